import { loadGuide } from '../../lambda/guide/loadGuide.ts';
import { respondTo } from '../../lambda/guide/respondTo.ts';
import { buildTurn } from '../lambda/guide/buildTurn.ts';

const guide = loadGuide();
const listAdvice = (line: string): string[] =>
  respondTo(guide, buildTurn(line)).acts.flatMap((act) => (act.kind === 'advice' ? [act.advice] : []));

describe('sickness or loose stools that go on', () => {
  it.each([
    "i've been throwing up all day",
    'dad keeps being sick',
    "she can't keep water down",
    "mum's being sick and can't keep her tablets down",
    'i have had the runs eight times a day since the new tablets',
    'diarrhoea nonstop since yesterday',
  ])('is for the line of the team, day or night: %s', (line) => {
    expect(listAdvice(line)).toContain('dehydration');
  });

  it.each([
    'will chemo have me throwing up all day',
    'i feel a bit sick after the rays',
    "i can't keep it up any more",
    'my nose runs all day',
  ])('is not heard in "%s"', (line) => {
    expect(listAdvice(line)).not.toContain('dehydration');
  });
});

describe('a slower advice beside an emergency', () => {
  it('orders no second call', () => {
    const { speech } = respondTo(guide, buildTurn('her legs have gone weak and her back has been agony all week, worse lying down'));
    expect(speech.plain).toContain('This is an emergency');
    expect(speech.plain).not.toContain('24 hours');
    expect(speech.plain).toContain('Tell them about the pain in the back or neck too.');
  });
});
