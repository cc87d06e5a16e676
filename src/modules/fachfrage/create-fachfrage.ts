import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkMitNamen } from './check-text.ts';
import type {
  createFachfrageRoute,
  recordErgaenzungRoute,
  recordKenntnisRoute,
  recordRueckzugRoute,
} from './fachfrage.contract.ts';
import { type Ausgang, insertErgaenzung, insertFachfrage, setGeschlossen } from './fachfrage.repo.ts';

type Schreibausgang = Result<Antwort<typeof createFachfrageRoute>, Ablehnung>;

/** Asks Baustein 3. The text is checked here again, whatever the page has shown. */
export function createFachfrage(
  kontext: Kontext,
  { body }: Eingabe<typeof createFachfrageRoute>,
): Antwortet<Antwort<typeof createFachfrageRoute>> {
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    if (body.frist < kontext.stichtag) return fail(refuseFrist());
    const { betreff, text, thema, frist } = body;
    const geprueft = await checkMitNamen(trx, kontext, { betreff, text }, body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    const gestellt = await insertFachfrage(trx, {
      id,
      thema,
      betreff,
      inhalt: text,
      frist,
      erklaert: geprueft.wert,
    });
    return gestellt ? ok({ id, version: 1 }) : fail(refuseNichtGefunden());
  });
}

/** Adds to an open Fachfrage of the own Stelle, checked the same way. */
export function recordErgaenzung(
  kontext: Kontext,
  { params: { fachfrageId: id }, body }: Eingabe<typeof recordErgaenzungRoute>,
): Antwortet<Antwort<typeof recordErgaenzungRoute>> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const { text, version } = body;
    const geprueft = await checkMitNamen(trx, kontext, { text }, body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    return toAusgang(
      await insertErgaenzung(trx, { id, version, inhalt: text, erklaert: geprueft.wert }),
      id,
      version,
    );
  });
}

/** Nobody needs to answer any more. */
export function recordRueckzug(
  kontext: Kontext,
  { params: { fachfrageId: id }, body: { version } }: Eingabe<typeof recordRueckzugRoute>,
): Antwortet<Antwort<typeof recordRueckzugRoute>> {
  return closeFachfrage(kontext, { id, version, art: 'RUECKZUG' });
}

/** The answer is read; Mein Tag forgets it. */
export function recordKenntnis(
  kontext: Kontext,
  { params: { fachfrageId: id }, body: { version } }: Eingabe<typeof recordKenntnisRoute>,
): Antwortet<Antwort<typeof recordKenntnisRoute>> {
  return closeFachfrage(kontext, { id, version, art: 'KENNTNIS' });
}

function closeFachfrage(
  kontext: Kontext,
  zeile: { id: string; version: number; art: 'RUECKZUG' | 'KENNTNIS' },
): Promise<Schreibausgang> {
  kontext.protokoll.objektId = zeile.id;
  return withActor(
    kontext,
    async (trx): Promise<Schreibausgang> =>
      toAusgang(await setGeschlossen(trx, zeile), zeile.id, zeile.version),
  );
}

function toAusgang(ausgang: Ausgang, id: string, version: number): Schreibausgang {
  switch (ausgang) {
    case 'OK':
      return ok({ id, version: version + 1 });
    case 'NICHT_GEFUNDEN':
      return fail(refuseNichtGefunden());
    case 'KONFLIKT':
      return fail(refuseKonflikt(null));
    case 'NICHT_OFFEN':
      return fail(refuseNichtOffen());
    case 'NICHT_BEANTWORTET':
      return fail(
        refuseRegel('NICHT_BEANTWORTET', 'Die Frage ist noch nicht beantwortet.', {
          detail: 'Warten Sie auf die Antwort, oder ziehen Sie die Frage zurück.',
        }),
      );
  }
}

/** It was answered or withdrawn meanwhile. */
export function refuseNichtOffen(): Ablehnung<'NICHT_OFFEN'> {
  return refuseRegel('NICHT_OFFEN', 'Diese Frage ist beantwortet oder zurückgezogen.', {
    detail: 'Stellen Sie eine neue Frage, wenn noch etwas offen ist.',
  });
}

function refuseFrist(): Ablehnung {
  const detail = 'Wählen Sie heute oder einen späteren Tag.';
  return refuseRegel('FRIST_VERGANGEN', 'Der Tag für die Antwort liegt in der Vergangenheit.', {
    fehler: [{ pointer: '/frist', code: 'FRIST_VERGANGEN', detail }],
  });
}
