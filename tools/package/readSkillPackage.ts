import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../lambda/vocabulary/locale.ts';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import { parseTemplate } from './parseTemplate.ts';
import type { SkillPackage } from './skillPackage.ts';
import { templateFile } from './templateFile.ts';

/** Reads the skill package of a project. Throws an error that names the file when one is missing or cannot be parsed. */
export function readSkillPackage(projectRoot: string): SkillPackage {
  return {
    projectRoot,
    manifest: parseFile(projectRoot, 'skill-package/skill.json', JSON.parse),
    askResources: parseFile(projectRoot, 'ask-resources.json', JSON.parse),
    template: parseFile(projectRoot, templateFile, parseTemplate),
    invocationNames: readInvocationNames(projectRoot),
    readAsset: (path) => {
      const file = join(projectRoot, 'skill-package', path);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
  };
}

function parseFile(projectRoot: string, file: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(readFileSync(join(projectRoot, file), 'utf8'));
  } catch (cause) {
    throw new Error(`${file} is missing or cannot be parsed`, { cause });
  }
}

function readInvocationNames(projectRoot: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const locale of locales) {
    const file = `skill-package/interactionModels/custom/${locale}.json`;
    if (!existsSync(join(projectRoot, file))) continue;
    const name = findInvocationName(parseFile(projectRoot, file, JSON.parse));
    if (name === undefined) throw new Error(`${file} has no invocationName: run npm run model`);
    names.set(locale, name);
  }
  return names;
}

function findInvocationName(model: unknown): string | undefined {
  const interactionModel = isRecord(model) ? model['interactionModel'] : undefined;
  const languageModel = isRecord(interactionModel) ? interactionModel['languageModel'] : undefined;
  const name = isRecord(languageModel) ? languageModel['invocationName'] : undefined;
  return typeof name === 'string' ? name : undefined;
}
