import { brotliCompressSync, constants } from 'node:zlib';
import type { PackedTable } from '../../lambda/guide/readTable.ts';
import { headStart, type PackedHead, type PackedRecord } from '../../lambda/guide/unpackContent.ts';
import type { PackedWordLists } from '../../lambda/guide/readWordLists.ts';
import type { CompiledContent } from '../../lambda/vocabulary/compiledContent.ts';
import type { CompiledKnowledge } from '../../lambda/vocabulary/compiledKnowledge.ts';
import type { CompiledPatterns, NumberLists } from '../../lambda/vocabulary/compiledPatterns.ts';
import type { CompiledSafety } from '../../lambda/vocabulary/compiledSafety.ts';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import { isTable, writeTable } from './writeTable.ts';
import { writeWordLists } from './writeWordLists.ts';

/** The records of which a turn needs few fields. */
const lazyRecords: ReadonlySet<string> = new Set<keyof CompiledContent>(['topics', 'replies', 'glossary', 'locales']);

/** The long lists of words, which hold much the same ones. */
const wordListNames: ReadonlySet<string> = new Set<keyof CompiledPatterns | keyof CompiledKnowledge | keyof CompiledSafety>([
  'stems',
  'uncorrected',
  'hardWords',
  'kindWords',
  'slight',
]);

/** Packs compiled content as `unpackContent` reads it, and compresses it. */
export function packContent(content: CompiledContent): Buffer {
  const body = new BodyWriter();
  const tables: PackedTable[] = [];
  const wordLists: PlacedWords[] = [];
  const takeTables = (value: unknown, path: readonly string[], starts: unknown): unknown => {
    if (isTable(value)) {
      const isRows = path.at(-1) === itemsName && starts instanceof Uint16Array;
      const { bytes, ...written } = writeTable(value, isRows ? starts : null, (plain) => compress(plain).length);
      tables.push({ path, ...written, at: body.write(bytes) });
      return null;
    }
    if (isWordList(value) && wordListNames.has(path.at(-1) ?? '')) {
      wordLists.push({ path, words: value });
      return null;
    }
    if (!isRecord(value)) return value;
    const fields = Object.entries(value).map(([name, field]) => [name, takeTables(field, [...path, name], value['starts'])] as const);
    return Object.fromEntries(fields);
  };
  const [lazy, whole] = [true, false].map((isLazy) => Object.entries(content).filter(([name]) => lazyRecords.has(name) === isLazy));
  const head: PackedHead = {
    content: Object.fromEntries((whole ?? []).map(([name, value]) => [name, takeTables(value, [name], null)])),
    tables,
    wordLists: writeWords(wordLists, body),
    records: Object.fromEntries((lazy ?? []).map(([name, value]) => [name, body.writeFields(isRecord(value) ? value : {})])),
  };
  const headBytes = toAligned(Buffer.from(JSON.stringify(head)), ' ');
  const start = Buffer.alloc(headStart);
  start.writeUInt32LE(headBytes.length);
  return compress(Buffer.concat([start, headBytes, ...body.parts]));
}

class BodyWriter {
  readonly parts: Buffer[] = [];
  private lengthBytes = 0;

  /** Writes every field of a record as JSON, one after the other. */
  writeFields(record: Record<string, unknown>): PackedRecord {
    const at = this.lengthBytes;
    const fields = Object.entries(record).map(([name, value]) => [name, Buffer.from(JSON.stringify(value))] as const);
    for (const [, bytes] of fields) this.write(bytes);
    return { at, lengths: Object.fromEntries(fields.map(([name, bytes]) => [name, bytes.length])) };
  }

  /** Writes bytes and tells where they begin. */
  write(bytes: Buffer): number {
    const at = this.lengthBytes;
    const aligned = toAligned(bytes, '\0');
    this.parts.push(aligned);
    this.lengthBytes += aligned.length;
    return at;
  }
}

interface PlacedWords {
  readonly path: readonly string[];
  readonly words: readonly string[];
}

function writeWords(lists: readonly PlacedWords[], body: BodyWriter): PackedWordLists {
  const { dictionary, masks } = writeWordLists(lists.map(({ words }) => words));
  const bytes = Buffer.from(dictionary);
  return {
    paths: lists.map(({ path }) => path),
    at: body.write(bytes),
    lengthBytes: bytes.length,
    masksAt: body.write(Buffer.from(masks)),
  };
}

function isWordList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

/** The name of the numbers of lists that are laid end to end; where each list starts stands beside it. */
const itemsName: keyof NumberLists = 'items';

function toAligned(bytes: Buffer, filler: string): Buffer {
  return Buffer.concat([bytes, Buffer.from(filler.repeat((headStart - (bytes.length % headStart)) % headStart))]);
}

function compress(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
