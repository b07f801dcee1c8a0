import type { Locale } from '../../lambda/vocabulary/locale.ts';
import { findDuplicateProblems } from './findDuplicateProblems.ts';
import { findInvocationNameProblems } from './findInvocationNameProblems.ts';
import { findModelSchemaProblems } from './findModelSchemaProblems.ts';
import { findNameProblems } from './findNameProblems.ts';
import { findSampleProblems } from './findSampleProblems.ts';
import { findSearchQueryProblems } from './findSearchQueryProblems.ts';
import { findSizeProblems } from './findSizeProblems.ts';
import { findSlotTypeProblems } from './findSlotTypeProblems.ts';
import type { InteractionModel } from './interactionModel.ts';
import type { ModelProblem } from './modelProblem.ts';
import type { ModelUnderCheck } from './modelUnderCheck.ts';

/**
 * Finds what Amazon would refuse in a model, and what would keep it from hearing; empty when it is sound.
 * `files` names the content file of an intent or slot type, for the messages.
 */
export function findModelProblems(
  model: InteractionModel,
  locale: Locale,
  files: ReadonlyMap<string, string> = new Map(),
): readonly ModelProblem[] {
  const { languageModel } = model.interactionModel;
  const checked: ModelUnderCheck = {
    model,
    locale,
    invocationName: languageModel.invocationName,
    intents: languageModel.intents,
    types: languageModel.types,
    fileOf: (place) => files.get(place) ?? `skill-package/interactionModels/custom/${locale}.json`,
  };
  return rules.flatMap((findProblems) => findProblems(checked));
}

const rules = [
  findInvocationNameProblems,
  findNameProblems,
  findSampleProblems,
  findDuplicateProblems,
  findSearchQueryProblems,
  findSlotTypeProblems,
  findSizeProblems,
  findModelSchemaProblems,
];
