import type { Conversation, ConversationTurn } from '../standin/createConversation.ts';
import { describeHeard } from './describeHeard.ts';
import { findLineFault } from './findLineFault.ts';
import { toPlainSpeech } from './toPlainSpeech.ts';
import { wrapText } from './wrapText.ts';

/** Where a conversation is shown and heard. */
export interface TalkOutput {
  readonly write: (text: string) => void;
  readonly speak: (text: string) => void;
  /** In characters. */
  readonly width: number;
  readonly isBold: boolean;
  readonly invocationName: string;
}

/** A conversation in a terminal. */
export interface Talk {
  readonly open: () => Promise<void>;
  /** Takes a typed line; an empty one is silence. */
  readonly take: (line: string) => Promise<void>;
  readonly quit: () => Promise<void>;
}

/** Starts a conversation that shows what was heard, what is said, and what silence brings. */
export function startTalk(conversation: Conversation, output: TalkOutput): Talk {
  let reprompt: string | null = null;

  const show = ({ intent, response, log }: ConversationTurn): void => {
    if (intent !== null) output.write(dim(`  heard: ${describeHeard(intent)}`, output));
    if (log?.emergency === true) output.write(bold('  EMERGENCY ADVICE', output));
    const speech = toPlainSpeech(response.ssml ?? '');
    if (speech !== '') {
      const text = wrapText(speech, output.width, '  ');
      output.write(log?.emergency === true ? bold(text, output) : `${text}\n`);
      output.speak(speech);
    }
    reprompt = response.reprompt;
    if (conversation.getSession() === null) output.write(`${closedNote(output)}\n`);
  };

  const stayQuiet = async (): Promise<void> => {
    if (conversation.getSession() === null) {
      show(await conversation.launch());
    } else if (reprompt !== null) {
      const speech = toPlainSpeech(reprompt);
      output.write(`${dim('  (silence)', output)}${wrapText(speech, output.width, '  ')}\n`);
      output.speak(speech);
      reprompt = null;
    } else {
      output.write(dim('  (silence again: Alexa ends the session)', output));
      await conversation.end('EXCEEDED_MAX_REPROMPTS');
      output.write(`${closedNote(output)}\n`);
    }
  };

  return {
    open: async () => {
      output.write(dim('Type what you would say. An empty line is silence; Ctrl-D ends.', output));
      show(await conversation.launch());
    },
    take: async (line) => {
      if (line.trim() === '') return stayQuiet();
      const fault = findLineFault(line);
      if (fault !== null) output.write(`  Sorry, ${fault}.\n`);
      else show(await conversation.say(line));
    },
    quit: async () => {
      if (conversation.getSession() !== null) await conversation.end('USER_INITIATED');
      output.write('\nGoodbye.\n');
    },
  };
}

function closedNote({ invocationName }: TalkOutput): string {
  return `  (The session is closed. A line now counts as "Alexa, ask ${invocationName} …"; an empty one opens the skill.)`;
}

function bold(text: string, { isBold }: TalkOutput): string {
  return isBold ? `\u001B[1m${text}\u001B[22m\n` : `${text}\n`;
}

function dim(text: string, { isBold }: TalkOutput): string {
  return isBold ? `\u001B[2m${text}\u001B[22m\n` : `${text}\n`;
}
