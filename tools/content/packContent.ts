import { brotliCompressSync, constants } from 'node:zlib';
import { headStart, type PackedHead, type PackedRecord, type PackedTable } from '../../lambda/guide/unpackContent.ts';
import type { CompiledContent } from '../../lambda/vocabulary/compiledContent.ts';
import type { NumberLists } from '../../lambda/vocabulary/compiledPatterns.ts';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';

/** The records of which a turn needs few fields. */
const lazyRecords: ReadonlySet<string> = new Set<keyof CompiledContent>(['topics', 'replies', 'glossary', 'locales']);

/** Packs compiled content as `unpackContent` reads it, and compresses it. */
export function packContent(content: CompiledContent): Buffer {
  const body = new BodyWriter();
  const tables: PackedTable[] = [];
  const takeTables = (value: unknown, path: readonly string[]): unknown => {
    if (value instanceof Uint8Array || value instanceof Int8Array || value instanceof Uint16Array || value instanceof Uint32Array) {
      tables.push(writeTable(value, path, body));
      return null;
    }
    if (!isRecord(value)) return value;
    const { starts, items } = value;
    const steps = starts instanceof Uint16Array && items instanceof Uint16Array ? toRowSteps(starts, items) : null;
    if (starts instanceof Uint16Array && items instanceof Uint16Array && steps !== null && isWorthSteps(items, steps)) {
      tables.push(writeTable(starts, [...path, startsName], body));
      const at = body.write(Buffer.from(steps.buffer, steps.byteOffset, steps.byteLength));
      tables.push({ path: [...path, itemsName], kind: 'Rows', at, length: items.length });
      return { starts: null, items: null } satisfies Record<keyof NumberLists, null>;
    }
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, takeTables(field, [...path, name])]));
  };
  const [lazy, whole] = [true, false].map((isLazy) => Object.entries(content).filter(([name]) => lazyRecords.has(name) === isLazy));
  const head: PackedHead = {
    content: Object.fromEntries((whole ?? []).map(([name, value]) => [name, takeTables(value, [name])])),
    tables,
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

type Table = Uint8Array | Int8Array | Uint16Array | Uint32Array;

function writeTable(table: Table, path: readonly string[], body: BodyWriter): PackedTable {
  const isStarts = table instanceof Uint16Array && path.at(-1) === startsName;
  const written = isStarts ? toSteps(table) : table;
  const at = body.write(Buffer.from(written.buffer, written.byteOffset, written.byteLength));
  return { path, kind: isStarts ? 'Starts' : toKind(table), at, length: table.length };
}

/** The name of the tables in which numbers only grow, and of those whose numbers may grow within each list. */
const startsName: keyof NumberLists = 'starts';
const itemsName: keyof NumberLists = 'items';

/** Adding steps up takes time at every start, so they must save a tenth of the bytes. */
function isWorthSteps(items: Uint16Array, steps: Uint16Array): boolean {
  const [plain, stepped] = [items, steps].map(
    ({ buffer, byteOffset, byteLength }) => compress(Buffer.from(buffer, byteOffset, byteLength)).length,
  );
  return (stepped ?? 0) < 0.9 * (plain ?? 0);
}

/** Of each list the first number, then how much each is more than the one before; null when a list does not rise. */
function toRowSteps(starts: Uint16Array, items: Uint16Array): Uint16Array | null {
  const firsts = new Set(starts);
  if (!items.every((item, at) => firsts.has(at) || item >= (items[at - 1] ?? 0))) return null;
  return Uint16Array.from(items, (item, at) => (firsts.has(at) ? item : item - (items[at - 1] ?? 0)));
}

/** How much each number is more than the one before, all low bytes before all high ones: they compress better so. */
function toSteps(starts: Uint16Array): Uint8Array {
  const steps = [...starts].map((start, at) => start - (starts[at - 1] ?? 0));
  return Uint8Array.from([...steps.map((step) => step & 255), ...steps.map((step) => step >> 8)]);
}

function toKind(table: Table): Exclude<PackedTable['kind'], 'Starts' | 'Rows'> {
  if (table instanceof Uint8Array) return 'Uint8Array';
  if (table instanceof Int8Array) return 'Int8Array';
  return table instanceof Uint16Array ? 'Uint16Array' : 'Uint32Array';
}

function toAligned(bytes: Buffer, filler: string): Buffer {
  return Buffer.concat([bytes, Buffer.from(filler.repeat((headStart - (bytes.length % headStart)) % headStart))]);
}

/** How far back repeats are looked for, as a power of two in bytes: at 19 the packed content is smallest, by 3 kB of the bundle. */
const windowBits = 19;

/** How large the pieces are that get codes of their own, as a power of two, and how finely near distances are told: measured too. */
const blockBits = 16;
const distanceBits = 2;

function compress(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: windowBits,
      [constants.BROTLI_PARAM_LGBLOCK]: blockBits,
      [constants.BROTLI_PARAM_NPOSTFIX]: distanceBits,
      [constants.BROTLI_PARAM_NDIRECT]: 1 << distanceBits,
    },
  });
}
