import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GEDRUCKTE, type Gedruckt } from './gedruckte-wertelisten.ts';

const DOKUMENT = 'docs/wertelisten.md';

type Wert = { code: string; text: string; quelle: string };
type Liste = { name: string; pfad: string; werte: readonly Wert[] };

const isWert = (ding: unknown): ding is Wert =>
  typeof ding === 'object' && ding !== null && 'code' in ding && 'text' in ding && 'quelle' in ding;

async function load(pfad: string): Promise<Record<string, unknown>> {
  return (await import(/* @vite-ignore */ `../../${pfad}`)) as Record<string, unknown>;
}

/** Codes of a list of values or of plain codes. */
async function listCodes(ort: string): Promise<Set<string>> {
  const [pfad = '', name = ''] = ort.split('#');
  const liste = (await load(pfad))[name];
  if (!Array.isArray(liste)) throw new Error(`${ort} ist keine Liste.`);
  return new Set(liste.map((eintrag: unknown) => (isWert(eintrag) ? eintrag.code : String(eintrag))));
}

/** Every list of values of the rooms of case work. */
async function loadListen(): Promise<Liste[]> {
  const pfade = globSync('src/modules/*/wertelisten/*.ts')
    .filter((pfad) => !pfad.endsWith('.test.ts') && !pfad.includes('/foerderung/'))
    .toSorted();
  const listen = await Promise.all(
    pfade.map(async (pfad) =>
      Object.entries(await load(pfad)).flatMap(([name, liste]) =>
        Array.isArray(liste) && liste.length > 0 && liste.every(isWert) ? [{ name, pfad, werte: liste }] : [],
      ),
    ),
  );
  return listen.flat().toSorted((a, b) => (a.pfad + a.name < b.pfad + b.name ? -1 : 1));
}

const isAnnahme = (quelle: string): boolean => /Annahme|Hausregel|eigene Liste/.test(quelle);

function formatGedruckt({ nummer, liste, quelle, ort, werte, anmerkung }: Gedruckt): string {
  const [pfad = '', name = ''] = ort?.split('#') ?? [];
  const wo = ort === null ? '–' : `\`${name}\` (\`${pfad}\`)`;
  const zahl = werte.length === 0 ? '–' : String(werte.length);
  return `| ${nummer} | ${liste} | ${quelle} | ${zahl} | ${wo} | ${anmerkung ?? ''} |`;
}

function formatListe({ name, pfad, werte }: Liste): string {
  const belegt = werte.filter(({ quelle }) => !isAnnahme(quelle)).length;
  return `| \`${name}\` | \`${pfad}\` | ${String(werte.length)} | ${String(belegt)} |`;
}

function formatDokument(listen: readonly Liste[]): string {
  return `# Wertelisten

Welche Listen die Quellen der Fallarbeit drucken, und wo ihre Werte im Programm stehen. Diese Seite schreibt ein Test
(\`test/architecture/wertelisten.test.ts\`, mit \`KIM_SCHREIBE=1\`); er prüft auch, dass jeder gedruckte Wert da ist.

## Gedruckte Listen

„Werte“ zählt, was der Text der Quelle nennt. Wo „–“ steht, führt das Programm die Liste nicht; der Grund steht daneben. Werte, die nur in
einem Bild stehen, sind nicht bekannt und nicht geraten.

| Nr. | Liste | Quelle | Werte | Wo | Unterschied oder Grund |
| --- | --- | --- | ---: | --- | --- |
${GEDRUCKTE.map(formatGedruckt).join('\n')}

## Listen im Programm

Jeder Wert trägt seine Quelle im Code. „Belegt“ zählt Werte mit Gesetz oder gedruckter Quelle; die übrigen sind Annahmen und sagen das selbst
(\`docs/offene-fragen.md\`).

| Liste | Wo | Werte | Belegt |
| --- | --- | ---: | ---: |
${listen.map(formatListe).join('\n')}
`;
}

describe(DOKUMENT, () => {
  it('each printed list stands somewhere or says why not, and is named once', () => {
    const nummern = GEDRUCKTE.map(({ nummer }) => nummer);
    expect(new Set(nummern).size).toBe(nummern.length);
    expect(nummern.length).toBeGreaterThan(45);
    const unklar = GEDRUCKTE.filter(({ ort, werte, anmerkung }) =>
      ort === null ? werte.length > 0 || anmerkung === undefined : werte.length === 0,
    );
    expect(unklar.map(({ nummer }) => nummer)).toEqual([]);
  });

  it.each(GEDRUCKTE.filter(({ ort }) => ort !== null))(
    '$nummer $liste: has every printed value',
    async (liste) => {
      const fehlt: string[] = [];
      for (const [gedruckt, code, anderswo] of liste.werte) {
        const codes = await listCodes(anderswo ?? liste.ort ?? '');
        if (!codes.has(code)) fehlt.push(`${gedruckt} (${code})`);
      }
      expect(fehlt).toEqual([]);
    },
  );

  it('each value of the program has a code and a text once in its list, and a source', async () => {
    const listen = await loadListen();
    expect(listen.length).toBeGreaterThan(45);
    const falsch = listen.filter(
      ({ werte }) =>
        new Set(werte.map(({ code }) => code)).size !== werte.length ||
        new Set(werte.map(({ text }) => text)).size !== werte.length ||
        werte.some(({ quelle }) => quelle.trim() === ''),
    );
    expect(falsch.map(({ name, pfad }) => `${pfad}#${name}`)).toEqual([]);
  });

  it('is written from both', async () => {
    const soll = formatDokument(await loadListen());
    if (process.env['KIM_SCHREIBE'] === '1') writeFileSync(DOKUMENT, soll);
    expect(readFileSync(DOKUMENT, 'utf8')).toBe(soll);
  });
});
