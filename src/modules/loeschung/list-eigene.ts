import { z } from 'zod';
import type { Antwort } from '#src/core/contract/define-route.ts';
import { addDays, addMonths } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { findVertretungen, getKonto } from '#src/modules/akte/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findAktenklasse } from './aktenklasse.ts';
import type { listEigeneRoute } from './loeschung.contract.ts';
import { type EigeneZeile, listEigenesBesonderes, listEigeneZeilen, toSperreOrt } from './loeschung.repo.ts';

type R = typeof listEigeneRoute;

/**
 * Own Akten that are deleted within the next days, as a whole or their special categories alone, and those that are held: by
 * number, since names say nothing here.
 */
export function listEigene(kontext: Kontext): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  const tage = PARAMETER.loeschvorschau.wert;
  return withActor(kontext, async (trx) => {
    const bis = addDays(kontext.stichtag, tage);
    const ganze = await listEigeneZeilen(trx, mandantId, bis);
    const zeilen = [
      ...ganze.map((zeile) => ({ ...zeile, klasse: findAktenklasse(zeile) })),
      ...(await listEigenesBesonderes(trx, mandantId, bis)).map((zeile) => ({
        ...zeile,
        klasse: 'LK-04' as const,
      })),
    ];
    const vertretungen = await findVertretungen(
      trx,
      kontext,
      zeilen.map(({ akteId }) => akteId),
    );
    const gruende = await openGruende(kontext, mandantId, zeilen);
    kontext.protokoll.anzahl = zeilen.length;
    kontext.protokoll.abfrageklasse = 'loeschvorschau';
    return ok({
      stichtag: kontext.stichtag,
      tage,
      sperreBis: addMonths(kontext.stichtag, PARAMETER.loeschsperre_hoechstens.wert),
      akten: zeilen.map((zeile) => {
        const { akteId, sperreId, gesperrtAm, version } = zeile;
        return {
          ...zeile,
          zustaendig: !vertretungen.has(akteId),
          sperre:
            sperreId === null || gesperrtAm === null || version === null
              ? null
              : { id: sperreId, gesperrtAm, version, begruendung: gruende.get(sperreId) ?? '' },
        };
      }),
    });
  });
}

async function openGruende(
  kontext: Kontext,
  mandantId: string,
  zeilen: readonly EigeneZeile[],
): Promise<Map<string, string>> {
  const mitSperre = zeilen.flatMap(({ akteId, sperreId, siegel }) =>
    sperreId === null || siegel === null
      ? []
      : [{ sperreId, ort: toSperreOrt(mandantId, akteId, sperreId), siegel }],
  );
  const texte = await kontext.dienste.tresor.openMany(mitSperre, z.string());
  return new Map(mitSperre.map(({ sperreId }, stelle) => [sperreId, texte[stelle] ?? '']));
}
