const transform = {
  '\\.[cm]?tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};
const shared = {
  transform,
  // What is built holds copies of package.json files, which Jest would report as duplicates.
  modulePathIgnorePatterns: ['/dist/', '/\\.tmp/', '/\\.cache/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      roots: ['<rootDir>/plugins', '<rootDir>/scripts', '<rootDir>/src', '<rootDir>/tests/gold'],
      testMatch: ['**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'api',
      testEnvironment: '<rootDir>/tests/helpers/environment.ts',
      globalSetup: '<rootDir>/tests/helpers/global-setup.ts',
      globalTeardown: '<rootDir>/tests/helpers/global-teardown.ts',
      roots: ['<rootDir>/tests/api'],
      testMatch: ['**/*.test.ts'],
    },
  ],
  testTimeout: 30_000,
};
