import type { CheckContext } from '../../tools/content/checks/checkContext.ts';
import type { Content } from '../../tools/content/content.ts';
import type { Problem } from '../../tools/content/problem.ts';
import type { SourceFile } from '../../tools/content/readContent.ts';

/** Makes files that give every field the line 7. */
export function fakeFiles(names: readonly string[]): ReadonlyMap<string, SourceFile> {
  return new Map(names.map((file) => [file, { file, getLine: () => 7 }]));
}

/** Runs one check on a day in November 2026; "green toes" is the one red flag. */
export function runCheck(check: (context: CheckContext) => Problem[], content: Content, part: Partial<CheckContext> = {}): Problem[] {
  return check({ content, files: new Map(), todayIso: '2026-11-22', mentionsRedFlag: (text) => /green toes/i.test(text), ...part });
}

/** Writes each problem as its file, field and message, to compare at a glance. */
export function toLines(problems: readonly Problem[]): string[] {
  return problems.map(({ file, field, message }) => `${file} ${field}: ${message}`);
}
