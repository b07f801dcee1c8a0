import { installPackages } from '../debian/installPackages.ts';
import { hasSpeechTools, speechTools } from './speechTools.ts';

// Part of npm run test:speech: gets a speaker and a listener from Debian when they are missing and root may install.
const { packages } = speechTools;
const isThere = hasSpeechTools() || (installPackages(...packages) && hasSpeechTools());
if (!isThere) {
  process.stderr.write(`Nothing here can speak and listen, nor may it be installed: apt install ${packages.join(' ')}\n`);
  process.exitCode = 2;
}
