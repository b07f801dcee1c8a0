const headerBytes = 44;
const bytesASample = 2;

/** Silence at either end, as a listener expects it, in samples: a quarter of a second. */
const padSamples = 4_000;

/** The loudest sample, of the 32,768 that there are: 3 decibels below the limit. */
const loudest = 23_198;

/**
 * Puts silence around a sound and makes all equally loud.
 *
 * @param wave a WAV file of 16,000 samples a second, 16 bits each, one channel, as the speaker writes it
 */
export function padSound(wave: Buffer): Buffer {
  const samples = Array.from({ length: Math.floor((wave.length - headerBytes) / bytesASample) }, (_, at) =>
    wave.readInt16LE(headerBytes + at * bytesASample),
  );
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1);
  const padded = Buffer.alloc(headerBytes + (samples.length + 2 * padSamples) * bytesASample);
  wave.copy(padded, 0, 0, headerBytes);
  padded.writeUInt32LE(padded.length - 8, 4);
  padded.writeUInt32LE(padded.length - headerBytes, 40);
  for (const [at, sample] of samples.entries()) {
    padded.writeInt16LE(Math.round((sample * loudest) / peak), headerBytes + (padSamples + at) * bytesASample);
  }
  return padded;
}
