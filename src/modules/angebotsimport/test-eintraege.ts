import { toTeilId } from '#src/modules/hsds/kennung.ts';

/** An entry as another directory gives it, with something that we do not know. */
export const createTestservice = (nr: number, anders: object = {}) => ({
  id: toTeilId('dienst', nr),
  name: `Pflaumenkurs ${nr}`,
  description: 'Wir kochen ein.',
  status: 'active',
  organization: { id: toTeilId('stelle', nr % 3), name: `Pflaumenhaus ${nr % 3}`, description: 'Ein Haus.' },
  languages: [{ id: toTeilId('sprache', nr), code: 'ar' }],
  schedules: [],
  sonderfeld: { tief: ['bleibt'] },
  ...anders,
});

const poi = (id: number, anders: object) => ({
  id: id * 10,
  url: `https://integreat.example/lennetal/de/locations/${id}/`,
  path: `/lennetal/de/locations/${id}/`,
  title: 'Beratungshaus',
  last_updated: '2026-09-01T10:00:00.000+02:00',
  excerpt: 'Offene Beratung',
  content: '<p>Offene Beratung</p><p>Ohne Termin<script>boese()</script></p>',
  available_languages: {},
  category: null,
  contacts: [],
  temporarily_closed: false,
  opening_hours: null,
  location: {
    id,
    name: 'Haus',
    address: 'Ring 3',
    town: 'Altenbrück',
    postcode: '59998',
    latitude: 51.1,
    longitude: 8.2,
  },
  organization: null,
  barrier_free: null,
  ...anders,
});
const ZU = { allDay: false, closed: true, timeSlots: [] };
const HAUS = {
  category: { id: 3, name: 'Wohnung', color: '#123456', icon: 'house' },
  contacts: [
    {
      area_of_responsibility: 'Wohnen',
      name: 'Ute Beispiel',
      email: 'wohnen@stadt.example',
      phone_number: '02731 11 22',
      website: null,
    },
  ],
  opening_hours: [
    {
      allDay: false,
      closed: false,
      timeSlots: [
        { start: '09:00', end: '12:00' },
        { start: '14:00', end: '16:00' },
      ],
    },
    { allDay: false, closed: false, timeSlots: [{ start: '09:00', end: '12:00' }] },
    ...[1, 2, 3, 4, 5].map(() => ZU),
  ],
  organization: {
    id: 1,
    slug: 'stadt',
    name: 'Stadt Altenbrück',
    logo: null,
    website: 'https://stadt.example/',
  },
  barrier_free: true,
};
const EREIGNIS = {
  id: 70,
  path: '/lennetal/de/events/treff/',
  title: 'Sprachtreff',
  last_updated: '2026-09-01T10:00:00.000+02:00',
  content: '<p>Wir sprechen Deutsch.</p>',
  location: {
    id: null,
    name: null,
    address: null,
    town: null,
    postcode: null,
    latitude: null,
    longitude: null,
  },
  event: { id: 7, start: '2026-11-03T17:00:00+01:00', end: '2026-11-03T19:00:00+01:00', all_day: false },
  recurrence_rule: 'DTSTART:20261103T160000\nRRULE:FREQ=WEEKLY;UNTIL=20270131T235959;BYDAY=TU,TH',
};
/** Answers in the shape of Integreat CMS, API v3. */
export const INTEGREAT: Readonly<Record<string, unknown>> = {
  '/de/locations/': [poi(41, HAUS), poi(42, { title: 'Vereinsheim', temporarily_closed: true })],
  '/ar/locations/': [
    poi(41, { ...HAUS, id: 411, title: 'بيت المشورة', content: '<p>استشارة</p>' }),
    poi(42, { id: null, title: 'Vereinsheim', temporarily_closed: true }),
  ],
  '/en/locations/': [],
  '/de/events/?combine_recurring=True': [EREIGNIS],
  '/ar/events/?combine_recurring=True': [],
  '/en/events/?combine_recurring=True': [],
  '/de/offers/': [
    {
      name: 'Lehrstellen',
      alias: 'lehrstellen',
      url: 'https://lehrstellen.example/suche',
      post: null,
      thumbnail: null,
    },
  ],
  '/ar/offers/': [],
  '/en/offers/': [],
};

/** What becomes of a place and an event of this region. */
export const INTEGREAT_HAUS = {
  titel: 'Beratungshaus',
  fremd: true,
  angaben: {
    beschreibung: 'Offene Beratung\n\nOhne Termin',
    uebersetzungen: [{ sprache: 'ar', titel: 'بيت المشورة' }],
    bereiche: ['WOHNEN'],
    termine: [
      { wochentage: ['MO', 'DI'], von: '09:00', bis: '12:00' },
      { wochentage: ['MO'], von: '14:00', bis: '16:00' },
    ],
    barrierefreiheit: { merkmale: ['STUFENLOS'] },
    kontakt: { funktion: 'Wohnen', telefon: '02731 11 22', email: 'wohnen@stadt.example', name: null },
    orte: [{ art: 'VOR_ORT', ort: 'Altenbrück', plz: '59998', breite: 51.1, laenge: 8.2 }],
    anmeldung: { art: 'OFFEN' },
  },
};
export const INTEGREAT_TREFF = {
  titel: 'Sprachtreff',
  gueltig_bis: '2027-01-31',
  angaben: {
    termine: [
      { beginn: '2026-11-03', ende: '2027-01-31', wochentage: ['DI', 'DO'], von: '17:00', bis: '19:00' },
    ],
  },
};
