import { toWords } from '../../lambda/language/toWords.ts';
import { modelConcept } from '../../lambda/safety/findRedFlags.ts';
import { loadGuide } from '../../lambda/guide/loadGuide.ts';
import { readContent } from '../../tools/content/readContent.ts';

const { content } = readContent('content');
const { findRedFlags } = loadGuide();

const files = Object.entries(content?.examples ?? {});
const isInnocent = (kind: string): boolean => kind.startsWith('near-miss');
const mentions = files.flatMap(([kind, lines]) => (isInnocent(kind) ? [] : lines));
const innocents = files.flatMap(([kind, lines]) => (isInnocent(kind) ? lines : []));

describe('an example', () => {
  it('of a red flag is heard, by the patterns, by the models or by heart: whoever adds one may count on it', () => {
    expect(mentions.length).toBeGreaterThan(15_000);
    const isHeard = (line: string): boolean => findRedFlags(line).some(({ outcome }) => outcome === 'advice' || outcome === 'short-advice');
    expect(mentions.filter((line) => !isHeard(line))).toEqual([]);
  });

  it('of innocent words is no alarm of the models, but for the few that somebody may say of a red flag too', () => {
    expect(innocents.length).toBeGreaterThan(25_000);
    const isAlarm = (line: string): boolean =>
      findRedFlags(line).some(({ outcome, concept }) => outcome === 'advice' && concept === modelConcept);
    const alarming = innocents.filter((line) => !mentions.includes(line) && isAlarm(line));
    // What is longer is learnt from, and not known by heart.
    const isShort = (line: string): boolean => toWords(line).length <= 6;
    expect(alarming.filter(isShort).length).toBeLessThanOrEqual(10);
    expect(alarming.length).toBeLessThan(innocents.length * 0.05);
  });
});
