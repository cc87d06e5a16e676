import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { WURZEL } from '#src/anwendung/datenbank.ts';
import { StartFehler } from '#src/anwendung/start-fehler.ts';

/** A fresh clone has no pages yet: the first start builds them. */
export function ensureOberflaeche(): void {
  if (['dist/web/index.html', 'dist/seiten/eintrag.js'].every((datei) => existsSync(join(WURZEL, datei))))
    return;
  console.info('Oberfläche wird gebaut …');
  const bau = spawnSync(process.execPath, [join(WURZEL, 'scripts/build.ts')], {
    cwd: WURZEL,
    encoding: 'utf8',
  });
  if (bau.status !== 0)
    throw new StartFehler(`Die Oberfläche ließ sich nicht bauen:\n${bau.stdout}${bau.stderr}`);
}
