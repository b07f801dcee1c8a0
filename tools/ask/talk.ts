import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { GuideError } from '../../lambda/vocabulary/guideError.ts';
import { createConversation } from '../standin/createConversation.ts';
import { indexModel } from '../standin/indexModel.ts';
import { loadHandler } from '../standin/loadHandler.ts';
import { readModel } from '../standin/readModel.ts';
import { AskError } from './askError.ts';
import { reachFlags, type ReachOptions, readReach } from './askOptions.ts';
import { checkVoice, speakAloud } from './speakAloud.ts';
import { startTalk } from './startTalk.ts';

// npm start: a conversation in the terminal through the stand-in for Alexa and the built Lambda.
try {
  const options = readOptions(process.argv.slice(2));
  if (options.speaks) checkVoice();
  await talk(options);
} catch (error) {
  if (!(error instanceof AskError) && !(error instanceof GuideError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function talk({ locale, device, takesCatchAll, speaks }: ReachOptions & { readonly speaks: boolean }): Promise<void> {
  const index = indexModel(readModel(locale));
  const conversation = createConversation({ handler: await loadHandler(), index, locale, device, takesCatchAll, now: () => Date.now() });
  const isTerminal = process.stdout.isTTY;
  const talking = startTalk(conversation, {
    write: (text) => process.stdout.write(text),
    speak: (text) => {
      if (speaks) speakAloud(text, locale);
    },
    width: Math.min(process.stdout.columns || 80, 100),
    isBold: isTerminal,
    invocationName: index.invocationName,
  });

  // Opened before the lines are read: what arrives while nobody waits for it would be lost.
  await talking.open();
  const isTyped = process.stdin.isTTY && isTerminal;
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ', terminal: isTyped });
  lines.prompt();
  for await (const line of lines) {
    // A terminal shows what is typed; a transcript made from a pipe needs it too.
    if (!isTyped) process.stdout.write(`${line}\n`);
    await talking.take(line);
    lines.prompt();
  }
  await talking.quit();
}

function readOptions(args: readonly string[]): ReachOptions & { readonly speaks: boolean } {
  try {
    const { values } = parseArgs({ args: [...args], options: { ...reachFlags, speak: { type: 'boolean', default: false } } });
    if (values.channel !== 'alexa') throw new AskError('npm start talks through the Alexa stand-in only; npm run ask has --channel');
    return { ...readReach(values), speaks: values.speak };
  } catch (error) {
    if (error instanceof AskError) throw error;
    throw new AskError(
      `${error instanceof Error ? error.message : String(error)}: npm start -- takes --speak, --locale, --device, --no-catch-all`,
    );
  }
}
