import { brotliCompressSync, constants } from 'node:zlib';
import { headStart, type PackedHead, type PackedRecord } from '../../lambda/guide/unpackContent.ts';
import type { PackedWordLists } from '../../lambda/guide/readWordLists.ts';
import type { CompiledContent } from '../../lambda/vocabulary/compiledContent.ts';
import type { NumberLists } from '../../lambda/vocabulary/compiledPatterns.ts';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import type { WordList } from '../../lambda/vocabulary/wordList.ts';
import { isTable, writeTable, type WrittenTable } from './writeTable.ts';
import { writeWordLists } from './writeWordLists.ts';

/** The records of which a turn needs few fields. */
const lazyRecords: ReadonlySet<string> = new Set<keyof CompiledContent>(['topics', 'replies', 'glossary', 'locales']);

/** Packs compiled content as `unpackContent` reads it, and compresses it. */
export function packContent(content: CompiledContent): Buffer {
  const tables: PlacedTable[] = [];
  const wordLists: PlacedWords[] = [];
  const takeOut = (value: unknown, path: readonly string[], starts: unknown): unknown => {
    if (isTable(value)) {
      const isRows = path.at(-1) === itemsName && starts instanceof Uint16Array;
      tables.push({ path, written: writeTable(value, isRows ? starts : null, (bytes) => compress(bytes).length) });
      return null;
    }
    if (isWordList(value)) {
      wordLists.push({ path, words: [...value] });
      return null;
    }
    if (!isRecord(value)) return value;
    const fields = Object.entries(value).map(([name, field]) => [name, takeOut(field, [...path, name], value['starts'])] as const);
    return Object.fromEntries(fields);
  };
  const [lazy, whole] = [true, false].map((isLazy) => Object.entries(content).filter(([name]) => lazyRecords.has(name) === isLazy));
  const inHead = Object.fromEntries((whole ?? []).map(([name, value]) => [name, takeOut(value, [name], null)]));
  // Text beside text, and numbers beside numbers: so they compress best.
  const body = new BodyWriter();
  const head: PackedHead = {
    content: inHead,
    records: Object.fromEntries((lazy ?? []).map(([name, value]) => [name, writeRecord(isRecord(value) ? value : {}, body)])),
    wordLists: writeWords(wordLists, body),
    tables: tables.map(({ path, written: { bytes, ...written } }) => ({ path, ...written, at: body.write(bytes) })),
  };
  const headBytes = toAligned(Buffer.from(JSON.stringify(head)), ' ');
  const start = Buffer.alloc(headStart);
  start.writeUInt32LE(headBytes.length);
  return compressBest(Buffer.concat([start, headBytes, ...body.parts]));
}

class BodyWriter {
  readonly parts: Buffer[] = [];
  private lengthBytes = 0;

  /** Writes bytes and tells where they begin. */
  write(bytes: Buffer): number {
    const at = this.lengthBytes;
    const aligned = toAligned(bytes, '\0');
    this.parts.push(aligned);
    this.lengthBytes += aligned.length;
    return at;
  }
}

interface PlacedTable {
  readonly path: readonly string[];
  readonly written: WrittenTable;
}

interface PlacedWords {
  readonly path: readonly string[];
  readonly words: readonly string[];
}

/** Writes every field of a record as JSON, each with a line of its own. */
function writeRecord(record: Record<string, unknown>, body: BodyWriter): PackedRecord {
  const bytes = Buffer.from(
    Object.values(record)
      .map((value) => JSON.stringify(value))
      .join('\n'),
  );
  return { at: body.write(bytes), lengthBytes: bytes.length, names: Object.keys(record) };
}

function writeWords(lists: readonly PlacedWords[], body: BodyWriter): PackedWordLists {
  const { rests, shared, masks } = writeWordLists(lists.map(({ words }) => words));
  return {
    paths: lists.map(({ path }) => path),
    length: masks.length,
    at: body.write(Buffer.from(rests)),
    sharedAt: body.write(Buffer.from(shared)),
    masksAt: body.write(Buffer.from(masks)),
  };
}

function isWordList(value: unknown): value is WordList {
  return isRecord(value) && typeof value['find'] === 'function';
}

/** The name of the numbers of lists that are laid end to end; where each list starts stands beside it. */
const itemsName: keyof NumberLists = 'items';

function toAligned(bytes: Buffer, filler: string): Buffer {
  return Buffer.concat([bytes, Buffer.from(filler.repeat((headStart - (bytes.length % headStart)) % headStart))]);
}

/**
 * How far back repeats are looked for, and how large blocks are, both as powers of two in bytes. Small blocks follow where
 * text turns to numbers, and one kind of number to another. Which is best changes with the content, by up to 2 kB.
 */
const windowBits = [18, 19];
const blockBits = [16, 17];

function compressBest(bytes: Buffer): Buffer {
  const tries = windowBits.flatMap((window) => blockBits.map((block) => compress(bytes, window, block)));
  return tries.reduce((best, one) => (one.length < best.length ? one : best));
}

function compress(bytes: Buffer, window = 18, block = 16): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGBLOCK]: block,
      [constants.BROTLI_PARAM_LGWIN]: window,
    },
  });
}
