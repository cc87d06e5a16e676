import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Completes package-lock.json after `npm install`: npm leaves out optional packages of other platforms that the
 * registry at hand does not serve, and `npm ci` then refuses the whole file. Each is entered with its version and
 * platform, so that `npm ci` skips it here and fetches it where it fits. Repeating it changes nothing.
 */
type Eintrag = {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};
type Lock = { packages: Record<string, Eintrag> };

const DATEI = 'package-lock.json';
const lock = JSON.parse(readFileSync(DATEI, 'utf8')) as Lock;
let ergaenzt = 0;

for (const [pfad, paket] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(paket.optionalDependencies ?? {})) {
    if (/^[\^~>]/.test(version) || findEintrag(pfad, name) !== undefined) continue;
    const oben = `node_modules/${name}`;
    const ziel = lock.packages[oben] === undefined ? oben : `${pfad}/node_modules/${name}`;
    lock.packages[ziel] = {
      version,
      ...toPlattform(name),
      ...(paket.dev === true ? { dev: true } : {}),
      optional: true,
    };
    ergaenzt += 1;
  }
}

const sortiert = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(DATEI, `${JSON.stringify({ ...lock, packages: sortiert }, null, 2)}\n`);
console.info(`${ergaenzt} Pakete anderer Plattformen ergänzt.`);

/** Node's own search: the package's folder, then every folder above. */
function findEintrag(pfad: string, name: string): Eintrag | undefined {
  const version = lock.packages[pfad]?.optionalDependencies?.[name];
  for (
    let ort = pfad;
    ;
    ort = ort.includes('/node_modules/') ? ort.slice(0, ort.lastIndexOf('/node_modules/')) : ''
  ) {
    const eintrag = lock.packages[ort === '' ? `node_modules/${name}` : `${ort}/node_modules/${name}`];
    if (eintrag?.version === version) return eintrag;
    if (ort === '') return undefined;
  }
}

function toPlattform(name: string): Pick<Eintrag, 'os' | 'cpu' | 'libc'> {
  const os = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'].find((teil) =>
    name.includes(teil),
  );
  const cpu = ['arm64', 'armv7', 'arm', 'ppc64', 'riscv64', 's390x', 'ia32', 'x64', 'wasm32'].find(
    (teil) => name.includes(`-${teil}`) || name.endsWith(`/${teil}`),
  );
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(os === undefined ? {} : { os: [os] }),
    ...(name.includes('musl') ? { libc: ['musl'] } : name.includes('gnu') ? { libc: ['glibc'] } : {}),
  };
}
