import { descendCoordinates, type Columns } from '../../../tools/content/descendCoordinates.ts';

const descent = { passes: 200, tolerance: 1e-8 };

/** Four examples, of which the first two are of the class: feature 0 stands in both, 1 in all, 2 in one of each side. */
const columns: Columns = {
  starts: Int32Array.from([0, 2, 6, 8, 8]),
  examples: Int32Array.from([0, 1, 0, 1, 2, 3, 1, 2]),
  values: Float64Array.from([1, 1, 1, 1]),
  costs: Float64Array.from([4, 4, 4, 4]),
};
const isOwn = Int8Array.from([1, 1, -1, -1]);

describe('descendCoordinates', () => {
  it('weighs what tells the class, and nothing that stands on both sides or nowhere', () => {
    const { weights, bias } = descendCoordinates(columns, isOwn, descent);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[2]).toBeCloseTo(0, 6);
    expect(weights[3]).toBe(0);
    expect((weights[1] ?? 0) + bias).toBeLessThan(-0.5);
  });

  it('finds no better separator beside the one it gives', () => {
    const { weights, bias } = descendCoordinates(columns, isOwn, descent);
    const best = measure([...weights], bias);
    for (const by of [-0.05, 0.05])
      for (let at = 0; at <= weights.length; at += 1) {
        const moved = [...weights].map((weight, place) => (place === at ? weight + by : weight));
        expect(measure(moved, at === weights.length ? bias + by : bias)).toBeGreaterThanOrEqual(best - 1e-6);
      }
  });

  it('keeps the fewer weights, the less an error costs', () => {
    const count = (cost: number): number =>
      descendCoordinates({ ...columns, costs: columns.costs.map(() => cost) }, isOwn, descent).weights.filter((weight) => weight !== 0)
        .length;
    expect(count(0.01)).toBe(0);
    expect(count(4)).toBeGreaterThan(0);
  });

  it('gives the same weights for the same examples', () => {
    expect(descendCoordinates(columns, isOwn, descent)).toEqual(descendCoordinates(columns, isOwn, descent));
  });
});

/** The sum that is to be least: absolute weights, the bias among them, and squared hinge losses. */
function measure(weights: readonly number[], bias: number): number {
  const scores = Float64Array.from(isOwn, () => bias);
  weights.forEach((weight, feature) => {
    for (let place = columns.starts[feature] ?? 0; place < (columns.starts[feature + 1] ?? 0); place += 1) {
      const example = columns.examples[place] ?? 0;
      scores[example] = (scores[example] ?? 0) + weight * (columns.values[example] ?? 0);
    }
  });
  const losses = [...scores].map((score, at) => (columns.costs[at] ?? 0) * Math.max(0, 1 - (isOwn[at] ?? 0) * score) ** 2);
  return [...weights, bias].reduce((sum, weight) => sum + Math.abs(weight), 0) + losses.reduce((sum, loss) => sum + loss, 0);
}
