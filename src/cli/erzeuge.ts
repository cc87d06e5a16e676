import { createLand, LandFehler, type Landstand } from '#src/anwendung/land/create-land.ts';
import { prepareInhalt } from '#src/anwendung/prepare-inhalt.ts';
import { openLaufzeit } from '#src/anwendung/start.ts';
import { createDemo, DEMO_SAAT } from '#src/anwendung/demo/create-demo.ts';
import { formatKonfigurationsfehler, loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { type Ergebnis, findOption, wrongUse } from './befehle.ts';

export const ERZEUGE_AUFRUF =
  'erzeuge --umfang demo|kommune|land|foerderung [--standorte N] [--saat N] [--json]';

/** Standorte of each size; the demo has its own three. */
const STANDORTE: Readonly<Record<string, number>> = { demo: 0, kommune: 1, land: 54, foerderung: 54 };
/** `foerderung`: the Standorte with their Förderfälle, without Akten. */
const MIT_STANDORTEN: readonly string[] = ['land', 'foerderung'];

/**
 * Fills or completes the demo, and beside it the synthetic Land. It opens the installation itself, so that on an empty
 * machine the seed of this call counts and not that of the first start.
 */
export async function runErzeuge(args: readonly string[]): Promise<Ergebnis> {
  const aufruf = { aufruf: ERZEUGE_AUFRUF };
  const umfang = findOption(args, 'umfang');
  const vorgabe = umfang === undefined ? undefined : STANDORTE[umfang];
  if (vorgabe === undefined)
    return wrongUse(aufruf, '--umfang fehlt oder ist nicht demo, kommune, land oder foerderung.');
  const saat = findOption(args, 'saat') ?? (args.includes('--saat') ? '' : String(DEMO_SAAT));
  if (!/^[1-9][0-9]{0,8}$/.test(saat)) return wrongUse(aufruf, '--saat ist eine ganze Zahl ab 1.');
  const standorte = findOption(args, 'standorte') ?? (args.includes('--standorte') ? '' : String(vorgabe));
  const waehlbar = umfang !== undefined && MIT_STANDORTEN.includes(umfang);
  if (!waehlbar && standorte !== String(vorgabe))
    return wrongUse(aufruf, '--standorte gilt nur für --umfang land und foerderung.');
  if (waehlbar && !/^([1-9]|[1-4][0-9]|5[0-4])$/.test(standorte))
    return wrongUse(aufruf, '--standorte ist eine ganze Zahl von 1 bis 54.');
  const konfiguration = loadKonfiguration(process.env);
  if (!konfiguration.ok) return { code: 2, ausgabe: formatKonfigurationsfehler(konfiguration.fehler) };
  // The Land is loaded past the use cases: nobody may work meanwhile.
  const laufzeit = await openLaufzeit(konfiguration.wert, {
    instanz: umfang !== 'demo',
    melde: () => undefined,
  });
  try {
    if (laufzeit.art !== 'demo') {
      return { code: 1, ausgabe: 'Das ist eine echte Installation. Hier werden keine Demodaten angelegt.' };
    }
    const melde = (zeile: string): void => console.error(zeile);
    await createDemo({ ...laufzeit, neu: true }, melde, Number(saat));
    await prepareInhalt({ ...laufzeit, neu: false }, () => undefined);
    if (umfang === 'demo') return { code: 0, ausgabe: '' };
    const stand = await createLand(
      laufzeit,
      { saat: Number(saat), standorte: Number(standorte), nurFoerderung: umfang === 'foerderung' },
      melde,
    );
    return { code: 0, ausgabe: args.includes('--json') ? JSON.stringify(stand) : formatStand(stand) };
  } catch (error) {
    if (error instanceof LandFehler) return { code: 1, ausgabe: error.message };
    throw error;
  } finally {
    await laufzeit.stop();
  }
}

function formatStand(stand: Landstand): string {
  const zahl = (wert: number): string => wert.toLocaleString('de-DE');
  if (stand.neu === 0) return `Alles da: ${stand.standorte} Standorte. Nichts geändert.`;
  const zeilen = Object.values(stand.zeilen).reduce((summe, wert) => summe + wert, 0);
  return [
    `${stand.neu} Standorte neu, zusammen ${stand.standorte} mit ${zahl(stand.mandanten)} verantwortlichen Stellen.`,
    `${zahl(stand.konten)} Konten im Case Management, ${zahl(stand.akten)} Akten (${zahl(stand.geloescht)} fristgemäß gelöscht), ${zahl(zeilen)} Zeilen.`,
    'Anmelden zum Beispiel als land-s02-m01-cm01 mit dem Passwort der Demo.',
  ].join('\n');
}
