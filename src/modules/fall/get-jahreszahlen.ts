import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { endOfQuarter, toPlainDate } from '#src/core/plain-date.ts';
import { ok, type Result } from '#src/core/result.ts';
import { roundToFive } from '#src/core/staffelung.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listCaseManager } from './fallzahlen.repo.ts';
import { listJahressummen, listJahresthemen } from './jahreszahlen.repo.ts';
import type { getJahreszahlenRoute } from './zahlen.contract.ts';

type R = typeof getJahreszahlenRoute;
type Summe = Awaited<ReturnType<typeof listJahressummen>>[number];

const REGEL = {
  rundung: PARAMETER.rundung_basis.wert,
  personen: PARAMETER.kleine_kommune_personen.wert,
  caseManager: PARAMETER.kleine_kommune_case_manager.wert,
};

/**
 * Counts of the Standort in a year that may leave it: sums alone, each rounded for itself, and none while too few persons or
 * too few Case Manager:innen stand behind them (STAT-01, STAT-05; § 72 LPVG NRW).
 */
export async function getJahreszahlen(
  kontext: Kontext,
  { query: { jahr } }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    const summen = await listJahressummen(trx, jahr);
    const kurzberatungen = count(summen, 'KURZBERATUNG_BEGINN');
    const begonnen = count(summen, 'FALL_BEGINN');
    const beendet = count(summen, 'FALL_ENDE');
    const vorher = count(summen, 'FALL_BEGINN', false) - count(summen, 'FALL_ENDE', false);
    const personen = kurzberatungen + vorher + begonnen;
    const caseManager = await countCaseManager(trx, jahr);
    const rahmen = { jahr, stand: kontext.stichtag, regel: REGEL };
    if (personen < REGEL.personen || caseManager < REGEL.caseManager)
      return ok({ ...rahmen, zahlen: null, themen: [] });
    const themen = await listJahresthemen(trx, jahr);
    return ok({
      ...rahmen,
      zahlen: {
        kurzberatungen: round(kurzberatungen),
        faelleNeu: round(begonnen),
        faelleBeendet: round(beendet),
        faelleAktiv: round(vorher + begonnen - beendet),
        kontakte: round(count(summen, 'KONTAKT')),
        verweise: round(count(summen, 'VERWEIS')),
      },
      themen: THEMENBEREICHE.map(({ code, text }) => ({
        code,
        text,
        anzahl: round(themen.find((thema) => thema.code === code)?.anzahl ?? 0),
      })),
    });
  });
}

/** The quarter with the most: heads of different quarters may be the same people. */
async function countCaseManager(trx: Trx, jahr: number): Promise<number> {
  let meiste = 0;
  for (const monat of ['01', '04', '07', '10']) {
    const von = toPlainDate(`${jahr}-${monat}-01`);
    const zeilen = await listCaseManager(trx, von, endOfQuarter(von));
    const summe = zeilen.reduce(
      (zahl, { traegerart, anzahl }) => zahl + (traegerart === null ? 0 : anzahl),
      0,
    );
    meiste = Math.max(meiste, summe);
  }
  return meiste;
}

function count(summen: readonly Summe[], art: string, imJahr = true): number {
  return summen.find((summe) => summe.art === art && summe.imJahr === imJahr)?.anzahl ?? 0;
}

/** A negative balance of corrections shows as 0. */
function round(anzahl: number): number {
  return roundToFive(Math.max(0, anzahl));
}
