/** What separates one class from the others: a weight for each feature, most of which are nought, and a bias. */
export interface Separator {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Examples of a class and of others, by column: in which examples each feature stands. */
export interface Columns {
  /** One more than there are features. */
  readonly starts: Int32Array;
  readonly examples: Int32Array;
  /** By example: the value that each of its features has there. */
  readonly values: Float64Array;
  /** By example: what an error in it costs. */
  readonly costs: Float64Array;
}

/** How long it is searched. */
export interface Descent {
  readonly passes: number;
  /** The search ends when the violations add up to no more than this share of what they were at first. */
  readonly tolerance: number;
}

const lineSearch = { steps: 20, share: 0.01 };
const leastCurvature = 1e-12;
const leastMove = 1e-12;

/**
 * Finds the separator with the least sum of its absolute weights and of the squared hinge losses, coordinate by coordinate
 * (Yuan, Chang, Hsieh and Lin: A comparison of optimization methods and software for large-scale L1-regularized linear
 * classification, 2010). The bias is a feature of every example. The coordinates are shuffled by a fixed seed, so that the
 * same examples give the same weights.
 *
 * @param isOwn by example: 1 when it is of the class, else -1
 */
export function descendCoordinates({ starts, examples, values, costs }: Columns, isOwn: Int8Array, descent: Descent): Separator {
  const featureCount = starts.length - 1;
  const signed = values.map((value, at) => value * (isOwn[at] ?? 0));
  const margins = new Float64Array(values.length).fill(1);
  const weights = new Float64Array(featureCount + 1);
  const everyExample = Int32Array.from(values, (_, at) => at);
  const signs = Float64Array.from(isOwn);
  const listExamples = (feature: number): Int32Array =>
    feature === featureCount ? everyExample : examples.subarray(starts[feature], starts[feature + 1]);
  const order = Int32Array.from(weights, (_, feature) => feature).filter(
    (feature) => feature === featureCount || (starts[feature] ?? 0) < (starts[feature + 1] ?? 0),
  );
  let active = order.length;
  let greatestBefore = Infinity;
  let violationsAtFirst = 0;
  let seed = 20_261_201;
  for (let pass = 0; pass < descent.passes; pass += 1) {
    let greatest = 0;
    let violations = 0;
    for (let at = active - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      swap(order, at, seed % (at + 1));
    }
    for (let at = 0; at < active; at += 1) {
      const feature = order[at] as number;
      const there = listExamples(feature);
      const column = feature === featureCount ? signs : signed;
      const weight = weights[feature] as number;
      let slope = 0;
      let curvature = 0;
      let bound = 0;
      for (let place = 0; place < there.length; place += 1) {
        const example = there[place] as number;
        const value = column[example] as number;
        const cost = costs[example] as number;
        bound += cost * value * value;
        const margin = margins[example] as number;
        if (margin <= 0) continue;
        slope -= cost * value * margin;
        curvature += cost * value * value;
      }
      slope *= 2;
      curvature = Math.max(2 * curvature, leastCurvature);
      const [up, down] = [slope + 1, slope - 1];
      let violation = 0;
      if (weight === 0) {
        if (up < 0) violation = -up;
        else if (down > 0) violation = down;
        else if (up > greatestBefore / values.length && down < -greatestBefore / values.length) {
          // It stays at nought for now, and is looked at again when the rest has settled.
          active -= 1;
          swap(order, at, active);
          at -= 1;
          continue;
        }
      } else violation = Math.abs(weight > 0 ? up : down);
      greatest = Math.max(greatest, violation);
      violations += violation;
      let move = -weight;
      if (up < curvature * weight) move = -up / curvature;
      else if (down > curvature * weight) move = -down / curvature;
      if (Math.abs(move) < leastMove) continue;
      weights[feature] = weight + search(there, column, costs, margins, { weight, move, slope, bound });
    }
    if (pass === 0) violationsAtFirst = violations;
    if (violations <= descent.tolerance * violationsAtFirst) {
      if (active === order.length) break;
      active = order.length;
      greatestBefore = Infinity;
    } else greatestBefore = greatest;
  }
  return { weights: weights.subarray(0, featureCount), bias: weights[featureCount] as number };
}

interface Step {
  readonly weight: number;
  readonly move: number;
  readonly slope: number;
  readonly bound: number;
}

/** Shortens a move until it lowers the whole, moves the margins with it, and tells how far it went. */
function search(there: Int32Array, column: Float64Array, costs: Float64Array, margins: Float64Array, step: Step): number {
  const { weight, slope, bound } = step;
  let { move } = step;
  let moved = 0;
  let expected = Math.abs(weight + move) - Math.abs(weight) + slope * move;
  let lossBefore = 0;
  for (let tried = 0; tried < lineSearch.steps; tried += 1) {
    const further = moved - move;
    const penalty = Math.abs(weight + move) - Math.abs(weight) - lineSearch.share * expected;
    const isSurelyLower = bound * move * move + slope * move + penalty <= 0;
    let loss = 0;
    for (let place = 0; place < there.length; place += 1) {
      const example = there[place] as number;
      const before = margins[example] as number;
      const after = before + further * (column[example] as number);
      margins[example] = after;
      if (isSurelyLower) continue;
      const cost = costs[example] as number;
      if (tried === 0 && before > 0) lossBefore += cost * before * before;
      if (after > 0) loss += cost * after * after;
    }
    moved = move;
    if (isSurelyLower || penalty + loss - lossBefore <= 0) return move;
    move /= 2;
    expected /= 2;
  }
  return moved;
}

function swap(list: Int32Array, one: number, other: number): void {
  const kept = list[one] as number;
  list[one] = list[other] as number;
  list[other] = kept;
}
