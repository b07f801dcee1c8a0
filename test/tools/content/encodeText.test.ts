import { assert, property, uint8Array } from 'fast-check';
import { decodeText } from '../../../lambda/guide/decodeText.ts';
import { encodeText } from '../../../tools/content/encodeText.ts';

describe('encodeText', () => {
  it('writes any bytes so that they are read back', () => {
    assert(property(uint8Array({ maxLength: 400 }), (bytes) => expect([...decodeText(encodeText(bytes))]).toEqual([...bytes])));
  });

  it('writes nothing that a text in single quotes would have to escape', () => {
    const bytes = Uint8Array.from({ length: 65_536 }, (_, at) => (at * 7_919) >> 3);
    expect(encodeText(bytes)).not.toMatch(/['\\$\s]/);
  });

  it('is shorter than base64', () => {
    const bytes = Uint8Array.from({ length: 10_000 }, (_, at) => (at * 7_919) >> 3);
    expect(encodeText(bytes).length).toBeLessThan(Buffer.from(bytes).toString('base64').length * 0.94);
  });
});
