import { describe, expect, it } from 'vitest';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { modul as gremium } from '#src/modules/gremium/index.ts';
import { modul as schnittstelle } from '#src/modules/schnittstelle/index.ts';
import { KETTENVORLAGEN } from '#src/modules/schnittstelle/vorlagen.model.ts';
import { modul } from './index.ts';

/**
 * The seven decisions and the two processes that the evaluation tells (3.3.1.6 and the examples of Lenkungsgruppen), in our own
 * words: each goes in through the operations and comes back whole.
 */
const { rufe, welt } = await createFallwelt([modul, gremium, schnittstelle]);
const sabine = welt.konto('KOORDINATION', welt.kreis);
const ulrich = welt.konto('KI_LEITUNG', welt.kreis);

async function act(methode: 'POST' | 'PUT', pfad: string, body: object, actor = sabine): Promise<string> {
  const antwort = await rufe(actor, methode, pfad, body);
  expect(antwort.status, `${pfad} ${JSON.stringify(antwort.body)}`).toBeLessThan(300);
  return antwort.body.id;
}
const lies = async (pfad: string) => (await rufe(sabine, 'GET', pfad)).body;
const GREMIUM = { entstehung: 'NEU', beginn: '2024-01-01', turnus: 'QUARTALSWEISE' };
const lenkungsgruppe = await act('POST', '/gremien', {
  ...GREMIUM,
  art: 'LENKUNGSGRUPPE',
  name: 'Lenkungsgruppe',
});

type Beispiel = { text: string; sachverhalt: string; verantwortlich: string; ressourcen: string | null };
const BEISPIELE: Readonly<Record<string, Beispiel>> = {
  'Projektgruppe zum Chancen-Aufenthaltsrecht': {
    text: 'Eine Projektgruppe zu § 104c AufenthG wird eingesetzt: vier Ausländerbehörden, Jobcenter, Agentur für Arbeit und Regionalkoordination des BAMF.',
    sachverhalt: 'Die Absprachen zu Antragsberechtigten laufen bisher einzeln.',
    verantwortlich: 'KIM-Koordination',
    ressourcen: null,
  },
  'Netzwerk Bildung und Ausbildung': {
    text: 'Agentur für Arbeit, Jobcenter und die Träger der beruflichen Bildung bilden ein Netzwerk mit modularem Qualifizierungskonzept; die Schnittstelle von Ausländerbehörde und KI wird begleitet.',
    sachverhalt: 'Maßnahmen werden ohne gemeinsame Daten geplant.',
    verantwortlich: 'Agentur für Arbeit',
    ressourcen: 'Prozessbegleitung aus dem laufenden Vertrag',
  },
  'Sprachmittlung aus kommunalen Mitteln': {
    text: 'Der Kreis richtet ab 2024 einen eigenen Haushaltsansatz für professionelle Sprachmittlung im KIM ein.',
    sachverhalt: 'Landesmittel dafür sind entfallen; Case Management und Koordination melden den Bedarf.',
    verantwortlich: 'Kämmerei',
    ressourcen: 'Haushaltsansatz 2025, 40.000 Euro',
  },
  'Welcome Center für Fachkräfte': {
    text: 'Ein Welcome Center für ausländische Fach- und Arbeitskräfte wird aufgebaut.',
    sachverhalt: 'Eine Beschlussvorlage beschreibt Aufbau und Einführung.',
    verantwortlich: 'Kommunales Integrationszentrum',
    ressourcen: 'Räume im Rathaus',
  },
  'Planungsgruppe Case Management': {
    text: 'Eine Planungsgruppe verbindet Lenkungsgruppe und Case Management und berät regelmäßig rechtskreisübergreifend.',
    sachverhalt: 'Was viele Fälle gemeinsam haben, erreicht die Lenkungsgruppe bisher zufällig.',
    verantwortlich: 'KIM-Koordination',
    ressourcen: null,
  },
  'Prozess Chancen-Aufenthalt': {
    text: 'Jobcenter, KI und Ausländerbehörde erarbeiten gemeinsame Abläufe, informieren Zielgruppe und Verbände und werten die Wirkung aus.',
    sachverhalt: 'Abläufe, Öffentlichkeitsarbeit und Auswertung fehlen.',
    verantwortlich: 'Ausländerbehörde',
    ressourcen: null,
  },
  'Räume der Ausländer- und Einbürgerungsbehörde': {
    text: 'Die drei Bausteine erfassen den Bedarf im Einzelnen und stellen ihn in der folgenden Sitzung vor.',
    sachverhalt: 'Die Räume reichen nicht; die Bausteine haben das gemeinsam angemeldet.',
    verantwortlich: 'Bausteine 1 bis 3',
    ressourcen: null,
  },
};

/** A Vorlage, the Sitzung that decides it, and approved minutes. */
async function decide(titel: string, { text, sachverhalt, verantwortlich, ressourcen }: Beispiel) {
  const inhalt = { art: 'BESCHLUSS', titel, sachverhalt, vorschlag: text };
  const vorlageId = await act('POST', `/gremien/${lenkungsgruppe}/vorlagen`, { ...inhalt, bestaetigt: true });
  const sitzungId = await act('POST', `/gremien/${lenkungsgruppe}/sitzungen`, {
    datum: '2026-10-14',
    dauer: 120,
    form: 'PRAESENZ',
    tagesordnung: [],
  });
  const schritte = `/vorlagen/${vorlageId}/schritte`;
  await act('POST', schritte, { version: 1, schritt: 'FREIGEBEN' });
  await act('POST', schritte, { version: 2, schritt: 'AUFNEHMEN', sitzungId });
  const pfad = `/gremiensitzungen/${sitzungId}`;
  const beschluss = { text, verantwortlich, ressourcen, verfahren: 'KONSENS', faellig: '2027-03-31' };
  const beschlussId = await act('POST', `${pfad}/beschluesse`, {
    ...beschluss,
    ressourcen: ressourcen ?? '',
    bestaetigt: true,
  });
  await act('POST', schritte, { version: 3, schritt: 'BERATEN', ergebnis: 'BESCHLOSSEN', beschlussId });
  const { version } = await lies(pfad);
  await act('PUT', `${pfad}/protokoll`, { version, protokoll: text, bestaetigt: true });
  await act('POST', `${pfad}/genehmigung`, { version: version + 1 }, ulrich);
  expect(await lies(`/vorlagen/${vorlageId}`)).toMatchObject({
    ...inhalt,
    ergebnis: 'BESCHLOSSEN',
    beschlussId,
  });
  const { text: inhaltlich, ...rest } = beschluss;
  expect(await lies(`/beschluesse/${beschlussId}`)).toMatchObject({ inhalt: inhaltlich, ...rest });
  return beschlussId;
}

async function step(
  themaId: string,
  schritt: string,
  angaben: object = {},
  rueckmeldung = '',
): Promise<void> {
  const { version } = await lies(`/themen/${themaId}`);
  const body = { version, schritt, grund: 'So besprochen.', angaben, rueckmeldung, bestaetigt: true };
  await act('POST', `/themen/${themaId}/schritte`, body);
}
async function openThema(titel: string, { sachverhalt, text, verantwortlich }: Beispiel): Promise<string> {
  const beschreibung = { titel, beschreibung: sachverhalt, bestaetigt: true };
  const themaId = await act('POST', '/themen', beschreibung);
  for (const schritt of ['SICHTEN', 'BUENDELN']) await step(themaId, schritt);
  await step(themaId, 'PRIORISIEREN', { prioritaet: 'HOCH' });
  await step(themaId, 'VORLAGE_ERSTELLEN', { loesung: text, umsetzung: verantwortlich, kosten: 'keine' });
  await step(themaId, 'VORLEGEN', { sitzung: '2026-10-14' });
  return themaId;
}

describe('the seven decisions', () => {
  it.each(Object.entries(BEISPIELE))(
    '%s comes back whole, and its Thema is decided by it',
    async (titel, beispiel) => {
      const themaId = await openThema(titel, beispiel);
      const beschlussId = await decide(titel, beispiel);
      await step(themaId, 'BESCHLIESSEN', { beschlussId }, 'Beschlossen; die Stellen melden sich.');
      const thema = await lies(`/themen/${themaId}`);
      expect(thema).toMatchObject({ titel, zustand: 'BESCHLOSSEN' });
      const angaben = thema.ereignisse[0].angaben.map(({ wert }: { wert: string }) => wert);
      expect(angaben).toEqual(expect.arrayContaining([beispiel.text, 'Lenkungsgruppe', '31.03.2027']));
    },
  );

  it('bodies that a decision sets up stand below the Lenkungsgruppe and name it', async () => {
    for (const [art, name, unterart] of [
      ['ARBEITS_PROJEKTGRUPPE', 'Projektgruppe Chancen-Aufenthaltsrecht', 'PROJEKTGRUPPE'],
      ['PLANUNGSGRUPPE_CM', 'Planungsgruppe Case Management', null],
      ['ARBEITS_PROJEKTGRUPPE', 'Steuerungsgruppe Arbeitsmarktintegration', 'ARBEITSGRUPPE'],
    ]) {
      const angabe = {
        ...GREMIUM,
        art,
        unterart,
        name,
        oberId: lenkungsgruppe,
        beschlussDokument: 'Lenkungsgruppe, 14. Sitzung',
      };
      const id = await act('POST', '/gremien', angabe);
      expect(await lies(`/gremien/${id}`)).toMatchObject({ ...angabe, ober: 'Lenkungsgruppe' });
    }
  });

  it('the last one goes on to the Verwaltungsvorstand and is carried out after its answer', async () => {
    const titel = 'Räume der Ausländer- und Einbürgerungsbehörde';
    const beispiel = BEISPIELE[titel];
    if (beispiel === undefined) throw new Error('not there');
    const themaId = await openThema(titel, beispiel);
    const vorgelegt = { stelle: 'VERWALTUNGSVORSTAND', am: '2026-10-15', antwortBis: '2026-11-30' };
    await step(themaId, 'EXTERN_VORLEGEN', vorgelegt);
    const antwort = {
      gremium: 'Verwaltungsvorstand',
      am: '2026-10-18',
      beschluss: 'Die baulichen und organisatorischen Vorschläge werden umgesetzt.',
      frist: '2027-06-30',
    };
    await step(themaId, 'EXTERN_ENTSCHIEDEN', antwort, 'Der Verwaltungsvorstand stimmt zu.');
    const { zustand, weg, ereignisse } = await lies(`/themen/${themaId}`);
    expect([zustand, weg]).toEqual(['BESCHLOSSEN', 'ENTSCHEIDUNG_EXTERN']);
    const werte = ereignisse
      .slice(0, 2)
      .flatMap(({ angaben }: { angaben: { wert: string }[] }) => angaben.map(({ wert }) => wert));
    expect(werte).toEqual(
      expect.arrayContaining([
        'Verwaltungsvorstand',
        '15.10.2026',
        '30.11.2026',
        antwort.beschluss,
        '30.06.2027',
      ]),
    );
  });
});

describe('the two processes', () => {
  it.each(
    KETTENVORLAGEN.map((vorlage) => {
      const { code: _, ...angabe } = vorlage;
      return [angabe.name, angabe] as const;
    }),
  )('%s comes back whole', async (_name, angabe) => {
    const id = await act('POST', '/ketten', angabe);
    expect(await lies(`/ketten/${id}`)).toMatchObject(angabe);
  });
});
