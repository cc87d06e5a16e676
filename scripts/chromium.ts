import { accessSync, constants } from 'node:fs';
import { installDebian } from './debian.ts';

const PLAETZE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
];

function isAusfuehrbar(pfad: string): boolean {
  try {
    accessSync(pfad, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Chromium for the browser tests: CHROMIUM_PATH, the usual places, else by the system's package manager. */
export function findChromium(): string {
  const gesetzt = process.env['CHROMIUM_PATH'];
  if (gesetzt !== undefined && gesetzt !== '') {
    if (!isAusfuehrbar(gesetzt))
      throw new Error(`CHROMIUM_PATH zeigt auf ${gesetzt}; das ist kein ausführbares Programm.`);
    return gesetzt;
  }
  const da = PLAETZE.find(isAusfuehrbar);
  if (da !== undefined) return da;
  installChromium();
  const neu = PLAETZE.find(isAusfuehrbar);
  if (neu !== undefined) return neu;
  throw new Error(
    'Für die Browser-Tests fehlt Chromium. Installieren Sie es („apt-get install chromium“) oder setzen Sie CHROMIUM_PATH.',
  );
}

function installChromium(): void {
  installDebian('chromium');
}
