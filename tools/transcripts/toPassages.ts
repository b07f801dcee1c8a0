import { toPlainSpeech } from '../ask/toPlainSpeech.ts';

/** Parts speech markup at its paragraphs, one for each thing conveyed, and takes the markup out. */
export function toPassages(ssml: string): readonly string[] {
  return ssml
    .split(/<\/p>/)
    .map(toPlainSpeech)
    .filter((passage) => passage !== '');
}
