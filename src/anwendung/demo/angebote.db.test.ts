import { expect, it } from 'vitest';
import { modul } from '#src/modules/angebot/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { createErzaehler } from './erzaehler.ts';
import { createDemoAngebote } from './geschichten/angebote.ts';

/** Written queries and the titles that must be the first; all of them at most three. */
// biome-ignore format: one a line
const ANFRAGEN: readonly (readonly [string, readonly string[]])[] = [
  ['Deutschkurs für Frauen mit Kinderbetreuung, Arabisch', ['Deutsch für Frauen am Vormittag']],
  ['دورة لغة', ['Deutsch am Abend B1', 'Deutsch für Frauen am Vormittag']],
  ['دورة لغة للنساء مع رعاية الأطفال', ['Deutsch für Frauen am Vormittag']],
  ['Deutschkrus Fraun', ['Deutschkurs für Frauen Werdeck', 'Deutsch für Frauen am Vormittag']],
  ['almanca kursu kadınlar için', ['Deutschkurs für Frauen Werdeck', 'Deutsch für Frauen am Vormittag']],
  ['курс німецької для жінок українська', ['Deutschkurs für Frauen Werdeck']],
  ['Integrationskurs', ['Integrationskurs, allgemein']],
  ['Alphabetisirung', ['Alphabetisierungskurs']],
  ['lesen und schreiben lernen', ['Alphabetisierungskurs']],
  ['Schulden', ['Schuldnerberatung']],
  ['ديون', ['Schuldnerberatung']],
  ['Schuldnerberatng', ['Schuldnerberatung']],
  ['Wohnung gekündigt', ['Hilfe bei Wohnungsverlust']],
  ['Räumung', ['Hilfe bei Wohnungsverlust']],
  ['Frauenhaus', ['Frauenberatung bei Gewalt']],
  ['عنف', ['Frauenberatung bei Gewalt']],
  ['Dolmetscher Tigrinya', ['Pool der Sprachmittlung']],
  ['Zeugnis anerkennen', ['Anerkennungsberatung']],
  ['Anerkennug Beruf', ['Anerkennungsberatung']],
  ['Lebenslauf', ['Bewerbungswerkstatt']],
  ['Ausbildungsplatz', ['Wege in die Ausbildung']],
  ['Hebamme arabisch', ['Hebammensprechstunde', 'Schwangerschaftsberatung']],
  ['Trauma Therapie', ['Psychosoziale Beratung für Geflüchtete']],
  ['ohne Krankenversicherung', ['Sprechstunde ohne Krankenversicherung']],
  ['Tafel Lebensmittel', ['Tafel Altenbrück']],
  ['Kitaplatz', ['Anmeldung für die Kita']],
  ['schwimmen frauen', ['Schwimmkurs für Frauen']],
  ['Fußball', ['Fußball für alle']],
  ['Berufssprachkurs B2', ['Berufssprachkurs B2']],
  ['Mein Mann schlägt mich', ['Frauenberatung bei Gewalt']],
  ['زوجي يضربني', ['Frauenberatung bei Gewalt']],
  ['допомога з документами', ['Formularhilfe']],
  ['Behoerde Brief verstehen', ['Formularhilfe']],
  ['Deutch lernen', ['Deutsch am Abend B1', 'Deutsch lernen mit Ehrenamtlichen']],
  ['ich will besser deutsch sprechen', ['Deutsch am Abend B1']],
  ['Geburtsvorbereitung', ['Hebammensprechstunde', 'Schwangerschaftsberatung']],
  ['Krabbelgruppe', ['Spielgruppe für Kinder von eins bis drei']],
  ['حضانة', ['Anmeldung für die Kita']],
  ['Frauen Treff', ['Frauencafé international']],
  ['Ich bin einsam', ['Ehrenamt: Lotsinnen und Lotsen', 'Elterncafé im Familienbüro']],
  ['Test Leben in Deutschland', ['Vorbereitung auf den Einbürgerungstest']],
  ['Abschiebung', ['Asylverfahrensberatung']],
  ['Fahrradreparatur', ['Radfahren lernen']],
  ['Bewerbungsschreiben', ['Bewerbungswerkstatt']],
  ['mein Kind braucht Impfung', ['Impfsprechstunde']],
  ['ev kiralık', ['Wohnberechtigungsschein']],
  ['doktor arapça', ['Hebammensprechstunde']],
  ['безкоштовний курс німецької', ['Deutsch für Frauen am Vormittag']],
  ['Fuehrerschein', ['Führerschein: Theorie verstehen']],
  ['Betreuung fuer Kinder', ['Deutsch für Frauen am Vormittag']],
  ['Streit mit meinem Mann', ['Erziehungsberatung']],
  ['Einbürgerung', ['Vorbereitung auf den Einbürgerungstest']],
];

it('fifty-two written queries find what is meant among the first', async () => {
  const dienste = await createTestDienste({ eigene: true });
  dienste.setStichtag('2026-10-19');
  const { rufe } = await createTestServer(dienste, [modul]);
  const welt = await createWelt(dienste);
  const sabine = welt.konto('KOORDINATION', welt.kreis);
  await createDemoAngebote(createErzaehler(dienste, sabine, 'angebote'));
  expect(ANFRAGEN).toHaveLength(52);
  const falsch: string[] = [];
  for (const [suche, soll] of ANFRAGEN) {
    const { eintraege } = (await rufe(sabine, 'GET', `/angebote?suche=${encodeURIComponent(suche)}`)).body;
    const titel = eintraege.slice(0, 3).map((eines: { titel: string }) => eines.titel);
    if (!soll.every((einer) => titel.includes(einer)) || !soll.includes(titel[0]))
      falsch.push(`${suche}: ${titel.join(' | ')}`);
  }
  expect(falsch.join('\n')).toBe('');
  const { anteil, veraltete, anzurufen, endende } = (await rufe(sabine, 'GET', '/angebotspflege')).body;
  expect(anteil).toMatchObject({ alle: 60, bestaetigt: 48 });
  expect(veraltete).toHaveLength(12);
  expect(endende).toHaveLength(3);
  expect(anzurufen.map(({ name }: { name: string }) => name)).toEqual(['Dorfverein Hohenlinde']);
  const volle = (await rufe(sabine, 'GET', '/angebote?groesse=100')).body.eintraege.filter(
    ({ plaetze }: { plaetze: string }) => ['VOLL', 'WARTELISTE'].includes(plaetze),
  );
  expect(volle).toHaveLength(5);
}, 60_000);
