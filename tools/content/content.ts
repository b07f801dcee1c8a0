import type { z } from 'zod';
import type { contactsSchema } from './contactsSchema.ts';
import type {
  adviceSchema,
  carriersSchema,
  circumstancesSchema,
  conceptSchema,
  glossarySchema,
  guardsSchema,
  localeSchema,
  movePatternsSchema,
  movesSchema,
  nearMissesSchema,
  personsSchema,
  primariesSchema,
  promptsSchema,
  questionKindsSchema,
  replySchema,
  screensSchema,
  sourcesSchema,
  topicSchema,
  wordsSchema,
} from './contentSchema.ts';
import type { packSchema } from './packSchema.ts';
import type { Locale } from '../../lambda/vocabulary/locale.ts';

/** One topic as its file holds it. */
export type Topic = z.infer<typeof topicSchema>;
/** One red-flag or emergency concept as its file holds it. */
export type Concept = z.infer<typeof conceptSchema>;
/** One advice as its file holds it. */
export type Advice = z.infer<typeof adviceSchema>;
/** What differs by country, as its file holds it. */
export type LocaleContent = z.infer<typeof localeSchema>;
/** The help lines of a country, as their file holds them. */
export type Contacts = z.infer<typeof contactsSchema>;

/** All content files, read and validated, before anything is compiled. */
export interface Content {
  readonly pack: z.infer<typeof packSchema>;
  readonly topics: readonly Topic[];
  readonly replies: readonly z.infer<typeof replySchema>[];
  readonly words: z.infer<typeof wordsSchema>;
  readonly concepts: readonly Concept[];
  readonly guards: z.infer<typeof guardsSchema>['guards'];
  readonly nearMisses: z.infer<typeof nearMissesSchema>['near-misses'];
  /** By kind (the file name): lines that mention a red flag; `near-miss` holds lines that do not. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  /** By topic or reply (the file name): further ways of asking about it, which only train the understanding. */
  readonly moreAsks: Readonly<Record<string, readonly string[]>>;
  readonly advice: readonly Advice[];
  readonly locales: Readonly<Record<Locale, LocaleContent>>;
  readonly contacts: Readonly<Record<Locale, Contacts>>;
  readonly prompts: z.infer<typeof promptsSchema>['prompts'];
  readonly screens: z.infer<typeof screensSchema>;
  readonly glossary: z.infer<typeof glossarySchema>['terms'];
  readonly sources: z.infer<typeof sourcesSchema>['sources'];
  readonly moves: z.infer<typeof movesSchema>['moves'];
  readonly carriers: z.infer<typeof carriersSchema>['carriers'];
  readonly persons: z.infer<typeof personsSchema>['persons'];
  readonly primaries: z.infer<typeof primariesSchema>['primaries'];
  readonly kinds: z.infer<typeof questionKindsSchema>['kinds'];
  readonly kindThings: z.infer<typeof questionKindsSchema>['things'];
  readonly offers: z.infer<typeof questionKindsSchema>['offers'];
  readonly circumstances: z.infer<typeof circumstancesSchema>['circumstances'];
  readonly movePatterns: z.infer<typeof movePatternsSchema>['patterns'];
  readonly smallWords: readonly string[];
}
