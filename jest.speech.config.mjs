import unit from './jest.config.mjs';

// npm run test:speech: sentences read aloud and heard, which takes some minutes.
export default {
  ...unit,
  testMatch: ['<rootDir>/test/speech/**/*.speech.ts'],
  testTimeout: 3_600_000,
  maxWorkers: 1,
};
