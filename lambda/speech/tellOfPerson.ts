import { toThirdPerson } from './thirdPerson.ts';

/** The words by which somebody is spoken of: "she", "her", "her". */
export interface Pronouns {
  readonly they: string;
  readonly them: string;
  readonly their: string;
}

/** Words after which "you" is not who does something: "for you", "it helps you sleep". */
const beforeObject = new Set(
  (
    'for with to near over beside of from by on in at about around than like ' +
    'take takes scare scares answer answering tell tells told make makes made help helps helped suit suits keep keeps show shows shown give gives given let lets put leave leaves ' +
    'stop stops worry worries protect watch calm cost offer offers send sends teach prepare frighten frightens see sees examine examines ' +
    'examining trouble troubles refer tire tires wake wakes treat treats fit fits check names pull measure measures know ask asks call ' +
    'calls visit visits drive lift get gets hurt hurts harm harms reach bruises sorts allow allows bring brings save'
  ).split(' '),
);

/** Nouns among them, before what somebody does with it: "the help you need". */
const nouns = new Set(['help', 'care', 'cost', 'visit', 'call', 'worry', 'check']);
/** Words that no verb is: "it may take you if you're not well enough". */
const noVerbs = new Set('if as when how what where why who which that to and or alone most well too both home'.split(' '));
const wants = new Set(['need', 'want', 'get', 'have', 'may', 'can']);

/** Words that may stand between who does something and the verb. */
const adverbs = new Set(
  'often also still never usually only just first always already really sometimes both suddenly newly ever once then'.split(' '),
);

/** What is done by whoever is ill and told in the same breath: "if you feel sick and have a fever". */
const secondVerbs = new Set("have are feel take get need want don't can't start see put notice vomit".split(' '));

/** What is put right by whoever is ill, though the words are said to whoever helps: "Rest when you're tired". */
const ownDoing = new Set('take eat drink rest sit lie drive stand bend swallow chew wear'.split(' '));

/** Words of a listener's own, whomever the rest is about. */
const keptAfterYour = new Set(['local', 'country']);

const participles =
  /(?:ed|en)$|^(?:had|got|lost|run|told|just|ever|already|only|always|not|never|had|felt|kept|left|gone|done|put|said|ever)$/;

/**
 * Tells of somebody what was written for whoever is ill: "if you feel sick, tell your nurse" becomes "if she feels sick, tell
 * her nurse". Orders stay with whoever listens, but for what only the one who is ill can do: "She should rest".
 */
export function tellOfPerson(text: string, person: Pronouns): string {
  // Words stand at odd places, and what is between them at even ones.
  const parts = text.split(/([A-Za-z]+(?:'[a-z]+)*)/);
  for (let at = 1; at < parts.length; at += 2) tellWord(parts, at, person);
  return parts.join('');
}

function tellWord(parts: string[], at: number, person: Pronouns): void {
  const word = parts[at] ?? '';
  const put = (said: string): void => {
    parts[at] = /^[A-Z]/.test(word) ? upperFirst(said) : said;
  };
  switch (word.toLowerCase()) {
    case 'your':
      if (!keptAfterYour.has(parts[at + 2] ?? '')) put(person.their);
      return;
    case 'yours':
      return put(person.their.endsWith('s') ? person.their : `${person.their}s`);
    case 'yourself':
      // An order is said to whoever listens: "Don't stop any yourself".
      if (doesSomething(parts, at, person)) put(isPlural(person) ? 'themselves' : `${person.them}self`);
      return;
    case "you'll":
    case "you'd":
      return put(person.they + word.slice('you'.length));
    case "you're":
      followUp(parts, at, person);
      return put(`${person.they}'${isPlural(person) ? 're' : 's'}`);
    case "you've":
      return put(tellOfHaving(parts[at + 2] ?? '', person));
    case 'you':
      return put(tellOfYou(parts, at, person));
    default:
      if (opensSentence(parts, at)) put(tellOrder(parts, at, person));
  }
}

function tellOfHaving(next: string, person: Pronouns): string {
  if (isPlural(person)) return `${person.they}'ve`;
  return participles.test(next) ? `${person.they}'s` : `${person.they} has`;
}

function tellOfYou(parts: string[], at: number, person: Pronouns): string {
  const before = isApart(parts[at - 1] ?? '') ? '' : (parts[at - 2] ?? '').toLowerCase();
  const next = isApart(parts[at + 1] ?? '') ? '' : (parts[at + 2] ?? '');
  if (before === 'thank' || isToldByVoice(parts, at)) return 'you';
  const isDone = beforeObject.has(before) && !(nouns.has(before) && wants.has(next));
  if (isDone || ((next === '' || noVerbs.has(next)) && before !== '')) return person.them;
  if (!isPlural(person) && next !== '') {
    const verbAt = adverbs.has(next) ? at + 4 : at + 2;
    const verb = parts[verbAt] ?? '';
    if (!isJoining(verb)) parts[verbAt] = toThirdPerson(verb);
    if (!isUnbending(verb)) followUp(parts, verbAt, person);
  }
  return person.they;
}

/** The guide's own "I can't tell you" is said to whoever listens. */
function isToldByVoice(parts: readonly string[], at: number): boolean {
  return (
    [at - 4, at - 6, at - 8].some((place) => /^I(?:'|$)/.test(parts[place] ?? '')) && /^(?:tell|give|ask|show)$/.test(parts[at - 2] ?? '')
  );
}

/** Takes along a second verb of the same breath: "feels sick or has a fever". */
function followUp(parts: string[], from: number, person: Pronouns): void {
  if (isPlural(person)) return;
  const goesOn = (at: number): boolean => !isApart(parts[at - 1] ?? '') || (parts[at - 1] === ', ' && /^(?:and|or)$/.test(parts[at] ?? ''));
  for (let at = from + 2; at < parts.length && goesOn(at); at += 2) {
    if (/^you/i.test(parts[at] ?? '')) return;
    if (/^(?:and|or|but)$/.test(parts[at - 2] ?? '') && secondVerbs.has(parts[at] ?? '')) parts[at] = toThirdPerson(parts[at] ?? '');
  }
}

/** An order whose doing is the ill one's own becomes what is right for them. */
function tellOrder(parts: string[], at: number, { they }: Pronouns): string {
  const word = parts[at] ?? '';
  const next = parts[at + 2] ?? '';
  if (word === "Don't" && ownDoing.has(next)) return `${they} shouldn't`;
  return ownDoing.has(word.toLowerCase()) && !/^(?:your|care|all|along|somebody|someone)$/.test(next)
    ? `${they} should ${word.toLowerCase()}`
    : word;
}

function doesSomething(parts: readonly string[], at: number, { they }: Pronouns): boolean {
  const start = parts.findLastIndex((between, place) => place < at && place % 2 === 0 && /[.!?:]/.test(between));
  return parts.slice(Math.max(0, start), at).some((word) => word.toLowerCase().startsWith(they));
}

function opensSentence(parts: readonly string[], at: number): boolean {
  return at === 1 || /[.!?:]\s+$/.test(parts[at - 1] ?? '');
}

function isApart(between: string): boolean {
  return /[.,;:!?()]/.test(between);
}

/** "You and your team" do something together. */
function isJoining(word: string): boolean {
  return /^(?:and|or)$/.test(word);
}

/** After "can" or "may" a second verb stays as it is. */
function isUnbending(verb: string): boolean {
  return toThirdPerson(verb) === verb;
}

function isPlural({ they }: Pronouns): boolean {
  return they === 'they';
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
