import { readTable } from '../../../lambda/guide/readTable.ts';
import { writeTable, type Table } from '../../../tools/content/writeTable.ts';

const countBytes = (bytes: Buffer): number => bytes.length;
const countDistinct = (bytes: Buffer): number => new Set(bytes).size;

const write = (table: Table, starts: Uint16Array | null = null, measure = countBytes) => {
  const { bytes, ...written } = writeTable(table, starts, measure);
  return { written, bytes, read: readTable({ path: ['table'], at: 0, ...written }, Buffer.from(new Uint8Array(bytes).buffer), starts) };
};

describe('writeTable', () => {
  it.each([
    ['small steps in a byte each', Uint16Array.of(3, 3, 250, 500), 'Uint8Array', [3, 0, 247, 250]],
    ['larger steps in two bytes', Uint32Array.of(1, 2, 700), 'Uint16Array', [1, 0, 1, 0, 186, 2]],
  ])('writes %s', (_, table, stepKind, bytes) => {
    const { written, bytes: stepped, read } = write(table);
    expect(written.stepKind).toBe(stepKind);
    expect([...stepped]).toEqual(bytes);
    expect(read).toEqual(table);
  });

  it('gives back numbers that fill 32 bits', () => {
    const table = Uint32Array.of(7, 0x7fffffff, 0xfffffff0);
    const { written, read } = write(table, null, (bytes) => (bytes.equals(Buffer.from(table.buffer)) ? 100 : 1));
    expect(written.stepKind).toBe('Uint32Array');
    expect(read).toEqual(table);
  });

  it('begins anew at the start of each list, empty ones among them', () => {
    const items = Uint16Array.of(900, 901, 903, 2, 4, 700);
    const { bytes, read } = write(items, Uint16Array.of(0, 3, 3, 5, 6), countDistinct);
    expect([...new Uint16Array(new Uint8Array(bytes).buffer)]).toEqual([900, 1, 2, 2, 2, 700]);
    expect(read).toEqual(items);
  });

  it.each([
    ['that falls', Uint16Array.of(5, 4)],
    ['of which steps save too little', Uint8Array.of(1, 2, 3)],
    ['with numbers below zero', Int8Array.of(-3, 4)],
    ['of nothing', new Uint16Array(0)],
  ])('leaves a table %s as it is', (_, table) => {
    const { written, read } = write(table);
    expect(written.stepKind).toBeNull();
    expect(read).toEqual(table);
  });
});
