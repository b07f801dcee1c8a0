import type { CompiledContent } from '../vocabulary/compiledContent.ts';
import { isRecord } from '../vocabulary/isRecord.ts';
import { type PackedTable, readTable } from './readTable.ts';
import { type Dictionary, readWordLists } from './readWordLists.ts';

/** The head of packed content: all that is small, and where in the body the rest lies. */
export interface PackedHead {
  readonly content: Record<string, unknown>;
  /** Tables of numbers, with the names that lead to each from the content. */
  readonly tables: readonly (PackedTable & { readonly path: readonly string[] })[];
  readonly wordLists: PackedWordLists;
  /** Records whose fields are parsed one by one, by the record's name in the content. */
  readonly records: Readonly<Record<string, PackedRecord>>;
}

/** The lists of words that share one dictionary, by the names that lead to each from the content. */
export interface PackedWordLists {
  readonly paths: readonly (readonly string[])[];
  readonly dictionary: Readonly<Record<keyof Dictionary, PackedTable>>;
}

/** A record whose fields lie one after the other, each on a line of its own. */
export interface PackedRecord {
  /** Where the first field begins in the body, and how long all are together in bytes. */
  readonly at: number;
  readonly lengthBytes: number;
  /** Its fields, in order. */
  readonly names: readonly string[];
}

/** Where the head begins, in bytes; head and body are as long as a multiple of it. */
export const headStart = 4;

/**
 * Reads packed content as `tools/content/packContent.ts` writes it: the length of the head, the head in JSON, and the
 * body that it points into. Tables of numbers are used where they lie, and the records of which a turn needs few fields,
 * such as topics, are parsed field by field when they are asked for: a start costs little, however much is said.
 *
 * @throws Error when the bytes are not packed content
 */
export function unpackContent(bytes: Buffer): CompiledContent {
  const packed = bytes.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0 ? bytes : Buffer.from(Uint8Array.from(bytes).buffer);
  const headBytes = packed.readUInt32LE();
  const head = JSON.parse(packed.toString('utf8', headStart, headStart + headBytes)) as PackedHead;
  const body = packed.subarray(headStart + headBytes);
  const { paths, dictionary } = head.wordLists;
  const tables = Object.fromEntries(Object.entries(dictionary).map(([name, table]) => [name, readTable(table, body)]));
  const lists = readWordLists(tables as unknown as Dictionary, paths.length);
  paths.forEach((path, at) => {
    getOwner(head.content, path)[path.at(-1) ?? ''] = lists[at];
  });
  for (const table of head.tables) getOwner(head.content, table.path)[table.path.at(-1) ?? ''] = readTable(table, body);
  for (const [name, record] of Object.entries(head.records)) head.content[name] = createLazyRecord(record, body);
  return head.content as unknown as CompiledContent;
}

function getOwner(content: Record<string, unknown>, path: readonly string[]): Record<string, unknown> {
  let owner = content;
  for (const name of path.slice(0, -1)) {
    const inner = owner[name];
    if (!isRecord(inner)) throw new Error(`The packed content has no place for ${path.join('.')}`);
    owner = inner;
  }
  return owner;
}

/** A record whose fields are parsed when they are first read: a Proxy, since defining a getter for each takes longer than parsing all. */
function createLazyRecord({ at, lengthBytes, names }: PackedRecord, body: Buffer): unknown {
  // A map, since an object of so many names takes a millisecond to grow.
  const lineOf = new Map(names.map((name, line) => [name, line]));
  const read = new Map<string, unknown>();
  let lines: readonly Buffer[] | undefined;
  const readField = (name: string): unknown => {
    lines ??= splitLines(body.subarray(at, at + lengthBytes));
    const field: unknown = JSON.parse(lines[lineOf.get(name) ?? 0]?.toString() ?? '');
    read.set(name, field);
    return field;
  };
  const holds = (name: string | symbol): name is string => typeof name === 'string' && lineOf.has(name);
  return new Proxy(
    {},
    {
      get: (_, name): unknown => (holds(name) ? (read.get(name) ?? readField(name)) : undefined),
      has: (_, name) => holds(name),
      ownKeys: () => [...names],
      getOwnPropertyDescriptor: (_, name) => (holds(name) ? { enumerable: true, configurable: true } : undefined),
    },
  );
}

/** Bytes are parted before they are read, so that only what is asked for is made text of. */
function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}
