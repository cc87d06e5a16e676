/**
 * A named power to disclose without the consent of the person, or the reason why nobody else learns anything. Its id
 * stands in the log where otherwise that of a consent stands (DP-C-08), so it never changes.
 */
export type Rechtsgrundlage = { id: string; text: string; quelle: string };

/** The closed list. What is not here is no basis: then only a consent that names the recipient carries a disclosure. */
export const RECHTSGRUNDLAGEN = {
  AN_DIE_PERSON: {
    id: 'ad5e6e69-2ba0-436d-89cc-afcf50377c40',
    text: 'An die Person selbst',
    quelle: 'Art. 12, 13 und 15 DSGVO',
  },
  VERTRETUNG: {
    id: '5f0f9c56-3c62-4a5c-9d0e-6a1c1f7c2b84',
    text: 'Vertretung in derselben verantwortlichen Stelle, mit Ende und Grund',
    quelle: 'Rechtetabelle der Datenschutzanforderungen, Teil 9 (DP-I-03)',
  },
  VERTRETUNG_JE_AKTE: {
    id: '3c1b7c1e-52f4-4f0e-9a0b-7d1f6f0f5c9a',
    text: 'Vertretung durch eine andere verantwortliche Stelle: je Akte Einwilligung oder genannte Rechtsgrundlage, mit Ende und Grund',
    quelle: 'Art. 6 Abs. 1 a DSGVO, § 203 StGB; DP-I-03, DP-C-08',
  },
  KKG_4_2: {
    id: 'f4f07bf8-7e80-45fb-9e95-86948628b7d5',
    text: 'Beratung durch eine insoweit erfahrene Fachkraft, pseudonymisiert',
    quelle: '§ 4 Abs. 2 KKG',
  },
  KKG_4_3: {
    id: 'a309c4cb-c0ad-41a7-bb5a-61c6112617f9',
    text: 'Information des Jugendamts bei Gefährdung des Kindeswohls',
    quelle: '§ 4 Abs. 3 KKG',
  },
  DSGVO_19: {
    id: '7e2c5f0a-0c1d-4b53-9a58-3f1c9d6b2e47',
    text: 'Mitteilung, dass die Person ihre Einwilligung widerrufen hat, an die Stelle, die etwas erfahren hat',
    quelle: 'Art. 7 Abs. 3 und Art. 19 DSGVO; DP-C-06',
  },
  STGB_34: {
    id: 'f823e6e9-d8cc-452c-a6e0-d06e1932ea43',
    text: 'Rechtfertigender Notstand: gegenwärtige Gefahr für Leib, Leben oder Freiheit, nicht anders abwendbar',
    quelle: '§ 34 StGB',
  },
  STGB_138: {
    id: '38bb34fd-b989-4901-9b47-7ba6f66c41b9',
    text: 'Anzeige einer geplanten schweren Straftat',
    quelle: '§§ 138, 139 StGB',
  },
  MUTMASSLICH: {
    id: '2b201ea7-cb4c-4e68-ac1e-a1fdb0d3fbcd',
    text: 'Mutmaßliche Einwilligung: Die Person kann gerade nicht gefragt werden',
    quelle: '§ 203 StGB, mutmaßliche Einwilligung; Annahme OQ-P-39',
  },
  ZEUGNIS: {
    id: 'd06e027d-e2fd-4e99-8d2a-aa979696b1df',
    text: 'Zeugenaussage vor Gericht, im öffentlichen Dienst nur mit Aussagegenehmigung',
    quelle: 'Zeugenpflicht nach der Prozessordnung; Annahme OQ-P-39',
  },
  OHNE_PERSONENBEZUG: {
    id: 'de029764-57cd-4a11-b669-bf052865791c',
    text: 'Statistisches Minimum ohne Personenbezug',
    quelle: 'Richtlinie vom 12.12.2024, Nr. 6 e; Annahme OQ-CS-10',
  },
  TAGE_OHNE_PERSON: {
    id: '5d0a4b0e-6f0e-4a7b-9f4b-0f6f8b1f2c37',
    text: 'Nur Tage eigener Termine, ohne Angabe zur Person, an das eigene Kalenderprogramm',
    quelle: 'Art. 5 Abs. 1 c DSGVO; Annahme OQ-P-37',
  },
  EINWILLIGUNG_JE_AKTE: {
    id: '943b0558-4dad-406d-9ee8-5fd5049c5de5',
    text: 'Einwilligung je Akte, ohne sie nur das statistische Minimum',
    quelle: 'Art. 6 Abs. 1 a, Art. 7 DSGVO',
  },
} as const satisfies Record<string, Rechtsgrundlage>;

export type RechtsgrundlageCode = keyof typeof RECHTSGRUNDLAGEN;

/** On what an operation may disclose. EINWILLIGUNG: the id of the consent is set by the use case, which checks it. */
export type Offenlegungsgrundlage = 'EINWILLIGUNG' | RechtsgrundlageCode;

/** The named basis behind an id of the log; undefined: the id of a consent. */
export function findRechtsgrundlage(id: string): Rechtsgrundlage | undefined {
  return Object.values(RECHTSGRUNDLAGEN).find((eine) => eine.id === id);
}
