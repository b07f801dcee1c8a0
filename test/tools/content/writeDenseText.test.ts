import { assert, property, uint8Array } from 'fast-check';
import { denseGroup, readDenseText } from '../../../lambda/guide/readDenseText.ts';
import { writeDenseText } from '../../../tools/content/writeDenseText.ts';

describe('writeDenseText', () => {
  it('writes what readDenseText reads, whatever the bytes, filled up with zeros', () => {
    assert(
      property(uint8Array({ maxLength: 300 }), (bytes) => {
        const read = readDenseText(writeDenseText(bytes));
        expect(read.length % denseGroup.bytes).toBe(0);
        expect([...read.subarray(0, bytes.length)]).toEqual([...bytes]);
        expect(read.subarray(bytes.length).every((byte) => byte === 0)).toBe(true);
      }),
    );
  });

  it('writes nothing that would end a string between double quotes', () => {
    const everyByte = Uint8Array.from({ length: 4_096 }, (_, at) => (at * 37 + (at >> 3)) & 0xff);
    expect(writeDenseText(everyByte)).not.toMatch(/["\\\n\r]/);
    expect(writeDenseText(everyByte)).toHaveLength(Math.ceil(everyByte.length / denseGroup.bytes) * denseGroup.chars);
  });

  it('leaves out what is no whole group', () => {
    expect(readDenseText('***')).toHaveLength(0);
  });
});
