/** A circle: what is read keeps to the square inside it. An expression, to stand inside braces. */
export const isRound = 'viewport.shape == "round"';

/** Wider than high, and no circle: the words stand at the left and the rows at the right. */
export const isWide = 'viewport.shape != "round" && viewport.width > viewport.height';
