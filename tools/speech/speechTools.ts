import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that speak and listen, and the listener's model, as Debian installs them. */
export const speechTools = {
  speaker: 'flite',
  listener: 'pocketsphinx_batch',
  packages: ['flite', 'pocketsphinx', 'pocketsphinx-en-us'],
  model: '/usr/share/pocketsphinx/model/en-us',
} as const;

/** Tells whether this machine can speak and listen. */
export function hasSpeechTools(): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const isThere = (name: string): boolean => folders.some((folder) => existsSync(join(folder, name)));
  return isThere(speechTools.speaker) && isThere(speechTools.listener) && existsSync(speechTools.model);
}
