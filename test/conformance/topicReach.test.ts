import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readContent } from '../../tools/content/readContent.ts';
import { readModel } from '../../tools/standin/readModel.ts';
import { sayEach } from './talk.ts';

/** How many ways of asking must reach a topic. */
const leastWays = 3;

const reach = parse(readFileSync('test/conformance/reach.yaml', 'utf8')) as Record<string, string[]>;
const { content } = readContent('content');
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9{} ]/g, '')
    .trim();

describe('every topic', () => {
  const ids = content?.topics.map(({ id }) => id) ?? [];

  it('has ways of asking here', () => {
    expect(Object.keys(reach).sort()).toEqual([...ids].sort());
  });

  it('has ways of asking that no sample, name or way of asking in the content holds', () => {
    const { intents, types } = readModel('en-GB').interactionModel.languageModel;
    const known = new Set(
      [
        ...intents.flatMap(({ samples }) => samples),
        ...types.flatMap(({ values }) => values.flatMap(({ name }) => [name.value, ...name.synonyms])),
        ...(content?.topics ?? []).flatMap(({ names, asks }) => [...names, ...asks]),
        ...Object.values(content?.examples ?? {}).flat(),
      ].map(fold),
    );
    expect(known.size).toBeGreaterThan(1_000);
    expect(
      Object.values(reach)
        .flat()
        .filter((line) => known.has(fold(line))),
    ).toEqual([]);
  });

  it('is reached by voice in at least three of these ways, and nine in ten of them reach', async () => {
    const missed: string[] = [];
    const tooFew: string[] = [];
    for (const [id, lines] of Object.entries(reach)) {
      const heard = await sayEach(lines, 'in session');
      const lost = heard.filter(({ turn }) => turn.log?.topics.includes(id) !== true);
      missed.push(...lost.map(({ line }) => `${id}: ${line}`));
      if (new Set(lines).size - lost.length < leastWays) tooFew.push(id);
    }
    expect({ tooFew, missed: tooFew.length === 0 ? [] : missed }).toEqual({ tooFew: [], missed: [] });
    expect(missed.length).toBeLessThan(Object.values(reach).flat().length / 10);
  }, 60_000);
});
