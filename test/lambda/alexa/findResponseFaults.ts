import { isRecord } from '../../../lambda/vocabulary/isRecord.ts';
import { toSpokenWords } from './toSpokenWords.ts';

/** Amazon's limits: characters of one speech, and bytes of a response. */
const greatestSpeechChars = 8_000;
const greatestResponseBytes = 24_000;

/** Lists why Alexa would refuse a response, or say nothing to it; empty when it is fine. */
export function findResponseFaults(envelope: unknown): string[] {
  const bytes = Buffer.byteLength(JSON.stringify(envelope) ?? '');
  const response = isRecord(envelope) ? envelope['response'] : undefined;
  if (!isRecord(envelope) || !isRecord(response)) return ['there is no response'];
  const isOpen = response['shouldEndSession'] === false;
  const reprompt = isRecord(response['reprompt']) ? response['reprompt']['outputSpeech'] : undefined;
  return [
    ...(envelope['version'] === '1.0' ? [] : ['the version is not 1.0']),
    ...(bytes <= greatestResponseBytes ? [] : [`${String(bytes)} bytes are too many`]),
    ...findSpeechFaults('speech', response['outputSpeech']),
    ...(isOpen || reprompt !== undefined ? findSpeechFaults('reprompt', reprompt) : []),
    ...(isOpen || response['shouldEndSession'] === true ? [] : ['it is not said whether the session ends']),
    ...(isOpen || response['directives'] === undefined ? [] : ['a closed session elicits nothing']),
  ];
}

function findSpeechFaults(part: string, speech: unknown): string[] {
  if (!isRecord(speech) || speech['type'] !== 'SSML' || typeof speech['ssml'] !== 'string') return [`the ${part} is missing`];
  const { ssml } = speech;
  if (ssml.length > greatestSpeechChars) return [`the ${part} is too long`];
  if (!/^<speak>[\s\S]*<\/speak>$/.test(ssml)) return [`the ${part} does not stand in a speak element`];
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(ssml)) return [`the ${part} holds a bare ampersand`];
  if (toSpokenWords(ssml) === '') return [`the ${part} says nothing`];
  return isBalanced(ssml) ? [] : [`the ${part} has marks that do not match`];
}

function isBalanced(ssml: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = '', end] of ssml.matchAll(/<(\/?)([a-z]+)(?:\s+[a-z]+="[^"<>]*")*\s*(\/?)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) return false;
    } else if (end !== '/') open.push(name);
  }
  return open.length === 0 && !/[<>]/.test(ssml.replace(/<\/?[a-z]+(?:\s+[a-z]+="[^"<>]*")*\s*\/?>/g, ''));
}
