import type { ModelProblem } from './modelProblem.ts';
import type { ModelUnderCheck } from './modelUnderCheck.ts';

/** The longest sample in characters: our own limit, far under what a person says in one breath. */
const greatestSampleChars = 200;

/** Checks the characters and the form of every sample utterance. */
export function findSampleProblems({ intents, fileOf }: ModelUnderCheck): readonly ModelProblem[] {
  return intents.flatMap(({ name, samples, slots = [] }) => {
    const report = (sample: string, fix: string): ModelProblem => ({ file: fileOf(name), place: name, sample, fix });
    const isEmpty = samples.length === 0 && slots.length === 0 && !name.startsWith('AMAZON.');
    return [
      ...(isEmpty ? [report('', 'Give the intent at least one sample: nothing can reach it')] : []),
      ...samples.flatMap((sample) => findFaults(sample).map((fix) => report(sample, fix))),
    ];
  });
}

function findFaults(sample: string): readonly string[] {
  const faults: string[] = [];
  const words = sample.replace(/\{[A-Za-z_]*\}/g, 'slot');
  if (/[{}]/.test(words)) faults.push('Close every brace around a slot name');
  else if (/[0-9]/.test(words)) faults.push('Spell numbers out');
  else if (/[^\p{Ll}\p{Lo}\p{M}' ._-]/u.test(words))
    faults.push('Use lower-case letters, spaces, apostrophes, hyphens and full stops of abbreviations only');
  if (sample !== sample.trim() || sample.includes('  ')) faults.push('Take out the spaces at the ends or the doubled ones');
  if (sample.trim() === '') faults.push('Take out the empty sample');
  if (/(^|\s)'|'(\s|$)/.test(sample)) faults.push('Keep an apostrophe inside its word');
  if (sample.length > greatestSampleChars) faults.push(`Shorten the sample to ${String(greatestSampleChars)} characters`);
  if (/(^| )(alexa|echo|amazon)( |$)/.test(sample)) faults.push('Take out the wake word: it never reaches a skill');
  const slots = sample.match(/\{[A-Za-z_]+\}/g) ?? [];
  if (new Set(slots).size < slots.length) faults.push('Use each slot once in a sample');
  return faults;
}
