import pg from 'pg';
import { createTestkonto, PASSWORT, setOhnePflicht } from '#src/modules/benutzer/testzugang.ts';
import { openLaufzeit } from '#src/anwendung/start.ts';
import { getOk } from '#src/core/result.ts';
import { loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import type { Testdienste } from '#test/support/dienste.ts';
import { createWelt } from '#test/support/welt.ts';
import { readAdminUrl } from './anlage.ts';

export type Zugang = { kennung: string; passwort: string };

/** A real installation with one Mandant and one Case Manager:in. A demo would take its time for 300 Akten. */
export async function createVorrat(daten: string): Promise<Zugang> {
  const konfiguration = getOk(loadKonfiguration({ KIM_DATA_DIR: daten, KIM_DEMO: '0' }));
  const laufzeit = await openLaufzeit(konfiguration, { instanz: true, melde: () => undefined });
  const admin = new pg.Pool({ connectionString: readAdminUrl(daten, 'kim'), max: 1 });
  try {
    const dienste = { ...laufzeit.dienste, admin } as Testdienste;
    const welt = await createWelt(dienste);
    const { kennung } = await createTestkonto(dienste, 'CASE_MANAGEMENT', welt.stadt);
    await setOhnePflicht(dienste);
    return { kennung, passwort: PASSWORT };
  } finally {
    await admin.end();
    await laufzeit.stop();
  }
}
