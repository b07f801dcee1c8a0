/** Numbers stems, parted by spaces, by their place. */
export function numberStems(stems: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const stem of stems.split(' ')) numbers.set(stem, numbers.size);
  return numbers;
}
