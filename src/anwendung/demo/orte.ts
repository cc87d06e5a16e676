/**
 * The invented places of the demo. None of these names is a German municipality; real KIM-Standorte appear in the
 * Landtag tables only. Ids are fixed, so that a repeated fill finds what is there.
 */
export const DEMO_STANDORTE = [
  {
    id: '0193d000-0000-7000-8000-000000000001',
    kennung: 'demo-lennetal',
    name: 'Kreis Lennetal',
    typ: 'KREIS',
    regierungsbezirk: 'Arnsberg',
  },
  {
    id: '0193d000-0000-7000-8000-000000000002',
    kennung: 'demo-rurhafen',
    name: 'Stadt Rurhafen',
    typ: 'KREISFREIE_STADT',
    regierungsbezirk: 'Düsseldorf',
  },
  {
    id: '0193d000-0000-7000-8000-000000000003',
    kennung: 'demo-nordmark',
    name: 'Städteregion Nordmark',
    typ: 'STAEDTEREGION',
    regierungsbezirk: 'Köln',
  },
] as const;

const LENNETAL = DEMO_STANDORTE[0].id;
const RURHAFEN = DEMO_STANDORTE[1].id;

export const DEMO_KOMMUNEN = [
  {
    id: '0193d000-0000-7000-8000-000000000011',
    standortId: LENNETAL,
    name: 'Stadt Altenbrück',
    plz: '59001',
    eigeneAuslaenderbehoerde: true,
    eigenesJugendamt: true,
    integrationsgremium: 'AUSSCHUSS_CHANCENGERECHTIGKEIT',
  },
  {
    id: '0193d000-0000-7000-8000-000000000012',
    standortId: LENNETAL,
    name: 'Stadt Werdeck',
    plz: '59002',
    eigeneAuslaenderbehoerde: false,
    eigenesJugendamt: false,
    integrationsgremium: 'KEINES',
  },
  {
    id: '0193d000-0000-7000-8000-000000000013',
    standortId: LENNETAL,
    name: 'Gemeinde Hohenlinde',
    plz: '59003',
    eigeneAuslaenderbehoerde: false,
    eigenesJugendamt: false,
    integrationsgremium: 'KEINES',
  },
] as const;

/** A kreisfreie Stadt is its own place. */
export const DEMO_RURHAFEN = { standortId: RURHAFEN, id: RURHAFEN, plz: '47999' } as const;

export const DEMO_TRAEGER = [
  { id: '0193d000-0000-7000-8000-000000000021', name: 'Caritasverband Lennetal', verband: 'CARITAS' },
] as const;

const LDI = 'Landesbeauftragte für Datenschutz und Informationsfreiheit NRW';

/** The verantwortliche Stellen. Hohenlinde is covered by nobody: a visible gap. */
export const DEMO_MANDANTEN = [
  {
    kurz: 'kreis',
    id: '0193d000-0000-7000-8000-000000000031',
    standortId: LENNETAL,
    art: 'KREISVERWALTUNG',
    name: 'Kreisverwaltung Lennetal',
    kommuneId: null,
    traegerId: null,
    rechtsrahmen: 'DSGVO_DSG_NRW',
    aufsicht: LDI,
    anschrift: 'Kreishaus, Talstraße 1, Altenbrück',
    dsb: 'Beauftragte für den Datenschutz des Kreises Lennetal',
  },
  {
    kurz: 'altenbrueck',
    id: '0193d000-0000-7000-8000-000000000032',
    standortId: LENNETAL,
    art: 'KREISANGEHOERIGE_KOMMUNE',
    name: 'Stadt Altenbrück',
    kommuneId: DEMO_KOMMUNEN[0].id,
    traegerId: null,
    rechtsrahmen: 'DSGVO_DSG_NRW',
    aufsicht: LDI,
    anschrift: 'Rathaus, Brückenmarkt 3, Altenbrück',
    dsb: 'Datenschutzbeauftragte Stelle der Stadt Altenbrück',
  },
  {
    kurz: 'werdeck',
    id: '0193d000-0000-7000-8000-000000000033',
    standortId: LENNETAL,
    art: 'KREISANGEHOERIGE_KOMMUNE',
    name: 'Stadt Werdeck',
    kommuneId: DEMO_KOMMUNEN[1].id,
    traegerId: null,
    rechtsrahmen: 'DSGVO_DSG_NRW',
    aufsicht: LDI,
    anschrift: 'Rathaus, Am Anger 7, Werdeck',
    dsb: 'Datenschutzbeauftragte Stelle der Stadt Werdeck',
  },
  {
    kurz: 'caritas',
    id: '0193d000-0000-7000-8000-000000000034',
    standortId: LENNETAL,
    art: 'TRAEGER',
    name: 'Caritasverband Lennetal',
    kommuneId: null,
    traegerId: DEMO_TRAEGER[0].id,
    rechtsrahmen: 'KDG',
    aufsicht: 'Katholisches Datenschutzzentrum',
    anschrift: 'Kirchgasse 12, Altenbrück',
    dsb: 'Betrieblicher Datenschutzbeauftragter des Caritasverbandes',
  },
  {
    kurz: 'rurhafen',
    id: '0193d000-0000-7000-8000-000000000035',
    standortId: RURHAFEN,
    art: 'KREISFREIE_STADT',
    name: 'Stadt Rurhafen',
    kommuneId: null,
    traegerId: null,
    rechtsrahmen: 'DSGVO_DSG_NRW',
    aufsicht: LDI,
    anschrift: 'Hafenallee 20, Rurhafen',
    dsb: 'Datenschutzbeauftragte Stelle der Stadt Rurhafen',
  },
] as const;

export type DemoMandant = (typeof DEMO_MANDANTEN)[number]['kurz'];
