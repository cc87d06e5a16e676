import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listCheckorte } from './checkorte.model.ts';
import { CHECKGRUPPEN, type Checkcode, VERBINDLICHKEIT_NAMEN } from './checkpunkte.model.ts';

const DATEI = 'docs/steuerung-abdeckung.md';
const HIER = 'src/modules/konzept';
const REGELWERK = 'src/modules/foerderung/regelwerk/rl-2024-12';

type Ort = {
  /** File that names the item, or the rule `als` by which the funding rules know it. */
  ort: string;
  als?: string;
  /** Not computed: why not, and what stands in its place. */
  eintrag?: string;
};
const berechnet = (datei: string): Ort => ({ ort: `${HIER}/${datei}.model.ts` });
const GREMIEN = berechnet('checkliste');
const REGISTER = berechnet('registerpunkte');
const STELLEN = berechnet('stellenpunkte');

/** Where each item is served. What the program cannot know is entered with evidence or reason. */
const ORTE: Record<Checkcode, Ort> = {
  'ST-03': REGISTER,
  'ST-04': {
    ort: `${HIER}/checkpunkte.model.ts`,
    eintrag: 'Die Rolle des Integrationszentrums ist ein Urteil, keine Zahl.',
  },
  'ST-05': STELLEN,
  'ST-06': REGISTER,
  'ST-07': {
    ort: `${REGELWERK}/doppelfoerderung.model.ts`,
    als: 'FR-4.2-a',
    eintrag: 'Doppelte Förderung prüft der Antrag; doppelte Angebote beurteilt der Standort.',
  },
  'ST-08': GREMIEN,
  'ST-09': {
    ort: `${HIER}/checkpunkte.model.ts`,
    eintrag:
      'Rechte geben der Koordination Gremien, Themen und Zahlen, keine Akte; wie sie begleitet, steht im Eintrag.',
  },
  'ST-10': GREMIEN,
  'LG-01': GREMIEN,
  'LG-02': GREMIEN,
  'LG-03': GREMIEN,
  'LG-04': GREMIEN,
  'LG-06': GREMIEN,
  'LG-07': {
    ort: `${HIER}/checkpunkte.model.ts`,
    eintrag:
      'Sitzungen, Beschlüsse und Vertretung stehen im Umsetzungsstand; ob das Gremium arbeitsfähig ist, sagt der Standort.',
  },
  'LG-08': GREMIEN,
  'LG-09': GREMIEN,
  'KO-01': {
    ort: 'src/modules/foerderung/regelwerk/regeln.model.ts',
    als: 'FR-4.1-a',
    eintrag: 'Erklärt im Förderantrag.',
  },
  'KO-02': STELLEN,
  'KO-03': STELLEN,
  'KO-04': STELLEN,
  'KO-05': STELLEN,
  'KO-06': REGISTER,
  'KO-07': REGISTER,
  'KO-08': REGISTER,
  'KO-09': REGISTER,
  'KO-10': REGISTER,
  'KO-11': REGISTER,
  'KR-01': GREMIEN,
  'KR-02': STELLEN,
  'KR-03': STELLEN,
  'KR-04': GREMIEN,
  'KR-06': GREMIEN,
  'KR-07': GREMIEN,
  'KR-09': GREMIEN,
  'KZ-01': GREMIEN,
  'KZ-02': GREMIEN,
  'KZ-03': GREMIEN,
  'KZ-04': GREMIEN,
  'KZ-06': GREMIEN,
  'KZ-07': GREMIEN,
  'KZ-08': GREMIEN,
  'KZ-09': GREMIEN,
  'PG-01': GREMIEN,
  'PG-03': GREMIEN,
  'PG-06': GREMIEN,
  'PG-08': GREMIEN,
  'PG-10': REGISTER,
  'PG-11': REGISTER,
  'PG-12': GREMIEN,
  'PG-13': REGISTER,
  'QU-01': REGISTER,
  'QU-02': REGISTER,
  'QU-03': REGISTER,
  'QU-04': REGISTER,
  'QU-07': REGISTER,
  'QU-08': REGISTER,
  'WB-01': REGISTER,
  'WB-02': REGISTER,
  'WB-03': REGISTER,
  'WB-04': {
    ort: `${HIER}/checkpunkte.model.ts`,
    eintrag: 'Dieses Programm ist die Datenbank; ob am selben Tag eingetragen wird, bestätigt der Standort.',
  },
  'WB-05': REGISTER,
  'SN-01': REGISTER,
};
const PUNKTE = CHECKGRUPPEN.flatMap(({ punkte }) => [...punkte]);

/** The whole text of the document; KIM_SCHREIBE=1 writes it. */
function formatAbdeckung(): string {
  const eingetragen = PUNKTE.filter(({ code }) => ORTE[code].eintrag !== undefined).length;
  return [
    '# Abdeckung der Vorgaben zur strategischen Steuerung',
    '',
    'Diese Seite entsteht aus `src/modules/konzept/checkpunkte.model.ts` und `src/modules/konzept/checkorte.model.ts`. Ein Test hält sie gleich und prüft, dass jeder Ort seinen Punkt nennt.',
    '',
    `${PUNKTE.length} Punkte des Handlungskonzepts (Baustein 1): ${PUNKTE.length - eingetragen} berechnet das Programm aus dem, was der Standort einträgt, ${eingetragen} trägt der Standort in der Checkliste ein. Wo das Programm nichts weiß, gilt auch bei den anderen der Eintrag, mit Nachweis oder Grund. Ein „soll“ braucht einen Grund, wenn es anders ist; ein „empfohlen“ ist ein Hinweis.`,
    '',
    '| Punkt | Art | Inhalt | Quelle | Im Programm | Ort oder Grund |',
    '| --- | --- | --- | --- | --- | --- |',
    ...PUNKTE.map(({ code, art, text, quelle }) => {
      const { ort, eintrag } = ORTE[code];
      const seiten = ['Checkliste', ...listCheckorte(code).map(({ name }) => name)].join('; ');
      return `| ${code} | ${VERBINDLICHKEIT_NAMEN[art]} | ${text} | ${quelle} | ${seiten} | ${eintrag === undefined ? '' : `Eintrag: ${eintrag} `}\`${ort}\` |`;
    }),
    '',
  ].join('\n');
}

describe('docs/steuerung-abdeckung.md', () => {
  it('has a row for each item and says where it is served', () => {
    expect(PUNKTE).toHaveLength(62);
    if (process.env['KIM_SCHREIBE'] === '1') writeFileSync(DATEI, formatAbdeckung());
    expect(readFileSync(DATEI, 'utf8')).toBe(formatAbdeckung());
  });

  it.each(Object.entries(ORTE))('%s is named where it is said to live', (code, { ort, als, eintrag }) => {
    expect(existsSync(ort)).toBe(true);
    expect(readFileSync(ort, 'utf8')).toContain(als ?? `'${code}'`);
    // What is computed is computed by code, not by the list of items.
    if (eintrag === undefined) expect(ort).not.toContain('checkpunkte');
  });

  it('leads to pages that exist', () => {
    const seiten = globSync('src/modules/*/web/routes.tsx')
      .map((datei) => readFileSync(datei, 'utf8'))
      .join('\n');
    const pfade = new Set(PUNKTE.flatMap(({ code }) => listCheckorte(code).map(({ pfad }) => pfad)));
    expect(pfade.size).toBeGreaterThan(15);
    const ohneSeite = [...pfade].filter((pfad) => !seiten.includes(`pfad: '${pfad.split('?')[0] ?? ''}'`));
    expect(ohneSeite).toEqual([]);
    const register = readFileSync('src/modules/austausch/nachweisregister.model.ts', 'utf8');
    const arten = [...pfade].flatMap((pfad) => pfad.split('art=')[1] ?? []);
    const bekannt = [...register.matchAll(/^ {2}([A-Z_]+): \[/gm)].map(([, art]) => art);
    expect(arten.filter((art) => !bekannt.includes(art)).toSorted()).toEqual([
      'FORTBILDUNG',
      'PROZESSBEGLEITUNG',
      'VERANSTALTUNG',
    ]);
  });
});
