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
import { type Kapitelinhalt, listGeaenderte, listKapitel } from './kapitel.model.ts';
import type { createAbstimmungRoute, createFassungRoute, updateKapitelRoute } from './konzept.contract.ts';
import { isBearbeitbar, isInArbeit, KONZEPTLAGE_NAMEN, VORGABE } from './konzept.model.ts';
import {
  findFassungzeile,
  insertAbstimmung,
  insertEreignis,
  insertFassung,
  insertKapitel,
  listFassungzeilen,
  listKapitelsaetze,
  updateKapitelsatz,
} from './konzept.repo.ts';
import { getStandortkonto, loadOrt } from './standortkonto.ts';

/** A new Fassung begins with the words of the last one; one is in work at most. */
export function createFassung(
  kontext: Kontext,
  { body: { art, federfuehrung } }: Eingabe<typeof createFassungRoute>,
): Antwortet<Antwort<typeof createFassungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { stichtag: am } = kontext;
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    const alle = (await listFassungzeilen(trx, standortId)).filter((zeile) => zeile.art === art);
    if (alle.some(({ zustand }) => isInArbeit(zustand))) {
      return fail(
        refuseRegel('SCHON_IN_ARBEIT', 'Von diesem Konzept ist schon eine Fassung in Arbeit.', {
          detail: 'Öffnen Sie diese Fassung und schreiben Sie dort weiter.',
        }),
      );
    }
    const [letzte] = alle;
    const nummer = (letzte?.nummer ?? 0) + 1;
    const kopf = { id, art, nummer, federfuehrung, vorgabe: VORGABE, vorgaengerId: letzte?.id ?? null };
    await insertFassung(trx, standortId, { ...kopf, begonnenAm: am, kontoId });
    await insertEreignis(trx, standortId, {
      fassungId: id,
      lfd: 1,
      art: 'BEGINN',
      von: null,
      nach: 'ENTWURF',
      tag: am,
      grund: null,
      fundstelle: null,
      beschlussId: null,
      erklaert: [],
      kontoId,
      am,
    });
    if (letzte !== undefined) {
      for (const { code, felder, zeilen } of await listKapitelsaetze(trx, standortId, letzte.id)) {
        // What was looked at once is not looked at again.
        await insertKapitel(trx, standortId, {
          fassungId: id,
          code,
          felder,
          zeilen,
          erklaert: [],
          kontoId,
          am,
        });
      }
    }
    return ok({ id, version: 1 });
  });
}

/** One chapter, as long as the words may change. What did not change is not checked again. */
export function updateKapitel(
  kontext: Kontext,
  { params: { fassungId, kapitel: code }, body }: Eingabe<typeof updateKapitelRoute>,
): Antwortet<Antwort<typeof updateKapitelRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = fassungId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    const fassung = await findFassungzeile(trx, standortId, fassungId);
    if (fassung === undefined) return fail(refuseNichtGefunden());
    const { typ } = await loadOrt(trx, kontext);
    const kapitel = listKapitel(fassung.art, typ).find((eines) => eines.code === code);
    if (kapitel === undefined) return fail(refuseNichtGefunden());
    if (!isBearbeitbar(fassung.zustand)) return fail(refuseFest(KONZEPTLAGE_NAMEN[fassung.zustand]));
    const bisher = (await listKapitelsaetze(trx, standortId, fassungId)).find((satz) => satz.code === code);
    const alt: Kapitelinhalt = bisher ?? { felder: {}, zeilen: [] };
    if ((bisher?.version ?? 0) !== body.version) {
      return fail(refuseKonflikt({ version: bisher?.version ?? 0, felder: alt.felder, zeilen: alt.zeilen }));
    }
    const geprueft = checkFormen(listGeaenderte(kapitel, body, alt), body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    const erklaert = geprueft.wert;
    const neu = {
      fassungId,
      code,
      felder: body.felder,
      zeilen: body.zeilen,
      erklaert,
      kontoId,
      am: kontext.stichtag,
    };
    const geschrieben =
      bisher === undefined
        ? await insertKapitel(trx, standortId, neu)
        : await updateKapitelsatz(trx, standortId, neu, body.version);
    return geschrieben ? ok({ id: fassungId, version: body.version + 1 }) : fail(refuseKonflikt(null));
  });
}

/** With whom it was agreed, when, with what result. */
export function createAbstimmung(
  kontext: Kontext,
  { params: { fassungId }, body: { erklaerungen, ...angabe } }: Eingabe<typeof createAbstimmungRoute>,
): Antwortet<Antwort<typeof createAbstimmungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const id = createUuidV7();
  kontext.protokoll.objektId = fassungId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const fassung = await findFassungzeile(trx, standortId, fassungId);
    if (fassung === undefined) return fail(refuseNichtGefunden());
    if (!isInArbeit(fassung.zustand)) return fail(refuseFest(KONZEPTLAGE_NAMEN[fassung.zustand]));
    const fehler = [
      ...(angabe.tag > kontext.stichtag
        ? [{ pointer: '/tag', code: 'TAG_KUENFTIG', detail: 'Der Tag liegt in der Zukunft.' }]
        : []),
      ...(angabe.ergebnis === 'EINWAND' && angabe.bemerkung === null
        ? [{ pointer: '/bemerkung', code: 'EINWAND_FEHLT', detail: 'Schreiben Sie, was eingewandt wurde.' }]
        : []),
    ];
    if (fehler.length > 0) {
      return fail(
        refuseRegel('ABSTIMMUNG_UNGUELTIG', 'Bitte prüfen Sie die Angaben zur Abstimmung.', { fehler }),
      );
    }
    const geprueft = checkFormen({ stelle: angabe.stelle, bemerkung: angabe.bemerkung ?? '' }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    await insertAbstimmung(trx, standortId, { ...angabe, id, fassungId, erklaert: geprueft.wert, kontoId });
    return ok({ id });
  });
}

function refuseFest(lage: string): Ablehnung {
  return refuseRegel('FASSUNG_FEST', `Diese Fassung ist ${lage}. Ihr Text steht fest.`, {
    detail: 'Setzen Sie die Fassung mit Grund in den Entwurf zurück, oder beginnen Sie eine neue.',
    quelle: 'Fallmodell 4.4',
  });
}
