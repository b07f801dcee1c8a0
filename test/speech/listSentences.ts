import { readContent } from '../../tools/content/readContent.ts';
import { readMentionSets } from '../../tools/evaluate/readMentionSets.ts';
import { toHeardWords } from '../../tools/standin/toHeardWords.ts';

/** Lists what must bring the emergency advice however it is read: the phrases of the red flags. */
export function listEmergencyPhrases(): readonly string[] {
  const { content } = readContent('content');
  const concepts = (content?.concepts ?? []).filter(({ outcome, advice }) => outcome === 'advice' && advice === 'spinal');
  return toSentences(concepts.flatMap(({ phrases }) => phrases));
}

/**
 * Lists lines of a question set, spread evenly over it.
 *
 * @param name of the file in the folder, without its ending
 */
export function listSetLines(folder: string, name: 'emergency' | 'nonemergency', most = Infinity): readonly string[] {
  const lines = readMentionSets(folder).find((set) => set.name === name)?.lines ?? [];
  const sentences = toSentences(lines.map(({ text }) => text));
  const step = Math.max(1, sentences.length / most);
  return sentences.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step));
}

/** As a listener writes them; what holds figures or foreign letters is left out, since no dictionary has it. */
function toSentences(lines: readonly string[]): readonly string[] {
  const heard = lines.map((line) => toHeardWords(line).join(' '));
  return [...new Set(heard)].filter((line) => /^[a-z' ]+$/.test(line));
}
