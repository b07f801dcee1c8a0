/** Shows in one text where two differ: `[-` the words that were wanted `-]`, `{+` the words that came instead `+}`. */
export function markDifference(wanted: string, came: string): string {
  const old = wanted.split(' ');
  const fresh = came.split(' ');
  const start = countSame(old, fresh);
  const end = countSame(old.slice(start).toReversed(), fresh.slice(start).toReversed());
  const [gone, added] = [old, fresh].map((words) => words.slice(start, words.length - end).join(' '));
  return [
    ...old.slice(0, start),
    ...(gone === '' ? [] : [`[-${gone ?? ''}-]`]),
    ...(added === '' ? [] : [`{+${added ?? ''}+}`]),
    ...old.slice(old.length - end),
  ].join(' ');
}

/** How many words two lists begin with in common. */
function countSame(a: readonly string[], b: readonly string[]): number {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  return same;
}
