import { isRecord } from '../../vocabulary/isRecord.ts';

/** What a response to this request may hold besides speech. */
export interface Abilities {
  /** The device says that it can show a document. */
  readonly showsScreens: boolean;
  /** The request is one in whose answer a slot may be elicited. */
  readonly takesElicitation: boolean;
}

const screenInterface = 'Alexa.Presentation.APL';

/**
 * Reads what the response may hold. A document sent to a device without a screen is refused whole, speech and all.
 *
 * Amazon documents elicitation for what was spoken and for a launch, and says nothing of touch; since a refused
 * response would be silence, none is tried there, and the next utterance comes by the interaction model alone.
 */
export function readAbilities(event: unknown): Abilities {
  const envelope = isRecord(event) ? event : {};
  const request = isRecord(envelope['request']) ? envelope['request'] : {};
  const context = isRecord(envelope['context']) ? envelope['context'] : {};
  const system = isRecord(context['System']) ? context['System'] : {};
  const device = isRecord(system['device']) ? system['device'] : {};
  const interfaces = isRecord(device['supportedInterfaces']) ? device['supportedInterfaces'] : {};
  const type = request['type'];
  return {
    showsScreens: isRecord(interfaces[screenInterface]),
    takesElicitation: typeof type !== 'string' || !type.startsWith(`${screenInterface}.`),
  };
}
