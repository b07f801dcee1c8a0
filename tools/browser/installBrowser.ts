import { spawnSync } from 'node:child_process';
import { findChromium } from './openBrowser.ts';

// Part of npm run test:browser and npm run pictures: gets Chromium from Debian when it is missing and root may install.
if (findChromium() === null && !install()) {
  process.stderr.write('Chromium is missing and cannot be installed here: apt install chromium, or name one in CHROMIUM\n');
  process.exitCode = 2;
}

function install(): boolean {
  if (process.getuid?.() !== 0) return false;
  const run = (...args: readonly string[]): boolean => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] }).status === 0;
  return run('update') && run('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core') && findChromium() !== null;
}
