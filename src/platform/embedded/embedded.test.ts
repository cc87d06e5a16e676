import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { joinOrStart, startEmbedded } from './embedded.ts';
import { openFolders } from './folders.ts';
import { startKeeper } from './keeper.ts';
import { findServerPid, isServerAlive, waitUntilGone } from './server-process.ts';
import { startHolder } from './test-holder.ts';

// Real servers and processes; other work may share the cores.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

let parent: string;
let datenOrdner: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'kim-embedded-'));
  chmodSync(parent, 0o700);
  datenOrdner = path.join(parent, 'daten');
});

afterEach(async () => {
  expect(await waitUntilGone(openFolders(datenOrdner), 5000)).toBe(true);
  rmSync(parent, { recursive: true });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

test('starts below a folder that only its owner may enter, keeps the data over a restart, stops', async () => {
  const lines: string[] = [];
  const options = { datenOrdner, fsync: false, onFortschritt: (zeile: string) => lines.push(zeile) };
  const first = await startEmbedded(options);
  await query(first.eigentuemerUrl('kim'), 'CREATE SCHEMA s; CREATE TABLE s.t AS SELECT 7 AS wert');
  await first.stop();
  expect(await isServerAlive(openFolders(datenOrdner))).toBe(false);

  const second = await startEmbedded(options);
  expect(await query(second.eigentuemerUrl('kim'), 'SELECT wert FROM s.t')).toEqual([{ wert: 7 }]);
  await second.stop();
  expect(lines).toEqual([
    `Datenbank wird angelegt in ${openFolders(datenOrdner).cluster} …`,
    'Datenbank startet …',
    'Datenbank startet …',
  ]);
});

test('shows itself to nobody: no network, private socket and passwords, builtin collation', async () => {
  const server = await startEmbedded({ datenOrdner, fsync: false });
  const settings = await query(
    server.adminUrl('kim'),
    `SELECT current_setting('listen_addresses') AS netz, current_setting('log_statement') AS log,
            (SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'kim') AS ordnung,
            pg_encoding_to_char(encoding) AS zeichen FROM pg_database WHERE datname = 'kim'`,
  );
  expect(settings).toEqual([{ netz: '', log: 'none', ordnung: 'bC.UTF-8', zeichen: 'UTF8' }]);
  expect(statSync(server.socketOrdner).mode & 0o777).toBe(0o700);
  expect(statSync(path.join(datenOrdner, 'geheim.json')).mode & 0o777).toBe(0o600);
  const wrong = server.appUrl('kim').replace(server.appPasswort, 'falsch');
  await expect(query(wrong, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  await server.stop();
});

test('the server ends with a holder that is killed, and starts again, twice in a row', async () => {
  const folders = openFolders(datenOrdner);
  for (let round = 0; round < 2; round += 1) {
    const holder = await startHolder({ datenOrdner });
    expect(await isServerAlive(folders)).toBe(true);
    holder.kill('SIGKILL');
    expect(await waitUntilGone(folders, 2000)).toBe(true);
  }
  const server = await startEmbedded({ datenOrdner, fsync: false });
  await server.stop();
});

test('the server starts again after it was killed itself, with a number in use in its stale file', async () => {
  const folders = openFolders(datenOrdner);
  const first = await joinOrStart({ datenOrdner, fsync: false });
  const pid = findServerPid(folders);
  expect(pid).toBeDefined();
  if (pid) process.kill(pid, 'SIGKILL');
  expect(await waitUntilGone(folders, 5000)).toBe(true);
  // The number of a killed server may soon belong to a living stranger.
  writeFileSync(path.join(folders.cluster, 'postmaster.pid'), `${process.pid}\n${folders.cluster}\n`);
  const second = await joinOrStart({ datenOrdner, fsync: false });
  expect(second.gestartet).toBe(true);
  expect(await query(second.appUrl('kim'), 'SELECT 1 AS eins')).toEqual([{ eins: 1 }]);
  await second.stop();
  await first.stop();
});

test('a second process joins, the server outlives the one that started it and ends with the last', async () => {
  const folders = openFolders(datenOrdner);
  const holder = await startHolder({ datenOrdner });
  const guest = await joinOrStart({ datenOrdner });
  expect(guest.gestartet).toBe(false);
  holder.kill('SIGTERM');
  await holder.ended;
  expect(await query(guest.appUrl('kim'), 'SELECT 1 AS eins')).toEqual([{ eins: 1 }]);
  await expect(startEmbedded({ datenOrdner })).rejects.toThrow(/läuft bereits eine Datenbank/);
  await guest.stop();
  expect(await isServerAlive(folders)).toBe(false);
});

test('the server goes on when the helper that waits for its users was killed, and still ends with the last', async () => {
  const server = await joinOrStart({ datenOrdner, fsync: false });
  const postmaster = findServerPid(openFolders(datenOrdner));
  const supervisor = readFileSync(`/proc/${postmaster}/stat`, 'utf8').split(' ')[3];
  const helpers = findChildren(Number(supervisor)).filter((pid) => pid !== postmaster);
  expect(helpers).toHaveLength(1);
  for (const pid of helpers.flatMap(findChildren)) process.kill(pid, 'SIGKILL');
  await wait(1500);
  expect(await query(server.appUrl('kim'), 'SELECT 1 AS eins')).toEqual([{ eins: 1 }]);
  await server.stop();
  expect(await waitUntilGone(openFolders(datenOrdner), 5000)).toBe(true);
});

function findChildren(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
}

test('many processes that start at once share one server', async () => {
  const servers = await Promise.all(
    Array.from({ length: 6 }, () => joinOrStart({ datenOrdner, fsync: false })),
  );
  expect(servers.filter((server) => server.gestartet)).toHaveLength(1);
  await Promise.all(servers.map((server) => server.stop()));
  expect(await isServerAlive(openFolders(datenOrdner))).toBe(false);
});

test('refuses to start when the key database is gone beside the data, and makes no new one', async () => {
  const first = await startEmbedded({ datenOrdner, fsync: false });
  await query(first.adminUrl('postgres'), 'DROP DATABASE kim_schluessel WITH (FORCE)');
  await first.stop();
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await expect(startEmbedded({ datenOrdner, fsync: false })).rejects.toThrow(
      /Schlüsseldatenbank kim_schluessel fehlt.*nichts verändert/,
    );
    expect(await waitUntilGone(openFolders(datenOrdner), 5000)).toBe(true);
  }
});

test('startKeeper starts a killed server again under the same address, until it is ended', async () => {
  const folders = openFolders(datenOrdner);
  const server = await joinOrStart({ datenOrdner, fsync: false });
  const restarts = vi.fn();
  const end = startKeeper({ datenOrdner, fsync: false, onRestart: restarts, onFailure: vi.fn() });
  const pid = findServerPid(folders);
  if (pid) process.kill(pid, 'SIGKILL');
  await vi.waitFor(() => expect(restarts).toHaveBeenCalledTimes(1), { timeout: 10_000 });
  expect(await query(server.appUrl('kim'), 'SELECT 1 AS eins')).toEqual([{ eins: 1 }]);
  await end();
  await server.stop();
  expect(await waitUntilGone(folders, 5000)).toBe(true);
});

test('a long data folder gets its socket elsewhere', async () => {
  datenOrdner = path.join(parent, 'x'.repeat(110));
  const server = await startEmbedded({ datenOrdner, fsync: false });
  expect(server.socketOrdner.startsWith(datenOrdner)).toBe(false);
  expect(await query(server.appUrl('kim'), 'SELECT 1 AS eins')).toEqual([{ eins: 1 }]);
  await server.stop();
  rmSync(server.socketOrdner, { recursive: true });
});

test('refuses a cluster of another version and a folder without passwords, in plain words', async () => {
  const { cluster } = openFolders(datenOrdner);
  mkdirSync(cluster);
  await expect(joinOrStart({ datenOrdner })).rejects.toThrow(/fehlt .*geheim\.json/);
  writeFileSync(path.join(datenOrdner, 'geheim.json'), '{"postgres":"a","kim_owner":"b","kim_app":"c"}');
  await expect(joinOrStart({ datenOrdner })).rejects.toThrow(/PG_VERSION fehlt/);
  writeFileSync(path.join(cluster, 'PG_VERSION'), '15\n');
  await expect(joinOrStart({ datenOrdner })).rejects.toThrow(/stammt von PostgreSQL 15, installiert ist 18/);
});
