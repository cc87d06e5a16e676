/** Posts of the KIM for which there is a profile (Richtlinie vom 12.12.2024, Nr. 4.1 e, 5.4.1; Evaluation 2023–2025, S3). */
export const PROFILE = [
  { code: 'KOORDINATION', text: 'KIM-Koordination', baustein: 1 },
  { code: 'VERWALTUNGSASSISTENZ', text: 'Verwaltungsassistenz', baustein: 1 },
  { code: 'CASE_MANAGEMENT', text: 'KIM-Case Management', baustein: 2 },
  { code: 'BAUSTEIN_3', text: 'Fachkraft Ausländer- oder Einbürgerungsbehörde', baustein: 3 },
] as const;
export const PROFIL_CODES = [
  'KOORDINATION',
  'VERWALTUNGSASSISTENZ',
  'CASE_MANAGEMENT',
  'BAUSTEIN_3',
] as const;
export type Profilcode = (typeof PROFIL_CODES)[number];

export const ABSCHNITTE = [
  { code: 'aufgaben', label: 'Aufgaben' },
  { code: 'abgrenzung', label: 'Was nicht dazugehört' },
  { code: 'qualifikation', label: 'Geforderte Qualifikation' },
  { code: 'erwuenscht', label: 'Erwünscht' },
] as const;
export type Abschnittcode = (typeof ABSCHNITTE)[number]['code'];
export type Abschnitte = Record<Abschnittcode, string>;

export const ABSCHNITT_HOECHSTENS = 5_000;

/** Edition of the texts below: a Standort's version says from which it began. */
export const VORLAGE_FASSUNG = '2026-11';

type Vorlage = Record<Abschnittcode, { zeilen: readonly string[]; quelle: string }>;

const ABSCHLUSS = 'Richtlinie vom 12.12.2024, Nr. 4.1 e';
const KONZEPT_B1 = 'Handlungskonzept 2.1 und Anhang Baustein 1';
const KONZEPT_B2 = 'Handlungskonzept 2.2 und Anhang Baustein 2';
const NICHTS = 'Keine Quelle; der Standort ergänzt';

/** What the sources say of each post, one thought a line. */
export const VORLAGEN = {
  KOORDINATION: {
    aufgaben: {
      zeilen: [
        'Begleitet die Lenkungsgruppe und die Arbeitsgruppen, moderiert die Prozesse.',
        'Analysiert Schnittstellen und entwickelt Kooperationsvereinbarungen zwischen Ämtern und Zivilgesellschaft.',
        'Setzt die strategische Arbeit um, wertet den Prozess fortlaufend aus und bringt das Ergebnis ein.',
        'Sorgt für Fortbildung und Qualifizierung in der Verwaltung und im KIM.',
        'Stimmt strategische Steuerung und Case Management regelmäßig ab und bezieht die Kommunen im Kreis ein.',
        'Nimmt am landesweiten Austausch und an Fortbildungen des Landes teil.',
      ],
      quelle: `${KONZEPT_B1} (KO-09 bis KO-11, ST-08, QU-01, QU-02)`,
    },
    abgrenzung: {
      zeilen: [
        'Arbeitet nicht in der Fallarbeit und öffnet keine Akten.',
        'Übernimmt keine Aufgaben, die das Kommunale Integrationszentrum vor dem KIM hatte.',
      ],
      quelle: 'Handlungskonzept 1.3 (ST-06, ST-09)',
    },
    qualifikation: {
      zeilen: [
        'Einschlägiger fachlicher Abschluss, zum Beispiel Diplom (FH), Bachelor oder Master, oder vergleichbare Qualifikation.',
      ],
      quelle: ABSCHLUSS,
    },
    erwuenscht: {
      zeilen: ['Strategischer Blick.', 'Erfahrung in Moderation.'],
      quelle: 'Evaluation 2023–2025, Handlungsempfehlung zu Profilen',
    },
  },
  VERWALTUNGSASSISTENZ: {
    aufgaben: {
      zeilen: ['Unterstützt die Koordination in der Verwaltung, höchstens mit einer halben Stelle.'],
      quelle: 'Richtlinie vom 12.12.2024, Nr. 5.4.1',
    },
    abgrenzung: {
      zeilen: ['Ersetzt keine Koordinationsstelle.'],
      quelle: 'Richtlinie vom 12.12.2024, Nr. 5.4.1',
    },
    qualifikation: {
      zeilen: ['Ein Abschluss wie bei Koordination und Case Management wird nicht verlangt.'],
      quelle: ABSCHLUSS,
    },
    erwuenscht: { zeilen: [], quelle: NICHTS },
  },
  CASE_MANAGEMENT: {
    aufgaben: {
      zeilen: [
        'Begleitet Menschen über Rechtskreise hinweg, besonders ohne Zugang zu einem anderen Fallmanagement.',
        'Koordiniert die einzelnen Hilfen zu einem abgestimmten Ganzen.',
        'Steuert den Prozess und hält die Schnittstellen zu anderen Leistungen und Beratungen.',
        'Pflegt das Netzwerk; dafür ist Arbeitszeit eingeplant.',
        'Meldet Hürden im System, damit Steuerung und Gremien daran arbeiten.',
        'Dokumentiert nach den vereinbarten Standards.',
      ],
      quelle: `${KONZEPT_B2} (CM-01, CM-03, CM-08, CM-21); Evaluation 2023–2025, Handlungsempfehlung zu Profilen`,
    },
    abgrenzung: {
      zeilen: [
        'Ersetzt nicht MBE, JMD oder andere geförderte Beratung.',
        'Übernimmt nicht alles, was in der Verwaltung anfällt.',
      ],
      quelle: `${KONZEPT_B2} (CM-04, CM-06); Evaluation 2023–2025 (Aufgaben außerhalb des KIM)`,
    },
    qualifikation: {
      zeilen: [
        'Einschlägiger fachlicher Abschluss, zum Beispiel Diplom (FH), Bachelor oder Master, oder vergleichbare Qualifikation.',
        'Fachlich geeignet sind zum Beispiel Sozialarbeit und sozialpädagogische Fachkräfte.',
      ],
      quelle: `${ABSCHLUSS}; Handlungskonzept 2.2 (CM-10)`,
    },
    erwuenscht: {
      zeilen: ['Weiterbildung in Case Management.', 'Sicher im Gespräch und in der Zusammenarbeit.'],
      quelle: `${KONZEPT_B2} (QU-08); Evaluation 2023–2025, Handlungsempfehlung zu Profilen`,
    },
  },
  BAUSTEIN_3: {
    aufgaben: {
      zeilen: [
        'Bearbeitet Aufenthaltserlaubnisse nach §§ 25a und 25b AufenthG oder Einbürgerungen.',
        'Arbeitet eng mit Koordination und Case Management zusammen.',
        'Beantwortet Fachfragen des Case Managements, ohne dass eine Person genannt wird.',
      ],
      quelle: 'Handlungskonzept 1.3 (ST-03), 2.3',
    },
    abgrenzung: {
      zeilen: ['Sieht keine Akten des Case Managements.'],
      quelle: 'Datenschutz, Handlungskonzept 1.3 (ST-09)',
    },
    qualifikation: { zeilen: [], quelle: NICHTS },
    erwuenscht: { zeilen: [], quelle: NICHTS },
  },
} as const satisfies Record<Profilcode, Vorlage>;

/** The texts that ship with the program, and where each is from. */
export function getVorlage(profil: Profilcode): { abschnitte: Abschnitte; quellen: Abschnitte } {
  const vorlage: Vorlage = VORLAGEN[profil];
  const map = (text: (teil: Vorlage[Abschnittcode]) => string): Abschnitte => ({
    aufgaben: text(vorlage.aufgaben),
    abgrenzung: text(vorlage.abgrenzung),
    qualifikation: text(vorlage.qualifikation),
    erwuenscht: text(vorlage.erwuenscht),
  });
  return { abschnitte: map(({ zeilen }) => zeilen.join('\n')), quellen: map(({ quelle }) => quelle) };
}
