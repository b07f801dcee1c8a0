import type { Act, AdviceForm, AdvicePart } from './act.ts';
import type { AdviceId, TopicId } from './ids.ts';
import type { Locale } from './locale.ts';
import type { PromptName } from './promptName.ts';
import type { QuestionKind } from './questionKind.ts';

/** The red flag that the conversation is still about. */
export interface StandingAlarm {
  readonly advice: AdviceId;
  readonly form: AdviceForm;
  /** True when only the trained model heard it, in words that no pattern lists. */
  readonly isDoubtful?: boolean;
  /** How far the call for help has come, as far as it was told. */
  readonly call?: 'made' | 'answered';
  /** The words to say down the phone were given. */
  readonly hasScript?: boolean;
  /** The topic that explains the sign that was told, if it was clear which. */
  readonly sign?: string;
}

/** An advice that a turn owes. */
export interface OwedAdvice extends StandingAlarm {
  readonly part?: AdvicePart;
}

/** What was asked in the last turn, as far as it tells whether the same is asked again. No words are kept. */
export interface AskedBefore {
  readonly kinds: readonly QuestionKind[];
  /** Hashes of the stems that told what was asked. */
  readonly telling: readonly number[];
  /** The topics that were named, in the order spoken. */
  readonly named: readonly TopicId[];
}

/** What a conversation remembers between two turns, and no longer than its session. */
export interface SessionState {
  /** The version of this shape; another version is dropped. */
  readonly version: 8;
  /** The topic in hand; null before the first answer. */
  readonly topic: TopicId | null;
  /** The authored reply that the talk is on; null once a topic was answered. */
  readonly reply: string | null;
  /** The texts of the topic in hand that were voiced, as in `TopicPassageAct`. */
  readonly voiced: readonly number[];
  /** Earlier topics, the latest last, eight at most. */
  readonly trail: readonly TopicId[];
  /** The question that ended the last turn; null when none is open. */
  readonly asked: PromptName | null;
  /** Topics offered by that question, in the order spoken. */
  readonly choices: readonly TopicId[];
  /** The red flag heard last, until the subject changes. */
  readonly alarm: StandingAlarm | null;
  /** The red flag heard last, after the subject changed: whom to call is still about it. */
  readonly pastAlarm: StandingAlarm | null;
  /** What the last turn conveyed, for "say that again". */
  readonly lastActs: readonly Act[];
  /** What was asked last; null when the last turn asked nothing. */
  readonly askedBefore: AskedBefore | null;
  /** The first cancer as its id in content, when it was named. */
  readonly primary: string | null;
  /** The relation of whom the conversation is about ("husband"); null for the speaker. */
  readonly person: string | null;
  /** The relation of whoever has died, as somebody told: of them nothing is said as of the living. */
  readonly mourned: string | null;
  /** Whoever speaks told of an illness of their own: who is named later on stands beside it. */
  readonly isOwn: boolean;
  readonly speaksSlower: boolean;
  readonly speaksSimpler: boolean;
  /** Answers are cut to one passage without offers, after "that was too long". */
  readonly keepsShort: boolean;
  readonly askedAboutRedFlags: boolean;
  readonly heardDisclaimer: boolean;
  /** How many turns ago the signs of an emergency were named last: by the one-sentence line, the check or an advice. */
  readonly turnsSinceSigns: number;
  /** How many turns in a row were not understood. */
  readonly misses: number;
  /** What the listener wants to ask at an appointment, ten at most. */
  readonly questions: readonly string[];
  /** True when a traveller said so, or the channel knows no country: the number is joined by "or your local emergency number". */
  readonly isAbroad: boolean;
  /** The country that somebody said they are in, whose numbers hold; null when none was named, or one that is not served. */
  readonly country: Locale | null;
}

/** The state of a conversation in which nothing was said yet. */
export const emptySession: SessionState = {
  version: 8,
  topic: null,
  reply: null,
  voiced: [],
  trail: [],
  asked: null,
  choices: [],
  alarm: null,
  pastAlarm: null,
  lastActs: [],
  askedBefore: null,
  primary: null,
  person: null,
  mourned: null,
  isOwn: false,
  speaksSlower: false,
  speaksSimpler: false,
  keepsShort: false,
  askedAboutRedFlags: false,
  heardDisclaimer: false,
  turnsSinceSigns: 9,
  misses: 0,
  questions: [],
  isAbroad: false,
  country: null,
};
