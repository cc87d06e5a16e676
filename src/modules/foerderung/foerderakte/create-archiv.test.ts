import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createArchiv, hashStueck, PRUEFSUMMEN, toDateipfad, VERZEICHNIS } from './create-archiv.ts';

const KOPF = {
  titel: 'Förderakte KIM-2026-<1>',
  angaben: [{ name: 'Stand', wert: 'bewilligt & bekannt' }],
  synthetisch: true,
};
const STUECKE = [
  { pfad: 'daten/a.json', titel: 'Daten', inhalt: strToU8('{"a":1}') },
  {
    pfad: 'unterlagen/001-Übersicht.pdf',
    titel: 'Übersicht "1"',
    inhalt: new Uint8Array([1, 2, 3]),
    schonDicht: true,
  },
] as const;

describe('the archive', () => {
  it('holds every file byte for byte, an index that links them and a list that covers all of it', () => {
    const inhalt = unzipSync(createArchiv(KOPF, STUECKE));
    expect(Object.keys(inhalt)).toEqual([VERZEICHNIS, ...STUECKE.map(({ pfad }) => pfad), PRUEFSUMMEN]);
    for (const { pfad, inhalt: bytes } of STUECKE) expect([...(inhalt[pfad] ?? [])]).toEqual([...bytes]);
    const summen = strFromU8(inhalt[PRUEFSUMMEN] ?? new Uint8Array())
      .trimEnd()
      .split('\n');
    expect(summen).toHaveLength(3);
    for (const zeile of summen) {
      const [hash, pfad = ''] = zeile.split('  ');
      expect(hash).toBe(hashStueck(inhalt[pfad] ?? new Uint8Array()));
    }
    const index = strFromU8(inhalt[VERZEICHNIS] ?? new Uint8Array());
    expect(index).toContain('SYNTHETISCH');
    expect(index).toContain('KIM-2026-&lt;1&gt;');
    expect(index).toContain('bewilligt &amp; bekannt');
    expect(index).toContain('href="unterlagen/001-%C3%9Cbersicht.pdf"');
    expect(index).not.toContain('<1>');
  });

  it('is the same for the same files, and refuses two with one path', () => {
    expect(createArchiv(KOPF, STUECKE).equals(createArchiv(KOPF, STUECKE))).toBe(true);
    expect(() => createArchiv(KOPF, [...STUECKE, STUECKE[0]])).toThrow('one path');
  });

  it('gives files names that leave no folder and keep their ending', () => {
    expect(toDateipfad('unterlagen', 1, '../../etc/passwd')).toBe('unterlagen/001-etc_passwd');
    expect(toDateipfad('unterlagen', 12, 'Bescheid über das KI (2026).pdf')).toBe(
      'unterlagen/012-Bescheid_über_das_KI_2026_.pdf',
    );
    expect(toDateipfad('unterlagen', 2, '...')).toBe('unterlagen/002-datei');
    expect(toDateipfad('unterlagen', 3, `${'x'.repeat(300)}.docx`)).toHaveLength(
      'unterlagen/003-'.length + 85,
    );
  });
});
