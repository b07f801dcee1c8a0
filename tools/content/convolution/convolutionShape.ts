/** Where the numbers of a convolutional model lie while it is trained: vectors, filters, biases, outputs, one bias. */
export interface ConvolutionShape {
  readonly dimensions: number;
  /** How many words a filter may reach beyond the first and the last. */
  readonly reach: number;
  readonly filters: readonly FilterPlace[];
  readonly filtersAt: number;
  readonly biasesAt: number;
  readonly outputsAt: number;
  readonly biasAt: number;
  /** How many numbers there are. */
  readonly count: number;
}

/** Where the numbers of a filter begin, how many they are, and how many words wide it is. */
export interface FilterPlace {
  readonly filter: number;
  readonly at: number;
  readonly size: number;
  readonly width: number;
}

/** How large a convolutional model is. */
export interface ConvolutionSize {
  readonly dimensions: number;
  /** Widths of the filters in words. */
  readonly widths: readonly number[];
  readonly filtersPerWidth: number;
}

/** Lays out a model with so many vectors. */
export function layConvolution(vectorCount: number, { dimensions, widths, filtersPerWidth }: ConvolutionSize): ConvolutionShape {
  const filtersAt = vectorCount * dimensions;
  let at = filtersAt;
  const filters = widths.flatMap((width, row) =>
    Array.from({ length: filtersPerWidth }, (_, column): FilterPlace => {
      const place = { filter: row * filtersPerWidth + column, at, size: width * dimensions, width };
      at += place.size;
      return place;
    }),
  );
  const outputsAt = at + filters.length;
  const biasAt = outputsAt + filters.length;
  return { dimensions, reach: Math.max(...widths) - 1, filters, filtersAt, biasesAt: at, outputsAt, biasAt, count: biasAt + 1 };
}
