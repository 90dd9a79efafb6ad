// Both watchers: the server restarts on a change, the pages reload by themselves at http://127.0.0.1:5173.
import { spawn } from 'node:child_process';

const children = ['backend', 'frontend'].map((workspace) =>
  spawn('npm', ['run', 'dev', '--silent', '-w', workspace], { stdio: 'inherit' }),
);
for (const child of children)
  child.on('exit', (code) => {
    for (const other of children) other.kill('SIGTERM');
    process.exitCode = code ?? 1;
  });
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
