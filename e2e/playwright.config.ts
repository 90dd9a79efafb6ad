import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const { CHROMIUM, PICTURES, E2E_DATA, E2E_PORT = '4310' } = process.env;
process.env.E2E_PORT = E2E_PORT;

export default defineConfig({
  testDir: 'journeys',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: `http://127.0.0.1:${E2E_PORT}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(CHROMIUM && { executablePath: CHROMIUM }),
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
  // The whole product as people start it, with the demonstration city on a data folder of its own.
  webServer: {
    command: 'node --enable-source-maps ../backend/dist/server.js',
    url: `http://127.0.0.1:${E2E_PORT}/readyz`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    env: {
      PORT: E2E_PORT,
      DATA_DIR: E2E_DATA ?? join(tmpdir(), `talent-harbor-e2e-${E2E_PORT}-${process.pid}`),
      DEMO: 'true',
      LOG_LEVEL: 'warn',
    },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } },
    { name: 'desk', use: { viewport: { width: 1440, height: 900 } } },
    ...(PICTURES ? [{ name: 'pictures', testDir: '.', testMatch: 'pictures.ts' }] : []),
  ],
});
