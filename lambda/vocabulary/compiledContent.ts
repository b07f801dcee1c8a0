import type { CareLevel } from './careLevel.ts';
import type { Circumstance } from './circumstance.ts';
import type { CompiledKnowledge } from './compiledKnowledge.ts';
import type { CompiledSafety } from './compiledSafety.ts';
import type { Locale } from './locale.ts';
import type { Move } from './move.ts';
import type { PromptName } from './promptName.ts';
import type { QuestionKind } from './questionKind.ts';
import type { StayingReplies } from './stayingReplies.ts';

/** A passage of a topic: the kind of question it answers, and its words with terms in braces. */
export interface CompiledPassage {
  readonly kind: QuestionKind;
  readonly text: string;
  /** Words that people use for what it answers, parted by spaces; most passages need none. */
  readonly words: string;
  /** The words name a red flag: whoever hears them hears whom to ring. */
  readonly namesRedFlag?: boolean;
  /** It is on one thing in particular, and only whoever asks just that hears it. */
  readonly onlyIfAsked?: boolean;
  /** It calls whoever listens "you", though the topic is for whoever is ill. */
  readonly isOfListener?: boolean;
  /** What it answers of the topic in hand, in whatever words that is asked. */
  readonly when?: Circumstance;
  /** Ids of other topics that the text is about as well. */
  readonly alsoAbout?: readonly string[];
}

/** What a topic owes besides its answer. */
export type Owed = 'nothing' | 'safety-net' | 'urgent24';

/** A topic as the Lambda holds it. */
export interface CompiledTopic {
  readonly title: string;
  readonly saidAs: string;
  /** It is something done or given, which can take long, hurt or have side effects. */
  readonly isTreatment: boolean;
  readonly careLevel: CareLevel;
  readonly owes: Owed;
  readonly checksForRedFlags: boolean;
  /** Its texts call whoever is ill "you": told of somebody else they say "her" or "him". */
  readonly isOfPatient?: boolean;
  readonly answer: string;
  readonly passages: readonly CompiledPassage[];
  readonly simpler: string;
  /** The answer, or the simpler one, names a red flag. */
  readonly namesRedFlag: boolean;
  readonly related: readonly string[];
  /** Ids of wider topics that all of it is about as well. */
  readonly alsoAbout?: readonly string[];
  /** Publishers as a voice says them, without repeats: the first few. */
  readonly sources: readonly string[];
  /** ISO dates. */
  readonly lastChecked: string;
  readonly nextReview: string;
  readonly isReviewed: boolean;
}

/** An authored reply to what no topic answers. */
export interface CompiledReply {
  readonly label: string;
  /** Whoever hears it may need a person to talk to: that is offered instead of another question. */
  readonly offersContacts: boolean;
  /** The talk stays on it until something else is clearly asked. */
  readonly stays: boolean;
  /** It gives way to the topic in hand, where that has a passage on just what is asked. */
  readonly yields?: boolean;
  /** Id of the reply that is given in its place when the talk is of somebody else. */
  readonly forOther?: string;
  /** Id of the topic that the talk is on once it was given. */
  readonly turnsTo?: string;
  /** Its texts call whoever is ill "you", as those of a topic do. */
  readonly isOfPatient?: boolean;
  readonly answer: string;
  /** Said in its place when it was said a moment ago. */
  readonly again?: string;
  /** Said in its place to whoever asks just that: what each is called for by is in {@link CompiledContent.particulars}. */
  readonly particulars?: readonly string[];
}

/** Something in particular that a reply has words for. */
export interface Particular {
  readonly reply: string;
  /** Its place among the particulars of the reply, from 0. */
  readonly at: number;
  /** Words that people use for it, parted by spaces. */
  readonly words: string;
  /** A move, or a thing said, that it answers right after the reply or beside its own words. */
  readonly when?: Move | Circumstance;
}

/** A fixed sentence, and for a question the reprompt that helps when nothing is said. */
export interface CompiledPrompt {
  readonly say: string;
  /** Other ways of saying the same, so that it is not heard word for word each time. */
  readonly orSay?: readonly string[];
  readonly reprompt: string | null;
}

/** The words of one advice: spoken whole in its form, repeated in the reprompt by its action. */
export interface CompiledAdvice {
  readonly careLevel: CareLevel;
  /** Lower is said first when two are owed. */
  readonly rank: number;
  /** Topics that a reply with this advice is about. */
  readonly topics: readonly string[];
  /** True for the emergency that the skill is made for: what `Reply.isEmergency` tells. */
  readonly isMainEmergency: boolean;
  readonly standard: AdviceWording;
  readonly severe: AdviceWording;
  /** What is said of it after an emergency, whose number is the one to call. */
  readonly beside: string;
  /** One sentence; empty when the advice has no short form. */
  readonly short: string;
  /** Read down the phone, by the person who is ill; empty when the advice has none. */
  readonly script: string;
  /** The same for whoever calls for somebody else. */
  readonly scriptForOther: string;
}

/** An advice for the speaker, and for whoever asks about somebody else. */
export interface AdviceWording {
  /** The action and its fallback: what a reprompt repeats. */
  readonly action: string;
  /** What follows, for the speaker. */
  readonly rest: string;
  /** What follows, about somebody else, with {they}, {them}, {their}. */
  readonly restForOther: string;
}

/** A help line, as far as it may be spoken. */
export interface CompiledContact {
  readonly id: string;
  readonly name: string;
  readonly spokenNumber: string;
  readonly writtenNumber: string;
  readonly about: string;
  readonly hoursSaid: string | null;
  readonly isRoundTheClock: boolean;
  /** Local opening times; null when they are not certain enough to say. */
  readonly hours: readonly { readonly days: readonly number[]; readonly opens: number; readonly closes: number }[] | null;
  readonly timeZone: string | null;
  readonly closedOnPublicHolidays: boolean;
}

/** What differs by country. */
export interface CompiledLocale {
  /** Spoken terms for the braces in every text. */
  readonly terms: Readonly<Record<string, string>>;
  /** Written terms where they differ from the spoken ones (999 for "nine nine nine"). */
  readonly written: Readonly<Record<string, string>>;
  readonly advices: Readonly<Record<string, CompiledAdvice>>;
  readonly safetyNet: string;
  /** By word, in lower case: how it is said, spelt as it sounds. */
  readonly pronunciations: Readonly<Record<string, string>>;
  readonly contacts: readonly CompiledContact[];
  /** ISO dates of public holidays in the coming years. */
  readonly publicHolidays: readonly string[];
}

/** Somebody a conversation can be about, with the pronouns that go with them. */
export interface CompiledPerson {
  readonly said: string;
  readonly they: string;
  readonly them: string;
  readonly their: string;
}

/** A sign that makes the topic it is told in, or the advice it is told after, an emergency; one with no place does anywhere. */
export interface RaisingSign {
  readonly hearing: Circumstance;
  /** Id of the topic that it is told in. */
  readonly within?: string | undefined;
  /** Id of the advice that it is told after. */
  readonly after?: string | undefined;
  /** Id of the reply that it is told right after. */
  readonly answered?: string | undefined;
  /** Id of the topic on the sign that was told, and for which an advice stands. */
  readonly beside?: string | undefined;
  /** Id of the advice that is owed then. */
  readonly owes: string;
}

/** Which topics play a part in the conversation that the code must know of. */
export interface TopicRoles {
  /** The advice that the trained model, and a yes to the check, stand for. */
  readonly mainAdvice: string;
  /** Whom to contact. */
  readonly contacts: string;
  /** Who made the skill, how old it is, what it keeps. */
  readonly about: string;
  /** What the symptoms of which urgency are. */
  readonly urgency: string;
  /** What the whole pack is about: its name is said with every kind of question, so it tells little. */
  readonly subject: string;
  /** Topics that are hard to hear: after them a person to talk to is offered, and not more of them. */
  readonly hard: readonly string[];
  /** Topics and replies on how to talk with people: "what do I say" is asked of that there, and not for the phone. */
  readonly talking: readonly string[];
  /** Topics that what is said later is still heard by, whatever the talk turned to. */
  readonly lasting: readonly string[];
  /** Topics on signs that the search for red flags hears: where it hears none, what sounds like one is about something else. */
  readonly signs: readonly string[];
  /** Topics on treatment in general: a named first cancer turns them into its own. */
  readonly treatment: readonly string[];
  /** What is told inside a topic, or after a slower advice, and makes it an emergency. */
  readonly raises: readonly RaisingSign[];
  /** The reply to what a speaker is asked in general: cooking, sums, the weather. */
  readonly household: string | null;
  /** By what is said in passing: the reply that it is answered with, whatever it names. */
  readonly replies: Readonly<Partial<Record<Circumstance, string>>>;
  /** By kind of question: the topic that answers it in general, for topics that have no such passage. */
  readonly kinds: Readonly<Partial<Record<QuestionKind, string>>>;
}

/** What stands on screens and cards besides the spoken words. */
export interface CompiledScreens {
  /** `card` may show on a locked phone and holds no health word. */
  readonly titles: Readonly<Record<'card' | 'guide' | 'choice' | 'urgent' | 'emergency', string>>;
  /** Small print under an answer, with {sources} and {checked}. */
  readonly source: string;
  /** By question: lines that can be touched while it stands, each taken as if it were said. */
  readonly touch: Readonly<Partial<Record<PromptName, readonly string[]>>>;
}

/** Everything that content says, compiled: one object, read once when the Lambda starts. */
export interface CompiledContent {
  readonly pack: { readonly name: string };
  readonly topics: Readonly<Record<string, CompiledTopic>>;
  readonly replies: Readonly<Record<string, CompiledReply>>;
  /** The replies that the talk stays on, told beside them, since every turn asks for these and few for a reply. */
  readonly staying: StayingReplies;
  /** What replies have words for in particular, in the order of the replies. */
  readonly particulars: readonly Particular[];
  /** Topics that the code itself points to. */
  readonly roles: TopicRoles;
  /** By kind of question: what a passage of that kind tells, as it is offered after "Shall I tell you". */
  readonly offers: Readonly<Partial<Record<QuestionKind, string>>>;
  readonly prompts: Readonly<Record<PromptName, CompiledPrompt>>;
  readonly screens: CompiledScreens;
  readonly locales: Readonly<Record<Locale, CompiledLocale>>;
  readonly persons: Readonly<Record<string, CompiledPerson>>;
  /** By primary id: the topic on its treatment and how it is said. */
  readonly primaries: Readonly<Record<string, { readonly said: string; readonly topic: string }>>;
  readonly glossary: Readonly<Record<string, { readonly name: string; readonly say: string }>>;
  readonly safety: CompiledSafety;
  readonly knowledge: CompiledKnowledge;
}
