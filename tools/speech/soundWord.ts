import { spawnSync } from 'node:child_process';
import { speechTools } from './speechTools.ts';

/** The speaker's sounds that the listener knows by another name. */
const names: Readonly<Record<string, string>> = { ax: 'AH', axr: 'ER', el: 'AH L', em: 'AH M', en: 'AH N', dx: 'T', hv: 'HH', nx: 'N' };

/** Tells the sounds of a word as the speaker makes them, in the listener's names. Throws when the speaker makes none. */
export function soundWord(word: string): string {
  const { stdout } = spawnSync(speechTools.speaker, ['-t', word, '-o', 'none', '-ps'], { encoding: 'utf8' });
  const sounds = stdout
    .trim()
    .split(/\s+/)
    .filter((sound) => sound !== 'pau' && sound !== '')
    .map((sound) => names[sound] ?? sound.toUpperCase());
  if (sounds.length === 0) throw new Error(`The speaker cannot say «${word}»`);
  return sounds.join(' ');
}
