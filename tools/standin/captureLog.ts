import { format } from 'node:util';

/** What a call returned, and the lines that it printed meanwhile. */
export interface Captured<Result> {
  readonly result: Result;
  readonly lines: readonly string[];
}

/**
 * Runs a call with its console output caught, so that standard output holds results alone. Calls must not overlap: the
 * console is one for the whole process.
 */
export async function captureLog<Result>(call: () => Promise<Result>): Promise<Captured<Result>> {
  const { log, info, debug, warn, error } = console;
  const lines: string[] = [];
  const catchLine = (...values: readonly unknown[]): void => {
    lines.push(format(...values));
  };
  Object.assign(console, { log: catchLine, info: catchLine, debug: catchLine, warn: catchLine, error: catchLine });
  try {
    return { result: await call(), lines };
  } finally {
    Object.assign(console, { log, info, debug, warn, error });
  }
}
