import { checkOutcomes } from '../../tools/content/checks/checkOutcomes.ts';
import { buildAdvice, buildConcept, buildContent } from './buildContent.ts';
import { runCheck, toLines } from './runCheck.ts';

const withGuard = (advice: string | null, short = 'Call {emergency number}.') =>
  buildContent({
    guards: [
      {
        id: 'socks',
        outcome: 'short-advice',
        silences: [],
        explains: 'own-words',
        denies: null,
        patterns: ['socks'],
        ...(advice === null ? {} : { advice }),
      },
    ],
    advice: [buildAdvice({ short })],
  });

describe('checkOutcomes', () => {
  it.each([
    ['a red flag with its advice', buildContent()],
    [
      'a sign that owes the safety net alone',
      buildContent({
        concepts: [
          { id: 'toes', outcome: 'safety-net', isSevere: false, topic: 'blue-paint', sources: [], phrases: ['toes'], patterns: [] },
        ],
      }),
    ],
    ['a guard with a short advice', withGuard('green-knee')],
  ])('finds nothing in %s', (_, content) => {
    expect(runCheck(checkOutcomes, content)).toEqual([]);
  });

  it('finds a red flag that names no advice', () => {
    const content = buildContent({
      concepts: [{ id: 'toes', outcome: 'advice', isSevere: false, topic: 'blue-paint', sources: [], phrases: ['toes'], patterns: [] }],
    });
    expect(toLines(runCheck(checkOutcomes, content))).toEqual([
      'red-flags/toes.yaml outcome: no advice is named, so nothing would be said',
    ]);
  });

  it('finds a red flag that nothing leads to', () => {
    const content = buildContent({ concepts: [buildConcept({ phrases: [], patterns: [] })] });
    expect(toLines(runCheck(checkOutcomes, content))).toEqual(['red-flags/green-toes.yaml : nothing leads to this concept']);
  });

  it.each([
    ['without an advice', withGuard(null)],
    ['whose advice has no short form', withGuard('green-knee', '')],
  ])('finds a guard %s', (_, content) => {
    expect(toLines(runCheck(checkOutcomes, content))).toEqual([
      'red-flags/guards.yaml guards.0.advice: the guard gives the short form of an advice that has none',
    ]);
  });
});
