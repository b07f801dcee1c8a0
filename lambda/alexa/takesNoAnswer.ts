import { isRecord } from '../vocabulary/isRecord.ts';

/** Types of request that Amazon takes no speech in answer to; one that ends in a dot stands for all that begin so. */
const silentTypes = ['SessionEndedRequest', 'System.ExceptionEncountered', 'AlexaSkillEvent.', 'AudioPlayer.', 'PlaybackController.'];

/** Tells whether a request only informs the skill of something. */
export function takesNoAnswer(event: unknown): boolean {
  const request = isRecord(event) && isRecord(event['request']) ? event['request'] : {};
  const type = request['type'];
  return typeof type === 'string' && silentTypes.some((silent) => (silent.endsWith('.') ? type.startsWith(silent) : type === silent));
}
