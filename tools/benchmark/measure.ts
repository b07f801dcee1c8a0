import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import { buildRequest, standInSkillId } from '../standin/buildRequest.ts';

/** What one fresh process showed. */
export interface Measurement {
  /** From the start of the process to its first answer, in milliseconds. */
  readonly coldMs: number;
  /** A turn once everything is warm, in milliseconds; 0 when none was asked for. */
  readonly warmMs: number;
  /** Memory in use after that, in bytes. */
  readonly rssBytes: number;
  /** The share of a turn that the search for red flags takes, 0 to 1; 0 for a skill without a clock on it. */
  readonly scanShare: number;
}

/** Questions as people ask them, none of them an emergency: the turns that are measured. */
const questions = [
  'why does my hip hurt so much more once i lie down at night',
  'how long is it until it helps',
  'could you tell me what a scan shows',
  'is it safe to go swimming',
  'who can i talk to about being scared',
];

/**
 * Loads a contestant in a fresh process, has it answer, then answer some more.
 *
 * @param turns how many warm turns to take, after a fifth as many that are not counted; 0 for a cold start alone
 */
export function measure(file: string, turns: number): Measurement {
  const events = questions.map((question, at) => buildEvent(question, at));
  const script = `
    import * as skill from ${JSON.stringify(pathToFileURL(resolve(file)).href)};
    console.log = console.warn = () => {};
    const [events, turns] = [${JSON.stringify(events)}, ${String(turns)}];
    const answer = (at) => skill.handler(events[at % events.length], {});
    await answer(0);
    const coldMs = performance.now();
    for (let at = 0; at < turns / 5; at += 1) await answer(at);
    skill.takeScanMs?.();
    const startedMs = performance.now();
    for (let at = 0; at < turns; at += 1) await answer(at);
    const spentMs = performance.now() - startedMs;
    const scanShare = turns === 0 ? 0 : (skill.takeScanMs?.() ?? 0) / spentMs;
    process.stdout.write(JSON.stringify({ coldMs, warmMs: turns === 0 ? 0 : spentMs / turns, rssBytes: process.memoryUsage.rss(), scanShare }));
  `;
  // As it is deployed: without its id the skill warns at every start.
  const env = { ...process.env, SKILL_ID: standInSkillId };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  return parseMeasurement(stdout.slice(stdout.lastIndexOf('{"coldMs"')));
}

function buildEvent(question: string, at: number): unknown {
  const slot = { name: 'utterance', type: 'AMAZON.SearchQuery', values: [{ words: question, matches: null }] };
  return buildRequest(
    { kind: 'intent', intent: { name: 'FreeSpeechIntent', slots: [slot], dialogState: 'IN_PROGRESS' } },
    {
      device: 'speaker',
      locale: 'en-GB',
      skillId: standInSkillId,
      sessionNumber: 1,
      requestNumber: at + 1,
      isNewSession: false,
      attributes: {},
      atMs: Date.UTC(2026, 10, 24, 9, 30),
    },
  );
}

function parseMeasurement(text: string): Measurement {
  const value: unknown = JSON.parse(text);
  const read = (name: string): number => (isRecord(value) && typeof value[name] === 'number' ? value[name] : NaN);
  return { coldMs: read('coldMs'), warmMs: read('warmMs'), rssBytes: read('rssBytes'), scanShare: read('scanShare') };
}
