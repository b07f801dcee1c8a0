import config from './jest.config.mjs';

/** The tests that mutants of the safety room are tried on: those that take no time. */
export default { ...config, testMatch: ['<rootDir>/test/lambda/safety/{findRedFlags,explainedWords,agreeOnNumber,keepGraver}.test.ts'] };
