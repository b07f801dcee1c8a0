import { createManifestValidator } from './createManifestValidator.ts';
import { findAskResourcesProblems } from './findAskResourcesProblems.ts';
import { findClaimProblems } from './findClaimProblems.ts';
import { findIconProblems } from './findIconProblems.ts';
import { findSchemaProblems } from './findSchemaProblems.ts';
import { findStoreTextProblems } from './findStoreTextProblems.ts';
import { findTemplateNameProblems } from './findTemplateNameProblems.ts';
import { findTemplateSafetyProblems } from './findTemplateSafetyProblems.ts';
import type { PackageProblem } from './packageProblem.ts';
import type { SkillPackage } from './skillPackage.ts';

/**
 * Checks all that is deployed besides the code and returns every fault found; empty means that it can be deployed,
 * as far as a machine without the two accounts can tell. A manifest that breaks Amazon's schema is not read further.
 */
export function findPackageProblems(skillPackage: SkillPackage): readonly PackageProblem[] {
  const { manifest, template } = skillPackage;
  return [
    ...findManifestProblems(skillPackage),
    ...findClaimProblems(manifest),
    ...findAskResourcesProblems(skillPackage.askResources),
    ...findTemplateNameProblems(template),
    ...findTemplateSafetyProblems(template),
  ];
}

function findManifestProblems(skillPackage: SkillPackage): readonly PackageProblem[] {
  const { manifest, projectRoot, invocationNames, readAsset } = skillPackage;
  const validate = createManifestValidator(projectRoot);
  if (!validate(manifest)) return findSchemaProblems(manifest, validate);
  return [...findStoreTextProblems(manifest, invocationNames), ...findIconProblems(manifest, readAsset)];
}
