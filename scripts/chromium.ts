import { accessSync, constants } from 'node:fs';
import { installDebian } from './debian.ts';

/** Chromium without the parts that draw a window: the same pages with a third less processor. */
const OHNE_FENSTER = '/usr/bin/chromium-headless-shell';
const PLAETZE = [
  OHNE_FENSTER,
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
  if (da === OHNE_FENSTER) return da;
  // As with PostgreSQL 15: nothing is installed unasked on a developer's own machine that has a browser.
  if (da === undefined || process.env['CI'] === 'true' || process.getuid?.() === 0) {
    installDebian('chromium-headless-shell');
    if (da === undefined && !isAusfuehrbar(OHNE_FENSTER)) installDebian('chromium');
  }
  const neu = PLAETZE.find(isAusfuehrbar);
  if (neu !== undefined) return neu;
  throw new Error(
    'Für die Browser-Tests fehlt Chromium. Installieren Sie es („apt-get install chromium“) oder setzen Sie CHROMIUM_PATH.',
  );
}
