import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { findAkte, getKonto } from '#src/modules/akte/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { openInhalte } from './open-protokolle.ts';
import type { listProtokollRoute } from './uebergabe.contract.ts';
import type { listUebergabenRoute } from './meine-uebergaben.contract.ts';
import { computeRueckgabeBis } from './uebergabe.model.ts';
import { listUebergabezeilen, type Uebergabezeile } from './uebergabe.repo.ts';

type Liste = typeof listUebergabenRoute;
type Protokoll = typeof listProtokollRoute;

/** Offers to the acting account and from it, without a name of a client. */
export async function listUebergaben(kontext: Kontext): Antwortet<Antwort<Liste>> {
  const { kontoId } = getKonto(kontext);
  return withActor(kontext, async (trx) => {
    const zeilen = await listUebergabezeilen(trx, null);
    kontext.protokoll.anzahl = zeilen.length;
    kontext.protokoll.abfrageklasse = 'eigene-uebergaben';
    const eintraege = zeilen.map((zeile) => ({ zeile, ansicht: toAnsicht(zeile, kontext) }));
    return ok({
      anMich: eintraege.filter(({ zeile }) => zeile.anKontoId === kontoId).map(({ ansicht }) => ansicht),
      vonMir: eintraege.filter(({ zeile }) => zeile.vonKontoId === kontoId).map(({ ansicht }) => ansicht),
    });
  });
}

/** The protocol of an Akte, for who may open it (IF-R3). */
export async function listProtokoll(
  kontext: Kontext,
  { params }: Eingabe<Protokoll>,
): Antwortet<Antwort<Protokoll>> {
  return withActor(kontext, async (trx) => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const { zeilen, protokolle } = await openInhalte(trx, kontext, akte.id);
    const eintraege = zeilen.map((zeile) => ({
      ...toAnsicht(zeile, kontext),
      protokoll: protokolle.get(zeile.id) ?? null,
    }));
    return ok({ eintraege });
  });
}

function toAnsicht(zeile: Uebergabezeile, kontext: Kontext) {
  const { kontoId } = getKonto(kontext);
  const rueckgabeBis = computeRueckgabeBis(zeile, PARAMETER.uebergabe_rueckgabe.wert);
  const offen = zeile.zustand === 'ANGEBOTEN';
  return {
    ...zeile,
    akteId: zeile.zugang ? zeile.akteId : null,
    von: zeile.vonName ?? '–',
    an: zeile.anName ?? '–',
    angebotenVon: zeile.angebotenVonName ?? '–',
    mitEinwilligung: zeile.einwilligung,
    rueckgabeBis,
    darf: {
      entscheiden: offen && zeile.anKontoId === kontoId,
      zurueckgeben:
        rueckgabeBis !== null &&
        rueckgabeBis >= kontext.stichtag &&
        zeile.anKontoId === kontoId &&
        zeile.zugang,
      zurueckziehen: offen && zeile.angebotenVon === kontoId,
    },
  };
}
