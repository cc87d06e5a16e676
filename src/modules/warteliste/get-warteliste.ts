import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { addDays, addMonths, diffDays, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { roundToFive } from '#src/core/staffelung.ts';
import { findAkte, findVertretungen, getKonto } from '#src/modules/akte/index.ts';
import { DRINGLICHKEITEN } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { findHauptpersonen } from '#src/modules/person/index.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { WARTE_FRISTEN } from './fristen.ts';
import { toWarteOrt } from './siegelort.ts';
import type { getWartestandRoute, getWartezahlenRoute, listWartendeRoute } from './warteliste.contract.ts';
import { compareWartende, computeWartezeit, isWartbar, Warteinhalt } from './warteliste.model.ts';
import {
  findOffen,
  listFaellige,
  listFruehere,
  listWartende,
  listWartezahlen,
  type Wartezeile,
} from './warteliste.repo.ts';
import { WARTEENDEN } from './wertelisten/enden.ts';

/** More than one person can have waiting; only so many names are opened. */
const HOECHSTENS = 300;

/** Who waits in the own Akten and in Vertretung. The order is a proposal: nothing follows from it by itself. */
export function getWarteliste(kontext: Kontext): Antwortet<Antwort<typeof listWartendeRoute>> {
  const { mandantId } = getKonto(kontext);
  return withActor(kontext, async (trx) => {
    const zeilen = await listWartende(trx, mandantId, HOECHSTENS);
    const akteIds = zeilen.map(({ akteId }) => akteId);
    const [personen, vertretungen] = await joinAll([
      findHauptpersonen(trx, kontext, akteIds),
      findVertretungen(trx, kontext, akteIds),
    ]);
    const offen = await openZeilen(kontext, mandantId, zeilen);
    kontext.protokoll.anzahl = zeilen.length;
    kontext.protokoll.abfrageklasse = 'eigene-akten';
    return ok({
      stichtag: kontext.stichtag,
      eintraege: zeilen
        .map((zeile, stelle) => ({
          ...toEintrag(zeile, offen[stelle]?.gruende ?? '', kontext.stichtag),
          akteId: zeile.akteId,
          nummer: zeile.nummer,
          zustand: zeile.zustand,
          name: personen.get(zeile.akteId)?.name ?? null,
          vertretung: vertretungen.has(zeile.akteId),
        }))
        .toSorted(compareWartende),
    });
  });
}

/** The open entry of one Akte, and how earlier waiting ended. */
export function getWartestand(
  kontext: Kontext,
  { params }: Eingabe<typeof getWartestandRoute>,
): Antwortet<Antwort<typeof getWartestandRoute>> {
  const { mandantId } = getKonto(kontext);
  type Ausgang = Result<Antwort<typeof getWartestandRoute>, Ablehnung>;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const zeile = await findOffen(trx, mandantId, akte.id);
    const fruehere = await listFruehere(trx, mandantId, akte.id);
    const [inhalt] = zeile === undefined ? [] : await openZeilen(kontext, mandantId, [zeile]);
    return ok({
      stichtag: kontext.stichtag,
      moeglich: isWartbar(akte.zustand),
      vorschlag: addDays(kontext.stichtag, WARTE_FRISTEN.blickTage),
      offen: zeile === undefined ? null : toEintrag(zeile, inhalt?.gruende ?? '', kontext.stichtag),
      fruehere: fruehere.map((frueher) => ({ ...frueher, tage: diffDays(frueher.seit, frueher.endeAm) })),
    });
  });
}

/** For Mein Tag: in which of these Akten somebody should look today. */
export function listFaelligeWartende(
  trx: Trx,
  kontext: Kontext,
  akteIds: readonly string[],
): Promise<{ akteId: string; naechsterBlick: PlainDate }[]> {
  return listFaellige(trx, getKonto(kontext).mandantId, akteIds, kontext.stichtag);
}

/** Numbers: the own Stelle exactly, the Standort rounded and without a waiting time of too few. */
export function getWartezahlen(kontext: Kontext): Antwortet<Antwort<typeof getWartezahlenRoute>> {
  const bis = kontext.stichtag;
  // Full months and the running one: what deleted Akten added is kept per month.
  const von = addMonths(toPlainDate(`${bis.slice(0, 7)}-01`), -WARTE_FRISTEN.rueckblickMonate);
  const gerundet = isStandortrolle(kontext);
  const zahl = (anzahl: number): number => (gerundet ? roundToFive(anzahl) : anzahl);
  const mindestens = gerundet ? WARTE_FRISTEN.mindestens : 1;
  return withActor(kontext, async (trx) => {
    const zeilen = await listWartezahlen(trx, von, bis);
    const findZeile = (art: string) =>
      zeilen.find((zeile) => zeile.art === art) ?? { anzahl: 0, ueberfaellig: 0, tage: 0 };
    const wartend = DRINGLICHKEITEN.map(({ code }) => ({ code, ...findZeile(code) }));
    const sum = (feld: 'anzahl' | 'ueberfaellig' | 'tage'): number =>
      wartend.reduce((summe, zeile) => summe + zeile[feld], 0);
    return ok({
      von,
      bis,
      gerundet,
      wartend: zahl(sum('anzahl')),
      ueberfaellig: zahl(sum('ueberfaellig')),
      wartetage: computeWartezeit(sum('anzahl'), sum('tage'), mindestens),
      ohneSprachmittlung: zahl(findZeile('OHNE_SPRACHMITTLUNG').anzahl),
      dringlichkeiten: wartend.map(({ code, anzahl }) => ({ code, anzahl: zahl(anzahl) })),
      enden: WARTEENDEN.map(({ code }) => {
        const { anzahl, tage } = findZeile(code);
        return { code, anzahl: zahl(anzahl), wartetage: computeWartezeit(anzahl, tage, mindestens) };
      }),
    });
  });
}

function isStandortrolle({ actor }: Kontext): boolean {
  return actor.art === 'konto' && (actor.rolle === 'KOORDINATION' || actor.rolle === 'KI_LEITUNG');
}

function openZeilen({ dienste }: Kontext, mandantId: string, zeilen: readonly Wartezeile[]) {
  return dienste.tresor.openMany(
    zeilen.map(({ id, akteId, siegel }) => ({ ort: toWarteOrt(mandantId, akteId, id), siegel })),
    Warteinhalt,
  );
}

function toEintrag(zeile: Wartezeile, gruende: string, heute: PlainDate) {
  const { id, version, seit, dringlichkeit, naechsterBlick, ohneSprachmittlung } = zeile;
  return {
    id,
    version,
    seit,
    tage: diffDays(seit, heute),
    dringlichkeit,
    gruende,
    ohneSprachmittlung,
    naechsterBlick,
    ueberfaellig: naechsterBlick < heute,
  };
}
