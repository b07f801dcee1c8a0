import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import type { ElicitedSlot } from './heardIntent.ts';

/** What Alexa would take from a skill's response. */
export interface SkillResponse {
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Speech markup with its `speak` element; null when nothing is said. */
  readonly ssml: string | null;
  readonly reprompt: string | null;
  readonly elicited: ElicitedSlot | null;
  /** The document to show with its data; null when none was sent. */
  readonly screen: ScreenDirective | null;
  readonly card: { readonly title: string; readonly text: string } | null;
  /** True unless the response keeps the microphone open. */
  readonly endsSession: boolean;
}

/** A document in Alexa Presentation Language, with what it is filled from. */
export interface ScreenDirective {
  readonly token: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly datasources: Readonly<Record<string, unknown>>;
}

/** Reads a response envelope; what does not belong there is left out, as Alexa would say nothing. */
export function parseResponse(envelope: unknown): SkillResponse {
  const response = isRecord(envelope) && isRecord(envelope['response']) ? envelope['response'] : {};
  const attributes = isRecord(envelope) && isRecord(envelope['sessionAttributes']) ? envelope['sessionAttributes'] : {};
  const reprompt = isRecord(response['reprompt']) ? response['reprompt'] : {};
  return {
    attributes,
    ssml: readSpeech(response['outputSpeech']),
    reprompt: readSpeech(reprompt['outputSpeech']),
    elicited: findElicited(response['directives']),
    screen: findScreen(response['directives']),
    card: readCard(response['card']),
    endsSession: response['shouldEndSession'] !== false,
  };
}

function readSpeech(speech: unknown): string | null {
  if (!isRecord(speech)) return null;
  if (typeof speech['ssml'] === 'string') return speech['ssml'];
  return typeof speech['text'] === 'string' ? `<speak>${escapeText(speech['text'])}</speak>` : null;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function findElicited(directives: unknown): ElicitedSlot | null {
  if (!Array.isArray(directives)) return null;
  for (const directive of directives) {
    if (!isRecord(directive) || directive['type'] !== 'Dialog.ElicitSlot') continue;
    const intent = isRecord(directive['updatedIntent']) ? directive['updatedIntent']['name'] : undefined;
    const slot = directive['slotToElicit'];
    if (typeof intent === 'string' && typeof slot === 'string') return { intent, slot };
  }
  return null;
}

function findScreen(directives: unknown): ScreenDirective | null {
  if (!Array.isArray(directives)) return null;
  for (const directive of directives) {
    if (!isRecord(directive) || directive['type'] !== 'Alexa.Presentation.APL.RenderDocument') continue;
    const { token, document, datasources } = directive;
    if (isRecord(document)) return { token: String(token), document, datasources: isRecord(datasources) ? datasources : {} };
  }
  return null;
}

function readCard(card: unknown): { title: string; text: string } | null {
  if (!isRecord(card)) return null;
  const { title, content } = card;
  return { title: typeof title === 'string' ? title : '', text: typeof content === 'string' ? content : '' };
}
