import type { ErrorObject, ValidateFunction } from 'ajv';
import type { PackageProblem } from './packageProblem.ts';

/** Checks the manifest against Amazon's schema and says each fault in words; empty when it fits. */
export function findSchemaProblems(manifest: unknown, validate: ValidateFunction): readonly PackageProblem[] {
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map((error) => ({
    file: 'skill-package/skill.json',
    where: error.instancePath.slice(1).replaceAll('/', '.'),
    fix: describeError(error),
  }));
}

function describeError(error: ErrorObject): string {
  const message = error.message ?? 'does not fit the schema';
  if (error.keyword === 'additionalProperties') {
    return `Field "${String(error.params['additionalProperty'])}" is unknown to Amazon's schema: correct its name or take it out`;
  }
  if (error.keyword === 'enum') return `The value ${message}: ${String(error.params['allowedValues'])}`;
  return `The value ${message}`;
}
