import { migrateAll, openDatenbank } from '#src/anwendung/datenbank.ts';
import { formatKonfigurationsfehler, loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import type { Ergebnis } from './befehle.ts';

/** Applies missing migrations as kim_owner; safe to repeat. */
export async function runMigriere(args: readonly string[]): Promise<Ergebnis> {
  const gelesen = loadKonfiguration(process.env, args);
  if (!gelesen.ok) return { code: 2, ausgabe: formatKonfigurationsfehler(gelesen.fehler) };
  const zugang = await openDatenbank(gelesen.wert, (zeile) => console.info(zeile));
  try {
    const angewendet = await migrateAll(zugang);
    return {
      code: 0,
      ausgabe:
        angewendet.length === 0
          ? 'Beide Datenbanken sind auf dem neuesten Stand.'
          : `Angewendet: ${angewendet.join(', ')}`,
    };
  } finally {
    await zugang.stop();
  }
}
