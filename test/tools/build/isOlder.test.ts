import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOlder } from '../../../tools/build/isOlder.ts';

const folder = mkdtempSync(join(tmpdir(), 'is-older-'));
const inFolder = (path: string): string => join(folder, path);

/** Gives files and folders a time, in seconds since 1970. */
function date(seconds: number, ...paths: readonly string[]): void {
  for (const path of paths) utimesSync(inFolder(path), seconds, seconds);
}

describe('isOlder', () => {
  beforeEach(() => {
    mkdirSync(inFolder('source/made'), { recursive: true });
    for (const path of ['target', 'source/a', 'source/b', 'source/made/c']) writeFileSync(inFolder(path), '');
    date(100, 'source/a', 'source/b', 'source/made/c', 'source/made', 'source');
    date(200, 'target');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const isTargetOlder = (leftOut?: string): boolean => isOlder([inFolder('target')], [inFolder('source')], leftOut);

  it('leaves what is newer than all its sources', () => {
    expect(isTargetOlder()).toBe(false);
  });

  it('hears of a change deep down', () => {
    date(300, 'source/made/c');
    expect(isTargetOlder()).toBe(true);
  });

  it('hears of a file that is deleted', () => {
    rmSync(inFolder('source/b'));
    expect(isTargetOlder()).toBe(true);
  });

  it('leaves out the folder that is made', () => {
    date(300, 'source/made/c', 'source/made');
    expect(isTargetOlder(inFolder('source/made'))).toBe(false);
  });

  it('builds what is not there', () => {
    expect(isOlder([inFolder('gone')], [inFolder('source')])).toBe(true);
  });
});
