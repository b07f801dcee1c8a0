import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadGuide } from '../../lambda/guide/loadGuide.ts';
import { emptySession } from '../../lambda/vocabulary/sessionState.ts';
import { bundle, ownProperties } from '../../tools/build/bundle.ts';
import { buildEvent, buildSpeech } from '../lambda/alexa/buildEvent.ts';
import { readSpokenAdvice } from '../readSpokenAdvice.ts';
import { findNode, nodeVersions, runNode } from './runNode.ts';

/** The most that the bundle may weigh, in bytes: what is loaded at every cold start. */
const greatestBytes = 400_000;

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
const file = join(folder, 'index.mjs');

beforeAll(async () => {
  await bundle('lambda/index.ts', 'dist/bundle-test/index.mjs');
  copyFileSync('dist/bundle-test/index.mjs', file);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the bundle', () => {
  it('is one file under 400 kB', () => {
    expect(readdirSync(folder)).toEqual(['index.mjs']);
    expect(statSync(file).size).toBeLessThan(greatestBytes);
  });

  it('shortens no name that content or the session holds', () => {
    const { knowledge, safety, roles, topics, replies } = loadGuide().content;
    const held = [
      knowledge,
      knowledge.weights,
      safety,
      roles,
      Object.values(topics)[0] ?? {},
      Object.values(replies)[0] ?? {},
      emptySession,
    ];
    expect(held.flatMap((part) => Object.keys(part)).filter((name) => ownProperties.test(name))).toEqual([]);
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
