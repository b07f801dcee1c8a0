import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { GuideError } from '../../lambda/vocabulary/guideError.ts';
import { type Answer } from './answer.ts';
import { askBatch } from './askBatch.ts';
import { AskError } from './askError.ts';
import { type AskOptions, readAskOptions } from './askOptions.ts';
import { createAsker } from './createAsker.ts';
import { findLineFault } from './findLineFault.ts';
import { readLines } from './readLines.ts';

// npm run ask: standard output holds results alone, every complaint goes to standard error in one line.
const help = `npm run --silent ask -- [options] "a question"
npm run --silent ask -- --batch [options] < questions.txt

  --json             one line of JSON for each question
  --batch            ask each line of standard input, each in a fresh open session
  --dialogue         keep one session through the lines; a blank line starts a new one
  --file FILE        read the lines from a file
  --channel NAME     alexa (through the stand-in and the built Lambda) or core (the text as it is)
  --one-shot         say each question from outside, with the invocation name
  --no-catch-all     as if Alexa's catch-all slot took nothing
  --locale LOCALE    en-GB, en-US, en-AU, en-CA or en-IN
  --device DEVICE    speaker, show or phone
`;

// A reader that has seen enough ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  const options = readAskOptions(process.argv.slice(2));
  if (options.wantsHelp) process.stdout.write(help);
  else if (options.question === null) await askLines(options);
  else await askOnce(options, options.question);
} catch (error) {
  if (!(error instanceof AskError) && !(error instanceof GuideError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function askOnce(options: AskOptions, question: string): Promise<void> {
  const fault = findLineFault(question);
  if (fault !== null) throw new AskError(`Cannot ask this: ${fault}`);
  const asker = await createAsker(options);
  print(await asker.askFresh(question), options);
}

async function askLines(options: AskOptions): Promise<void> {
  const input = await openInput(options.file);
  await askBatch(await createAsker(options), readLines(input), options.isDialogue, {
    answer: (answer) => print(answer, options),
    fault: (lineNumber, heard, fault) => {
      if (options.isJson) process.stdout.write(`${JSON.stringify({ heard, error: `line ${String(lineNumber)}: ${fault}` })}\n`);
      else {
        process.stderr.write(`line ${String(lineNumber)}: ${fault}\n`);
        process.exitCode = 1;
      }
    },
  });
}

function print(answer: Answer, { isJson }: AskOptions): void {
  process.stdout.write(`${isJson ? JSON.stringify(answer) : answer.speech}\n`);
}

async function openInput(file: string | null): Promise<AsyncIterable<Uint8Array>> {
  if (file === null) return process.stdin;
  try {
    await access(file, constants.R_OK);
    if ((await stat(file)).isDirectory()) throw new AskError(`Cannot read ${file}: it is a folder`);
  } catch (error) {
    if (error instanceof AskError) throw error;
    throw new AskError(`Cannot read ${file}: no such file, or not readable`);
  }
  return createReadStream(file);
}
