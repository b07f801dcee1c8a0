import type { VoicedTurn } from './transcriptChannel.ts';

/** What a country's advices open with, as spoken, at home and abroad: the sentences that tell what to do. */
export type AdviceOpenings = readonly string[];

/** The longest passage, and the longest advice, in words. */
const greatestWords = 40;
const greatestAdviceWords = 75;

/**
 * Lists the rules of a good turn that a turn breaks, in words; empty when it keeps them: the advice before anything
 * else, passages of one breath, exactly one question or an end, and a reprompt that helps instead of repeating.
 */
export function findRuleFaults(voiced: VoicedTurn, openings: AdviceOpenings): readonly string[] {
  const { passages, isEmergency, fault } = voiced;
  const firstOther = passages.findIndex((passage) => !isAdvice(passage, openings));
  const lastAdvice = passages.findLastIndex((passage) => isAdvice(passage, openings));
  return [
    ...(fault === null ? [] : [`the guide failed (${fault})`]),
    ...(passages.length === 0 ? ['nothing is said'] : []),
    ...(isEmergency && !isAdvice(passages[0] ?? '', openings) ? ['the emergency advice does not come first'] : []),
    ...(firstOther >= 0 && lastAdvice > firstOther ? ['an advice comes after something else'] : []),
    ...passages.flatMap((passage) => findLengthFaults(passage, isAdvice(passage, openings))),
    ...findQuestionFaults(voiced),
    ...findRepromptFaults(voiced, openings),
  ];
}

function isAdvice(passage: string, openings: AdviceOpenings): boolean {
  return openings.some((opening) => passage.startsWith(opening));
}

function findLengthFaults(passage: string, isLong: boolean): string[] {
  const words = passage.split(/\s+/).length;
  const greatest = isLong ? greatestAdviceWords : greatestWords;
  return words <= greatest ? [] : [`a passage has ${String(words)} words, ${String(greatest)} is the limit: ${passage}`];
}

function findQuestionFaults({ passages, endsSession }: VoicedTurn): string[] {
  const speech = passages.join(' ');
  const questions = speech.split('?').length - 1;
  if (endsSession) return questions === 0 ? [] : ['the session ends with a question open'];
  if (questions !== 1) return [`${String(questions)} questions are asked, not one`];
  return speech.endsWith('?') ? [] : ['the turn does not end with its question'];
}

/** Only after an advice may the question be said again, and then what to do is said again too. */
function findRepromptFaults({ passages, reprompt, endsSession, isEmergency }: VoicedTurn, openings: AdviceOpenings): string[] {
  if (endsSession) return reprompt === null ? [] : ['the session ends, yet a reprompt waits'];
  if (reprompt === null) return ['there is no reprompt'];
  if (isAdvice(reprompt, openings)) return [];
  if (isEmergency) return ['the reprompt after the emergency advice does not say again what to do'];
  return reprompt.includes(passages.at(-1) ?? '') ? ['the reprompt repeats the question'] : [];
}
