import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ANNAHMEN } from './annahmen.ts';
import { formatOffeneFragen } from './offene-fragen.ts';
import { PARAMETER, type Parameter } from './parameter.ts';

const alle: [string, Parameter][] = Object.entries(PARAMETER);

describe('parameters', () => {
  test.each(alle)('%s says what it is, and who decides when it is assumed', (_id, parameter) => {
    expect(parameter.wert).toBeGreaterThan(0);
    expect(Number.isInteger(parameter.wert)).toBe(true);
    expect(parameter.quelle).not.toBe('');
    if (parameter.stand === 'ANNAHME') expect(parameter.frage).not.toBeNull();
    if (parameter.frage) expect(parameter.frage.id).toMatch(/^OQ-[A-Z]{1,2}-\d{2,3}$/);
  });

  test('one question has one text', () => {
    const texte = new Map<string, string>();
    for (const [, { frage }] of alle) {
      if (!frage) continue;
      expect(texte.get(frage.id) ?? frage.text).toBe(frage.text);
      texte.set(frage.id, frage.text);
    }
    expect(texte.size).toBeGreaterThan(5);
  });

  test('the session is warned before it ends', () => {
    expect(PARAMETER.sitzung_warnung.wert).toBeLessThan(PARAMETER.sitzung_leerlauf_fall_br.wert);
    expect(PARAMETER.einwilligung_erinnerung.wert).toBeLessThan(PARAMETER.einwilligung_dauer.wert * 28);
  });
});

test('each question has one id, also the ones without a number', () => {
  const ids = ANNAHMEN.map(({ id }) => id);
  const mitZahl = new Set(
    Object.values(PARAMETER).flatMap(({ frage }) => (frage === null ? [] : [frage.id])),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => mitZahl.has(id as never))).toEqual([]);
});

test('docs/offene-fragen.md is what the list says', () => {
  const datei = readFileSync(new URL('../../../docs/offene-fragen.md', import.meta.url), 'utf8');
  expect(datei).toBe(formatOffeneFragen());
});
