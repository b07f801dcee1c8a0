import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { listSpokenTexts } from './listSpokenTexts.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that spoken texts hold nothing that a voice reads badly or markup would swallow. */
export function checkCharacters(context: CheckContext): Problem[] {
  return listSpokenTexts(context.content).flatMap((spoken) => {
    const text = spoken.text.replace(/\{[^{}]*\}/g, 'term');
    return unspeakable
      .filter(({ pattern, isForTopics }) => pattern.test(text) && (!isForTopics || spoken.kind === 'topic'))
      .map(({ name, fix }) => reportProblem(context, spoken, `the text holds ${name}`, fix));
  });
}

const unspeakable = [
  { name: 'a sign of markup', pattern: /[<>&]/, fix: 'Write it in words', isForTopics: false },
  { name: 'quotation marks', pattern: /["“”]|(?<![a-z])['‘](?=\w)/i, fix: 'Leave them out: they are not heard', isForTopics: false },
  {
    name: 'a bracket, a slash or another sign that is not spoken',
    pattern: /[^\p{L}\p{M}\d\s.,:;!?'’‘"“”<>&–-]/u,
    fix: 'Write a sentence that needs none',
    isForTopics: false,
  },
  {
    name: 'an abbreviation with full stops',
    pattern: /\b[a-z]\.[a-z]\b|\b(?:etc|dr|mr|mrs|vs)\./i,
    fix: 'Write the whole word',
    isForTopics: false,
  },
  { name: 'a number of more than four digits', pattern: /\d{5,}/, fix: 'Say it in words', isForTopics: true },
] as const;
