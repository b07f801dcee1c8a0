import { scorePassages } from '../../knowledge/scorePassages.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import { listTexts } from '../passages/choosePassage.ts';
import type { Decision } from '../decision.ts';
import { goOnAfter } from '../passages/goOnAfter.ts';
import type { Situation } from '../situation.ts';

/** Utterances of more words than this tell something that a text may answer. */
const longestWords = 12;

/**
 * Answers a sentence inside a talk that asks nothing and that no text of the topic in hand answers, such as "I've a
 * wedding in May": the next text would be about something else. Null when something is asked.
 */
export function hearStatement(situation: Situation, topic: TopicId): Decision | null {
  const { content, meaning, session, flags } = situation;
  const compiled = content.topics[topic];
  if (
    compiled === undefined ||
    (compiled.checksForRedFlags && !compiled.isTreatment) ||
    topic !== session.topic ||
    session.voiced.length === 0 ||
    flags.length > 0
  )
    return null;
  if (!meaning.circumstances.includes('remarking') || meaning.words > longestWords) return null;
  if (meaning.circumstances.includes('asking') || meaning.kinds.length > 0 || meaning.goesOn || meaning.saysTopicItself) return null;
  if (Math.max(...scorePassages(listTexts(compiled), meaning.telling)) > 0) return null;
  return goOnAfter(situation, topic, compiled, chooseWords(situation));
}

/** What somebody tells of a person may matter to those who treat them; said once, it is not said again at the next remark. */
function chooseWords({ meaning, session }: Situation): PromptName {
  const wasSaid = session.lastActs.some((act) => act.kind === 'prompt' && act.prompt === 'remark-of-person');
  return (meaning.speaksOfSelf || meaning.speaksOfOther) && !wasSaid ? 'remark-of-person' : 'remark-heard';
}
