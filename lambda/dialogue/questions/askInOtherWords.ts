import { stemsOfContent } from '../../language/stemsOfContent.ts';
import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import { listTexts } from '../passages/choosePassage.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';

/** From this rarity on, 0 to 1, a word says what is asked inside a talk, where the subject in hand is likelier. */
const leastRarity = 0.25;

/**
 * Tells whether a topic has anything in common with what was said: a name of it, or a word that one of its texts holds.
 *
 * @param leastRare how rare such a word is at least, 0 to 1; by itself any word will do where no subject is in hand
 */
export function sharesWords({ content, meaning, session }: Situation, id: TopicId, leastRare?: number): boolean {
  const topic = content.topics[id];
  if (topic === undefined || meaning.named.includes(id)) return topic !== undefined;
  const texts = [topic.title, topic.saidAs, ...listTexts(topic)].map(stemsOfContent);
  const least = leastRare ?? (session.topic === null ? 0 : leastRarity);
  return meaning.telling.some(({ stem, rarity }) => rarity >= least && texts.some((stems) => stems.has(stem)));
}

/** Says that this may be nothing it knows and asks for other words, rather than name subjects by chance. The subject in hand stays. */
export function askInOtherWords({ content, session, flags }: Situation): Decision {
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  const question: QuestionAct =
    topic === undefined
      ? { kind: 'question', prompt: 'ask-rephrase', values: {}, choices: [] }
      : { kind: 'question', prompt: 'ask-rephrase-topic', values: { topic: topic.saidAs }, choices: [] };
  const acts: Act[] = [
    { kind: 'prompt', prompt: 'words-not-followed', values: {} },
    ...(flags.some(({ outcome }) => outcome === 'safety-net') ? [{ kind: 'safety-net' } as const] : []),
    question,
  ];
  return {
    acts,
    topics: ['out-of-scope', ...(session.topic === null ? [] : [session.topic])],
    careLevel: 'routine',
    session: { ...session, asked: question.prompt, choices: [], lastActs: acts, misses: session.misses + 1, alarm: null },
  };
}
