import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { type Berichtszeile, findBerichtszeile } from './bericht.repo.ts';
import { computeNaechste } from './bericht.model.ts';
import type {
  createLieferungRoute,
  endLieferungRoute,
  getLieferungRoute,
  setLieferungsmailRoute,
} from './lieferung.contract.ts';
import {
  findLieferung,
  insertLieferung,
  type Lieferungszeile,
  listBerichtsrollen,
  listEmpfaenger,
  updateEmpfangsende,
  updateLieferungsende,
  updateLieferungsmail,
} from './lieferung.repo.ts';
import { getBerichtskonto } from './save-bericht.ts';

type Ausgang = Result<Antwort<typeof createLieferungRoute>, Ablehnung>;

export function getLieferung(
  kontext: Kontext,
  { params: { berichtId } }: Eingabe<typeof getLieferungRoute>,
): Antwortet<Antwort<typeof getLieferungRoute>> {
  const { kontoId } = getBerichtskonto(kontext);
  kontext.protokoll.objektId = berichtId;
  return withActor(kontext, async (trx) => {
    const bericht = await findBerichtszeile(trx, berichtId);
    if (bericht === undefined) return fail(refuseNichtGefunden());
    const lieferung = await findLieferung(trx, berichtId);
    const empfaenger = lieferung === undefined ? [] : await listEmpfaenger(trx, lieferung.id);
    const moegliche = await listMoegliche(trx, kontext, bericht);
    const namen = await listNamen(
      trx,
      empfaenger.map((wer) => wer.kontoId),
    );
    return ok({
      lieferung:
        lieferung === undefined
          ? null
          : {
              id: lieferung.id,
              takt: lieferung.takt,
              naechsteAm: lieferung.naechsteAm,
              eigene: lieferung.kontoId === kontoId,
              empfaenger: empfaenger.map(({ kontoId: wer, beendet }) => ({
                kontoId: wer,
                name: namen.get(wer) ?? 'nicht mehr da',
                beendet,
                selbst: wer === kontoId,
              })),
              mail: empfaenger.find((wer) => wer.kontoId === kontoId && !wer.beendet)?.mail ?? null,
            },
      moegliche: moegliche.map((wer) => ({ ...wer, selbst: wer.kontoId === kontoId })),
    });
  });
}

/** A report of its own goes to its account alone; others to who may see them today. */
async function listMoegliche(
  trx: Trx,
  kontext: Kontext,
  { fuer, kontoId }: Berichtszeile,
): Promise<{ kontoId: string; name: string }[]> {
  if (fuer !== 'EIGEN') return listBerichtsrollen(trx, fuer, kontext.stichtag);
  const namen = await listNamen(trx, [kontoId]);
  return [{ kontoId, name: namen.get(kontoId) ?? 'Eigenes Konto' }];
}

/** A new order takes the place of the own running one; that of another account stays until it ends. */
export function createLieferung(
  kontext: Kontext,
  { params: { berichtId }, body: { takt, empfaenger } }: Eingabe<typeof createLieferungRoute>,
): Antwortet<Antwort<typeof createLieferungRoute>> {
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const bericht = await findBerichtszeile(trx, berichtId);
    if (bericht === undefined) return fail(refuseNichtGefunden());
    const moegliche = new Set((await listMoegliche(trx, kontext, bericht)).map((wer) => wer.kontoId));
    if (empfaenger.some((wer) => !moegliche.has(wer))) return fail(EMPFAENGER_FALSCH);
    const laufende = await findLieferung(trx, berichtId);
    if (laufende !== undefined && !(await endEigene(trx, kontext, laufende))) return fail(FREMDE_LIEFERUNG);
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    kontext.protokoll.anzahl = empfaenger.length;
    const naechsteAm = computeNaechste(takt, kontext.stichtag);
    await insertLieferung(trx, { id, berichtId, takt, naechsteAm, empfaenger: [...new Set(empfaenger)] });
    return ok({ id });
  });
}

function endEigene(trx: Trx, kontext: Kontext, { id, kontoId }: Lieferungszeile): Promise<boolean> {
  if (kontoId !== getBerichtskonto(kontext).kontoId) return Promise.resolve(false);
  return updateLieferungsende(trx, id, kontext.stichtag);
}

async function findLaufende(trx: Trx, berichtId: string): Promise<Result<Lieferungszeile, Ablehnung>> {
  if ((await findBerichtszeile(trx, berichtId)) === undefined) return fail(refuseNichtGefunden());
  const lieferung = await findLieferung(trx, berichtId);
  return lieferung === undefined ? fail(KEINE_LIEFERUNG) : ok(lieferung);
}

/** Who ordered it ends it for all, who gets it for itself. */
export function endLieferung(
  kontext: Kontext,
  { params: { berichtId } }: Eingabe<typeof endLieferungRoute>,
): Antwortet<Antwort<typeof endLieferungRoute>> {
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const gefunden = await findLaufende(trx, berichtId);
    if (!gefunden.ok) return gefunden;
    const lieferung = gefunden.wert;
    kontext.protokoll.objektId = lieferung.id;
    const beendet =
      (await endEigene(trx, kontext, lieferung)) ||
      (await updateEmpfangsende(trx, lieferung.id, kontext.stichtag));
    return beendet ? ok({ id: lieferung.id }) : fail(NICHT_EMPFAENGER);
  });
}

export function setLieferungsmail(
  kontext: Kontext,
  { params: { berichtId }, body: { mail } }: Eingabe<typeof setLieferungsmailRoute>,
): Antwortet<Antwort<typeof setLieferungsmailRoute>> {
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const gefunden = await findLaufende(trx, berichtId);
    if (!gefunden.ok) return gefunden;
    const lieferung = gefunden.wert;
    kontext.protokoll.objektId = lieferung.id;
    const gesetzt = await updateLieferungsmail(trx, lieferung.id, mail);
    return gesetzt ? ok({ id: lieferung.id }) : fail(NICHT_EMPFAENGER);
  });
}

const EMPFAENGER_FALSCH = refuseRegel(
  'EMPFAENGER_FALSCH',
  'Eine dieser Personen darf den Bericht nicht sehen.',
  {
    detail: 'Wählen Sie nur Personen der Liste. Wer dort fehlt, hat die Rolle nicht oder nicht mehr.',
  },
);
const KEINE_LIEFERUNG = refuseRegel('KEINE_LIEFERUNG', 'Dieser Bericht wird nicht mehr geliefert.', {
  detail: 'Die Lieferung ist schon beendet. Laden Sie die Seite neu.',
});
const FREMDE_LIEFERUNG = refuseRegel('LIEFERUNG_LAEUFT', 'Dieser Bericht wird schon geliefert.', {
  detail: 'Eine andere Person hat die Lieferung bestellt. Bitten Sie sie, die Lieferung zu ändern.',
});
const NICHT_EMPFAENGER = refuseRegel('NICHT_EMPFAENGER', 'Sie bekommen diesen Bericht nicht.', {
  detail: 'Nur wer die Lieferung bestellt hat oder sie bekommt, kann hier etwas ändern.',
});
