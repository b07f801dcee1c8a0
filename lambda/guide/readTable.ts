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
 * @param starts where the lists start whose items are read
 */
export function readTable({ kind, at, length, stepBytes, isRows }: PackedTable, body: Buffer, starts: unknown): Table {
  if (stepBytes === 0) return viewTable(kind, length, body, at);
  if (isRows && !(starts instanceof Uint16Array)) throw new Error('The packed content has lists without their starts');
  const viewBytes = (byte: number): Uint8Array =>
    byte < stepBytes ? new Uint8Array(body.buffer, body.byteOffset + at + byte * length, length) : new Uint8Array(length);
  const numbers = new Uint32Array(viewBytes(0));
  if (stepBytes > 2) addUpper(numbers, viewBytes(2), viewBytes(3));
  addUp(numbers, viewBytes(1), isRows && starts instanceof Uint16Array ? starts : Uint16Array.of(0, length));
  return kind === 'Uint16Array' ? new Uint16Array(numbers) : numbers;
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

/** Few steps have more than two bytes. */
function addUpper(numbers: Uint32Array, third: Uint8Array, fourth: Uint8Array): void {
  for (let place = 0; place < numbers.length; place += 1)
    numbers[place] = (numbers[place] ?? 0) | ((third[place] ?? 0) << 16) | ((fourth[place] ?? 0) << 24);
}

/**
 * Adds up steps, of each list by itself. One loop does it for every table, and knows one kind of each array: it runs
 * before anything is compiled to machine code, and compiling another takes longer than what it would spare.
 */
function addUp(numbers: Uint32Array, second: Uint8Array, starts: Uint16Array): void {
  let place = 0;
  for (let row = 1; row < starts.length; row += 1) {
    const end = starts[row] ?? 0;
    let sum = 0;
    for (; place < end; place += 1) {
      sum += (numbers[place] ?? 0) + ((second[place] ?? 0) << 8);
      numbers[place] = sum;
    }
  }
}
