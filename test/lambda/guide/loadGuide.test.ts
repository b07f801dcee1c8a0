import { brotliCompressSync } from 'node:zlib';
import { createDoor } from '../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import { buildTurn } from './buildTurn.ts';

const pack = (text: string): string => brotliCompressSync(text).toString('base64');

describe('loadGuide', () => {
  it('loads what was compiled', () => {
    expect(loadGuide().content.topics['bone-pain']?.title).toBe('Bone pain');
  });

  it.each([
    ['nothing', ''],
    ['no base64', '***'],
    ['no Brotli', Buffer.from('plain').toString('base64')],
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
