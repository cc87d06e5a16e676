import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { enqueue } from '#src/platform/jobs/enqueue.ts';
import type {
  closeAngebotslaufRoute,
  createAngebotslaufRoute,
  createAngebotsquelleRoute,
  getAngebotsquelleRoute,
  listAngebotslaufzeilenRoute,
  listAngebotsquellenRoute,
  recordAngebotsuebernahmeRoute,
  stopAngebotslaufRoute,
  updateAngebotsquelleRoute,
} from './angebotsimport.contract.ts';
import { listDateien } from './datei/datei.repo.ts';
import { angebotslaufAuftrag } from './lauf-auftrag.ts';
import { KEINE_ZAHLEN, type Kandidat, toStand } from './quelle.model.ts';
import {
  findQuelle,
  insertLauf,
  insertQuelle,
  type Laufsatz,
  listLetzteLaeufe,
  listQuellenzeilen,
  listVorschauzeilen,
  type Quellenzeile,
  setLaufEntscheidung,
  setLaufGestoppt,
  updateQuelle,
} from './quelle.repo.ts';

type Geschrieben = Result<{ id: string; version: number }, Ablehnung>;
type Ansicht = Antwort<typeof getAngebotsquelleRoute>;

export function listAngebotsquellen(
  kontext: Kontext,
  { query: { seite, groesse } }: Eingabe<typeof listAngebotsquellenRoute>,
): Antwortet<Antwort<typeof listAngebotsquellenRoute>> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listQuellenzeilen(trx, standortId, {
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({ eintraege: await addLaeufe(trx, standortId, zeilen), gesamt, seite, groesse });
  });
}

export function getAngebotsquelle(
  kontext: Kontext,
  { params: { quelleId } }: Eingabe<typeof getAngebotsquelleRoute>,
): Antwortet<Ansicht> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = quelleId;
  return withActor(kontext, async (trx) => {
    const { zeilen } = await listQuellenzeilen(trx, standortId, { id: quelleId, ab: 0, hoechstens: 1 });
    const [quelle] = await addLaeufe(trx, standortId, zeilen);
    return quelle === undefined ? fail(refuseNichtGefunden()) : ok(quelle);
  });
}

async function addLaeufe(
  trx: Trx,
  standortId: string,
  zeilen: readonly (Quellenzeile & { angebote: number })[],
): Promise<Ansicht[]> {
  const laeufe = await listLetzteLaeufe(
    trx,
    standortId,
    zeilen.map(({ id }) => id),
  );
  const dateien = await listDateien(
    trx,
    standortId,
    zeilen.map(({ id }) => id),
  );
  return zeilen.map((zeile) => ({
    ...zeile,
    datei: dateien.find(({ quelleId }) => quelleId === zeile.id) ?? null,
    lauf: toLauf(laeufe.find(({ quelleId }) => quelleId === zeile.id)),
  }));
}

/** Until it has read all, a Lauf has no numbers. */
function toLauf(lauf: Laufsatz | undefined): Ansicht['lauf'] {
  return lauf === undefined ? null : { ...lauf, zahlen: { ...KEINE_ZAHLEN, ...lauf.zahlen } };
}

export function createAngebotsquelle(
  kontext: Kontext,
  { body: { quelle, erklaerungen } }: Eingabe<typeof createAngebotsquelleRoute>,
): Antwortet<Antwort<typeof createAngebotsquelleRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const geprueft = checkFormen(listTexte(quelle), erklaerungen);
    if (!geprueft.ok) return geprueft;
    await insertQuelle(trx, standortId, { ...quelle, id, kontoId });
    return ok({ id, version: 1 });
  });
}

export function updateAngebotsquelle(
  kontext: Kontext,
  {
    params: { quelleId: id },
    body: { version, quelle, zuordnung, spalten, zustand, erklaerungen },
  }: Eingabe<typeof updateAngebotsquelleRoute>,
): Antwortet<Antwort<typeof updateAngebotsquelleRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const alt = await findQuelle(trx, standortId, id);
    if (alt === undefined) return fail(refuseNichtGefunden());
    if (alt.version !== version) return fail(refuseKonflikt({ version: alt.version, quelle: alt }));
    // Another kind is another source: its ids mean something else.
    if (alt.art !== quelle.art)
      return fail(
        refuseRegel('ART_BLEIBT', 'Die Art einer Quelle bleibt, wie sie ist.', {
          detail: 'Legen Sie eine neue Quelle an, und beenden Sie diese.',
        }),
      );
    const geprueft = checkFormen(listTexte(quelle), erklaerungen);
    if (!geprueft.ok) return geprueft;
    const geschrieben = await updateQuelle(trx, standortId, {
      ...quelle,
      id,
      version,
      zuordnung,
      spalten,
      zustand,
      kontoId,
    });
    return geschrieben ? ok({ id, version: version + 1 }) : fail(refuseKonflikt(null));
  });
}

export function createAngebotslauf(
  kontext: Kontext,
  { params: { quelleId } }: Eingabe<typeof createAngebotslaufRoute>,
): Antwortet<Antwort<typeof createAngebotslaufRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const id = createUuidV7();
  kontext.protokoll.objektId = quelleId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const quelle = await findQuelle(trx, standortId, quelleId);
    if (quelle === undefined) return fail(refuseNichtGefunden());
    if (quelle.art === 'DATEI' && (await listDateien(trx, standortId, [quelleId])).length === 0)
      return fail(
        refuseRegel('DATEI_FEHLT', 'Zu dieser Quelle liegt keine Datei bereit.', {
          detail: 'Laden Sie die Datei hoch; gelesen wird sie dann von selbst.',
        }),
      );
    return recordLauf(trx, quelle, { standortId, id, kontoId, am: kontext.stichtag });
  });
}

/** A reading in the queue; refused when the source is over, or one of its readings is not decided. */
export async function recordLauf(
  trx: Trx,
  { id: quelleId, zustand }: Quellenzeile,
  { standortId, id, kontoId, am }: { standortId: string; id: string; kontoId: string; am: PlainDate },
): Promise<Result<{ id: string }, Ablehnung>> {
  if (zustand === 'BEENDET')
    return fail(
      refuseRegel('BEENDET', 'Diese Quelle ist beendet.', {
        detail: 'Nehmen Sie sie wieder auf, wenn sie gelesen werden soll.',
      }),
    );
  if (!(await insertLauf(trx, standortId, { id, quelleId, kontoId, am })))
    return fail(
      refuseRegel('LAUF_OFFEN', 'Diese Quelle wird schon gelesen, oder ihre Vorschau wartet.', {
        detail: 'Entscheiden Sie zuerst über die Vorschau.',
      }),
    );
  await enqueue(trx, angebotslaufAuftrag, { standortId, laufId: id }, { schluessel: id });
  return ok({ id });
}

export function listAngebotslaufzeilen(
  kontext: Kontext,
  {
    params: { quelleId, laufId },
    query: { seite, groesse, art },
  }: Eingabe<typeof listAngebotslaufzeilenRoute>,
): Antwortet<Antwort<typeof listAngebotslaufzeilenRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = quelleId;
  return withActor(
    kontext,
    async (trx): Promise<Result<Antwort<typeof listAngebotslaufzeilenRoute>, Ablehnung>> => {
      if ((await findQuelle(trx, standortId, quelleId)) === undefined) return fail(refuseNichtGefunden());
      const { zeilen, gesamt } = await listVorschauzeilen(trx, standortId, {
        laufId,
        art: art ?? null,
        ab: (seite - 1) * groesse,
        hoechstens: groesse,
      });
      kontext.protokoll.anzahl = zeilen.length;
      const eintraege = zeilen.map(({ kandidat, ...zeile }) => ({
        ...zeile,
        inhalt: kandidat === null ? null : listInhalt(kandidat),
      })) as Antwort<typeof listAngebotslaufzeilenRoute>['eintraege'];
      return ok({ eintraege, gesamt, seite, groesse });
    },
  );
}

export function recordAngebotsuebernahme(
  kontext: Kontext,
  { params: { quelleId, laufId: id }, body }: Eingabe<typeof recordAngebotsuebernahmeRoute>,
): Antwortet<Antwort<typeof recordAngebotsuebernahmeRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = quelleId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    if ((await findQuelle(trx, standortId, quelleId)) === undefined) return fail(refuseNichtGefunden());
    if (
      !(await setLaufEntscheidung(trx, standortId, {
        id,
        quelleId,
        nach: 'UEBERNAHME',
        auswahl: body,
        kontoId,
      }))
    )
      return fail(refuseVorbei());
    await enqueue(trx, angebotslaufAuftrag, { standortId, laufId: id }, { schluessel: `${id} Übernahme` });
    return ok({ id });
  });
}

export function closeAngebotslauf(
  kontext: Kontext,
  { params: { quelleId, laufId: id } }: Eingabe<typeof closeAngebotslaufRoute>,
): Antwortet<Antwort<typeof closeAngebotslaufRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = quelleId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    if ((await findQuelle(trx, standortId, quelleId)) === undefined) return fail(refuseNichtGefunden());
    const verworfen = await setLaufEntscheidung(trx, standortId, {
      id,
      quelleId,
      nach: 'VERWORFEN',
      auswahl: {},
      kontoId,
    });
    if (!verworfen) return fail(refuseVorbei());
    await enqueueEnde(trx, standortId, id);
    return ok({ id });
  });
}

/** What works on it notices before it writes again; what waits never begins. */
export function stopAngebotslauf(
  kontext: Kontext,
  { params: { quelleId, laufId: id } }: Eingabe<typeof stopAngebotslaufRoute>,
): Antwortet<Antwort<typeof stopAngebotslaufRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = quelleId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    if ((await findQuelle(trx, standortId, quelleId)) === undefined) return fail(refuseNichtGefunden());
    if (!(await setLaufGestoppt(trx, standortId, { id, quelleId, kontoId })))
      return fail(
        refuseRegel('LAUF_VORBEI', 'Hier läuft nichts mehr, das sich abbrechen lässt.', {
          detail: 'Der Vorgang ist inzwischen fertig. Laden Sie die Seite neu, um zu sehen, wie er ausging.',
        }),
      );
    await enqueueEnde(trx, standortId, id);
    return ok({ id });
  });
}

/** The rows of a reading that is over are removed by the account that wrote them. */
async function enqueueEnde(trx: Trx, standortId: string, laufId: string): Promise<void> {
  await enqueue(trx, angebotslaufAuftrag, { standortId, laufId }, { schluessel: `${laufId} Ende` });
}

/** What a new Angebot brings, field by field; the name of a contact is no matter of the preview. */
function listInhalt({ angaben, gueltigBis, anbieter }: Kandidat): { feld: string; wert: unknown }[] {
  const felder = { anbieterId: anbieter.angaben.name, ...toStand(angaben, gueltigBis) };
  return Object.entries(felder)
    .filter(([, wert]) => !isLeer(wert))
    .map(([feld, wert]) => ({ feld, wert }));
}

const isLeer = (wert: unknown): boolean =>
  wert === null || wert === '' || (typeof wert === 'object' && Object.values(wert).every(isLeer));

function refuseVorbei(): Ablehnung {
  return refuseRegel(
    'VORSCHAU_VORBEI',
    'Über diese Vorschau ist schon entschieden, oder sie ist nicht fertig.',
    { detail: 'Laden Sie die Seite neu.' },
  );
}

function listTexte({
  name,
  lizenz,
  verantwortlich,
}: {
  name: string;
  lizenz: string;
  verantwortlich: string;
}): Record<string, string> {
  return { name, lizenz, verantwortlich };
}
