import { measureCalibration } from '../../../tools/understanding/measureCalibration.ts';

const judge = (confidence: number, ...right: readonly boolean[]) => right.map((isRight) => ({ confidence, isRight }));

describe('measureCalibration', () => {
  it('finds no error where what is half sure is right half the time', () => {
    expect(measureCalibration(judge(0.5, true, false)).error).toBe(0);
  });

  it('weighs the distance of each bin by its lines', () => {
    // Three lines at 0.9 of which all are right are 0.1 off; one line at 0.4 that is wrong is 0.4 off.
    const { error, bins } = measureCalibration([...judge(0.9, true, true, true), ...judge(0.4, false)]);
    expect(error).toBeCloseTo((3 * 0.1 + 0.4) / 4);
    expect(bins.map(({ lines }) => lines)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 3]);
  });

  it('counts a full confidence in the last bin', () => {
    expect(measureCalibration(judge(1, true)).bins.at(-1)).toEqual({ from: 0.9, to: 1, lines: 1, confidence: 1, right: 1 });
  });

  it('has no error without lines', () => {
    expect(measureCalibration([]).error).toBe(0);
  });
});
