/** A table of numbers in packed content. */
export interface PackedTable {
  /** The names that lead to it from the content. */
  readonly path: readonly string[];
  readonly kind: 'Uint8Array' | 'Int8Array' | 'Uint16Array' | 'Uint32Array';
  /** Where it begins in the body. */
  readonly at: number;
  /** How many numbers it has. */
  readonly length: number;
  /**
   * Zero where the body holds the numbers as they are used. Otherwise it holds by how much each is more than the one
   * before, in so many bytes: the lowest byte of every step, then the next of every step.
   */
  readonly stepBytes: number;
  /** The numbers are the items of lists that each rise from a start of their own; the starts were read before. */
  readonly isRows: boolean;
}

type Table = Uint8Array | Int8Array | Uint16Array | Uint32Array;

/**
 * Reads a table where it lies in the body, or adds up its steps.
 *
 * @param listStarts the starts of the lists whose items are read
 */
export function readTable({ kind, at, length, stepBytes, isRows }: PackedTable, body: Buffer, listStarts: unknown): Table {
  if (stepBytes === 0) return createTable(kind, length, body.buffer, body.byteOffset + at);
  const table = createTable(kind, length, new ArrayBuffer(length * bytesPerNumber[kind]), 0);
  const isStart = isRows ? markStarts(listStarts, length) : new Uint8Array(length);
  let sum = 0;
  for (let place = 0; place < length; place += 1) {
    let step = body[at + place] ?? 0;
    for (let byte = 1; byte < stepBytes; byte += 1) step += (body[at + byte * length + place] ?? 0) << (8 * byte);
    sum = isStart[place] === 1 ? step : sum + step;
    table[place] = sum;
  }
  return table;
}

const bytesPerNumber = { Uint8Array: 1, Int8Array: 1, Uint16Array: 2, Uint32Array: 4 } as const satisfies Record<
  PackedTable['kind'],
  number
>;

function createTable(kind: PackedTable['kind'], length: number, buffer: ArrayBufferLike, start: number): Table {
  switch (kind) {
    case 'Uint8Array':
      return new Uint8Array(buffer, start, length);
    case 'Int8Array':
      return new Int8Array(buffer, start, length);
    case 'Uint16Array':
      return new Uint16Array(buffer, start, length);
    case 'Uint32Array':
      return new Uint32Array(buffer, start, length);
  }
}

function markStarts(starts: unknown, length: number): Uint8Array {
  if (!(starts instanceof Uint16Array)) throw new Error('The packed content has lists without their starts');
  const marks = new Uint8Array(length);
  for (const start of starts) marks[start] = 1;
  return marks;
}
