/** What ends a comment, and what begins one: where bytes would end the comment, another begins at once. */
const [end, begin] = ['*/', '/*'] as const;

/** Writes bytes as comments that JavaScript can begin with: any byte may stand in one, and none is parsed. */
export function writeLeadingComment(bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(begin),
    ...splitAtEnds(bytes, 0)
      .flatMap((part) => [part, Buffer.from(begin)])
      .slice(0, -1),
    Buffer.from(end),
  ]);
}

/**
 * Reads the bytes back that a file begins with.
 *
 * @param lengthBytes how long all that `writeLeadingComment` wrote is
 */
export function readLeadingComment(file: Buffer, lengthBytes: number): Buffer {
  return Buffer.concat(splitAtEnds(file.subarray(begin.length, lengthBytes - end.length), begin.length));
}

/** Parts bytes after every end of a comment, and leaves out as many bytes as are told after each. */
function splitAtEnds(bytes: Buffer, leftOut: number): Buffer[] {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, from)) {
    parts.push(bytes.subarray(from, at + end.length));
    from = at + end.length + leftOut;
  }
  return [...parts, bytes.subarray(from)];
}
