import { parseArgs } from 'node:util';
import { isLocale, locales, type Locale } from '../../lambda/vocabulary/locale.ts';
import { type Device, devices, isDevice } from '../standin/device.ts';
import { AskError } from './askError.ts';

/** The ways to reach the skill: through the stand-in for Alexa, or the core with the whole text. */
export type Channel = 'core' | 'alexa';

/** How to reach the skill. */
export interface ReachOptions {
  readonly channel: Channel;
  readonly locale: Locale;
  readonly device: Device;
  readonly isOneShot: boolean;
  readonly takesCatchAll: boolean;
}

/** What `npm run ask` was told to do. */
export interface AskOptions extends ReachOptions {
  /** The question on the command line; null when lines are read. */
  readonly question: string | null;
  readonly isJson: boolean;
  readonly isDialogue: boolean;
  /** The file to read lines from; null for standard input. */
  readonly file: string | null;
  readonly wantsHelp: boolean;
}

/** The options that every tool which reaches the skill takes. */
export const reachFlags = {
  channel: { type: 'string', default: 'alexa' },
  locale: { type: 'string', default: 'en-GB' },
  device: { type: 'string', default: 'speaker' },
  'one-shot': { type: 'boolean', default: false },
  'no-catch-all': { type: 'boolean', default: false },
} as const;

/** Reads the arguments of `npm run ask`; throws an AskError that says what to type instead. */
export function readAskOptions(args: readonly string[]): AskOptions {
  const { values, positionals } = parse(args);
  const isBatch = values.batch || values.dialogue || values.file !== undefined;
  if (isBatch && positionals.length > 0) {
    throw new AskError('Give either a question or --batch, not both: a batch reads its questions from standard input or --file');
  }
  if (!isBatch && !values.help && positionals.length === 0) {
    throw new AskError('There is no question: npm run --silent ask -- "why does my back hurt at night", or --batch < questions.txt');
  }
  return {
    ...readReach(values),
    question: isBatch ? null : positionals.join(' '),
    isJson: values.json,
    isDialogue: values.dialogue,
    file: values.file ?? null,
    wantsHelp: values.help,
  };
}

/** Reads how to reach the skill from parsed options; throws an AskError for an unknown value. */
export function readReach(values: {
  readonly channel: string;
  readonly locale: string;
  readonly device: string;
  readonly 'one-shot': boolean;
  readonly 'no-catch-all': boolean;
}): ReachOptions {
  const { channel, locale, device } = values;
  if (channel !== 'core' && channel !== 'alexa') throw new AskError(`Unknown channel "${channel}": use core or alexa`);
  if (!isLocale(locale)) throw new AskError(`Unknown locale "${locale}": use one of ${locales.join(', ')}`);
  if (!isDevice(device)) throw new AskError(`Unknown device "${device}": use one of ${devices.join(', ')}`);
  return { channel, locale, device, isOneShot: values['one-shot'], takesCatchAll: !values['no-catch-all'] };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...reachFlags,
        json: { type: 'boolean', default: false },
        batch: { type: 'boolean', default: false },
        dialogue: { type: 'boolean', default: false },
        file: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new AskError(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}; --help lists the options`);
  }
}
