import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, getKonto } from '#src/modules/akte/index.ts';
import { findPersonenbezug } from '#src/modules/offenlegung/kindeswohl.model.ts';
import { findBeteiligte } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { type Buchung, checkBuchung, OHNE_ERGEBNIS } from './buchung.model.ts';
import { computeSchaetzung, listHindernisse } from './pool.model.ts';
import { findPooleintrag } from './pool.repo.ts';
import type { Buchungsangabe } from './sprachmittlung.contract.ts';

/** Makes a booking of what was entered: who interprets comes from the pool with name and price, and must be free to. */
export async function checkBuchungsangabe(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  angabe: Buchungsangabe,
  alterTag?: PlainDate,
): Promise<Result<Buchung, Ablehnung>> {
  const { tag, bestaetigt, sprachmittlerId, schaetzungCent, ...einsatz } = angabe;
  const { standortId } = getKonto(kontext);
  const eintrag =
    sprachmittlerId === null ? undefined : await findPooleintrag(trx, standortId, sprachmittlerId);
  if (sprachmittlerId !== null && eintrag === undefined) return fail(refuseNichtGefunden());
  const buchung: Buchung = {
    tag,
    zustand: bestaetigt ? 'BESTAETIGT' : 'ANGEFRAGT',
    inhalt: {
      ...OHNE_ERGEBNIS,
      ...einsatz,
      sprachmittlerId,
      sprachmittler: eintrag?.name ?? null,
      belegungId: null,
      schaetzungCent:
        schaetzungCent ?? (eintrag === undefined ? null : computeSchaetzung(eintrag, einsatz.dauerMinuten)),
    },
  };
  const geprueft = checkBuchung(buchung, {
    stichtag: kontext.stichtag,
    hindernisse: eintrag === undefined ? [] : listHindernisse(eintrag, einsatz),
    nenntPerson: await hasPersonenbezug(trx, kontext, akte, einsatz.treffpunkt),
    ...(alterTag === undefined ? {} : { alterTag }),
  });
  return geprueft.ok ? ok(buchung) : geprueft;
}

/** The meeting point is read out to somebody outside: nothing in it may lead to a person of the Akte. */
async function hasPersonenbezug(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  treffpunkt: string | null,
): Promise<boolean> {
  if (treffpunkt === null) return false;
  const personen = akte.anonym ? [] : await findBeteiligte(trx, kontext, akte.id);
  const identitaeten = personen.map(({ identitaet }) => identitaet);
  return findPersonenbezug(treffpunkt, identitaeten, akte.nummer).length > 0;
}
