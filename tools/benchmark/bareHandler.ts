/** A skill of one sentence without any dependency: what a Lambda costs at the least. */
export const handler = async (_event: unknown, _context: unknown): Promise<unknown> =>
  Promise.resolve({
    version: '1.0',
    response: { outputSpeech: { type: 'SSML', ssml: '<speak>Hello world.</speak>' }, shouldEndSession: true },
  });
