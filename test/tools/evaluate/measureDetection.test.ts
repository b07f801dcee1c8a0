import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureDetection } from '../../../tools/evaluate/measureDetection.ts';
import { readMentionSets } from '../../../tools/evaluate/readMentionSets.ts';

const folder = mkdtempSync(join(tmpdir(), 'mentions-'));
for (const name of ['held-out', 'tuning']) {
  mkdirSync(join(folder, name));
  writeFileSync(
    join(folder, name, 'emergency.jsonl'),
    '{"text":"green toes","kind":"toes","style":"terse"}\n{"text":"humming","kind":"knee"}\n',
  );
}
const detectors = {
  patterns: (text: string) => text.includes('green'),
  model: () => false,
  both: (text: string) => text.includes('green'),
};

describe('the measured safety net', () => {
  it('counts every set, and lists what went wrong of those that are tuned on alone', () => {
    const measured = readMentionSets(folder).map((set) => measureDetection(set, detectors));
    expect(measured.map(({ all }) => [all.name, all.lines, all.both])).toEqual([
      ['held-out/emergency', 2, 1],
      ['tuning/emergency', 2, 1],
    ]);
    expect(measured.map(({ wrong }) => wrong.map(({ text }) => text))).toEqual([[], ['humming']]);
  });

  it('knows a set as held out by its folder, wherever it was started', () => {
    expect(readMentionSets(join(folder, 'held-out')).map(({ isHeldOut }) => isHeldOut)).toEqual([true]);
  });
});
