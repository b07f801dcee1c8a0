/** A line of input, or why it could not be read. */
export type InputLine = { readonly text: string; readonly fault: null } | { readonly text: null; readonly fault: string };

/** The most bytes of a line that are kept; a longer one is an error, however it ends. */
const greatestBytes = 100_000;

/**
 * Reads lines of UTF-8 as they arrive, each by itself, so that one that cannot be decoded spoils no other. Takes \n and
 * \r\n, drops a byte order mark, and keeps no more than {@link greatestBytes} of a line.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let isFirst = true;
  const finish = (): InputLine => {
    const line = pendingBytes > greatestBytes ? tooLong(pendingBytes) : decodeLine(Buffer.concat(pending), isFirst);
    pending = [];
    pendingBytes = 0;
    isFirst = false;
    return line;
  };

  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (pendingBytes > 0) yield finish();

  function keep(bytes: Uint8Array): void {
    pendingBytes += bytes.length;
    if (pendingBytes <= greatestBytes) pending.push(bytes);
  }
}

const newline = 0x0a;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeLine(bytes: Uint8Array, isFirst: boolean): InputLine {
  try {
    const text = decoder.decode(bytes).replace(/\r$/, '');
    return { text: isFirst ? text.replace(/^\uFEFF/, '') : text, fault: null };
  } catch {
    return { text: null, fault: 'the line is not valid UTF-8' };
  }
}

function tooLong(bytes: number): InputLine {
  return { text: null, fault: `the line has ${String(bytes)} bytes: far too long for one question` };
}
