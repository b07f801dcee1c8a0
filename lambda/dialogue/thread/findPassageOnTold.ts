import { stemWord } from '../../language/stemWord.ts';
import { toWords } from '../../language/toWords.ts';
import { functionWords } from '../../knowledge/functionWords.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import type { Told } from './findTold.ts';

/** Words shorter than this hold a sentence together. */
const shortestStemChars = 4;

/** A stem that more texts than this hold is about the topic at large. */
const mostHolders = 3;

/** How much a text must share with what was told; a word that these two alone hold counts about 1. */
const leastShared = 0.9;

/**
 * Finds the passage of the given kinds that goes on with what was told last, by the words that both hold; null when none
 * does. What every text of the topic holds, such as its name, is no sign.
 */
export function findPassageOnTold({ topic, at, passage }: Told, kinds: readonly QuestionKind[]): number | null {
  if (passage === undefined) return null;
  const texts = topic.passages.map(({ text }) => listStems(text));
  const told = [...listStems(passage.text)].filter((stem) => !listStems(`${topic.title} ${topic.saidAs}`).has(stem));
  let best: { readonly at: number; readonly shared: number } | null = null;
  for (const [other, { kind, onlyIfAsked, words }] of topic.passages.entries()) {
    // One told only if asked, with words of its own, is on those: what to ask about vaccines eases nothing.
    const isOnElse = onlyIfAsked === true && words !== '';
    if (other === at || isOnElse || !kinds.includes(kind)) continue;
    const shared = told.reduce((sum, stem) => sum + (texts[other]?.has(stem) === true ? weigh(stem, texts) : 0), 0);
    if (shared >= leastShared && shared > (best?.shared ?? 0)) best = { at: other, shared };
  }
  return best?.at ?? null;
}

/** About 1 for a stem that two texts hold; 0 for one that many hold, which tells none apart. */
function weigh(stem: string, texts: readonly ReadonlySet<string>[]): number {
  const holders = texts.filter((text) => text.has(stem)).length;
  if (holders > mostHolders) return 0;
  return Math.log((texts.length + 1) / (holders + 1)) / Math.log((texts.length + 1) / 3);
}

function listStems(text: string): ReadonlySet<string> {
  return new Set(
    toWords(text)
      .filter((word) => word.length >= shortestStemChars && !functionWords.has(word))
      .map(stemWord),
  );
}
