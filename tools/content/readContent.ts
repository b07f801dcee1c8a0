import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { locales, type Locale } from '../../lambda/vocabulary/locale.ts';
import { contactsSchema } from './contactsSchema.ts';
import type { Content } from './content.ts';
import * as schema from './contentSchema.ts';
import { packSchema } from './packSchema.ts';
import type { Problem } from './problem.ts';

/** A file that was read, kept so that later checks can name the line of a field. */
export interface SourceFile {
  readonly file: string;
  readonly getLine: (path: readonly (string | number)[]) => number;
}

/** The content as read, with every mistake found on the way; `content` is null when a file cannot be used at all. */
export interface ReadResult {
  readonly content: Content | null;
  readonly problems: readonly Problem[];
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** Reads and validates a content folder. */
export function readContent(folder: string): ReadResult {
  const problems: Problem[] = [];
  const files = new Map<string, SourceFile>();
  const read = <S extends z.ZodType>(file: string, shape: S): z.infer<S> | null => readFile(folder, file, shape, problems, files);
  const readFolder = <S extends z.ZodType>(name: string, shape: S, except: readonly string[] = []): z.infer<S>[] =>
    listFiles(folder, name, '.yaml')
      .filter((file) => !except.includes(basename(file)))
      .map((file) => read(file, shape))
      .filter((value): value is NonNullable<typeof value> => value !== null);
  const perLocale = <S extends z.ZodType>(name: string, shape: S): Record<Locale, z.infer<S>> =>
    Object.fromEntries(locales.map((locale) => [locale, read(`${name}/${locale}.yaml`, shape)])) as Record<Locale, z.infer<S>>;

  const questionKinds = read('question-kinds.yaml', schema.questionKindsSchema);
  const content = {
    pack: read('pack.yaml', packSchema),
    topics: readFolder('topics', schema.topicSchema),
    replies: readFolder('replies', schema.replySchema),
    words: read('red-flags/words.yaml', schema.wordsSchema),
    concepts: [
      ...readFolder('red-flags', schema.conceptSchema, ['words.yaml', 'guards.yaml', 'near-misses.yaml']),
      ...readFolder('emergencies', schema.conceptSchema),
    ],
    guards: read('red-flags/guards.yaml', schema.guardsSchema)?.guards,
    nearMisses: read('red-flags/near-misses.yaml', schema.nearMissesSchema)?.['near-misses'],
    examples: readLineFiles(folder, 'red-flags/examples'),
    moreAsks: readLineFiles(folder, 'asks'),
    advice: readFolder('advice', schema.adviceSchema),
    locales: perLocale('locales', schema.localeSchema),
    contacts: perLocale('contacts', contactsSchema),
    prompts: read('prompts.yaml', schema.promptsSchema)?.prompts,
    screens: read('screens.yaml', schema.screensSchema),
    glossary: read('glossary.yaml', schema.glossarySchema)?.terms,
    sources: read('sources.yaml', schema.sourcesSchema)?.sources,
    moves: read('moves.yaml', schema.movesSchema)?.moves,
    carriers: read('carriers.yaml', schema.carriersSchema)?.carriers,
    persons: read('persons.yaml', schema.personsSchema)?.persons,
    primaries: read('primaries.yaml', schema.primariesSchema)?.primaries,
    kinds: questionKinds?.kinds,
    kindThings: questionKinds?.things,
    offers: questionKinds?.offers,
    circumstances: read('circumstances.yaml', schema.circumstancesSchema)?.circumstances,
    movePatterns: read('move-patterns.yaml', schema.movePatternsSchema)?.patterns,
    smallWords: read('small-words.yaml', schema.smallWordsSchema)?.small,
  };
  const isUsable = !problems.some((problem) => problem.severity === 'error');
  return { content: isUsable ? (content as Content) : null, problems, files };
}

function readFile<S extends z.ZodType>(
  folder: string,
  file: string,
  shape: S,
  problems: Problem[],
  files: Map<string, SourceFile>,
): z.infer<S> | null {
  if (!existsSync(join(folder, file))) {
    problems.push({
      file,
      line: 0,
      field: '',
      message: 'the file is missing',
      fix: 'Add it, or take out what names it',
      severity: 'error',
    });
    return null;
  }
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'), { lineCounter: counter });
  const source: SourceFile = { file, getLine: (path) => findLine(document, counter, path) };
  files.set(file, source);
  for (const error of document.errors) {
    const line = error.linePos?.[0].line ?? 0;
    problems.push({
      file,
      line,
      field: '',
      message: `this is not readable YAML: ${error.code}`,
      fix: 'Quote texts that hold a colon, and indent with spaces',
      severity: 'error',
    });
  }
  if (document.errors.length > 0) return null;
  const parsed = shape.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
    problems.push({
      file,
      line: source.getLine(path),
      field: path.join('.'),
      message: issue.message,
      fix: suggestFix(issue.code),
      severity: 'error',
    });
  }
  return null;
}

function suggestFix(code: string): string {
  if (code === 'unrecognized_keys') return 'Take the unknown field out, or correct its spelling';
  if (code === 'invalid_type') return 'Add the field, or give it the kind of value that the other files have';
  return 'Correct the value as the message says';
}

/** Finds the line of a field, or of the nearest field around it that exists. */
function findLine(document: Document, counter: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return counter.linePos(Number(node.range[0])).line;
  }
  return 1;
}

function listFiles(folder: string, name: string, ending: string): string[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => `${name}/${file}`);
}

/** Reads every text file of a folder, one line an entry, by its name. */
function readLineFiles(folder: string, name: string): Record<string, string[]> {
  const files = listFiles(folder, name, '.txt');
  return Object.fromEntries(
    files.map((file) => [
      basename(file, '.txt'),
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .map((text) => text.trim())
        .filter((text) => text !== ''),
    ]),
  );
}
