import { createBerichtsProben } from './bericht-proben.ts';
import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** A Förderfall that was made known, with an Anzeige; most acts are refused by a version or a day that nobody has. */
export function createLaufjahrProben({
  foerderfallId,
  anzeigeId,
  kofinanzierungId,
  fremdanteilId,
  stelleId,
  besetzungId,
  berichtsabfrageId,
  berichtsstandortId,
}: Pick<
  Objekte,
  | 'foerderfallId'
  | 'anzeigeId'
  | 'kofinanzierungId'
  | 'fremdanteilId'
  | 'stelleId'
  | 'besetzungId'
  | 'berichtsabfrageId'
  | 'berichtsstandortId'
>): Readonly<Record<string, Probe>> {
  const fall = (rest: string, body?: unknown): Probe => ({
    bindung: 'standort',
    pfad: `/foerderfaelle/${foerderfallId}${rest}`,
    body,
  });
  const version = 999;
  const zeitraum = { von: '2027-01-01', bis: '2027-12-31' };
  return {
    ...createBerichtsProben({ berichtsabfrageId, berichtsstandortId }),
    'foerderung.getLaufendesJahr': fall('/stellen'),
    'foerderung.createKofinanzierung': fall('/kofinanzierung', {
      ...zeitraum,
      stelle: 'cm-99',
      quelle: 'KREIS',
      betrag: 100,
      beleg: 'Kreistag',
    }),
    'foerderung.undoKofinanzierung': {
      bindung: 'standort',
      pfad: `/kofinanzierung/${kofinanzierungId}/streichung`,
      body: {},
    },
    'foerderung.createFremdanteil': fall('/fremdanteile', {
      kuerzel: 'AB-01',
      programm: 'MBE',
      vzae: 25,
      von: '2027-12-31',
      bis: '2027-01-01',
    }),
    'foerderung.undoFremdanteil': {
      bindung: 'standort',
      pfad: `/fremdanteile/${fremdanteilId}/streichung`,
      body: {},
    },
    'foerderung.createAenderungsanzeige': fall('/aenderungsanzeigen', {
      art: 'MINDERBEDARF',
      ab: '2020-01-01',
      text: 'Weniger Bedarf',
    }),
    'foerderung.recordAnzeigeantwort': {
      bindung: 'standort',
      pfad: `/aenderungsanzeigen/${anzeigeId}/antwort`,
      body: { version, antwort: 'KENNTNIS', text: 'Gesehen' },
    },
    'foerderung.recordAnzeigezeichnung': {
      bindung: 'standort',
      pfad: `/aenderungsanzeigen/${anzeigeId}/zeichnung`,
      body: { version, entscheidung: 'ZUSTIMMEN', text: 'Gesehen' },
    },
    'stelle.recordProfil': {
      bindung: 'standort',
      pfad: `/stellen/${stelleId}/profil`,
      body: { ab: '2026-10-01', profil: 'Beratung' },
    },
    'stelle.recordQualifikation': {
      bindung: 'standort',
      pfad: `/besetzungen/${besetzungId}/qualifikation`,
      body: { abschluss: 'BACHELOR', nachgewiesen: true },
    },
  };
}
