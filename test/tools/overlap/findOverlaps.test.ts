import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOverlaps } from '../../../tools/overlap/findOverlaps.ts';
import { indexRuns } from '../../../tools/overlap/indexRuns.ts';
import { listTextFiles } from '../../../tools/overlap/listTextFiles.ts';
import { readGuardedLines } from '../../../tools/overlap/readGuardedLines.ts';

const runs = indexRuns([
  { text: "Why's my knee gone blue again", place: 'a:1' },
  { text: 'blue knees', place: 'a:2' },
]);

describe('findOverlaps', () => {
  it.each([
    ['a copied line', "x why's my knee gone blue", [1]],
    ['a longer copy, run by run', 'whys my knee gone blue again', [1, 1]],
    ['one under capitals, quotes and marks', '- "MY knee, gone: blue" again!', [1]],
    ['one wrapped over two lines', 'x\nmy knee\ngone blue again', [2]],
  ])('finds %s', (_name, text, expected) => {
    expect(findOverlaps(runs, text).map(({ line }) => line)).toEqual(expected);
  });

  it.each([
    ['four words in common', 'my knee gone blue'],
    ['the same words in another order', 'again blue gone knee my'],
    ['another word between', 'my knee has gone blue again'],
    ['a line of fewer than five words', 'blue knees'],
    ['an address on the web', 'https://example.org/my-knee-gone-blue-again'],
  ])('takes no offence at %s', (_name, text) => {
    expect(findOverlaps(runs, text)).toEqual([]);
  });
});

describe('the files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'overlap-'));
  writeFileSync(join(folder, 'a.jsonl'), '{"text":"one"}\n\n{"turns":[{"say":"two","expect":{"topics":["x"]}},{"say":"three"}]}\n');
  writeFileSync(join(folder, 'picture.png'), Buffer.from([137, 0, 1]));

  it('reads what is said, with its place', () => {
    const path = join(folder, 'a.jsonl');
    expect(readGuardedLines(folder)).toEqual([
      { text: 'one', place: `${path}:1` },
      { text: 'two', place: `${path}:3` },
      { text: 'three', place: `${path}:3` },
    ]);
  });

  it('leaves pictures, what is installed and the tests alone', () => {
    expect(listTextFiles(folder).map(({ path }) => path)).toEqual([join(folder, 'a.jsonl')]);
    expect(listTextFiles('test')).toEqual([]);
    expect(listTextFiles('node_modules')).toEqual([]);
  });
});
