import type pg from 'pg';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Landstandort } from './plan.ts';
import { LAND } from './umfang.ts';

/** Heads per Kommune and quarter of Akten that are gone, as the deletion leaves them. */
export async function createKoepfe(
  admin: pg.Client,
  standort: Landstandort,
  heute: PlainDate,
): Promise<void> {
  const jahr = Number(heute.slice(0, 4));
  const zeilen = standort.mandanten.flatMap(({ id, kommuneId, gebiet, kraefte }) =>
    kraefte.flatMap(({ kontoId, dienstalter }) => {
      const seitJahren = LAND.besetzungJeJahr.filter((anteil) => dienstalter <= anteil).length;
      const orte = kommuneId === null ? gebiet : [kommuneId];
      return orte.map((ort) => ({ mandant: id, ort, konto: kontoId, von: `${jahr - seitJahren}-01-01` }));
    }),
  );
  await admin.query(
    `INSERT INTO bericht.fallarbeit_quartal (mandant_id, kommune_id, quartal_von, kennung)
     SELECT z.mandant, z.ort, q::date, sha256(convert_to(z.konto::text || to_char(q, 'YYYY-MM-DD'), 'UTF8'))
       FROM jsonb_to_recordset($1) z(mandant uuid, ort uuid, konto uuid, von date)
      CROSS JOIN generate_series(z.von, $2::date, interval '3 months') q
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(zeilen), heute],
  );
}
