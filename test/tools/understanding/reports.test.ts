import { compareEvaluations } from '../../../tools/understanding/compareEvaluations.ts';
import { findShortfalls } from '../../../tools/understanding/findShortfalls.ts';
import { listMisses } from '../../../tools/understanding/listMisses.ts';
import { renderPage } from '../../../tools/understanding/renderPage.ts';
import { renderSummary } from '../../../tools/understanding/renderSummary.ts';
import { buildEvaluation } from './buildEvaluation.ts';
import { buildOutcome } from './buildOutcome.ts';

describe('findShortfalls', () => {
  it('is content with half the errors of a baseline', () => {
    expect(findShortfalls(buildEvaluation(8, 6))).toEqual([]);
  });

  it('names a baseline of whose errors there are more than half', () => {
    expect(findShortfalls(buildEvaluation(7, 5))).toEqual(['3 errors are more than half of the 5 that a <guess> makes']);
  });
});

describe('compareEvaluations', () => {
  it('puts each set beside itself in the kept run', () => {
    expect(compareEvaluations(buildEvaluation(6, 0), buildEvaluation(8, 0))).toEqual([
      { name: 'core, held-out questions', before: 0.6, now: 0.8 },
      { name: 'core, tuning questions', before: 1, now: 1 },
    ]);
  });

  it('leaves out sets that the kept run did not have', () => {
    expect(compareEvaluations({ ...buildEvaluation(6, 0), channels: [] }, buildEvaluation(8, 0))).toEqual([]);
  });
});

describe('listMisses', () => {
  it('lists what was tuned on, and never what is held out', () => {
    const wrong = buildOutcome(['colour'], ['soap']);
    const asked = ['held-out', 'tuning'].map((part) => ({
      part,
      kind: 'questions' as const,
      outcomes: [wrong, buildOutcome(['colour'], ['blue-paint'])],
    }));
    expect(listMisses(asked, 'held-out')).toEqual(['tuning questions: what is it\n    about soap, not colour']);
  });
});

describe('the reports', () => {
  const evaluation = buildEvaluation(8, 6);
  const changes = [{ name: 'core, held-out questions', before: 0.6, now: 0.8 }];

  it('say in a terminal what is quoted, compared and changed', () => {
    const summary = renderSummary(evaluation, changes);
    expect(summary).toMatch(/held-out, on which nothing was tuned\n +questions +10 lines {2}first {2}80.0 %/);
    expect(summary).toMatch(/a <guess> .*errors 4/);
    expect(summary).toContain('60.0 % → 80.0 %  (+20.0)');
  });

  it('stand on a page that loads nothing, with a chart for each question one may have', () => {
    const page = renderPage(evaluation, changes);
    for (const title of ['Confusion matrix', 'Reliability curve', 'without each part', 'three baselines', 'by form', 'by topic']) {
      expect(page).toMatch(new RegExp(`<svg[^>]*aria-label="[^"]*${title}`));
    }
    expect(page).not.toMatch(/<script|<link|<img|src=|@import|url\((?!#)/);
    expect(page).toContain('<td>a &lt;guess&gt;</td>');
  });
});
