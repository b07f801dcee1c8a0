import type { Miss, SetResult } from './runSet.ts';

/** Writes how a set went, in one line. */
export function renderResult({ set, turns, misses, rightFirst, withTopics }: SetResult): string {
  const held = turns - misses.length;
  const given = misses.filter(({ turn }) => turn.given !== null).length;
  const notes = [
    ...(withTopics === 0 ? [] : [`first topic right ${toPercent(rightFirst, withTopics)}`]),
    ...(given === 0 ? [] : [`${String(given)} of the misses presuppose a reply`]),
  ];
  const figures = `${String(turns).padStart(5)} lines ${String(held).padStart(5)} hold ${toPercent(held, turns).padStart(7)}`;
  return `${set.file.padEnd(40)} ${figures}${notes.length === 0 ? '' : `  (${notes.join('; ')})`}`;
}

/** Writes a line that does not hold, with what came instead. */
export function renderMiss({ turn, answer, reason }: Miss): string {
  const given = turn.given === null ? '' : `  [given: ${turn.given}]`;
  const intent = answer === null || answer.intent === null ? '' : `  ${answer.intent}`;
  return `    ${turn.say}\n      ${reason}${intent}${given}`;
}

function toPercent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
