import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '#platform/mongod';
import { start, until } from './children.ts';
import { client } from './http.ts';

export type Sent = { route: string; type: string; encoding?: string; body: Buffer };

/** A process with an Express that sends these bytes and does nothing else. */
export async function startBareServer(
  folder: string,
  sent: readonly Sent[],
): Promise<{ url: string; pid: number; stop(): Promise<void> }> {
  const file = join(await mkdtemp(join(folder, 'bare-')), 'sent.json');
  await writeFile(file, JSON.stringify(sent.map((one) => ({ ...one, body: one.body.toString('base64') }))));
  const port = await freePort();
  const program = fileURLToPath(new URL('./bare-child.ts', import.meta.url));
  const child = start(process.execPath, ['--conditions=source', '--import', 'tsx', program, file, String(port)], {
    NODE_ENV: 'development',
    PATH: '',
  });
  const url = `http://127.0.0.1:${port}`;
  const http = client(url);
  await until('the bare server answers', 30, () =>
    http.ask({ path: '/' }).then(
      () => true,
      () => false,
    ),
  );
  http.close();
  return { url, pid: child.pid, stop: child.stop };
}
