import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { type Blatt, loadBlaetter } from './load-blaetter.ts';
import type { getUebertragungRoute } from './uebertragung.contract.ts';
import { type Blattzahlen, countZeilen, describeFeld, joinMarken, type Marke } from './uebertragung.model.ts';
import { listLetzteMarken, type Markenzeile } from './uebertragung.repo.ts';
import { ZIELVORDRUCKE } from './zielvordrucke.ts';

type Form = Antwort<typeof getUebertragungRoute>;
type Frage = Eingabe<typeof getUebertragungRoute>;

/** The steps that were signed, how far each is typed into integration.web, and one sheet with all its fields. */
export function getUebertragung(
  kontext: Kontext,
  { params: { foerderfallId }, query }: Frage,
): Antwortet<Form> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const alle = await loadBlaetter(trx, fall);
    const marken = await listLetzteMarken(trx, fall.id);
    const gezaehlt = alle.map((blatt) => ({
      blatt,
      zahlen: countZeilen(joinMarken(blatt.zeilen, findMarken(marken, blatt)).zeilen),
    }));
    const gewaehlt = findBlatt(alle, query);
    if (gewaehlt === undefined && query.gegenstandId !== undefined) return fail(refuseNichtGefunden());
    const offen = gezaehlt.find(({ zahlen }) => zahlen.offen + zahlen.geaendert > 0) ?? gezaehlt[0];
    const blatt = gewaehlt ?? offen?.blatt;
    const namen = await listNamen(trx, [...new Set(marken.map(({ kontoId }) => kontoId))]);
    const standort = (
      await listStandorte(trx, { stichtag: kontext.stichtag, standortId: fall.standortId })
    )[0];
    return ok({
      foerderfall: { ...fall, standort: standort?.name ?? fall.zuwendungsempfaenger },
      blaetter: gezaehlt.map(({ blatt: { schritt, gegenstandId, titel }, zahlen }) => ({
        schritt,
        gegenstandId,
        titel,
        zahlen,
      })),
      blatt: blatt === undefined ? null : toBlatt(blatt, findMarken(marken, blatt), namen),
      markierbar: getFoerderkonto(kontext).rolle !== 'ZE_ZEICHNUNG',
      synthetisch: fall.herkunft === 'erfunden',
    });
  });
}

/** The sheet that was asked for; undefined: there is none like that, or none was asked for. */
export function findBlatt(
  blaetter: readonly Blatt[],
  { schritt, gegenstandId }: { schritt?: string | undefined; gegenstandId?: string | undefined },
): Blatt | undefined {
  return blaetter.find((blatt) => blatt.schritt === schritt && blatt.gegenstandId === gegenstandId);
}

export function findMarken(
  marken: readonly Markenzeile[],
  { schritt, gegenstandId }: Pick<Blatt, 'schritt' | 'gegenstandId'>,
): Markenzeile[] {
  return marken.filter((marke) => marke.schritt === schritt && marke.gegenstandId === gegenstandId);
}

function toBlatt(
  { schritt, gegenstandId, titel, zeilen: blatt, pruefsumme }: Blatt,
  marken: readonly Marke[],
  namen: ReadonlyMap<string, string>,
): NonNullable<Form['blatt']> {
  const { zeilen, entfallen } = joinMarken(blatt, marken);
  const zahlen: Blattzahlen = countZeilen(zeilen);
  const vonOf = (kontoId: string): string | null => namen.get(kontoId) ?? null;
  return {
    schritt,
    gegenstandId,
    titel,
    vordruck: ZIELVORDRUCKE[schritt],
    pruefsumme,
    zahlen,
    zeilen: zeilen.map(({ marke, ...zeile }) => ({
      ...zeile,
      marke: marke === null ? null : { am: marke.am, von: vonOf(marke.kontoId) },
    })),
    entfallen: entfallen.map(({ feld, wert, am, kontoId }) => ({
      code: feld,
      text: describeFeld(schritt, feld),
      wert: wert ?? '',
      am,
      von: vonOf(kontoId),
    })),
  };
}
