import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { changeSitzung } from './change-sitzung.ts';
import { findGremiumzeile } from './gremium.repo.ts';
import type { closeSitzungRoute, createSitzungRoute, updateSitzungRoute } from './sitzung.contract.ts';
import { insertSitzung, setAbsage, updateSitzungzeile } from './sitzung.repo.ts';
import { getStandortkonto } from './standortkonto.ts';
import { resetVorlagen } from './vorlage.repo.ts';

/** A Sitzung with its agenda. The Vorlagen are looked at like every text of the steering. */
export function createSitzung(
  kontext: Kontext,
  { params: { gremiumId }, body }: Eingabe<typeof createSitzungRoute>,
): Antwortet<Antwort<typeof createSitzungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    if ((await findGremiumzeile(trx, standortId, gremiumId)) === undefined)
      return fail(refuseNichtGefunden());
    const geprueft = checkFormen(toTexte(body), body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    await insertSitzung(trx, standortId, gremiumId, { ...body, id, kontoId });
    return ok({ id, version: 1 });
  });
}

export function updateSitzung(
  kontext: Kontext,
  { params: { sitzungId }, body }: Eingabe<typeof updateSitzungRoute>,
): Antwortet<Antwort<typeof updateSitzungRoute>> {
  return changeSitzung(kontext, sitzungId, body.version, async (trx, akt, _zeile, standortId) => {
    const geprueft = checkFormen(toTexte(body), body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    const geaendert = await updateSitzungzeile(
      trx,
      standortId,
      { ...body, id: akt.id, kontoId: akt.kontoId },
      akt.version,
    );
    return geaendert ? ok(null) : fail(refuseKonflikt(null));
  });
}

/** Called off: it stays, says why, and the invitation becomes a cancellation. */
export function closeSitzung(
  kontext: Kontext,
  { params: { sitzungId }, body: { version, grund, erklaerungen } }: Eingabe<typeof closeSitzungRoute>,
): Antwortet<Antwort<typeof closeSitzungRoute>> {
  return changeSitzung(kontext, sitzungId, version, async (trx, akt, zeile, standortId) => {
    if (zeile.protokollZustand !== 'OFFEN') {
      return fail(
        refuseRegel('PROTOKOLL_VORGELEGT', 'Zu dieser Sitzung liegt ein Protokoll vor.', {
          detail: 'Eine Sitzung mit Protokoll hat stattgefunden und wird nicht abgesagt.',
        }),
      );
    }
    const geprueft = checkFormen({ grund }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    if (!(await setAbsage(trx, standortId, akt, grund))) return fail(refuseKonflikt(null));
    await resetVorlagen(trx, standortId, akt);
    return ok(null);
  });
}

function toTexte({ tagesordnung }: Pick<Eingabe<typeof createSitzungRoute>['body'], 'tagesordnung'>) {
  return Object.fromEntries(
    tagesordnung.flatMap(({ titel, vorlage }, stelle) => [
      [`tagesordnung/${String(stelle)}/titel`, titel],
      ...(vorlage === null ? [] : [[`tagesordnung/${String(stelle)}/vorlage`, vorlage]]),
    ]),
  ) as Record<string, string>;
}
