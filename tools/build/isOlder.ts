import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells whether any of the targets is missing, or older than anything that they are made from. A folder counts with its own
 * time, which changes when a file of it is deleted or renamed.
 *
 * @param sources files and folders
 * @param leftOut a folder among them that does not count
 */
export function isOlder(targets: readonly string[], sources: readonly string[], leftOut?: string): boolean {
  if (!targets.every((target) => existsSync(target))) return true;
  const oldestMs = Math.min(...targets.map((target) => statSync(target).mtimeMs));
  return sources.some((source) => getNewestMs(source, leftOut) > oldestMs);
}

function getNewestMs(path: string, leftOut: string | undefined): number {
  if (leftOut !== undefined && path === join(leftOut)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => getNewestMs(join(path, name), leftOut)));
}
