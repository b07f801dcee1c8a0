/** Joins options as they are spoken: "A, B or C". */
export function joinOptions(options: readonly string[]): string {
  return options.length < 2 ? options.join('') : `${options.slice(0, -1).join(', ')} or ${options.at(-1) ?? ''}`;
}
