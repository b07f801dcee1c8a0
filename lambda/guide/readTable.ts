/** A table of numbers in packed content. */
export interface PackedTable {
  readonly kind: 'Uint8Array' | 'Int8Array' | 'Uint16Array' | 'Uint32Array';
  /** Where it begins in the body. */
  readonly at: number;
  /** How many numbers it has. */
  readonly length: number;
}

/** A table of numbers, as it is used. */
export type Table = Uint8Array | Int8Array | Uint16Array | Uint32Array;

/** Reads a table where it lies in the body. */
export function readTable({ kind, at, length }: PackedTable, { buffer, byteOffset }: Buffer): Table {
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
