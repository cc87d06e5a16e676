import {
  type Ablehnung,
  type Feldfehler,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  createAnalyseRoute,
  getAnalyseRoute,
  listAnalysenRoute,
  updateAnalyseRoute,
} from './analyse.contract.ts';
import { type Analysezeile, insertAnalyse, listAnalysezeilen } from './analyse.repo.ts';
import { listFassungzeilen } from './kette.repo.ts';

type Angabe = Eingabe<typeof createAnalyseRoute>['body'];
type Geschrieben = Result<{ id: string; version: number }, Ablehnung>;

/** The latest version of each analysis; what is overdue first. */
export function listAnalysen(kontext: Kontext): Antwortet<Antwort<typeof listAnalysenRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const zeilen = await listAnalysezeilen(trx, standortId, null);
    const neueste = [...Map.groupBy(zeilen, ({ id }) => id).values()].flatMap((fassungen) =>
      fassungen.slice(0, 1),
    );
    kontext.protokoll.anzahl = neueste.length;
    const analysen = neueste.map((zeile) => toKopf(zeile, stichtag));
    return ok({
      stichtag,
      analysen: analysen.toSorted(
        (a, b) =>
          Number(b.ueberfaellig) - Number(a.ueberfaellig) || a.gegenstand.localeCompare(b.gegenstand, 'de'),
      ),
    });
  });
}

export function getAnalyse(
  kontext: Kontext,
  { params: { analyseId } }: Eingabe<typeof getAnalyseRoute>,
): Antwortet<Antwort<typeof getAnalyseRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  kontext.protokoll.objektId = analyseId;
  return withActor(kontext, async (trx) => {
    const zeilen = await listAnalysezeilen(trx, standortId, analyseId);
    if (zeilen.length === 0) return fail(refuseNichtGefunden());
    const namen = await listNamen(
      trx,
      zeilen.map(({ kontoId }) => kontoId),
    );
    return ok({
      stichtag,
      fassungen: zeilen.map((zeile) => {
        const { vorgehen, ist, luecken, soll, massnahme, ketteId, kontoId } = zeile;
        const von = namen.get(kontoId) ?? null;
        return { ...toKopf(zeile, stichtag), vorgehen, ist, luecken, soll, massnahme, ketteId, von };
      }),
    });
  });
}

export function createAnalyse(
  kontext: Kontext,
  { body }: Eingabe<typeof createAnalyseRoute>,
): Antwortet<Antwort<typeof createAnalyseRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, (trx) => addFassung(trx, kontext, standortId, { id, version: 1 }, body));
}

/** Nothing is overwritten: what is changed is the next version. */
export function updateAnalyse(
  kontext: Kontext,
  { params: { analyseId: id }, body: { version, ...angabe } }: Eingabe<typeof updateAnalyseRoute>,
): Antwortet<Antwort<typeof updateAnalyseRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const [letzte] = await listAnalysezeilen(trx, standortId, id);
    if (letzte === undefined) return fail(refuseNichtGefunden());
    if (letzte.version !== version) return fail(refuseKonflikt(null));
    return addFassung(trx, kontext, standortId, { id, version: version + 1 }, angabe);
  });
}

async function addFassung(
  trx: Trx,
  kontext: Kontext,
  standortId: string,
  { id, version }: { id: string; version: number },
  { erklaerungen, ...angabe }: Angabe,
): Promise<Geschrieben> {
  const { kontoId } = getStandortkonto(kontext);
  const fehler = await listFehler(trx, standortId, angabe);
  if (fehler.length > 0) {
    return fail(refuseRegel('ANALYSE_UNGUELTIG', 'Bitte prüfen Sie die Angaben.', { fehler }));
  }
  const { stelleA, stelleB, gegenstand, vorgehen, ist, luecken, soll, massnahme, verantwortlich } = angabe;
  const texte = { stelleA, stelleB, gegenstand, vorgehen, ist, luecken, soll, massnahme, verantwortlich };
  const erklaert = checkFormen(
    Object.fromEntries(
      Object.entries(texte).flatMap(([feld, text]) => (text === null ? [] : [[feld, text] as const])),
    ),
    erklaerungen,
  );
  if (!erklaert.ok) return erklaert;
  const neu = { ...angabe, id, version, kontoId, am: kontext.stichtag, erklaert: erklaert.wert };
  return (await insertAnalyse(trx, standortId, neu)) ? ok({ id, version }) : fail(refuseKonflikt(null));
}

async function listFehler(
  trx: Trx,
  standortId: string,
  { zustand, massnahme, verantwortlich, ketteId }: Omit<Angabe, 'erklaerungen'>,
): Promise<Feldfehler[]> {
  const fehler: Feldfehler[] = [];
  if (zustand !== 'IN_ARBEIT' && massnahme === null) {
    const detail = 'Nennen Sie die vereinbarte Maßnahme, oder wählen Sie „in Arbeit“.';
    fehler.push({ pointer: '/massnahme', code: 'MASSNAHME_FEHLT', detail });
  }
  if (zustand !== 'IN_ARBEIT' && verantwortlich === null) {
    const detail = 'Nennen Sie die Stelle, die die Maßnahme umsetzt.';
    fehler.push({ pointer: '/verantwortlich', code: 'VERANTWORTLICH_FEHLT', detail });
  }
  if (ketteId !== null && (await listFassungzeilen(trx, standortId, ketteId)).length === 0) {
    fehler.push({ pointer: '/ketteId', code: 'KETTE_FEHLT', detail: 'Diese Kette gibt es nicht.' });
  }
  return fehler;
}

function toKopf(zeile: Analysezeile, stichtag: PlainDate) {
  const { id, version, seiteA, stelleA, seiteB, stelleB, gegenstand, zustand, verantwortlich, faellig, am } =
    zeile;
  const ueberfaellig = zustand === 'VEREINBART' && faellig !== null && faellig < stichtag;
  return {
    id,
    version,
    seiteA,
    stelleA,
    seiteB,
    stelleB,
    gegenstand,
    zustand,
    verantwortlich,
    faellig,
    am,
    ueberfaellig,
  };
}
