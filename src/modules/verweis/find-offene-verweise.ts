import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { toVerweisOrt } from './siegelorte.ts';
import { VerweisInhalt } from './verweis.model.ts';
import { listVerweiszeilen } from './verweis.repo.ts';
import type { VerweisZustand } from './zustand.model.ts';

export type Verweiskurz = {
  id: string;
  zustand: VerweisZustand;
  frist: string;
  empfaenger: { art: string; name: string };
};

/** Nothing is expected from these any more. */
const VORBEI: ReadonlySet<VerweisZustand> = new Set([
  'ABGELEHNT',
  'ABGEWIESEN',
  'ZUSAMMENGEFUEHRT',
  'ZURUECKGEZOGEN',
]);

/** Verweise of an own Akte that are still open, with their Stelle; for rooms that show who is involved. */
export async function findOffeneVerweise(trx: Trx, kontext: Kontext, akteId: string): Promise<Verweiskurz[]> {
  const { mandantId } = getKonto(kontext);
  const zeilen = (await listVerweiszeilen(trx, mandantId, akteId)).filter(
    ({ zustand }) => !VORBEI.has(zustand),
  );
  const inhalte = await kontext.dienste.tresor.openMany(
    zeilen.map(({ id, siegel }) => ({ ort: toVerweisOrt(mandantId, akteId, id), siegel })),
    VerweisInhalt,
  );
  return zeilen.flatMap(({ id, zustand, frist, empfaenger_art: art }, stelle) => {
    const inhalt = inhalte[stelle];
    return inhalt === undefined
      ? []
      : [{ id, zustand, frist, empfaenger: { art, name: inhalt.empfaenger.name } }];
  });
}
