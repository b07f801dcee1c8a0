import type { PackedTable } from '../../lambda/guide/readTable.ts';

/** A table of numbers, as it is used. */
export type Table = Uint8Array | Int8Array | Uint16Array | Uint32Array;

/** A table as `readTable` reads it. */
export interface WrittenTable extends Pick<PackedTable, 'kind' | 'length' | 'stepKind' | 'isRows'> {
  readonly bytes: Buffer;
}

/** Tells whether a value is a table that can be written. */
export function isTable(value: unknown): value is Table {
  return value instanceof Uint8Array || value instanceof Int8Array || value instanceof Uint16Array || value instanceof Uint32Array;
}

/**
 * Writes a table of numbers. Adding steps up takes time at every start, so it is done only where they save a twentieth of the
 * bytes.
 *
 * @param starts where the lists start whose items the numbers are; null when they are no items of lists
 * @param measure tells how many bytes are left of bytes when they are compressed
 */
export function writeTable(table: Table, starts: Uint16Array | null, measure: (bytes: Buffer) => number): WrittenTable {
  const plain = toBuffer(table);
  const shared = { kind: toKind(table), length: table.length, isRows: starts !== null };
  const steps = toSteps(table, new Set(starts ?? [0]));
  const stepped = steps === null ? null : toSmallest(steps);
  if (stepped === null || measure(toBuffer(stepped)) > 0.95 * measure(plain)) return { ...shared, stepKind: null, bytes: plain };
  return { ...shared, stepKind: toKind(stepped), bytes: toBuffer(stepped) };
}

/** Of each list the first number, then how much each is more than the one before; null when a list does not rise. */
function toSteps(table: Table, firsts: ReadonlySet<number>): number[] | null {
  const steps = [...table].map((number, at) => (firsts.has(at) ? number : number - (table[at - 1] ?? 0)));
  return table.length > 0 && steps.every((step) => step >= 0) ? steps : null;
}

/** In no more bytes than the largest needs. */
function toSmallest(steps: readonly number[]): Uint8Array | Uint16Array | Uint32Array {
  const largest = steps.reduce((most, step) => Math.max(most, step), 0);
  if (largest <= 0xff) return Uint8Array.from(steps);
  return largest <= 0xffff ? Uint16Array.from(steps) : Uint32Array.from(steps);
}

function toBuffer({ buffer, byteOffset, byteLength }: Table): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function toKind(table: Uint8Array | Uint16Array | Uint32Array): 'Uint8Array' | 'Uint16Array' | 'Uint32Array';
function toKind(table: Table): PackedTable['kind'];
function toKind(table: Table): PackedTable['kind'] {
  if (table instanceof Uint8Array) return 'Uint8Array';
  if (table instanceof Int8Array) return 'Int8Array';
  return table instanceof Uint16Array ? 'Uint16Array' : 'Uint32Array';
}
