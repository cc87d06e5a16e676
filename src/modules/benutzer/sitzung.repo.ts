import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import { createAnweisung } from '#src/platform/db/anweisung.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { BenutzerTabellen } from './benutzer.tables.ts';

type NeueSitzung = {
  id: string;
  token_hash: Buffer;
  konto_id: string;
  mitgliedschaft_id: string;
  erzeugt_am: Date;
  zuletzt_am: Date;
  laeuft_ab_um: Date;
  absolut_bis: Date;
  bestaetigt_um: Date;
};

export async function insertSitzung(trx: Trx, sitzung: NeueSitzung): Promise<void> {
  await trx.withTables<BenutzerTabellen>().insertInto('benutzer.sitzung').values(sitzung).execute();
}

const sitzungszeilen = createAnweisung((trx, werte: { id: string }) =>
  trx
    .withTables<BenutzerTabellen>()
    .selectFrom('benutzer.sitzung')
    .select(['id', 'konto_id', 'mitgliedschaft_id', 'laeuft_ab_um', 'absolut_bis', 'bestaetigt_um'])
    .where('id', '=', werte.id)
    .where('beendet_am', 'is', null),
);

export async function findSitzungszeile(trx: Trx, id: string) {
  const [zeile] = await sitzungszeilen(trx, { id });
  return zeile;
}

type Aenderung = Partial<Omit<NeueSitzung, 'id' | 'konto_id' | 'erzeugt_am'>>;

/** False when the session has ended meanwhile. */
export async function updateSitzungszeile(trx: Trx, id: string, aenderung: Aenderung): Promise<boolean> {
  const ergebnis = await trx
    .withTables<BenutzerTabellen>()
    .updateTable('benutzer.sitzung')
    .set(aenderung)
    .where('id', '=', id)
    .where('beendet_am', 'is', null)
    .executeTakeFirst();
  return ergebnis.numUpdatedRows === 1n;
}

/** Ends one session by its token, for a login on top of an old cookie. */
export async function endSitzungByToken(trx: Trx, tokenHash: Buffer, jetzt: Date): Promise<void> {
  await trx
    .withTables<BenutzerTabellen>()
    .updateTable('benutzer.sitzung')
    .set({ beendet_am: jetzt })
    .where('token_hash', '=', tokenHash)
    .where('beendet_am', 'is', null)
    .execute();
}

/** Ends the sessions of an account, all or all but one. */
export async function endSitzungen(trx: Trx, kontoId: string, jetzt: Date, ausser?: string): Promise<void> {
  await trx
    .withTables<BenutzerTabellen>()
    .updateTable('benutzer.sitzung')
    .set({ beendet_am: jetzt })
    .where('konto_id', '=', kontoId)
    .where('beendet_am', 'is', null)
    .$if(ausser !== undefined, (abfrage) => abfrage.where('id', '<>', ausser ?? ''))
    .execute();
}

const gueltigeMitgliedschaften = createAnweisung((trx, werte: { kontoId: string; stichtag: PlainDate }) =>
  trx
    .withTables<BenutzerTabellen>()
    .selectFrom('benutzer.mitgliedschaft as m')
    .innerJoin('benutzer.rolle_einstellung as e', 'e.rolle', 'm.rolle')
    .leftJoin('stamm.mandant as t', 't.id', 'm.mandant_id')
    .leftJoin('stamm.standort_name as s', (join) =>
      join
        .onRef('s.standort_id', '=', 'm.standort_id')
        .on('s.gueltig_von', '<=', werte.stichtag)
        .on((eb) => eb.or([eb('s.gueltig_bis', 'is', null), eb('s.gueltig_bis', '>=', werte.stichtag)])),
    )
    .select([
      'm.id',
      'm.rolle',
      'm.art',
      'm.mandant_id',
      'm.standort_id',
      't.name as mandant_name',
      's.name as standort_name',
      'e.zweiter_faktor_pflicht',
      'e.leerlauf_minuten',
      'e.absolut_minuten',
    ])
    .where('m.konto_id', '=', werte.kontoId)
    .where('m.gueltig_von', '<=', werte.stichtag)
    .where((eb) => eb.or([eb('m.gueltig_bis', 'is', null), eb('m.gueltig_bis', '>=', werte.stichtag)]))
    .orderBy(
      sql`(SELECT max(z.erzeugt_am) FROM benutzer.sitzung z WHERE z.mitgliedschaft_id = m.id)`,
      (ordnung) => ordnung.desc().nullsLast(),
    )
    .orderBy('m.id'),
);

/** Mitgliedschaften of the account valid on the day, the last used first, with names of that day. */
export async function listGueltigeMitgliedschaften(trx: Trx, kontoId: string, stichtag: PlainDate) {
  return gueltigeMitgliedschaften(trx, { kontoId, stichtag });
}

export type GueltigeMitgliedschaft = Awaited<ReturnType<typeof listGueltigeMitgliedschaften>>[number];
