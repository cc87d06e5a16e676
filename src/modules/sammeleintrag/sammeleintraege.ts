import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import {
  addMonths,
  endOfQuarter,
  type PlainDate,
  quarterOf,
  startOfQuarter,
  toPlainDate,
} from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { roundToFive } from '#src/core/staffelung.ts';
import { checkNichtZuAlt, checkNichtZukunft, getKonto } from '#src/modules/akte/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  createSammeleintragRoute,
  getSammelzahlenRoute,
  listSammeleintraegeRoute,
  undoSammeleintragRoute,
  updateSammeleintragRoute,
} from './sammeleintrag.contract.ts';
import {
  findSammelstand,
  insertSammelzeile,
  listSammelsummen,
  listSammelzeilen,
  setErsetzt,
} from './sammeleintrag.repo.ts';
import { SAMMELARTEN } from './wertelisten/arten.ts';

type Schreibausgang = Result<Antwort<typeof createSammeleintragRoute>, Ablehnung>;
type Angabe = Eingabe<typeof createSammeleintragRoute>['body'];

/** What the own Stelle recorded in a quarter. */
export function listSammeleintraege(
  kontext: Kontext,
  { query }: Eingabe<typeof listSammeleintraegeRoute>,
): Antwortet<Antwort<typeof listSammeleintraegeRoute>> {
  const { mandantId } = getKonto(kontext);
  const { quartal, von, bis } = toQuartal(query.quartal, kontext.stichtag);
  return withActor(kontext, async (trx) => {
    const eintraege = await listSammelzeilen(trx, mandantId, von, bis);
    kontext.protokoll.anzahl = eintraege.length;
    return ok({ stichtag: kontext.stichtag, quartal, eintraege });
  });
}

export function createSammeleintrag(
  kontext: Kontext,
  { body }: Eingabe<typeof createSammeleintragRoute>,
): Antwortet<Antwort<typeof createSammeleintragRoute>> {
  return withActor(kontext, (trx) => addEintrag(trx, kontext, body, null));
}

/** A correction: the new row takes the place of the old one, which stays. */
export function updateSammeleintrag(
  kontext: Kontext,
  { params, body }: Eingabe<typeof updateSammeleintragRoute>,
): Antwortet<Antwort<typeof updateSammeleintragRoute>> {
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const ersetzt = await replaceGeltenden(trx, kontext, params.eintragId);
    return ersetzt.ok ? addEintrag(trx, kontext, body, params.eintragId) : ersetzt;
  });
}

/** It does not count any more. */
export function undoSammeleintrag(
  kontext: Kontext,
  { params }: Eingabe<typeof undoSammeleintragRoute>,
): Antwortet<Antwort<typeof undoSammeleintragRoute>> {
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    kontext.protokoll.objektId = params.eintragId;
    const ersetzt = await replaceGeltenden(trx, kontext, params.eintragId);
    return ersetzt.ok ? ok({ id: params.eintragId }) : ersetzt;
  });
}

/** Numbers of a quarter: the own Stelle exactly, the Standort rounded. */
export function getSammelzahlen(
  kontext: Kontext,
  { query }: Eingabe<typeof getSammelzahlenRoute>,
): Antwortet<Antwort<typeof getSammelzahlenRoute>> {
  const { actor } = kontext;
  const gerundet = actor.art === 'konto' && (actor.rolle === 'KOORDINATION' || actor.rolle === 'KI_LEITUNG');
  const personen = (anzahl: number): number => (gerundet ? roundToFive(anzahl) : anzahl);
  const { quartal, von, bis } = toQuartal(query.quartal, kontext.stichtag);
  return withActor(kontext, async (trx) => {
    const summen = await listSammelsummen(trx, von, bis);
    return ok({
      quartal,
      gerundet,
      arten: SAMMELARTEN.map(({ code }) => {
        const summe = summen.find(({ art }) => art === code);
        return {
          code,
          anzahl: summe?.anzahl ?? 0,
          erreicht: personen(summe?.erreicht ?? 0),
          gekommen: personen(summe?.gekommen ?? 0),
          kurzberatungen: personen(summe?.kurzberatungen ?? 0),
        };
      }),
    });
  });
}

async function addEintrag(
  trx: Trx,
  kontext: Kontext,
  body: Angabe,
  vorgaengerId: string | null,
): Promise<Schreibausgang> {
  const grenze = { pointer: '/am', monate: PARAMETER.kurzberatung_nachtrag.wert };
  // What is corrected counts already, in its quarter.
  const tag =
    vorgaengerId === null
      ? checkNichtZuAlt(body.am, kontext.stichtag, grenze)
      : checkNichtZukunft(body.am, kontext.stichtag, '/am');
  if (!tag.ok) return tag;
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  const { mandantId, kontoId } = getKonto(kontext);
  await insertSammelzeile(trx, { ...body, id, mandantId, kontoId, vorgaengerId });
  return ok({ id });
}

/** Ends the row that counts; who comes second learns that it is no longer the one. */
async function replaceGeltenden(trx: Trx, kontext: Kontext, id: string): Promise<Result<null, Ablehnung>> {
  const { mandantId } = getKonto(kontext);
  const stand = await findSammelstand(trx, mandantId, id);
  if (stand === undefined) return fail(refuseNichtGefunden());
  const ersetzt = stand === 'GILT' && (await setErsetzt(trx, mandantId, id));
  return ersetzt ? ok(null) : fail(refuseKonflikt({ stand: 'ERSETZT' }));
}

function toQuartal(
  wahl: string | undefined,
  stichtag: PlainDate,
): { quartal: string; von: PlainDate; bis: PlainDate } {
  const quartal = wahl ?? quarterOf(stichtag);
  const jahr = toPlainDate(`${quartal.slice(0, 4)}-01-01`);
  const von = startOfQuarter(addMonths(jahr, (Number(quartal.slice(-1)) - 1) * 3));
  return { quartal, von, bis: endOfQuarter(von) };
}
