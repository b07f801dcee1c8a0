import type { AdviceId, TopicId } from './ids.ts';
import type { PromptName } from './promptName.ts';

/** How an advice is worded: `severe` puts the emergency number first, `short` is the one-sentence check of a doubtful mention. */
export type AdviceForm = 'standard' | 'severe' | 'short';

/** Only what to do (`action`), when the whole was heard a moment ago; or what to tell of it beside an emergency (`beside`). */
export type AdvicePart = 'action' | 'beside';

/** Voices an advice, such as the emergency advice: in full, what to do alone, or its one-sentence check. One that is owed comes first. */
export interface AdviceAct {
  readonly kind: 'advice';
  readonly advice: AdviceId;
  readonly form: AdviceForm;
  readonly part?: AdvicePart;
}

/** Voices the one-sentence form of the emergency advice. */
export interface SafetyNetAct {
  readonly kind: 'safety-net';
}

/** Voices one text of a topic: its answer (-1), its simpler answer (-2), or a passage by index (from 0). */
export interface TopicPassageAct {
  readonly kind: 'topic-passage';
  readonly topic: TopicId;
  readonly passage: number;
  /** Says back first, in a few words, what was understood. */
  readonly saysBack: boolean;
  /** Voices the first sentence alone, as after an emergency advice. */
  readonly firstSentenceOnly: boolean;
}

/** Voices an authored reply to something the guide does not answer from a topic. */
export interface AuthoredReplyAct {
  readonly kind: 'authored-reply';
  readonly reply: string;
  /** It was said a moment ago: it is said shorter. */
  readonly isAgain?: boolean;
  /** Which of its particulars is said in place of the answer, from 0. */
  readonly particular?: number;
}

/** Voices a fixed sentence of the prompts; the values fill its braces. */
export interface PromptAct {
  readonly kind: 'prompt';
  readonly prompt: PromptName;
  readonly values: Readonly<Record<string, string>>;
  /** In which of its ways it is said, from 0; the first where it is not told. */
  readonly way?: number;
}

/** Says where a topic's words come from, how old they are and who has checked them. */
export interface SourceAct {
  readonly kind: 'source';
  readonly topic: TopicId;
}

/** Explains a word of the glossary. */
export interface TermAct {
  readonly kind: 'term';
  readonly term: string;
}

/** Says whom to ring at this moment: the lines that are usually open, none invented. */
export interface ContactsAct {
  readonly kind: 'contacts';
  /** Ids of the lines to name, in this order; empty when none is sure to be open. */
  readonly lines: readonly string[];
  /** Id of the line that is usually the one to ask and is shut now; null when none is. */
  readonly shut: string | null;
}

/** Gives a short script to read down the phone. */
export interface PhoneScriptAct {
  readonly kind: 'phone-script';
  /** True after a red flag: the script then names the emergency. */
  readonly isEmergency: boolean;
  /** What the call is about; null when nothing was talked about yet. */
  readonly topic: TopicId | null;
}

/** Reads some of the questions collected for an appointment; on a card and a screen all of them are written. */
export interface QuestionListAct {
  readonly kind: 'question-list';
  readonly questions: readonly string[];
  /** Which are read aloud: from this one, counted from 0, to before that one. */
  readonly from: number;
  readonly to: number;
}

/** Asks the one question that ends a turn; its reprompt comes from the same prompt. */
export interface QuestionAct {
  readonly kind: 'question';
  readonly prompt: PromptName;
  readonly values: Readonly<Record<string, string>>;
  /** Topics that can be chosen by name or number, three at most. */
  readonly choices: readonly TopicId[];
  /** As in `PromptAct`. */
  readonly way?: number;
}

/** Ends the session: no question follows. */
export interface EndSessionAct {
  readonly kind: 'end-session';
}

/** What is to be conveyed, before any wording. */
export type Act =
  | AdviceAct
  | SafetyNetAct
  | TopicPassageAct
  | AuthoredReplyAct
  | PromptAct
  | SourceAct
  | TermAct
  | ContactsAct
  | PhoneScriptAct
  | QuestionListAct
  | QuestionAct
  | EndSessionAct;
