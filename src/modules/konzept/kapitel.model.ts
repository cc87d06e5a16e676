import type { StandortTyp } from '#src/modules/standort/standort.model.ts';
import type { Konzeptart } from './konzept.model.ts';

/** Longest text of one field, and of one name in a row. */
export const FELD_HOECHSTENS = 8_000;
export const NAME_HOECHSTENS = 160;
export const ZEILEN_HOECHSTENS = 60;

export type Kapitelfeld = {
  code: string;
  label: string;
  hilfe?: string;
  /** It must be filled before the Konzept is handed in. */
  pflicht?: true;
};
type Zeilenart = 'PROGRAMM' | 'ANSATZ' | 'KOMMUNE';
export type Kapitelzeilen = {
  art: Zeilenart;
  titel: string;
  /** What a row is called. */
  name: string;
  /** At least one row, or each Kommune, must have what is compulsory. */
  pflicht?: true;
  spalten: readonly Kapitelfeld[];
};
export type Kapitel = {
  code: string;
  titel: string;
  /** What the Land asks for, in own words, and where it says so. */
  vorgabe: string;
  quelle: string;
  felder: readonly Kapitelfeld[];
  zeilen?: Kapitelzeilen;
};
export type Kapitelzeile = { name: string; kommuneId: string | null; werte: Record<string, string> };
export type Kapitelinhalt = { felder: Record<string, string>; zeilen: Kapitelzeile[] };
export type Kommune = { id: string; name: string };

const ABSPRACHE: Kapitelfeld = { code: 'absprache', label: 'Absprache oder Vereinbarung dazu' };
const UEBERSICHT: readonly Kapitelfeld[] = [
  {
    code: 'uebersicht',
    label: 'Übersicht über die Beratungsansätze',
    hilfe:
      'Schreiben Sie hier, wer vor Ort wen berät. Die Tabelle darunter entsteht auf Wunsch aus dem Verzeichnis der Angebote; dieser Text bleibt.',
    pflicht: true,
  },
  {
    code: 'zusammenarbeit',
    label: 'Zusammenarbeit mit anderen Case-Management- und Fallmanagement-Ansätzen',
    hilfe: 'Zum Beispiel Jobcenter, Jugendmigrationsdienst, Migrationsberatung, Teilhabemanagement.',
    pflicht: true,
  },
];
const ABGRENZUNG: Kapitelzeilen = {
  art: 'PROGRAMM',
  titel: 'Programme',
  name: 'Programm',
  pflicht: true,
  spalten: [{ code: 'abgrenzung', label: 'Wodurch sich KIM davon unterscheidet', pflicht: true }, ABSPRACHE],
};

/** Chapters of both Konzepte. Those of the Handlungskonzept are the five of the Antrag (Richtlinie 4.1 d); the last one for Kreise. */
export const KAPITEL = {
  HANDLUNGSKONZEPT: [
    {
      code: 'UMSETZUNG',
      titel: 'Umsetzung',
      vorgabe:
        'Ziele, aktueller Stand und Planung; mit welcher Zielgruppe begonnen wird, welche Projektgruppen es gibt, wie das Case-Management-Konzept entsteht, wie Externe beteiligt sind, und bis wann.',
      quelle:
        'Richtlinie 4.1 d; Handlungskonzept 1.2, 1.3, 2.1, Anhang (ST-01, ST-10, KZ-03 bis KZ-05, KZ-07, PG-06)',
      felder: [
        { code: 'zielStrategisch', label: 'Ziele auf der strategischen Ebene', pflicht: true },
        { code: 'zielOperativ', label: 'Ziele auf der operativen Ebene', pflicht: true },
        { code: 'zielKommunen', label: 'Ziele für die kreisangehörigen Kommunen' },
        { code: 'stand', label: 'Aktueller Stand vor Ort', pflicht: true },
        {
          code: 'planung',
          label: 'Was ist geplant?',
          hilfe: 'Die Absicht genügt; manches zeigt sich erst später.',
        },
        {
          code: 'startzielgruppe',
          label: 'Mit welcher Zielgruppe beginnen Sie, und wann kommt welche dazu?',
        },
        { code: 'projektgruppen', label: 'Welche Projektgruppen gibt es, mit welchem Auftrag?' },
        { code: 'cmEntwicklung', label: 'Wie entsteht das Konzept für das Case Management?' },
        { code: 'externe', label: 'Wie sind externe Akteurinnen und Akteure beteiligt?' },
        { code: 'zeitplan', label: 'Zeitplan' },
        {
          code: 'oeffnung',
          label: 'Interkulturelle Öffnung der Verwaltung',
          hilfe: 'Wie sie auf Dauer in die Haltung der Verwaltung einfließt.',
          pflicht: true,
        },
        { code: 'integrationskonzept', label: 'Bezug zum Integrationskonzept der Kommune' },
      ],
    },
    {
      code: 'SCHNITTSTELLEN',
      titel: 'Schnittstellen',
      vorgabe: 'Wo KIM auf andere Programme und Stellen trifft, und was dort abgesprochen ist.',
      quelle: 'Richtlinie 4.1 d; Handlungskonzept 2.1, Anhang (KZ-02)',
      felder: [{ code: 'einleitung', label: 'Einleitung' }],
      zeilen: {
        art: 'PROGRAMM',
        titel: 'Programme und Stellen',
        name: 'Programm oder Stelle',
        pflicht: true,
        spalten: [{ code: 'schnittstelle', label: 'Schnittstelle', pflicht: true }, ABSPRACHE],
      },
    },
    {
      code: 'ABGRENZUNG',
      titel: 'Abgrenzung zu anderen Programmen',
      vorgabe: 'Wodurch sich KIM von anderen Programmen unterscheidet, damit nichts doppelt gefördert wird.',
      quelle: 'Richtlinie 4.1 d; Handlungskonzept 1.3, 2.1 (KZ-02, ST-07)',
      felder: [{ code: 'einleitung', label: 'Einleitung' }],
      zeilen: ABGRENZUNG,
    },
    {
      code: 'BERATUNGSANSAETZE',
      titel: 'Übersicht der Beratungsansätze',
      vorgabe:
        'Wer vor Ort berät, und wie mit anderen Case-Management- und Fallmanagement-Ansätzen gearbeitet wird.',
      quelle: 'Handlungskonzept 2.2, Anhang (KZ-06, PG-12)',
      felder: UEBERSICHT,
      zeilen: {
        art: 'ANSATZ',
        titel: 'Beratungsansätze je Lebensbereich',
        name: 'Lebensbereich',
        spalten: [
          { code: 'angebote', label: 'Was es gibt' },
          { code: 'ueberschneidung', label: 'Überschneidungen' },
          { code: 'luecken', label: 'Lücken' },
        ],
      },
    },
    {
      code: 'KOMMUNEN',
      titel: 'Einbindung des kreisangehörigen Raums',
      vorgabe:
        'Wie der Kreis mit jeder kreisangehörigen Kommune arbeitet. Auch eine Kommune, die keinen Bedarf sieht, wird abgedeckt.',
      quelle: 'Richtlinie 4.1 d, 6 g; Handlungskonzept 2.1, Anhang (KR-01, KR-04, KR-06, KR-07, KR-09)',
      felder: [{ code: 'raum', label: 'Der kreisangehörige Raum insgesamt', pflicht: true }],
      zeilen: {
        art: 'KOMMUNE',
        titel: 'Kommunen',
        name: 'Kommune',
        pflicht: true,
        spalten: [
          { code: 'zusammenarbeit', label: 'Zusammenarbeit: Format, Angebote', pflicht: true },
          { code: 'situation', label: 'Situation vor Ort, mit Stand und Quelle' },
          { code: 'anlaufstelle', label: 'Zuständiges Case Management oder Anlaufstelle' },
          { code: 'ansprechstelle', label: 'Ansprechstelle der Kommune (Stelle, kein Name)' },
        ],
      },
    },
  ],
  CM_KONZEPT: [
    {
      code: 'CM_ANSAETZE',
      titel: 'Beratungsansätze und Aufgabenverteilung',
      vorgabe: 'Wer vor Ort welche Beratungsaufgaben übernimmt; gemeinsam mit der Freien Wohlfahrtspflege.',
      quelle: 'Richtlinie 4.1 f; Handlungskonzept 2.2, Anhang (KZ-06, KZ-09, PG-12, PG-13, CM-12)',
      felder: UEBERSICHT,
      zeilen: {
        art: 'ANSATZ',
        titel: 'Aufgaben je Beratungsansatz',
        name: 'Beratungsansatz',
        spalten: [{ code: 'aufgaben', label: 'Aufgaben und Übergänge', pflicht: true }],
      },
    },
    {
      code: 'CM_ABGRENZUNG',
      titel: 'Abgrenzung zu anderen Programmen',
      vorgabe: 'Wodurch sich die Arbeit des Case Managements von anderen Programmen unterscheidet.',
      quelle: 'Handlungskonzept 2.2, Anhang (CM-04, CM-07)',
      felder: [{ code: 'einleitung', label: 'Einleitung' }],
      zeilen: ABGRENZUNG,
    },
    {
      code: 'CM_STANDARDS',
      titel: 'Standards',
      vorgabe:
        'Standards, Zuständigkeiten, Verfahren der Übergabe und Mindestanforderungen an die Dokumentation.',
      quelle: 'Handlungskonzept, Anhang Baustein 2 (CM-19, CM-21)',
      felder: [
        { code: 'standards', label: 'Fachliche Standards und Leitlinien', pflicht: true },
        { code: 'zustaendigkeiten', label: 'Zuständigkeiten', pflicht: true },
        { code: 'uebergabe', label: 'Verfahren der Übergabe', pflicht: true },
        { code: 'dokumentation', label: 'Mindestanforderungen an die Dokumentation', pflicht: true },
      ],
    },
    {
      code: 'CM_TEAM',
      titel: 'Team und Träger',
      vorgabe:
        'Wie alle Case Managerinnen und Case Manager als ein Team arbeiten, und warum Stellen weitergeleitet werden.',
      quelle: 'Handlungskonzept 2.2, Anhang (CM-15 bis CM-18)',
      felder: [
        { code: 'team', label: 'Das Team und seine Koordination', pflicht: true },
        { code: 'bausteine', label: 'Zusammenarbeit mit den Bausteinen 1 und 3' },
        {
          code: 'weiterleitung',
          label: 'Begründung einer Weiterleitung an die Freie Wohlfahrtspflege',
          hilfe: 'Nötig, wenn Stellen weitergeleitet werden.',
        },
      ],
    },
  ],
} as const satisfies Record<Konzeptart, readonly Kapitel[]>;
export const KAPITEL_CODES = [
  'UMSETZUNG',
  'SCHNITTSTELLEN',
  'ABGRENZUNG',
  'BERATUNGSANSAETZE',
  'KOMMUNEN',
  'CM_ANSAETZE',
  'CM_ABGRENZUNG',
  'CM_STANDARDS',
  'CM_TEAM',
] as const satisfies readonly (typeof KAPITEL)[Konzeptart][number]['code'][];
export type Kapitelcode = (typeof KAPITEL_CODES)[number];

/** The chapters that a Standort of this kind writes: that of the Kommunen is for Kreise and the StädteRegion. */
export function listKapitel(art: Konzeptart, typ: StandortTyp): readonly (Kapitel & { code: Kapitelcode })[] {
  const alle: readonly (Kapitel & { code: Kapitelcode })[] = KAPITEL[art];
  return alle.filter(({ code }) => code !== 'KOMMUNEN' || typ !== 'KREISFREIE_STADT');
}

/** What is there of a chapter. Rows of the Kommunen are those of today, each with what was written about it. */
export function toKapitelinhalt(
  kapitel: Kapitel,
  gespeichert: Kapitelinhalt | undefined,
  kommunen: readonly Kommune[],
): Kapitelinhalt {
  const felder = Object.fromEntries(
    kapitel.felder.map(({ code }) => [code, gespeichert?.felder[code] ?? '']),
  );
  const zeilen = gespeichert?.zeilen ?? [];
  if (kapitel.zeilen?.art !== 'KOMMUNE') return { felder, zeilen };
  const da = kommunen.map(({ id, name }) => ({
    name,
    kommuneId: id,
    werte: zeilen.find(({ kommuneId }) => kommuneId === id)?.werte ?? {},
  }));
  return { felder, zeilen: da };
}

export type Kapitelluecke = { code: Kapitelcode; titel: string; fehlt: string[] };

/** Chapters that lack something compulsory, with what (Richtlinie 4.1 d; AT-05, AT-06). */
export function listLuecken(
  art: Konzeptart,
  typ: StandortTyp,
  inhalte: Readonly<Partial<Record<Kapitelcode, Kapitelinhalt>>>,
  kommunen: readonly Kommune[],
): Kapitelluecke[] {
  return listKapitel(art, typ).flatMap((kapitel) => {
    const fehlt = listFehlendes(kapitel, toKapitelinhalt(kapitel, inhalte[kapitel.code], kommunen));
    return fehlt.length === 0 ? [] : [{ code: kapitel.code, titel: kapitel.titel, fehlt }];
  });
}

function listFehlendes(kapitel: Kapitel, { felder, zeilen }: Kapitelinhalt): string[] {
  const leer = kapitel.felder
    .filter(({ code, pflicht }) => pflicht && isLeer(felder[code]))
    .map(({ label }) => label);
  return [...leer, ...(kapitel.zeilen === undefined ? [] : listZeilenluecken(kapitel.zeilen, zeilen))];
}

function listZeilenluecken(regel: Kapitelzeilen, zeilen: readonly Kapitelzeile[]): string[] {
  if (regel.pflicht && zeilen.length === 0) return [`${regel.titel}: keine Angabe`];
  return zeilen.flatMap(({ name, werte }) =>
    regel.spalten
      .filter(({ code, pflicht }) => pflicht && isLeer(werte[code]))
      .map(({ label }) => `${name}: ${label}`),
  );
}

export function isLeer(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** A piece of a chapter with its place, in the order of the chapter. */
export type Textstueck = { ort: string; label: string; text: string };

/** All texts of a chapter: for the check, for the comparison, for the print. */
export function listTexte(kapitel: Kapitel, { felder, zeilen }: Kapitelinhalt): Textstueck[] {
  return [
    ...kapitel.felder.map(({ code, label }) => ({ ort: `felder/${code}`, label, text: felder[code] ?? '' })),
    ...zeilen.flatMap(({ name, kommuneId, werte }) =>
      (kapitel.zeilen?.spalten ?? []).map(({ code, label }) => ({
        ort: `zeilen/${kommuneId ?? name}/${code}`,
        label: `${name}: ${label}`,
        text: werte[code] ?? '',
      })),
    ),
  ];
}

/** What is new or other than before: only this is checked again for what identifies a person. */
export function listGeaenderte(
  kapitel: Kapitel,
  neu: Kapitelinhalt,
  alt: Kapitelinhalt,
): Record<string, string> {
  const vorher = new Map(listTexte(kapitel, alt).map(({ ort, text }) => [ort, text]));
  const texte = listTexte(kapitel, neu)
    .filter(({ ort, text }) => !isLeer(text) && vorher.get(ort) !== text)
    .map(({ label, text }) => [label, text] as const);
  const namen = neu.zeilen
    .filter(({ name, kommuneId }) => kommuneId === null && !alt.zeilen.some((zeile) => zeile.name === name))
    .map(({ name }) => [`${kapitel.zeilen?.name ?? ''}: ${name}`, name] as const);
  return Object.fromEntries([...texte, ...namen]);
}
