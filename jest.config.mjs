/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  reporters: ['default', '<rootDir>/tools/ci/plainSummary.mjs'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.[tj]s$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }],
  },
  // These packages are ES modules, which jest loads only when they are transformed.
  transformIgnorePatterns: ['/node_modules/(?!(flesch-kincaid|syllable)/)'],
};
