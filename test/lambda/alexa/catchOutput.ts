/**
 * Runs a call and returns what it wrote meanwhile, on standard output and standard error alike. Under jest the console
 * does not go through the streams, so both are caught.
 */
export async function catchOutput(call: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const take = (...values: readonly unknown[]): void => void lines.push(values.map(String).join(' '));
  const write = (text: unknown): boolean => {
    take(text);
    return true;
  };
  const spies = [
    ...(['log', 'info', 'debug', 'warn', 'error'] as const).map((name) => jest.spyOn(console, name).mockImplementation(take)),
    jest.spyOn(process.stdout, 'write').mockImplementation(write),
    jest.spyOn(process.stderr, 'write').mockImplementation(write),
  ];
  try {
    await call();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return lines;
}
