import { createAskBackReader } from '../../../tools/understanding/createAskBackReader.ts';
import { createProgressBar } from '../../../tools/understanding/createProgressBar.ts';

function run(isTTY: boolean): string {
  let written = '';
  const bar = createProgressBar({ write: (text: string) => (written += text), isTTY }, 4);
  bar.begin('asking');
  bar.step();
  bar.step();
  bar.begin('drawing');
  bar.finish();
  return written;
}

describe('createProgressBar', () => {
  it('writes a line for each part where there is no terminal', () => {
    expect(run(false)).toBe('  0 %  asking\n 50 %  drawing\n');
  });

  it('fills a bar in a terminal, and takes it away at the end', () => {
    const written = run(true);
    expect(written).toContain(`${'█'.repeat(15)}${'░'.repeat(15)}  50 %  drawing`);
    expect(written.endsWith('\r\u001B[K')).toBe(true);
    expect(written).not.toContain('\n');
  });
});

describe('createAskBackReader', () => {
  const asksBack = createAskBackReader('Did you mean {options}, then?');

  it.each([
    ['the question with topics in it', 'Well. Did you mean soap or paint, then?', true],
    ['another question', 'Shall I go on, then?', false],
    ['its beginning alone', 'Did you mean soap?', false],
  ])('reads %s', (_name, speech, expected) => {
    expect(asksBack(speech)).toBe(expected);
  });
});
