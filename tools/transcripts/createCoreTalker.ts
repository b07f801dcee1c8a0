import type { Door } from '../../lambda/guide/createDoor.ts';
import type { Locale } from '../../lambda/vocabulary/locale.ts';
import { emptySession, type SessionState } from '../../lambda/vocabulary/sessionState.ts';
import type { TurnOccasion } from '../../lambda/vocabulary/turn.ts';
import type { Talker } from './heardAnswer.ts';
import type { Happening } from './transcript.ts';

const occasions: Readonly<Record<Happening, TurnOccasion>> = { opens: 'launch', says: 'speech', mumbles: 'unmatched', silence: 'silence' };

/** Talks to the core itself, as a channel with the whole text does; what is kept travels as JSON between turns. */
export function createCoreTalker(door: Door, locale: Locale): Talker {
  let kept: string | null = null;
  return (happening, words, atMs) => {
    const session = kept === null ? emptySession : (JSON.parse(kept) as SessionState);
    const reply = door({
      occasion: occasions[happening],
      text: words,
      resolvedIds: [],
      move: null,
      isFirst: kept === null,
      locale,
      isAbroad: false,
      atMs,
      session,
    });
    kept = reply.session === null ? null : JSON.stringify(reply.session);
    return Promise.resolve({
      speech: reply.speech.plain,
      ssml: `<speak>${reply.speech.ssml}</speak>`,
      reprompt: reply.reprompt?.plain ?? null,
      topics: reply.topics,
      isAlarm: reply.isEmergency,
      ends: reply.endsSession,
    });
  };
}
