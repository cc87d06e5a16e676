import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkGehobenes, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { findThemazeile, setThemastart } from '#src/modules/thema/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findGeteiltes } from './list-geteilte.ts';
import { loadOrtsnamen } from './ortsnamen.ts';
import type {
  closeGeteiltesRoute,
  createGeteiltesRoute,
  createTeilungsfrageRoute,
  createUebernahmeRoute,
  recordFrageantwortRoute,
  recordKenntnisRoute,
} from './themateilung.contract.ts';
import {
  deleteKenntnis,
  insertGeteiltes,
  insertKenntnis,
  insertTeilungsfrage,
  insertUebernahme,
  isGeteilt,
  listFragezeilen,
  setFrageantwort,
  setZurueckgezogen,
} from './themateilung.repo.ts';

type Ausgang = Result<Antwort<typeof createGeteiltesRoute>, Ablehnung>;

/** Shows an own Thema with its solution to the other Standorte, after the check took the Standort out of the text. */
export function createGeteiltes(
  kontext: Kontext,
  {
    body: { themaId, titel, problem, loesung, huerde, schnittstelle, erklaerungen },
  }: Eingabe<typeof createGeteiltesRoute>,
): Antwortet<Antwort<typeof createGeteiltesRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    if ((await findThemazeile(trx, standortId, themaId)) === undefined) return fail(refuseNichtGefunden());
    if (await isGeteilt(trx, standortId, themaId)) return fail(refuseSchonGeteilt());
    const orte = await loadOrtsnamen(trx, standortId, stichtag);
    const geprueft = checkGehobenes({ titel, problem, loesung }, erklaerungen, orte);
    if (!geprueft.ok) return geprueft;
    const id = await insertGeteiltes(trx, {
      standortId,
      themaId,
      huerde,
      schnittstelle,
      titel,
      problem,
      loesung,
      erklaert: geprueft.wert,
      monat: toPlainDate(`${stichtag.slice(0, 7)}-01`),
      kontoId,
    });
    kontext.protokoll.objektId = id;
    return ok({ id, version: 1 });
  });
}

export function closeGeteiltes(
  kontext: Kontext,
  { params: { geteiltId }, body: { version } }: Eingabe<typeof closeGeteiltesRoute>,
): Antwortet<Antwort<typeof closeGeteiltesRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = geteiltId;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const geteiltes = await findGeteiltes(trx, geteiltId);
    if (geteiltes?.eigenes !== true) return fail(refuseNichtGefunden());
    if (!(await setZurueckgezogen(trx, standortId, geteiltId, version))) return fail(refuseKonflikt(null));
    return ok({ id: geteiltId, version: version + 1 });
  });
}

/** „Das kennen wir auch“, or no longer. The own one is known anyway. */
export function recordKenntnis(
  kontext: Kontext,
  { params: { geteiltId }, body: { gekannt } }: Eingabe<typeof recordKenntnisRoute>,
): Antwortet<Antwort<typeof recordKenntnisRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = geteiltId;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const geteiltes = await findGeteiltes(trx, geteiltId);
    if (geteiltes === undefined) return fail(refuseNichtGefunden());
    if (geteiltes.eigenes) return fail(refuseEigenes());
    if (gekannt) await insertKenntnis(trx, { geteiltId, standortId, kontoId, am: kontext.stichtag });
    else await deleteKenntnis(trx, geteiltId, standortId);
    return ok({ id: geteiltId });
  });
}

/** Begins an own Thema with what was shared; answers its id. */
export function createUebernahme(
  kontext: Kontext,
  { params: { geteiltId } }: Eingabe<typeof createUebernahmeRoute>,
): Antwortet<Antwort<typeof createUebernahmeRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const am = kontext.stichtag;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const geteiltes = await findGeteiltes(trx, geteiltId);
    if (geteiltes === undefined) return fail(refuseNichtGefunden());
    if (geteiltes.eigenes) return fail(refuseEigenes());
    if (geteiltes.uebernommen) return fail(refuseSchonUebernommen());
    const { titel, problem, loesung } = geteiltes;
    const beschreibung = `${problem}\n\nSo hat es ein anderer Standort gelöst: ${loesung}`;
    const themaId = await setThemastart(
      trx,
      { standortId, kontoId, am },
      { titel, beschreibung, geteilt: titel },
    );
    await insertUebernahme(trx, { geteiltId, standortId, kontoId, am, themaId });
    kontext.protokoll.objektId = themaId;
    return ok({ id: themaId, version: 1 });
  });
}

/** A question at whoever shared it; the own Standort stays unnamed, in the text as well. */
export function createTeilungsfrage(
  kontext: Kontext,
  { params: { geteiltId }, body: { text, erklaerungen } }: Eingabe<typeof createTeilungsfrageRoute>,
): Antwortet<Antwort<typeof createTeilungsfrageRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = geteiltId;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const geteiltes = await findGeteiltes(trx, geteiltId);
    if (geteiltes === undefined) return fail(refuseNichtGefunden());
    if (geteiltes.eigenes) return fail(refuseEigenes());
    const orte = await loadOrtsnamen(trx, standortId, kontext.stichtag);
    const geprueft = checkGehobenes({ text }, erklaerungen, orte);
    if (!geprueft.ok) return geprueft;
    const id = await insertTeilungsfrage(trx, {
      geteiltId,
      standortId,
      kontoId,
      am: kontext.stichtag,
      frage: text,
      erklaert: geprueft.wert,
    });
    return ok({ id });
  });
}

export function recordFrageantwort(
  kontext: Kontext,
  { params: { geteiltId, frageId }, body: { text, erklaerungen } }: Eingabe<typeof recordFrageantwortRoute>,
): Antwortet<Antwort<typeof recordFrageantwortRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = geteiltId;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const geteiltes = await findGeteiltes(trx, geteiltId);
    const frage = (await listFragezeilen(trx, geteiltId)).find(({ id }) => id === frageId);
    if (geteiltes?.eigenes !== true || frage === undefined) return fail(refuseNichtGefunden());
    const orte = await loadOrtsnamen(trx, standortId, kontext.stichtag);
    const geprueft = checkGehobenes({ text }, erklaerungen, orte);
    if (!geprueft.ok) return geprueft;
    const getan = await setFrageantwort(trx, { geteiltId, frageId, antwort: text, erklaert: geprueft.wert });
    return getan ? ok({ id: frageId }) : fail(refuseKonflikt(null));
  });
}

function refuseSchonGeteilt(): Ablehnung {
  return refuseRegel('SCHON_GETEILT', 'Dieses Thema ist schon geteilt.', {
    detail: 'Ziehen Sie es unter „Geteilte Themen“ zurück, wenn Sie es neu fassen wollen.',
  });
}

function refuseEigenes(): Ablehnung {
  return refuseRegel('EIGENES_THEMA', 'Dieses Thema hat Ihr eigener Standort geteilt.', {
    detail: 'Kennen, übernehmen und fragen können nur andere Standorte.',
  });
}

function refuseSchonUebernommen(): Ablehnung {
  return refuseRegel('SCHON_UEBERNOMMEN', 'Ihr Standort hat dieses Thema schon übernommen.', {
    detail: 'Sie finden es unter „Themen“.',
  });
}
