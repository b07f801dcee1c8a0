import { fittedWeights } from '../../../tools/content/fittedWeights.ts';
import { readContent } from '../../../tools/content/readContent.ts';
import type { FitPoint } from '../../../tools/fit/fitPoint.ts';
import { fitSharpness } from '../../../tools/fit/fitSharpness.ts';
import { fitThresholds } from '../../../tools/fit/fitThresholds.ts';
import { measureThresholds } from '../../../tools/fit/measureThresholds.ts';
import { renderCurve } from '../../../tools/fit/renderCurve.ts';
import { renderWeights } from '../../../tools/fit/renderWeights.ts';
import { splitContent } from '../../../tools/fit/splitContent.ts';

const point = (confidence: number, part: Partial<FitPoint> = {}): FitPoint => ({
  confidence,
  isRight: false,
  isAmongThree: false,
  isStranger: false,
  ...part,
});
const right = { isRight: true, isAmongThree: true };

describe('fitThresholds', () => {
  it('answers what is right, asks where one of three is, and turns strangers down', () => {
    const points = [
      ...[0.9, 0.8].map((confidence) => point(confidence, right)),
      ...[0.5, 0.45].map((confidence) => point(confidence, { isAmongThree: true })),
      ...[0.2, 0.1].map((confidence) => point(confidence, { isStranger: true })),
    ];
    const { sure, likely, unsure } = fitThresholds([points]);
    expect([sure, likely, unsure]).toEqual([0.51, 0.51, 0.21]);
  });

  it('says back what is often right, but not nearly always', () => {
    // With seven of ten right, a plain answer costs 0.3, and one that is said back 0.3 × 0.8 + 0.7 × 0.05 = 0.275.
    const mixed = Array.from({ length: 10 }, (_, at) => point(0.55, at < 7 ? right : {}));
    const clear = Array.from({ length: 10 }, () => point(0.95, right));
    const { sure, likely } = fitThresholds([[...mixed, ...clear]]);
    expect(likely).toBeLessThanOrEqual(0.55);
    expect(sure).toBe(0.56);
  });

  it('lets a large group weigh no more than a small one', () => {
    const many = Array.from({ length: 1_000 }, () => point(0.5, right));
    const strangers = [point(0.5, { isStranger: true }), point(0.5, { isStranger: true })];
    // Of the two groups, saying back costs 0.425 and a plain answer 0.5; joined, nearly all is right.
    expect(fitThresholds([many, strangers]).sure).toBe(0.51);
    expect(fitThresholds([[...many, ...strangers]]).sure).toBe(0);
  });
});

describe('fitSharpness', () => {
  const trial = (sharpness: number, confidence: number) => ({
    sharpness,
    groups: [[...Array.from({ length: 8 }, () => point(confidence, right)), point(confidence), point(confidence)]],
  });

  it('takes the confidence that is as high as it is often right', () => {
    expect(fitSharpness([trial(1, 0.6), trial(1.5, 0.8), trial(2, 0.95)])).toBe(1.5);
  });

  it('leaves strangers out', () => {
    const strangers = Array.from({ length: 50 }, () => point(0.95, { isStranger: true }));
    expect(fitSharpness([trial(1, 0.6), { ...trial(1.5, 0.8), groups: [[...(trial(1.5, 0.8).groups[0] ?? []), ...strangers]] }])).toBe(1.5);
  });

  it('does not let one sure mistake decide', () => {
    const sure = [...Array.from({ length: 999 }, () => point(1, right)), point(1)];
    expect(
      fitSharpness([
        { sharpness: 1, groups: [sure.map((one) => ({ ...one, confidence: 0.6 }))] },
        { sharpness: 2, groups: [sure] },
      ]),
    ).toBe(2);
  });
});

describe('measureThresholds', () => {
  it('tells the cost, who is turned away, and who is asked back', () => {
    const points = [point(0.9, right), point(0.5), point(0.3, { isAmongThree: true }), point(0.1), point(0.1, { isStranger: true })];
    const { cost, turnedAway, recognised, askedBack } = measureThresholds(points, { sure: 0.8, likely: 0.4, unsure: 0.2 });
    expect(cost).toBeCloseTo((0 + 0.8 + 0.25 + 0.9 + 0) / 5);
    expect([turnedAway, recognised, askedBack]).toEqual([0.25, 1, 0.2]);
  });
});

describe('renderCurve', () => {
  it('shows what reaches a confidence and what stays below', () => {
    const curve = renderCurve([point(0.9, right), point(0.9), point(0.3), point(0.3, { isStranger: true })]);
    expect(
      curve
        .find((row) => row.startsWith('  0.50'))
        ?.trim()
        .split(/ {2,}/),
    ).toEqual(['0.50', '50.0 %', '50.0 %', '33.3 %', '100.0 %']);
  });
});

describe('renderWeights', () => {
  it('puts the weights into their file, and leaves the rest of it', () => {
    const weights = { ...fittedWeights, sure: 0.625 };
    const text = renderWeights('// Of one kind.\nexport const weights: Weights = { sure: 0.5, old: 1 };\n', weights);
    expect(text.split('\n')[0]).toBe('// Of one kind.');
    expect(text).toContain('sure: 0.625');
    expect(text).not.toContain('old');
    for (const name of Object.keys(fittedWeights)) expect(text).toContain(`${name}: `);
  });
});

describe('splitContent', () => {
  const { content } = readContent('test/packs/blue-knee');
  if (content === null) throw new Error('the invented pack cannot be read');
  const label = content.replies[0]?.label ?? '';
  const folds = splitContent(content, 2, label);

  it('tries every way of asking in one fold, and learns it in the others', () => {
    const all = content.topics.flatMap(({ asks }) => asks).length;
    for (const { tried, learnt } of folds) {
      const known = new Set(learnt.topics.flatMap(({ asks }) => asks));
      expect(tried.some(({ text }) => known.has(text))).toBe(false);
    }
    const triedTopics = folds.flatMap(({ tried }) => tried).filter(({ owner }) => content.topics.some(({ id }) => id === owner));
    expect(triedTopics).toHaveLength(all);
  });

  it('leaves whole replies out, as strangers', () => {
    const strangers = folds.flatMap((fold) => fold.strangers.map(({ owner }) => owner));
    const labelled = content.replies.filter((reply) => reply.label === label);
    expect(new Set(strangers)).toEqual(new Set(labelled.map(({ id }) => id)));
    for (const { learnt, strangers: own } of folds)
      for (const { owner } of own) expect(learnt.replies.some(({ id }) => id === owner)).toBe(false);
  });
});
