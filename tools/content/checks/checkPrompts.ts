import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that a fixed question asks one thing and is helped by its reprompt, and that a statement asks nothing. */
export function checkPrompts(context: CheckContext): Problem[] {
  return Object.entries(context.content.prompts).flatMap(([name, { say, reprompt }]) => {
    const faults = name.startsWith('ask-') ? findQuestionFaults(name, say, reprompt) : findStatementFaults(say, reprompt);
    return faults.map(({ part, message, fix }) =>
      reportProblem(context, { file: 'prompts.yaml', path: ['prompts', name, part] }, message, fix),
    );
  });
}

interface Fault {
  readonly part: 'say' | 'reprompt';
  readonly message: string;
  readonly fix: string;
}

/** The question after an emergency advice, whose reprompt is the action of that advice. */
const questionWithoutReprompt = 'ask-say-again';

function findQuestionFaults(name: string, say: string, reprompt: string | undefined): Fault[] {
  const faults: Fault[] = [];
  if (!endsInOneQuestion(say))
    faults.push({ part: 'say', message: 'a question ends in its only question mark', fix: 'Ask one thing, at the end' });
  if (name === questionWithoutReprompt) {
    if (reprompt !== undefined)
      faults.push({ part: 'reprompt', message: 'this question repeats the advice instead', fix: 'Take the reprompt out' });
  } else if (reprompt === undefined) {
    faults.push({ part: 'reprompt', message: 'a question needs a reprompt', fix: 'Add one that says what can be answered' });
  } else {
    if (!endsInOneQuestion(reprompt))
      faults.push({ part: 'reprompt', message: 'a reprompt ends in its only question mark', fix: 'Help first, then ask one thing' });
    if (reprompt.includes(say))
      faults.push({ part: 'reprompt', message: 'the reprompt repeats the question', fix: 'Ask it in other words' });
  }
  return faults;
}

function findStatementFaults(say: string, reprompt: string | undefined): Fault[] {
  const faults: Fault[] = [];
  if (say.includes('?'))
    faults.push({ part: 'say', message: 'a statement asks something', fix: 'Leave the question to a prompt that begins with ask-' });
  if (reprompt !== undefined) faults.push({ part: 'reprompt', message: 'a statement has a reprompt', fix: 'Take the reprompt out' });
  return faults;
}

function endsInOneQuestion(text: string): boolean {
  return text.indexOf('?') === text.length - 1;
}
