import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { ok, type Result } from '#src/core/result.ts';
import { recordEreignis } from '#src/modules/akte/index.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { findEinwilligungen } from '#src/modules/einwilligung/index.ts';
import { findTragend, foldStelle } from '#src/modules/einwilligung/tragend.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { checkWeitergabe, type Gebundenes, type Weitergaben } from './herkunft.model.ts';
import { loadGebundenes } from './load-gebundenes.ts';
import { WEITERGABEN } from './wertelisten/herkunft.ts';

/** What is to go out, to whom, and on what it rests. */
export type Weitergabeangabe = {
  akteId: string;
  empfaenger: { art: string; name: string };
  grundlage: 'EINWILLIGUNG' | 'BEFUGNIS';
  weitergaben: Weitergaben;
};

/**
 * Guards a disclosure: nothing of a Leistungsträger or a Geheimnisträger leaves unseen (§§ 76, 78 SGB X). What goes back to the
 * Stelle that said it is no onward transfer. What goes out stands in the timeline with its reason, sealed. Called in the
 * transaction of the disclosure, after its own checks.
 */
export async function checkGebundenes(
  trx: Trx,
  kontext: Kontext,
  { akteId, empfaenger, grundlage, weitergaben }: Weitergabeangabe,
): Promise<Result<null, Ablehnung>> {
  const gebunden = (await loadGebundenes(trx, kontext, akteId))
    .map(
      ({ id, art, am, stelleArt, stelle }): Gebundenes => ({
        id,
        art,
        am: toPlainDate(am),
        stelle: { art: stelleArt, name: stelle },
      }),
    )
    .filter(({ stelle }) => !isDieselbe(stelle, empfaenger));
  if (gebunden.length === 0) return ok(null);
  const einwilligungen = await findEinwilligungen(trx, kontext, akteId);
  const geprueft = checkWeitergabe(gebunden, {
    weitergaben,
    grundlage,
    isEntbunden: (stelle) =>
      einwilligungen.some(
        (eine) => findTragend([eine], stelle, eine.personId ?? undefined, 'ERHALTEN') !== undefined,
      ),
  });
  if (!geprueft.ok) return geprueft;
  if (geprueft.wert.length > 0) {
    const was = geprueft.wert
      .map(({ id, stelle }) => `${stelle.name}: ${textOf(WEITERGABEN, weitergaben[id])}`)
      .join('\n');
    const ereignis = {
      art: 'GEBUNDENES_WEITERGEGEBEN',
      codes: { anzahl: geprueft.wert.length },
      inhalt: { empfaenger: empfaenger.name, was },
    } as const;
    await recordEreignis(trx, kontext, akteId, ereignis, kontext.stichtag);
  }
  return ok(null);
}

function isDieselbe(stelle: Gebundenes['stelle'], empfaenger: { art: string; name: string }): boolean {
  return stelle.art === empfaenger.art && foldStelle(stelle.name) === foldStelle(empfaenger.name);
}
