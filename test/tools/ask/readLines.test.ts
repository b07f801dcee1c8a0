import { readLines } from '../../../tools/ask/readLines.ts';

async function* feed(...chunks: readonly (string | readonly number[])[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(typeof chunk === 'string' ? Buffer.from(chunk) : Uint8Array.from(chunk));
}

async function collect(...chunks: readonly (string | readonly number[])[]): Promise<readonly (string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { text, fault } of readLines(feed(...chunks))) lines.push(text ?? `fault: ${fault ?? ''}`);
  return lines;
}

describe('readLines', () => {
  it.each([
    ['lines across chunks', ['on', 'e\ntw', 'o\n'], ['one', 'two']],
    ['a last line without an end', ['one\ntwo'], ['one', 'two']],
    ['Windows ends', ['one\r\ntwo\r\n'], ['one', 'two']],
    ['blank lines', ['one\n\ntwo\n'], ['one', '', 'two']],
    ['a byte order mark', ['\uFEFFone\n'], ['one']],
    [
      'a letter cut between chunks',
      [
        [0x63, 0xc3],
        [0xa9, 0x0a],
      ],
      ['cé'],
    ],
    ['nothing', [''], []],
  ])('reads %s', async (_name, chunks, lines) => {
    expect(await collect(...chunks)).toEqual(lines);
  });

  it('reports a line that is not UTF-8 and goes on', async () => {
    expect(await collect([0x61, 0xff, 0x0a], 'two\n')).toEqual(['fault: the line is not valid UTF-8', 'two']);
  });

  it('reports a line of megabytes without keeping it, and goes on', async () => {
    const [fault, next] = await collect(...Array<string>(50).fill('a'.repeat(100_000)), '\ntwo\n');
    expect(fault).toBe('fault: the line has 5000000 bytes: far too long for one question');
    expect(next).toBe('two');
  });
});
