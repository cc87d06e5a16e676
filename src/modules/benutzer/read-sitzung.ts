import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { KEINE_SITZUNG } from '#src/platform/http/problem.ts';
import { findKonto, type Konto } from './konto.repo.ts';
import {
  findSitzungszeile,
  type GueltigeMitgliedschaft,
  listGueltigeMitgliedschaften,
} from './sitzung.repo.ts';

export type GeleseneSitzung = {
  konto: Konto;
  alle: GueltigeMitgliedschaft[];
  aktive: GueltigeMitgliedschaft;
  ablauf: { laeuftAbUm: Date; absolutBis: Date };
};

/** The person who acts. Operations of the own account need one; anything else is a bug in a contract. */
export function getPerson(kontext: Kontext): KontoActor {
  if (kontext.actor.art !== 'konto') throw new Error('Operation of an own account without an account');
  return kontext.actor;
}

/** Own account, Mitgliedschaften and limits; refused as „not logged in“ when the session ended in between. */
export async function readSitzung(trx: Trx, kontext: Kontext): Promise<Result<GeleseneSitzung, Ablehnung>> {
  const person = getPerson(kontext);
  const zeile = await findSitzungszeile(trx, person.sitzungId);
  const konto = await findKonto(trx, person.kontoId);
  const alle = await listGueltigeMitgliedschaften(trx, person.kontoId, kontext.stichtag);
  const aktive = alle.find((eine) => eine.id === zeile?.mitgliedschaft_id);
  if (zeile === undefined || konto === undefined || aktive === undefined) return fail(KEINE_SITZUNG);
  return ok({
    konto,
    alle,
    aktive,
    ablauf: { laeuftAbUm: zeile.laeuft_ab_um, absolutBis: zeile.absolut_bis },
  });
}

const DEMO_KONTO = refuseRegel('DEMO_KONTO', 'Konten der Demo bleiben, wie sie sind.', {
  detail: 'Legen Sie ein eigenes Konto an, um das auszuprobieren.',
});

/** The own account, to be changed. Demo accounts are shared: nobody may lock the others out of them. */
export async function readEigenesKonto(trx: Trx, kontext: Kontext): Promise<Result<Konto, Ablehnung>> {
  const gelesen = await readSitzung(trx, kontext);
  if (!gelesen.ok) return gelesen;
  return gelesen.wert.konto.demo ? fail(DEMO_KONTO) : ok(gelesen.wert.konto);
}
