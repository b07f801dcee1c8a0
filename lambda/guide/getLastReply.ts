import { ssml } from '../speech/ssml.ts';
import type { GuideErrorCode } from '../vocabulary/guideError.ts';
import type { Reply } from '../vocabulary/reply.ts';
import { lastResort } from './lastResort.ts';

/** Says the literal last sentence and ends the session: nothing else can be counted on. */
export function getLastReply(fault: GuideErrorCode): Reply {
  const { title, sentence } = lastResort;
  return {
    acts: [],
    speech: { plain: sentence, ssml: ssml`${sentence}` },
    reprompt: null,
    card: { title, text: sentence },
    screen: { title, number: null, paragraphs: [sentence], question: null, rows: [], note: null, isEmergency: true },
    topics: [],
    isEmergency: false,
    carriesSafetyNet: true,
    careLevel: 'emergency',
    endsSession: true,
    session: null,
    feedback: null,
    fault,
  };
}
