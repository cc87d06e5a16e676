import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  createAnfrageRoute,
  createFrageRoute,
  deleteFrageRoute,
  updateAnfrageRoute,
  updateFrageRoute,
} from './anfrage.contract.ts';
import {
  type Anfragekopf,
  deleteFragezeile,
  insertAnfrage,
  insertFrage,
  listFragezeilen,
  updateAnfragekopf,
  updateFragezeile,
} from './anfrage.repo.ts';
import { getLandkonto, openEntwurf } from './load-anfrage.ts';
import { listTabellenzeilen } from './tabelle.repo.ts';

type Ausgang = Result<Antwort<typeof createAnfrageRoute>, Ablehnung>;

export function createAnfrage(
  kontext: Kontext,
  { body }: Eingabe<typeof createAnfrageRoute>,
): Antwortet<Antwort<typeof createAnfrageRoute>> {
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const kopf = checkKopf(body);
    if (!kopf.ok) return kopf;
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    const neu = await insertAnfrage(trx, {
      ...kopf.wert,
      id,
      wahlperiode: body.wahlperiode,
      nummer: body.nummer,
      fassung: 1,
      vorbemerkungAnfrage: '',
      vorbemerkung: '',
      korrekturgrund: null,
      erklaert: [],
      kontoId: getLandkonto(kontext).kontoId,
      am: kontext.stichtag,
    });
    return neu ? ok({ id, version: 1 }) : fail(refuseDoppelt());
  });
}

export function updateAnfrage(
  kontext: Kontext,
  { params: { anfrageId }, body }: Eingabe<typeof updateAnfrageRoute>,
): Antwortet<Antwort<typeof updateAnfrageRoute>> {
  kontext.protokoll.objektId = anfrageId;
  const { version, vorbemerkung = '', vorbemerkungAnfrage = '', erklaerungen } = body;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const entwurf = await openEntwurf(trx, anfrageId, version);
    if (!entwurf.ok) return entwurf;
    const kopf = checkKopf(body);
    if (!kopf.ok) return kopf;
    const geprueft = checkFormen({ vorbemerkung }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const texte = { vorbemerkung, vorbemerkungAnfrage, erklaert: geprueft.wert };
    await updateAnfragekopf(trx, anfrageId, { ...kopf.wert, ...texte });
    return ok({ id: anfrageId, version: version + 1 });
  });
}

/** The wording stands on a Drucksache and is public; the answer passes the check for what tells of a person. */
export function createFrage(
  kontext: Kontext,
  { params: { anfrageId }, body }: Eingabe<typeof createFrageRoute>,
): Antwortet<Antwort<typeof createFrageRoute>> {
  kontext.protokoll.objektId = anfrageId;
  const { version, nummer, wortlaut, antwort = '', erklaerungen } = body;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const entwurf = await openEntwurf(trx, anfrageId, version);
    if (!entwurf.ok) return entwurf;
    const geprueft = checkFormen({ antwort }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const frage = { id: createUuidV7(), anfrageId, nummer, wortlaut, antwort, erklaert: geprueft.wert };
    if (!(await insertFrage(trx, frage))) return fail(refuseNummer(nummer));
    return ok({ id: frage.id, version: version + 1 });
  });
}

export function updateFrage(
  kontext: Kontext,
  { params: { anfrageId, frageId }, body }: Eingabe<typeof updateFrageRoute>,
): Antwortet<Antwort<typeof updateFrageRoute>> {
  kontext.protokoll.objektId = anfrageId;
  const { version, nummer, wortlaut, antwort = '', erklaerungen } = body;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const entwurf = await openEntwurf(trx, anfrageId, version);
    if (!entwurf.ok) return entwurf;
    const geprueft = checkFormen({ antwort }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const andere = (await listFragezeilen(trx, anfrageId)).filter(({ id }) => id !== frageId);
    if (andere.some((eine) => eine.nummer === nummer)) return fail(refuseNummer(nummer));
    const frage = { id: frageId, anfrageId, nummer, wortlaut, antwort, erklaert: geprueft.wert };
    if (!(await updateFragezeile(trx, frage))) return fail(refuseNichtGefunden());
    return ok({ id: frageId, version: version + 1 });
  });
}

/** Only a question without a frozen table: what was computed stays. */
export function deleteFrage(
  kontext: Kontext,
  { params: { anfrageId, frageId }, query: { version } }: Eingabe<typeof deleteFrageRoute>,
): Antwortet<Antwort<typeof deleteFrageRoute>> {
  kontext.protokoll.objektId = anfrageId;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const entwurf = await openEntwurf(trx, anfrageId, version);
    if (!entwurf.ok) return entwurf;
    const tabellen = await listTabellenzeilen(trx, anfrageId);
    if (tabellen.some((eine) => eine.frageId === frageId)) return fail(refuseMitTabellen());
    if (!(await deleteFragezeile(trx, anfrageId, frageId))) return fail(refuseNichtGefunden());
    return ok({ id: frageId, version: version + 1 });
  });
}

function checkKopf(
  body: Omit<Anfragekopf, 'drucksache'> & { drucksache: string },
): Result<Anfragekopf, Ablehnung> {
  const { drucksache, titel, fragesteller, eingang, frist, federfuehrung } = body;
  if (frist < eingang) {
    const detail = 'Die Frist liegt vor dem Eingang. Prüfen Sie beide Tage.';
    const fehler = [{ pointer: '/frist', code: 'FRIST_VOR_EINGANG', detail }];
    return fail(refuseRegel('FRIST_VOR_EINGANG', 'Die Frist liegt vor dem Eingang.', { fehler }));
  }
  const nummer = drucksache === '' ? null : drucksache;
  return ok({ drucksache: nummer, titel, fragesteller, eingang, frist, federfuehrung });
}

function refuseDoppelt(): Ablehnung {
  const detail = 'Suchen Sie die Anfrage in der Liste, oder prüfen Sie Nummer und Wahlperiode.';
  const fehler = [{ pointer: '/nummer', code: 'ANFRAGE_GIBT_ES', detail }];
  return refuseRegel('ANFRAGE_GIBT_ES', 'Diese Kleine Anfrage ist schon angelegt.', { fehler });
}

function refuseNummer(nummer: number): Ablehnung {
  const detail = `Frage ${String(nummer)} gibt es schon. Wählen Sie eine andere Nummer.`;
  const fehler = [{ pointer: '/nummer', code: 'NUMMER_VERGEBEN', detail }];
  return refuseRegel('NUMMER_VERGEBEN', 'Diese Nummer ist vergeben.', { fehler });
}

function refuseMitTabellen(): Ablehnung {
  return refuseRegel('FRAGE_HAT_TABELLEN', 'Zu dieser Frage wurde schon eine Tabelle festgehalten.', {
    detail: 'Was festgehalten wurde, bleibt. Ändern Sie den Wortlaut der Frage.',
  });
}
