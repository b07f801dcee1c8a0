import type { Evaluation } from '../../../tools/understanding/evaluation.ts';
import { measureOutcomes } from '../../../tools/understanding/measureOutcomes.ts';
import { buildOutcome } from './buildOutcome.ts';

/** Builds an evaluation in which so many of ten questions were answered right, by the skill and by one baseline. */
export function buildEvaluation(rightOfTen: number, baselineRightOfTen: number): Evaluation {
  const figuresOf = (right: number) =>
    measureOutcomes(Array.from({ length: 10 }, (_, at) => buildOutcome(['colour'], [at < right ? 'blue-paint' : 'soap'])));
  const figures = figuresOf(rightOfTen);
  return {
    atUtc: '2026-11-28T12:00:00.000Z',
    quoted: 'held-out',
    channels: [
      {
        channel: 'core',
        sets: [
          { part: 'held-out', kind: 'questions', figures },
          { part: 'tuning', kind: 'questions', figures: figuresOf(10) },
        ],
        byTopic: [{ name: 'colour', figures }],
        byForm: [{ name: 'elliptical', figures }],
      },
    ],
    rivals: [
      { name: 'this skill', about: '', figures },
      { name: 'a <guess>', about: 'any topic', figures: figuresOf(baselineRightOfTen) },
    ],
    calibration: { error: 0.125, bins: [{ from: 0.9, to: 1, lines: 10, confidence: 0.95, right: 0.8 }] },
    ablations: [{ name: 'everything', lines: 10, meant: 9, dialogues: figures }],
    confusions: [
      { expected: 'colour', answered: 'colour', lines: 8 },
      { expected: 'colour', answered: '', lines: 2 },
    ],
  };
}
