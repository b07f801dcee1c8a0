import { buildInteractionModel } from '../../../tools/model/buildInteractionModel.ts';
import { startTalk, type Talk } from '../../../tools/ask/startTalk.ts';
import { createConversation } from '../../../tools/standin/createConversation.ts';
import { indexModel } from '../../../tools/standin/indexModel.ts';
import { blueKnee } from '../blueKnee.ts';
import { fakeSkill } from '../fakeSkill.ts';

function start(isBold = false): { readonly talk: Talk; readonly written: () => string; readonly spoken: readonly string[] } {
  const index = indexModel(buildInteractionModel(blueKnee, 'en-GB'));
  const conversation = createConversation({
    handler: fakeSkill,
    index,
    locale: 'en-GB',
    device: 'speaker',
    takesCatchAll: true,
    now: () => 0,
  });
  const spoken: string[] = [];
  let text = '';
  const talk = startTalk(conversation, {
    write: (piece) => (text += piece),
    speak: (speech) => spoken.push(speech),
    width: 40,
    isBold,
    invocationName: index.invocationName,
  });
  const written = (): string => {
    const piece = text;
    text = '';
    return piece;
  };
  return { talk, written, spoken };
}

describe('startTalk', () => {
  it('shows what was heard and says the answer', async () => {
    const { talk, written, spoken } = start();
    await talk.open();
    written();
    await talk.take('quantum chess');
    expect(written()).toBe('  heard: FreeSpeechIntent  utterance: "quantum chess"\n  Soap & water. Turn 2.\n');
    expect(spoken).toEqual(['Soap & water. Turn 1.', 'Soap & water. Turn 2.']);
  });

  it.each([
    ['in words', false, '  EMERGENCY ADVICE\n'],
    ['in bold too on a terminal', true, '\u001B[1m  EMERGENCY ADVICE\u001B[22m\n'],
  ])('marks emergency advice %s', async (_name, isBold, mark) => {
    const { talk, written } = start(isBold);
    await talk.open();
    await talk.take('my toes are green');
    expect(written()).toContain(mark);
  });

  it('says the reprompt on silence, then ends the session, then opens it again', async () => {
    const { talk, written } = start();
    await talk.open();
    written();
    await talk.take('');
    expect(written()).toContain('Still there?');
    await talk.take('');
    expect(written()).toContain('The session is closed');
    await talk.take('');
    expect(written()).toContain('Turn 1.');
  });

  it('takes a line after the end from outside', async () => {
    const { talk, written } = start();
    await talk.open();
    await talk.take('stop');
    written();
    await talk.take('how long must i wait');
    expect(written()).toContain('heard: HowLongIntent  words: "must i wait"');
  });

  it('quits kindly', async () => {
    const { talk, written } = start();
    await talk.open();
    await talk.quit();
    expect(written()).toMatch(/\nGoodbye\.\n$/);
  });
});
