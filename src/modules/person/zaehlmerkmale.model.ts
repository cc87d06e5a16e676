import type { Merkmale } from '#src/modules/akte/zaehlsatz.model.ts';
import type { Geschlechtsgruppe, Staatsgruppe } from '#src/modules/akte/wertelisten/zaehlmerkmale.ts';
import type { Identitaet } from './identitaet.model.ts';

const EINZELNE: readonly Staatsgruppe[] = ['SY', 'UA', 'AF', 'IQ', 'IR', 'TR'];
/** Member states; Germany is „anderer Staat“: whoever has it besides another one has several. */
const EU = new Set(
  'AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
const WESTBALKAN = new Set(['AL', 'BA', 'XK', 'ME', 'MK', 'RS']);

/** What is counted of a person beside the age: each in a row of its own, so that no row tells two things of one person (STAT-09). */
export function toPersonmerkmale(
  identitaet: Pick<Identitaet, 'geschlecht' | 'staatsangehoerigkeiten'>,
): Pick<Merkmale, 'geschlecht' | 'staatsgruppe'>[] {
  return [
    { geschlecht: toGeschlechtsgruppe(identitaet.geschlecht) },
    { staatsgruppe: toStaatsgruppe(identitaet.staatsangehoerigkeiten) },
  ];
}

/** § 22 Abs. 3 PStG: „keine Angabe“ of the register is an entry; nobody having asked is not. */
function toGeschlechtsgruppe(geschlecht: Identitaet['geschlecht']): Geschlechtsgruppe {
  if (geschlecht === null) return 'KEINE_ANGABE';
  return geschlecht === 'WEIBLICH' || geschlecht === 'MAENNLICH' ? geschlecht : 'DIVERS_OHNE_EINTRAG';
}

function toStaatsgruppe({ erhebung, staaten }: Identitaet['staatsangehoerigkeiten']): Staatsgruppe {
  const [staat, zweiter] = staaten;
  if (erhebung === 'NICHT_ERHOBEN' || staat === undefined) return 'KEINE_ANGABE';
  if (zweiter !== undefined) return 'ANDERE';
  if (staat === 'STAATENLOS' || staat === 'UNGEKLAERT') return 'OHNE';
  if (EU.has(staat)) return 'EU';
  if (WESTBALKAN.has(staat)) return 'WESTBALKAN';
  return EINZELNE.find((code) => code === staat) ?? 'ANDERE';
}
