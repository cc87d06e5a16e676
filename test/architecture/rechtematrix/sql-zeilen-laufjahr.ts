import { createBerichtszeilen } from './sql-bericht.ts';
import { createUuidV7 } from '#src/core/ids.ts';

/** One row of each table of the running year; the Anzeige is told and not answered. */
export function createLaufjahrzeilen({
  foerderfallId,
  standort,
  konto,
  stelleId,
  besetzungId,
}: {
  foerderfallId: string | undefined;
  standort: string;
  konto: string;
  stelleId: string | undefined;
  besetzungId: string | undefined;
}): Record<string, Record<string, unknown>> {
  const anzeigeId = createUuidV7();
  const fall = { foerderfall_id: foerderfallId, standort_id: standort };
  const erfasst = { erfasst_von: konto, erfasst_am: new Date() };
  return {
    ...createBerichtszeilen(standort, konto),
    'foerderung.stelle_profil': {
      stelle_id: stelleId,
      lfd: 1,
      profil: 'Beratung in Altenbrück',
      gueltig_von: '2026-01-01',
      ...erfasst,
    },
    'foerderung.besetzung_qualifikation': {
      besetzung_id: besetzungId,
      standort_id: standort,
      lfd: 1,
      abschluss: 'BACHELOR',
      nachgewiesen: true,
      ...erfasst,
    },
    'foerderung.kofinanzierung': {
      ...fall,
      id: createUuidV7(),
      stelle: 'cm-1',
      quelle: 'KREIS',
      betrag: 100_000,
      von: '2027-01-01',
      bis: '2027-12-31',
      beleg: 'Kreistag vom 01.10.2026',
      erfasst_von: konto,
    },
    'foerderung.fremdanteil': {
      id: createUuidV7(),
      standort_id: standort,
      kuerzel: 'AB-01',
      programm: 'MBE',
      vzae: 25,
      von: '2026-01-01',
      erfasst_von: konto,
    },
    'foerderung.aenderungsanzeige': {
      ...fall,
      id: anzeigeId,
      lfd: 1,
      art: 'MINDERBEDARF',
      weg: 'ENTSCHEIDUNG',
      ab: '2027-05-01',
      text: 'Weniger Bedarf',
      vorbereitet_von: konto,
      angezeigt_am: '2026-10-01',
    },
    'foerderung.aenderungsanzeige_ereignis': {
      ...fall,
      anzeige_id: anzeigeId,
      lfd: 1,
      ereignis: 'anzeigen',
      nach: 'ANGEZEIGT',
      konto_id: konto,
      rolle: 'KI_LEITUNG',
      am: '2026-10-01',
    },
  };
}
