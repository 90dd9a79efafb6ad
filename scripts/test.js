// Proves the product: types, lint, unit and API tests on a real MongoDB, journeys in a real Chromium.
// Ends with `N passed, N failed, N skipped` and exits non-zero on any failure.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.js';

const totals = { passed: 0, failed: 0, skipped: 0 };
const reports = await mkdtemp(join(tmpdir(), 'talent-harbor-reports-'));

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** @returns the exit code */
function run(command, args, options = {}) {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', (error) => {
      console.error(error.message);
      done(127);
    });
    child.on('exit', (code) => done(code ?? 1));
  });
}

function count(passed, failed, skipped) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
}

async function step(name, command, args) {
  const code = await run(command, args);
  count(code === 0 ? 1 : 0, code === 0 ? 0 : 1, 0);
  if (code !== 0) console.error(`${name} failed`);
  return code === 0;
}

async function readReport(file) {
  return JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));
}

async function vitest(workspace) {
  const file = join(reports, `${workspace}.json`);
  const code = await run(
    'npx',
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { cwd: workspace },
  );
  const report = await readReport(file);
  if (report) count(report.numPassedTests, report.numFailedTests, report.numPendingTests + report.numTodoTests);
  // A run that broke outside of any test has failed all the same.
  if (code !== 0 && !(report?.numFailedTests > 0)) count(0, 1, 0);
}

async function journeys() {
  const file = join(reports, 'journeys.json');
  const chromium = await findChromium(run);
  const code = await run('npx', ['playwright', 'test', '--reporter=list,json'], {
    cwd: 'e2e',
    env: {
      ...process.env,
      CHROMIUM: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      E2E_PORT: String(await freePort()),
      E2E_DATA: join(reports, 'city'),
    },
  });
  const report = await readReport(file);
  if (report) count(report.stats.expected + report.stats.flaky, report.stats.unexpected, report.stats.skipped);
  if (code !== 0 && !(report?.stats.unexpected > 0)) count(0, 1, 0);
}

await step('types', 'npm', ['run', 'types', '--silent']);
await step('lint', 'npm', ['run', 'lint', '--silent']);
await vitest('backend');
await vitest('frontend');
if (await step('build', 'npm', ['run', 'build', '--silent'])) {
  // The short form; `npm run faults` does each twenty times, and more kinds.
  // They mostly wait for processes to come back, each on ports and folders of its own.
  await Promise.all(
    ['app-killed', 'database-killed', 'own-database-killed'].map((fault) =>
      step(fault, 'npm', ['run', 'faults', '--silent', '-w', 'backend', '--', '--times', '2', fault]),
    ),
  );
  await journeys();
}
await rm(reports, { recursive: true, force: true });

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
