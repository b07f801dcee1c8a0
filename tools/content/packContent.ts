import type { PackedTable, Table } from '../../lambda/guide/readTable.ts';
import { headStart, type PackedHead, type PackedRecord, type PackedWordLists } from '../../lambda/guide/unpackContent.ts';
import type { CompiledContent } from '../../lambda/vocabulary/compiledContent.ts';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import type { WordList } from '../../lambda/vocabulary/wordList.ts';
import { writeWordLists } from './writeWordLists.ts';

/** The records of which a turn needs few fields. */
const lazyRecords: ReadonlySet<string> = new Set<keyof CompiledContent>(['topics', 'replies', 'glossary', 'locales']);

/** Packs compiled content as `unpackContent` reads it. */
export function packContent(content: CompiledContent): Buffer {
  const tables: PlacedTable[] = [];
  const wordLists: PlacedWords[] = [];
  const takeOut = (value: unknown, path: readonly string[]): unknown => {
    if (isTable(value)) {
      tables.push({ path, table: value });
      return null;
    }
    if (isWordList(value)) {
      wordLists.push({ path, words: [...value] });
      return null;
    }
    if (!isRecord(value)) return value;
    const fields = Object.entries(value).map(([name, field]) => [name, takeOut(field, [...path, name])] as const);
    return Object.fromEntries(fields);
  };
  const [lazy, whole] = [true, false].map((isLazy) => Object.entries(content).filter(([name]) => lazyRecords.has(name) === isLazy));
  const inHead = Object.fromEntries((whole ?? []).map(([name, value]) => [name, takeOut(value, [name])]));
  const body = new BodyWriter();
  const head: PackedHead = {
    content: inHead,
    records: Object.fromEntries((lazy ?? []).map(([name, value]) => [name, writeRecord(isRecord(value) ? value : {}, body)])),
    wordLists: writeWords(wordLists, body),
    tables: tables.map(({ path, table }) => ({ path, ...writeTable(table, body) })),
  };
  const headBytes = toAligned(Buffer.from(JSON.stringify(head)), ' ');
  const start = Buffer.alloc(headStart);
  start.writeUInt32LE(headBytes.length);
  return Buffer.concat([start, headBytes, ...body.parts]);
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
  readonly table: Table;
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
  const { rests, shared, masks, beginnings, firsts, restsAt, ranks } = writeWordLists(lists.map(({ words }) => words));
  const write = (table: Table): PackedTable => writeTable(table, body);
  return {
    paths: lists.map(({ path }) => path),
    dictionary: {
      rests: write(rests),
      shared: write(shared),
      masks: write(masks),
      beginnings: write(beginnings),
      firsts: write(firsts),
      restsAt: write(restsAt),
      ranks: write(ranks),
    },
  };
}

function writeTable(table: Table, body: BodyWriter): PackedTable {
  return { kind: toKind(table), length: table.length, at: body.write(toBuffer(table)) };
}

function isWordList(value: unknown): value is WordList {
  return isRecord(value) && typeof value['find'] === 'function';
}

function toAligned(bytes: Buffer, filler: string): Buffer {
  return Buffer.concat([bytes, Buffer.from(filler.repeat((headStart - (bytes.length % headStart)) % headStart))]);
}

function isTable(value: unknown): value is Table {
  return value instanceof Uint8Array || value instanceof Int8Array || value instanceof Uint16Array || value instanceof Uint32Array;
}

function toBuffer({ buffer, byteOffset, byteLength }: Table): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function toKind(table: Table): PackedTable['kind'] {
  if (table instanceof Uint8Array) return 'Uint8Array';
  if (table instanceof Int8Array) return 'Int8Array';
  return table instanceof Uint16Array ? 'Uint16Array' : 'Uint32Array';
}
