import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDoor } from '../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import { headStart } from '../../../lambda/guide/unpackContent.ts';
import { buildTurn } from './buildTurn.ts';

/** Packs a head, without a body, as `packContent` does. */
const pack = (head: string): Buffer => {
  const start = Buffer.alloc(headStart);
  start.writeUInt32LE(head.length);
  return Buffer.concat([start, Buffer.from(head)]);
};

const folder = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('loadGuide', () => {
  it('loads what was compiled', () => {
    expect(loadGuide().content.topics['bone-pain']?.title).toBe('Bone pain');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['noise', Buffer.from('***')],
    ['half of it', pack('{"topics": 1}').subarray(0, 8)],
    ['no JSON', pack('{"topics":')],
    ['no content', pack('null')],
    ['another JSON', pack('[1, 2]')],
    ['a head that is cut off', Buffer.from([99, 0, 0, 0, 123])],
    ['a table that lies nowhere', pack('{"safety":{"$":"Uint16Array","at":0}}')],
    ['a table of no known kind', pack('{"safety":{"$":"Float","at":0,"length":0}}')],
  ])('throws for %s', (_, packed) => {
    const file = join(folder, 'content.bin');
    writeFileSync(file, packed);
    expect(() => loadGuide(file)).toThrow(expect.objectContaining({ code: 'content-missing' }));
  });

  it('throws when there is no file', () => {
    expect(() => loadGuide(join(folder, 'none.bin'))).toThrow(expect.objectContaining({ code: 'content-missing' }));
  });

  it('gives parts that the door can answer with', () => {
    expect(createDoor(loadGuide())(buildTurn('what helps bone pain')).topics).toContain('bone-pain');
  });
});
