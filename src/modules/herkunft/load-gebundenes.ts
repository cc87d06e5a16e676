import { z } from 'zod';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Herkunftsansicht } from './herkunft.contract.ts';
import { BINDENDE_STELLEN, type Empfaengerart, Herkunftsinhalt, toBindung } from './herkunft.model.ts';
import { listAntwortende, listHerkunftszeilen } from './herkunft.repo.ts';
import { toHerkunftOrt, toVerweisOrt } from './siegelort.ts';

/** What is read of a Verweis. */
const Verweisinhalt = z.object({ empfaenger: z.object({ name: z.string() }), anliegen: z.string() });
const BINDENDE = Object.keys(BINDENDE_STELLEN) as Empfaengerart[];

/** Everything of an Akte that is bound: what was marked, and what Stellen answered to a Verweis. */
export async function loadGebundenes(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
): Promise<Herkunftsansicht[]> {
  const { mandantId } = getKonto(kontext);
  const { tresor } = kontext.dienste;
  const zeilen = await listHerkunftszeilen(trx, mandantId, akteId);
  const inhalte = await tresor.openMany(
    zeilen.map(({ id, siegel }) => ({ ort: toHerkunftOrt(mandantId, akteId, id), siegel })),
    Herkunftsinhalt,
  );
  const verweise = await listAntwortende(trx, mandantId, akteId, BINDENDE);
  const stellen = await tresor.openMany(
    verweise.map(({ id, siegel }) => ({ ort: toVerweisOrt(mandantId, akteId, id), siegel })),
    Verweisinhalt,
  );
  return [
    ...zeilen.flatMap(({ id, art, eingang, am, version }, stelle): Herkunftsansicht[] => {
      const inhalt = inhalte[stelle];
      if (inhalt === undefined) return [];
      const { aufhebungsgrund: _, ...offen } = inhalt;
      return [{ id, art, eingang, am, version, ...offen, ...toBindung(art) }];
    }),
    ...verweise.flatMap(({ id, art: stelleArt, am }, nummer): Herkunftsansicht[] => {
      const art = BINDENDE_STELLEN[stelleArt];
      const inhalt = stellen[nummer];
      if (art === undefined || inhalt === undefined) return [];
      return [
        {
          id,
          art,
          eingang: 'VERWEISANTWORT',
          am,
          stelleArt,
          stelle: inhalt.empfaenger.name,
          was: null,
          zweck: inhalt.anliegen,
          version: null,
          ...toBindung(art),
        },
      ];
    }),
  ];
}
