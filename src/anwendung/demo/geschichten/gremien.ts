import type { z } from 'zod';
import { createBeschlussRoute, recordUmsetzungRoute } from '#src/modules/gremium/beschluss.contract.ts';
import {
  createGremiumRoute,
  createMitgliedRoute,
  getGremiumRoute,
  listGremienRoute,
} from '#src/modules/gremium/gremium.contract.ts';
import {
  createAufgabeRoute,
  createSitzungRoute,
  getSitzungRoute,
  recordAnwesenheitRoute,
  recordGenehmigungRoute,
  updateProtokollRoute,
} from '#src/modules/gremium/sitzung.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';
import { tellVorlage } from './vorlagen.ts';

const BEGINN = '2024-02-01';
const SITZUNGSTAG = '2026-03-18';
const MONTAG = '2026-10-19';
const bestaetigt = true;
/** Places in the list of members: one was not there, one sent the deputy. */
const ABWESEND = 2;
const VERTRETEN = 4;

type Gremium = z.input<(typeof createGremiumRoute)['body']>;
type Mitglied = Omit<z.input<(typeof createMitgliedRoute)['body']>, 'von'>;
type Beschluss = Omit<z.input<(typeof createBeschlussRoute)['body']>, 'bestaetigt' | 'verfahren'>;

/**
 * The Lenkungsgruppe of the Kreis with the groups below it, the Sitzung of March with what it decided, and the one to
 * come. The coming one is told last: when it is there, everything is.
 */
export async function createDemoGremien(sabine: Erzaehler, ulrich: Erzaehler): Promise<void> {
  const { gremien } = await sabine.act(listGremienRoute, MONTAG, {});
  if (gremien.some(({ naechsteSitzung }) => naechsteSitzung !== null)) return;
  const gremiumId = await addGremium(sabine, LENKUNGSGRUPPE, LEITENDE);
  await addGremium(sabine, { ...PROJEKTGRUPPE, oberId: gremiumId }, ARBEITENDE);
  await addGremium(sabine, AG_WOHLFAHRT, ARBEITENDE.slice(0, 2));
  await tellSitzung(sabine, ulrich, gremiumId);
  const aufnehmen = await tellVorlage(sabine, gremiumId);
  const { id: sitzungId } = await sabine.act(createSitzungRoute, '2026-10-12', {
    params: { gremiumId },
    body: {
      datum: '2026-11-18',
      beginn: '10:00',
      dauer: 120,
      form: 'HYBRID',
      ort: 'Kreishaus, Sitzungsraum 2, und Videokonferenz',
      tagesordnung: [
        { art: 'INFORMATION', titel: 'Stand der Beschlüsse vom Frühjahr' },
        { art: 'BERATUNG', titel: 'Wartezeiten bei Terminen der Ausländerbehörde' },
        {
          art: 'BESCHLUSS',
          titel: 'Gemeinsame Sprechstunde in Altenbrück',
          vorlage:
            'Jobcenter und Kommunales Integrationszentrum bieten einmal im Monat gemeinsam Beratung an.',
        },
      ],
    },
  });
  await aufnehmen(sitzungId);
}

async function addGremium(wer: Erzaehler, body: Gremium, mitglieder: readonly Mitglied[]): Promise<string> {
  const { id: gremiumId } = await wer.act(createGremiumRoute, BEGINN, { body });
  for (const mitglied of mitglieder) {
    // One after the other: each act has its place in the story.
    await wer.act(createMitgliedRoute, BEGINN, { params: { gremiumId }, body: { ...mitglied, von: BEGINN } });
  }
  return gremiumId;
}

async function tellSitzung(sabine: Erzaehler, ulrich: Erzaehler, gremiumId: string): Promise<void> {
  const { id: sitzungId } = await sabine.act(createSitzungRoute, '2026-02-16', {
    params: { gremiumId },
    body: SITZUNG,
  });
  const params = { sitzungId };
  const { mitglieder } = await sabine.act(getGremiumRoute, SITZUNGSTAG, { params: { gremiumId } });
  await sabine.act(recordAnwesenheitRoute, SITZUNGSTAG, {
    params,
    body: {
      version: 1,
      anwesenheit: mitglieder.map(({ id: mitgliedId, stellvertretung }, stelle) => {
        const vertreten = stelle === VERTRETEN && stellvertretung !== null;
        const teilnahme = stelle === ABWESEND ? 'ABWESEND' : vertreten ? 'STELLVERTRETUNG' : 'MITGLIED';
        return { mitgliedId, teilnahme } as const;
      }),
      gaeste: 'Volkshochschule des Kreises',
    },
  });
  const ids: string[] = [];
  for (const beschluss of BESCHLUESSE) {
    const body = { ...beschluss, verfahren: 'KONSENS', bestaetigt } as const;
    ids.push((await sabine.act(createBeschlussRoute, SITZUNGSTAG, { params, body })).id);
  }
  await sabine.act(createAufgabeRoute, SITZUNGSTAG, { params, body: AUFGABE });
  const { version } = await sabine.act(getSitzungRoute, '2026-03-25', { params });
  await sabine.act(updateProtokollRoute, '2026-03-25', {
    params,
    body: { version, protokoll: PROTOKOLL, bestaetigt },
  });
  await ulrich.act(recordGenehmigungRoute, '2026-04-08', { params, body: { version: version + 1 } });
  await tellUmsetzung(sabine, ids);
}

/** The first is carried out, the second under way, the third overdue. */
async function tellUmsetzung(
  sabine: Erzaehler,
  [blatt = '', personen = '']: readonly string[],
): Promise<void> {
  await sabine.act(recordUmsetzungRoute, '2026-06-01', {
    params: { beschlussId: blatt },
    body: {
      version: 1,
      zustand: 'UMGESETZT',
      faellig: '2026-06-01',
      bemerkung: 'Das Übergabeblatt gilt in allen Stellen.',
    },
  });
  await sabine.act(recordUmsetzungRoute, '2026-09-07', {
    params: { beschlussId: personen },
    body: {
      version: 1,
      zustand: 'IN_UMSETZUNG',
      faellig: '2026-12-01',
      bemerkung: 'Zwei von drei Ansprechstellen sind benannt; die dritte Stelle ist nachzubesetzen.',
    },
  });
}

const LENKUNGSGRUPPE: Gremium = {
  art: 'LENKUNGSGRUPPE',
  name: 'Lenkungsgruppe KIM Kreis Lennetal',
  entstehung: 'BEAUFTRAGT',
  beschlussDokument: 'Verwaltungsvorstand, Vorlage 7/2024',
  beschlussAm: '2024-01-23',
  auftrag:
    'Steuert das Kommunale Integrationsmanagement im Kreis und entscheidet über Vorschläge der Projektgruppen.',
  beginn: BEGINN,
  turnus: 'HALBJAEHRLICH',
  quorum: 50,
};
const PROJEKTGRUPPE: Gremium = {
  art: 'ARBEITS_PROJEKTGRUPPE',
  unterart: 'PROJEKTGRUPPE',
  name: 'Projektgruppe Rechtskreiswechsel',
  entstehung: 'NEU',
  auftrag: 'Klärt den Übergang vom Asylbewerberleistungsgesetz zum SGB II ohne Lücke.',
  beginn: BEGINN,
  turnus: 'QUARTALSWEISE',
};
const AG_WOHLFAHRT: Gremium = {
  art: 'AG_FREIE_WOHLFAHRTSPFLEGE',
  name: 'Arbeitsgruppe mit der Freien Wohlfahrtspflege',
  entstehung: 'NEU',
  beginn: BEGINN,
  turnus: 'QUARTALSWEISE',
};
const leitung = (institutionstyp: Mitglied['institutionstyp'], institution: string): Mitglied => ({
  institutionstyp,
  institution,
  herkunft: 'INTERN',
  funktionsebene: 'AMTSLEITUNG',
  entscheidet: true,
  stellvertretung: 'TEAMLEITUNG',
});
const extern = (institutionstyp: Mitglied['institutionstyp'], institution: string): Mitglied => ({
  institutionstyp,
  institution,
  herkunft: 'EXTERN',
  funktionsebene: 'GESCHAEFTSFUEHRUNG',
  entscheidet: true,
});
const LEITENDE: readonly Mitglied[] = [
  leitung('KI', 'Kommunales Integrationszentrum'),
  leitung('SOZIALAMT', 'Sozialamt des Kreises'),
  leitung('AUSLAENDERBEHOERDE', 'Ausländerbehörde des Kreises'),
  leitung('JUGENDAMT', 'Jugendamt des Kreises'),
  extern('JOBCENTER', 'Jobcenter Lennetal'),
  extern('ARBEITSAGENTUR', 'Agentur für Arbeit'),
  extern('FREIE_WOHLFAHRTSPFLEGE', 'Caritasverband Lennetal'),
  {
    ...extern('MIGRANTENSELBSTORGANISATION', 'Verein Brücken'),
    funktionsebene: 'EHRENAMT',
    entscheidet: false,
  },
  leitung('KREISANGEHOERIGE_KOMMUNE', 'Stadt Altenbrück'),
];
const ARBEITENDE: readonly Mitglied[] = [
  { ...extern('FREIE_WOHLFAHRTSPFLEGE', 'Caritasverband Lennetal'), funktionsebene: 'TEAMLEITUNG' },
  {
    ...leitung('KI', 'Kommunales Integrationszentrum'),
    funktionsebene: 'SACHBEARBEITUNG',
    entscheidet: false,
  },
  { ...extern('JOBCENTER', 'Jobcenter Lennetal'), funktionsebene: 'TEAMLEITUNG' },
  { ...leitung('SOZIALAMT', 'Sozialamt des Kreises'), funktionsebene: 'SACHBEARBEITUNG', entscheidet: false },
];
const SITZUNG: z.input<(typeof createSitzungRoute)['body']> = {
  datum: SITZUNGSTAG,
  beginn: '10:00',
  dauer: 120,
  form: 'PRAESENZ',
  ort: 'Kreishaus, Sitzungsraum 2',
  tagesordnung: [
    { art: 'INFORMATION', titel: 'Bericht aus dem Case Management in Zahlen' },
    {
      art: 'BESCHLUSS',
      titel: 'Übergang vom Asylbewerberleistungsgesetz zum SGB II',
      vorlage:
        'Die Projektgruppe schlägt ein gemeinsames Übergabeblatt, feste Ansprechpersonen und einen Vorschuss vor.',
    },
  ],
};
const BESCHLUESSE: readonly Beschluss[] = [
  {
    text: 'Sozialamt und Jobcenter führen ein gemeinsames Übergabeblatt ein.',
    verantwortlich: 'Sozialamt des Kreises',
    faellig: '2026-06-01',
  },
  {
    text: 'Sozialamt, Jobcenter und Kommunales Integrationszentrum benennen feste Ansprechstellen.',
    verantwortlich: 'Jobcenter Lennetal',
    faellig: '2026-09-01',
  },
  {
    text: 'Das Jobcenter prüft in jedem Übergang einen Vorschuss.',
    verantwortlich: 'Jobcenter Lennetal',
    faellig: null,
    ressourcen: 'Keine zusätzlichen Mittel',
  },
];
const AUFGABE = {
  text: 'Erfahrungen mit dem Übergabeblatt sammeln und in der nächsten Sitzung berichten.',
  verantwortlich: 'Kommunales Integrationszentrum',
  faellig: '2026-11-18',
};
const PROTOKOLL = `Die Lenkungsgruppe ist beschlussfähig.

Die Projektgruppe Rechtskreiswechsel berichtet: Zwischen dem letzten Geld nach dem Asylbewerberleistungsgesetz und dem ersten nach SGB II liegen oft mehrere Wochen. Die Stellen erfahren voneinander zu spät.

Die Lenkungsgruppe beschließt im Konsens das Übergabeblatt, feste Ansprechstellen und die Prüfung eines Vorschusses. Das Kommunale Integrationszentrum sammelt die Erfahrungen.`;
