import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkBearbeitbar, getKonto, lockAkte, recordEreignis } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkVerweisfrist, VERWEIS_FRISTEN } from './fristen.ts';
import { applyEinwilligung } from './record-zustimmung.ts';
import { toVerweisOrt } from './siegelorte.ts';
import type { createVerweisRoute } from './verweis.contract.ts';
import type { VerweisInhalt } from './verweis.model.ts';
import { findVerweiszeile, insertVerweis } from './verweis.repo.ts';
import { findHauptperson, findTraeger } from './with-verweis.ts';

type R = typeof createVerweisRoute;

/** Proposes a Verweis (CP-06). With a consent that names this Stelle it is eingewilligt at once; nothing goes out yet. */
export async function createVerweis(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  const frist = body.frist ?? addDays(kontext.stichtag, VERWEIS_FRISTEN.antwort);
  return withActor(kontext, async (trx) => {
    const akte = await lockAkte(trx, kontext, params.akteId);
    if (!akte.ok) return akte;
    const bearbeitbar = checkBearbeitbar(akte.wert);
    if (!bearbeitbar.ok) return bearbeitbar;
    const tag = checkVerweisfrist(frist, null, kontext.stichtag);
    if (!tag.ok) return tag;
    if ((await findHauptperson(trx, kontext, akte.wert.id)) === undefined) return fail(PERSON_FEHLT);
    const id = createUuidV7();
    const { art, name, ansprechperson, angebotId } = body.empfaenger;
    const inhalt: VerweisInhalt = {
      empfaenger: { name, ansprechperson },
      grund: body.grund ?? null,
      anliegen: body.anliegen,
      wunsch: body.wunsch ?? null,
      eilig: body.eilig ?? null,
      angaben: body.angaben,
    };
    await insertVerweis(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akte.wert.id,
      empfaenger_art: art,
      angebot_id: angebotId,
      form: body.form,
      zustand: 'VORGESCHLAGEN',
      zustand_seit: kontext.stichtag,
      vorgeschlagen_am: kontext.stichtag,
      frist,
      weg: null,
      vermittelt_am: null,
      einwilligung_id: null,
      abweisungsgrund: null,
      ergebnis: null,
      ergebnis_am: null,
      neu: false,
      rueckfrage_offen: false,
      siegel: await kontext.dienste.tresor.seal(toVerweisOrt(mandantId, akte.wert.id, id), inhalt),
      angelegt_von: kontoId,
    });
    await recordEreignis(
      trx,
      kontext,
      akte.wert.id,
      {
        art: 'VERWEIS_VORGESCHLAGEN',
        codes: { verweisId: id, empfaengerArt: art, form: body.form, angaben: body.angaben, frist },
        inhalt: { empfaenger: name, grund: body.grund, anliegen: body.anliegen },
      },
      kontext.stichtag,
    );
    const zeile = await findVerweiszeile(trx, mandantId, id);
    if (zeile === undefined) throw new Error('The Verweis just written is not visible');
    const verweis = { akte: akte.wert, zeile, inhalt };
    const { einwilligung } = await findTraeger(trx, kontext, verweis);
    const version =
      einwilligung === undefined
        ? zeile.version
        : await applyEinwilligung(trx, kontext, verweis, einwilligung.id);
    return ok({ id, version });
  });
}

const PERSON_FEHLT = refuseRegel('PERSON_FEHLT', 'Diese Akte ist anonym.', {
  detail: 'Ein Verweis spricht von einer bestimmten Person. Benennen Sie sie zuerst.',
  quelle: 'DP-C-01',
});
