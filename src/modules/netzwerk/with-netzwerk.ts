import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, checkBearbeitbar, getKonto, lockAkte } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { HelferInhalt } from './netzwerk.model.ts';
import { findHelferzeile, toHelferOrt } from './netzwerk.repo.ts';

/** An act on the Netzwerk of an own Akte that is neither closed nor frozen and has a named person; its row is locked. */
export function withNetzwerk<T>(
  kontext: Kontext,
  akteId: string,
  fn: (trx: Trx, akte: Akte) => Promise<Result<T, Ablehnung>>,
): Antwortet<T> {
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const akte = await lockAkte(trx, kontext, akteId);
    if (!akte.ok) return akte;
    const bearbeitbar = checkBearbeitbar(akte.wert);
    if (!bearbeitbar.ok) return bearbeitbar;
    return akte.wert.anonym ? fail(PERSON_FEHLT) : fn(trx, akte.wert);
  });
}

const PERSON_FEHLT = refuseRegel('PERSON_FEHLT', 'Diese Kurzberatung ist anonym.', {
  detail: 'Benennen Sie zuerst die Person. Ohne Namen wird kein Netzwerk erfasst.',
  quelle: 'Datenschutzkatalog DP-B-01',
});

/** The entry as it stands, on the version that was read; KONFLIKT with its values when another one stands. */
export async function getHelferFor(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  helferId: string,
  version: number,
): Promise<Result<HelferInhalt, Ablehnung>> {
  const { mandantId } = getKonto(kontext);
  const zeile = await findHelferzeile(trx, mandantId, akteId, helferId);
  if (zeile === undefined) return fail(refuseNichtGefunden());
  const ort = toHelferOrt(mandantId, akteId, helferId);
  const inhalt = await kontext.dienste.tresor.open(ort, zeile.siegel, HelferInhalt);
  return zeile.version === version ? ok(inhalt) : fail(refuseKonflikt({ version: zeile.version, ...inhalt }));
}

/** Nobody began to help tomorrow. */
export function checkSeit(seit: string | null, stichtag: string): Result<null, Ablehnung> {
  return seit === null || seit <= stichtag
    ? ok(null)
    : fail(
        refuseTag(
          '/seit',
          'DATUM_IN_ZUKUNFT',
          'Wählen Sie heute oder einen früheren Tag, oder lassen Sie ihn weg.',
        ),
      );
}

export function refuseTag(pointer: string, code: string, detail: string): Ablehnung {
  return refuseRegel(code, 'Bitte prüfen Sie den Tag.', { fehler: [{ pointer, code, detail }] });
}
