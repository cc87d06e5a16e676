import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { Abgabeinhalt, listMitgegebenes } from './abgabe.model.ts';
import { listInhalte } from './abgabe.repo.ts';
import { toInhaltOrt } from './siegelorte.ts';
import type { Abgabeteil } from './wertelisten/abgabe.ts';

/** Protocols of an own Akte, by Abgabe. */
export async function openInhalte(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
): Promise<Map<string, Abgabeinhalt>> {
  const { mandantId } = getKonto(kontext);
  const inhalte = await listInhalte(trx, mandantId, akteId);
  const offen = await kontext.dienste.tresor.openMany(
    inhalte.map(({ abgabeId, siegel }) => ({ ort: toInhaltOrt(mandantId, akteId, abgabeId), siegel })),
    Abgabeinhalt,
  );
  return new Map(
    inhalte.flatMap(({ abgabeId }, stelle) => {
      const inhalt = offen[stelle];
      return inhalt === undefined ? [] : [[abgabeId, inhalt] as const];
    }),
  );
}

/** What another Stelle handed over into this Akte, for the paper. */
export async function openAbgabeprotokolle(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
): Promise<{ teile: Abgabeteil[]; inhalt: Abgabeinhalt }[]> {
  const inhalte = await openInhalte(trx, kontext, akteId);
  return [...inhalte.values()].map((inhalt) => ({ teile: listMitgegebenes(inhalt), inhalt }));
}
