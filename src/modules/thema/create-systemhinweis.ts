import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkBearbeitbar, lockAkte, recordEreignis } from '#src/modules/akte/index.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { checkMitNamen, findBefunde } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  checkHinweistextRoute,
  createSystemhinweisRoute,
  recordHinweisantwortRoute,
  recordWiderspruchRoute,
} from './hinweis.contract.ts';
import {
  insertHinweisantwort,
  insertSystemhinweis,
  insertWiderspruch,
  type Melderausgang,
} from './hinweis.repo.ts';
import { WIEDERAUFNAHME } from './thema.model.ts';
import { HUERDEN } from './wertelisten/huerden.ts';

type Neu = typeof createSystemhinweisRoute;

/** Places that tell of a person, for the author; only positions. */
export function checkHinweistext(
  kontext: Kontext,
  { body }: Eingabe<typeof checkHinweistextRoute>,
): Antwortet<Antwort<typeof checkHinweistextRoute>> {
  // Asked anew before every sending; nothing of it is kept.
  delete kontext.idempotenz;
  return withActor(kontext, async (trx) => {
    const befunde = await findBefunde(trx, kontext, body);
    kontext.protokoll.anzahl = befunde.length;
    return ok({ befunde });
  });
}

/**
 * Gives a Systemhinweis out of an Akte (fall model 4.1 melden; AT-24). The Akte notes under seal that one was given; neither
 * the note, the log nor the answer names the Hinweis, and the Hinweis knows no Akte.
 */
export function createSystemhinweis(
  kontext: Kontext,
  { params: { akteId }, body }: Eingabe<Neu>,
): Antwortet<Antwort<Neu>> {
  kontext.protokoll.objektId = akteId;
  return withActor(kontext, async (trx): Promise<Result<Antwort<Neu>, Ablehnung>> => {
    const akte = await lockAkte(trx, kontext, akteId, undefined);
    if (!akte.ok) return akte;
    // A closed one gives Hinweise too: that is what a Fallrekonstruktion is for (evaluation [L1956]). A frozen one gives none.
    const bearbeitbar = akte.wert.zustand === 'GESCHLOSSEN' ? ok(null) : checkBearbeitbar(akte.wert);
    if (!bearbeitbar.ok) return fail(bearbeitbar.fehler);
    const {
      institution = null,
      text = null,
      schnittstelle,
      themenbereich,
      huerde,
      tageVerloren,
      mitName,
    } = body;
    const texte = {
      ...(institution === null ? {} : { institution }),
      ...(text === null ? {} : { text }),
    };
    if (Object.keys(texte).length > 0 && !body.bestaetigt) return fail(refuseUnbestaetigt());
    const geprueft = await checkMitNamen(trx, kontext, texte, body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    const gegeben = await insertSystemhinweis(trx, {
      schnittstelle,
      institution,
      themenbereich,
      huerde,
      tageVerloren,
      inhalt: text,
      erklaert: geprueft.wert,
      mitName,
    });
    if (!gegeben) return fail(refuseNichtGefunden());
    const worum = `${textOf(EMPFAENGERARTEN, schnittstelle)}: ${textOf(HUERDEN, huerde)}`;
    await recordEreignis(
      trx,
      kontext,
      akteId,
      { art: 'SYSTEMHINWEIS_GEGEBEN', codes: {}, inhalt: { worum } },
      kontext.stichtag,
    );
    return ok({ id: akteId });
  });
}

/** Answers a Rückfrage of the Koordination; the answer carries no name. */
export function recordHinweisantwort(
  kontext: Kontext,
  { params: { hinweisId: id }, body }: Eingabe<typeof recordHinweisantwortRoute>,
): Antwortet<Antwort<typeof recordHinweisantwortRoute>> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const geprueft = await checkMitNamen(trx, kontext, { text: body.text }, body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    return toAusgang(await insertHinweisantwort(trx, { id, inhalt: body.text, erklaert: geprueft.wert }), id);
  });
}

/** „Trifft nicht zu“: the Thema or the Hinweis is open again (AT-25). */
export function recordWiderspruch(
  kontext: Kontext,
  { params: { rueckmeldungId: id }, body }: Eingabe<typeof recordWiderspruchRoute>,
): Antwortet<Antwort<typeof recordWiderspruchRoute>> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const geprueft = await checkMitNamen(trx, kontext, { text: body.text }, body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    const zeile = { id, inhalt: body.text, erklaert: geprueft.wert, wohin: WIEDERAUFNAHME };
    return toAusgang(await insertWiderspruch(trx, zeile), id);
  });
}

function toAusgang(ausgang: Melderausgang, id: string): Result<{ id: string }, Ablehnung> {
  switch (ausgang) {
    case 'OK':
      return ok({ id });
    case 'NICHT_GEFUNDEN':
      return fail(refuseNichtGefunden());
    case 'KEINE_RUECKFRAGE':
      return fail(
        refuseRegel('KEINE_RUECKFRAGE', 'Zu diesem Hinweis ist keine Rückfrage offen.', {
          detail: 'Laden Sie die Seite neu. Vielleicht haben Sie schon geantwortet.',
        }),
      );
    case 'SCHON_WIDERSPROCHEN':
      return fail(
        refuseRegel(
          'SCHON_WIDERSPROCHEN',
          'Sie haben zu dieser Rückmeldung schon „trifft nicht zu“ gesagt.',
          {
            detail: 'Die Koordination sieht Ihren Text im Verlauf. Warten Sie auf die nächste Rückmeldung.',
          },
        ),
      );
  }
}

function refuseUnbestaetigt(): Ablehnung {
  const detail =
    'Lesen Sie den Text noch einmal und bestätigen Sie, dass niemand genannt oder erkennbar ist.';
  return refuseRegel('TEXT_UNBESTAETIGT', 'Der Text ist noch nicht bestätigt. Nichts wurde gesendet.', {
    fehler: [{ pointer: '/bestaetigt', code: 'TEXT_UNBESTAETIGT', detail }],
    quelle: 'Fallmodell 4.1, AT-24',
  });
}
