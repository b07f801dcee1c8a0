import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readContent } from '../../tools/content/readContent.ts';
import { readModel } from '../../tools/standin/readModel.ts';
import { sayEach } from './talk.ts';

const reach = parse(readFileSync('test/conformance/reach.yaml', 'utf8')) as Record<string, string[]>;
const { content } = readContent('content');
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9{} ]/g, '')
    .trim();

describe('every topic', () => {
  const ids = content?.topics.map(({ id }) => id) ?? [];

  it('has three ways of asking', () => {
    expect(Object.keys(reach).sort()).toEqual([...ids].sort());
    expect(Object.values(reach).filter((lines) => new Set(lines).size < 3)).toEqual([]);
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

  it.each(Object.entries(reach))('is reached by voice: %s', async (id, lines) => {
    const heard = await sayEach(lines, 'in session');
    expect(
      heard.filter(({ turn }) => turn.log?.topics.includes(id) !== true).map(({ line, turn }) => ({ line, topics: turn.log?.topics })),
    ).toEqual([]);
  });
});
