import type { Reply } from '../vocabulary/reply.ts';
import { emptySession, type OwedAdvice } from '../vocabulary/sessionState.ts';
import type { Turn } from '../vocabulary/turn.ts';
import type { GuideParts } from './guideParts.ts';
import { wordOwed } from './wordOwed.ts';

/**
 * Tells whether what a reply says aloud opens with every advice owed, word for word, and leaves the session open.
 *
 * The core is believed in three things only, which change no more than pronouns and the number: whom the conversation is
 * about, which country the speaker named, and that the speaker is on a journey. Where no country was named, that the
 * channel or an earlier turn knew of a journey is not left to the core.
 */
export function voicesOwed({ content }: GuideParts, turn: Turn, reply: Reply, owed: readonly OwedAdvice[]): boolean {
  if (owed.length === 0) return true;
  if (reply.endsSession || reply.session === null) return false;
  const { person, country } = reply.session;
  const isAbroad = country === null && (turn.isAbroad || turn.session.isAbroad || reply.session.isAbroad);
  const session = { ...emptySession, person, isAbroad };
  const expected = wordOwed({ content, locale: content.locales[country ?? turn.locale], session, medium: 'spoken' }, owed);
  return toHeardText(reply.speech.ssml).startsWith(toHeardText(expected));
}

/** What is heard of speech markup: its words without the marks. */
function toHeardText(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
