import { scorePassages } from '../knowledge/scorePassages.ts';
import type { TopicId } from '../vocabulary/ids.ts';
import type { PromptName } from '../vocabulary/promptName.ts';
import { findUnvoiced, listTexts } from './choosePassage.ts';
import type { Decision } from './decision.ts';
import { sayAndAsk } from './sayAndAsk.ts';
import type { Situation } from './situation.ts';

/** Utterances of more words than this tell something that a text may answer. */
const longestWords = 12;

/**
 * Answers a remark inside a talk that asks nothing, such as "the dog's at the door": a few human words, and the thread
 * goes on. The next text of the topic would answer nothing. Null when something is asked, or the topic holds its words.
 */
export function hearRemark(situation: Situation, topic: TopicId): Decision | null {
  const { content, meaning, session, flags } = situation;
  const compiled = content.topics[topic];
  if (compiled === undefined || topic !== session.topic || session.voiced.length === 0 || flags.length > 0) return null;
  if (!meaning.circumstances.includes('remarking') || meaning.words > longestWords) return null;
  if (meaning.circumstances.includes('asking') || meaning.kinds.length > 0 || meaning.goesOn || meaning.saysTopicItself) return null;
  if (Math.max(...scorePassages(listTexts(compiled), meaning.telling)) > 0) return null;
  const asks = findUnvoiced(compiled, session.voiced) === null ? 'ask-another' : 'ask-more';
  return sayAndAsk(situation, chooseWords(situation), asks, [topic], { topic: compiled.saidAs });
}

/** What somebody tells of a person may matter to those who treat them; said once, it is not said again at the next remark. */
function chooseWords({ meaning, session }: Situation): PromptName {
  const wasSaid = session.lastActs.some((act) => act.kind === 'prompt' && act.prompt === 'remark-of-person');
  return (meaning.speaksOfSelf || meaning.speaksOfOther) && !wasSaid ? 'remark-of-person' : 'remark-heard';
}
