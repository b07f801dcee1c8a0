/** Packages that are ES modules, which jest loads only when they are transformed: those of reading grades, and those that draw charts. */
const modules = [
  'flesch-kincaid|syllable',
  '@observablehq|d3|d3-[a-z-]+|internmap|delaunator|robust-predicates|isoformat',
  'linkedom|css-[a-z]+|cssomnom|dom[a-z-]+|entities|htmlparser2|nth-check|boolbase',
];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  reporters: ['default', '<rootDir>/tools/ci/plainSummary.mjs'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.[tj]s$|/node_modules/.+\\.mjs$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modules.join('|')})/)`],
};
