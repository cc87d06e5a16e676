/** Values that several rules name together. */
export const ANERKENNUNG = [
  'ANERKENNUNG_FLUECHTLING',
  'ANERKENNUNG_SUBSIDIAER',
  'ABSCHIEBUNGSVERBOT',
] as const;
export const TITEL_NACH_ANERKENNUNG = [
  'AE_25_1',
  'AE_25_2_FLUECHTLING',
  'AE_25_2_SUBSIDIAER',
  'AE_25_3',
] as const;
/** § 12a Abs. 1 AufenthG names these titles. */
export const TITEL_MIT_WOHNSITZREGELUNG = [...TITEL_NACH_ANERKENNUNG, 'AE_22', 'AE_23', 'AE_24'] as const;
export const OHNE_TITEL = [
  'ANKUNFTSNACHWEIS',
  'GESTATTUNG',
  'DULDUNG',
  'DULDUNG_60B',
  'AUSBILDUNGSDULDUNG',
  'BESCHAEFTIGUNGSDULDUNG',
] as const;
export const DULDUNGEN = ['DULDUNG', 'DULDUNG_60B', 'BESCHAEFTIGUNGSDULDUNG'] as const;
export const ASYLBLG = ['ASYLBLG', 'ASYLBLG_ANALOG'] as const;
export const SICHERUNG = ['SGB_II', 'SGB_XII', 'SGB_XII_ALTER', 'EINKOMMEN'] as const;
