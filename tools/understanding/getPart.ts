import { basename, dirname } from 'node:path';
import type { QuestionSet } from '../sets/questionSet.ts';

/** The name of the folder that a set is in. */
export function getPart({ file }: QuestionSet): string {
  return basename(dirname(file));
}
