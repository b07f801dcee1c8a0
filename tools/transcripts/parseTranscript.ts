import { basename } from 'node:path';
import { isLocale, locales } from '../../lambda/vocabulary/locale.ts';
import { AskError } from '../ask/askError.ts';
import { devices, isDevice } from '../standin/device.ts';
import { type Transcript, type TranscriptSetting, type TranscriptTurn, usualSetting } from './transcript.ts';

/**
 * Parses a transcript: `#` its title, and later notes on the line that follows, `@` a setting, `U:` what is said (`U!:` where the emergency advice must
 * come first), `A:` what is answered. Throws an AskError that names the line at fault.
 *
 * @param file its path, for complaints; its name is the title of a transcript that has none
 */
export function parseTranscript(text: string, file: string): Transcript {
  const draft: Draft = { title: '', setting: usualSetting, welcome: null, turns: [], notes: [] };
  for (const [position, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const fault = line.trim() === '' ? null : takeLine(draft, line.trim(), position + 1);
    if (fault !== null) throw new AskError(`${file}:${String(position + 1)}: ${fault}`);
  }
  if (draft.turns.length === 0) throw new AskError(`${file}: nobody says anything: write a line that begins with U:`);
  return {
    title: draft.title === '' ? basename(file, '.txt') : draft.title,
    setting: draft.setting,
    welcome: draft.welcome,
    turns: draft.turns,
  };
}

interface Draft {
  title: string;
  setting: TranscriptSetting;
  welcome: string | null;
  readonly turns: TranscriptTurn[];
  notes: string[];
}

/** Takes a line into the draft; says what is wrong with it, or null. */
function takeLine(draft: Draft, line: string, lineNumber: number): string | null {
  const [, mark = '', rest = ''] = /^(#|@|U:|U!:|A:)\s*(.*)$/.exec(line) ?? [];
  switch (mark) {
    case '#':
      if (draft.title === '' && draft.welcome === null && draft.turns.length === 0) draft.title = rest;
      else draft.notes.push(rest);
      return null;
    case '@':
      return takeSetting(draft, rest);
    case 'U:':
    case 'U!:':
      if (rest === '') return 'nothing is said: write (silence) if that is meant';
      draft.turns.push({ said: rest, isEmergency: mark === 'U!:', answer: null, notes: draft.notes, lineNumber });
      draft.notes = [];
      return null;
    case 'A:':
      return takeAnswer(draft, rest);
    default:
      return 'a line begins with #, @, U:, U!: or A:';
  }
}

function takeAnswer(draft: Draft, answer: string): string | null {
  const turn = draft.turns.at(-1);
  if (answer === '') return null;
  if (turn === undefined) draft.welcome = draft.welcome === null ? answer : `${draft.welcome} ${answer}`;
  else draft.turns[draft.turns.length - 1] = { ...turn, answer: turn.answer === null ? answer : `${turn.answer} ${answer}` };
  return null;
}

function takeSetting(draft: Draft, text: string): string | null {
  const [, name = '', value = ''] = /^([a-z]+):\s*(.*)$/.exec(text) ?? [];
  switch (name) {
    case 'locale':
      if (!isLocale(value)) return `unknown locale "${value}": use one of ${locales.join(', ')}`;
      draft.setting = { ...draft.setting, locale: value };
      return null;
    case 'device':
      if (!isDevice(value)) return `unknown device "${value}": use one of ${devices.join(', ')}`;
      draft.setting = { ...draft.setting, device: value };
      return null;
    case 'time': {
      const [, day = '', clock = ''] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) UTC$/.exec(value) ?? [];
      const atMs = Date.parse(`${day}T${clock}Z`);
      if (Number.isNaN(atMs)) return `cannot read the time "${value}": write it like 2026-12-25 23:00 UTC`;
      draft.setting = { ...draft.setting, atMs };
      return null;
    }
    case 'start':
      if (value !== 'outside') return `unknown start "${value}": write outside, or leave the line out`;
      draft.setting = { ...draft.setting, fromOutside: true };
      return null;
    default:
      return `unknown setting "${text}": use locale, device, time or start`;
  }
}
