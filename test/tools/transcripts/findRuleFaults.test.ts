import { findRuleFaults } from '../../../tools/transcripts/findRuleFaults.ts';
import type { VoicedTurn } from '../../../tools/transcripts/transcriptChannel.ts';

const openings = ['Call the painter now.'];
const words = (count: number): string => `${'word '.repeat(count - 1)}end.`;

const good: VoicedTurn = {
  passages: ['A knee that is blue.', 'Shall I go on?'],
  reprompt: 'Say more, or ask something else. Which is it?',
  isEmergency: false,
  endsSession: false,
  fault: null,
  rows: null,
};
const urgent: VoicedTurn = {
  ...good,
  passages: ['Call the painter now. Green spreads.', 'Again?'],
  reprompt: 'Call the painter now. Again?',
  isEmergency: true,
};
const ended: VoicedTurn = { ...good, passages: ['Goodbye.'], reprompt: null, endsSession: true };

describe('findRuleFaults', () => {
  it.each([
    ['an answer with one offer', good],
    ['the advice with its action said again', urgent],
    ['a goodbye', ended],
    ['a passage of forty words', { ...good, passages: [words(40), 'More?'] }],
    ['an advice of seventy-five words', { ...urgent, passages: [`Call the painter now. ${words(71)}`, 'Again?'] }],
    ['two advices', { ...urgent, passages: ['Call the painter now. One.', 'Call the painter now. Two.', 'Again?'] }],
  ])('finds no fault in %s', (_, voiced) => {
    expect(findRuleFaults(voiced, openings)).toEqual([]);
  });

  it.each([
    ['a guide that failed', { ...good, fault: 'turn-failed' }, 'the guide failed (turn-failed)'],
    ['silence', { ...ended, passages: [] }, 'nothing is said'],
    [
      'the advice after something else',
      { ...urgent, passages: ['About that:', ...urgent.passages] },
      'the emergency advice does not come first',
    ],
    ['an emergency without its advice', { ...urgent, passages: good.passages }, 'the emergency advice does not come first'],
    [
      'a second advice at the end',
      { ...good, passages: ['Blue.', 'Call the painter now.', 'More?'] },
      'an advice comes after something else',
    ],
    ['a passage of forty-one words', { ...good, passages: [words(41), 'More?'] }, 'a passage has 41 words, 40 is the limit'],
    ['an advice that is too long', { ...urgent, passages: [`Call the painter now. ${words(72)}`, 'Again?'] }, 'a passage has 76 words, 75'],
    ['two questions', { ...good, passages: ['Is it blue?', 'More?'] }, '2 questions are asked, not one'],
    ['no question', { ...good, passages: ['Blue.'] }, '0 questions are asked, not one'],
    ['a question in the middle', { ...good, passages: ['More?', 'Blue.'] }, 'the turn does not end with its question'],
    ['a question on leaving', { ...ended, passages: ['More?'] }, 'the session ends with a question open'],
    ['a reprompt after the end', { ...ended, reprompt: 'Say more.' }, 'the session ends, yet a reprompt waits'],
    ['no reprompt', { ...good, reprompt: null }, 'there is no reprompt'],
    ['the same question again', { ...good, reprompt: 'So: Shall I go on?' }, 'the reprompt repeats the question'],
    ['a reprompt without the action', { ...urgent, reprompt: 'Well?' }, 'does not say again what to do'],
  ])('finds %s', (_, voiced, fault) => {
    expect(findRuleFaults(voiced, openings).join('\n')).toContain(fault);
  });
});
