import { toPlainDate } from '#src/core/plain-date.ts';
import { LEERE_IDENTITAET } from '#src/modules/person/identitaet.model.ts';
import type { Sprache } from '#src/platform/i18n/sprachen.ts';
import type { Druckauftrag } from './dokumente.ts';

/** An invented Akte with everything that a paper can show, without a database. */
export function createMusterauftrag(sprache: Sprache, teil: Partial<Druckauftrag> = {}): Druckauftrag {
  const tag = toPlainDate('2026-10-12');
  const schritt = {
    version: 1,
    stand: 'OFFEN',
    faelligAm: toPlainDate('2026-11-30'),
    hinweis: null,
    art: 'EIGENER',
  } as const;
  const ziel = {
    prioritaet: 1,
    stand: 'IN_ARBEIT',
    standSeit: tag,
    vereinbartAm: tag,
    version: 1,
    frist: toPlainDate('2027-03-31'),
  } as const;
  const einwilligung = {
    version: 1,
    personId: null,
    entscheidung: 'ERTEILT',
    stand: 'GUELTIG',
    empfaengerArt: null,
    kanal: null,
    form: 'SCHRIFTLICH',
    formGrund: null,
    gegebenVon: { art: 'SELBST', name: null, zweite: null },
    textVersion: '1',
    textSprache: 'ar',
    erklaertIn: null,
    gueltigVon: '2026-10-12',
    gueltigBis: '2027-10-12',
    widerrufenAm: null,
    ersetztDurch: null,
  } as const;
  return {
    stoff: {
      akte: {
        id: '01900000-0000-7000-8000-000000000001',
        nummer: 'F-2026-0012',
        art: 'FALL',
        zustand: 'MONITORING',
        zustandSeit: tag,
        zustandVorRuhen: null,
        anonym: false,
        begonnenAm: tag,
        aufgenommenAm: tag,
        naechsterTermin: toPlainDate('2026-10-28'),
        naechsterTerminArt: 'TERMIN',
        letzterKontakt: tag,
        abgeschlossenAm: null,
        abschlussgrund: null,
        loeschenAb: null,
        kommuneId: null,
        vorigeAkteId: null,
        version: 3,
      },
      person: {
        ...LEERE_IDENTITAET,
        familienname: 'Ţurcanu-Özdemir',
        vornamen: 'Nesrin',
        sprachen: [{ sprache: 'ar', niveau: null, schriftlich: null }],
        anschrift: { strasse: 'Lindenweg 4', plz: '59999', ort: 'Musterstadt', zusatz: null },
      },
      ziele: [
        {
          ...ziel,
          id: '01900000-0000-7000-8000-000000000002',
          wortlaut: 'أريد أن أعمل ممرضة في Klinikum Höxter قبل 31.03.2027.',
          sprache: 'ar',
          richtung: 'rtl',
          uebersetzung: 'Ich möchte vor dem 31.03.2027 als Krankenschwester im Klinikum Höxter arbeiten.',
          bereich: 'AUSBILDUNG_ARBEIT',
          indikator: 'Das Diplom ist anerkannt.',
          werTutWas: 'Nesrin sammelt die Zeugnisse. Jana fragt bei der Anerkennungsstelle nach.',
          form: 'UNTERSCHRIFT',
          schritte: [
            { ...schritt, id: '1', zielId: '2', was: 'Zeugnisse übersetzen lassen', wer: 'KLIENT' },
            {
              ...schritt,
              id: '2',
              zielId: '2',
              was: 'Antrag auf Anerkennung stellen',
              wer: 'CASE_MANAGEMENT',
              stand: 'ERLEDIGT',
            },
          ],
        },
        {
          ...ziel,
          id: '01900000-0000-7000-8000-000000000003',
          wortlaut: 'Ich suche eine Wohnung mit drei Zimmern.',
          sprache: 'de',
          richtung: 'ltr',
          uebersetzung: null,
          bereich: 'WOHNEN',
          indikator: null,
          frist: null,
          werTutWas: null,
          form: 'MUENDLICH',
          schritte: [],
        },
      ],
      einwilligungen: [
        {
          ...einwilligung,
          id: '01900000-0000-7000-8000-000000000004',
          zweck: 'ZUSAMMENARBEIT',
          empfaenger: null,
          beteiligte: [],
          bereiche: [],
        },
        {
          ...einwilligung,
          id: '01900000-0000-7000-8000-000000000005',
          zweck: 'SCHWEIGEPFLICHT',
          empfaenger: 'Jobcenter Höxter (Team 4)',
          beteiligte: [],
          bereiche: [],
        },
      ],
      erreichbarkeit: { telefon: '05271 965-4321', sprechzeit: 'Mo–Do 9–12 Uhr' },
      anschreiben: {
        betreff: 'Ihr Termin bei der Anerkennungsstelle',
        text: 'Guten Tag Frau Ţurcanu-Özdemir,\nam 28.10.2026 um 10 Uhr gehen wir zusammen zur Anerkennungsstelle.\nMit freundlichen Grüßen',
        uebersetzung: sprache === 'de' ? '' : 'مرحبًا، في 28.10.2026 نذهب معًا إلى Anerkennungsstelle.',
      },
    },
    stelle: {
      name: 'Kreis Musterland, Kommunales Integrationszentrum',
      anschrift: 'Am Markt 1, 59999 Musterstadt',
      rechtsrahmen: 'DSGVO_DSG_NRW',
      aufsichtsbehoerde: 'Landesbeauftragte für Datenschutz und Informationsfreiheit NRW',
      dsbName: 'Kim Beispiel',
      dsbKontakt: 'datenschutz@example.org',
    },
    ansprechperson: 'Jana Terhorn',
    sprache,
    pruefung: null,
    heute: '2026-10-19',
    zweck: 'ZUSAMMENARBEIT',
    einwilligung: null,
    fuss: `Vorlage muster, Fassung 1, Sprache ${sprache}`,
    ...teil,
  };
}
