import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { createUnterlage, findFoerderfallzeile } from '#src/modules/foerderung/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createKonzeptdatei } from './export-konzept.ts';
import { FORTSCHREIBUNG_MONATE } from './fristen.ts';
import { listLuecken } from './kapitel.model.ts';
import type { createKonzeptnachweisRoute, listGueltigeRoute } from './konzept.contract.ts';
import { computeFaelligAb } from './konzept.model.ts';
import { type Gueltigzeile, listGueltigzeilen } from './konzept.repo.ts';
import { loadOrt } from './standortkonto.ts';

/** What can be put to the own Antrag, beside Nr. 4.1 d and f. */
export function listGueltige(
  kontext: Kontext,
  { params: { foerderfallId } }: Eingabe<typeof listGueltigeRoute>,
): Antwortet<Antwort<typeof listGueltigeRoute>> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx) => {
    if ((await findFoerderfallzeile(trx, foerderfallId)) === undefined) return fail(refuseNichtGefunden());
    const { typ, kommunen } = await loadOrt(trx, kontext);
    const zeilen = await listGueltigzeilen(trx);
    return ok({
      konzepte: zeilen.map((zeile) => ({
        id: zeile.id,
        art: zeile.art,
        nummer: zeile.nummer,
        gueltigAb: zeile.gueltigAb,
        faellig: computeFaelligAb(zeile.gueltigAb, FORTSCHREIBUNG_MONATE) <= kontext.stichtag,
        luecken: listLuecken(zeile.art, typ, toInhalte(zeile), kommunen).map(({ titel }) => titel),
      })),
    });
  });
}

/** The Konzept in force becomes a file of the Antrag, as if it had been uploaded; the Land sees this file and nothing else of it. */
export async function createKonzeptnachweis(
  kontext: Kontext,
  { params: { foerderfallId, fassungId } }: Eingabe<typeof createKonzeptnachweisRoute>,
): Antwortet<Antwort<typeof createKonzeptnachweisRoute>> {
  kontext.protokoll.objektId = foerderfallId;
  // Read apart: the answer that an Idempotency-Key keeps is that of the file.
  const { idempotenz: _spaeter, ...lesend } = kontext;
  const stoff = await withActor(lesend, async (trx) => {
    const zeile = (await listGueltigzeilen(trx)).find(({ id }) => id === fassungId);
    return zeile === undefined
      ? fail(refuseNichtGefunden())
      : ok({ zeile, ort: await loadOrt(trx, kontext) });
  });
  if (!stoff.ok) return stoff;
  const { zeile, ort } = stoff.wert;
  const { dateiname, inhalt } = await createKonzeptdatei(kontext, {
    ...zeile,
    zustand: 'GUELTIG',
    inhalte: toInhalte(zeile),
    ort,
  });
  return createUnterlage(kontext, {
    params: { foerderfallId },
    query: { zu: zeile.art === 'CM_KONZEPT' ? 'f' : 'd', name: dateiname },
    body: inhalt,
  });
}

function toInhalte({ kapitel }: Gueltigzeile) {
  return Object.fromEntries(kapitel.map(({ kapitel: code, felder, zeilen }) => [code, { felder, zeilen }]));
}
