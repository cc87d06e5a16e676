import {
  type Ablehnung,
  type Feldfehler,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { changeThema } from './change-thema.ts';
import type { createStellungnahmeRoute, recordStellungnahmeRoute } from './umsetzung.contract.ts';
import { insertStellungnahme, listStellungnahmezeilen, setStellungnahme } from './umsetzung.repo.ts';

/** A Stelle that the Thema names is asked what it says to it. */
export function createStellungnahme(
  kontext: Kontext,
  { params: { themaId }, body }: Eingabe<typeof createStellungnahmeRoute>,
): Antwortet<Antwort<typeof createStellungnahmeRoute>> {
  const { version, institution, angefragtAm, antwortBis, erklaerungen } = body;
  return changeThema(kontext, { themaId, version }, async (trx, _thema, { standortId, kontoId }) => {
    if (angefragtAm > kontext.stichtag) return fail(refuseTag('/angefragtAm', KUENFTIG));
    if (antwortBis < angefragtAm)
      return fail(
        refuseTag('/antwortBis', 'Die Frist liegt vor der Anfrage. Wählen Sie einen späteren Tag.'),
      );
    const geprueft = checkFormen({ institution }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const neu = { themaId, institution, angefragtAm, antwortBis, erklaert: geprueft.wert, kontoId };
    await insertStellungnahme(trx, standortId, neu);
    const angaben = { institution, bis: antwortBis };
    return ok({ art: 'STELLUNGNAHME_ANGEFRAGT', angaben, erklaert: geprueft.wert });
  });
}

/** What the Stelle answered, in its words; it is written once. */
export function recordStellungnahme(
  kontext: Kontext,
  { params: { themaId, nummer }, body }: Eingabe<typeof recordStellungnahmeRoute>,
): Antwortet<Antwort<typeof recordStellungnahmeRoute>> {
  const { version, eingegangenAm, text, erklaerungen } = body;
  return changeThema(kontext, { themaId, version }, async (trx, _thema, { standortId, kontoId }) => {
    const lfd = Number(nummer);
    const zeile = (await listStellungnahmezeilen(trx, standortId, themaId)).find((eine) => eine.lfd === lfd);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.eingegangenAm !== null) return fail(refuseDoppelt());
    if (eingegangenAm > kontext.stichtag) return fail(refuseTag('/eingegangenAm', KUENFTIG));
    if (eingegangenAm < zeile.angefragtAm)
      return fail(refuseTag('/eingegangenAm', 'Dieser Tag liegt vor der Anfrage. Prüfen Sie das Datum.'));
    const geprueft = checkFormen({ text }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const erklaert = geprueft.wert;
    await setStellungnahme(trx, standortId, { themaId, lfd, eingegangenAm, inhalt: text, erklaert, kontoId });
    const angaben = { institution: zeile.institution, am: eingegangenAm };
    return ok({ art: 'STELLUNGNAHME_EINGEGANGEN', angaben, erklaert });
  });
}

const KUENFTIG = 'Der Tag darf nicht in der Zukunft liegen.';

function refuseTag(pointer: string, detail: string): Ablehnung {
  const fehler: Feldfehler[] = [{ pointer, code: 'TAG_FALSCH', detail }];
  return refuseRegel('STELLUNGNAHME_UNGUELTIG', 'Bitte prüfen Sie die Tage.', { fehler });
}

function refuseDoppelt(): Ablehnung {
  return refuseRegel('SCHON_EINGEGANGEN', 'Diese Stellungnahme ist schon eingetragen.', {
    detail: 'Fragen Sie die Stelle neu an, wenn sie etwas ergänzen will.',
  });
}
