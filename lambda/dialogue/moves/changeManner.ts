import type { Act } from '../../vocabulary/act.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import type { SessionState } from '../../vocabulary/sessionState.ts';
import { answerTopic } from '../passages/answerTopic.ts';
import { answerPassage, simplerPassage } from '../passages/choosePassage.ts';
import type { Decision } from '../decision.ts';
import { goNowhere } from '../ends/goNowhere.ts';
import { listRepeatable, listToldTopics } from '../passages/listRepeatable.ts';
import type { Situation } from '../situation.ts';

/** Changes how everything is said from now on, and says the last thing again that way. */
export function changeManner(
  situation: Situation,
  says: PromptName,
  change: Partial<Pick<SessionState, 'speaksSlower' | 'speaksSimpler'>>,
): Decision {
  const changed: Situation = { ...situation, session: { ...situation.session, ...change } };
  const { session } = changed;
  if (change.speaksSimpler === true && situation.session.speaksSimpler && saidSimplest(situation))
    return goNowhere(situation, 'no-simpler');
  const lead: Act[] = [{ kind: 'prompt', prompt: says, values: {} }];
  // "Explain a bone scan in simple words" asks for both at once.
  const topic = situation.meaning.named[0] ?? (change.speaksSimpler === undefined ? null : session.topic);
  if (topic !== null && Object.hasOwn(situation.content.topics, topic)) {
    return answerTopic(changed, topic, { passage: session.speaksSimpler ? simplerPassage : answerPassage, saysBack: false, lead });
  }
  if (session.lastActs.length === 0 || change.speaksSimpler !== undefined) return goNowhere(changed, says);
  const again = listRepeatable(session.lastActs);
  return {
    acts: [...lead, ...again],
    topics: listToldTopics(situation),
    careLevel: 'routine',
    session: { ...session, lastActs: again },
  };
}

function saidSimplest({ session }: Situation): boolean {
  return session.lastActs.some((act) => act.kind === 'topic-passage' && act.passage === simplerPassage);
}
