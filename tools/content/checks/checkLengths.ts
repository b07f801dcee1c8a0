import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { countWords } from './countWords.ts';
import { listSpokenTexts, type SpokenKind, type SpokenText } from './listSpokenTexts.ts';
import { reportProblem } from './reportProblem.ts';
import { splitSentences } from './splitSentences.ts';

/** Checks that each text can be said in one breath, and each sentence taken in by ear. */
export function checkLengths(context: CheckContext): Problem[] {
  return listSpokenTexts(context.content).flatMap((spoken) => [...findLongText(context, spoken), ...findLongSentences(context, spoken)]);
}

/** Words of one breath, by kind of text; the advice has a rule of its own (40 words: Amazon's one breath a turn). */
const breathWords: Partial<Record<SpokenKind, number>> = { topic: 40, reply: 40, glossary: 30 };

/** The longest sentence, in words (NHS service manual, "How we write"). */
const sentenceWords = 20;

function findLongText(context: CheckContext, spoken: SpokenText): Problem[] {
  const limit = breathWords[spoken.kind];
  const length = countWords(spoken.text);
  if (limit === undefined || length <= limit) return [];
  return [
    reportProblem(context, spoken, `${length} words are too long for one breath`, `Shorten it to ${limit} words, or split it in two`),
  ];
}

function findLongSentences(context: CheckContext, spoken: SpokenText): Problem[] {
  return splitSentences(spoken.text)
    .filter((sentence) => countWords(sentence) > sentenceWords)
    .map((sentence) => {
      const start = sentence.split(/\s+/).slice(0, 4).join(' ');
      return reportProblem(
        context,
        spoken,
        `the sentence «${start}…» has ${countWords(sentence)} words`,
        `Split it into sentences of at most ${sentenceWords} words`,
      );
    });
}
