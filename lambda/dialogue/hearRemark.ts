import { scorePassages } from '../knowledge/scorePassages.ts';
import type { CompiledTopic } from '../vocabulary/compiledContent.ts';
import type { TopicId } from '../vocabulary/ids.ts';
import type { PromptName } from '../vocabulary/promptName.ts';
import { findUnvoiced, listTexts } from './choosePassage.ts';
import type { Decision } from './decision.ts';
import { sayAndAsk } from './sayAndAsk.ts';
import type { Situation } from './situation.ts';

/** Utterances of more words than this tell something that a text may answer. */
const longestWords = 12;

/**
 * Answers what is said to the room, or of the voice, and asks nothing on the illness: a few human words, and the talk
 * stays where it was. Null for anything else.
 */
export function hearRemark(situation: Situation): Decision | null {
  const { content, meaning, session, flags } = situation;
  if (flags.length > 0) return null;
  if (meaning.circumstances.includes('loudness') && meaning.named.length === 0)
    return sayAndAsk(situation, 'louder-how', session.topic === null ? 'ask-anything' : 'ask-another', []);
  if (meaning.circumstances.includes('candour') && meaning.primaries.length === 0)
    return sayAndAsk(situation, 'speaks-plainly', session.topic === null ? 'ask-anything' : 'ask-another', [
      content.roles.about,
      ...(session.topic === null ? [] : [session.topic]),
    ]);
  if (!meaning.circumstances.includes('chatting')) return null;
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  if (session.topic === null || topic === undefined) return sayAndAsk(situation, 'all-right', 'ask-anything', []);
  return goOn(situation, session.topic, topic, 'remark-heard');
}

/**
 * Answers a sentence inside a talk that asks nothing and that no text of the topic in hand answers, such as "I've a
 * wedding in May": the next text would be about something else. Null when something is asked.
 */
export function hearStatement(situation: Situation, topic: TopicId): Decision | null {
  const { content, meaning, session, flags } = situation;
  const compiled = content.topics[topic];
  if (compiled === undefined || topic !== session.topic || session.voiced.length === 0 || flags.length > 0) return null;
  if (!meaning.circumstances.includes('remarking') || meaning.words > longestWords) return null;
  if (meaning.circumstances.includes('asking') || meaning.kinds.length > 0 || meaning.goesOn || meaning.saysTopicItself) return null;
  if (Math.max(...scorePassages(listTexts(compiled), meaning.telling)) > 0) return null;
  return goOn(situation, topic, compiled, chooseWords(situation));
}

function goOn(situation: Situation, id: TopicId, topic: CompiledTopic, says: PromptName): Decision {
  const asks = findUnvoiced(topic, situation.session.voiced) === null ? 'ask-another' : 'ask-more';
  return sayAndAsk(situation, says, asks, [id], { topic: topic.saidAs });
}

/** What somebody tells of a person may matter to those who treat them; said once, it is not said again at the next remark. */
function chooseWords({ meaning, session }: Situation): PromptName {
  const wasSaid = session.lastActs.some((act) => act.kind === 'prompt' && act.prompt === 'remark-of-person');
  return (meaning.speaksOfSelf || meaning.speaksOfOther) && !wasSaid ? 'remark-of-person' : 'remark-heard';
}
