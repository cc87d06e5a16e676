/** ISO 3166-1 alpha-2, with XK (Kosovo) and two values for persons without or with unclear nationality. */
const CODES = [
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR',
  'CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL',
  'IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN',
  'MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG',
  'SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA',
  'ZM ZW STAATENLOS UNGEKLAERT',
].flatMap((zeile) => zeile.split(' '));

const EIGENE: Readonly<Record<string, string>> = { STAATENLOS: 'staatenlos', UNGEKLAERT: 'ungeklärt' };
const NAMEN = new Intl.DisplayNames(['de'], { type: 'region' });

export const STAAT_CODES: ReadonlySet<string> = new Set(CODES);

/** German name of a state. */
export function formatStaat(code: string): string {
  return EIGENE[code] ?? NAMEN.of(code) ?? code;
}

/** All states by German name, for a choice. */
export function listStaaten(): { code: string; text: string }[] {
  const ordnung = new Intl.Collator('de');
  return CODES.map((code) => ({ code, text: formatStaat(code) })).sort((a, b) =>
    ordnung.compare(a.text, b.text),
  );
}
