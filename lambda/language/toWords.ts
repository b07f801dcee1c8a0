/** The most characters of one utterance that are read; a minute of fast speech has under 1,500. */
const greatestLengthChars = 8_000;

/** Letters of other scripts that look like Latin ones, as a hostile or mistyped text may hold. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  ɑ: 'a',
  α: 'a',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ε: 'e',
  һ: 'h',
  і: 'i',
  ı: 'i',
  ι: 'i',
  ј: 'j',
  κ: 'k',
  к: 'k',
  ⅼ: 'l',
  м: 'm',
  ո: 'n',
  п: 'n',
  о: 'o',
  ο: 'o',
  ө: 'o',
  р: 'p',
  ρ: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  τ: 't',
  υ: 'u',
  ս: 'u',
  ν: 'v',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  χ: 'x',
  у: 'y',
  γ: 'y',
  в: 'b',
  н: 'h',
  г: 'r',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
};

const lookalikePattern = new RegExp(`[${Object.keys(lookalikes).join('')}]`, 'gu');

/**
 * Cuts what was heard into plain lower-case words: accents, apostrophes, invisible characters and lookalike letters
 * folded, digits kept, "*" kept inside a word because some recognisers mask strong words with it.
 *
 * The cost is linear in the text, of which {@link greatestLengthChars} characters at each end are read.
 */
export function toWords(text: string): string[] {
  const read = cutMiddle(text);
  const folded = foreignPattern.test(read) ? foldForeign(read) : read.toLowerCase().replace(/['`"]/g, '');
  return joinLetters(folded.match(/[a-z0-9][a-z0-9*]*|\*+[a-z]+/g) ?? []);
}

/** What no plain text holds. Most that is heard is plain, and patterns over all of Unicode take a millisecond to make at a start. */
const foreignPattern = /[^\x20-\x7e\n\t\r]/;

function foldForeign(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\p{Cc}'’‘ʼ`´"]/gu, (character) => (character === '\n' || character === '\t' || character === '\r' ? ' ' : ''))
    .replace(lookalikePattern, (letter) => lookalikes[letter] ?? letter);
}

function cutMiddle(text: string): string {
  return text.length <= 2 * greatestLengthChars ? text : `${text.slice(0, greatestLengthChars)} ${text.slice(-greatestLengthChars)}`;
}

/** Rejoins "n't" that a transcript wrote apart ("ca n't", "do n t") so that one spelling of a word remains. */
function joinLetters(words: string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && (word === 'nt' || word === 's' || word === 've' || word === 'll' || word === 're') && /[a-z]$/.test(last)) {
      joined[joined.length - 1] = last + word;
    } else {
      joined.push(word);
    }
  }
  return joined;
}
