import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkGehobenes } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { BEIM_LAND, BUENDELSCHRITTE, getEskalationsregel } from './eskalation.model.ts';
import {
  findEskalationszeile,
  insertEskalationsereignis,
  listOrtsnamen,
  setEskalationsversion,
} from './eskalation.repo.ts';
import type {
  assignEskalationenRoute,
  createLandesthemaRoute,
  getLandesthemaRoute,
  listLandesthemenRoute,
} from './land.contract.ts';
import {
  findLandesthemazeile,
  insertLandesthema,
  listGebuendelte,
  listLandesthemazeilen,
  setLandesthemaversion,
} from './land.repo.ts';
import { toEingangszeile } from './list-land.ts';

type Schreibausgang = Result<Antwort<typeof createLandesthemaRoute>, Ablehnung>;

export function listLandesthemen(
  kontext: Kontext,
  { query: { seite, groesse } }: Eingabe<typeof listLandesthemenRoute>,
): Antwortet<Antwort<typeof listLandesthemenRoute>> {
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listLandesthemazeilen(trx, {
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({ eintraege: zeilen, gesamt, seite, groesse });
  });
}

/** With its provenance: which Standort handed what in. Only the Land reads it. */
export function getLandesthema(
  kontext: Kontext,
  { params: { landesthemaId } }: Eingabe<typeof getLandesthemaRoute>,
): Antwortet<Antwort<typeof getLandesthemaRoute>> {
  kontext.protokoll.objektId = landesthemaId;
  return withActor(kontext, async (trx) => {
    const zeile = await findLandesthemazeile(trx, landesthemaId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const eintraege = await listGebuendelte(trx, { landesthemaId });
    return ok({
      ...zeile,
      schritte: BUENDELSCHRITTE.filter((schritt) =>
        eintraege.some(({ zustand }) => getEskalationsregel(schritt).von.includes(zustand)),
      ),
      eintraege: eintraege.map((eine) => toEingangszeile(eine, kontext.stichtag)),
    });
  });
}

export function createLandesthema(
  kontext: Kontext,
  { body: { titel, beschreibung, eskalationen, erklaerungen } }: Eingabe<typeof createLandesthemaRoute>,
): Antwortet<Antwort<typeof createLandesthemaRoute>> {
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const gewaehlte = await listGebuendelte(trx, { ids: eskalationen });
    const namen = await listOrtsnamen(
      trx,
      gewaehlte.map(({ standortId }) => standortId),
      true,
    );
    const geprueft = checkGehobenes({ titel, beschreibung }, erklaerungen, { namen });
    if (!geprueft.ok) return geprueft;
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    const { kontoId } = getKonto(kontext);
    const am = kontext.stichtag;
    await insertLandesthema(trx, { id, titel, beschreibung, erklaert: geprueft.wert, kontoId, am });
    const gebuendelt = await join(trx, kontext, id, eskalationen);
    return gebuendelt.ok ? ok({ id, version: 1 }) : gebuendelt;
  });
}

export function assignEskalationen(
  kontext: Kontext,
  { params: { landesthemaId }, body: { version, eskalationen } }: Eingabe<typeof assignEskalationenRoute>,
): Antwortet<Antwort<typeof assignEskalationenRoute>> {
  kontext.protokoll.objektId = landesthemaId;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    if ((await findLandesthemazeile(trx, landesthemaId)) === undefined) return fail(refuseNichtGefunden());
    if (!(await setLandesthemaversion(trx, landesthemaId, version))) return fail(refuseKonflikt(null));
    const gebuendelt = await join(trx, kontext, landesthemaId, eskalationen);
    return gebuendelt.ok ? ok({ id: landesthemaId, version: version + 1 }) : gebuendelt;
  });
}

/** Each one that is before the Land and in no bundle yet; the others refuse all of it. */
async function join(
  trx: Trx,
  kontext: Kontext,
  landesthemaId: string,
  ids: readonly string[],
): Promise<Result<null, Ablehnung>> {
  const { kontoId } = getKonto(kontext);
  for (const eskalationId of new Set(ids)) {
    const eskalation = await findEskalationszeile(trx, eskalationId);
    if (
      eskalation === undefined ||
      eskalation.landesthemaId !== null ||
      !BEIM_LAND.some((einer) => einer === eskalation.zustand) ||
      !(await setEskalationsversion(trx, eskalationId, eskalation.version))
    )
      return fail(refuseNichtFrei());
    const { zustand } = eskalation;
    await insertEskalationsereignis(trx, {
      eskalationId,
      art: 'BUENDELN',
      seite: 'LAND',
      von: zustand,
      nach: zustand,
      inhalt: null,
      angaben: { landesthemaId },
      rueckmeldung: null,
      erklaert: [],
      kontoId,
      am: kontext.stichtag,
    });
  }
  return ok(null);
}

function getKonto({ actor }: Kontext): { kontoId: string } {
  if (actor.art !== 'konto') throw new Error('Accounts only');
  return actor;
}

function refuseNichtFrei(): Ablehnung {
  const detail = 'Laden Sie den Eingang neu und wählen Sie noch einmal.';
  return refuseRegel(
    'ESKALATION_NICHT_FREI',
    'Mindestens eine Eskalation ist schon gebündelt, abgeschlossen oder zurückgezogen.',
    { fehler: [{ pointer: '/eskalationen', code: 'ESKALATION_NICHT_FREI', detail }] },
  );
}
