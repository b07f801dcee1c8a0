/** Irregular forms of everyday verbs and nouns, to the form they share. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    feet: 'foot',
    fell: 'fall',
    fallen: 'fall',
    felt: 'feel',
    went: 'go',
    gone: 'go',
    goes: 'go',
    gave: 'give',
    given: 'give',
    lost: 'lose',
    stood: 'stand',
    held: 'hold',
    knew: 'know',
    known: 'know',
    came: 'come',
    got: 'get',
    gotten: 'get',
    broke: 'break',
    broken: 'break',
    stuck: 'stick',
    kept: 'keep',
    left: 'left',
    slept: 'sleep',
    ran: 'run',
    shook: 'shake',
    bent: 'bend',
    hurts: 'hurt',
    men: 'man',
    women: 'woman',
    teeth: 'tooth',
    children: 'child',
    lying: 'lie',
    lay: 'lie',
    lain: 'lie',
    dying: 'die',
    died: 'die',
    dies: 'die',
    sat: 'sit',
    ate: 'eat',
    eaten: 'eat',
    took: 'take',
    taken: 'take',
    said: 'say',
    told: 'tell',
    made: 'make',
    found: 'find',
    spread: 'spread',
    spreading: 'spread',
    spreads: 'spread',
    worse: 'worse',
    scare: 'scare',
    scared: 'scare',
    scares: 'scare',
    scaring: 'scare',
    ribs: 'rib',
    using: 'use',
    used: 'use',
    uses: 'use',
    tied: 'tie',
    hers: 'her',
    his: 'his',
    this: 'this',
    was: 'was',
    has: 'has',
    does: 'does',
    is: 'is',
    as: 'as',
    us: 'us',
    its: 'its',
    yes: 'yes',
    pees: 'pee',
    peed: 'pee',
    peeing: 'pee',
    wees: 'wee',
    weeing: 'wee',
    pooed: 'poo',
    pooing: 'poo',
    poos: 'poo',
    toes: 'toe',
    shoes: 'shoe',
    wore: 'wear',
    worn: 'wear',
    drank: 'drink',
    drunk: 'drunk',
    bled: 'bleed',
    began: 'begin',
    begun: 'begin',
    thought: 'think',
    people: 'people',
    thing: 'thing',
    things: 'thing',
    something: 'something',
    anything: 'anything',
    nothing: 'nothing',
    everything: 'everything',
    during: 'during',
    morning: 'morning',
    evening: 'evening',
    bring: 'bring',
    king: 'king',
    ring: 'ring',
    sing: 'sing',
    wing: 'wing',
    red: 'red',
    bed: 'bed',
    need: 'need',
    needed: 'need',
    feed: 'feed',
    seed: 'seed',
    bleed: 'bleed',
    speed: 'speed',
    agreed: 'agree',
    wed: 'wed',
    weed: 'weed',
  }),
);

/**
 * Takes a lower-case word to the form it shares with its inflections: plural, -ing, -ed, -ness, -ly.
 *
 * Light on purpose: "number" and "numb" stay apart, as do "weekly" and "weak". The result need not be a word.
 */
export function stemWord(word: string): string {
  return irregular.get(word) ?? dropFinalE(cutEnding(word));
}

/** The last letters of the endings that are cut. */
const lastLetters = 'sgndy';

function cutEnding(word: string): string {
  const length = word.length;
  if (!lastLetters.includes(word.charAt(length - 1))) return word;
  if (length > 6 && word.endsWith('ness')) return cutEnding(word.slice(0, -4));
  if (length > 7 && word.endsWith('nesses')) return cutEnding(word.slice(0, -6));
  if (length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (length > 4 && /(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return cutEnding(word.slice(0, -1));
  if (length > 5 && word.endsWith('ing') && /[aeiouy]/.test(word.slice(0, -3))) return undouble(word.slice(0, -3));
  // Speech drops the g: "wettin", "walkin". What ends in a vowel and "in" is another word ("again", "protein").
  if (length > 5 && /[^aeiou]in$/.test(word) && word !== 'within') return undouble(word.slice(0, -2));
  if (length > 4 && word.endsWith('ed') && /[aeiouy]/.test(word.slice(0, -2))) return undouble(word.slice(0, -2));
  if (length > 6 && word.endsWith('ly')) return word.slice(0, -2);
  return word;
}

function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

function dropFinalE(word: string): string {
  return word.length > 3 && word.endsWith('e') && !word.endsWith('ee') ? word.slice(0, -1) : word;
}
