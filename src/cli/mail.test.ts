import { expect, it } from 'vitest';
import type { Laufzeit } from '#src/anwendung/start.ts';
import { describeOhneVersand } from './mail.ts';

it('the operator is told when no mail leaves the house, and what to set', () => {
  const satz = (art: 'demo' | 'echt', mail: object | null) =>
    describeOhneVersand({ art, konfiguration: { mail } } as unknown as Laufzeit);
  expect(satz('echt', null)).toMatch(/^Achtung: KIM_MAIL ist nicht gesetzt\..*KIM_MAIL_ABSENDER/);
  expect(satz('echt', { absender: 'kim@stadt.example' })).toBeNull();
  expect(satz('demo', null)).toBe('Aus einer Demo geht keine Mail hinaus.');
});
