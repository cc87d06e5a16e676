import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addMonths, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { createPartnerkonto, createPasswort } from '#src/modules/benutzer/index.ts';
import { foldStelle } from '#src/modules/einwilligung/tragend.model.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getKoordination } from './koordination.ts';
import type { createZugangRoute } from './stelleneingang.contract.ts';
import { ensurePartnerstelle, insertPartnerzugang } from './stelleneingang.repo.ts';

type R = typeof createZugangRoute;

/** For the demo; HTTP never sets these. */
type Optionen = { id?: string; demo?: boolean; passwort?: string };

/** Last day that an invitation of today may name. */
export function lastDayOfZugang(stichtag: PlainDate): PlainDate {
  return addMonths(stichtag, PARAMETER.stelleneingang_dauer.wert);
}

/** Invites one person of a partner Stelle. The issued password is answered once and stands nowhere. */
export async function createZugang(
  kontext: Kontext,
  { body }: Pick<Eingabe<R>, 'body'>,
  { id: vorgabe, demo, passwort: klartext }: Optionen = {},
): Antwortet<Antwort<R>> {
  const { kontoId: eingeladenVon, standortId } = getKoordination(kontext);
  const { stichtag, protokoll } = kontext;
  const spaetestens = lastDayOfZugang(stichtag);
  if (body.gueltigBis < stichtag || body.gueltigBis > spaetestens) return fail(refuseTag(spaetestens));
  const id = vorgabe ?? createUuidV7();
  const passwort = await createPasswort(klartext);
  const ergebnis = await withActor(kontext, async (trx) => {
    protokoll.objektId = id;
    const angabe = { ...body, standortId };
    const konto = await createPartnerkonto(trx, kontext, angabe, { passwort, demo: demo ?? false, id });
    if (!konto.ok) return konto;
    const partnerstelleId = await ensurePartnerstelle(trx, {
      id: createUuidV7(),
      standort_id: standortId,
      empfaenger_art: body.empfaengerart,
      name: body.stelle,
      schluessel: foldStelle(body.stelle),
    });
    await insertPartnerzugang(trx, {
      konto_id: id,
      partnerstelle_id: partnerstelleId,
      standort_id: standortId,
      grund: body.grund,
      eingeladen_am: stichtag,
      eingeladen_von: eingeladenVon,
      gueltig_bis: body.gueltigBis,
      geschlossen_am: null,
      geschlossen_grund: null,
      geschlossen_von: null,
    });
    return ok({ id, version: 1 });
  });
  if (!ergebnis.ok) return ergebnis;
  // A repeated request gets the account of the first one, and its password only that one knew.
  return ok({ ...ergebnis.wert, anfangspasswort: ergebnis.wert.id === id ? passwort.klartext : null });
}

function refuseTag(spaetestens: PlainDate) {
  const detail = `Wählen Sie einen Tag von heute bis zum ${formatGerman(spaetestens)}. Danach laden Sie neu ein.`;
  return refuseRegel('ENDE_UNGUELTIG', 'Dieser letzte Tag ist nicht möglich.', {
    quelle: 'Hausregel (OQ-P-68)',
    fehler: [{ pointer: '/gueltigBis', code: 'ENDE_UNGUELTIG', detail }],
  });
}
