import { isDeepStrictEqual } from 'node:util';
import { collectStrings } from './collectStrings.ts';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import type { PackageProblem } from './packageProblem.ts';
import { templateFile } from './templateFile.ts';

/**
 * Checks what the stack allows and keeps: only this skill may call the function, the role may write its own log and
 * nothing else, the log is deleted after 30 days, and the function learns which skill id it serves.
 */
export function findTemplateSafetyProblems(template: unknown): readonly PackageProblem[] {
  const resources = Object.entries(fieldOf(template, 'Resources') ?? {});
  return [
    ...expectedOfType.flatMap(({ type, expected }) => {
      const ofType = resources.filter(([, resource]) => fieldOf(resource, 'Type') === type);
      if (ofType.length === 0) return [problem('Resources', `Add a resource of type ${type}`)];
      return ofType.flatMap(([name, resource]) => findUnexpected(name, fieldOf(resource, 'Properties'), expected));
    }),
    ...resources.flatMap(([name, resource]) => findWideRights(name, fieldOf(resource, 'Properties'))),
  ];
}

function findUnexpected(name: string, properties: unknown, expected: Expected): readonly PackageProblem[] {
  return Object.entries(expected)
    .filter(([path, value]) => !isDeepStrictEqual(valueAt(properties, path), value))
    .map(([path, value]) => problem(`Resources.${name}.Properties.${path}`, `Set it to ${JSON.stringify(value)}`));
}

function findWideRights(name: string, properties: unknown): readonly PackageProblem[] {
  const policies = fieldOf(properties, 'Policies');
  return collectStrings(policies)
    .filter(({ path, text }) => /\.(?:Action|Resource)(?:\[|$)/.test(path) && text.includes('*'))
    .map(({ path, text }) =>
      problem(`Resources.${name}.Properties.Policies${path}`, `"${text}" gives away too much: name the action or resource`),
    );
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, field) => fieldOf(inner, field), value);
}

function fieldOf(value: unknown, field: string): unknown {
  return isRecord(value) ? value[field] : undefined;
}

function problem(where: string, fix: string): PackageProblem {
  return { file: templateFile, where, fix };
}

type Expected = Readonly<Record<string, unknown>>;

const skillId = { Ref: 'SkillId' };
const expectedOfType: readonly { readonly type: string; readonly expected: Expected }[] = [
  {
    type: 'AWS::Lambda::Permission',
    expected: { Action: 'lambda:InvokeFunction', Principal: 'alexa-appkit.amazon.com', EventSourceToken: skillId },
  },
  {
    type: 'AWS::Lambda::Function',
    expected: {
      Architectures: ['arm64'],
      Handler: { Ref: 'LambdaHandler' },
      Runtime: { Ref: 'LambdaRuntime' },
      Timeout: 7,
      'Environment.Variables': { SKILL_ID: skillId },
    },
  },
  { type: 'AWS::Logs::LogGroup', expected: { RetentionInDays: 30 } },
  { type: 'AWS::IAM::Role', expected: { ManagedPolicyArns: undefined } },
];
