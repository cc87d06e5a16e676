import type { z } from 'zod';
import type { Angaben, Anbieterangaben } from '#src/modules/angebot/angebot.model.ts';

type Angebot = z.input<typeof Angaben>;
type Anbieter = z.input<typeof Anbieterangaben>;
type Ort = keyof typeof ORTE;

/** Invented places somewhere in the land; the coordinates are ours. */
const ORTE = {
  Altenbrück: { plz: '59001', breite: 51.2, laenge: 8.0 },
  Werdeck: { plz: '59002', breite: 51.28, laenge: 8.12 },
  Hohenlinde: { plz: '59003', breite: 51.1, laenge: 7.88 },
} as const;

const pflege = (haus: string) => ({
  funktion: 'Verzeichnispflege',
  email: `angebote@${haus}.example`,
  telefon: '02799 55 10',
});

/** Who offers something in the Kreis Lennetal. The last one has no address for reminders: somebody has to call. */
// biome-ignore format: one a line
export const DEMO_ANBIETER: Readonly<Record<string, Anbieter>> = {
  vhs: { name: 'Volkshochschule Lennetal', art: 'SPRACHKURSTRAEGER', telefon: '02799 55 100', email: 'kurse@vhs-lennetal.example', webseite: 'https://vhs-lennetal.example', ort: 'Altenbrück', pflege: pflege('vhs-lennetal') },
  caritas: { name: 'Caritasverband Lennetal', art: 'FREIE_WOHLFAHRTSPFLEGE', telefon: '02799 55 200', email: 'beratung@caritas-lennetal.example', ort: 'Altenbrück', pflege: pflege('caritas-lennetal') },
  awo: { name: 'AWO Kreisverband Lennetal', art: 'FREIE_WOHLFAHRTSPFLEGE', telefon: '02799 55 300', email: 'info@awo-lennetal.example', ort: 'Werdeck', pflege: pflege('awo-lennetal') },
  diakonie: { name: 'Diakonie Lennetal', art: 'FREIE_WOHLFAHRTSPFLEGE', telefon: '02799 55 400', ort: 'Altenbrück', pflege: pflege('diakonie-lennetal') },
  ki: { name: 'Kommunales Integrationszentrum Lennetal', art: 'KOMMUNALES_INTEGRATIONSZENTRUM', telefon: '02799 55 500', ort: 'Altenbrück', pflege: pflege('ki-lennetal') },
  werkstatt: { name: 'Bildungswerkstatt Werdeck', art: 'SPRACHKURSTRAEGER', telefon: '02799 55 600', ort: 'Werdeck', pflege: pflege('bildungswerkstatt') },
  gesundheit: { name: 'Gesundheitsamt Lennetal', art: 'GESUNDHEITSAMT', telefon: '02799 55 700', ort: 'Altenbrück', pflege: pflege('gesundheit-lennetal') },
  stadt: { name: 'Stadt Altenbrück, Familienbüro', art: 'JUGENDAMT', telefon: '02799 55 800', ort: 'Altenbrück', pflege: pflege('altenbrueck') },
  sport: { name: 'Sportbund Lennetal', art: 'FREIE_WOHLFAHRTSPFLEGE', telefon: '02799 55 900', ort: 'Hohenlinde', pflege: pflege('sportbund') },
  hohenlinde: { name: 'Dorfverein Hohenlinde', art: 'FREIE_WOHLFAHRTSPFLEGE', telefon: '02799 55 950', ort: 'Hohenlinde', pflege: { funktion: 'Vorstand', telefon: '02799 55 951' } },
};

export type Demoangebot = {
  von: keyof typeof DEMO_ANBIETER;
  angaben: Angebot;
  /** Confirmed long ago. */
  veraltet?: true;
  gueltigBis?: string;
};

type Kurz = Partial<
  Omit<Angebot, 'titel' | 'beschreibung' | 'bereiche' | 'orte' | 'sprachen' | 'kinderbetreuung' | 'kosten'>
> & {
  kosten?: Angebot['kosten']['art'];
  betreuung?: true;
  voll?: number;
  ort?: Ort | 'ONLINE' | 'TELEFON';
  sprachen?: string;
  veraltet?: true;
  gueltigBis?: string;
  haus?: string;
};

/** One Angebot in a line: who, area, title, description, and what differs from the usual. */
function create(
  von: string,
  bereiche: string,
  titel: string,
  beschreibung: string,
  kurz: Kurz = {},
): Demoangebot {
  const {
    kosten = 'KOSTENFREI',
    betreuung,
    voll,
    ort = 'Altenbrück',
    sprachen = 'de',
    veraltet,
    gueltigBis,
    haus = null,
    ...rest
  } = kurz;
  const plaetze =
    voll === undefined
      ? ({ stand: 'FREI', am: veraltet ? '2026-03-02' : '2026-10-05' } as const)
      : ({ stand: voll === 0 ? 'VOLL' : 'WARTELISTE', wartezeitWochen: voll, am: '2026-10-05' } as const);
  const orte =
    ort === 'ONLINE' || ort === 'TELEFON'
      ? [{ art: ort }]
      : [{ art: 'VOR_ORT' as const, ort, name: haus, ...ORTE[ort] }];
  return {
    von,
    angaben: {
      art: 'BERATUNG',
      anmeldung: { art: 'ANMELDUNG' },
      barrierefreiheit: { merkmale: ort === 'Altenbrück' ? ['STUFENLOS'] : [] },
      kontakt: {},
      plaetze,
      ...rest,
      titel,
      beschreibung,
      bereiche: bereiche.split(' ') as Angebot['bereiche'],
      kosten: { art: kosten },
      kinderbetreuung: { art: betreuung ? 'JA' : 'UNBEKANNT' },
      sprachen: sprachen.split(' ') as NonNullable<Angebot['sprachen']>,
      orte,
    },
    ...(veraltet ? { veraltet } : {}),
    ...(gueltigBis === undefined ? {} : { gueltigBis }),
  };
}

const KURS = { art: 'KURS' } as const;
const FRAUEN = { zielgruppen: ['FRAUEN'] } satisfies Kurz;
const UEBERSETZUNG_AR = {
  sprache: 'ar',
  titel: 'دورة لغة ألمانية للنساء مع رعاية الأطفال',
  beschreibung: 'نتعلم الألمانية ببطء. يلعب الأطفال في الغرفة المجاورة. الدورة مجانية.',
} as const;

/** Sixty Angebote: twelve stale, five without a free place, three ending soon. */
// biome-ignore format: one a line is easier to read
export const DEMO_ANGEBOTE: readonly Demoangebot[] = [
  create('vhs', 'SPRACHE', 'Deutsch für Frauen am Vormittag', 'Wir lernen langsam und üben viel. Die Kinder spielen nebenan. Die Lehrerin spricht auch Arabisch.', { ...KURS, ...FRAUEN, betreuung: true, sprachen: 'de ar', niveaus: ['A1'], uebersetzungen: [UEBERSETZUNG_AR], einfach: 'Hier lernen Frauen Deutsch. Ihr Kind darf mitkommen. Der Kurs kostet nichts.', termine: [{ wochentage: ['MO', 'MI'], von: '09:00', bis: '11:30' }] }),
  create('vhs', 'SPRACHE', 'Integrationskurs, allgemein', 'Sprachkurs und Orientierungskurs bis B1, mit Prüfung.', { ...KURS, kosten: 'BEFREIUNG', anmeldung: { art: 'BERECHTIGUNG', text: 'Mit Berechtigungsschein' }, niveaus: ['A1', 'A2', 'B1'], rechtskreise: ['AUFENTHG'], programm: 'Integrationskurs' }),
  create('vhs', 'SPRACHE', 'Alphabetisierungskurs', 'Lesen und Schreiben lernen, für Menschen, die in keiner Schule waren.', { ...KURS, niveaus: ['ALPHA'], voll: 12, rechtskreise: ['AUFENTHG'] }),
  create('vhs', 'SPRACHE', 'Deutsch am Abend B1', 'Für alle, die tagsüber arbeiten.', { ...KURS, kosten: 'KOSTENPFLICHTIG', niveaus: ['B1'] }),
  create('vhs', 'SPRACHE', 'Deutsch online A2', 'Unterricht am Bildschirm, zweimal in der Woche am Abend.', { ...KURS, kosten: 'BEFREIUNG', niveaus: ['A2'], ort: 'ONLINE' }),
  create('vhs', 'BILDUNG', 'Computer und Internet für Anfänger', 'E-Mail schreiben, Formulare im Internet, sicheres Passwort.', { ...KURS, kosten: 'BEFREIUNG' }),
  create('vhs', 'BILDUNG AUSBILDUNG_ARBEIT', 'Schulabschluss nachholen', 'Vorbereitung auf den Hauptschulabschluss am Abend.', { ...KURS, zielgruppen: ['JUNGE'], veraltet: true }),
  create('vhs', 'AUFENTHALT', 'Vorbereitung auf den Einbürgerungstest', 'Wir üben die Fragen zu Staat, Geschichte und Gesellschaft.', { ...KURS, kosten: 'KOSTENPFLICHTIG', gueltigBis: '2026-11-06' }),
  create('werkstatt', 'SPRACHE', 'Deutschkurs für Frauen Werdeck', 'Sprachkurs am Nachmittag, mit Kinderbetreuung auf Anfrage.', { ...KURS, ...FRAUEN, sprachen: 'de uk ru', niveaus: ['A1', 'A2'], ort: 'Werdeck' }),
  create('werkstatt', 'SPRACHE AUSBILDUNG_ARBEIT', 'Berufssprachkurs B2', 'Deutsch für den Beruf, in Vollzeit.', { ...KURS, niveaus: ['B2'], ort: 'Werdeck', zielgruppen: ['ARBEITSUCHENDE', 'BESCHAEFTIGTE'], anmeldung: { art: 'BERECHTIGUNG' }, voll: 0 }),
  create('werkstatt', 'AUSBILDUNG_ARBEIT', 'Bewerbungswerkstatt', 'Lebenslauf schreiben, Anschreiben, Gespräch üben.', { art: 'WERKSTATT', ort: 'Werdeck', sprachen: 'de en ar' }),
  create('werkstatt', 'AUSBILDUNG_ARBEIT', 'Wege in die Ausbildung', 'Wir suchen mit Ihnen einen Ausbildungsplatz und begleiten die ersten Monate.', { art: 'BEGLEITUNG', zielgruppen: ['JUNGE'], ort: 'Werdeck', alterVon: 16, alterBis: 27 }),
  create('werkstatt', 'BILDUNG', 'Nachhilfe in Mathematik und Deutsch', 'Hausaufgabenhilfe in kleinen Gruppen am Nachmittag.', { art: 'GRUPPE', zielgruppen: ['KINDER'], ort: 'Werdeck', voll: 6 }),
  create('werkstatt', 'MOBILITAET', 'Führerschein: Theorie verstehen', 'Wir lernen die Wörter der Theorieprüfung.', { ...KURS, ort: 'Werdeck', kosten: 'KOSTENPFLICHTIG', veraltet: true }),
  create('caritas', 'AUFENTHALT EXISTENZSICHERUNG', 'Migrationsberatung für Erwachsene', 'Beratung zu Aufenthalt, Arbeit, Familie und Alltag.', { sprachen: 'de ar en fr', programm: 'MBE', rechtskreise: ['AUFENTHG'] }),
  create('caritas', 'AUFENTHALT', 'Asylverfahrensberatung', 'Beratung vor der Anhörung und zum Bescheid.', { zielgruppen: ['GEFLUECHTETE'], sprachen: 'de ar fa en' }),
  create('caritas', 'EXISTENZSICHERUNG', 'Schuldnerberatung', 'Hilfe bei Schulden, Mahnungen und Insolvenz.', { sprachen: 'de', voll: 10 }),
  create('caritas', 'WOHNEN', 'Hilfe bei Wohnungsverlust', 'Wenn die Räumung droht oder die Wohnung gekündigt ist.', { zielgruppen: ['NOTLAGE'], sprachen: 'de en' }),
  create('caritas', 'GESUNDHEIT', 'Suchtberatung', 'Vertraulich, auch für Angehörige.', { sprachen: 'de ru', rechtskreise: ['SGB_V'] }),
  create('caritas', 'GESUNDHEIT WEITERES', 'Schwangerschaftsberatung', 'Beratung in der Schwangerschaft und nach der Geburt, auch zu Geld und Recht.', { ...FRAUEN, sprachen: 'de ar tr' }),
  create('caritas', 'EXISTENZSICHERUNG', 'Kleiderkammer Altenbrück', 'Kleidung und Möbel für wenig Geld.', { art: 'SACHHILFE', anmeldung: { art: 'OFFEN' }, kosten: 'KOSTENPFLICHTIG', veraltet: true }),
  create('caritas', 'SOZIALE_INTEGRATION', 'Patenschaften für neu Zugewanderte', 'Eine Patin oder ein Pate begleitet Sie im Alltag.', { art: 'BEGLEITUNG', zielgruppen: ['NEUZUGEWANDERTE'] }),
  create('awo', 'SOZIALE_INTEGRATION SPRACHE', 'Sprachcafé Werdeck', 'Deutsch sprechen üben bei Kaffee und Tee.', { art: 'GRUPPE', anmeldung: { art: 'OFFEN' }, ort: 'Werdeck', sprachen: 'de uk en' }),
  create('awo', 'SOZIALE_INTEGRATION', 'Frauencafé international', 'Treffen, reden, gemeinsam kochen.', { art: 'GRUPPE', ...FRAUEN, anmeldung: { art: 'OFFEN' }, ort: 'Werdeck', betreuung: true, sprachen: 'de tr ar uk' }),
  create('awo', 'AUFENTHALT BILDUNG AUSBILDUNG_ARBEIT', 'Jugendmigrationsdienst', 'Beratung für junge Menschen bei Schule, Ausbildung und Aufenthalt.', { zielgruppen: ['JUNGE'], alterVon: 12, alterBis: 27, ort: 'Werdeck', programm: 'JMD', sprachen: 'de ar uk' }),
  create('awo', 'KINDERBETREUUNG', 'Spielgruppe für Kinder von eins bis drei', 'Eltern und Kinder spielen und singen zusammen.', { art: 'GRUPPE', zielgruppen: ['FAMILIEN', 'KINDER'], ort: 'Werdeck' }),
  create('awo', 'GESUNDHEIT', 'Pflegeberatung in mehreren Sprachen', 'Pflegegrad, Hilfe zu Hause, Entlastung für Angehörige.', { ort: 'Werdeck', sprachen: 'de tr ru', rechtskreise: ['SGB_XI'], zielgruppen: ['AELTERE'] }),
  create('awo', 'WEITERES', 'Beratung bei Diskriminierung', 'Wir hören zu und helfen, sich zu wehren.', { ort: 'Werdeck', sprachen: 'de en fr' }),
  create('awo', 'WOHNEN', 'Wohnungssuche leicht gemacht', 'Anzeigen lesen, Vermieter anrufen, Mietvertrag verstehen.', { art: 'WERKSTATT', ort: 'Werdeck', veraltet: true }),
  create('awo', 'EXISTENZSICHERUNG', 'Formularhilfe', 'Wir füllen mit Ihnen Anträge und Formulare aus.', { art: 'WERKSTATT', ort: 'Werdeck', anmeldung: { art: 'OFFEN' }, sprachen: 'de ar uk ro bg' }),
  create('diakonie', 'AUFENTHALT', 'Flüchtlingsberatung', 'Beratung zu Asyl, Duldung und Familiennachzug.', { zielgruppen: ['GEFLUECHTETE'], sprachen: 'de ar fa ti' }),
  create('diakonie', 'WEITERES', 'Frauenberatung bei Gewalt', 'Schutz, Beratung und ein Platz im Frauenhaus. Auch mit Kindern.', { zielgruppen: ['FRAUEN', 'GEWALTBETROFFENE'], sprachen: 'de ar tr uk en', anmeldung: { art: 'OFFEN' } }),
  create('diakonie', 'EXISTENZSICHERUNG', 'Tafel Altenbrück', 'Lebensmittel für Menschen mit wenig Geld.', { art: 'SACHHILFE', anmeldung: { art: 'ANMELDUNG' }, zielgruppen: ['SOZIALLEISTUNG'], unterlagen: ['Bescheid über die Sozialleistung'] }),
  create('diakonie', 'EXISTENZSICHERUNG', 'Sozialberatung', 'Bürgergeld, Wohngeld, Kindergeld: Wir erklären Bescheide.', { sprachen: 'de ru', veraltet: true }),
  create('diakonie', 'WOHNEN', 'Notschlafstelle', 'Ein Bett für die Nacht, ohne Fragen.', { art: 'BETREUUNG', zielgruppen: ['NOTLAGE'], anmeldung: { art: 'OFFEN' } }),
  create('diakonie', 'GESUNDHEIT', 'Gesprächsgruppe nach der Flucht', 'Über Belastendes reden, mit einer Fachkraft.', { art: 'GRUPPE', zielgruppen: ['GEFLUECHTETE'], sprachen: 'de fa ar', veraltet: true }),
  create('diakonie', 'SOZIALE_INTEGRATION', 'Kochen verbindet', 'Einmal im Monat kochen alle zusammen.', { art: 'GRUPPE', anmeldung: { art: 'OFFEN' }, veraltet: true }),
  create('ki', 'AUSBILDUNG_ARBEIT BILDUNG', 'Anerkennungsberatung', 'Wie wird mein Zeugnis oder mein Beruf in Deutschland anerkannt?', { sprachen: 'de en ar uk' }),
  create('ki', 'BILDUNG', 'Seiteneinstieg in die Schule', 'Wir beraten neu zugewanderte Familien zur Schulanmeldung.', { zielgruppen: ['FAMILIEN', 'KINDER'], sprachen: 'de ar bg ro uk' }),
  create('ki', 'WEITERES SPRACHE', 'Pool der Sprachmittlung', 'Dolmetscher für Gespräche in Ämtern, Schulen und Praxen.', { art: 'BEGLEITUNG', anmeldung: { art: 'VERMITTLUNG' }, sprachen: 'de ar fa uk ru tr ro bg ti' }),
  create('ki', 'BILDUNG SPRACHE', 'Griffbereit: Eltern und Kinder lernen zusammen', 'Spielen und sprechen in der Familiensprache und auf Deutsch.', { art: 'GRUPPE', zielgruppen: ['FAMILIEN', 'KINDER'], sprachen: 'de ar tr', betreuung: true }),
  create('ki', 'SOZIALE_INTEGRATION', 'Ehrenamt: Lotsinnen und Lotsen', 'Helfen Sie anderen, anzukommen. Wir bilden Sie aus.', { art: 'BEGLEITUNG', gueltigBis: '2026-11-15' }),
  create('gesundheit', 'GESUNDHEIT', 'Sprechstunde ohne Krankenversicherung', 'Eine Ärztin berät vertraulich und behandelt einfache Fälle.', { art: 'BEHANDLUNG', anmeldung: { art: 'OFFEN' }, sprachen: 'de ro bg en', zielgruppen: ['EU_ZUGEWANDERTE', 'NOTLAGE'] }),
  create('gesundheit', 'GESUNDHEIT', 'Psychosoziale Beratung für Geflüchtete', 'Hilfe bei Trauma, Angst und Schlaflosigkeit. Mit Sprachmittlung.', { zielgruppen: ['GEFLUECHTETE'], sprachen: 'de ar fa uk', voll: 16 }),
  create('gesundheit', 'GESUNDHEIT', 'Impfsprechstunde', 'Impfungen für Kinder und Erwachsene.', { art: 'BEHANDLUNG', zielgruppen: ['FAMILIEN'], veraltet: true }),
  create('gesundheit', 'GESUNDHEIT KINDERBETREUUNG', 'Hebammensprechstunde', 'Fragen rund um Geburt und die ersten Wochen.', { ...FRAUEN, sprachen: 'de ar', anmeldung: { art: 'OFFEN' } }),
  create('stadt', 'KINDERBETREUUNG', 'Anmeldung für die Kita', 'Wir helfen bei der Anmeldung im Kitaportal.', { zielgruppen: ['FAMILIEN'], sprachen: 'de en tr', rechtskreise: ['SGB_VIII'] }),
  create('stadt', 'KINDERBETREUUNG', 'Tagespflege finden', 'Vermittlung von Tagesmüttern und Tagesvätern.', { zielgruppen: ['FAMILIEN'], rechtskreise: ['SGB_VIII'], veraltet: true }),
  create('stadt', 'WEITERES', 'Erziehungsberatung', 'Beratung für Eltern bei Sorgen mit Kindern und Jugendlichen.', { zielgruppen: ['FAMILIEN'], sprachen: 'de tr ru', rechtskreise: ['SGB_VIII'] }),
  create('stadt', 'SOZIALE_INTEGRATION', 'Elterncafé im Familienbüro', 'Austausch am Vormittag, mit Frühstück.', { art: 'GRUPPE', zielgruppen: ['FAMILIEN'], anmeldung: { art: 'OFFEN' }, betreuung: true }),
  create('stadt', 'WOHNEN', 'Wohnberechtigungsschein', 'Antrag und Beratung zum geförderten Wohnraum.', { art: 'INFORMATION', kosten: 'KOSTENPFLICHTIG', sprachen: 'de' }),
  create('stadt', 'MOBILITAET EXISTENZSICHERUNG', 'Sozialticket', 'Günstige Fahrkarte für Bus und Bahn.', { art: 'GELD', zielgruppen: ['SOZIALLEISTUNG'], veraltet: true }),
  create('sport', 'SOZIALE_INTEGRATION GESUNDHEIT', 'Schwimmkurs für Frauen', 'Schwimmen lernen unter Frauen, mit Trainerin.', { ...KURS, ...FRAUEN, ort: 'Hohenlinde', kosten: 'BEFREIUNG', gueltigBis: '2026-11-10' }),
  create('sport', 'SOZIALE_INTEGRATION', 'Fußball für alle', 'Offenes Training, Schuhe leihen wir aus.', { art: 'GRUPPE', ort: 'Hohenlinde', anmeldung: { art: 'OFFEN' }, zielgruppen: ['JUNGE'] }),
  create('sport', 'MOBILITAET', 'Radfahren lernen', 'Fahrradkurs für Erwachsene, Räder sind da.', { ...KURS, ort: 'Hohenlinde', veraltet: true }),
  create('hohenlinde', 'SOZIALE_INTEGRATION', 'Begegnungscafé Hohenlinde', 'Jeden Freitag, offen für das ganze Dorf.', { art: 'GRUPPE', ort: 'Hohenlinde', anmeldung: { art: 'OFFEN' }, veraltet: true }),
  create('hohenlinde', 'MOBILITAET', 'Bürgerbus nach Altenbrück', 'Fährt zweimal am Tag, auch zu den Ämtern.', { art: 'ANDERE', ort: 'Hohenlinde', kosten: 'KOSTENPFLICHTIG', anmeldung: { art: 'OFFEN' } }),
  create('hohenlinde', 'SPRACHE', 'Deutsch lernen mit Ehrenamtlichen', 'Kleine Gruppe im Dorfhaus, auch für Anfänger.', { ...KURS, ort: 'Hohenlinde', niveaus: ['A1'] }),
  create('awo', 'AUFENTHALT', 'Onlineberatung für Zugewanderte', 'Fragen schreiben, Antwort in zwei Tagen, in vielen Sprachen.', { ort: 'ONLINE', sprachen: 'de en ar ru uk fa ro bg tr fr', anmeldung: { art: 'OFFEN' } }),
  create('ki', 'WEITERES', 'Wegweiser am Telefon', 'Wir sagen Ihnen, welche Stelle hilft.', { art: 'INFORMATION', ort: 'TELEFON', sprachen: 'de ar tr uk en', anmeldung: { art: 'OFFEN' } }),
];
