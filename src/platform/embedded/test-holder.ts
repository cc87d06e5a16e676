import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process of its own that holds the embedded server (and the instance lock) until it is ended. */
export type Holder = { pid: number; kill: (signal: NodeJS.Signals) => void; ended: Promise<unknown> };

export type HolderOptions = {
  datenOrdner: string;
  /** Take the instance lock instead of the server. */
  nurSperre?: boolean;
  /** Prefix of the command, for example to run as somebody else. */
  als?: readonly string[];
  env?: Record<string, string>;
};

const SCRIPT = `
const [modul, ordner, nurSperre] = process.argv.slice(1);
let stop = async () => {};
try {
  if (nurSperre) {
    const { lockInstance } = await import(modul + '/instance-lock.ts');
    await lockInstance(ordner);
  } else {
    const { joinOrStart } = await import(modul + '/embedded.ts');
    ({ stop } = await joinOrStart({ datenOrdner: ordner, fsync: false }));
  }
} catch (error) {
  console.log(error.message);
  process.exit(1);
}
const keepAlive = setInterval(() => {}, 1000);
process.on('SIGTERM', () => { clearInterval(keepAlive); void stop(); });
console.log('bereit');
`;

/** Resolves once the process holds what it should; rejects with the message it printed. */
export async function startHolder(options: HolderOptions): Promise<Holder> {
  const args = [
    ...(options.als ?? []),
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '--eval',
    SCRIPT,
    import.meta.dirname,
    options.datenOrdner,
    ...(options.nurSperre ? ['ja'] : []),
  ];
  const [command = '', ...rest] = args;
  const child = spawn(command, rest, {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const line = await readLine(child);
  if (line !== 'bereit' || child.pid === undefined) throw new Error(line);
  return { pid: child.pid, kill: (signal) => child.kill(signal), ended };
}

async function readLine(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.trim();
}
