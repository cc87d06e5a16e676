import { createUuidV7 } from '#src/core/ids.ts';
import { ANSICHTEN_SQL_RECHTE } from './sql-ansichten.ts';
import { createKleineanfragezeilen, KLEINEANFRAGE_SQL_RECHTE } from './sql-kleineanfrage.ts';
import { createOffenedatenzeilen, OFFENEDATEN_SQL_RECHTE } from './sql-offenedaten.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

/** Written by the deletion run, counted by functions; and the answers of the Land. */
export const FIGUREN_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'bericht.auslastung_monat': {},
  'bericht.fallarbeit_quartal': {},
  'bericht.warten_monat': {},
  ...KLEINEANFRAGE_SQL_RECHTE,
  ...OFFENEDATEN_SQL_RECHTE,
  ...ANSICHTEN_SQL_RECHTE,
};

const HASH = Buffer.alloc(32, 7);

/** One row of each table of the migrations 0059, 0081 and 0086. */
export function createFigurenzeilen({
  mandant,
  akteId,
  konto,
}: {
  mandant: string;
  akteId: string;
  konto: string;
}): Record<string, Record<string, unknown>> {
  return {
    ...createKleineanfragezeilen(konto),
    ...createOffenedatenzeilen(konto),
    'bericht.auslastung_monat': {
      mandant_id: mandant,
      monat: '2026-10-01',
      konto_id: konto,
      faelle_ende: 1,
      kurz_ende: 0,
      fall_tage: 10,
      kurz_tage: 0,
      begonnen: 0,
    },
    'bericht.warten_monat': {
      mandant_id: mandant,
      monat: '2026-10-01',
      ergebnis: 'VERWIESEN',
      anzahl: 1,
      tage: 30,
    },
    'fall.betroffenenantrag': {
      mandant_id: mandant,
      id: createUuidV7(),
      akte_id: akteId,
      art: 'AUSKUNFT',
      eingang: '2026-10-19',
      siegel: HASH,
      erfasst_von: konto,
    },
    'fall.herkunft': {
      mandant_id: mandant,
      id: createUuidV7(),
      akte_id: akteId,
      art: 'GEHEIMNISTRAEGER',
      eingang: 'SCHREIBEN',
      am: '2026-10-19',
      siegel: HASH,
      erfasst_von: konto,
    },
  };
}
