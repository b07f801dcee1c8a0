import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { v1 } from 'ask-smapi-model';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';

/** The manifest as Amazon's model types it. */
export type ManifestEnvelope = v1.skill.Manifest.SkillManifestEnvelope;

/**
 * Builds a validator for skill.json from the schema that Amazon publishes in ask-smapi-model.
 * The schema lets any extra field pass; here objects with listed fields take no others, so that a misspelt key fails.
 * Types chosen by a discriminator stay open, since their fields are listed elsewhere.
 */
export function createManifestValidator(projectRoot: string): ValidateFunction<ManifestEnvelope> {
  const resolve = createRequire(join(projectRoot, 'package.json')).resolve;
  const spec: unknown = JSON.parse(readFileSync(resolve('ask-smapi-model/spec.json'), 'utf8'));
  const definitions = isRecord(spec) ? spec['definitions'] : undefined;
  if (!isRecord(definitions)) throw new Error('ask-smapi-model/spec.json has no definitions: check its version');

  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  ajv.addSchema({ $id: 'smapi', definitions: closeObjects(definitions) });
  return ajv.compile<ManifestEnvelope>({ $ref: 'smapi#/definitions/v1.skill.Manifest.SkillManifestEnvelope' });
}

function closeObjects(definitions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, closeObject(schema)]));
}

function closeObject(schema: unknown): unknown {
  const isOpen = isRecord(schema) && isRecord(schema['properties']) && !('discriminator' in schema) && !('allOf' in schema);
  return isOpen ? { ...schema, additionalProperties: false } : schema;
}
