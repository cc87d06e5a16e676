import { type Ablehnung, refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { FOERDERFALL_ZUSTAND_NAMEN, type FoerderfallZustand } from '../foerderfall.model.ts';
import { type Foerderfallzeile, updateFoerderfallzeile } from '../foerderfall.repo.ts';
import { findFristfehler } from '../find-fristfehler.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { toBefund } from '../regelwerk/meldungen.model.ts';
import { refuseBefunde } from '../with-foerderfall.ts';
import type { Anspruchsende, Anspruchsinhalt, Anspruchsrueckgabe } from './anspruch.model.ts';
import type { Vorgangsart } from './handlungen.model.ts';
import { insertVorgang } from './nachweis.repo.ts';

export type Vorgangsangabe = {
  art: Vorgangsart;
  text: string;
  frist?: PlainDate;
  betrag?: number;
  eingangLfd?: number;
  /** Of a Stundung, a Niederschlagung, an Erlass, and of their end. */
  inhalt?: Anspruchsinhalt | Anspruchsende | Anspruchsrueckgabe;
};

/** Notes what was written beside a step that moved the state. Its number is the version the act started from. */
export async function saveVorgang(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  { art, text, frist, betrag, eingangLfd, inhalt }: Vorgangsangabe,
): Promise<void> {
  const { kontoId, rolle } = getFoerderkonto(kontext);
  await insertVorgang(trx, {
    fall,
    lfd: fall.version,
    art,
    text,
    frist: frist ?? null,
    betrag: betrag ?? null,
    eingangLfd: eingangLfd ?? null,
    inhalt: inhalt ?? null,
    kontoId,
    rolle,
    am: kontext.stichtag,
  });
}

/** A note that moves no state: still one act on the version that was read. `bereitetVor`: another person takes the next step. */
export async function recordVorgang(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  angabe: Vorgangsangabe & { bereitetVor?: boolean },
): Promise<Result<{ id: string; version: number }, Ablehnung>> {
  const { zustand, antragVon } = fall;
  const vorbereitetVon = angabe.bereitetVor === true ? getFoerderkonto(kontext).kontoId : fall.vorbereitetVon;
  await saveVorgang(trx, kontext, fall, angabe);
  if (!(await updateFoerderfallzeile(trx, fall.id, fall.version, { zustand, antragVon, vorbereitetVon })))
    return fail(refuseKonflikt({ version: fall.version }));
  return ok({ id: fall.id, version: fall.version + 1 });
}

/** Acts without a step of the machine name the state they belong to. */
export function checkZustand(
  fall: Foerderfallzeile,
  zustaende: readonly FoerderfallZustand[],
  handlung: string,
): Result<null, Ablehnung> {
  if (zustaende.includes(fall.zustand)) return ok(null);
  const befund = toBefund('E-ZM-01', {
    ereignis: handlung,
    zustand: FOERDERFALL_ZUSTAND_NAMEN[fall.zustand],
  });
  return fail(refuseBefunde([befund], 'Dieser Schritt ist nicht möglich.'));
}

/** A deadline that has begun gives nobody time, one in a hundred years is a slip. */
export function checkFrist(frist: PlainDate, stichtag: PlainDate): Result<null, Ablehnung> {
  const falsch = findFristfehler(frist, stichtag);
  if (falsch === null) return ok(null);
  return fail(
    refuseRegel(falsch.code, 'Die Frist kann so nicht gesetzt werden.', {
      fehler: [{ pointer: '/frist', ...falsch }],
    }),
  );
}
