import { installPackages } from '../debian/installPackages.ts';
import { findChromium } from './openBrowser.ts';

// Part of npm run test:browser and npm run pictures: gets Chromium from Debian when it is missing and root may install.
const isThere = findChromium() !== null || (installPackages('chromium', 'fonts-dejavu-core') && findChromium() !== null);
if (!isThere) {
  process.stderr.write('Chromium is missing and cannot be installed here: apt install chromium, or name one in CHROMIUM\n');
  process.exitCode = 2;
}
