import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that a fixed question asks one thing and is helped by its reprompt, and that a statement asks nothing. */
export function checkPrompts(context: CheckContext): Problem[] {
  return Object.entries(context.content.prompts).flatMap(([name, { say, orSay = [], reprompt }]) => {
    const faults = [say, ...orSay].flatMap((way) => [
      ...(name.startsWith('ask-') ? findQuestionFaults(name, way, reprompt) : findStatementFaults(way, reprompt)),
      ...findWayFaults(say, way),
    ]);
    return faults.map(({ part, message, fix }) =>
      reportProblem(context, { file: 'prompts.yaml', path: ['prompts', name, part] }, message, fix),
    );
  });
}

interface Fault {
  readonly part: 'say' | 'orSay' | 'reprompt';
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

/** What one way of a prompt owes the listener, each way owes. */
const owedBraces = ['{safety net}', '{emergency contact}', '{topic}', '{next}'];

function findWayFaults(say: string, way: string): Fault[] {
  return owedBraces
    .filter((braces) => say.includes(braces) !== way.includes(braces))
    .map((braces) => ({
      part: 'orSay',
      message: `one way of saying it has ${braces}, another has not`,
      fix: 'Say it in each way or in none',
    }));
}

function endsInOneQuestion(text: string): boolean {
  return text.indexOf('?') === text.length - 1;
}
