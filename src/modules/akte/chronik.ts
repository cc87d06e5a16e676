import type { PlainDate } from '#src/core/plain-date.ts';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { findAkteZeile, getKonto, insertZaehlsatz, updateLfd } from './akte.repo.ts';
import type { AkteZustand } from './akte.model.ts';
import type { AkteTabellen } from './akte.tables.ts';
import { type Ereignis, EREIGNISSE } from './ereignisse.ts';
import { Merkmale, type Zaehlart } from './zaehlsatz.model.ts';

/** Where the content of an Ereignis is sealed: it has no uuid of its own, so its number is part of the name. */
export function toEreignisOrt(mandantId: string, akteId: string, lfd: number): Siegelort {
  return {
    mandantId,
    subjekt: { art: 'akte', id: akteId },
    klasse: 'inhalt',
    name: `ereignis.lfd${lfd}`,
    zeileId: akteId,
  };
}

/**
 * Appends what happened, with its number. The caller holds the lock on the Akte. `wirksamAm` is the day on which it
 * happened; the moment of entry is the database's. Throws when codes or content do not fit their schema (a bug).
 */
export async function recordEreignis(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  ereignis: Ereignis,
  wirksamAm: PlainDate,
): Promise<number> {
  const { mandantId, kontoId } = getKonto(kontext);
  const schema = EREIGNISSE[ereignis.art];
  const codes = schema.codes.parse(ereignis.codes);
  const inhalt = schema.inhalt === null ? null : schema.inhalt.parse(ereignis.inhalt ?? {});
  const lfd = await updateLfd(trx, mandantId, akteId);
  const leer = inhalt === null || Object.values(inhalt).every((wert) => wert === undefined);
  const siegel = leer
    ? null
    : await kontext.dienste.tresor.seal(toEreignisOrt(mandantId, akteId, lfd), inhalt);
  await trx
    .withTables<AkteTabellen>()
    .insertInto('fall.ereignis')
    .values({
      mandant_id: mandantId,
      akte_id: akteId,
      lfd,
      art: ereignis.art,
      codes: JSON.stringify(codes),
      siegel,
      wirksam_am: wirksamAm,
      konto_id: kontoId,
    })
    .execute();
  return lfd;
}

/**
 * Writes a Zählsatz: quarter of `datum`, quarter of entry, grouped Merkmale; and the link that dies with the Akte.
 * `wert: -1` takes back what was counted wrongly. Merkmale outside the closed lists throw (a bug). `verborgen`: neither link
 * nor Kommune, for what is sealed as a whole: a plain way from the Akte to the count would tell it.
 */
export async function countAct(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  angabe: { art: Zaehlart; datum: PlainDate; merkmale: Merkmale; wert?: 1 | -1; verborgen?: true },
): Promise<void> {
  const { mandantId, standortId, kontoId } = getKonto(kontext);
  const verborgen = angabe.verborgen ?? false;
  const fund = verborgen ? undefined : await findAkteZeile(trx, { mandantId, kontoId }, akteId);
  await insertZaehlsatz(trx, {
    mandantId,
    standortId,
    akteId: verborgen ? null : akteId,
    kommuneId: fund?.akte.kommuneId ?? null,
    art: angabe.art,
    datum: angabe.datum,
    erfasstAm: kontext.stichtag,
    wert: angabe.wert ?? 1,
    merkmale: Merkmale.parse(angabe.merkmale),
  });
}

/**
 * Resting is counted as what it is: begin and end, without a reason. The Fall stays begun meanwhile; how many rest at the
 * end of a quarter is the one less the other, also after the Akten are deleted.
 */
export async function countRuhen(
  trx: Trx,
  kontext: Kontext,
  { id, zustand: von }: { id: string; zustand: AkteZustand },
  nach: AkteZustand,
): Promise<void> {
  if (von === nach || (von !== 'RUHEND' && nach !== 'RUHEND')) return;
  const art = nach === 'RUHEND' ? 'RUHEN_BEGINN' : 'RUHEN_ENDE';
  await countAct(trx, kontext, id, { art, datum: kontext.stichtag, merkmale: {} });
}
