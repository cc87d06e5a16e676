import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listFragezeilen } from './anfrage.repo.ts';
import { computeErgebnis, hashErgebnis } from './compute-ergebnis.ts';
import { getLandkonto, openEntwurf } from './load-anfrage.ts';
import type {
  closeTabelleRoute,
  getTabellenvergleichRoute,
  computeVorschauRoute,
  createTabelleRoute,
} from './tabelle.contract.ts';
import { insertTabelle, listTabellenzeilen, setTabelleErsetzt } from './tabelle.repo.ts';
import { compareErgebnisse } from './vergleich.model.ts';

const ANLAGEN_HOECHSTENS = 99;

/** Nothing of it is kept. */
export function computeVorschau(
  kontext: Kontext,
  { body: { frage } }: Eingabe<typeof computeVorschauRoute>,
): Antwortet<Antwort<typeof computeVorschauRoute>> {
  delete kontext.idempotenz;
  return withActor(kontext, async (trx) => {
    const gerechnet = await computeErgebnis(trx, kontext, frage);
    if (!gerechnet.ok) return gerechnet;
    const { ergebnis, definition } = gerechnet.wert;
    return ok({ ergebnis, definition });
  });
}

/** Computes with what is known now and freezes it: an Anlage of its own, or the next Fassung of one. */
export function createTabelle(
  kontext: Kontext,
  { params: { anfrageId }, body }: Eingabe<typeof createTabelleRoute>,
): Antwortet<Antwort<typeof createTabelleRoute>> {
  kontext.protokoll.objektId = anfrageId;
  const { version, frageId, frage, ersetzt } = body;
  return withActor(kontext, async (trx): Promise<Result<Antwort<typeof createTabelleRoute>, Ablehnung>> => {
    const entwurf = await openEntwurf(trx, anfrageId, version);
    if (!entwurf.ok) return entwurf;
    const fragen = await listFragezeilen(trx, anfrageId);
    if (!fragen.some(({ id }) => id === frageId)) return fail(refuseNichtGefunden());
    const alle = await listTabellenzeilen(trx, anfrageId);
    const vorige = alle.find(({ id }) => id === ersetzt);
    if (
      ersetzt !== undefined &&
      (vorige === undefined || !(await setTabelleErsetzt(trx, anfrageId, ersetzt)))
    )
      return fail(refuseNichtGefunden());
    const anlage = vorige?.anlage ?? Math.max(0, ...alle.map((eine) => eine.anlage)) + 1;
    if (anlage > ANLAGEN_HOECHSTENS)
      return fail(
        refuseRegel('ZU_VIELE_ANLAGEN', `Eine Antwort hat höchstens ${String(ANLAGEN_HOECHSTENS)} Anlagen.`),
      );
    const gerechnet = await computeErgebnis(trx, kontext, frage);
    if (!gerechnet.ok) return gerechnet;
    const id = createUuidV7();
    await insertTabelle(trx, {
      ...gerechnet.wert,
      id,
      anfrageId,
      frageId,
      anlage,
      fassung: (vorige?.fassung ?? 0) + 1,
      pruefsumme: hashErgebnis(gerechnet.wert),
      kontoId: getLandkonto(kontext).kontoId,
    });
    return ok({ id, version: version + 1 });
  });
}

export function closeTabelle(
  kontext: Kontext,
  { params: { anfrageId, tabelleId }, body: { version } }: Eingabe<typeof closeTabelleRoute>,
): Antwortet<Antwort<typeof closeTabelleRoute>> {
  kontext.protokoll.objektId = anfrageId;
  return withActor(kontext, async (trx): Promise<Result<Antwort<typeof closeTabelleRoute>, Ablehnung>> => {
    const entwurf = await openEntwurf(trx, anfrageId, version);
    if (!entwurf.ok) return entwurf;
    if (!(await setTabelleErsetzt(trx, anfrageId, tabelleId))) return fail(refuseNichtGefunden());
    return ok({ id: tabelleId, version: version + 1 });
  });
}

/** Computes a frozen table once more and says where it is other. */
export function getTabellenvergleich(
  kontext: Kontext,
  { params: { anfrageId, tabelleId }, query: { wissen } }: Eingabe<typeof getTabellenvergleichRoute>,
): Antwortet<Antwort<typeof getTabellenvergleichRoute>> {
  kontext.protokoll.objektId = anfrageId;
  return withActor(kontext, async (trx) => {
    const tabelle = (await listTabellenzeilen(trx, anfrageId)).find(({ id }) => id === tabelleId);
    if (tabelle === undefined) return fail(refuseNichtGefunden());
    const bis = wissen === 'DAMALS' ? tabelle.wissensstand : undefined;
    const neu = await computeErgebnis(trx, kontext, tabelle.frage, bis);
    if (!neu.ok) return neu;
    const unterschiede = compareErgebnisse(tabelle.ergebnis, neu.wert.ergebnis);
    return ok({
      gleich: unterschiede.length === 0,
      pruefsummeStimmt: hashErgebnis(tabelle) === tabelle.pruefsumme,
      definition: tabelle.definition,
      definitionJetzt: neu.wert.definition,
      unterschiede,
    });
  });
}
