import { checkScreens } from '../../tools/content/checks/checkScreens.ts';
import type { Content } from '../../tools/content/content.ts';
import { buildContent, buildTopic } from './buildContent.ts';
import { runCheck, toLines } from './runCheck.ts';

type Screens = Content['screens'];

const sound: Screens = {
  titles: { card: 'Your answer', guide: 'Ask about knees', choice: 'Which one?', urgent: 'Please act', emergency: 'Get help now' },
  source: 'From {sources}. Checked {checked}.',
  touch: { 'ask-more': ['Tell me more', 'Stop'] },
};

function check(part: Partial<Screens>): string[] {
  const content = buildContent({ topics: [buildTopic({ title: 'Blue paint', saidAs: 'the paint' })], screens: { ...sound, ...part } });
  return toLines(runCheck(checkScreens, content));
}

describe('checkScreens', () => {
  it('finds nothing on sound screens', () => {
    expect(check({})).toEqual([]);
  });

  it.each<readonly [string, Partial<Screens>, string]>([
    [
      'a title that does not fit',
      { titles: { ...sound.titles, guide: 'Ask whatever you like of us' } },
      'titles.guide: a title is longer than 26 characters',
    ],
    ['a title to be filled', { titles: { ...sound.titles, guide: 'Call {number}' } }, 'titles.guide: nothing is filled into a title'],
    [
      'a card that tells what it is about',
      { titles: { ...sound.titles, card: 'On blue paint' } },
      'titles.card: a title that others may see tells «Blue paint»',
    ],
    ['small print without its day', { source: 'From {sources}.' }, 'source: the small print lacks {checked}'],
    ['small print without its sources', { source: 'Checked {checked}.' }, 'source: the small print lacks {sources}'],
    ['lines under a statement', { touch: { help: ['More'] } }, 'touch.help: only a question has lines to touch'],
    [
      'a line that does not fit',
      { touch: { 'ask-more': ['More', 'Tell me everything that you know'] } },
      'touch.ask-more.1: a line is longer than 30 characters',
    ],
    ['a line to be filled', { touch: { 'ask-more': ['Call {number}'] } }, 'touch.ask-more.0: nothing is filled into a line'],
    ['a line that stands twice', { touch: { 'ask-more': ['More', 'Less', 'More'] } }, 'touch.ask-more.2: a line stands twice'],
  ])('finds %s', (_, part, line) => {
    expect(check(part)).toEqual([`screens.yaml ${line}`]);
  });
});
