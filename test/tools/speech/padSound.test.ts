import { padSound } from '../../../tools/speech/padSound.ts';

/** A WAV file with some samples. */
function buildWave(samples: readonly number[]): Buffer {
  const wave = Buffer.alloc(44 + samples.length * 2);
  wave.write('RIFF', 0);
  for (const [at, sample] of samples.entries()) wave.writeInt16LE(sample, 44 + at * 2);
  return wave;
}

describe('padSound', () => {
  const padded = padSound(buildWave([100, -200, 50]));

  it('puts a quarter of a second of silence at either end', () => {
    expect(padded.length).toBe(44 + (3 + 8_000) * 2);
    expect([padded.readInt16LE(44), padded.readInt16LE(44 + 3_999 * 2), padded.readInt16LE(44 + 4_003 * 2)]).toEqual([0, 0, 0]);
  });

  it('makes the loudest sample as loud as that of any other sound', () => {
    expect([0, 1, 2].map((at) => padded.readInt16LE(44 + (4_000 + at) * 2))).toEqual([11_599, -23_198, 5_800]);
  });

  it('tells the new length in the head', () => {
    expect([padded.toString('latin1', 0, 4), padded.readUInt32LE(4), padded.readUInt32LE(40)]).toEqual([
      'RIFF',
      padded.length - 8,
      padded.length - 44,
    ]);
  });

  it('leaves silence silent', () => {
    expect(padSound(buildWave([0, 0])).subarray(44)).toEqual(Buffer.alloc(8_002 * 2));
  });
});
