import type { TopicId } from '../vocabulary/ids.ts';
import { answerPassage, findUnvoiced, simplerPassage } from './choosePassage.ts';
import type { Decision } from './decision.ts';
import { hasPassageFor } from './hasPassageFor.ts';
import { listAskedKinds } from './listAskedKinds.ts';
import { nearKinds } from './nearKinds.ts';
import { sayAndAsk } from './sayAndAsk.ts';
import type { Situation } from './situation.ts';

/** Says plainly that the subject in hand has no answer to a follow-up; null when it has one, or was not told at all yet. */
export function admitGap(situation: Situation, topic: TopicId): Decision | null {
  const { content, meaning, session } = situation;
  const compiled = content.topics[topic];
  const [kind] = listAskedKinds(meaning.kinds);
  if (compiled === undefined || kind === undefined || topic !== session.topic) return null;
  if ([kind, ...(nearKinds[kind] ?? [])].some((near) => hasPassageFor(compiled, near))) return null;
  if (meaning.kinds.some((asked) => content.roles.kinds[asked] === topic)) return null;
  // "How do they treat it" of a treatment is answered by what it is.
  if (kind === 'treatment' && compiled.isTreatment) return null;
  if (!session.voiced.includes(answerPassage) && !session.voiced.includes(simplerPassage)) return null;
  const hasMore = findUnvoiced(compiled, session.voiced) !== null;
  return sayAndAsk(situation, 'not-told', hasMore ? 'ask-more' : 'ask-another', [topic], { topic: compiled.saidAs });
}
