import { setTimeout as wait } from 'node:timers/promises';
import { type EmbeddedOptions, joinOrStart } from './embedded.ts';
import { openFolders } from './folders.ts';
import { findServerPid, waitUntilGone } from './server-process.ts';

const LOOK_MS = 500;
const PAUSE_MS = 2_000;

export type KeeperOptions = EmbeddedOptions & {
  /** The server ended under us, and was started again. */
  onRestart: () => void;
  /** It cannot be started (again and again, until it can): the disk is full, for example. */
  onFailure: (error: unknown) => void;
};

/**
 * Starts the server again whenever it ended under its users: killed, or given up for want of space. Address and
 * passwords stay the same, so that pools find it without being told. Only for a process that runs for long and holds
 * a share of the server. Answers how to end the watch, which comes before `stop` of the server.
 */
export function startKeeper(options: KeeperOptions): () => Promise<void> {
  const end = new AbortController();
  const watch = watchServer(options, end.signal);
  return async () => {
    end.abort();
    await watch;
  };
}

async function watchServer(options: KeeperOptions, end: AbortSignal): Promise<void> {
  const folders = openFolders(options.datenOrdner);
  while (!end.aborted) {
    await wait(LOOK_MS, undefined, { signal: end }).catch(() => undefined);
    if (end.aborted || findServerPid(folders)) continue;
    // Its other processes end a moment later; before that nobody may start a new one.
    if (!(await waitUntilGone(folders, LOOK_MS))) continue;
    try {
      const server = await joinOrStart(options);
      // Only a share more of what we hold anyway.
      await server.stop();
      if (server.gestartet) options.onRestart();
    } catch (error) {
      options.onFailure(error);
      await wait(PAUSE_MS, undefined, { signal: end }).catch(() => undefined);
    }
  }
}
