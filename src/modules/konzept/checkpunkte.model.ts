/** MUSS and GRENZE bind; a SOLL needs a reason when it is not followed; EMPFOHLEN is a hint. */
export const VERBINDLICHKEITEN = ['MUSS', 'GRENZE', 'SOLL', 'EMPFOHLEN'] as const;
export type Verbindlichkeit = (typeof VERBINDLICHKEITEN)[number];
export const VERBINDLICHKEIT_NAMEN = {
  MUSS: 'muss',
  GRENZE: 'Grenze',
  SOLL: 'soll',
  EMPFOHLEN: 'empfohlen',
} as const satisfies Record<Verbindlichkeit, string>;

export type Checkpunkt = {
  code: string;
  art: Verbindlichkeit;
  /** What is asked, in own words. */
  text: string;
  quelle: string;
  /** Kreise and the StädteRegion alone. */
  nurKreis?: true;
  /** The program knows it, and an entry cannot change it. */
  nurBerechnet?: true;
};
export type Checkgruppe = { titel: string; punkte: readonly Checkpunkt[] };

const HK = (stelle: string): string => `Handlungskonzept ${stelle}`;
const RL = (stelle: string): string => `Richtlinie 12.12.2024, Nr. ${stelle}`;

/** What the Handlungskonzept of the Land asks of the strategic management (Baustein 1), item by item. */
export const CHECKGRUPPEN = [
  {
    titel: 'Grundsätze und Aufbau',
    punkte: [
      {
        code: 'ST-03',
        art: 'MUSS',
        text: 'Die Bausteine 1, 2 und 3 arbeiten eng zusammen: Format, Rhythmus, letzter Termin.',
        quelle: HK('1.3'),
      },
      {
        code: 'ST-04',
        art: 'SOLL',
        text: 'Das Kommunale Integrationszentrum hat eine zentrale Rolle.',
        quelle: HK('1.3'),
      },
      {
        code: 'ST-05',
        art: 'MUSS',
        text: 'Die Stellen der Bausteine 1 und 2 sind am Kommunalen Integrationszentrum; eine Ausnahme ist begründet und genehmigt.',
        quelle: `${HK('1.3')}; ${RL('4.1 b')}`,
      },
      {
        code: 'ST-06',
        art: 'MUSS',
        text: 'Die bisherigen Aufgaben des Kommunalen Integrationszentrums bleiben; seine Lehrkräfte arbeiten nicht für KIM. Erklärung für jedes Jahr.',
        quelle: `${HK('1.3')}; ${RL('6 a')}`,
      },
      { code: 'ST-07', art: 'GRENZE', text: 'Es entstehen keine Doppelstrukturen.', quelle: HK('1.3') },
      {
        code: 'ST-08',
        art: 'MUSS',
        text: 'Strategische Steuerung und Case Management stimmen sich regelmäßig ab.',
        quelle: HK('1.3'),
      },
      {
        code: 'ST-09',
        art: 'MUSS',
        text: 'Die Koordination begleitet das Case Management fachlich, ähnlich einer Fachaufsicht, ohne Blick in Akten.',
        quelle: HK('1.3, 2.2'),
      },
      {
        code: 'ST-10',
        art: 'MUSS',
        text: 'Das Konzept sagt, wie die interkulturelle Öffnung in die Verwaltung einfließt.',
        quelle: HK('1.3'),
        nurBerechnet: true,
      },
    ],
  },
  {
    titel: 'Lenkungsgruppe',
    punkte: [
      {
        code: 'LG-01',
        art: 'MUSS',
        text: 'Eine Lenkungsgruppe ist eingerichtet oder mit Beschluss beauftragt.',
        quelle: `${HK('2.1')}; ${RL('4.1 c')}`,
        nurBerechnet: true,
      },
      {
        code: 'LG-02',
        art: 'MUSS',
        text: 'Sie ist verwaltungsintern und verwaltungsextern besetzt.',
        quelle: `${HK('2.1')}; ${RL('4.1 c')}`,
        nurBerechnet: true,
      },
      {
        code: 'LG-03',
        art: 'MUSS',
        text: 'Sie ist auf der Ebene besetzt, die entscheidet.',
        quelle: `${HK('Anhang')}; ${RL('4.1 c')}`,
        nurBerechnet: true,
      },
      {
        code: 'LG-04',
        art: 'SOLL',
        text: 'Die vierzehn benannten Institutionen sind vertreten.',
        quelle: HK('Anhang'),
      },
      {
        code: 'LG-06',
        art: 'EMPFOHLEN',
        text: 'Die Freie Wohlfahrtspflege ist einbezogen.',
        quelle: HK('2.1, Anhang'),
      },
      {
        code: 'LG-07',
        art: 'SOLL',
        text: 'Das Gremium bleibt arbeitsfähig: Größe, Anwesenheit, Beschlüsse.',
        quelle: HK('Anhang'),
      },
      {
        code: 'LG-08',
        art: 'MUSS',
        text: 'Sie steuert strategisch: Beschlüsse mit Zuständigkeit, Frist und Ergebnis.',
        quelle: HK('2.1'),
      },
      {
        code: 'LG-09',
        art: 'MUSS',
        text: 'Lösungen aus den Gruppen gelangen in die Lenkungsgruppe und werden dort umgesetzt.',
        quelle: HK('Anhang'),
      },
    ],
  },
  {
    titel: 'Koordinierende Stelle',
    punkte: [
      {
        code: 'KO-01',
        art: 'MUSS',
        text: 'Ein Kommunales Integrationszentrum ist eingerichtet und arbeitet.',
        quelle: `${HK('2.1')}; ${RL('4.1 a')}`,
      },
      {
        code: 'KO-02',
        art: 'SOLL',
        text: 'Eine Stelle koordiniert den ganzen Prozess, zuerst am Kommunalen Integrationszentrum.',
        quelle: HK('2.1'),
      },
      {
        code: 'KO-03',
        art: 'MUSS',
        text: 'Liegt die Koordination in einem anderen Amt, ist eine Ausnahme beim Ministerium beantragt.',
        quelle: HK('2.1, Anhang'),
      },
      {
        code: 'KO-04',
        art: 'SOLL',
        text: 'Die Koordinatorinnen und Koordinatoren arbeiten als Team und sind nicht getrennt.',
        quelle: HK('2.1, Anhang'),
      },
      {
        code: 'KO-05',
        art: 'GRENZE',
        text: 'Keine Koordinationsstelle ist kleiner als eine halbe.',
        quelle: `${HK('2.1, Anhang')}; ${RL('5.4.1')}`,
      },
      {
        code: 'KO-06',
        art: 'MUSS',
        text: 'Die Koordination hat Befugnisse: Dienstanweisung, Zeichnung, Zugang zur Spitze.',
        quelle: HK('Anhang'),
      },
      {
        code: 'KO-07',
        art: 'MUSS',
        text: 'Die Fachbereiche unterstützen die Koordination; was sie beitragen, ist vereinbart.',
        quelle: HK('Anhang'),
      },
      {
        code: 'KO-08',
        art: 'SOLL',
        text: 'Die Spitze der Kommune trägt und fördert die Koordination.',
        quelle: HK('Anhang'),
      },
      {
        code: 'KO-09',
        art: 'MUSS',
        text: 'Die Koordination begleitet Gremien, moderiert, analysiert Schnittstellen und entwickelt Kooperationsvereinbarungen.',
        quelle: HK('2.1'),
      },
      {
        code: 'KO-10',
        art: 'MUSS',
        text: 'Der Prozess wird fortlaufend ausgewertet und fließt in die Gremien zurück.',
        quelle: HK('2.1'),
      },
      {
        code: 'KO-11',
        art: 'MUSS',
        text: 'Verwaltung und KIM-Personal werden fortgebildet.',
        quelle: HK('2.1'),
      },
    ],
  },
  {
    titel: 'Kreise und kreisangehörige Kommunen',
    punkte: [
      {
        code: 'KR-01',
        art: 'MUSS',
        text: 'Das Konzept sagt für jede Kommune, wie sie eingebunden ist.',
        quelle: `${HK('2.1')}; ${RL('4.1 d')}`,
        nurKreis: true,
        nurBerechnet: true,
      },
      {
        code: 'KR-02',
        art: 'SOLL',
        text: 'Zuwendungen für Koordinationsstellen werden an große kreisangehörige Kommunen weitergeleitet.',
        quelle: `${HK('2.1')}; ${RL('3.2, 4.3')}`,
        nurKreis: true,
      },
      {
        code: 'KR-03',
        art: 'MUSS',
        text: 'Bei einer weitergeleiteten Stelle ist die Zusammenarbeit geregelt.',
        quelle: HK('2.1'),
        nurKreis: true,
      },
      {
        code: 'KR-04',
        art: 'MUSS',
        text: 'Die Zusammenarbeit mit den Kommunen ist dargestellt.',
        quelle: HK('2.1'),
        nurKreis: true,
        nurBerechnet: true,
      },
      {
        code: 'KR-06',
        art: 'MUSS',
        text: 'Die Situation jeder Kommune ist erhoben, mit Stand und Quelle.',
        quelle: HK('Anhang'),
        nurKreis: true,
        nurBerechnet: true,
      },
      {
        code: 'KR-07',
        art: 'MUSS',
        text: 'Jede Kommune hat ein zuständiges Case Management oder eine Anlaufstelle.',
        quelle: HK('Anhang'),
        nurKreis: true,
        nurBerechnet: true,
      },
      {
        code: 'KR-09',
        art: 'MUSS',
        text: 'Auch die Fortschreibung berücksichtigt die kreisangehörigen Kommunen.',
        quelle: RL('6 g'),
        nurKreis: true,
        nurBerechnet: true,
      },
    ],
  },
  {
    titel: 'Konzept',
    punkte: [
      {
        code: 'KZ-01',
        art: 'MUSS',
        text: 'Das Konzept liegt vor, unter Federführung des Kommunalen Integrationszentrums.',
        quelle: `${HK('2.1')}; ${RL('4.1 d')}`,
        nurBerechnet: true,
      },
      {
        code: 'KZ-02',
        art: 'MUSS',
        text: 'Es zeigt Schnittstellen und Abgrenzungen zu anderen Programmen.',
        quelle: `${HK('2.1, Anhang')}; ${RL('4.1 d')}`,
        nurBerechnet: true,
      },
      {
        code: 'KZ-03',
        art: 'MUSS',
        text: 'Es folgt den Vorgaben des Handlungskonzepts des Landes.',
        quelle: HK('2.1'),
        nurBerechnet: true,
      },
      {
        code: 'KZ-04',
        art: 'SOLL',
        text: 'Es beantwortet die Leitfragen: Planung, Zielgruppe, Projektgruppen, Case-Management-Konzept, Externe, Zeitplan.',
        quelle: HK('Anhang'),
      },
      {
        code: 'KZ-06',
        art: 'MUSS',
        text: 'Es enthält eine Übersicht der Beratungsansätze und die Zusammenarbeit mit ihnen.',
        quelle: HK('2.2'),
        nurBerechnet: true,
      },
      {
        code: 'KZ-07',
        art: 'EMPFOHLEN',
        text: 'Es fußt auf dem Integrationskonzept der Kommune.',
        quelle: `${HK('2.2')}; § 9 Abs. 2 TIntG`,
      },
      {
        code: 'KZ-08',
        art: 'MUSS',
        text: 'Es wird fortgeschrieben und der Bewilligungsbehörde vorgelegt.',
        quelle: RL('6 g'),
        nurBerechnet: true,
      },
      {
        code: 'KZ-09',
        art: 'MUSS',
        text: 'Das Konzept für das Case Management ist mit den Beratungsansätzen abgestimmt.',
        quelle: RL('4.1 f'),
        nurBerechnet: true,
      },
    ],
  },
  {
    titel: 'Projektgruppen, Zielgruppe und Beteiligung',
    punkte: [
      {
        code: 'PG-01',
        art: 'SOLL',
        text: 'Unterhalb der Lenkungsgruppe arbeiten Projektgruppen mit Auftrag.',
        quelle: HK('Anhang'),
      },
      {
        code: 'PG-03',
        art: 'MUSS',
        text: 'Was die Gruppen erarbeiten, wird der Lenkungsgruppe vorgelegt.',
        quelle: HK('Anhang'),
      },
      {
        code: 'PG-06',
        art: 'EMPFOHLEN',
        text: 'Am Anfang steht eine kleinere Zielgruppe.',
        quelle: HK('Anhang'),
      },
      {
        code: 'PG-08',
        art: 'EMPFOHLEN',
        text: 'Migrantenselbstorganisationen und Flüchtlingsinitiativen arbeiten in Gruppen mit.',
        quelle: HK('Anhang'),
      },
      {
        code: 'PG-10',
        art: 'MUSS',
        text: 'Das bürgerschaftliche Engagement ist eingebunden, mindestens einmal im Jahr belegt.',
        quelle: HK('Anhang'),
      },
      {
        code: 'PG-11',
        art: 'EMPFOHLEN',
        text: 'Haupt- und Ehrenamt bündeln ihre Kompetenzen.',
        quelle: HK('Anhang'),
      },
      {
        code: 'PG-12',
        art: 'MUSS',
        text: 'Es gibt eine Übersicht der Beratungsansätze und ein übergreifendes Konzept für das Case Management.',
        quelle: HK('Anhang'),
      },
      {
        code: 'PG-13',
        art: 'MUSS',
        text: 'Es gibt ein gemeinsames Konzept über die Beratungsansätze, zusammen mit der Freien Wohlfahrtspflege.',
        quelle: HK('2.2, Anhang'),
      },
    ],
  },
  {
    titel: 'Qualifizierung und Begleitung',
    punkte: [
      {
        code: 'QU-01',
        art: 'MUSS',
        text: 'Die Koordination nimmt an Fortbildungen des Landes teil.',
        quelle: `${HK('2.1, Anhang')}; ${RL('6 b')}`,
      },
      {
        code: 'QU-02',
        art: 'MUSS',
        text: 'Die Koordination nimmt am Austausch der Kommunen teil und liefert Berichte zu.',
        quelle: HK('2.1, Anhang'),
      },
      {
        code: 'QU-03',
        art: 'MUSS',
        text: 'Die Maßnahmen richten sich nach dem Handlungskonzept.',
        quelle: `${HK('2.1, Anhang')}; ${RL('6 c')}`,
      },
      {
        code: 'QU-04',
        art: 'MUSS',
        text: 'Externe Beraterinnen und Berater nehmen an den Formaten des Landes teil.',
        quelle: HK('2.1'),
      },
      {
        code: 'QU-07',
        art: 'MUSS',
        text: 'Externe Beraterinnen und Berater halten die Rahmenbedingungen ein.',
        quelle: HK('Anhang'),
      },
      {
        code: 'QU-08',
        art: 'EMPFOHLEN',
        text: 'Mindestens eine Fachkraft ist in Case Management weitergebildet.',
        quelle: HK('Anhang Baustein 2'),
      },
    ],
  },
  {
    titel: 'Berichte, Controlling und Analyse',
    punkte: [
      {
        code: 'WB-01',
        art: 'MUSS',
        text: 'Die Kommune arbeitet mit der wissenschaftlichen Begleitung zusammen.',
        quelle: HK('2.1'),
      },
      {
        code: 'WB-02',
        art: 'MUSS',
        text: 'Auf Anforderung der Bezirksregierung Arnsberg wird berichtet.',
        quelle: HK('2.1'),
      },
      {
        code: 'WB-03',
        art: 'MUSS',
        text: 'Die Kommune nimmt am landesweiten Controlling teil.',
        quelle: `${HK('2.1')}; ${RL('6 d')}`,
      },
      {
        code: 'WB-04',
        art: 'MUSS',
        text: 'Die KIM-Datenbank wird genutzt, tagesaktuell.',
        quelle: RL('6 e'),
      },
      {
        code: 'WB-05',
        art: 'MUSS',
        text: 'Strategische Steuerung und Zweckmäßigkeit sind sichergestellt.',
        quelle: RL('6 h'),
      },
      {
        code: 'SN-01',
        art: 'MUSS',
        text: 'Die Schnittstellen sind analysiert und Bedarfe erhoben: Methode, Zeitraum, Beteiligte, Ergebnis.',
        quelle: HK('2.1'),
      },
    ],
  },
] as const satisfies readonly Checkgruppe[];
export type Checkcode = (typeof CHECKGRUPPEN)[number]['punkte'][number]['code'];

const ALLE: readonly (Checkpunkt & { code: Checkcode })[] = CHECKGRUPPEN.flatMap(({ punkte }) => [...punkte]);

/** The items that ask this Standort. */
export function listCheckpunkte(istKreis: boolean): readonly (Checkpunkt & { code: Checkcode })[] {
  return ALLE.filter(({ nurKreis }) => nurKreis === undefined || istKreis);
}

export function findCheckpunkt(code: string): (Checkpunkt & { code: Checkcode }) | undefined {
  return ALLE.find((punkt) => punkt.code === code);
}
