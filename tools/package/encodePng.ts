import { deflateSync } from 'node:zlib';

/** Encodes rows of red, green and blue bytes, top row first, as a PNG file. Throws when the bytes do not fill the square. */
export function encodePng(rgb: Uint8Array, sizePx: number): Buffer {
  const rowBytes = sizePx * 3;
  if (rgb.length !== rowBytes * sizePx) throw new RangeError(`${rgb.length} bytes do not make ${sizePx} rows of ${rowBytes}`);

  const rows = Buffer.alloc((rowBytes + 1) * sizePx);
  for (let y = 0; y < sizePx; y += 1) rows.set(rgb.subarray(y * rowBytes, (y + 1) * rowBytes), y * (rowBytes + 1) + 1);

  const header = Buffer.alloc(13);
  header.writeUInt32BE(sizePx, 0);
  header.writeUInt32BE(sizePx, 4);
  header.set([8, 2, 0, 0, 0], 8); // eight bits a colour, red-green-blue, no filter or interlacing of note
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(checksum(body), body.length + 4);
  return framed;
}

/** The CRC-32 that PNG asks for after each chunk; zlib.crc32 is missing before Node 20.15. */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
