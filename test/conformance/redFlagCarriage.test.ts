import { locales, type Locale } from '../../lambda/vocabulary/locale.ts';
import { readContent } from '../../tools/content/readContent.ts';
import { readSafetyNet, readSpokenAdvice } from '../readSpokenAdvice.ts';
import { type Heard, sayEach } from './talk.ts';

/** The longest line, in words, that somebody says in one breath to a speaker. */
const greatestWords = 12;

const { content } = readContent('content');
const advice = content?.advice ?? [];
const main = advice.filter(({ isMainEmergency }) => isMainEmergency).map(({ id }) => id);

/** Lines that mention the main emergency: the phrases of its concepts and the examples. */
const mentions = [
  ...(content?.concepts ?? [])
    .filter((concept) => concept.outcome === 'advice' && main.includes(concept.advice ?? ''))
    .flatMap(({ phrases }) => phrases),
  ...Object.entries(content?.examples ?? {}).flatMap(([kind, lines]) => (kind.startsWith('near-miss') ? [] : lines)),
].filter((line) => line.split(/\s+/).length <= greatestWords);

/** Lines that mention another emergency, with the advices that may come first: its own, or a more urgent one. */
const others = (content?.concepts ?? [])
  .filter((concept) => concept.outcome === 'advice' && !main.includes(concept.advice ?? ''))
  .flatMap(({ phrases, advice: own }) => phrases.map((line) => ({ line, own: own ?? '' })));

const openings = (ids: readonly string[], locale: Locale): string[] =>
  ids.flatMap((id) => {
    const { standard, severe } = readSpokenAdvice(id, locale);
    return [standard, severe];
  });

/** Countries differ in their words alone, so that two stand for all in the slow walks. */
const walked: readonly Locale[] = ['en-GB', 'en-IN'];

function shareOf(heard: readonly Heard[], holds: (said: string) => boolean): { share: number; missed: string[] } {
  const missed = heard.filter(({ said }) => !holds(said)).map(({ line }) => line);
  return { share: 1 - missed.length / heard.length, missed: missed.slice(0, 20) };
}

it('there are mentions to walk', () => {
  expect(mentions.length).toBeGreaterThan(1_000);
  expect(others.length).toBeGreaterThan(10);
});

describe.each(walked)('in a session in %s', (locale) => {
  it('every mention of the main emergency gets its advice in full', async () => {
    const actions = openings(main, locale);
    const heard = await sayEach(mentions, 'in session', locale);
    expect(shareOf(heard, (said) => actions.some((action) => said.startsWith(action)))).toEqual({ share: 1, missed: [] });
  }, 120_000);
});

describe.each(walked)('from outside a session in %s', (locale) => {
  const net = readSafetyNet(locale);
  const actions = openings(main, locale);
  const isFull = (said: string): boolean => actions.some((action) => said.startsWith(action));

  it('at least nineteen of twenty mentions get the advice in full, and none goes without the one sentence', async () => {
    const heard = await sayEach(mentions, 'one-shot', locale);
    expect(shareOf(heard, isFull).share).toBeGreaterThanOrEqual(0.95);
    expect(shareOf(heard, (said) => isFull(said) || said.includes(net))).toEqual({ share: 1, missed: [] });
  }, 120_000);

  it('no mention goes without the one sentence when the catch-all takes nothing', async () => {
    const heard = await sayEach(mentions, 'one-shot without catch-all', locale);
    expect(shareOf(heard, (said) => isFull(said) || said.includes(net))).toEqual({ share: 1, missed: [] });
  }, 120_000);
});

describe.each(locales)('in a session in %s', (locale) => {
  it('every mention of another emergency gets its own advice, or a more urgent one', async () => {
    const rank = (id: string): number => advice.find((one) => one.id === id)?.rank ?? Infinity;
    const heard = await sayEach(
      others.map(({ line }) => line),
      'in session',
      locale,
    );
    const missed = heard.filter(({ said }, at) => {
      const own = others[at]?.own ?? '';
      const allowed = advice.map(({ id }) => id).filter((id) => rank(id) <= rank(own));
      return !openings(allowed, locale).some((action) => said.startsWith(action));
    });
    expect(missed.map(({ line, said }) => ({ line, said: said.slice(0, 80) }))).toEqual([]);
  });
});
