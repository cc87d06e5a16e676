import { expect, test } from 'vitest';
import { LEERE_IDENTITAET } from './identitaet.model.ts';
import { toPersonmerkmale } from './zaehlmerkmale.model.ts';

const zaehle = (geschlecht: 'WEIBLICH' | 'DIVERS' | 'KEINE_ANGABE' | null, ...staaten: string[]) =>
  toPersonmerkmale({
    ...LEERE_IDENTITAET,
    geschlecht,
    staatsangehoerigkeiten: { erhebung: staaten.length === 0 ? 'NICHT_ERHOBEN' : 'ERHOBEN', staaten },
  });

test.each([
  [zaehle('WEIBLICH', 'SY'), 'WEIBLICH', 'SY'],
  [zaehle(null), 'KEINE_ANGABE', 'KEINE_ANGABE'],
  [zaehle('DIVERS', 'RO'), 'DIVERS_OHNE_EINTRAG', 'EU'],
  [zaehle('KEINE_ANGABE', 'XK'), 'DIVERS_OHNE_EINTRAG', 'WESTBALKAN'],
  [zaehle('WEIBLICH', 'NG'), 'WEIBLICH', 'ANDERE'],
  [zaehle('WEIBLICH', 'SY', 'DE'), 'WEIBLICH', 'ANDERE'],
  [zaehle('WEIBLICH', 'STAATENLOS'), 'WEIBLICH', 'OHNE'],
])('a person is counted by groups, one Merkmal in a row: %o', (merkmale, geschlecht, staatsgruppe) => {
  expect(merkmale).toEqual([{ geschlecht }, { staatsgruppe }]);
});
