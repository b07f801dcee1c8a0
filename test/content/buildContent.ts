import { locales, type Locale } from '../../lambda/vocabulary/locale.ts';
import { promptNames, type PromptName } from '../../lambda/vocabulary/promptName.ts';
import { questionKinds } from '../../lambda/vocabulary/questionKind.ts';
import type { Advice, Concept, Contacts, Content, LocaleContent, Topic } from '../../tools/content/content.ts';

type Reply = Content['replies'][number];
type Prompts = Content['prompts'];

const provenance: Pick<Topic, 'sources' | 'lastChecked' | 'nextReview' | 'reviewStatus'> = {
  sources: ['knee-society'],
  lastChecked: '2026-11-01',
  nextReview: '2027-05-01',
  reviewStatus: 'not-clinically-reviewed',
};

/** Builds a sound topic of the invented pack, with some fields changed. */
export function buildTopic(part: Partial<Topic> = {}): Topic {
  const id = part.id ?? 'blue-paint';
  return {
    id,
    type: 'MedicalCondition',
    title: 'Blue paint',
    saidAs: 'the paint',
    careLevel: 'routine',
    careLevelReason: 'It washes off.',
    owes: 'nothing',
    checksForRedFlags: false,
    names: [`${id} name`],
    asks: [`why ${id}`, `how long does ${id} last`, `is ${id} bad`],
    you: 'patient',
    answer: 'The paint makes a knee blue. It comes off with soap.',
    passages: [{ kind: 'cause', text: 'The paint comes from a tin.' }],
    simpler: 'It is paint.',
    related: [],
    ...provenance,
    ...part,
  };
}

/** Builds a sound reply of the invented pack, with some fields changed. */
export function buildReply(part: Partial<Reply> = {}): Reply {
  return {
    id: 'red-knee',
    label: 'out-of-scope',
    offersContacts: false,
    stays: false,
    yields: false,
    isForRest: false,
    names: [],
    particulars: [],
    asks: ['is my knee red', 'a red knee', 'it went red'],
    you: 'listener',
    answer: 'I only know blue knees.',
    ...provenance,
    ...part,
  };
}

/** Builds a sound advice of the invented pack, with some fields changed. */
export function buildAdvice(part: Partial<Advice> = {}): Advice {
  return {
    id: 'green-knee',
    careLevel: 'emergency',
    rank: 1,
    isMainEmergency: true,
    topics: ['blue-paint'],
    sources: ['knee-society'],
    standard: { action: 'Call {emergency number} now.', rest: 'Keep your knee still.', restForOther: 'Keep {them} still.' },
    short: 'A green knee is an emergency: call {emergency number} now.',
    script: 'Say: my knee is green.',
    scriptForOther: 'Say: {person} has a green knee.',
    ...part,
  };
}

/** Builds a sound red flag of the invented pack, with some fields changed. */
export function buildConcept(part: Partial<Concept> = {}): Concept {
  return {
    id: 'green-toes',
    outcome: 'advice',
    advice: 'green-knee',
    isSevere: false,
    topic: 'blue-paint',
    sources: ['knee-society'],
    phrases: ['green toes'],
    patterns: [],
    ...part,
  };
}

/** Builds a help line that is told by number and hours, with some fields changed. */
export function buildLine(part: Partial<Contacts['lines'][number]> = {}): Contacts['lines'][number] {
  return {
    id: 'knee-line',
    name: 'the Knee Line',
    spokenNumber: 'oh one two, double three',
    writtenNumber: '012 33',
    roundTheClock: false,
    hours: [{ days: ['mon'], opens: '09:00', closes: '17:00' }],
    timeZone: 'Europe/London',
    closedOnPublicHolidays: true,
    hoursSaid: 'usually on Mondays from nine to five',
    about: 'talks about knees',
    nonEmergencyOnly: true,
    speak: 'full',
    sources: ['knee-society'],
    ...part,
  };
}

/** Builds what one country says, with some terms added or changed. */
export function buildLocale(terms: LocaleContent['terms'] = {}, part: Partial<LocaleContent> = {}): LocaleContent {
  return {
    safetyNet: 'A green knee is an emergency: call {emergency number} now.',
    terms: { 'emergency number': { say: 'one two three', write: '123' }, ...terms },
    actions: {},
    pronunciations: {},
    ...part,
  };
}

/** Gives the same to every country, except those named. */
export function forAllLocales<T>(same: T, others: Partial<Record<Locale, T>> = {}): Record<Locale, T> {
  return { 'en-GB': same, 'en-US': same, 'en-AU': same, 'en-CA': same, 'en-IN': same, ...others };
}

/** Words every prompt soundly, with some changed. */
export function buildPrompts(part: Partial<Prompts> = {}): Prompts {
  const word = (name: PromptName): Prompts[PromptName] => {
    if (name === 'ask-say-again') return { say: 'Shall I say that again?' };
    return name.startsWith('ask-') ? { say: 'Which knee?', reprompt: 'Say left or right. Which is it?' } : { say: 'All right.' };
  };
  return { ...(Object.fromEntries(promptNames.map((name) => [name, word(name)])) as Prompts), ...part };
}

/** Builds the content of an invented pack in which nothing is wrong, with some parts changed. */
export function buildContent(part: Partial<Content> = {}): Content {
  return {
    pack: {
      id: 'blue-knee',
      name: 'Blue Knee Guide',
      invocationName: 'blue knee guide',
      excusedWords: ['emergency'],
      bannedWords: ['should', 'no need to fret'],
      roles: {
        kinds: {},
        signs: [],
        household: null,
        replies: {},
        mainAdvice: 'green-knee',
        contacts: 'blue-paint',
        about: 'blue-paint',
        urgency: 'blue-paint',
        subject: 'blue-paint',
        hard: [],
        talking: [],
        lasting: [],
        treatment: ['blue-paint'],
        raises: [],
      },
    },
    topics: [buildTopic()],
    replies: [buildReply()],
    words: { skipped: [], owners: [], refusals: [], masked: [], groups: {} },
    concepts: [buildConcept()],
    guards: [
      { id: 'green-socks', outcome: 'guard', silences: ['green-toes'], explains: 'own-words', denies: null, patterns: ['green socks'] },
    ],
    nearMisses: [{ id: 'near-knee', isOfSign: false, patterns: ['knee'] }],
    moreAsks: {},
    examples: { toes: ['my toes are green'], 'near-miss': ['my socks are green'] },
    advice: [buildAdvice()],
    locales: forAllLocales(buildLocale()),
    contacts: forAllLocales<Contacts>({ timeZone: 'Europe/London', lines: [buildLine()] }),
    prompts: buildPrompts(),
    screens: {
      titles: { card: 'Your answer', guide: 'Ask away', choice: 'Which?', urgent: 'Today', emergency: 'Now' },
      source: 'From {sources}, {checked}.',
      touch: {},
    },
    glossary: [{ id: 'patella', names: ['patella'], say: 'The bone in front of the knee.' }],
    sources: [{ id: 'knee-society', publisher: 'Knee Society', title: 'On knees', date: null, url: null, spokenAs: 'the Knee Society' }],
    moves: [{ id: 'stop', phrases: ['stop'] }],
    carriers: [],
    persons: [{ id: 'aunt', names: ['my aunt'], said: 'your aunt', they: 'she', them: 'her', their: 'her' }],
    primaries: [{ id: 'elbow', said: 'the elbow', topic: 'blue-paint', names: ['elbow'] }],
    kinds: buildKinds(),
    kindThings: {},
    offers: {},
    circumstances: { abroad: [] },
    movePatterns: {},
    smallWords: [],
    ...part,
  };
}

function buildKinds(): Content['kinds'] {
  return Object.fromEntries(questionKinds.map((kind) => [kind, [`what ${kind}`]])) as Content['kinds'];
}

/** Gives every country but the first one way of saying a term, and the first another. */
export function differByCountry(name: string, first: string, others: string): Record<Locale, LocaleContent> {
  return forAllLocales(buildLocale({ [name]: others }), { [locales[0]]: buildLocale({ [name]: first }) });
}
