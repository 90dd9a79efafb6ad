import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

export type Child = {
  pid: number;
  stop(): Promise<void>;
  /** As a machine that loses power: nothing is finished. */
  kill(): Promise<void>;
};

const running = new Set<ChildProcess>();
// However this process ends, its children end with it.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a program of ours. What it writes is shown only if it ends without being asked to. */
export function start(command: string, args: readonly string[], env: Record<string, string>): Child {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      lines.push(text);
      if (lines.length > 50) lines.shift();
    });
  running.add(child);
  let asked = false;
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child);
    if (!asked) throw new Error(`${args.at(-1)} ended with ${String(code)}:\n${lines.join('')}`);
  });
  // Whoever waits for the child notices through its silence; this tells why.
  ended.catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  return {
    pid: child.pid ?? 0,
    async stop() {
      if (!running.has(child)) return;
      asked = true;
      child.kill('SIGTERM');
      await Promise.race([ended, wait(15_000, undefined, { ref: false })]);
      if (running.has(child)) child.kill('SIGKILL');
      await ended.catch(() => undefined);
    },
    async kill() {
      if (!running.has(child)) return;
      asked = true;
      child.kill('SIGKILL');
      await ended.catch(() => undefined);
    },
  };
}

/** Runs a program to its end. @returns what it wrote @throws where it fails */
export async function runToEnd(command: string, args: readonly string[], env: Record<string, string>): Promise<string> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  const [code] = await once(child, 'exit');
  running.delete(child);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}:\n${text.slice(-4_000)}`);
  return text;
}

/** Asks again and again, with a pause in milliseconds, until `fact` holds. @throws after `seconds` */
export async function until(what: string, seconds: number, fact: () => Promise<boolean>, pause = 100): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  while (!(await fact())) {
    if (performance.now() > end) throw new Error(`${what}: not within ${seconds} s`);
    await wait(pause);
  }
}
