import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { createRedFlagFinder } from '../../lambda/safety/findRedFlags.ts';
import { compileSafety } from '../../tools/content/compileSafety.ts';
import { readContent } from '../../tools/content/readContent.ts';

const { content } = readContent('content');
if (content === null) throw new Error('The content must be sound before its guards are tried');
const safety = compileSafety(content);
const findRedFlags = createRedFlagFinder(safety, content.pack.roles.mainAdvice);
const mainAdvices = new Set(content.advice.filter(({ isMainEmergency }) => isMainEmergency).map(({ id }) => id));
const silenced = new Set([...mainAdvices, 'confusion']);
const getsFullAdvice = (text: string): boolean =>
  findRedFlags(text).some(({ outcome, advice }) => outcome === 'advice' && silenced.has(advice));

const linesSchema = z.record(z.string(), z.strictObject({ innocent: z.array(z.string()).min(1), mention: z.array(z.string()).min(1) }));
const lines = linesSchema.parse(parse(readFileSync('test/conformance/guards.yaml', 'utf8')));

describe('guards', () => {
  it('have lines for both directions, each of them', () => {
    expect(Object.keys(lines).toSorted()).toEqual(content.guards.map(({ id }) => id).toSorted());
  });

  it.each(Object.entries(lines))('%s keeps innocent lines from the full advice and hides no mention', (_id, { innocent, mention }) => {
    expect(innocent.filter(getsFullAdvice)).toEqual([]);
    expect(mention.filter((line) => !getsFullAdvice(line))).toEqual([]);
  });
});
