import type { Parameter } from './parameter-typen.ts';

const QUELLE_59 =
  '§ 59 Abs. 1 Satz 2 LHO NRW überträgt Befugnisse; die geltende Verordnung für den Geschäftsbereich liegt nicht vor, ältere nannten Beträge dieser Größe und 18 Monate';
/** Each limit is a question of its own: they stand apart in every ordinance known. */
function createFrage<const I extends string>(id: I, was: string): { id: I; text: string; wer: string } {
  return {
    id,
    text: `${was}, ohne dass das Ministerium einwilligt?`,
    wer: 'Ministerium, Bezirksregierung Arnsberg',
  };
}

/** The funding procedure, beside the parameters of the Regelwerk, which a Förderfall keeps. */
export const FOERDERUNG_PARAMETER = {
  massenloeschung_foerderfaelle: {
    bezeichnung: 'Löschlauf: mehr fällige Löschungen von Förderfällen auf einmal brauchen zwei Personen',
    wert: 20,
    einheit: 'Anzahl',
    quelle: 'Datenschutzkatalog DP-G-02 nennt 100 Personen; für Förderfälle nennt keine Quelle eine Zahl',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-F-96',
      text: 'Ab wie vielen Löschungen von Förderfällen auf einmal muss eine zweite Person freigeben, und wer schlägt vor?',
      wer: 'Bezirksregierung Arnsberg, Datenschutzbeauftragte',
    },
  },
  stundung_hoechstbetrag: {
    bezeichnung: 'Stundung durch die Bezirksregierung ohne Einwilligung des Ministeriums: höchstens',
    wert: 25_000,
    einheit: 'Euro',
    quelle: QUELLE_59,
    stand: 'ANNAHME',
    frage: createFrage('OQ-F-101', 'Bis zu welchem Betrag darf die Bezirksregierung stunden'),
  },
  stundung_hoechstdauer: {
    bezeichnung: 'Stundung durch die Bezirksregierung ohne Einwilligung des Ministeriums: höchste Dauer',
    wert: 18,
    einheit: 'Monate',
    quelle: QUELLE_59,
    stand: 'ANNAHME',
    frage: createFrage('OQ-F-106', 'Wie viele Monate darf die Bezirksregierung stunden'),
  },
  niederschlagung_befristet_hoechstbetrag: {
    bezeichnung: 'Befristete Niederschlagung ohne Einwilligung des Ministeriums: höchstens',
    wert: 15_000,
    einheit: 'Euro',
    quelle: QUELLE_59,
    stand: 'ANNAHME',
    frage: createFrage(
      'OQ-F-107',
      'Bis zu welchem Betrag darf die Bezirksregierung befristet niederschlagen',
    ),
  },
  niederschlagung_hoechstbetrag: {
    bezeichnung: 'Unbefristete Niederschlagung ohne Einwilligung des Ministeriums: höchstens',
    wert: 7_500,
    einheit: 'Euro',
    quelle: QUELLE_59,
    stand: 'ANNAHME',
    frage: createFrage(
      'OQ-F-108',
      'Bis zu welchem Betrag darf die Bezirksregierung unbefristet niederschlagen',
    ),
  },
  erlass_hoechstbetrag: {
    bezeichnung: 'Erlass ohne Einwilligung des Ministeriums: höchstens',
    wert: 5_000,
    einheit: 'Euro',
    quelle: QUELLE_59,
    stand: 'ANNAHME',
    frage: createFrage('OQ-F-109', 'Bis zu welchem Betrag darf die Bezirksregierung erlassen'),
  },
  kleinbetrag_niederschlagung: {
    bezeichnung: 'Kleinbetrag: bis dahin darf ohne weitere Begründung der Kosten niedergeschlagen werden',
    wert: 25,
    einheit: 'Euro',
    quelle:
      '§ 59 Abs. 1 Satz 1 Nr. 2 LHO NRW; die Grenze für Kleinbeträge steht in den VV, deren Stand zu prüfen ist',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-F-102',
      text: 'Bis zu welchem Betrag gilt eine Erstattung oder ein Zins als Kleinbetrag, auch zwischen öffentlichen Stellen?',
      wer: 'Bezirksregierung Arnsberg, Landeskasse',
    },
  },
  stundung_raten_verzug: {
    bezeichnung:
      'Stundung in Raten: mit so vielen versäumten Raten kann der ganze Rest fällig gestellt werden',
    wert: 2,
    einheit: 'Anzahl',
    quelle: 'VV Nr. 1.3 zu § 59 LHO NRW: Bestimmung über die Fälligkeit der Restforderung',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-F-104',
      text: 'Nach wie vielen versäumten Raten wird der Rest einer gestundeten Forderung fällig, und wer stellt ihn fällig?',
      wer: 'Bezirksregierung Arnsberg, Landeskasse',
    },
  },
} as const satisfies Record<string, Parameter>;
