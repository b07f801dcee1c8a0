import { readFileSync } from 'node:fs';
import { findTemplateNameProblems } from '../../tools/package/findTemplateNameProblems.ts';
import { findTemplateSafetyProblems } from '../../tools/package/findTemplateSafetyProblems.ts';
import { parseTemplate } from '../../tools/package/parseTemplate.ts';

const text = readFileSync('infrastructure/skill-stack.yaml', 'utf8');

describe('findTemplateNameProblems', () => {
  it.each([
    ['a misspelt property', 'MemorySize:', 'Memory:', 'Resources.SkillFunction.Properties.Memory'],
    ['a misspelt nested property', 'S3Key:', 'S3Kye:', 'Resources.SkillFunction.Properties.Code.S3Kye'],
    ['a misspelt property in a list', 'PolicyName:', 'Name:', 'Resources.SkillRole.Properties.Policies.Name'],
    ['an unknown type', 'AWS::Logs::LogGroup', 'AWS::Logs::Group', 'Resources.SkillLogGroup.Type'],
    ['a parameter that nothing fills', '  CodeVersion:\n', '  Stage:\n    Type: String\n  CodeVersion:\n', 'Parameters.Stage'],
    ['a reference that leads nowhere', '!Ref SkillLogGroup', '!Ref LogGroup', ''],
    ['an attribute of nothing', '!GetAtt SkillRole.Arn', '!GetAtt Role.Arn', ''],
    ['an unknown name inside a text', '${AWS::StackName}', '${StackName}', ''],
    ['a missing output', 'SkillEndpoint:', 'Endpoint:', 'Outputs'],
  ])('reports %s', (_name, from, to, where) => {
    expect(findTemplateNameProblems(parseTemplate(spoil(from, to))).map((problem) => problem.where)).toEqual([where]);
  });

  it('reports a parameter that the ASK CLI passes in vain', () => {
    const problems = findTemplateNameProblems(parseTemplate(spoil('  CodeVersion:\n    Type: String\n', '')));
    expect(problems.map(({ where }) => where)).toContain('Parameters.CodeVersion');
  });
});

describe('findTemplateSafetyProblems', () => {
  it.each([
    ['a trigger open to every skill', '      EventSourceToken: !Ref SkillId\n', '', 'AlexaPermission.Properties.EventSourceToken'],
    ['a trigger open to every service', 'alexa-appkit.amazon.com', "'*'", 'AlexaPermission.Properties.Principal'],
    [
      'a right to every log action',
      'logs:PutLogEvents',
      "'logs:*'",
      'SkillRole.Properties.Policies[0].PolicyDocument.Statement[0].Action[1]',
    ],
    [
      'a right to every resource',
      '!GetAtt SkillLogGroup.Arn',
      "'*'",
      'SkillRole.Properties.Policies[0].PolicyDocument.Statement[0].Resource',
    ],
    [
      'a managed policy',
      '      Policies:\n',
      '      ManagedPolicyArns: [arn:aws:iam::aws:policy/X]\n      Policies:\n',
      'SkillRole.Properties.ManagedPolicyArns',
    ],
    ['a log kept for a year', 'RetentionInDays: 30', 'RetentionInDays: 365', 'SkillLogGroup.Properties.RetentionInDays'],
    ['another processor', '- arm64', '- x86_64', 'SkillFunction.Properties.Architectures'],
    [
      'a function that knows no skill id',
      'SKILL_ID: !Ref SkillId',
      'SKILL: !Ref SkillId',
      'SkillFunction.Properties.Environment.Variables',
    ],
    ['a function that outlasts Alexa', 'Timeout: 7', 'Timeout: 60', 'SkillFunction.Properties.Timeout'],
  ])('reports %s', (_name, from, to, where) => {
    const problems = findTemplateSafetyProblems(parseTemplate(spoil(from, to)));
    expect(problems.map((problem) => problem.where)).toEqual([`Resources.${where}`]);
  });

  it('reports a template without a permission', () => {
    expect(findTemplateSafetyProblems({ Resources: {} }).map(({ fix }) => fix)).toContain('Add a resource of type AWS::Lambda::Permission');
  });
});

describe('parseTemplate', () => {
  it('refuses a short form that it does not know', () => {
    expect(() => parseTemplate('A: !Select [0, x]')).toThrow(SyntaxError);
  });
});

function spoil(from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}
