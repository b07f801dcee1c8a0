import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { locales } from '../../lambda/vocabulary/locale.ts';
import type { Content } from '../../tools/content/content.ts';
import { readContent } from '../../tools/content/readContent.ts';
import { buildContent, buildTopic } from './buildContent.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writeText(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** Writes content as the files that it is read from. */
function writeFiles(content: Content): void {
  const write = (file: string, value: unknown): void => {
    writeText(file, stringify(value));
  };
  const {
    pack,
    words,
    guards,
    nearMisses,
    prompts,
    screens,
    glossary,
    sources,
    moves,
    carriers,
    persons,
    primaries,
    kinds,
    circumstances,
    movePatterns,
    smallWords,
  } = content;
  const single = {
    pack,
    prompts: { prompts },
    screens,
    glossary: { terms: glossary },
    sources: { sources },
    moves: { moves },
    carriers: { carriers },
    persons: { persons },
    primaries: { primaries },
  };
  for (const [name, value] of Object.entries(single)) write(`${name}.yaml`, value);
  write('question-kinds.yaml', { kinds });
  write('circumstances.yaml', { circumstances });
  write('move-patterns.yaml', { patterns: movePatterns });
  write('small-words.yaml', { small: smallWords });
  write('red-flags/words.yaml', words);
  write('red-flags/guards.yaml', { guards });
  write('red-flags/near-misses.yaml', { 'near-misses': nearMisses });
  for (const topic of content.topics) write(`topics/${topic.id}.yaml`, topic);
  for (const reply of content.replies) write(`replies/${reply.id}.yaml`, reply);
  for (const concept of content.concepts) write(`red-flags/${concept.id}.yaml`, concept);
  for (const advice of content.advice) write(`advice/${advice.id}.yaml`, advice);
  for (const locale of locales) {
    write(`locales/${locale}.yaml`, content.locales[locale]);
    write(`contacts/${locale}.yaml`, content.contacts[locale]);
  }
  for (const [kind, lines] of Object.entries(content.examples)) writeText(`red-flags/examples/${kind}.txt`, `${lines.join('\n\n')}\n`);
}

describe('readContent', () => {
  it('reads back what sound files hold', () => {
    writeFiles(buildContent());
    const { content, problems } = readContent(folder);
    expect(problems).toEqual([]);
    expect(content).toEqual(buildContent());
  });

  it('knows the line of a field, or of the nearest field around it', () => {
    writeFiles(buildContent());
    const file = readContent(folder).files.get('topics/blue-paint.yaml');
    expect(file?.getLine(['id'])).toBe(1);
    expect(file?.getLine(['title'])).toBe(3);
    expect(file?.getLine(['title', 'nothing'])).toBe(3);
    expect(file?.getLine(['nothing'])).toBe(1);
  });

  it.each([
    ['a missing field', { title: undefined }, 1, 'title', 'Add the field'],
    ['an unknown field', { tittle: 'Blue paint' }, 1, '', 'Take the unknown field out'],
    ['an empty text', { title: '' }, 3, 'title', 'Correct the value'],
    ['a date in another order', { lastChecked: '22-11-2026' }, 24, 'lastChecked', 'Correct the value'],
    ['too few asks', { asks: ['why'] }, 12, 'asks', 'Correct the value'],
    ['a care level that no one knows', { careLevel: 'soon' }, 5, 'careLevel', 'Correct the value'],
  ])('tells file, line, field and fix of %s', (_, part, line, field, fix) => {
    writeFiles(buildContent());
    writeText('topics/blue-paint.yaml', stringify({ ...buildTopic(), ...part }));
    const { content, problems } = readContent(folder);
    expect(content).toBeNull();
    expect(problems).toMatchObject([{ file: 'topics/blue-paint.yaml', line, field, severity: 'error' }]);
    expect(problems.map((problem) => problem.fix).join()).toContain(fix);
  });

  it('tells the line at which a file is no YAML', () => {
    writeFiles(buildContent());
    writeText('moves.yaml', 'moves:\n  - id: stop: it\n');
    const { content, problems } = readContent(folder);
    expect(content).toBeNull();
    expect(problems).toContainEqual(expect.objectContaining({ file: 'moves.yaml', line: 2, severity: 'error' }));
  });

  it('tells which file is missing', () => {
    writeFiles(buildContent());
    rmSync(join(folder, 'locales/en-IN.yaml'));
    expect(readContent(folder)).toMatchObject({
      content: null,
      problems: [{ file: 'locales/en-IN.yaml', line: 0, message: 'the file is missing' }],
    });
  });
});
