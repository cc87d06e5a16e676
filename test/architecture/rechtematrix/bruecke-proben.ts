import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/**
 * Übertragungsblatt, Letztempfänger with an account, retention. The Weiterleitung is that of the owner's Mandant; most acts
 * are refused by a version or a checksum that nobody has.
 */
export function createBrueckeProben({
  foerderfallId,
  weiterleitungId,
  weiterleitungsdateiId,
  meldungId,
  foerdersperreId,
}: Pick<
  Objekte,
  'foerderfallId' | 'weiterleitungId' | 'weiterleitungsdateiId' | 'meldungId' | 'foerdersperreId'
>): Readonly<Record<string, Probe>> {
  const fall = (rest: string, body?: unknown): Probe => ({
    bindung: 'standort',
    pfad: `/foerderfaelle/${foerderfallId}${rest}`,
    body,
  });
  const blatt = `schritt=ANTRAG&gegenstandId=${foerderfallId}`;
  const version = 999;
  return {
    'foerderung.getUebertragung': fall('/uebertragung'),
    'foerderung.recordFeldmarken': fall('/uebertragung', {
      schritt: 'ANTRAG',
      gegenstandId: foerderfallId,
      pruefsumme: 'veraltet',
      stand: 'UEBERTRAGEN',
      felder: ['FOERDERJAHR'],
    }),
    'foerderung.exportBlattCsv': fall(`/uebertragung.csv?${blatt}`),
    'foerderung.exportBlattXlsx': fall(`/uebertragung.xlsx?${blatt}`),
    'foerderung.listEigeneWeiterleitungen': { bindung: 'nichts', pfad: '/eigene-weiterleitungen' },
    'foerderung.getEigenerVertrag': {
      bindung: 'mandant',
      pfad: `/eigene-weiterleitungen/${weiterleitungId}/vertraege/${weiterleitungsdateiId}`,
    },
    'foerderung.createLetztempfaengermeldung': {
      bindung: 'mandant',
      pfad: `/eigene-weiterleitungen/${weiterleitungId}/meldungen`,
      body: { art: 'NACHWEIS', inhalt: MELDUNG },
    },
    'foerderung.assignLetztempfaenger': {
      bindung: 'standort',
      pfad: `/weiterleitungen/${weiterleitungId}/letztempfaenger`,
      body: { version, mandantId: null },
    },
    'foerderung.recordMeldungsantwort': {
      bindung: 'standort',
      pfad: `/weiterleitungen/${weiterleitungId}/meldungen/${meldungId}/antwort`,
      body: { version, antwort: 'UEBERNOMMEN', text: null },
    },
    'foerderung.getAufbewahrung': fall('/aufbewahrung'),
    'foerderung.listLoeschtage': { bindung: 'nichts', pfad: '/foerderaufbewahrung' },
    'foerderung.listAmtsvertretungen': { bindung: 'nichts', pfad: '/amtsvertretungen' },
    'foerderung.createAmtsvertretung': {
      bindung: 'nichts',
      pfad: '/amtsvertretungen',
      body: {
        rolle: 'BR_KASSE',
        abwesendId: foerdersperreId,
        vertretungId: foerdersperreId,
        von: '2026-10-26',
        bis: '2026-10-27',
      },
    },
    'foerderung.closeAmtsvertretung': {
      bindung: 'nichts',
      pfad: `/amtsvertretungen/${foerdersperreId}/ende`,
      body: { version: 999 },
    },
    'foerderung.getLoeschfreigabe': { bindung: 'nichts', pfad: '/foerderloeschfreigabe' },
    'foerderung.createLoeschvorschlag': {
      bindung: 'nichts',
      pfad: '/foerderloeschfreigabe',
      body: { anzahl: 21, grund: 'Durchgesehen' },
    },
    'foerderung.recordLoeschfreigabe': {
      bindung: 'nichts',
      pfad: `/foerderloeschfreigabe/${foerdersperreId}/entscheidung`,
      body: { freigegeben: true, antwort: 'Geprüft' },
    },
    'foerderung.createFoerdersperre': fall('/sperren', {
      anlass: 'RECHNUNGSPRUEFUNG',
      grund: 'Prüfung der Zuwendungen',
    }),
    'foerderung.closeFoerdersperre': fall(`/sperren/${foerdersperreId}/ende`, { grund: 'Prüfung beendet' }),
    'foerderung.recordArchivangebot': fall('/archivangebot', {
      ergebnis: 'ARCHIV_VERZICHTET',
      grund: 'Schreiben des Archivs',
    }),
  };
}

const MELDUNG = {
  bis: '2027-12-31',
  sachbericht: 'Zwölf Monate beraten.',
  belege: [{ nummer: '1', am: '2027-06-30', zweck: 'Personal', betrag: 100 }],
  erhalten: 100,
};
