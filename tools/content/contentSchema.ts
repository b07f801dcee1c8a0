import { z } from 'zod';
import { careLevels } from '../../lambda/vocabulary/careLevel.ts';
import { circumstances } from '../../lambda/vocabulary/circumstance.ts';
import { moves } from '../../lambda/vocabulary/move.ts';
import { promptNames } from '../../lambda/vocabulary/promptName.ts';
import { questionKinds } from '../../lambda/vocabulary/questionKind.ts';
import { called, calledInTalk, id, line, lines } from './schemaParts.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written like 2026-11-22');

/** Where a text comes from and how old it is; every spoken text has it. */
const provenance = {
  sources: z.array(line),
  lastChecked: isoDate,
  nextReview: isoDate,
  reviewStatus: z.enum(['not-clinically-reviewed', 'clinically-reviewed']),
};

const addressees = ['patient', 'listener'] as const;

/** A file under `content/topics/`. */
export const topicSchema = z.strictObject({
  id,
  type: z.string().regex(/^[A-Z][A-Za-z0-9]+$/, 'a schema.org type, such as MedicalCondition'),
  title: line,
  saidAs: line,
  careLevel: z.enum(careLevels),
  careLevelReason: line,
  owes: z.enum(['nothing', 'safety-net', 'urgent24']),
  checksForRedFlags: z.boolean(),
  names: lines.min(1),
  /** What it is called inside a talk, and nowhere else ("the freezing one"): heard as a name, and nothing is learnt from it. */
  nicknames: lines.optional(),
  /** Patterns by which it is called ("why me"): heard as a name is, and nothing is learnt from them. */
  heardAs: lines.optional(),
  ...calledInTalk,
  asks: lines.min(3),
  /** Whom its texts call "you": what is written for whoever is ill is told of "her" to whoever asks for somebody else. */
  you: z.enum(addressees).default('patient'),
  answer: line,
  passages: z
    .array(
      z.strictObject({
        kind: z.enum(questionKinds),
        onlyIfAsked: z.boolean().optional(),
        /** Whom it calls "you", where that is somebody else than in the rest of the topic. */
        you: z.enum(addressees).optional(),
        words: lines.optional(),
        /** What it answers, in whatever words that is asked of the topic in hand. */
        when: z.enum(circumstances).optional(),
        /** Other topics that the text is about as well: what is asked on may be asked of them. */
        alsoAbout: z.array(id).optional(),
        ...called,
        text: line,
      }),
    )
    .min(1),
  simpler: line,
  related: z.array(id),
  /** Wider topics that all of it is about as well. */
  alsoAbout: z.array(id).optional(),
  ...provenance,
});

/** A file under `content/replies/`. */
export const replySchema = z.strictObject({
  id,
  label: id,
  offersContacts: z.boolean().default(false),
  /** The talk stays on it, as long as nothing else is asked. */
  stays: z.boolean().default(false),
  /** It gives way to the topic in hand, where that has a passage on just what is asked. */
  yields: z.boolean().default(false),
  /** The reply that is given in its place when the talk is of somebody else. */
  forOther: id.optional(),
  /** The topic that the talk is on once it was given. */
  turnsTo: id.optional(),
  /** Whatever else people say: its words speak for nothing, so the word index leaves them out. */
  isForRest: z.boolean().default(false),
  names: lines.default([]),
  /** Patterns by which it is called for: heard as a name is, and nothing is learnt from them. */
  heardAs: lines.optional(),
  ...calledInTalk,
  asks: lines.min(3),
  /** Whom its texts call "you", as for a topic; most replies are for whoever speaks. */
  you: z.enum(addressees).default('listener'),
  answer: line,
  /** Said in place of the answer when that was said a moment ago. */
  again: line.optional(),
  /**
   * What is said in place of the answer to whoever asks just that: the words that call for it, and the text. `when` names a
   * move, or a thing said, that the text answers right after the reply, or beside its own words ("who do I ring about money").
   */
  particulars: z
    .array(z.strictObject({ words: lines.default([]), when: z.enum([...moves, ...circumstances]).optional(), ...called, text: line }))
    .default([]),
  ...provenance,
});

/** A file under `content/red-flags/` or `content/emergencies/` that describes one concept. */
export const conceptSchema = z.strictObject({
  id,
  outcome: z.enum(['advice', 'safety-net']),
  advice: id.optional(),
  isSevere: z.boolean().default(false),
  topic: id,
  sources: z.array(line),
  phrases: lines.default([]),
  patterns: lines.default([]),
});

/** `content/red-flags/words.yaml`. */
export const wordsSchema = z.strictObject({
  skipped: lines,
  owners: lines.default([]),
  refusals: lines.default([]),
  masked: lines.default([]),
  groups: z.record(
    id,
    z.strictObject({
      swappable: z.boolean().default(false),
      slight: z.boolean().default(false),
      forPatterns: z.boolean().default(false),
      words: lines.min(1),
    }),
  ),
});

/** `content/red-flags/guards.yaml`. */
export const guardsSchema = z.strictObject({
  guards: z.array(
    z.strictObject({
      id,
      outcome: z.enum(['guard', 'short-advice', 'plain']).default('guard'),
      advice: id.optional(),
      silences: z.array(id).default([]),
      explains: z.enum(['own-words', 'between', 'other-thing']).default('own-words'),
      denies: z.enum(['answer', 'warning', 'always']).nullable().default(null),
      patterns: lines.min(1),
    }),
  ),
});

/** `content/red-flags/near-misses.yaml`. */
export const nearMissesSchema = z.strictObject({
  'near-misses': z.array(z.strictObject({ id, isOfSign: z.boolean().default(false), patterns: lines.min(1) })),
});

const wording = z.strictObject({ action: line.optional(), rest: z.string(), restForOther: z.string() });

/** A file under `content/advice/`. */
export const adviceSchema = z.strictObject({
  id,
  careLevel: z.enum(careLevels),
  rank: z.number().int().positive(),
  isMainEmergency: z.boolean(),
  topics: z.array(id).min(1),
  sources: z.array(line),
  standard: wording,
  severe: wording.optional(),
  /** What is said of it after an emergency, whose number is the one to call. */
  beside: line.optional(),
  short: z.string(),
  script: z.string(),
  scriptForOther: z.string(),
});

const term = z.union([line, z.strictObject({ say: line, write: line })]);

/** A file under `content/locales/`. */
export const localeSchema = z.strictObject({
  /** The one-sentence form of the emergency advice. */
  safetyNet: line,
  terms: z.record(z.string(), term),
  actions: z.record(id, z.strictObject({ standard: line, severe: line.optional() })),
  /** By word, in lower case: how it is said, spelt as it sounds. */
  pronunciations: z.record(z.string().regex(/^[a-z]+$/, 'a word in lower case'), line).default({}),
});

/** `content/prompts.yaml`. */
export const promptsSchema = z.strictObject({
  prompts: z.record(z.enum(promptNames), z.strictObject({ say: line, orSay: lines.optional(), reprompt: line.optional() })),
});

/** `content/screens.yaml`. */
export const screensSchema = z.strictObject({
  titles: z.strictObject({ card: line, guide: line, choice: line, urgent: line, emergency: line }),
  source: line,
  touch: z.partialRecord(z.enum(promptNames), lines.max(5)),
});

/** `content/glossary.yaml`. */
export const glossarySchema = z.strictObject({ terms: z.array(z.strictObject({ id, names: lines.min(1), say: line })) });

/** `content/sources.yaml`. */
export const sourcesSchema = z.strictObject({
  sources: z.array(
    z.strictObject({ id: line, publisher: line, title: line, date: z.string().nullable(), url: z.string().nullable(), spokenAs: line }),
  ),
});

/** `content/moves.yaml`. */
export const movesSchema = z.strictObject({ moves: z.array(z.strictObject({ id: z.enum(moves), phrases: lines.min(1) })) });

/** `content/carriers.yaml`. */
export const carriersSchema = z.strictObject({
  carriers: z.array(z.strictObject({ intent: line, restores: z.string(), samples: lines.min(1) })),
});

/** `content/persons.yaml`. */
export const personsSchema = z.strictObject({
  persons: z.array(z.strictObject({ id, names: lines, said: line, they: line, them: line, their: line })),
});

/** `content/primaries.yaml`. */
export const primariesSchema = z.strictObject({
  primaries: z.array(z.strictObject({ id, said: line, topic: id, names: lines.min(1), shortNames: lines.optional() })),
});

/** `content/question-kinds.yaml`. */
export const questionKindsSchema = z.strictObject({
  /** What a passage of a kind tells, as it is offered. */
  offers: z.partialRecord(z.enum(questionKinds), line).default({}),
  /** Nouns that show a kind, and may name no more than what is asked about. */
  things: z.partialRecord(z.enum(questionKinds), lines).default({}),
  kinds: z.record(z.enum(questionKinds), lines.min(1)),
});

/** `content/circumstances.yaml`. */
export const circumstancesSchema = z.strictObject({ circumstances: z.partialRecord(z.enum(circumstances), lines) });

/** `content/move-patterns.yaml`. */
export const movePatternsSchema = z.strictObject({ patterns: z.partialRecord(z.enum(moves), lines) });

/** `content/small-words.yaml`. */
export const smallWordsSchema = z.strictObject({ small: lines });
