/** How much of the mean of a gradient, and of its square, is kept from one step to the next. */
const [meanShare, squareShare] = [0.9, 0.999];

/** How much every number shrinks at a step, times the rate. */
const decay = 0.01;

/** Steps of Adam with decoupled decay (Loshchilov and Hutter 2019): they follow the mean of the gradients, each number at its own pace. */
export class AdamSteps {
  private readonly values: Float64Array;
  private readonly means: Float64Array;
  private readonly squares: Float64Array;
  private taken = 0;

  constructor(values: Float64Array) {
    this.values = values;
    this.means = new Float64Array(values.length);
    this.squares = new Float64Array(values.length);
  }

  /** Takes a step against the gradients, and sets them to zero. */
  take(gradients: Float64Array, rate: number): void {
    const { values, means, squares } = this;
    this.taken += 1;
    const meanScale = 1 / (1 - meanShare ** this.taken);
    const squareScale = 1 / (1 - squareShare ** this.taken);
    for (let at = 0; at < values.length; at += 1) {
      const gradient = gradients[at] ?? 0;
      const mean = meanShare * (means[at] ?? 0) + (1 - meanShare) * gradient;
      const square = squareShare * (squares[at] ?? 0) + (1 - squareShare) * gradient * gradient;
      means[at] = mean;
      squares[at] = square;
      values[at] = (values[at] ?? 0) * (1 - rate * decay) - (rate * mean * meanScale) / (Math.sqrt(square * squareScale) + 1e-8);
    }
    gradients.fill(0);
  }
}
