import { createUuidV7 } from '#src/core/ids.ts';

/** One row of each table of the domain steuerung; the Sitzung is held, its minutes are not approved. */
export function createSteuerungszeilen({
  standort,
  mandant,
  konto,
}: {
  standort: string;
  mandant: string;
  konto: string;
}): Record<string, Record<string, unknown>> {
  const [fachfrageId, wissenId, gremiumId, sitzungId, beschlussId] = Array.from({ length: 5 }, createUuidV7);
  const bearbeitet = { standort_id: standort, bearbeitet_von: konto };
  return {
    'steuerung.fachfrage': {
      standort_id: standort,
      id: fachfrageId,
      mandant_id: mandant,
      thema: 'EINBUERGERUNG',
      betreff: 'Welche Unterlagen?',
      frist: '2026-11-02',
      gestellt_von: konto,
      gestellt_am: '2026-10-19',
    },
    'steuerung.fachfrage_beitrag': {
      standort_id: standort,
      fachfrage_id: fachfrageId,
      lfd: 1,
      art: 'ANTWORT',
      inhalt: 'Der Pass.',
      konto_id: konto,
      am: '2026-10-19',
    },
    'steuerung.wissen': {
      standort_id: standort,
      id: wissenId,
      thema: 'EINBUERGERUNG',
      titel: 'Unterlagen',
      pruefen_am: '2027-10-19',
      verantwortlich: konto,
      suchtext: ' UNTERLAGEN ',
      angelegt_am: '2026-10-19',
    },
    'steuerung.wissen_fassung': {
      standort_id: standort,
      wissen_id: wissenId,
      version: 1,
      zustand: 'GILT',
      titel: 'Unterlagen',
      frage: 'Welche Unterlagen?',
      antwort: 'Der Pass.',
      quelle: '§ 10 StAG',
      stand: '2026-10-19',
      pruefen_am: '2027-10-19',
      konto_id: konto,
      am: '2026-10-19',
    },
    'steuerung.gremium': {
      ...bearbeitet,
      id: gremiumId,
      art: 'LENKUNGSGRUPPE',
      name: 'Lenkungsgruppe',
      entstehung: 'NEU',
      beginn: '2024-01-01',
      turnus: 'HALBJAEHRLICH',
    },
    'steuerung.gremium_mitglied': {
      standort_id: standort,
      gremium_id: gremiumId,
      id: createUuidV7(),
      institutionstyp: 'SOZIALAMT',
      institution: 'Sozialamt',
      herkunft: 'INTERN',
      funktionsebene: 'AMTSLEITUNG',
      entscheidet: true,
      von: '2024-01-01',
      erfasst_von: konto,
    },
    'steuerung.gremiensitzung': {
      ...bearbeitet,
      id: sitzungId,
      gremium_id: gremiumId,
      datum: '2026-03-18',
      dauer: 120,
      form: 'PRAESENZ',
      tagesordnung: '[]',
    },
    'steuerung.gremium_aufgabe': {
      ...bearbeitet,
      id: createUuidV7(),
      gremium_id: gremiumId,
      sitzung_id: sitzungId,
      inhalt: 'Entwurf',
      verantwortlich: 'Sozialamt',
    },
    'steuerung.beschluss': {
      ...bearbeitet,
      id: beschlussId,
      gremium_id: gremiumId,
      sitzung_id: sitzungId,
      inhalt: 'Ein Übergabeblatt.',
      verfahren: 'KONSENS',
      verantwortlich: 'Jobcenter',
      beschlossen_am: '2026-03-18',
    },
    // Of a Gremium that nobody else reads yet: on the agenda of the Sitzung above.
    'steuerung.vorlage': {
      ...bearbeitet,
      id: createUuidV7(),
      gremium_id: gremiumId,
      sitzung_id: sitzungId,
      jahr: 2026,
      nr: 1,
      art: 'BERATUNG',
      titel: 'Übergabeblatt',
      sachverhalt: 'Unterlagen werden doppelt verlangt.',
      zustand: 'AUF_TAGESORDNUNG',
      angelegt_am: '2026-03-01',
    },
    'steuerung.veroeffentlichung': {
      ...bearbeitet,
      art: 'GREMIUM',
      gegenstand_id: gremiumId,
      oeffentlich: true,
      am: '2026-03-01',
    },
    'steuerung.beschluss_schritt': {
      standort_id: standort,
      beschluss_id: beschlussId,
      lfd: 1,
      zustand: 'BESCHLOSSEN',
      konto_id: konto,
      am: '2026-03-18',
    },
  };
}
