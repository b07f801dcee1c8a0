import { findPackageProblems } from './findPackageProblems.ts';
import { readSkillPackage } from './readSkillPackage.ts';

// Run from the project's root: one line a fault on standard error, and exit code 1 when there is any.
const problems = findPackageProblems(readSkillPackage(process.cwd()));
for (const { file, where, fix } of problems) {
  process.stderr.write(`${file}${where === '' ? '' : ` ${where}`}: ${fix}\n`);
}
if (problems.length > 0) process.exitCode = 1;
else process.stdout.write('The skill package and its stack are sound.\n');
