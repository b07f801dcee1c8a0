import { brotliCompressSync } from 'node:zlib';
import { createDoor } from '../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import { encodeText } from '../../../tools/content/encodeText.ts';
import { buildTurn } from './buildTurn.ts';

const pack = (text: string): string => encodeText(brotliCompressSync(text));

describe('loadGuide', () => {
  it('loads what was compiled', () => {
    expect(loadGuide().content.topics['bone-pain']?.title).toBe('Bone pain');
  });

  it.each([
    ['nothing', ''],
    ['noise', '***'],
    ['no Brotli', encodeText(Buffer.from('plain'))],
    ['half of it', pack('{"topics": 1}').slice(0, 8)],
    ['no JSON', pack('{"topics":')],
    ['no content', pack('null')],
    ['another JSON', pack('[1, 2]')],
  ])('throws for %s', (_, packed) => {
    expect(() => loadGuide(packed)).toThrow(expect.objectContaining({ code: 'content-missing' }));
  });

  it('gives parts that the door can answer with', () => {
    expect(createDoor(loadGuide())(buildTurn('what helps bone pain')).topics).toContain('bone-pain');
  });
});
