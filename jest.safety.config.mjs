import config from './jest.config.mjs';

/** The tests that mutants of the safety room are tried on: those with invented content, which take no time. */
export default { ...config, testMatch: ['<rootDir>/test/lambda/safety/{findRedFlags,explainedWords}.test.ts'] };
