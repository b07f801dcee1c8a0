import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import { knownCloudFormationNames } from './knownCloudFormationNames.ts';
import type { PackageProblem } from './packageProblem.ts';
import { templateFile } from './templateFile.ts';

/**
 * Checks the names in a parsed template: resource types and properties that CloudFormation knows, references that lead
 * somewhere, the six parameters that the ASK CLI fills and no other, and the output that it reads.
 */
export function findTemplateNameProblems(template: unknown): readonly PackageProblem[] {
  if (!isRecord(template)) return [problem('', 'Write the template as a mapping with Parameters, Resources and Outputs')];
  const parameters = Object.keys(asRecord(template['Parameters']));
  const resources = asRecord(template['Resources']);
  const declared = new Set([...parameters, ...Object.keys(resources)]);
  return [
    ...findParameterProblems(parameters),
    ...Object.entries(resources).flatMap(([name, resource]) => findResourceProblems(name, resource)),
    ...findReferences(template)
      .filter((name) => !declared.has(name) && !name.startsWith('AWS::'))
      .map((name) => problem('', `"${name}" is referred to but is neither a parameter nor a resource: declare or correct it`)),
    ...('SkillEndpoint' in asRecord(template['Outputs'])
      ? []
      : [problem('Outputs', 'Add SkillEndpoint: the ASK CLI reads the ARN of the function from it')]),
  ];
}

function findParameterProblems(parameters: readonly string[]): readonly PackageProblem[] {
  const filled: readonly string[] = filledByAskCli;
  return [
    ...filled
      .filter((name) => !parameters.includes(name))
      .map((name) => problem(`Parameters.${name}`, 'Add it: the ASK CLI passes it, and CloudFormation refuses an unknown one')),
    ...parameters.filter((name) => !filled.includes(name)).map((name) => problem(`Parameters.${name}`, 'Take it out: nothing fills it')),
  ];
}

function findResourceProblems(name: string, resource: unknown): readonly PackageProblem[] {
  const { Type: type, Properties: properties } = asRecord(resource);
  const known = typeof type === 'string' ? knownCloudFormationNames[type] : undefined;
  if (known === undefined) {
    return [problem(`Resources.${name}.Type`, `Type ${String(type)} is not in knownCloudFormationNames: correct or add it`)];
  }
  const hasNested = (property: string) => [...known].some((entry) => entry.startsWith(`${property}.`));
  const used = Object.entries(asRecord(properties)).flatMap(([property, value]) =>
    hasNested(property) ? [property, ...fieldsOf(value).map((field) => `${property}.${field}`)] : [property],
  );
  return used
    .filter((property) => !known.has(property))
    .map((property) => problem(`Resources.${name}.Properties.${property}`, `${String(type)} has no such property: correct it`));
}

function fieldsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap(fieldsOf) : Object.keys(asRecord(value));
}

/** Names of all that `Ref`, `Fn::GetAtt` and `Fn::Sub` point to. */
function findReferences(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(findReferences);
  return Object.entries(asRecord(value)).flatMap(([key, item]) => {
    if (key === 'Ref' && typeof item === 'string') return [item];
    if (key === 'Fn::GetAtt' && Array.isArray(item)) return [String(item[0])];
    if (key === 'Fn::Sub' && typeof item === 'string') {
      return [...item.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name = '']) => name.split('.')[0] ?? name);
    }
    return findReferences(item);
  });
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function problem(where: string, fix: string): PackageProblem {
  return { file: templateFile, where, fix };
}

const filledByAskCli = ['SkillId', 'LambdaRuntime', 'LambdaHandler', 'CodeBucket', 'CodeKey', 'CodeVersion'] as const;
