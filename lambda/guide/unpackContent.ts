import type { CompiledContent } from '../vocabulary/compiledContent.ts';
import { isRecord } from '../vocabulary/isRecord.ts';
import { type PackedTable, readTable } from './readTable.ts';
import { type PackedWordLists, readWordLists } from './readWordLists.ts';

/** The head of packed content: all that is small, and where in the body the rest lies. */
export interface PackedHead {
  readonly content: Record<string, unknown>;
  readonly tables: readonly PackedTable[];
  readonly wordLists: PackedWordLists;
  /** Records whose fields are parsed one by one, by the record's name in the content. */
  readonly records: Readonly<Record<string, PackedRecord>>;
}

/** A record whose fields lie one after the other, each as long as a multiple of {@link headStart} with what fills it up. */
export interface PackedRecord {
  /** Where the first field begins in the body. */
  readonly at: number;
  /** By field, in order: its length in bytes. */
  readonly lengths: Readonly<Record<string, number>>;
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
  for (const table of head.tables) {
    const owner = getOwner(head.content, table.path);
    owner[table.path.at(-1) ?? ''] = readTable(table, body, owner['starts']);
  }
  const lists = readWordLists(head.wordLists, body);
  head.wordLists.paths.forEach((path, at) => {
    getOwner(head.content, path)[path.at(-1) ?? ''] = lists[at];
  });
  for (const [name, record] of Object.entries(head.records)) head.content[name] = createLazyRecord(findPlaces(record), body);
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

/** By field: where it begins in the body, and its length in bytes. */
type Places = Readonly<Record<string, readonly [at: number, lengthBytes: number]>>;

function findPlaces({ at, lengths }: PackedRecord): Places {
  const places: Record<string, readonly [number, number]> = {};
  let next = at;
  for (const [name, lengthBytes] of Object.entries(lengths)) {
    places[name] = [next, lengthBytes];
    next += Math.ceil(lengthBytes / headStart) * headStart;
  }
  return places;
}

/** A record whose fields are parsed when they are first read: a Proxy, since defining a getter for each takes longer than parsing all. */
function createLazyRecord(places: Places, body: Buffer): unknown {
  const read = new Map<string, unknown>();
  return new Proxy(places, {
    get: (_, name): unknown => {
      if (typeof name !== 'string' || !Object.hasOwn(places, name)) return undefined;
      const [at, lengthBytes] = places[name] ?? [0, 0];
      if (!read.has(name)) read.set(name, JSON.parse(body.toString('utf8', at, at + lengthBytes)));
      return read.get(name);
    },
  });
}
