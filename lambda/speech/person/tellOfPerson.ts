import { isPlural, type Pronouns } from './pronouns.ts';
import { findStart, isApart, list, type Parts, splitWords, upperFirst } from './splitWords.ts';
import { isOwnOrder, tellOrder } from './tellOrder.ts';
import { toThirdPerson } from './toThirdPerson.ts';

/** Words after which "you" is not who does something: "for you", "it helps you sleep". */
const beforeObject = list(
  'for with to near over beside of from by on in at about around than like ' +
    'take takes scare scares answer answering tell tells told make makes made help helps helped suit suits keep keeps show shows shown ' +
    'give gives given let lets put leave leaves stop stops worry worries protect watch calm cost offer offers send sends teach prepare ' +
    'frighten frightens see sees examine examines examining trouble troubles refer tire tires wake wakes treat treats fit fits check ' +
    'names pull measure measures visit visits drive lift get gets hurt hurts harm harms reach bruises sorts allow allows bring brings ' +
    'save talk line find point',
);

const prepositions = list('for with to near over beside of from by on in at about around');

/** Words that show that somebody does something, whatever goes before: "names you may hear". */
const doing = list(
  "can can't may might must mustn't will won't would wouldn't should shouldn't could couldn't are aren't do don't were had",
);

/** Words that no verb is: "they may take you if you're unwell", "find you lighter work". */
const noVerbs = list(
  'if as when how what where why who which that to and or alone most well too home through up out down over back lighter',
);

/** "You" of more than one: whoever listens among them. */
const together = list('both all two');

/** Words before "help" where it is a thing: "the help you get". */
const beforeThing = list('the any some more what this all');

/** Words that may stand between who does something and the verb. */
const adverbs = list('often also still never usually only just first always already really sometimes suddenly newly ever once then last');

/** What is done by whoever is ill and told in the same breath: "if you feel sick and have a fever". */
const secondVerbs = list(
  "have are feel take get need want don't can't start see put notice vomit exercise bleed shiver stop change cut add drink eat twist " +
    'lift climb stand flush wash cough faint move fall ache',
);

/** What whoever helps does, and whoever is ill need not: "when you call". */
const helping = list('call ring phone');
const helpersState = list('unsure worried wasting');

/** What goes on in an order, and not in what was said of somebody. */
const orders = list('call ring tell ask go keep rest stay take use avoid stop put drink eat');

const participles = /(?:ed|en)$|^(?:had|got|lost|run|told|just|ever|already|only|always|not|never|felt|kept|left|gone|done|put|said)$/;

/**
 * Tells of somebody what was written for whoever is ill: "if you feel sick, tell your nurse" becomes "if she feels sick, tell
 * her nurse". Orders stay with whoever listens, but for what only the one who is ill can do: "She should rest".
 */
export function tellOfPerson(text: string, person: Pronouns): string {
  const parts = splitWords(text);
  for (let at = 1; at < parts.length; at += 2) tellWord(parts, at, person);
  return parts.join('');
}

function tellWord(parts: Parts, at: number, person: Pronouns): void {
  const word = parts[at] ?? '';
  const put = (said: string): void => {
    parts[at] = /^[A-Z]/.test(word) ? upperFirst(said) : said;
  };
  const next = parts[at + 2] ?? '';
  switch (word.toLowerCase()) {
    case 'your':
      // "Your local emergency number" is that of whoever calls.
      if (next !== 'local') put(person.their);
      return;
    case 'yours':
      return put(person.their.endsWith('s') ? person.their : `${person.their}s`);
    case 'yourself':
      // An order is said to whoever listens: "Don't leave it to yourself".
      if (doesSomething(parts, at, person)) put(isPlural(person) ? 'themselves' : `${person.them}self`);
      return;
    case "you'll":
    case "you'd":
      if (!isKnownToVoice(parts, at)) put(person.they + word.slice('you'.length));
      return;
    case "you're":
      if (helpersState.has(next === 'not' ? (parts[at + 4] ?? '') : next) || (next === 'not' && parts[at + 4] === 'sure')) return;
      followUp(parts, at, person);
      return put(`${person.they}'${isPlural(person) ? 're' : 's'}`);
    case "you've":
      return put(tellOfHaving(next, person));
    case 'you':
      return put(tellOfYou(parts, at, person));
    default:
      if (isOwnOrder(parts, at)) tellOrder(parts, at, person);
  }
}

function tellOfHaving(next: string, person: Pronouns): string {
  if (isPlural(person)) return `${person.they}'ve`;
  return participles.test(next) ? `${person.they}'s` : `${person.they} has`;
}

function tellOfYou(parts: Parts, at: number, person: Pronouns): string {
  const before = isApart(parts[at - 1] ?? '') ? '' : (parts[at - 2] ?? '').toLowerCase();
  const next = isApart(parts[at + 1] ?? '') ? '' : (parts[at + 2] ?? '');
  const isOfListener = before === 'thank' || together.has(next) || helping.has(next) || next === 'calling' || isOneOf(parts, at);
  if (isOfListener || isToldByVoice(parts, at) || isKnownToVoice(parts, at)) return 'you';
  if (isObject(parts, at, before, next)) return person.them;
  if (!isPlural(person) && next !== '') {
    const verbAt = adverbs.has(next) ? at + 4 : at + 2;
    const verb = parts[verbAt] ?? '';
    // "You and your team" do something together.
    if (!/^(?:and|or)$/.test(verb)) parts[verbAt] = toThirdPerson(verb);
    // After "can" or "may" a second verb stays as it is.
    if (toThirdPerson(verb) !== verb) followUp(parts, verbAt, person);
  }
  return person.they;
}

function isObject(parts: Parts, at: number, before: string, next: string): boolean {
  if (doing.has(next)) return prepositions.has(before);
  if (next === '' || noVerbs.has(next)) return before !== '';
  const isThing = before === 'help' && beforeThing.has((parts[at - 4] ?? '').toLowerCase());
  return beforeObject.has(before) && !isThing;
}

/** "Either of you", "all of you". */
function isOneOf(parts: Parts, at: number): boolean {
  return parts[at - 2] === 'of' && /^(?:all|both|either|each|two)$/i.test(parts[at - 4] ?? '');
}

/** "I know you'd like an answer". */
function isKnownToVoice(parts: Parts, at: number): boolean {
  return parts[at - 2] === 'know' && parts[at - 4] === 'I';
}

/** The guide's own "I can't tell you", or "I can't make that call for you", is said to whoever listens. */
function isToldByVoice(parts: Parts, at: number): boolean {
  const isTold = /^(?:tell|give|ask|show)$/.test(parts[at - 2] ?? '') || (parts[at - 2] === 'for' && parts[at - 4] === 'call');
  return isTold && parts.slice(findStart(parts, at), at).some((word) => /^I(?:'|$)/.test(word));
}

/** Takes along a second verb of the same breath: "feels sick or has a fever". */
function followUp(parts: Parts, from: number, person: Pronouns): void {
  if (isPlural(person)) return;
  for (let at = from + 2; at < parts.length && goesOn(parts, at); at += 2) {
    const word = parts[at] ?? '';
    const isSecond = /^(?:and|or|but)$/.test(parts[at - 2] ?? '') || isListed(parts, at);
    if (isSecond && secondVerbs.has(word)) parts[at] = toThirdPerson(word);
  }
}

/** The clause ends at a stop, at another "you", and at a comma that an order follows. */
function goesOn(parts: Parts, at: number): boolean {
  const word = parts[at] ?? '';
  const between = parts[at - 1] ?? '';
  if (/^you/i.test(word) || /[.;:!?()]/.test(between)) return false;
  return !between.includes(',') || !orders.has(word) || isListed(parts, at);
}

/** One of a list: "lift, twist or start something new". */
function isListed(parts: Parts, at: number): boolean {
  const isLast = (place: number): boolean =>
    parts[place - 1] === ' ' && /^(?:and|or)$/.test(parts[place] ?? '') && secondVerbs.has(parts[place + 2] ?? '');
  return parts[at - 1] === ', ' && (isLast(at + 2) || isLast(at + 4));
}

function doesSomething(parts: Parts, at: number, { they }: Pronouns): boolean {
  return parts.slice(findStart(parts, at), at).some((word) => word.toLowerCase().startsWith(they));
}
