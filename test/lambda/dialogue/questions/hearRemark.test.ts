import type { Reply } from '../../../../lambda/vocabulary/reply.ts';
import { say } from '../say.ts';

/** The first fixed sentence of a reply. */
const getPrompt = ({ acts }: Reply): string | null => (acts[0]?.kind === 'prompt' ? acts[0].prompt : null);

describe('a remark', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['to the room', ['what is radiotherapy', 'hang on the kettle'], 'remark-heard'],
    ['of praise', ['what is a bone scan', "that's clever is that"], 'remark-heard'],
    ['of one’s own life', ['does chemotherapy make your hair fall out', "i'm a schoolteacher me"], 'remark-of-person'],
    ['on the voice', ['what is a bone scan', 'can you speak up a bit'], 'louder-how'],
    ['on the voice before all else', ["speak up i can't hear you"], 'louder-how'],
    ['that asks for candour', ['how long have i got', 'promise me'], 'speaks-plainly'],
    ['before any subject', ['tough crowd'], 'all-right'],
  ])('%s is answered in a few words', (_, lines, prompt) => {
    expect(getPrompt(say(...lines))).toBe(prompt);
  });

  it('leaves the talk where it was', () => {
    expect(say('what is radiotherapy', 'hang on the kettle').topics).toEqual(['radiotherapy-to-bone']);
    expect(say('what is radiotherapy', 'hang on the kettle', 'does it hurt').topics).toContain('radiotherapy-to-bone');
    expect(say('what is radiotherapy', 'hang on the kettle', 'yes').acts[0]).toMatchObject({ kind: 'topic-passage' });
  });

  it('is not heard where something is asked or told of the subject', () => {
    expect(getPrompt(say('what is chemotherapy', 'i feel sick all day'))).not.toBe('remark-of-person');
    expect(getPrompt(say('what is chemotherapy', 'i wonder if my hair will fall out'))).not.toBe('remark-of-person');
    expect(say('what is chemotherapy', "my legs won't hold me").isEmergency).toBe(true);
  });
});

describe('a question that the subject in hand has no answer to', () => {
  it('is owned up to, however the subject was opened', () => {
    expect(getPrompt(say('does chemotherapy hurt', 'will it muck up my sense of smell'))).toBe('not-told');
  });
});

describe('a manner asked for inside a sentence', () => {
  it.each([
    ['i am not good in english please slow', true, false],
    ['plain words please i left school at fifteen', false, true],
  ])('%s', (line, speaksSlower, speaksSimpler) => {
    expect(say('what is radiotherapy', line).session).toMatchObject({ speaksSlower, speaksSimpler });
  });

  it('comes with the subject named beside it', () => {
    expect(say('explain bone mets in simple words')).toMatchObject({
      topics: ['what-is-secondary-bone-cancer'],
      session: { speaksSimpler: true },
    });
  });
});
