import unit from './jest.config.mjs';

// npm run test:browser: the page in a real Chromium, apart from the tests that need none.
export default {
  ...unit,
  testMatch: ['<rootDir>/test/browser/**/*.browser.ts'],
  testTimeout: 120_000,
  maxWorkers: 2,
};
