import type { Locale } from '../../lambda/vocabulary/locale.ts';
import { check } from 'ssml-check-core';
import type { HeardAnswer } from './heardAnswer.ts';

/** The most words of a turn: thirty seconds at a calm pace (Amazon's limit on a reply in its design guide). */
const greatestWords = 85;

/** Amazon's limit on the speech of a response, in characters with markup. */
const greatestSsmlChars = 8_000;

/** Finds which rules of every turn an answer breaks: one question or an end, one breath, the emergency first, valid markup. */
export async function findRuleFaults(answer: HeardAnswer, locale: Locale): Promise<string[]> {
  return [
    ...findQuestionFaults(answer),
    ...findRepromptFaults(answer),
    ...findLengthFaults(answer),
    ...(await findMarkupFaults(answer.ssml, locale)),
  ];
}

function findQuestionFaults({ speech, ends }: HeardAnswer): string[] {
  const questions = speech.split('?').length - 1;
  if (ends) return questions === 0 ? [] : ['asks a question and ends the session'];
  return questions === 1 && speech.endsWith('?') ? [] : [`asks ${String(questions)} questions, or says something after the question`];
}

/** Silence is met with help: the same question again is none, but after an advice its first words are said again. */
function findRepromptFaults({ speech, reprompt, ends, isAlarm }: HeardAnswer): string[] {
  if (ends) return reprompt === null ? [] : ['waits for an answer although the session ends'];
  if (reprompt === null) return ['has nothing to say to silence'];
  if (isAlarm) return speech.startsWith(getFirstSentence(reprompt)) ? [] : ['does not begin with what to do'];
  return speech.endsWith(reprompt) ? ['says the same again to silence'] : [];
}

function getFirstSentence(text: string): string {
  return /^[^.!?]*[.!?]/.exec(text)?.[0] ?? text;
}

function findLengthFaults({ speech }: HeardAnswer): string[] {
  const words = speech.split(/\s+/).length;
  return words <= greatestWords ? [] : [`has ${String(words)} words: ${String(greatestWords)} is the limit`];
}

async function findMarkupFaults(ssml: string, locale: Locale): Promise<string[]> {
  if (ssml.length > greatestSsmlChars) return [`has ${String(ssml.length)} characters of markup`];
  const errors = (await check(ssml, { platform: 'amazon', locale })) ?? [];
  return errors.map(({ type, tag, attribute, value }) => `markup: ${[type, tag, attribute, value].filter(Boolean).join(' ')}`);
}
