import { spawnSync } from 'node:child_process';

/** Installs a Debian package if this account may; says what it does. Whether it worked shows in what is there then. */
export function installDebian(paket: string): void {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const umgebung = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['apt-get', 'update', '-q'],
    ['apt-get', 'install', '-y', '-q', '--no-install-recommends', paket],
  ]) {
    const [befehl = 'apt-get', ...rest] = [...sudo, ...args];
    console.info(`${paket} fehlt: ${befehl} ${rest.join(' ')}`);
    spawnSync(befehl, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: umgebung });
  }
}
