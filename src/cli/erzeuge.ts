import { prepareInhalt } from '#src/anwendung/prepare-inhalt.ts';
import { openLaufzeit } from '#src/anwendung/start.ts';
import { createDemo, DEMO_SAAT } from '#src/anwendung/demo/create-demo.ts';
import { formatKonfigurationsfehler, loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { type Ergebnis, findOption, wrongUse } from './befehle.ts';

export const ERZEUGE_AUFRUF = 'erzeuge --umfang demo [--saat N]';
const NOCH_NICHT: ReadonlySet<string> = new Set(['kommune', 'land']);

/**
 * Fills or completes the demo. It opens the installation itself, so that on an empty machine the seed of this call
 * counts and not that of the first start.
 */
export async function runErzeuge(args: readonly string[]): Promise<Ergebnis> {
  const aufruf = { aufruf: ERZEUGE_AUFRUF };
  const umfang = findOption(args, 'umfang');
  if (umfang !== undefined && NOCH_NICHT.has(umfang)) {
    return { code: 2, ausgabe: `--umfang ${umfang}: noch nicht.` };
  }
  if (umfang !== 'demo') return wrongUse(aufruf, '--umfang fehlt oder ist nicht demo.');
  const saat = findOption(args, 'saat') ?? (args.includes('--saat') ? '' : String(DEMO_SAAT));
  if (!/^[1-9][0-9]{0,8}$/.test(saat)) return wrongUse(aufruf, '--saat ist eine ganze Zahl ab 1.');
  const konfiguration = loadKonfiguration(process.env);
  if (!konfiguration.ok) return { code: 2, ausgabe: formatKonfigurationsfehler(konfiguration.fehler) };
  const laufzeit = await openLaufzeit(konfiguration.wert, { instanz: false, melde: () => undefined });
  try {
    if (laufzeit.art !== 'demo') {
      return { code: 1, ausgabe: 'Das ist eine echte Installation. Hier werden keine Demodaten angelegt.' };
    }
    await createDemo({ ...laufzeit, neu: true }, (zeile) => console.info(zeile), Number(saat));
    await prepareInhalt({ ...laufzeit, neu: false }, () => undefined);
    return { code: 0, ausgabe: '' };
  } finally {
    await laufzeit.stop();
  }
}
