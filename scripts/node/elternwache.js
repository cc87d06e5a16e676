// Loaded by bin/kim.js with --import where it had to start a second process. When that process dies, even
// by kill -9, the pipe it holds closes; then this process ends as if it had got SIGTERM, in an orderly way.
import { fstatSync } from 'node:fs';
import net from 'node:net';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const GRACE_MS = 15_000;

const fd = Number(process.env.KIM_ELTERN_FD);
if (isMainThread && fd > 2 && isOpen(fd)) watch(fd);
// Grandchildren have neither the pipe nor a reason to look for it.
if (isMainThread) delete process.env.KIM_ELTERN_FD;

function isOpen(candidate) {
  try {
    const stat = fstatSync(candidate);
    return stat.isSocket() || stat.isFIFO();
  } catch {
    return false;
  }
}

function watch(channel) {
  const pipe = new net.Socket({ fd: channel, readable: true, writable: false });
  pipe.on('error', () => {});
  pipe.on('close', () => {
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  pipe.resume();
  // Watching alone must not keep the process alive.
  pipe.unref();
}
