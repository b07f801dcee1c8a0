import { array, assert, integer, property } from 'fast-check';
import { readSevenBits, writeSevenBits } from '../../../tools/build/sevenBits.ts';

describe('writeSevenBits', () => {
  const bytes = array(integer({ min: 0, max: 255 }), { maxLength: 120 }).map((list) => Uint8Array.from(list));

  it('writes what readSevenBits reads, filled up with zeros', () => {
    assert(
      property(bytes, (list) => {
        const read = readSevenBits(writeSevenBits(list));
        expect([...read.subarray(0, list.length)]).toEqual([...list]);
        expect(read.subarray(list.length).every((byte) => byte === 0)).toBe(true);
      }),
    );
  });

  it('writes ASCII alone, an eighth more', () => {
    assert(
      property(bytes, (list) => {
        const written = writeSevenBits(list);
        expect(written.every((byte) => byte < 0x80)).toBe(true);
        expect(written).toHaveLength(Math.ceil(list.length / 28) * 32);
      }),
    );
  });
});
