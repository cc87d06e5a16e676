import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Watch mode: the pages are rebuilt on change, the server restarts on change, with demo data. */
const wurzel = fileURLToPath(new URL('..', import.meta.url));
const kinder = [
  spawn('vite', ['build', '--watch', '--logLevel', 'warn'], { cwd: wurzel, stdio: 'inherit' }),
  spawn(process.execPath, ['--watch-path=src', '--watch-path=db', 'src/cli.ts', 'start'], {
    cwd: wurzel,
    stdio: 'inherit',
  }),
];
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const kind of kinder) kind.kill(signal);
  });
}
