import type { z } from 'zod';
import type { Kapitelcode, Kommune } from '#src/modules/konzept/kapitel.model.ts';
import {
  createAbstimmungRoute,
  createFassungRoute,
  getFassungRoute,
  listKonzepteRoute,
  recordKonzeptschrittRoute,
  updateKapitelRoute,
} from '#src/modules/konzept/konzept.contract.ts';
import type { Konzeptart } from '#src/modules/konzept/konzept.model.ts';
import type { Konzeptschritt } from '#src/modules/konzept/schritte.model.ts';
import {
  recordCheckpunktRoute,
  recordSelbsteinschaetzungRoute,
} from '#src/modules/konzept/umsetzung.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';

const MONTAG = '2026-10-19';
type Abstimmung = Omit<z.input<(typeof createAbstimmungRoute)['body']>, 'erklaerungen'>;
type Kapitel = Pick<z.input<(typeof updateKapitelRoute)['body']>, 'felder' | 'zeilen'>;

/**
 * The Handlungskonzept of the Kreis, in force since spring, and the Konzept for the Case Management, which is with the
 * Beratungsansätze. The self-assessment is told last: when the second Konzept is there, most of it is.
 */
export async function createDemoKonzepte(sabine: Erzaehler): Promise<void> {
  const { fassungen } = await sabine.act(listKonzepteRoute, MONTAG, {});
  if (fassungen.some(({ art, zustand }) => art === 'CM_KONZEPT' && zustand === 'INTERN_ABGESTIMMT')) return;
  const handlung = await writeKonzept(sabine, 'HANDLUNGSKONZEPT', '2026-01-12');
  await tellAbstimmungen(sabine, handlung, '2026-02-20', ABSTIMMUNGEN);
  for (const [schritt, tag] of WEG) await step(sabine, handlung, schritt, tag);
  await tellUmsetzung(sabine);
  const cm = await writeKonzept(sabine, 'CM_KONZEPT', '2026-09-01');
  await tellAbstimmungen(sabine, cm, '2026-10-01', CM_ABSTIMMUNGEN);
  await step(sabine, cm, 'INTERN_ABSTIMMEN', '2026-10-05');
}

async function writeKonzept(sabine: Erzaehler, art: Konzeptart, tag: string): Promise<string> {
  const { id: fassungId } = await sabine.act(createFassungRoute, tag, { body: { art, federfuehrung: 'KI' } });
  const { kommunen } = await sabine.act(getFassungRoute, tag, { params: { fassungId } });
  for (const [kapitel, inhalt] of listDemokapitel(art, kommunen)) {
    // One after the other: each act has its place in the story.
    await sabine.act(updateKapitelRoute, tag, {
      params: { fassungId, kapitel },
      body: { version: 0, ...inhalt },
    });
  }
  return fassungId;
}

async function tellAbstimmungen(
  sabine: Erzaehler,
  fassungId: string,
  tag: string,
  alle: readonly Abstimmung[],
): Promise<void> {
  for (const body of alle) await sabine.act(createAbstimmungRoute, tag, { params: { fassungId }, body });
}

async function step(
  sabine: Erzaehler,
  fassungId: string,
  schritt: Konzeptschritt,
  tag: string,
): Promise<void> {
  const params = { fassungId };
  const { version } = await sabine.act(getFassungRoute, tag, { params });
  const fundstelle = schritt === 'BESCHLIESSEN' ? 'Sitzung der Lenkungsgruppe im März, Punkt 4' : '';
  await sabine.act(recordKonzeptschrittRoute, tag, { params, body: { version, schritt, tag, fundstelle } });
}

async function tellUmsetzung(sabine: Erzaehler): Promise<void> {
  await sabine.act(recordSelbsteinschaetzungRoute, '2026-05-04', {
    body: { tag: '2026-05-04', fallauswertung: 'ANSATZWEISE', strukturbeschluss: 'JA', sitzungenVorher: 3 },
  });
  for (const [code, stand, text] of EINTRAEGE) {
    const body = { gesehen: 0, stand, text, tag: '2026-05-04' };
    await sabine.act(recordCheckpunktRoute, '2026-05-04', { params: { code }, body });
  }
}

const EINTRAEGE = [
  [
    'KO-01',
    'ERFUELLT',
    'Das Kommunale Integrationszentrum besteht seit über zehn Jahren; Bescheid in der Förderakte.',
  ],
  ['KO-07', 'ERFUELLT', 'Vereinbarung der Fachbereiche, Anlage zur Vorlage der Lenkungsgruppe.'],
  [
    'KO-04',
    'AUSNAHME',
    'Eine halbe Stelle sitzt im Sozialamt, weil dort das Case Management beginnt. Wöchentliche Runde.',
  ],
  ['QU-01', 'ERFUELLT', 'Zwei Fortbildungen des Landes in diesem Jahr.'],
] as const;

const WEG = [
  ['INTERN_ABSTIMMEN', '2026-02-23'],
  ['ANSAETZE_ABSTIMMEN', '2026-03-02'],
  ['BESCHLIESSEN', '2026-03-18'],
  ['EINREICHEN', '2026-03-27'],
  ['KENNTNISNAHME', '2026-04-20'],
  ['GELTEN', '2026-05-01'],
] as const satisfies readonly (readonly [Konzeptschritt, string])[];

const ABSTIMMUNGEN: readonly Abstimmung[] = [
  { bereich: 'INTERN', stelle: 'Sozialamt', tag: '2026-02-03', ergebnis: 'ZUGESTIMMT' },
  {
    bereich: 'INTERN',
    stelle: 'Jugendamt',
    tag: '2026-02-10',
    ergebnis: 'MIT_AENDERUNG',
    bemerkung: 'Übergang Schule und Beruf ergänzt.',
  },
  { bereich: 'BERATUNGSANSATZ', stelle: 'Jugendmigrationsdienst', tag: '2026-02-16', ergebnis: 'ZUGESTIMMT' },
  {
    bereich: 'BERATUNGSANSATZ',
    stelle: 'Migrationsberatung für Erwachsene',
    tag: '2026-02-17',
    ergebnis: 'ZUGESTIMMT',
  },
];
const CM_ABSTIMMUNGEN: readonly Abstimmung[] = [
  { bereich: 'INTERN', stelle: 'Ausländerbehörde', tag: '2026-09-22', ergebnis: 'ZUGESTIMMT' },
  {
    bereich: 'BERATUNGSANSATZ',
    stelle: 'Jobcenter',
    tag: '2026-09-29',
    ergebnis: 'EINWAND',
    bemerkung: 'Der Übergang nach der Anerkennung soll genauer beschrieben werden.',
  },
];

function listDemokapitel(
  art: Konzeptart,
  kommunen: readonly Kommune[],
): readonly (readonly [Kapitelcode, Kapitel])[] {
  return art === 'CM_KONZEPT' ? CM_KAPITEL : [...HANDLUNGSKAPITEL, ['KOMMUNEN', toKommunen(kommunen)]];
}

/** The last Kommune has no Anlaufstelle yet: the gap that the Umsetzungsstand names. */
function toKommunen(kommunen: readonly Kommune[]): Kapitel {
  return {
    felder: {
      raum: 'Der Kreis arbeitet mit allen Kommunen zusammen; zweimal im Jahr treffen sich alle zur Regionalkonferenz.',
    },
    zeilen: kommunen.map(({ id, name }, stelle) => ({
      name,
      kommuneId: id,
      werte: {
        zusammenarbeit:
          'Fester Termin im Quartal mit dem Sozialamt der Kommune; gemeinsame Sprechstunde nach Bedarf.',
        situation: 'Bestandsaufnahme aus dem Vorjahr: Zuzug, Unterkünfte und Kurse sind bekannt.',
        anlaufstelle: stelle === kommunen.length - 1 ? '' : 'Case Management des Kreises, Team Mitte',
        ansprechstelle: 'Fachbereich Soziales der Kommune',
      },
    })),
  };
}

const HANDLUNGSKAPITEL: readonly (readonly [Kapitelcode, Kapitel])[] = [
  [
    'UMSETZUNG',
    {
      felder: {
        zielStrategisch:
          'Alle Ämter handeln abgestimmt. Die Lenkungsgruppe entscheidet über Lücken im System und hält nach, was daraus wird.',
        zielOperativ: 'Wer neu zuwandert, hat eine Ansprechstelle und wird nicht von Amt zu Amt geschickt.',
        zielKommunen: 'Jede Kommune hat eine Anlaufstelle und ist in der Regionalkonferenz vertreten.',
        stand:
          'Lenkungsgruppe, zwei Gruppen und das Team des Case Managements arbeiten. Fälle werden in Ansätzen gemeinsam ausgewertet.',
        planung:
          'Übergabeblatt zwischen Sozialamt und Jobcenter, gemeinsame Sprechstunden, Überblick über Kurse.',
        startzielgruppe:
          'Geflüchtete im Bezug von Leistungen nach dem Asylbewerberleistungsgesetz, danach Familien mit Schulkindern.',
        projektgruppen:
          'Projektgruppe Übergänge mit Auftrag der Lenkungsgruppe; Arbeitsgruppe mit der Freien Wohlfahrtspflege.',
        cmEntwicklung: 'Gemeinsam mit der Freien Wohlfahrtspflege, in drei Werkstätten.',
        externe: 'Migrantenselbstorganisationen und Ehrenamt arbeiten in der Projektgruppe mit.',
        zeitplan: 'Bis zum Sommer die Übergänge, bis zum Jahresende das Konzept für das Case Management.',
        oeffnung:
          'Fortbildungen für alle Fachbereiche, mehrsprachige Schreiben, Beratung der Führungskräfte.',
        integrationskonzept: 'Baut auf dem Integrationskonzept des Kreises auf.',
      },
      zeilen: [],
    },
  ],
  [
    'SCHNITTSTELLEN',
    {
      felder: { einleitung: 'Wo KIM auf andere trifft.' },
      zeilen: [
        {
          name: 'Jobcenter',
          werte: {
            schnittstelle: 'Wechsel vom Asylbewerberleistungsgesetz in das SGB II nach der Anerkennung.',
            absprache: 'Übergabeblatt',
          },
        },
        {
          name: 'Jugendmigrationsdienst',
          werte: {
            schnittstelle: 'Beratung von 12 bis 27 Jahren.',
            absprache: 'Gemeinsame Fallrunde im Quartal',
          },
        },
      ],
    },
  ],
  [
    'ABGRENZUNG',
    {
      felder: { einleitung: '' },
      zeilen: [
        {
          name: 'Migrationsberatung für Erwachsene',
          werte: {
            abgrenzung: 'Sie berät Einzelne in den ersten Jahren. KIM koordiniert mehrere Rechtskreise.',
            absprache: 'Verweis mit Einwilligung',
          },
        },
      ],
    },
  ],
  [
    'BERATUNGSANSAETZE',
    {
      felder: {
        uebersicht:
          'Jugendmigrationsdienst, Migrationsberatung, Regionale Flüchtlingsberatung, Jobcenter, Jugendamt, Frauenberatung.',
        zusammenarbeit:
          'Die Arbeitsgruppe mit der Freien Wohlfahrtspflege verteilt die Aufgaben; Übergänge sind schriftlich geregelt.',
      },
      zeilen: [],
    },
  ],
];

const CM_KAPITEL: readonly (readonly [Kapitelcode, Kapitel])[] = [
  [
    'CM_ANSAETZE',
    {
      felder: {
        uebersicht:
          'Das Case Management ergänzt, was es gibt: dort, wo kein anderes Fallmanagement zuständig ist.',
        zusammenarbeit:
          'Verweisberatung in Rechtskreisen mit eigenem Fallmanagement; Ergebnisse kommen zurück.',
      },
      zeilen: [
        {
          name: 'Jobcenter',
          werte: {
            aufgaben: 'Fallmanagement nach dem SGB II; Übergang nach der Anerkennung wird noch beschrieben.',
          },
        },
      ],
    },
  ],
  [
    'CM_ABGRENZUNG',
    {
      felder: { einleitung: '' },
      zeilen: [
        {
          name: 'Jugendmigrationsdienst',
          werte: { abgrenzung: 'Begleitet junge Menschen; das Case Management die ganze Familie.' },
        },
      ],
    },
  ],
  [
    'CM_STANDARDS',
    {
      felder: {
        standards: 'Einheitlicher Ablauf von der Aufnahme bis zur Nachsorge.',
        zustaendigkeiten: 'Nach Kommunen, mit Vertretung im Team.',
        uebergabe: 'Mit Einwilligung, Protokoll und Annahme durch die neue Zuständige.',
        dokumentation: '',
      },
      zeilen: [],
    },
  ],
  [
    'CM_TEAM',
    {
      felder: {
        team: 'Ein Team über alle Träger, Fallbesprechung alle zwei Wochen.',
        bausteine: 'Gemeinsamer Termin mit Baustein 3 im Monat.',
      },
      zeilen: [],
    },
  ],
];
