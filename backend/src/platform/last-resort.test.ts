import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  ['thrown', "setTimeout(() => { throw new Error('nobody caught me') })", 'uncaughtException'],
  ['rejected', "void Promise.reject(new Error('nobody caught me'))", 'unhandledRejection'],
])('what is %s and caught by nobody is written down, and the process ends the orderly way', async (_, fault, event) => {
  const script = `
    import { catchTheRest } from ${JSON.stringify(new URL('./last-resort.ts', import.meta.url).href)};
    import { createLog } from ${JSON.stringify(new URL('./log.ts', import.meta.url).href)};
    catchTheRest(createLog('info'), () => setTimeout(() => { console.log('answered'); process.exit(1); }, 50));
    ${fault}`;
  const args = ['--conditions=source', '--import', 'tsx', '--input-type=module', '-e', script];
  const [code, said] = await new Promise<[unknown, string]>((done) => {
    execFile(process.execPath, args, (error, stdout) => done([error?.code, stdout]));
  });
  expect(code).toBe(1);
  const lines = said.trim().split('\n');
  const line = lines.find((each) => each.includes('nobody caught me')) ?? '{}';
  expect(JSON.parse(line)).toMatchObject({ level: 60, msg: event, err: { stack: expect.any(String) } });
  expect(lines).toContain('answered');
});
