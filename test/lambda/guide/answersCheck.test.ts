import { createDoor } from '../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import { respondTo } from '../../../lambda/guide/respondTo.ts';
import { readSpokenAdvice } from '../../readSpokenAdvice.ts';
import { buildSession, buildTurn } from './buildTurn.ts';

const parts = loadGuide();
const advice = readSpokenAdvice('spinal', 'en-GB');

const broken = createDoor(parts, () => {
  throw new Error('broken');
});

describe('an answer to the pending check', () => {
  it.each(['the first one', 'bowel', 'down my leg', 'mostly the left', 'yes but only a bit', 'how would i know'])(
    'is "%s", whatever the core makes of it',
    (text) => {
      const turn = buildTurn(text, { session: buildSession({ asked: 'ask-red-flags' }) });
      const deaf: typeof respondTo = () => respondTo(parts, buildTurn('what is radiotherapy'));
      const reply = createDoor(parts, deaf)(turn);
      expect(reply.speech.plain.startsWith(advice.standard)).toBe(true);
      expect(reply.fault).toBe('advice-missing');
      expect(createDoor(parts)(turn).fault).toBeNull();
    },
  );

  it('is anything that is no no and asks nothing, once the core has failed', () => {
    const answer = (text: string): boolean =>
      broken(buildTurn(text, { session: buildSession({ asked: 'ask-red-flags' }) })).speech.plain.startsWith(advice.standard);
    expect(['it comes and goes when i stand', 'since the weekend'].map(answer)).toEqual([true, true]);
    const others = [
      'no',
      'neither',
      'none of that',
      'stop',
      'what is radiotherapy',
      'do i have to tell anybody',
      'no i meant my hip',
      '...',
    ];
    expect(others.filter(answer)).toEqual([]);
  });

  it.each([
    "yes i don't want to be here any more",
    'i want to die',
    'what do you mean',
    'my hip is sore as well',
    'thank you',
    'i feel numb inside since my wife died',
  ])('is not "%s"', (text) => {
    const turn = buildTurn(text, { session: buildSession({ asked: 'ask-red-flags' }) });
    expect(createDoor(parts)(turn)).toMatchObject({ fault: null, isEmergency: false });
  });
});
