/** Something that was understood: how sure that was, and whether it was right. */
export interface Judgement {
  /** 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The judgements of one range of confidence. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly lines: number;
  /** Means over the lines; 0 for none. */
  readonly confidence: number;
  readonly right: number;
}

/** How far confidence and truth are apart. */
export interface Calibration {
  readonly bins: readonly CalibrationBin[];
  /** The expected calibration error, 0 to 1: the mean distance of the bins, weighed by their lines. */
  readonly error: number;
}

const binCount = 10;

/** Measures whether things said with a confidence of 0.8 are right four times in five (Naeini and others 2015). */
export function measureCalibration(judgements: readonly Judgement[]): Calibration {
  const bins = Array.from({ length: binCount }, (_, at): CalibrationBin => {
    const from = at / binCount;
    const isLast = at === binCount - 1;
    const own = judgements.filter(({ confidence }) => confidence >= from && (isLast || confidence < (at + 1) / binCount));
    const mean = (read: (judgement: Judgement) => number): number =>
      own.length === 0 ? 0 : own.reduce((sum, judgement) => sum + read(judgement), 0) / own.length;
    return {
      from,
      to: (at + 1) / binCount,
      lines: own.length,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ isRight }) => (isRight ? 1 : 0)),
    };
  });
  const error = bins.reduce((sum, { lines, confidence, right }) => sum + lines * Math.abs(confidence - right), 0);
  return { bins, error: judgements.length === 0 ? 0 : error / judgements.length };
}
