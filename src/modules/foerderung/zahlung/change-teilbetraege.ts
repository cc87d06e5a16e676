import { type Ablehnung, refuseKonflikt } from '#src/core/contract/ablehnung.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { formatCent } from '#src/core/cent.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { type Bescheidart, isAufhebung } from '../bescheid/bescheid-typen.model.ts';
import type { Foerderfallzeile } from '../foerderfall.repo.ts';
import { computeTermin } from '../regelwerk/rl-2024-12/auszahlung.model.ts';
import { findHandelnde } from './create-teilbetraege.ts';
import { computeUmplanung } from './teilbetrag.model.ts';
import {
  findZahlbescheid,
  insertTeilbetrag,
  insertZahlungsereignis,
  listTeilbetraegeVon,
  sumErledigtes,
  type Teilbetragzeile,
  updateTeilbetragsplan,
  type Zahlbescheid,
} from './teilbetrag.repo.ts';

/**
 * The plan of payment follows a Bescheid that changes the grant (Änderung, Widerruf, Rücknahme) as soon as it is in force. Called by whatever brings this about: timer,
 * Verzicht, end of a Klage. What was paid or ordered stays; what was only asked for is asked for again. Refused when somebody
 * changed a Teilbetrag meanwhile.
 */
export async function changeTeilbetraege(
  trx: Trx,
  kontext: Kontext,
  fall: Pick<Foerderfallzeile, 'id' | 'standortId' | 'foerderjahr' | 'parameter'>,
): Promise<Result<null, Ablehnung>> {
  const bescheid = await findZahlbescheid(trx, fall.id);
  if (bescheid === undefined || (bescheid.art !== 'AENDERUNG' && !isAufhebung(bescheid.art)))
    throw new Error('A Bescheid that changes the grant is in force');
  const zeilen = await listTeilbetraegeVon(trx, fall.id);
  const { plan, rest } = computeUmplanung(
    zeilen,
    bescheid.bewilligt,
    fall.parameter,
    await sumErledigtes(trx, fall.id),
  );
  for (const { lfd, vorgesehen } of plan) {
    const zeile = zeilen.find((eine) => eine.lfd === lfd);
    if (zeile === undefined) continue;
    if (!(await updateTeilbetragsplan(trx, zeile, { bescheidId: bescheid.id, vorgesehen })))
      return fail(refuseKonflikt({ version: zeile.version }));
    await insertUmplanung(trx, kontext, zeile, { bescheid, vorgesehen });
  }
  if (rest === 0) return ok(null);
  const termin = computeTermin(fall.foerderjahr, 'OKTOBER', fall.parameter).faellig;
  const neu = { id: createUuidV7(), standortId: fall.standortId };
  await insertTeilbetrag(trx, {
    ...neu,
    foerderfallId: fall.id,
    bescheidId: bescheid.id,
    lfd: Math.max(0, ...zeilen.map(({ lfd }) => lfd)) + 1,
    haushaltsjahr: fall.foerderjahr,
    termin,
    vorgesehen: rest,
  });
  await insertZahlungsereignis(trx, {
    rate: neu,
    ereignis: 'planen',
    von: null,
    nach: 'GEPLANT',
    betrag: rest,
    grund: nameBescheid(bescheid),
    angaben: null,
    ...findHandelnde(kontext),
    am: kontext.stichtag,
  });
  return ok(null);
}

const NAMEN: Readonly<Partial<Record<Bescheidart, string>>> = {
  WIDERRUF_BEWILLIGUNG: 'Widerrufsbescheid',
  RUECKNAHME: 'Rücknahmebescheid',
};

function nameBescheid({ art, datum }: Zahlbescheid): string {
  const name = NAMEN[art as Bescheidart] ?? 'Änderungsbescheid';
  return datum === null ? name : `${name} vom ${formatGerman(datum)}`;
}

async function insertUmplanung(
  trx: Trx,
  kontext: Kontext,
  zeile: Teilbetragzeile,
  { bescheid, vorgesehen }: { bescheid: Zahlbescheid; vorgesehen: Teilbetragzeile['vorgesehen'] },
): Promise<void> {
  await insertZahlungsereignis(trx, {
    rate: zeile,
    ereignis: 'umplanen',
    von: zeile.zustand,
    nach: vorgesehen === 0 ? 'ENTFALLEN' : 'GEPLANT',
    betrag: vorgesehen,
    grund: `${nameBescheid(bescheid)}: bisher ${formatCent(zeile.vorgesehen)}, neu ${formatCent(vorgesehen)}.`,
    angaben: null,
    ...findHandelnde(kontext),
    am: kontext.stichtag,
  });
}
