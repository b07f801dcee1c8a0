import { hashText } from './hashText.ts';
import { stemWord } from './stemWord.ts';

/** Words that say little about what an utterance is about; pairs with them still do. */
const smallWords = new Set(
  'a an the and or but of to in on at for with by from it its is are was were be been am i im ive id my me mine we our us you your do does did have has had this that these those there here so just really very um uh er erm like well oh please now then he she his her him they them their if as'.split(
    ' ',
  ),
);

/**
 * Turns words into the features of a linear model, as hash buckets: stems, neighbouring pairs, pairs with a word
 * between, and three-letter runs inside words, which survive misrecognition and inflection.
 *
 * @param buckets number of hash buckets, a power of two
 * @returns bucket numbers with repeats removed; empty for no words
 */
export function toFeatures(words: readonly string[], buckets: number): number[] {
  const stems = words.map(stemWord);
  const content = stems.filter((stem) => !smallWords.has(stem));
  const found = new Set<number>();
  const mask = buckets - 1;
  for (const stem of stems) found.add(hashText(`u${stem}`) & mask);
  addPairs(stems, 'b', found, mask);
  addPairs(content, 'p', found, mask);
  for (let at = 2; at < content.length; at += 1) found.add(hashText(`s${content[at - 2]} ${content[at]}`) & mask);
  for (const stem of content) addLetterRuns(stem, found, mask);
  return [...found];
}

function addPairs(stems: readonly string[], mark: string, found: Set<number>, mask: number): void {
  for (let at = 0; at <= stems.length; at += 1) found.add(hashText(`${mark}${stems[at - 1] ?? '^'} ${stems[at] ?? '$'}`) & mask);
}

function addLetterRuns(stem: string, found: Set<number>, mask: number): void {
  const padded = `^${stem}$`;
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(hashText(`c${padded.slice(at, at + 3)}`) & mask);
}
