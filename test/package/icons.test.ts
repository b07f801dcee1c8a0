import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { drawIcon } from '../../tools/package/drawIcon.ts';
import { encodePng } from '../../tools/package/encodePng.ts';
import { readPngSize } from '../../tools/package/readPngSize.ts';

describe('the committed icons', () => {
  it.each([
    ['smallIcon.png', 108],
    ['largeIcon.png', 512],
  ])('%s shows what drawIcon draws', (name, sizePx) => {
    const bytes = readFileSync(`skill-package/assets/images/${name}`);
    expect(readPngSize(bytes)).toEqual({ widthPx: sizePx, heightPx: sizePx });
    // Pixels are compared, not files: another zlib may pack the same picture otherwise.
    expect(rowsOf(bytes).equals(rowsOf(encodePng(drawIcon(sizePx), sizePx)))).toBe(true);
  });

  it('keeps the corners in the colour of the ground', () => {
    const sizePx = 108;
    const rgb = drawIcon(sizePx);
    const corner = [...rgb.subarray(0, 3)];
    expect([...rgb.subarray((sizePx - 1) * 3, sizePx * 3)]).toEqual(corner);
    expect([...rgb.subarray(-3)]).toEqual(corner);
  });
});

describe('encodePng', () => {
  it('writes rows behind a filter byte, and true checksums', () => {
    const bytes = encodePng(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), 2);
    expect([...rowsOf(bytes)]).toEqual([0, 1, 2, 3, 4, 5, 6, 0, 7, 8, 9, 10, 11, 12]);
    // The checksum of the empty last chunk is the same in every PNG.
    expect(bytes.subarray(-4).toString('hex')).toBe('ae426082');
  });

  it('refuses bytes that do not fill the square', () => {
    expect(() => encodePng(new Uint8Array(3), 2)).toThrow(RangeError);
  });
});

describe('readPngSize', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['another kind of file', Buffer.from('GIF89a, and more than twenty-four bytes')],
  ])('finds no size in %s', (_name, bytes) => {
    expect(readPngSize(bytes)).toBeUndefined();
  });
});

/** The unpacked picture data of a PNG whose one IDAT chunk follows its header. */
function rowsOf(png: Buffer): Buffer {
  return inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
}
