import { checkAdvice } from './checks/checkAdvice.ts';
import { checkBannedWords } from './checks/checkBannedWords.ts';
import { checkCharacters } from './checks/checkCharacters.ts';
import { checkContacts } from './checks/checkContacts.ts';
import type { CheckContext } from './checks/checkContext.ts';
import { checkCountryWords } from './checks/checkCountryWords.ts';
import { checkDates } from './checks/checkDates.ts';
import { checkFileNames } from './checks/checkFileNames.ts';
import { checkIds } from './checks/checkIds.ts';
import { checkLengths } from './checks/checkLengths.ts';
import { checkNames } from './checks/checkNames.ts';
import { checkOutcomes } from './checks/checkOutcomes.ts';
import { checkOwedNet } from './checks/checkOwedNet.ts';
import { checkPassageKinds } from './checks/checkPassageKinds.ts';
import { checkPrompts } from './checks/checkPrompts.ts';
import { checkReadingGrades } from './checks/checkReadingGrades.ts';
import { checkReferences } from './checks/checkReferences.ts';
import { checkSafetyNet } from './checks/checkSafetyNet.ts';
import { checkScreens } from './checks/checkScreens.ts';
import { checkSources } from './checks/checkSources.ts';
import { checkStatements } from './checks/checkStatements.ts';
import { checkTerms } from './checks/checkTerms.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './readContent.ts';

/**
 * Checks content that was read for everything a schema cannot tell, and returns what was found, file by file.
 *
 * @param files as `readContent` returns them, to name the line of each field
 * @param todayIso the day of the check, as in 2026-11-22
 * @param mentionsRedFlag tells whether a text names a red flag that owes an advice
 */
export function checkContent(
  content: Content,
  files: ReadonlyMap<string, SourceFile>,
  todayIso: string,
  mentionsRedFlag: (text: string) => boolean,
): Problem[] {
  const context: CheckContext = { content, files, todayIso, mentionsRedFlag };
  return checks.flatMap((check) => check(context)).sort((a, b) => compare(a.file, b.file) || a.line - b.line);
}

const checks: readonly ((context: CheckContext) => Problem[])[] = [
  checkFileNames,
  checkIds,
  checkReferences,
  checkSources,
  checkOutcomes,
  checkNames,
  checkLengths,
  checkAdvice,
  checkReadingGrades,
  checkDates,
  checkBannedWords,
  checkSafetyNet,
  checkOwedNet,
  checkTerms,
  checkCountryWords,
  checkPrompts,
  checkScreens,
  checkStatements,
  checkPassageKinds,
  checkContacts,
  checkCharacters,
];

/** Orders by character, the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
