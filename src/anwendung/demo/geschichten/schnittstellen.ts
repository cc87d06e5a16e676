import type { z } from 'zod';
import { createAnalyseRoute } from '#src/modules/schnittstelle/analyse.contract.ts';
import { createAnsprechpersonRoute } from '#src/modules/schnittstelle/ansprechperson.contract.ts';
import {
  createKetteRoute,
  listKettenRoute,
  recordFreigabeRoute,
} from '#src/modules/schnittstelle/kette.contract.ts';
import type { Kettenschritt } from '#src/modules/schnittstelle/kette.model.ts';
import {
  createVereinbarungRoute,
  recordUnterzeichnungRoute,
} from '#src/modules/schnittstelle/vereinbarung.contract.ts';
import { KETTENVORLAGEN } from '#src/modules/schnittstelle/vorlagen.model.ts';
import type { Erzaehler } from '../erzaehler.ts';

const MONTAG = '2026-10-19';
const BEGINN = '2026-04-01';

type Kontakt = z.input<(typeof createAnsprechpersonRoute)['body']>;

/**
 * The process examples of the evaluation as Ketten, who answers in the offices, one Vereinbarung whose review is due, one agreed
 * analysis. The analysis is told last: when it is there, everything is.
 */
export async function createDemoSchnittstellen(sabine: Erzaehler): Promise<void> {
  const { ketten } = await sabine.act(listKettenRoute, MONTAG, {});
  if (ketten.length >= KETTENVORLAGEN.length) return;
  const ids: string[] = [];
  for (const { code: _, schritte, ...vorlage } of KETTENVORLAGEN) {
    // One after the other: each act has its place in the story.
    const body = { ...vorlage, schritte: schritte.map(addFrist) };
    const { id: ketteId } = await sabine.act(createKetteRoute, BEGINN, { body });
    await sabine.act(recordFreigabeRoute, BEGINN, {
      params: { ketteId, nr: 1 },
      body: { version: 1, gueltigVon: BEGINN },
    });
    ids.push(ketteId);
  }
  for (const body of KONTAKTE) await sabine.act(createAnsprechpersonRoute, BEGINN, { body });
  const ketteId = ids[0] ?? null;
  const { id: vereinbarungId } = await sabine.act(createVereinbarungRoute, '2024-01-15', {
    body: { ...VEREINBARUNG, ketteId },
  });
  await sabine.act(recordUnterzeichnungRoute, '2024-02-01', {
    params: { vereinbarungId },
    body: { version: 1, am: '2024-02-01' },
  });
  await sabine.act(createAnalyseRoute, '2026-05-04', { body: { ...ANALYSE, ketteId } });
}

/** Deadlines of this place: the templates name none (OQ-S-28). */
const FRISTEN: Readonly<Record<string, number>> = { '1': 7, '2': 5, '3': 14, '4': 60 };

function addFrist(schritt: Kettenschritt): Kettenschritt {
  return schritt.abschnitt === null && schritt.wer !== 'KLIENT'
    ? { ...schritt, fristTage: FRISTEN[schritt.kennung] ?? null }
    : schritt;
}

const KONTAKTE: readonly Kontakt[] = [
  {
    schnittstelle: 'AUSLAENDERBEHOERDE',
    stelle: 'Ausländerbehörde des Kreises',
    funktion: 'Teamleitung Aufenthalt',
    aufgabe: 'Screening und Fragen zu § 104c AufenthG',
    name: 'Renate Aldenhoff',
    telefon: '02999 000-410',
    email: 'aufenthalt@kreis.example',
    vertretungName: 'Jonas Pieper',
    vertretungTelefon: '02999 000-412',
    gueltigVon: '2025-01-01',
  },
  {
    schnittstelle: 'JOBCENTER',
    stelle: 'Jobcenter, Standort Altenbrück',
    funktion: 'Teamleitung Markt und Integration',
    name: 'Claudia Ermert',
    telefon: '02999 000-520',
    vertretungEmail: 'vertretung@jobcenter.example',
    gueltigVon: '2025-06-01',
  },
  {
    schnittstelle: 'KOMMUNALES_INTEGRATIONSZENTRUM',
    stelle: 'Kommunales Integrationszentrum',
    funktion: 'KIM-Koordination',
    email: 'kim@kreis.example',
    gueltigVon: '2024-02-01',
  },
];

const VEREINBARUNG = {
  art: 'ABH_EBH_JOBCENTER',
  titel: 'Zusammenarbeit mit der Ausländerbehörde',
  gegenstand:
    'Beratung von Personen mit einem Aufenthaltstitel nach § 104c AufenthG: mehr Transparenz, klare Wege, bessere Anträge, kürzere Bearbeitung.',
  ablauf: 'Wie in der Dienstleistungskette beschrieben.',
  daten: 'Kontaktdaten nur, wenn die Person Interesse hat und einwilligt.',
  partner: [
    { art: 'KOMMUNALES_INTEGRATIONSZENTRUM', name: 'Kommunales Integrationszentrum' },
    { art: 'AUSLAENDERBEHOERDE', name: 'Ausländerbehörde des Kreises' },
    { art: 'FREIE_WOHLFAHRTSPFLEGE', name: 'Arbeitsgemeinschaft der Freien Wohlfahrtspflege' },
  ],
  anlagen: [
    {
      titel: 'Anforderungen an die Antragsunterlagen',
      fundstelle: 'Ablage des Hauses, Vereinbarungen, Anhang 1',
    },
  ],
  beginn: '2024-02-01',
  ende: null,
  pruefenAm: '2026-11-02',
} as const satisfies Partial<z.input<(typeof createVereinbarungRoute)['body']>>;

const ANALYSE = {
  seiteA: 'AUSLAENDERBEHOERDE',
  stelleA: 'Ausländerbehörde des Kreises',
  seiteB: 'JOBCENTER',
  gegenstand: 'Wechsel in das SGB II nach der Erteilung des Titels',
  vorgehen: 'Zwei Prozessworkshops im Frühjahr, Auswertung der Systemhinweise.',
  ist: 'Das Jobcenter erfährt oft erst vom Wechsel, wenn die Leistung endet.',
  luecken: 'Niemand sagt der Person rechtzeitig, was sie beantragen muss.',
  soll: 'Acht Wochen vor dem Wechsel sind alle drei Stellen im Bild.',
  massnahme: 'Gemeinsames Übergabeblatt, das die Person selbst mitnimmt.',
  verantwortlich: 'Jobcenter',
  faellig: '2026-12-18',
  zustand: 'VEREINBART',
} as const;
