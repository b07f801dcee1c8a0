import { isLocale, type Locale } from '../../lambda/vocabulary/locale.ts';
import type { Happening, Transcript, TranscriptChannel, TranscriptMarks, TranscriptTurn } from './transcript.ts';
import { TranscriptError } from './transcriptError.ts';

/** A Wednesday at noon in London: what is said depends on the hour, so a transcript has one of its own. */
const usualStart = '2026-11-25T12:00:00Z';

/** What stands in brackets after `U:` when it is nothing said. */
const happenings: Readonly<Record<string, Happening>> = { '(opens)': 'opens', '(mumbles)': 'mumbles', '(silence)': 'silence' };

/** Between two pieces of an answer anything may be heard. */
const gap = /\s*(?:…|\.\.\.)\s*/;

/**
 * Reads a transcript: `U:` what is said, `A:` what must be heard, `X:` what must not, `#` a remark, `@` a setting.
 *
 * @throws TranscriptError with file and line when something cannot be read
 */
export function parseTranscript(file: string, text: string): Transcript {
  const head = { locale: 'en-GB' as Locale, start: usualStart, channels: ['core', 'alexa'] as readonly TranscriptChannel[] };
  const turns: TurnDraft[] = [];
  text.split('\n').forEach((raw, at) => {
    const line = raw.trim();
    const fail = (problem: string): never => {
      throw new TranscriptError(`${file}:${String(at + 1)}: ${problem}`);
    };
    if (line === '' || line.startsWith('#')) return;
    const [, sign = '', rest = ''] = /^([UAX]:|@\w+)\s*(.*)$/.exec(line) ?? fail('begin the line with U:, A:, X:, @ or #');
    const turn = turns.at(-1);
    if (sign === 'U:') turns.push(startTurn(rest, at + 1));
    else if (sign === '@locale') head.locale = isLocale(rest) ? rest : fail(`the locale "${rest}" is not served`);
    else if (sign === '@at') head.start = Number.isNaN(Date.parse(rest)) ? fail('write a time like 2026-11-25T02:30:00Z') : rest;
    else if (sign === '@channels') head.channels = readChannels(rest) ?? fail('write core, alexa or both');
    else if (turn === undefined) fail('an answer comes after a line that begins with U:');
    else if (sign === 'X:') turn.unheard.push(rest);
    else if (sign === 'A:') addAnswer(turn, rest, fail);
    else fail(`the setting ${sign} is unknown: use @locale, @at or @channels`);
  });
  return { file, locale: head.locale, startMs: Date.parse(head.start), channels: head.channels, turns };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
interface TurnDraft extends TranscriptTurn {
  readonly heard: string[];
  readonly unheard: string[];
  readonly marks: Writable<TranscriptMarks>;
}

function startTurn(said: string, line: number): TurnDraft {
  const happening = happenings[said] ?? 'says';
  return {
    line,
    happening,
    words: happening === 'says' ? said : '',
    heard: [],
    unheard: [],
    marks: { isAlarm: false, ends: false, topic: null },
  };
}

function addAnswer(turn: TurnDraft, answer: string, fail: (problem: string) => never): void {
  const words = answer.replace(/\[([^\]]*)\]/g, (_, mark: string) => {
    if (mark === 'alarm') turn.marks.isAlarm = true;
    else if (mark === 'ends') turn.marks.ends = true;
    else if (mark.startsWith('topic: ')) turn.marks.topic = mark.slice('topic: '.length);
    else fail(`the mark [${mark}] is unknown: use [alarm], [ends] or [topic: id]`);
    return '';
  });
  turn.heard.push(...words.split(gap).filter((piece) => piece.trim() !== ''));
}

function readChannels(text: string): readonly TranscriptChannel[] | null {
  const names = text.split(/[\s,]+/);
  const known = (['core', 'alexa'] as const).filter((channel) => names.includes(channel));
  return known.length === names.length ? known : null;
}
