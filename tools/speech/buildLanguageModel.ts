/** The sentence's beginning and end, as the model's format names them. */
const [start, end] = ['<s>', '</s>'];

/** The logarithm that stands for never: the beginning is not said. */
const neverLog = -99;

/** Words that follow some words: how often each does. */
type Followers = ReadonlyMap<string, number>;

/**
 * Builds a trigram model of sentences in ARPA format, smoothed after Witten and Bell: a listener who knows only these
 * words, and mostly in this order.
 *
 * @param sentences words in small letters, parted by single spaces
 */
export function buildLanguageModel(sentences: readonly string[]): string {
  const counts = countFollowers(sentences);
  const orders = [1, 2, 3].map((order) => listNgrams(counts, order));
  return [
    '\\data\\',
    ...orders.map((ngrams, at) => `ngram ${String(at + 1)}=${String(ngrams.length)}`),
    ...orders.flatMap((ngrams, at) => ['', `\\${String(at + 1)}-grams:`, ...ngrams]),
    '',
    '\\end\\',
    '',
  ].join('\n');
}

/** Counts what follows each history of no, one or two words; histories are joined by spaces. */
function countFollowers(sentences: readonly string[]): ReadonlyMap<string, Followers> {
  const counts = new Map<string, Map<string, number>>();
  const add = (history: string, word: string): void => {
    const followers = counts.get(history) ?? new Map<string, number>();
    counts.set(history, followers.set(word, (followers.get(word) ?? 0) + 1));
  };
  for (const sentence of sentences) {
    const words = [start, ...sentence.split(' '), end];
    for (const [at, word] of words.entries()) {
      if (at === 0) continue;
      add('', word);
      add(words[at - 1] ?? '', word);
      if (at > 1) add(`${words[at - 2] ?? ''} ${words[at - 1] ?? ''}`, word);
    }
  }
  return counts;
}

/** The share of a word after a history, 0 to 1: seen, or lent from the shorter history. */
function getShare(counts: ReadonlyMap<string, Followers>, history: string, word: string): number {
  const followers = counts.get(history) ?? new Map<string, number>();
  const total = [...followers.values()].reduce((sum, count) => sum + count, 0);
  const seen = followers.get(word) ?? 0;
  if (history === '') return seen / total;
  const shorter = getShare(counts, toShorter(history), word);
  return total === 0 ? shorter : (seen + followers.size * shorter) / (total + followers.size);
}

function listNgrams(counts: ReadonlyMap<string, Followers>, order: number): string[] {
  const histories = [...counts.keys()].filter((history) => toWords(history).length === order - 1);
  const lines = histories.flatMap((history) =>
    [...(counts.get(history)?.keys() ?? [])].map((word) => {
      const words = [...toWords(history), word].join(' ');
      const back = order < 3 && counts.has(words) ? ` ${toLog(getBackOff(counts, words))}` : '';
      return `${toLog(getShare(counts, history, word))} ${words}${back}`;
    }),
  );
  return order === 1 ? [`${neverLog} ${start} ${toLog(getBackOff(counts, start))}`, ...lines] : lines;
}

/** What is lent to words that were never seen after a history, by their share after the shorter one. */
function getBackOff(counts: ReadonlyMap<string, Followers>, history: string): number {
  const words = [...(counts.get(history)?.keys() ?? [])];
  const sum = (of: string): number => words.reduce((total, word) => total + getShare(counts, of, word), 0);
  return Math.max(0, 1 - sum(history)) / Math.max(Number.EPSILON, 1 - sum(toShorter(history)));
}

function toShorter(history: string): string {
  return toWords(history).slice(1).join(' ');
}

function toWords(history: string): string[] {
  return history === '' ? [] : history.split(' ');
}

function toLog(share: number): string {
  return (share <= 0 ? neverLog : Math.log10(share)).toFixed(5);
}
