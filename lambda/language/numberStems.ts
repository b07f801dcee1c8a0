/** Numbers stems by their place. */
export function numberStems(stems: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const stem of stems) numbers.set(stem, numbers.size);
  return numbers;
}
