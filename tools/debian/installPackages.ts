import { spawnSync } from 'node:child_process';

/** Installs packages from Debian when root may; false when it could not. What apt says goes to standard error. */
export function installPackages(...packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0) return false;
  const run = (...args: readonly string[]): boolean => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] }).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', ...packages);
}
