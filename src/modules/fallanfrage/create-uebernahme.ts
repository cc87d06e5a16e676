import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { addKurzberatung } from '#src/modules/kurzberatung/index.ts';
import { addWartend } from '#src/modules/warteliste/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createUebernahmeRoute } from './fallanfrage.contract.ts';
import { Anfrageinhalt, formatUebernahmenotiz, toZugangsweg } from './fallanfrage.model.ts';
import { setUebernommen } from './fallanfrage.repo.ts';
import { computeLoeschenAb } from './fristen.ts';
import { toAnfrageOrt, toAnfrageSubjekt } from './siegelorte.ts';
import { withAnfrage } from './with-anfrage.ts';

type R = typeof createUebernahmeRoute;

/**
 * Makes a Kurzberatung of the Anfrage, without a name: the person is named later, after the information (CP-01). What was
 * asked moves to the Akte; here only days stay, and no row says which Akte it became. The key goes last.
 */
export async function createUebernahme(
  kontext: Kontext,
  { params, body }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  const { tresor } = kontext.dienste;
  const ergebnis = await withAnfrage(kontext, params.anfrageId, body.version, async (trx, zeile) => {
    if (zeile.siegel === null) throw new Error('An open Fallanfrage has its content');
    const inhalt = await tresor.open(toAnfrageOrt(mandantId, zeile.id), zeile.siegel, Anfrageinhalt);
    const akte = await addKurzberatung(trx, kontext, {
      zugangsweg: toZugangsweg(inhalt.stelle.art),
      sprache: inhalt.sprache,
      sprachmittlung: null,
      bedarfe: inhalt.bedarfe,
      information: { am: null, form: null },
      notiz: formatUebernahmenotiz(inhalt, zeile),
      veranlassendeStelle: inhalt.stelle.name,
      barrierefreiheit: [],
      kommuneId: null,
      person: null,
      gespraech: null,
    });
    if (!akte.ok) return akte;
    if (body.warteliste !== undefined) {
      const wartet = { id: akte.wert.id, zustand: 'KURZBERATUNG' } as const;
      const angabe = { ...body.warteliste, seit: zeile.eingegangenAm };
      const eingetragen = await addWartend(trx, kontext, wartet, angabe);
      if (!eingetragen.ok) return eingetragen;
    }
    const ende = { am: kontext.stichtag, kontoId, loeschenAb: computeLoeschenAb(kontext.stichtag) };
    await setUebernommen(trx, mandantId, zeile.id, ende);
    return ok({ id: akte.wert.id, nummer: akte.wert.nummer, version: 1 });
  });
  if (ergebnis.ok) await tresor.destroy(mandantId, toAnfrageSubjekt(params.anfrageId));
  return ergebnis;
}
