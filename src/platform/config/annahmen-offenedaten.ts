import type { Annahme } from './annahmen.ts';

/** Questions that the open data raised; the values stand in `src/modules/offenedaten/parameter.ts`. */
export const OFFENEDATEN_ANNAHMEN: readonly Annahme[] = [
  {
    id: 'OQ-M-51',
    frage: 'Unter welcher Lizenz veröffentlicht das Land seine Zahlen?',
    wer: 'MKJFGFI, Open.NRW',
    annahme:
      'Datenlizenz Deutschland – Namensnennung – Version 2.0 (`OFFENE_DATEN.lizenz`). Möglich ist auch Zero 2.0. Eine Ausgabe behält die Lizenz, mit der sie erschienen ist.',
    quelle: 'DCAT-AP.de 2.0, Konvention 31 (verlangt eine Lizenz der Liste, nennt keine)',
  },
  {
    id: 'OQ-M-52',
    frage: 'Wer liefert den Katalog an GovData, und unter welcher Kennung?',
    wer: 'MKJFGFI, Open.NRW',
    annahme: 'Open.NRW mit der Kennung `openNRW` (`OFFENE_DATEN.lieferant`).',
    quelle: 'DCAT-AP.de 2.0, Konventionen 12 und 13',
  },
  {
    id: 'OQ-M-53',
    frage: 'Wer ist Herausgeber, und wie erreicht man die zuständige Stelle?',
    wer: 'MKJFGFI',
    annahme:
      'Das Ministerium mit seinem Namen von 2024 und der Seite Impressum dieser Plattform (`OFFENE_DATEN.herausgeber`, `OFFENE_DATEN.kontakt`).',
    quelle: 'DCAT-AP.de 2.0, Konvention 36; keine Stelle genannt',
  },
  {
    id: 'OQ-M-54',
    frage: 'Unter welchen Themen stehen die Datensätze in den Portalen?',
    wer: 'Open.NRW',
    annahme:
      'Stellen unter „Regierung und öffentlicher Sektor“ (GOVE), alles andere unter „Bevölkerung und Gesellschaft“ (SOCI); `OFFENE_DATEN.thema`.',
    quelle: 'Liste der EU für Datenthemen; keine Zuordnung genannt',
  },
  {
    id: 'OQ-M-55',
    frage: 'Wer darf veröffentlichen und wer zurückziehen?',
    wer: 'MKJFGFI',
    annahme:
      'Veröffentlichen zwei Konten des Ministeriums: eines schlägt vor, ein anderes gibt frei. Zurückziehen darf jedes Konto des Ministeriums allein, mit Grund: Was schadet, soll schnell verschwinden.',
    quelle: 'Datenschutzkatalog STAT-08 (Register, keine Zuständigkeit)',
  },
  {
    id: 'OQ-M-76',
    frage: 'Stehen in den offenen Zuwendungen auch Letztempfänger, an die weitergeleitet wurde, mit Namen?',
    wer: 'MKJFGFI, Landesdatenschutzbeauftragte',
    annahme:
      'Nein: genannt sind nur die Zuwendungsempfänger, also Kreise und kreisfreie Städte (`OFFENE_DATEN.letztempfaenger` ist `KEINE`). Möglich sind auch `KOMMUNEN` und `ORGANISATIONEN`; dann stehen Verträge, die in Kraft sind, mit Name und Betrag dabei.',
    quelle:
      'Richtlinie vom 12.12.2024, Nr. 3.2; 360Giving 1.1; eine Pflicht zur Veröffentlichung nennt keine Quelle',
  },
];
