import type { CompiledContent } from '../vocabulary/compiledContent.ts';
import { isRecord } from '../vocabulary/isRecord.ts';

/** The head of packed content: all that is small, and where in the body the rest lies. */
export interface PackedHead {
  readonly content: Record<string, unknown>;
  readonly tables: readonly PackedTable[];
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

/**
 * A table of numbers: the names that lead to it from the content, where it begins in the body, and how many numbers it
 * has. Of `Starts`, which only grow, the body holds by how much each is more than the one before; so it does of `Rows`,
 * the items of lists that each rise, whose starts were read before.
 */
export interface PackedTable {
  readonly path: readonly string[];
  readonly kind: 'Uint8Array' | 'Int8Array' | 'Uint16Array' | 'Uint32Array' | 'Starts' | 'Rows';
  readonly at: number;
  readonly length: number;
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
  for (const table of head.tables) putTable(head.content, table, body);
  for (const [name, record] of Object.entries(head.records)) head.content[name] = createLazyRecord(findPlaces(record), body);
  return head.content as unknown as CompiledContent;
}

function putTable(content: Record<string, unknown>, table: PackedTable, body: Buffer): void {
  let owner = content;
  for (const name of table.path.slice(0, -1)) {
    const inner = owner[name];
    if (!isRecord(inner)) throw new Error(`The packed content has no place for ${table.path.join('.')}`);
    owner = inner;
  }
  const name = table.path.at(-1) ?? '';
  owner[name] = readTable(table, body, owner['starts']);
}

function addUpRows(steps: Uint16Array, starts: unknown): Uint16Array {
  if (!(starts instanceof Uint16Array)) throw new Error('The packed content has lists without their starts');
  const items = Uint16Array.from(steps);
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const end = starts[row + 1] ?? 0;
    for (let place = (starts[row] ?? 0) + 1; place < end; place += 1) items[place] = (items[place] ?? 0) + (items[place - 1] ?? 0);
  }
  return items;
}

/** @param listStarts the starts of the lists whose items are read */
function readTable({ kind, at, length }: PackedTable, body: Buffer, listStarts: unknown): unknown {
  const start = body.byteOffset + at;
  switch (kind) {
    case 'Uint8Array':
      return new Uint8Array(body.buffer, start, length);
    case 'Int8Array':
      return new Int8Array(body.buffer, start, length);
    case 'Uint16Array':
      return new Uint16Array(body.buffer, start, length);
    case 'Uint32Array':
      return new Uint32Array(body.buffer, start, length);
    case 'Starts':
      return addUp(new Uint8Array(body.buffer, start, 2 * length));
    case 'Rows':
      return addUpRows(new Uint16Array(body.buffer, start, length), listStarts);
  }
}

/** @param bytes the low bytes of all steps, then the high ones, which are nearly all 0 */
function addUp(bytes: Uint8Array): Uint16Array {
  const starts = new Uint16Array(bytes.length / 2);
  let sum = 0;
  for (let at = 0; at < starts.length; at += 1) {
    sum += (bytes[at] ?? 0) + 256 * (bytes[starts.length + at] ?? 0);
    starts[at] = sum;
  }
  return starts;
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
