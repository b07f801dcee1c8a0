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
   * before, in so many bytes: one; two, the lower of every step and then the upper of every step; or four together.
   */
  readonly stepBytes: 0 | 1 | 2 | 4;
  /** The numbers are the items of lists that each rise from a start of their own; the starts were read before. */
  readonly isRows: boolean;
}

type Table = Uint8Array | Int8Array | Uint16Array | Uint32Array;

/**
 * Reads a table where it lies in the body, or adds up its steps.
 *
 * @param starts where the lists start whose items are read
 */
export function readTable({ kind, at, length, stepBytes, isRows }: PackedTable, body: Buffer, starts: unknown): Table {
  if (stepBytes === 0) return viewTable(kind, length, body, at);
  if (isRows && !(starts instanceof Uint16Array)) throw new Error('The packed content has lists without their starts');
  const start = body.byteOffset + at;
  const first = stepBytes > 2 ? new Uint32Array(body.buffer, start, length) : new Uint8Array(body.buffer, start, length);
  const second = stepBytes === 2 ? new Uint8Array(body.buffer, start + length, length) : new Uint8Array(length);
  const numbers = new Int32Array(first);
  addUp(numbers, second, isRows && starts instanceof Uint16Array ? starts : Uint16Array.of(0, length));
  return kind === 'Uint16Array' ? new Uint16Array(numbers) : new Uint32Array(numbers);
}

function viewTable(kind: PackedTable['kind'], length: number, { buffer, byteOffset }: Buffer, at: number): Table {
  switch (kind) {
    case 'Uint8Array':
      return new Uint8Array(buffer, byteOffset + at, length);
    case 'Int8Array':
      return new Int8Array(buffer, byteOffset + at, length);
    case 'Uint16Array':
      return new Uint16Array(buffer, byteOffset + at, length);
    case 'Uint32Array':
      return new Uint32Array(buffer, byteOffset + at, length);
  }
}

/**
 * Adds up steps, of each list by itself. One loop does it for every table, and knows one kind of each array: it runs
 * before anything is compiled to machine code, and compiling another takes longer than what it would spare. Sums of
 * 32 bits go round, so that they stay whole numbers of that size.
 */
function addUp(numbers: Int32Array, second: Uint8Array, starts: Uint16Array): void {
  let place = 0;
  for (let row = 1; row < starts.length; row += 1) {
    const end = starts[row] as number;
    let sum = 0;
    for (; place < end; place += 1) {
      sum = (sum + (numbers[place] as number) + ((second[place] as number) << 8)) | 0;
      numbers[place] = sum;
    }
  }
}
