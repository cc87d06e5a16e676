import { Anbieterangaben, Angaben } from '../angebot.model.ts';

/** One Angebot as the pages get it, for tests. */
export const ANGEBOT_ID = '0193d000-0000-7000-8000-00000000a001';
export const ANBIETER_ID = '0193d000-0000-7000-8000-00000000a002';
export const ANBIETER = Anbieterangaben.parse({
  name: 'Haus der Sprachen',
  art: 'SPRACHKURSTRAEGER',
  telefon: '02731 55 0',
  pflege: {},
});
export const ANGEBOT = {
  id: ANGEBOT_ID,
  anbieterId: ANBIETER_ID,
  anbieter: ANBIETER,
  angaben: Angaben.parse({
    titel: 'Deutsch für Frauen',
    beschreibung: 'Langsam und mit Übungen.',
    art: 'KURS',
    bereiche: ['SPRACHE'],
    zielgruppen: ['FRAUEN'],
    sprachen: ['de', 'ar'],
    kosten: { art: 'KOSTENFREI' },
    anmeldung: { art: 'ANMELDUNG' },
    plaetze: { stand: 'FREI', frei: 4, am: '2026-10-01' },
    kinderbetreuung: { art: 'JA' },
    barrierefreiheit: { merkmale: [] },
    orte: [{ art: 'VOR_ORT', ort: 'Talheim', plz: '59999' }],
    kontakt: { name: 'Ute Beispiel' },
  }),
  oeffentlich: true,
  zustand: 'GUELTIG',
  archivGrund: null,
  gueltigBis: null,
  quelle: 'Umfrage',
  frische: 'FRISCH',
  bestaetigtAm: '2026-10-05',
  bestaetigtDurch: 'KONTO',
  version: 3,
  eigenerStandort: true,
  ergebnis: {
    von: '2024-07-01',
    bis: '2026-06-30',
    am: '2026-07-30',
    verweise: 30,
    angekommen: 10,
    keinPlatz: 15,
    abgewiesen: 5,
    nichtErreicht: 0,
    offen: 0,
  },
  verlauf: [
    {
      lfd: 2,
      art: 'GEAENDERT',
      durch: 'KONTO',
      von: 'Jana Terhorn',
      grund: null,
      am: '2026-10-05',
      felder: [
        {
          feld: 'kosten',
          alt: { art: 'KOSTENPFLICHTIG', text: null },
          neu: { art: 'KOSTENFREI', text: null },
        },
      ],
    },
    {
      lfd: 1,
      art: 'ANGELEGT',
      durch: 'KONTO',
      von: 'Jana Terhorn',
      grund: null,
      am: '2026-03-02',
      felder: [],
    },
  ],
  vorschlaege: [],
};
export const TREFFER = {
  id: ANGEBOT_ID,
  titel: 'Deutsch für Frauen',
  anbieter: 'Haus der Sprachen',
  orte: ['Talheim'],
  sprachen: ['de', 'ar'],
  plaetze: 'VOLL',
  frische: 'VERALTET',
  bestaetigtAm: '2026-03-02',
  gueltigBis: null,
  eigenerStandort: true,
  km: 3.2,
  gruende: ['Deutsch lernen', 'für Frauen'],
  teilweise: false,
};
