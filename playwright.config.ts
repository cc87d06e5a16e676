import { defineConfig } from '@playwright/test';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Journeys in a real Chromium against `kim start` with demo data on a free port, one for each worker (test/e2e/support/produkt.ts). */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.journey.ts',
  globalSetup: './test/e2e/support/vorlage.ts',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json']],
  // Whoever is free takes the next file, whatever its screen. Each waits for pages and answers nearly half of its time.
  workers: 3,
  retries: 0,
  // The whole path of a Fall takes 40 s on a quiet machine; a busy one must not fail it.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    { name: 'telefon', use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
  ],
});
