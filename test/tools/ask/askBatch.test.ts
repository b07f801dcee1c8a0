import type { Answer, Asker } from '../../../tools/ask/answer.ts';
import { askBatch } from '../../../tools/ask/askBatch.ts';
import type { InputLine } from '../../../tools/ask/readLines.ts';

const answer = (heard: string, speech: string): Answer => ({
  heard,
  intent: null,
  topics: [],
  emergency: false,
  safetyNet: false,
  careLevel: 'routine',
  speech,
  ssml: '',
  reprompt: null,
  endsSession: false,
});

/** Says which session a line was asked in, and as which of its lines. */
function createCountingAsker(): Asker {
  let dialogues = 0;
  return {
    askFresh: (line) => (line === 'break' ? Promise.reject(new Error('broken')) : Promise.resolve(answer(line, 'fresh'))),
    startDialogue: () => {
      let started = 0;
      let turns = 0;
      return (line) => {
        if (turns === 0) started = dialogues += 1;
        return Promise.resolve(answer(line, `${String(started)}.${String((turns += 1))}`));
      };
    },
  };
}

async function* lines(...texts: readonly (string | null)[]): AsyncGenerator<InputLine> {
  for (const text of texts)
    yield await Promise.resolve(text === null ? { text, fault: 'the line is not valid UTF-8' } : { text, fault: null });
}

async function run(isDialogue: boolean, ...texts: readonly (string | null)[]): Promise<readonly string[]> {
  const output: string[] = [];
  await askBatch(createCountingAsker(), lines(...texts), isDialogue, {
    answer: ({ heard, speech }) => output.push(`${heard}: ${speech}`),
    fault: (lineNumber, heard, fault) => output.push(`${String(lineNumber)} ${String(heard)} ${fault}`),
  });
  return output;
}

describe('askBatch', () => {
  it('asks each line that is not blank in a fresh session', async () => {
    expect(await run(false, 'a', '', '  ', 'b')).toEqual(['a: fresh', 'b: fresh']);
  });

  it('keeps one session in a dialogue, and starts another at a blank line', async () => {
    expect(await run(true, 'a', 'b', '', 'c', '', '', 'd')).toEqual(['a: 1.1', 'b: 1.2', 'c: 2.1', 'd: 3.1']);
  });

  it('reports what cannot be asked, and goes on', async () => {
    expect(await run(false, 'a', null, 'b'.repeat(8_001), 'break', 'c')).toEqual([
      'a: fresh',
      '2 null the line is not valid UTF-8',
      '3 null the line has 8001 characters: 8000 is the limit',
      '4 break broken',
      'c: fresh',
    ]);
  });
});
