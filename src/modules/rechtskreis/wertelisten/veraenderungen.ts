import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';

/** What happens on one day and has consequences; `gueltigVon` of the entry is that day. */
export const VERAENDERUNGEN = [
  {
    code: 'ANERKENNUNG_FLUECHTLING',
    text: 'Anerkennung: Asyl oder Flüchtlingseigenschaft (Tag der Zustellung)',
    quelle: '§§ 2, 3 AsylG; IF-01',
  },
  {
    code: 'ANERKENNUNG_SUBSIDIAER',
    text: 'Anerkennung: subsidiärer Schutz (Tag der Zustellung)',
    quelle: '§ 4 AsylG; IF-01',
  },
  {
    code: 'ABSCHIEBUNGSVERBOT',
    text: 'Abschiebungsverbot festgestellt (Tag der Zustellung)',
    quelle: '§ 60 Abs. 5 und 7 AufenthG',
  },
  { code: 'ABLEHNUNG', text: 'Asylantrag abgelehnt (Tag der Zustellung)', quelle: '§ 74 AsylG' },
  { code: 'GEBURT', text: 'Geburt eines Kindes', quelle: '§ 18 PStG' },
  {
    code: 'UMZUG',
    text: 'Umzug in eine andere Gemeinde oder Wohnung (auch geplant)',
    quelle: '§ 12a AufenthG',
  },
  {
    code: 'KREISWECHSEL',
    text: 'Wechsel in einen anderen Kreis oder eine andere Stadt',
    quelle: '§ 17 BMG; § 36 SGB II',
  },
  { code: 'ARBEIT', text: 'Arbeit (Beginn, auch geplant)', quelle: '§ 8a AsylbLG; § 60 SGB I' },
  {
    code: 'AUSBILDUNG',
    text: 'Ausbildung (Beginn, auch geplant)',
    quelle: '§ 60c AufenthG; §§ 56 ff. SGB III',
  },
  {
    code: 'EINBUERGERUNG',
    text: 'Einbürgerung (Tag der Urkunde)',
    quelle: '§ 16 StAG; Evaluation 2023–2025 [L1752–1770]',
  },
] as const satisfies readonly Wert[];
