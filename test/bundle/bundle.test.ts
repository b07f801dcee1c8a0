import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../tools/build/bundle.ts';
import { buildEvent, buildSpeech } from '../lambda/alexa/buildEvent.ts';
import { readSpokenAdvice } from '../readSpokenAdvice.ts';
import { findNode, nodeVersions, runNode } from './runNode.ts';

/** The most that the code may weigh, in bytes: all of it is parsed at every cold start. */
const greatestCodeBytes = 400_000;

/** The most that the content may weigh, in bytes: it is read at every cold start, and used where it lies. */
const greatestContentBytes = 4_000_000;

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
const file = join(folder, 'index.mjs');

beforeAll(async () => {
  await bundle('lambda/index.ts', 'dist/bundle-test/index.mjs');
  cpSync('dist/bundle-test', folder, { recursive: true });
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the bundle', () => {
  it('is one file of code under 400 kB, with the content beside it', () => {
    expect(readdirSync(folder).sort()).toEqual(['content.bin', 'index.mjs']);
    expect(statSync(file).size).toBeLessThan(greatestCodeBytes);
    expect(statSync(join(folder, 'content.bin')).size).toBeLessThan(greatestContentBytes);
  });

  const event = buildEvent(buildSpeech('my legs are numb'));
  const script = (): string => `
    const { handler, ...others } = await import(${JSON.stringify(pathToFileURL(file).href)});
    const envelope = await handler(${JSON.stringify(event)}, { getRemainingTimeInMillis: () => 8000 });
    const refused = await handler({ ...${JSON.stringify(event)}, context: { System: { application: { applicationId: 'other' } } } }, {}).then(() => null, ({ code }) => code);
    console.log(JSON.stringify({ parameters: handler.length, others: Object.keys(others), ssml: envelope.response.outputSpeech.ssml, refused }));
  `;
  it('keeps the thread of a talk through what it writes into the session', () => {
    const talk = `
      const { handler } = await import(${JSON.stringify(pathToFileURL(file).href)});
      const events = ${JSON.stringify(['explain radiotherapy to me', 'does it hurt'].map((text) => buildEvent(buildSpeech(text))))};
      let envelope = { sessionAttributes: {} };
      for (const event of events) {
        const session = { ...event.session, new: false, attributes: envelope.sessionAttributes };
        envelope = await handler({ ...event, session }, { getRemainingTimeInMillis: () => 8000 });
      }
      console.log(JSON.stringify({ ssml: envelope.response.outputSpeech.ssml }));
    `;
    expect(runNode({ command: process.execPath, leading: [] }, talk, folder)).toMatchObject({
      ssml: expect.stringContaining('adiotherapy') as string,
    });
  }, 60_000);

  it('still says what to do in an emergency when the content is not beside it', () => {
    const alone = mkdtempSync(join(tmpdir(), 'bundle-alone-'));
    cpSync(file, join(alone, 'index.mjs'));
    const ask = `
      const { handler } = await import(${JSON.stringify(pathToFileURL(join(alone, 'index.mjs')).href)});
      const envelope = await handler(${JSON.stringify(event)}, { getRemainingTimeInMillis: () => 8000 });
      console.log(JSON.stringify({ ssml: envelope.response.outputSpeech.ssml }));
    `;
    const { ssml } = runNode({ command: process.execPath, leading: [] }, ask, alone) as { ssml: string };
    expect(ssml).toMatch(/emergency/);
    expect(ssml).toMatch(/call/i);
    rmSync(alone, { recursive: true, force: true });
  });

  const { standard } = readSpokenAdvice('spinal', 'en-GB');

  it.each(nodeVersions)(
    'loads by import() and answers on plain Node %s, with no packages beside it',
    (version) => {
      const node = findNode(version);
      if (node === null) {
        process.stderr.write(`Node ${version} is not to be had here: this part of the test is skipped\n`);
        if (process.env['CI'] !== undefined) throw new Error(`Node ${version} could not be fetched: CI must test it`);
        return;
      }
      const { ssml, ...rest } = runNode(node, script(), folder) as { ssml: string };
      expect(rest).toEqual({ parameters: 2, others: [], refused: null });
      expect(ssml.replace(/<[^>]*>/g, '').replace(/\.(?=\S)/g, '. ')).toContain(standard.split('. ')[0]);
    },
    180_000,
  );
});
