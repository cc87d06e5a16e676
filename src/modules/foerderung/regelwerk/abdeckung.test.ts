import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANNAHMEN } from '#src/platform/config/annahmen.ts';
import { PARAMETER, type Parameter } from '#src/platform/config/parameter.ts';
import { MELDUNGEN } from './meldungen.model.ts';
import { REGEL_IDS, type Regel, REGELN } from './regeln.model.ts';

const ORDNER = 'src/modules/foerderung/regelwerk/rl-2024-12';
const DATEI = 'docs/foerderung-abdeckung.md';
const regeln: [string, Regel][] = Object.entries(REGELN);

/** The whole text of the document; KIM_SCHREIBE=1 writes it. */
function formatAbdeckung(): string {
  const ohne = regeln.filter(([, { ort }]) => ort === undefined).length;
  return [
    '# Abdeckung der Förderregeln',
    '',
    'Diese Seite entsteht aus `src/modules/foerderung/regelwerk/regeln.model.ts`. Ein Test hält sie gleich und prüft, dass jeder Ort seine Regel nennt.',
    '',
    `${regeln.length} Regeln: ${regeln.length - ohne} stehen im Code. ${ohne} können es nicht; bei jeder steht, warum.`,
    '',
    'FR: Richtlinie vom 12.12.2024 (RL). FH: Handlungskonzept (HK). FT: Teilhabe- und Integrationsgesetz. GL: allgemeines Recht.',
    '',
    '| Regel | Inhalt | Quelle | Ort oder Grund |',
    '| --- | --- | --- | --- |',
    ...regeln.map(
      ([id, { inhalt, quelle, ort, ohne }]) =>
        `| ${id} | ${inhalt} | ${quelle} | ${ort === undefined ? `nicht: ${ohne}` : `\`${ORDNER}/${ort}.model.ts\``} |`,
    ),
    '',
  ].join('\n');
}

describe('docs/foerderung-abdeckung.md', () => {
  it('has a row for each of the 129 rules', () => {
    expect(REGEL_IDS).toHaveLength(129);
    if (process.env['KIM_SCHREIBE'] === '1') writeFileSync(DATEI, formatAbdeckung());
    expect(readFileSync(DATEI, 'utf8')).toBe(formatAbdeckung());
  });

  it.each(regeln.filter(([, { ort }]) => ort !== undefined))(
    '%s is named where it is said to live',
    (id, { ort }) => {
      const text = readFileSync(`${ORDNER}/${ort}.model.ts`, 'utf8');
      expect(isGenannt(id, text)).toBe(true);
    },
  );

  it('every place is used: no file of rules without a rule', () => {
    const orte = new Set(regeln.map(([, { ort }]) => ort));
    const dateien = globSync(`${ORDNER}/*.model.ts`).map((pfad) => basename(pfad, '.model.ts'));
    expect(dateien.length).toBeGreaterThan(15);
    const ohneRegel = dateien.filter((name) => !orte.has(name)).toSorted();
    expect(ohneRegel).toEqual(['antrag', 'antrag-typen', 'zeitfaktor']);
  });
});

/** `FR-4.3-b` is also named by „FR-4.3-a to -c“ and by a code of the catalogue that carries the rule. */
function isGenannt(id: string, text: string): boolean {
  if (text.includes(id)) return true;
  const [, stamm = '', buchstabe = ''] = /^(.*-)([a-z])$/.exec(id) ?? [];
  const bereiche = [
    ...text.matchAll(/((?:FR|FH|GL|FT)-[\w.]+(?:-[A-Z]+)?-)([a-z])((?:, -[a-z])*)(?: (?:to|and) -([a-z]))?/g),
  ];
  const imBereich = bereiche.some(
    ([, anfang, von = '', einzeln = '', bis]) =>
      anfang === stamm &&
      (einzeln.includes(`-${buchstabe}`) || (bis !== undefined && von <= buchstabe && buchstabe <= bis)),
  );
  const codes = Object.entries(MELDUNGEN).filter(([, { regel }]) => regel === id);
  return imBereich || codes.some(([code]) => text.includes(`'${code}'`));
}

describe('open questions', () => {
  it('of the funding rules are all in the list, and every parameter names one that exists', () => {
    const parameter: Parameter[] = Object.values(PARAMETER);
    const bekannt = [
      ...ANNAHMEN.map(({ id }) => id),
      ...parameter.flatMap(({ frage }) => (frage ? [frage.id] : [])),
    ].filter((id) => id.startsWith('OQ-F-'));
    // The 34 questions of the catalogue; what the pages of the procedure leave open comes after them.
    const katalog = Array.from({ length: 34 }, (_, platz) => `OQ-F-${String(platz + 1).padStart(2, '0')}`);
    expect(katalog.filter((id) => !bekannt.includes(id))).toEqual([]);
    expect(new Set(bekannt).size).toBe(bekannt.length);
    const genannt = globSync('src/modules/foerderung/**/*.ts').flatMap(
      (pfad) => readFileSync(pfad, 'utf8').match(/\bOQ-F-\d{2,3}\b/g) ?? [],
    );
    expect(new Set(genannt).size).toBeGreaterThan(20);
    expect(genannt.filter((id) => !bekannt.includes(id))).toEqual([]);
  });
});
