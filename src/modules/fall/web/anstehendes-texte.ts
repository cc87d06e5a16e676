import { createTexte } from '#src/platform/i18n/texte.ts';

/** Texts of what is next and what happened last, on the first page of an Akte. */
export const t = createTexte({
  titel: 'Was kommt',
  leer: 'Nichts eingetragen: kein Termin, kein offener Schritt, kein Verweis, keine Sprachmittlung.',
  ohneTag: 'ohne Tag',
  ueberfaellig: 'überfällig',
  abschluss: 'Noch offen in dieser Akte: {anzahl}',
  'abschluss.rat':
    'Danach erinnert daran niemand mehr. Erledigen Sie es vorher, oder schreiben Sie unter „{feld}“, wer sich darum kümmert.',
  weitere: 'Alle {anzahl} zeigen',
  weniger: 'Weniger zeigen',
  'termin.TERMIN': 'Termin mit der Person',
  'termin.WIEDERVORLAGE': 'Wiedervorlage',
  'termin.SICHTUNG': 'Sichtung',
  ziel: 'Ziel bis',
  verweis: 'Verweis an {stelle}',
  sprachmittlung: 'Sprachmittlung {sprache}',
  antrag: 'Antwort an die Person: {art}',
  informieren: 'Über den Widerruf informieren',
  einwilligung: 'Einwilligung läuft ab',
  'einwilligung.text': '{anzahl} zu erneuern',
  zuletzt: 'Was zuletzt geschah',
  'zuletzt.leer': 'Noch nichts.',
  'zuletzt.alles': 'Ganze Zeitleiste',
});
