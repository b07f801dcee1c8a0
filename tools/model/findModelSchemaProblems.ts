import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import type { ModelProblem } from './modelProblem.ts';
import type { ModelUnderCheck } from './modelUnderCheck.ts';

/** Checks a model against the schema that Amazon publishes in ask-smapi-model, with unknown fields refused. */
export function findModelSchemaProblems({ model, fileOf }: ModelUnderCheck): readonly ModelProblem[] {
  const validate = getValidator();
  if (validate(model)) return [];
  return (validate.errors ?? []).map((error) => ({
    file: fileOf(''),
    place: error.instancePath.slice(1).replaceAll('/', '.'),
    sample: '',
    fix: describeError(error),
  }));
}

let validator: ValidateFunction | null = null;

/** Compiles the schema on first use and keeps it: reading the specification takes longer than checking a model. */
function getValidator(): ValidateFunction {
  validator ??= createValidator();
  return validator;
}

function createValidator(): ValidateFunction {
  const file = createRequire(`${process.cwd()}/package.json`).resolve('ask-smapi-model/spec.json');
  const spec: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const definitions = isRecord(spec) ? spec['definitions'] : undefined;
  if (!isRecord(definitions)) throw new Error('ask-smapi-model/spec.json has no definitions: check its version');
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  ajv.addSchema({ $id: 'smapi', definitions: closeObjects(definitions) });
  return ajv.compile({ $ref: 'smapi#/definitions/v1.skill.interactionModel.InteractionModelData' });
}

/** Refuses other fields than the listed ones, except where a discriminator chooses the fields. */
function closeObjects(definitions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, closeObject(schema)]));
}

function closeObject(schema: unknown): unknown {
  const isOpen = isRecord(schema) && isRecord(schema['properties']) && !('discriminator' in schema) && !('allOf' in schema);
  return isOpen ? { ...schema, additionalProperties: false } : schema;
}

function describeError(error: ErrorObject): string {
  const message = error.message ?? 'does not fit the schema';
  return error.keyword === 'additionalProperties'
    ? `Field "${String(error.params['additionalProperty'])}" is unknown to Amazon's schema: correct its name or take it out`
    : `The value ${message}`;
}
