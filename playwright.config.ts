import path from 'node:path';
import { defineConfig } from '@playwright/test';

import { reportFile } from './scripts/testing/reports';

const results = path.join(__dirname, '.tmp', 'test-results', 'e2e');

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: results,
  globalSetup: './tests/e2e/helpers/global-setup.ts',
  // One newsroom for all specs: those that write must not meet.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: reportFile('e2e') }]],
  forbidOnly: process.env.CI === 'true',
  use: {
    // Known once the global set-up has started the server; workers read this file after it.
    baseURL: process.env.VEILLE_E2E_URL,
    storageState: path.join(__dirname, '.tmp', 'test-results', 'session.json'),
    locale: 'fr-FR',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.VEILLE_CHROMIUM,
      args: [
        // Chromium's sandbox does not work for root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
});
