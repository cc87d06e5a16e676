import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { createTestangaben } from '#src/modules/anlaufstelle/test-anlaufstelle.ts';
import type { Testdienste } from '#test/support/dienste.ts';
import type { Probe } from './probe.ts';

export type Anlaufstellenobjekte = { anlaufstelleId: string };

/** An Anlaufstelle of the owner's Standort. */
export async function createAnlaufstellenobjekte(
  dienste: Testdienste,
  { kontoId, standortId }: KontoActor,
): Promise<Anlaufstellenobjekte> {
  const anlaufstelleId = createUuidV7();
  await dienste.admin.query(
    `INSERT INTO steuerung.anlaufstelle (standort_id, id, name, angaben, gueltig_von, bestaetigt_am, bearbeitet_von)
     VALUES ($1, $2, 'Rathaus', $3, '2026-01-01', '2026-10-01', $4)`,
    [standortId, anlaufstelleId, JSON.stringify({ ...ANGABEN, ...createTestangaben() }), kontoId],
  );
  return { anlaufstelleId };
}

/** Fields that the input may leave out. */
const ANGABEN = { anfahrt: null, webseite: null, hinweis: null, kommunen: [] };

/** Who answers for a Standort keeps its Anlaufstellen; the register of Kommunen is a public fact that a file brings in. */
export function createAnlaufstellenProben({
  anlaufstelleId,
}: Anlaufstellenobjekte): Readonly<Record<string, Probe>> {
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  const standort = (pfad: string, body?: unknown): Probe => ({ bindung: 'standort', pfad, body });
  const eingabe = { angaben: createTestangaben(), gueltigVon: '2026-01-01', bestaetigt: true };
  const pfad = `/anlaufstellen/${anlaufstelleId}`;
  return {
    'anlaufstelle.listAnlaufstellen': liste('/anlaufstellen'),
    'anlaufstelle.createAnlaufstelle': liste('/anlaufstellen', eingabe),
    'anlaufstelle.getAnlaufstelle': standort(pfad),
    'anlaufstelle.updateAnlaufstelle': standort(pfad, { ...eingabe, version: 999 }),
    'anlaufstelle.recordAnlaufstellenbestaetigung': standort(`${pfad}/bestaetigungen`, { version: 999 }),
    'beratungsansatz.getUeberblick': liste('/beratungsansaetze'),
    'beratungsansatz.exportUeberblickXlsx': liste('/beratungsansaetze.xlsx'),
    'beratungsansatz.createLueckenhinweis': liste('/beratungsansaetze/systemhinweise', {
      bereich: 'MOBILITAET',
      zielgruppe: 'FRAUEN',
    }),
    'gemeindeverzeichnis.listGemeinden': liste(`/gemeindeverzeichnis/${createUuidV7()}`),
    'gemeindeverzeichnis.importGemeindeverzeichnis': {
      ...liste('/gemeindeverzeichnis/import?probelauf=true', 'kreis;name;gueltig_von\nx;y;2020-01-01'),
      kopf: { 'content-type': 'text/csv' },
    },
  };
}
