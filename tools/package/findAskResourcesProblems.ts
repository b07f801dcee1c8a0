import { isDeepStrictEqual } from 'node:util';
import type { PackageProblem } from './packageProblem.ts';
import { templateFile } from './templateFile.ts';

/**
 * Checks that ask-resources.json points the ASK CLI at the built function, the skill package and the stack.
 * Amazon publishes no schema for this file, so it is compared with the one form that the project uses;
 * the CLI keeps what it learns while deploying in `.ask/`, not here.
 */
export function findAskResourcesProblems(askResources: unknown): readonly PackageProblem[] {
  if (isDeepStrictEqual(askResources, expected)) return [];
  const fix = `Write it as ${JSON.stringify(expected)}, or change findAskResourcesProblems.ts with it`;
  return [{ file: 'ask-resources.json', where: '', fix }];
}

const expected = {
  askcliResourcesVersion: '2020-03-31',
  profiles: {
    default: {
      skillMetadata: { src: './skill-package' },
      code: { default: { src: './dist/lambda' } },
      skillInfrastructure: {
        type: '@ask-cli/cfn-deployer',
        userConfig: {
          runtime: 'nodejs24.x',
          handler: 'index.handler',
          templatePath: `./${templateFile}`,
          awsRegion: 'eu-west-1',
        },
      },
    },
  },
};
