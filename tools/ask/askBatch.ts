import type { Answer, Asker } from './answer.ts';
import { findLineFault } from './findLineFault.ts';
import type { InputLine } from './readLines.ts';

/** Where a batch's results go: answers as they come, and what was wrong with a line, with its number from 1. */
export interface BatchOutput {
  readonly answer: (answer: Answer) => void;
  readonly fault: (lineNumber: number, heard: string | null, fault: string) => void;
}

/**
 * Asks every line that is not blank, in order: each in a fresh session, or all in one with `isDialogue`, where a blank
 * line starts a new one. A line that cannot be asked is reported and the rest goes on.
 */
export async function askBatch(asker: Asker, lines: AsyncIterable<InputLine>, isDialogue: boolean, output: BatchOutput): Promise<void> {
  let say = asker.startDialogue();
  let lineNumber = 0;
  for await (const line of lines) {
    lineNumber += 1;
    if (line.text?.trim() === '') {
      say = asker.startDialogue();
      continue;
    }
    const fault = line.text === null ? line.fault : findLineFault(line.text);
    if (line.text === null || fault !== null) {
      output.fault(lineNumber, null, fault ?? 'the line cannot be read');
      continue;
    }
    try {
      output.answer(await (isDialogue ? say : asker.askFresh)(line.text));
    } catch (error) {
      output.fault(lineNumber, line.text, error instanceof Error ? error.message : String(error));
    }
  }
}
