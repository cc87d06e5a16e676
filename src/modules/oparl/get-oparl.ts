import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  getOparlBodyRoute,
  getOparlObjektRoute,
  getOparlSystemRoute,
  getOparlTextRoute,
  listOparlBodiesRoute,
  listOparlObjekteRoute,
} from './oparl.contract.ts';
import {
  type Adresse,
  createAdresse,
  formatVorlagetext,
  type Liste,
  listGefilterte,
  OPARL,
  toAgendaItem,
  toConsultation,
  toFile,
  toLocation,
  toMeeting,
  toOrganization,
  toPaper,
  toSeite,
} from './oparl.model.ts';
import {
  listOeffentlicheGremien,
  listOeffentlicheSitzungen,
  listOeffentlicheStandorte,
  listOeffentlicheVorlagen,
} from './oparl.repo.ts';

/**
 * OParl 1.1 for everybody. Who is logged in is read as nobody: the answer is the same, and the log names no account.
 * Everything comes from functions that know only what is public.
 */
const toOffen = (kontext: Kontext): Kontext => ({ ...kontext, actor: { art: 'oeffentlich' } });
const toBasis = ({ dienste }: Kontext): string => `${dienste.basisUrl}/api/v1/oparl`;

export function getOparlSystem(anfrage: Kontext): Antwortet<Antwort<typeof getOparlSystemRoute>> {
  const basis = toBasis(anfrage);
  return withActor(toOffen(anfrage), async () =>
    ok({
      id: `${basis}/system`,
      type: OPARL.System,
      oparlVersion: 'https://schema.oparl.org/1.1/' as const,
      name: 'KIM-Plattform, öffentliche Gremien',
      body: `${basis}/bodies`,
    }),
  );
}

export function listOparlBodies(
  anfrage: Kontext,
  { query }: Eingabe<typeof listOparlBodiesRoute>,
): Antwortet<Antwort<typeof listOparlBodiesRoute>> {
  const basis = toBasis(anfrage);
  return withActor(toOffen(anfrage), async (trx) => {
    const bodies = await loadBodies(trx, anfrage);
    const gefiltert = listGefilterte(bodies, query);
    return ok(
      toSeite(
        gefiltert.map(({ body }) => body),
        `${basis}/bodies`,
        query,
      ),
    );
  });
}

export function getOparlBody(
  anfrage: Kontext,
  { params: { bodyId } }: Eingabe<typeof getOparlBodyRoute>,
): Antwortet<Antwort<typeof getOparlBodyRoute>> {
  return withActor(toOffen(anfrage), async (trx) => {
    const eine = (await loadBodies(trx, anfrage)).find(({ standortId }) => standortId === bodyId);
    return eine === undefined ? fail(refuseNichtGefunden()) : ok(eine.body);
  });
}

async function loadBodies(trx: Trx, kontext: Kontext) {
  const basis = toBasis(kontext);
  const offene = await listOeffentlicheStandorte(trx);
  const standorte = await listStandorte(trx, { stichtag: kontext.stichtag });
  return offene.flatMap(({ standortId, angelegt, geaendert }) => {
    const standort = standorte.find(({ id }) => id === standortId);
    if (standort === undefined) return [];
    const id = `${basis}/bodies/${standortId}`;
    const body = {
      id,
      type: OPARL.Body,
      system: `${basis}/system`,
      name: standort.name,
      ...(standort.ags === null ? {} : { ags: standort.ags }),
      classification: 'KIM-Standort',
      organization: `${id}/organizations`,
      person: `${id}/persons`,
      meeting: `${id}/meetings`,
      paper: `${id}/papers`,
      legislativeTerm: [],
      created: angelegt.toISOString(),
      modified: geaendert.toISOString(),
    };
    return [{ standortId, offen: true, angelegt, geaendert, body }];
  });
}

type Objekte = Antwort<typeof listOparlObjekteRoute>;

export function listOparlObjekte(
  anfrage: Kontext,
  { params: { bodyId, liste }, query }: Eingabe<typeof listOparlObjekteRoute>,
): Antwortet<Objekte> {
  const url = `${toBasis(anfrage)}/bodies/${bodyId}/${liste}`;
  return withActor(toOffen(anfrage), async (trx): Promise<Result<Objekte, Ablehnung>> => {
    const objekte = await loadListe(trx, anfrage, bodyId, liste, query);
    anfrage.protokoll.anzahl = objekte.length;
    return ok(toSeite(objekte, url, query));
  });
}

async function loadListe(
  trx: Trx,
  kontext: Kontext,
  bodyId: string,
  liste: Liste,
  query: Eingabe<typeof listOparlObjekteRoute>['query'],
): Promise<Objekte['data']> {
  const body = `${toBasis(kontext)}/bodies/${bodyId}`;
  const adresse = createAdresse(toBasis(kontext), bodyId);
  // Function holders are not kept by name, so nobody is listed.
  if (liste === 'persons') return [];
  if (liste === 'organizations') {
    const gremien = listGefilterte(await listOeffentlicheGremien(trx, bodyId), query);
    return gremien.map((gremium) => toOrganization(gremium, adresse, body));
  }
  const vorlagen = await listOeffentlicheVorlagen(trx, bodyId);
  if (liste === 'papers') {
    return listGefilterte(vorlagen, query).map((vorlage) => toPaper(vorlage, adresse, body));
  }
  const sitzungen = listGefilterte(await listOeffentlicheSitzungen(trx, bodyId), query);
  return sitzungen.map((sitzung) => toMeeting(sitzung, vorlagen, adresse));
}

type Objekt = Antwort<typeof getOparlObjektRoute>;

export function getOparlObjekt(
  anfrage: Kontext,
  { params }: Eingabe<typeof getOparlObjektRoute>,
): Antwortet<Objekt> {
  const adresse = createAdresse(toBasis(anfrage), params.bodyId);
  return withActor(toOffen(anfrage), async (trx): Promise<Result<Objekt, Ablehnung>> => {
    const objekt = await loadObjekt(trx, params, adresse, `${toBasis(anfrage)}/bodies/${params.bodyId}`);
    return objekt === null ? fail(refuseNichtGefunden()) : ok(objekt);
  });
}

async function loadObjekt(
  trx: Trx,
  { bodyId, sammlung, objektId }: Eingabe<typeof getOparlObjektRoute>['params'],
  adresse: Adresse,
  body: string,
): Promise<Objekt | null> {
  if (sammlung === 'organizations') {
    const gremium = (await listOeffentlicheGremien(trx, bodyId)).find(({ id }) => id === objektId);
    return gremium === undefined ? null : toOrganization(gremium, adresse, body);
  }
  const vorlagen = await listOeffentlicheVorlagen(trx, bodyId);
  if (sammlung === 'meetings' || sammlung === 'locations') {
    const sitzung = (await listOeffentlicheSitzungen(trx, bodyId)).find(({ id }) => id === objektId);
    if (sitzung === undefined) return null;
    if (sammlung === 'meetings') return toMeeting(sitzung, vorlagen, adresse);
    return sitzung.offen ? toLocation(sitzung, adresse) : null;
  }
  const vorlage = vorlagen.find(({ id }) => id === objektId);
  if (vorlage === undefined) return null;
  if (sammlung === 'papers') return toPaper(vorlage, adresse, body);
  if (sammlung === 'files') return toFile(vorlage, adresse);
  if (sammlung === 'consultations') return toConsultation(vorlage, adresse);
  const vorher = vorlagen.filter(
    ({ sitzungId, offen, jahr, nr }) =>
      offen &&
      sitzungId === vorlage.sitzungId &&
      (jahr < vorlage.jahr || (jahr === vorlage.jahr && nr < vorlage.nr)),
  );
  return toAgendaItem(vorlage, adresse, vorher.length + 1);
}

export function getOparlText(
  anfrage: Kontext,
  { params: { bodyId, objektId } }: Eingabe<typeof getOparlTextRoute>,
): Antwortet<DateiAntwort> {
  return withActor(toOffen(anfrage), async (trx): Promise<Result<DateiAntwort, Ablehnung>> => {
    const vorlage = (await listOeffentlicheVorlagen(trx, bodyId)).find(({ id }) => id === objektId);
    if (vorlage === undefined || !vorlage.offen) return fail(refuseNichtGefunden());
    return ok({
      dateiname: `vorlage-${vorlage.nr}-${vorlage.jahr}.txt`,
      inhalt: formatVorlagetext(vorlage),
    });
  });
}
