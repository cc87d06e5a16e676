import type { PlainDate } from '#src/core/plain-date.ts';
import { toVzae } from '#src/core/vzae.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Baustein } from './baustein.model.ts';
import { listBesetzungenAm, listKontingenteAm, type Wissensstand } from './bericht.repo.ts';
import type { Sicht } from './sicht.ts';
import type { Angaben } from './stellenbesetzung.model.ts';

/** Every Standort of the view with what is known about it on the Stichtag, unsorted; three queries for all rows. */
export async function loadAngaben(
  trx: Trx,
  sicht: Sicht,
  frage: { baustein: Baustein; stichtag: PlainDate; wissensstand: Wissensstand },
): Promise<Angaben[]> {
  const suche = { ...frage, standortId: sicht.standortId };
  const [standorte, kontingente, besetzungen] = await Promise.all([
    listStandorte(trx, {
      stichtag: frage.stichtag,
      ...(sicht.standortId === null ? {} : { standortId: sicht.standortId }),
      ...(sicht.herkunft === null ? {} : { herkunft: sicht.herkunft }),
    }),
    listKontingenteAm(trx, suche),
    listBesetzungenAm(trx, suche),
  ]);
  const kontingentJe = new Map(kontingente.map((zeile) => [zeile.standortId, zeile]));
  const besetzungJe = new Map(besetzungen.map((zeile) => [zeile.standortId, zeile]));
  return standorte.map((standort) => {
    const kontingent = kontingentJe.get(standort.id);
    const besetzung = besetzungJe.get(standort.id);
    const staende = [kontingent?.stand, besetzung?.stand].flatMap((stand) => stand ?? []).sort();
    return {
      standortId: standort.id,
      name: standort.name,
      typ: standort.typ,
      regierungsbezirk: standort.regierungsbezirk,
      typEvaluation: standort.typEvaluation,
      herkunft: standort.herkunft,
      zugewiesen: kontingent === undefined ? null : toVzae(kontingent.zugewiesen),
      vorgesehen: kontingent === undefined ? null : toVzae(kontingent.vorgesehen),
      besetzt: besetzung === undefined ? null : toVzae(besetzung.besetzt),
      // The row is only as recent as its oldest number.
      meldungVom: staende[0] ?? null,
      fortgeschrieben: staende.length > 0 && besetzung?.vonHand === true,
    };
  });
}
