import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captureLog } from '../../tools/standin/captureLog.ts';
import { buildEvent, buildSpeech } from '../lambda/alexa/buildEvent.ts';
import { compilePack, loadPack } from './loadPack.ts';

const copy = mkdtempSync(join(tmpdir(), 'edited-content-'));
const out = 'dist/packs/edited';
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('editing one sentence of a content file', () => {
  it('changes what is spoken, after one command and without a line of code', async () => {
    cpSync('test/packs/blue-knee', copy, { recursive: true });
    const file = join(copy, 'topics/scrubbing.yaml');
    const before = 'Do it once a day until the water runs clear.';
    const after = 'Sing a song to it while you scrub.';
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(before);
    writeFileSync(file, text.replace(before, after));

    compilePack(copy, out);
    const handler = await loadPack(out);
    const { result } = await captureLog(() => handler(buildEvent(buildSpeech('how do i do the scrubbing')), undefined));
    const said = JSON.stringify(result);
    expect(said).toContain(after);
    expect(said).not.toContain(before);
  }, 120_000);

  it('stops the command when the sentence is not fit to be spoken', () => {
    const file = join(copy, 'topics/scrubbing.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}surprise: true\n`);
    expect(() => {
      compilePack(copy, out);
    }).toThrow(/topics\/scrubbing\.yaml:\d+.*surprise/);
  }, 120_000);
});
