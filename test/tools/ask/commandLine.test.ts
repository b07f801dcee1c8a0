import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'ask-'));
const run = (tool: string, args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', [tool, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('the arguments of npm run ask', () => {
  it.each([
    ['an unknown option', ['--jsn', 'hello'], "Unknown option '--jsn'"],
    ['no question', [], 'There is no question'],
    ['an empty question', [''], 'the line is empty'],
    ['a blank question', ['   '], 'the line is empty'],
    ['a question of 8,001 characters', ['a'.repeat(8_001)], '8000 is the limit'],
    ['a question of 100 kB', ['a'.repeat(100_000)], '8000 is the limit'],
    ['a question that is not UTF-8', ['caf\uFFFD'], 'not valid UTF-8'],
    ['a question beside --batch', ['--batch', 'hello'], 'not both'],
    ['an unknown channel', ['--channel', 'fax', 'hello'], 'Unknown channel "fax"'],
    ['an unknown locale', ['--locale', 'de-DE', 'hello'], 'Unknown locale "de-DE"'],
    ['an unknown device', ['--device', 'toaster', 'hello'], 'Unknown device "toaster"'],
    ['an option without its value', ['--locale'], '--locale'],
    ['a missing file', ['--batch', '--file', '/nowhere/at-all.txt'], 'no such file'],
    ['a folder as a file', ['--batch', '--file', folder], 'it is a folder'],
  ])('refuses %s in one line', (_name, args, words) => {
    const { status, stdout, stderr } = run('tools/ask/ask.ts', args);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).not.toBe(0);
  });

  it('prints its options on standard output when asked', () => {
    expect(run('tools/ask/ask.ts', ['--help'])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('the arguments of npm start and npm run sets', () => {
  it.each([
    ['npm start: an unknown option', 'tools/ask/talk.ts', ['--sing'], '--sing'],
    ['npm start: an unknown device', 'tools/ask/talk.ts', ['--device', 'toaster'], 'Unknown device'],
    ['npm run sets: a missing folder', 'tools/sets/sets.ts', ['/nowhere/at-all'], 'no folder'],
    ['npm run sets: an unknown option', 'tools/sets/sets.ts', ['--jsn'], "Unknown option '--jsn'"],
    ['npm run sets: an unreadable threshold', 'tools/sets/sets.ts', ['--at-least', 'most'], 'emergency=100'],
  ])('refuses for %s', (_name, tool, args, words) => {
    const { status, stdout, stderr } = run(tool, args);
    expect(stderr).toContain(words);
    expect(stdout).toBe('');
    expect(status).not.toBe(0);
  });

  it('names the file and line that is no line of its set', () => {
    writeFileSync(join(folder, 'questions.jsonl'), '{"text":"why","topics":[]}\n\n{"txt":"why"}\n');
    expect(run('tools/sets/sets.ts', [folder]).stderr).toContain('questions.jsonl:3');
  });
});
