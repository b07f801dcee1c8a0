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
const mainAdvices = content.advice.filter(({ isMainEmergency }) => isMainEmergency).map(({ id }) => id);
/** The advices that a guard may take away: the main ones, and those of the concepts that it silences by name. */
const listSilenced = (guard: string): ReadonlySet<string> => {
  const silences = content.guards.find(({ id }) => id === guard)?.silences ?? [];
  const named = content.concepts.filter(({ id }) => silences.includes(id)).map(({ advice }) => advice ?? '');
  return new Set([...mainAdvices, 'confusion', ...named]);
};
/** What is said to the guide's own question, or to its warning alone. */
const toAnswering = (guard: string): boolean | 'warning' => {
  const denies = content.guards.find(({ id }) => id === guard)?.denies;
  return denies === 'warning' ? denies : denies === 'answer';
};
const getsFullAdvice = (guard: string, text: string): boolean =>
  findRedFlags(text, toAnswering(guard)).some(({ outcome, advice }) => outcome === 'advice' && listSilenced(guard).has(advice));

const linesSchema = z.record(z.string(), z.strictObject({ innocent: z.array(z.string()).min(1), mention: z.array(z.string()).min(1) }));
const lines = linesSchema.parse(parse(readFileSync('test/conformance/guards.yaml', 'utf8')));

describe('guards', () => {
  it('have lines for both directions, each of them', () => {
    expect(Object.keys(lines).toSorted()).toEqual(content.guards.map(({ id }) => id).toSorted());
  });

  it.each(Object.entries(lines))('%s keeps innocent lines from the full advice and hides no mention', (id, { innocent, mention }) => {
    expect(innocent.filter((line) => getsFullAdvice(id, line))).toEqual([]);
    expect(mention.filter((line) => !getsFullAdvice(id, line))).toEqual([]);
  });
});
