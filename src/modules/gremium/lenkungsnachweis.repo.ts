import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Pruefgremium } from './gremium.model.ts';
import type { Turnus } from './wertelisten/gremien.ts';

export type Lenkungsgruppe = Omit<Pruefgremium, 'art' | 'oberId'> & {
  name: string;
  turnus: Turnus;
  letzteSitzung: PlainDate | null;
  protokollGenehmigt: boolean;
};

/** In the domain foerderung: the Lenkungsgruppen of the own Standort today, through the function that it may call. */
export async function listLenkungsgruppenzeilen(trx: Trx): Promise<Lenkungsgruppe[]> {
  const { rows } = await sql<Lenkungsgruppe>`
    SELECT id, name, entstehung, beschluss_dokument AS "beschlussDokument", beschluss_am AS "beschlussAm", auftrag, beginn, ende,
        turnus, letzte_sitzung AS "letzteSitzung", protokoll_genehmigt AS "protokollGenehmigt", mitglieder
      FROM foerderung.lenkungsgruppen()`.execute(trx);
  return rows;
}
