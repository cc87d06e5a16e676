import { describe, expect, it } from 'vitest';
import { findHebung } from './hebung.model.ts';

const NAMEN = ['Kreis Lennetal', 'Stadt Altenbrück', 'Rhein-Sieg-Kreis', 'Bad Werdeck'];
const find = (text: string): string[] =>
  findHebung(text, NAMEN).map(({ art, von, bis }) => `${art} ${text.slice(von, bis)}`);

describe('a text that leaves its Standort', () => {
  it.each([
    ['Wir in Lennetal warten.', 'ORTSNAME Lennetal'],
    ['Das Jobcenter Lennetals antwortet nicht.', 'ORTSNAME Lennetals'],
    ['Die Altenbrücker Stellen warten.', 'ORTSNAME Altenbrücker'],
    ['In altenbrueck ist es schlimm.', 'ORTSNAME altenbrueck'],
    ['Der rhein sieg kreis meldet es.', 'ORTSNAME rhein sieg kreis'],
    ['Aus BAD WERDECK kam es.', 'ORTSNAME BAD WERDECK'],
    ['Es waren drei Fälle.', 'FALLZAHL drei Fälle'],
    ['Uns sind 17 betroffene Familien bekannt.', 'FALLZAHL 17 betroffene Familien'],
    ['Das traf 1.003 Personen.', 'FALLZAHL 1.003 Personen'],
    ['Nur 4 Hinweise dazu.', 'FALLZAHL 4 Hinweise'],
    ['Frau Zidan hat angerufen.', 'ANREDE Frau Zidan'],
  ])('%s', (text, fund) => {
    expect(find(text)).toContain(fund);
  });

  it.each([
    'Im Kreis warten mehr als 20 Fälle seit dem Sommer.',
    'Fünf Familien fragten nach, zehn Personen gingen wieder.',
    'Bescheide dauern über ein Jahr. Zwei Stellen sind beteiligt.',
    'Nach § 104c sind drei Monate vorgesehen.',
    'Das Lennetaler bleibt unerwähnt: Lennetalbahn.',
  ])('leaves „%s“ in peace, but for names', (text) => {
    expect(find(text).filter((fund) => !fund.startsWith('ORTSNAME'))).toEqual([]);
  });

  it('does not find a name inside another word', () => {
    expect(find('Die Lennetalbahn fährt.')).toEqual([]);
  });
});
