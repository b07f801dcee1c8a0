import { type Locale, locales } from './locale.ts';
import { moments } from './moments.ts';

/** What is asked of the very thing that was told last, in words that name nothing; of several the first here counts. */
export const askedOfTold = [
  /** Whether it is usual, or befalls everybody. */
  'told-usual',
  /** Why that is so. */
  'told-why',
  /** How long that lasts, or whether it goes. */
  'told-lasting',
  /** What helps against that. */
  'told-easing',
  /** Whether that comes back. */
  'told-returning',
  /** What it means not to be told everything. */
  'told-not-knowing',
  /** What it means to go without it. */
  'told-without',
  /** Who is to be asked about it. */
  'told-whom',
  /** What comes after that. */
  'told-after',
  /** What there is when it does not work. */
  'told-failing',
  /** Whether it can be had once more. */
  'told-repeating',
  /** Whether it may be stopped. */
  'told-stopping',
  /** What somebody is to do now. */
  'told-doing',
  /** Whether it is working, and how anybody knows. */
  'told-working',
  /** Who decides. */
  'told-choosing',
  /** Said, and not asked: that somebody has what was told, such as the signs of something. */
  'told-having',
  /** Said of several things that were told: that somebody has one or more of them. */
  'having-one-of-several',
] as const;

/** What is asked of people beside the one who is ill; of several the first here counts. */
export const askedOfPeople = [
  /** How they will be: "will they be ok". */
  'family-well-being',
  /** Whether somebody else may get it. */
  'family-inheriting',
  /** Whether somebody may come along. */
  'company',
] as const;

/** What can be said in passing besides the question itself; content holds the words for each. */
export const circumstances = [
  /** Somebody is away from home, where another emergency number may hold. */
  'abroad',
  /** The country that somebody is in, of those that are served, by its locale; and any other country. */
  ...locales.map((locale): `country-${Locale}` => `country-${locale}`),
  'country-other',
  /** Anything like yes, loose ones too ("a bit", "sometimes"). */
  'affirming',
  /** A no that asks: "it's not broken, is it". */
  'tag-asking',
  /** Anything like no. */
  'denying',
  /** The talk goes back to an earlier subject. */
  'returning',
  /** What was understood is put right. */
  'correcting',
  'correcting-place',
  /** Something told before is asked for by its words: "what did you say about driving". */
  'recalling',
  /** Words thrown in that ask nothing: "what on earth". */
  'cursing',
  /** What is not meant, beside what is: "not the x-ray kind". */
  'ruled-out',
  /** One more of a list that was told is asked about: "is skin one of them". */
  'listing',
  /** A person is named as whoever speaks, or as somebody beside the one who is ill: "I'm his wife". */
  'bystander',
  /** Whoever was taken for a carer is the one who is ill: "I'm the one that's got it". */
  'own-illness',
  /** Something is said to be hard, or too much. */
  'weighed-down',
  ...askedOfTold,
  ...askedOfPeople,
  /** Something is told that makes red flags likelier: they are asked about once, whatever the subject is. */
  'at-risk',
  /** A symptom is told that was not there before: what was asked about the last one is asked again. */
  'something-new',
  /** A start that is no part of what is asked: "hang on", "right then". */
  'leading-in',
  /** Words that name a subject elsewhere and none here: "a break from it". */
  'aside',
  /** A part of the body is named as such, once the talk is on something that is given: "and my kidneys". */
  'of-organ',
  /** Where the illness began is told: "it's from my bowel". */
  'of-origin',
  /** The subject of the whole guide is told, beside what is asked: "cancer that's gone to the bone". */
  'of-subject',
  /** Something is said in passing, and asks nothing: "that's clever", "I'd best put the kettle on". */
  'remarking',
  /** The whole tells since when something is so, or how often, and nothing else: "five years ago". */
  'since-when',
  /** One thing is to go from the list: "take off the first one". */
  'list-removing',
  /** The voice is too quiet or too loud. */
  'loudness',
  /** The guide is asked to be honest, or whether it is. */
  'candour',
  /** The whole is said to the room, or to keep the talk going: "hang on, the kettle". */
  'chatting',
  /** The words ask something: "what do they do" says no yes. */
  'asking',
  /** Something is to be told of: "tell me about bone scans". */
  'requesting',
  /** Loose bowels are told of: of some treatments an urgent effect. */
  'loose',
  /** Words are heard without which talk is not taken for talk of ending a life, however like it sounds. */
  'of-death',
  /** A person is named who is not the one that is ill: "how do I tell the children". */
  'in-passing',
  /** What is asked is for others to answer: another illness, another body, an appointment, a choice of one's own. */
  'elsewhere',
  /** The illness is named in a part of the body. */
  'of-illness',
  /** What comes from a part of the body, or is felt there, and not where the illness began. */
  'of-trouble',
  /** How much of a medicine to take is asked. */
  'of-dose',
  /** Whether it is the illness, or something else. */
  'of-illness-or-not',
  /** The signs of where it began are asked for, and not of its spread. */
  'of-first-illness',
  /** What a doctor or a letter said is told of. */
  'reporting',
  /** The words to say down the phone are asked for, whatever is said beside. */
  'asking-words',
  /** Help was called, or is being called now. */
  'calling',
  /** Something is asked in the middle of what is told. */
  'asking-beside',
  /** Those who were called say that it is nothing, or can wait. */
  'cleared',
  /** Those who were called are seeing to it: they have come, or it is told from the hospital. */
  'helped',
  /** They told somebody to come in at once; something may be asked beside it. */
  'sent-in',
  /** It has been long since something was promised. */
  'long-since',
  ...moments,
  /** A subject is brought up by its name: "let's talk about scans". */
  'introducing',
  /** The talk is turned to something else on purpose. */
  'changing-subject',
  /** A sign is asked about beforehand, or was not meant. */
  'supposing',
  /** Somebody is startled by a warning, or says what they asked instead. */
  'protesting',
  /** A sign was only heard: nobody said it, or it was only supposed. */
  'misheard',
  /** Somebody says outright that it was only a question, and that nobody has the sign. */
  'only-asking',
  /** Nothing but a small complaint is told: "just a bit stiff". */
  'only-sore',
  /** Signs that make another subject, or a slower advice, an emergency: content says which. */
  'clouded',
  'asked-beforehand',
  'feverish',
  'breathless',
  'reading',
  'banded',
  'straining',
  'unceasing',
  'hurt-limb',
  'of-medicine',
  'not-been',
  /** Of whom a sign is told, where no relation is named. */
  'of-him',
  'of-her',
  'of-self',
  'to-guide',
  'told-own',
  'of-professional',
  /** Somebody speaks of an end to life: no move of the conversation, however much the words are like one. */
  'despairing',
  /** The life spoken of is somebody else's: "he says he'd rather be dead". */
  'of-anothers-life',
  /** It is one's own, whoever else is named: "he'd be better off without me". */
  'of-own-life',
  /** Somebody makes light of what was said: "I'm fine really". */
  'making-light',
  /** Somebody says that there is no wish to end a life, and nothing against it in the same breath. */
  'reassuring',
  /** The same, with more beside it, which may be despair or take it back. */
  'no-such-wish',
  'wish-after-all',
  'no-wish-meant',
  /** A feeling is told that is hard to carry: it is answered before anything else is. */
  'feeling',
  /** Somebody has died: told, and not feared. */
  'mourning',
  /** Help is on its way, or those who were called ask on. */
  'on-its-way',
  /** Somebody begins by telling whose illness it is, and where it has gone. */
  'opening',
] as const;

/** One thing said in passing. */
export type Circumstance = (typeof circumstances)[number];
