import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { createUuidV7 } from '#src/core/ids.ts';
import { getOk } from '#src/core/result.ts';
import type { Welt } from '#test/support/welt.ts';
import { parseBescheiddatei } from '../bescheid/parse-bescheiddatei.ts';
import { checkInhalt } from '../check-inhalt.model.ts';
import type { FoerderfallZustand } from '../foerderfall.model.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { KRUMMES_JAHR } from './test-nachweis.ts';

const PRUEFSUMME = 'a'.repeat(64);

/** The crooked year as it stands before the proof: signed, granted, both Teilbeträge paid. Made as superuser. */
export async function createBezahlten(
  admin: pg.Client,
  welt: Welt,
  { zustand = 'VN_OFFEN', parameter = {} }: { zustand?: FoerderfallZustand; parameter?: object } = {},
): Promise<string> {
  const id = createUuidV7();
  const bescheid = createUuidV7();
  const niemand = createUuidV7();
  const { antrag, rahmen } = KRUMMES_JAHR;
  const { regelantrag, ergebnis } = checkInhalt(antrag, {
    typ: 'KREIS',
    foerderjahr: 2025,
    kontingentCm: null,
    parameter: REGELPARAMETER,
  });
  const beispiel = getOk(
    parseBescheiddatei(readFileSync('docs/beispiele/bescheid-bewilligung.json', 'utf8')),
  );
  // The example is of another year.
  const auftrag = {
    ...beispiel.auftrag,
    antragVom: '2025-01-15',
    foerderjahr: 2025,
    zeitraum: { von: '2025-01-01', bis: '2025-12-31' },
  };
  const positionen = Object.entries(rahmen.bewilligt).map(([position, bewilligt]) => ({
    position,
    beantragt: bewilligt,
    bewilligt,
  }));
  const fuelle = async (text: string, werte: unknown[]): Promise<void> => {
    await admin.query(text, werte);
  };
  await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
  await fuelle(
    `INSERT INTO foerderung.foerderfall (id, standort_id, mandant_id, aktenzeichen, foerderjahr, von, bis, regelsatz, parameter,
      zustand, frist, antrag_von, angelegt_am)
     VALUES ($1, $2, $3, $4, 2025, '2025-01-01', '2025-12-31', 'RL-2024-12', $5, $6, '2025-01-16', $7, '2025-01-10')`,
    [
      id,
      welt.standortId,
      welt.kreis.id,
      `KIM-2025-${id.slice(-8)}`,
      JSON.stringify({ ...REGELPARAMETER, ...parameter }),
      zustand,
      niemand,
    ],
  );
  await fuelle(
    `INSERT INTO foerderung.antrag_fassung (foerderfall_id, standort_id, nummer, inhalt, regelantrag, ergebnis, pruefsumme, hinweise,
      bearbeitet_von, gezeichnet_von, eingang_am)
     VALUES ($1, $2, 1, $3, $6, $7, $4, 0, $5, $5, '2025-01-15')`,
    [
      id,
      welt.standortId,
      JSON.stringify(antrag),
      PRUEFSUMME,
      niemand,
      JSON.stringify(regelantrag),
      JSON.stringify(ergebnis),
    ],
  );
  await fuelle(
    `INSERT INTO foerderung.bescheid (id, foerderfall_id, standort_id, lfd, art, stand, auftrag, bescheid, positionen, bewilligt,
      vorgeschlagen_von, vorgeschlagen_am, gezeichnet_von, datum, pruefsumme, bekanntgabe, bestandskraeftig_am)
     VALUES ($1, $2, $3, 1, 'BEWILLIGUNG', 'ERLASSEN', $4, '{}', $5, 30140000, $6, '2025-02-10', $7, '2025-02-14', $8, '{}', '2025-03-20')`,
    [
      bescheid,
      id,
      welt.standortId,
      JSON.stringify(auftrag),
      JSON.stringify(positionen),
      niemand,
      createUuidV7(),
      PRUEFSUMME,
    ],
  );
  for (const [lfd, termin] of [
    [1, '2025-05-01'],
    [2, '2025-10-01'],
  ] as const) {
    await fuelle(
      `INSERT INTO foerderung.rate (id, foerderfall_id, standort_id, bescheid_id, lfd, haushaltsjahr, termin, vorgesehen, betrag, zustand,
        anforderung, vorbereitet_von, angefordert_von, angefordert_am, festgestellt_von, festgestellt_am, bank_id, angeordnet_von,
        angeordnet_am, gezahlt_am, buchung)
       VALUES ($1, $2, $3, $4, $5, 2025, $6, 15070000, 15070000, 'GEZAHLT', '{}', $7, $7, $6, $7, $6, $7, $7, $6, $6, 'LK')`,
      [createUuidV7(), id, welt.standortId, bescheid, lfd, termin, niemand],
    );
  }
  await admin.query('COMMIT');
  return id;
}
