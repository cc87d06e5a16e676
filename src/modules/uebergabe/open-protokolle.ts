import type { z } from 'zod';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { toProtokollOrt } from './siegelort.ts';
import { Uebergabeprotokoll } from './uebergabe.contract.ts';
import { listInhalte, listUebergabezeilen, type Uebergabezeile } from './uebergabe.repo.ts';

type Protokoll = z.infer<typeof Uebergabeprotokoll>;

/** What the givers wrote about an Akte that the acting account may open, by Übergabe. */
export async function openInhalte(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
): Promise<{ zeilen: Uebergabezeile[]; protokolle: ReadonlyMap<string, Protokoll> }> {
  const { mandantId } = getKonto(kontext);
  const zeilen = await listUebergabezeilen(trx, akteId);
  const inhalte = await listInhalte(trx, mandantId, akteId);
  const offen = await kontext.dienste.tresor.openMany(
    inhalte.map(({ uebergabeId, siegel }) => ({
      ort: toProtokollOrt(mandantId, akteId, uebergabeId),
      siegel,
    })),
    Uebergabeprotokoll,
  );
  const protokolle = inhalte.flatMap(({ uebergabeId }, stelle) => {
    const protokoll = offen[stelle];
    return protokoll === undefined ? [] : [[uebergabeId, protokoll] as const];
  });
  return { zeilen, protokolle: new Map(protokolle) };
}

/** Übergaben of an own Akte that took place and have a protocol, for the paper. */
export async function openUebergabeprotokolle(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
): Promise<{ am: string; von: string; an: string; protokoll: Protokoll }[]> {
  const { zeilen, protokolle } = await openInhalte(trx, kontext, akteId);
  return zeilen.flatMap(({ id, angenommenAm, vonName, anName }) => {
    const protokoll = protokolle.get(id);
    if (angenommenAm === null || protokoll === undefined) return [];
    return [{ am: angenommenAm, von: vonName ?? '–', an: anName ?? '–', protokoll }];
  });
}
