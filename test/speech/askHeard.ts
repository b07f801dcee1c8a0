import { createAlexaAsker } from '../../tools/ask/createAlexaAsker.ts';
import type { Asker } from '../../tools/ask/answer.ts';
import { readSpokenAdvice } from '../readSpokenAdvice.ts';

const { standard, severe } = readSpokenAdvice('spinal', 'en-GB');

/** Puts what was heard through the built Lambda handler and tells whether the emergency advice is spoken, and first. */
export async function getsAdvice(asker: Asker, heard: string): Promise<boolean> {
  if (heard === '') return false;
  const { speech } = await asker.askFresh(heard);
  return speech.startsWith(standard) || speech.startsWith(severe);
}

/** Opens a speaker, whose welcome was heard. */
export function openSpeaker(): Promise<Asker> {
  return createAlexaAsker({ channel: 'alexa', locale: 'en-GB', device: 'speaker', isOneShot: false, takesCatchAll: true });
}
