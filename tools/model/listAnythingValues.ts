import type { SlotValue } from './slotValue.ts';
import type { ModelContent } from './modelContent.ts';
import { toSpokenForm } from './toSpokenForm.ts';

/** How many words the catch-all knows; more would make everything look like this skill's business. */
const greatestWords = 900;
/** How many pairs of words stand beside each. */
const greatestPairsPerWord = 8;

/**
 * Lists values for the catch-all slot type: the commonest words of the ways of asking and of the red-flag phrases, each
 * with the commonest pairs that it begins, so that an arbitrary sentence on health resembles them.
 *
 * @param heardElsewhere what other intents take whole, and the catch-all must leave to them
 */
export function listAnythingValues(content: ModelContent, heardElsewhere: readonly string[]): readonly SlotValue[] {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const sentence of listSentences(content)) {
    const heard = sentence.split(' ');
    heard.forEach((word, position) => {
      count(words, word);
      const next = heard[position + 1];
      if (next !== undefined) count(pairs, `${word} ${next}`);
    });
  }
  const left = new Set(heardElsewhere.map(dropApostrophes));
  const isFree = (text: string): boolean => !left.has(dropApostrophes(text));
  const pairsByWord = groupByFirstWord(keepOneSpelling(sortByCount(pairs)).filter(isFree));
  return keepOneSpelling(sortByCount(words))
    .slice(0, greatestWords)
    .flatMap((word) => {
      const begun = (pairsByWord.get(word) ?? []).slice(0, greatestPairsPerWord);
      const [value, ...synonyms] = isFree(word) ? [word, ...begun] : begun;
      return value === undefined || synonyms.length === 0 ? [] : [{ id: null, value, synonyms }];
    });
}

function listSentences(content: ModelContent): readonly string[] {
  const texts = [
    ...content.topics.flatMap(({ names, asks }) => [...names, ...asks]),
    ...content.redFlags.flatMap(({ phrases }) => phrases),
    ...content.primaries.flatMap(({ names }) => names),
  ];
  return texts.map(toSpokenForm).filter((text) => text !== '');
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The keys, the most frequent first; the alphabet decides between equals, so that a rebuild gives the same bytes. */
function sortByCount(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].toSorted(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1)).map(([key]) => key);
}

/** Keeps the commoner of two that differ in apostrophes only: Alexa hears none. */
function keepOneSpelling(texts: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const text of texts) {
    const key = dropApostrophes(text);
    if (!kept.has(key)) kept.set(key, text);
  }
  return [...kept.values()];
}

function groupByFirstWord(pairs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const pair of pairs) {
    const first = pair.slice(0, pair.indexOf(' '));
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [pair]);
    else group.push(pair);
  }
  return groups;
}

function dropApostrophes(text: string): string {
  return text.replaceAll("'", '');
}
