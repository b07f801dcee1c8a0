import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GuideError } from '../../lambda/vocabulary/guideError.ts';
import type { Locale } from '../../lambda/vocabulary/locale.ts';
import type { InteractionModel } from '../model/interactionModel.ts';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';

/** Reads the committed interaction model of a locale; throws `model-invalid` when it is missing or no model. */
export function readModel(locale: Locale, folder = 'skill-package/interactionModels/custom'): InteractionModel {
  const file = join(folder, `${locale}.json`);
  if (!existsSync(file)) throw new GuideError('model-invalid', `${file} is missing: run npm run model`);
  const model: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isModel(model)) throw new GuideError('model-invalid', `${file} is no interaction model: run npm run model`);
  return model;
}

/** Looks at the outline alone: `npm run model` has checked the whole against Amazon's schema. */
function isModel(value: unknown): value is InteractionModel {
  const model = isRecord(value) ? value['interactionModel'] : null;
  const language = isRecord(model) ? model['languageModel'] : null;
  return (
    isRecord(model) &&
    isRecord(model['dialog']) &&
    isRecord(language) &&
    Array.isArray(language['intents']) &&
    Array.isArray(language['types'])
  );
}
