import type { Pronouns } from './pronouns.ts';
import { findStart, list, opensSentence, type Parts, upperFirst } from './splitWords.ts';

/** What only whoever is ill can do. */
const ownDoing = list('take eat drink sip rest sit lie bend swallow chew wear avoid stay carry hold come');

/** What is their own where it is followed by one of these words. */
const ownWith: Readonly<Record<string, ReadonlySet<string>>> = {
  keep: list('still taking off moving drinking away as active warm'),
  have: list('a loose'),
  see: list('a your'),
  stop: list('if'),
  leave: list('out'),
  get: list('up'),
  use: list('a plain'),
  do: list('as what'),
  go: list('by'),
  never: list('take stop eat drink drive lift'),
  "don't": list('take eat drink drive lift bend stand lie sit stop put twist soak wear have cancel carry swallow chew go'),
};

/** What is done by whoever helps all the same: "take your temperature", "take care", "have somebody drive". */
const helping = list('temperature care somebody someone along all lift note notes part time');

/** Words that begin what comes before an order: "If it hurts, keep still". */
const beginsBefore = list('if when while before after until with without for on in at as once during unless since then so to');

/** Tells whether a word orders what only whoever is ill can do. */
export function isOwnOrder(parts: Parts, at: number): boolean {
  const word = (parts[at] ?? '').toLowerCase();
  const next = parts[at + 2] ?? '';
  if (!(ownDoing.has(word) || ownWith[word]?.has(next) === true)) return false;
  const after = next === 'your' || next === 'a' || next === 'the' ? (parts[at + 4] ?? '') : next;
  const isForbidden = word === "don't" || word === 'never';
  return (isForbidden || !helping.has(after)) && standsAsOrder(parts, at, isForbidden);
}

/** An order opens a sentence, or follows the first comma of one that began otherwise. */
function standsAsOrder(parts: Parts, at: number, isForbidden: boolean): boolean {
  if (opensSentence(parts, at)) return true;
  const start = findStart(parts, at);
  const first = (parts[start] ?? '').toLowerCase();
  const isNext = at === start + 2 && (first === 'then' || first === 'so');
  const commas = parts.slice(start, at).filter((between) => between.includes(',')).length;
  return isNext || (beginsBefore.has(first) && (commas === 1 || isForbidden) && /,\s$/.test(parts[at - 1] ?? ''));
}

/** Says what is ordered as what is right for somebody: "she should keep still", "she shouldn't drive". */
export function tellOrder(parts: Parts, at: number, { they }: Pronouns): void {
  const word = parts[at] ?? '';
  const said = word.toLowerCase() === "don't" ? `${they} shouldn't` : `${they} should ${word.toLowerCase()}`;
  parts[at] = /^[A-Z]/.test(word) ? upperFirst(said) : said;
  // "Keep still, and don't bend": the second is no order of its own any more.
  for (let later = at + 2; later < parts.length && !opensSentence(parts, later); later += 2) {
    const isSecond = /^(?:and|or|but)$/.test(parts[later - 2] ?? '');
    if (parts[later] === "don't" && isSecond) parts[later] = "shouldn't";
  }
}
