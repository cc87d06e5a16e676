import { addMonths, type PlainDate, yearOf } from '#src/core/plain-date.ts';
import { loadPruefgremien } from '#src/modules/gremium/index.ts';
import { computePruefpunkte, isGueltig, listVertretung } from '#src/modules/gremium/gremium.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Checkstoff, Konzeptstand } from './checkliste.model.ts';
import { FORTSCHREIBUNG_MONATE, NACHWEIS_MONATE } from './fristen.ts';
import type { Kennzahlstoff } from './kennzahlen.model.ts';
import { computeLage } from './konzept.model.ts';
import { type Fassungzeile, listFassungzeilen, listKapitelsaetze } from './konzept.repo.ts';
import { toInhalte } from './list-konzepte.ts';
import {
  countFortbildungen,
  countSchnittstellen,
  listBerichtslage,
  listRegisternachweise,
  listStellenlage,
} from './nachweis.repo.ts';
import { getStandortkonto, loadOrt, type Ort } from './standortkonto.ts';
import type { Scoredaten } from './summenscore.model.ts';
import {
  listBeschlussstaende,
  listEinschaetzungen,
  listGremienzeiten,
  listKonzeptbeschluesse,
  listLenkungssitzungen,
  listThemendaten,
} from './umsetzung.repo.ts';

export type Stand = {
  ort: Ort;
  check: Checkstoff;
  score: Scoredaten;
  kennzahl: Omit<Kennzahlstoff, 'kommunenAbgedeckt'>;
};

/** Everything that checklist, score and indicators are computed from, read once. */
export async function loadStand(trx: Trx, kontext: Kontext): Promise<Stand> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  const ort = await loadOrt(trx, kontext);
  const gremien = await loadPruefgremien(trx, standortId, stichtag);
  const zeiten = await listGremienzeiten(trx, standortId);
  const beschluesse = await listBeschlussstaende(trx, standortId);
  const themen = await listThemendaten(trx, standortId);
  const sitzungen = await listLenkungssitzungen(trx, standortId);
  const konzepte = await loadGueltige(trx, standortId, stichtag);
  const vorlagen = themen.flatMap(({ vorgelegt }) => (vorgelegt === null ? [] : [vorgelegt]));
  const zeitenVon = (gesucht: string) => zeiten.filter(({ art }) => art === gesucht);
  return {
    ort,
    check: {
      istKreis: ort.typ !== 'KREISFREIE_STADT',
      kommunen: ort.kommunen,
      ...konzepte,
      gremien: computePruefpunkte(gremien, stichtag),
      abstimmungB1B2: zeitenVon('ABSTIMMUNG_B1_B2').some((zeit) => isGueltig(zeit, stichtag)),
      beschluesse: beschluesse.length,
      vorgelegt: vorlagen.length,
      stellen: await listStellenlage(trx),
      nachweise: await listRegisternachweise(trx, standortId, addMonths(stichtag, -NACHWEIS_MONATE)),
      berichte: await listBerichtslage(trx),
      fortbildung: await countFortbildungen(trx, yearOf(stichtag)),
      schnittstellen: await countSchnittstellen(trx, standortId, stichtag),
    },
    score: {
      sitzungen,
      lenkungsgruppen: zeitenVon('LENKUNGSGRUPPE'),
      gruppen: zeitenVon('ARBEITS_PROJEKTGRUPPE'),
      konzeptbeschluesse: await listKonzeptbeschluesse(trx, standortId),
      vorlagen,
      einschaetzungen: await listEinschaetzungen(trx, standortId),
    },
    kennzahl: {
      sitzungen,
      beschluesse,
      vertretung: listVertretung(gremien, stichtag),
      themen,
      kommunen: ort.kommunen.length,
      konzeptGueltigAb: konzepte.handlungskonzept?.gueltigAb ?? null,
    },
  };
}

async function loadGueltige(
  trx: Trx,
  standortId: string,
  stichtag: PlainDate,
): Promise<Pick<Checkstoff, 'handlungskonzept' | 'cmKonzept'>> {
  const gueltige = (await listFassungzeilen(trx, standortId)).filter(({ zustand }) => zustand === 'GUELTIG');
  const lade = async (zeile: Fassungzeile | undefined): Promise<Konzeptstand | null> => {
    if (zeile?.gueltigAb == null) return null;
    return {
      inhalte: toInhalte(await listKapitelsaetze(trx, standortId, zeile.id)),
      gueltigAb: zeile.gueltigAb,
      faellig: computeLage(zeile, stichtag, FORTSCHREIBUNG_MONATE) === 'FORTSCHREIBUNG_FAELLIG',
      federfuehrungKi: zeile.federfuehrung === 'KI',
      nummer: zeile.nummer,
    };
  };
  return {
    handlungskonzept: await lade(gueltige.find(({ art }) => art === 'HANDLUNGSKONZEPT')),
    cmKonzept: await lade(gueltige.find(({ art }) => art === 'CM_KONZEPT')),
  };
}
