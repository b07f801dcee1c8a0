/** A table of numbers in packed content. */
export interface PackedTable {
  /** The names that lead to it from the content. */
  readonly path: readonly string[];
  readonly kind: 'Uint8Array' | 'Int8Array' | 'Uint16Array' | 'Uint32Array';
  /** Where it begins in the body. */
  readonly at: number;
  /** How many numbers it has. */
  readonly length: number;
  /** In which numbers the body holds by how much each is more than the one before; null where it holds them as they are used. */
  readonly stepKind: 'Uint8Array' | 'Uint16Array' | 'Uint32Array' | null;
  /** The numbers are the items of lists that each rise from a start of their own; the starts were read before. */
  readonly isRows: boolean;
}

type Table = Uint8Array | Int8Array | Uint16Array | Uint32Array;

/**
 * Reads a table where it lies in the body, or adds up its steps.
 *
 * @param starts where the lists start whose items are read
 */
export function readTable({ kind, at, length, stepKind, isRows }: PackedTable, body: Buffer, starts: unknown): Table {
  if (stepKind === null) return viewTable(kind, length, body, at);
  if (isRows && !(starts instanceof Uint16Array)) throw new Error('The packed content has lists without their starts');
  const numbers = new Int32Array(viewTable(stepKind, length, body, at));
  addUp(numbers, isRows && starts instanceof Uint16Array ? starts : Uint16Array.of(0, length));
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
 * Adds up steps, of each list by itself. One loop does it for every table, and knows one kind of table: it runs
 * before anything is compiled to machine code, and compiling another takes longer than what it would spare. Sums of
 * 32 bits go round, so that they stay whole numbers of that size.
 */
function addUp(numbers: Int32Array, starts: Uint16Array): void {
  let place = 0;
  for (let row = 1; row < starts.length; row += 1) {
    const end = starts[row] as number;
    let sum = 0;
    for (; place < end; place += 1) {
      sum = (sum + (numbers[place] as number)) | 0;
      numbers[place] = sum;
    }
  }
}
