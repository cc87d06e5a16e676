/** What waits for the Koordination, by kind; each leads to the page where it is done. */
export const ANSTEHEND_ARTEN = [
  'SITZUNG',
  'BESCHLUSS',
  'AUFGABE',
  'MASSNAHME',
  'VEREINBARUNG_PRUEFUNG',
  'VEREINBARUNG_ENDE',
  'ANALYSE',
  'KONZEPT',
  'BERICHT',
  'ZULIEFERUNG',
] as const;
export type AnstehendArt = (typeof ANSTEHEND_ARTEN)[number];

export const ANSTEHEND_NAMEN = {
  SITZUNG: 'Sitzung',
  BESCHLUSS: 'Beschluss umsetzen',
  AUFGABE: 'Aufgabe aus einer Sitzung',
  MASSNAHME: 'Maßnahme zu einem Thema',
  VEREINBARUNG_PRUEFUNG: 'Kooperationsvereinbarung prüfen',
  VEREINBARUNG_ENDE: 'Kooperationsvereinbarung endet',
  ANALYSE: 'Maßnahme aus einer Schnittstellenanalyse',
  KONZEPT: 'Konzept fortschreiben',
  BERICHT: 'Bericht an die Bezirksregierung',
  ZULIEFERUNG: 'Zulieferung oder anderer Bericht',
} as const satisfies Record<AnstehendArt, string>;

/** Page of an item; what was not asked for as a Meldung stands in the register of the year in which it was asked for. */
export function toAnstehendPfad(art: AnstehendArt, ziel: string): string {
  switch (art) {
    case 'SITZUNG':
    case 'AUFGABE':
      return `/gremiensitzungen/${ziel}`;
    case 'BESCHLUSS':
      return `/beschluesse/${ziel}`;
    case 'MASSNAHME':
      return `/themen/${ziel}`;
    case 'VEREINBARUNG_PRUEFUNG':
    case 'VEREINBARUNG_ENDE':
      return `/vereinbarungen/${ziel}`;
    case 'ANALYSE':
      return `/schnittstellen/${ziel}`;
    case 'KONZEPT':
      return `/konzepte/${ziel}`;
    case 'BERICHT':
      return `/meldungen/${ziel}`;
    case 'ZULIEFERUNG':
      return `/register?art=BERICHT&jahr=${ziel}`;
  }
}
