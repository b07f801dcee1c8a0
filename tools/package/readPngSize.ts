/** Width and height of a picture, in pixels. */
export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Reads the size from the head of a PNG file; undefined when the bytes are not a PNG. */
export function readPngSize(bytes: Uint8Array): PictureSize | undefined {
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  if (bytes.length < headBytes || !head.startsWith('\x89PNG\r\n\x1a\n') || head.slice(12, 16) !== 'IHDR') return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
}

/** Signature (8), length and name of the first chunk (8), width and height (8). */
const headBytes = 24;
