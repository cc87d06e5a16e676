import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { createOrdner, runKim, startKim } from './kim.ts';

/** The product as a process: both commands of the README, what operators rely on. */
const { daten, entferne } = await createOrdner();
afterAll(entferne);

describe('kim as a process', () => {
  it('explains itself without a database, and refuses a wrong use with exit 2', {
    // The last command sets up a database first.
    timeout: 240_000,
  }, async () => {
    const hilfe = await runKim(['--help'], daten);
    expect([hilfe.code, hilfe.stdout.toString()]).toEqual([
      0,
      expect.stringContaining('bericht stellenbesetzung'),
    ]);
    expect((await runKim(['quatsch'], daten)).code).toBe(2);
    expect((await runKim(['bericht', 'stellenbesetzung', '--baustein', '7'], daten)).code).toBe(2);
  });

  it('starts, refuses a second instance, survives kill -9, starts again, ends in order', {
    timeout: 240_000,
  }, async () => {
    const erster = await startKim(daten);
    expect(erster.ausgabe()).toContain('jana.terhorn');
    const konten = (await (await fetch(`${erster.adresse}/api/v1/demo/konten`)).json()) as {
      kennung: string;
    }[];
    expect(konten.map((konto) => konto.kennung)).toContain('helen.strathoff');
    const zweite = await runKim(['start'], daten);
    expect([zweite.code, zweite.stderr]).toEqual([
      1,
      expect.stringMatching(/läuft bereits eine Instanz \(Prozess \d+\)/),
    ]);

    erster.kind.kill('SIGKILL');
    await erster.ende();
    const dritter = await startKim(daten);
    expect(dritter.ausgabe()).not.toContain('Datenbank wird angelegt');

    const neben = await runKim(['protokoll', 'pruefe'], daten);
    expect([neben.code, neben.stdout.toString()]).toEqual([0, expect.stringContaining('unversehrt')]);
    dritter.kind.kill('SIGTERM');
    expect(await dritter.ende()).toBe(0);
  });

  it('prints the Landtag table as bytes that equal the source, and as PDF', {
    timeout: 120_000,
  }, async () => {
    const csv = await runKim(
      ['bericht', 'stellenbesetzung', '--baustein', '3', '--stichtag', '2022-09-30', '--format', 'csv'],
      daten,
    );
    const quelle = readFileSync('daten/stellenbesetzung-baustein-3.csv', 'utf8').trimEnd();
    expect(csv.stdout.toString().startsWith(quelle)).toBe(true);
    expect(csv.stdout.toString().trimEnd().split('\n').at(-1)).toContain('200.00,168.00,108.50,59.50');
    const pdf = await runKim(
      ['bericht', 'stellenbesetzung', '--baustein', '1', '--stichtag', '2022-09-30', '--format', 'pdf'],
      daten,
    );
    expect(pdf.stdout.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('imports the same file twice without a change', { timeout: 120_000 }, async () => {
    const args = [
      'import',
      'stellenbesetzung',
      'daten/stellenbesetzung-baustein-2.csv',
      '--baustein',
      '2',
      '--json',
    ];
    expect((await runKim(args, daten)).code).toBe(0);
    const vorher = await runKim(
      ['bericht', 'stellenbesetzung', '--baustein', '2', '--stichtag', '2022-09-30'],
      daten,
    );
    expect((await runKim(args, daten)).code).toBe(0);
    const nachher = await runKim(
      ['bericht', 'stellenbesetzung', '--baustein', '2', '--stichtag', '2022-09-30'],
      daten,
    );
    expect(nachher.stdout.equals(vorher.stdout)).toBe(true);
  });

  it('registers a verantwortliche Stelle and its first account, and says what is missing', {
    timeout: 120_000,
  }, async () => {
    const fehlt = await runKim(['stelle', 'anlege', '--standort', 'Kreis Olpe'], daten);
    expect([fehlt.code, fehlt.stderr]).toEqual([2, expect.stringContaining('rechtsrahmen')]);
    const angaben = [
      '--art',
      'TRAEGER',
      '--traeger',
      'Verband Olpe',
      '--verband',
      'DIAKONIE',
      '--rechtsrahmen',
      'DSG_EKD',
      '--aufsicht',
      'BfD EKD',
      '--dsb',
      'N. N.',
      '--dsb-kontakt',
      'dsb@example.org',
    ];
    const unbekannt = await runKim(
      ['stelle', 'anlege', '--standort', 'Kreis Nirgendwo', '--name', 'Verband', ...angaben],
      daten,
    );
    expect([unbekannt.code, unbekannt.stdout.toString()]).toEqual([
      1,
      expect.stringContaining('gibt es nicht'),
    ]);
    const neu = await runKim(
      ['stelle', 'anlege', '--standort', 'Kreis Olpe', '--name', 'Verband Olpe', '--json', ...angaben],
      daten,
    );
    expect(neu.code).toBe(0);
    const { id, standortId } = JSON.parse(neu.stdout.toString()) as { id: string; standortId: string };
    const konto = await runKim(
      [
        'konto',
        'anlege',
        'erste.person',
        '--name',
        'Erste Person',
        '--email',
        'e@example.org',
        '--rolle',
        'CASE_MANAGEMENT',
        '--standort',
        standortId,
        '--mandant',
        id,
      ],
      daten,
    );
    expect([konto.code, konto.stdout.toString()]).toEqual([0, expect.stringContaining('Anfangspasswort')]);
  });

  it('keeps its secrets to itself: files 0600, no password in the output', async () => {
    expect(existsSync(`${daten}/geheim.json`)).toBe(true);
    const { statSync } = await import('node:fs');
    for (const datei of ['geheim.json', 'hauptschluessel'])
      expect(statSync(`${daten}/${datei}`).mode & 0o077, datei).toBe(0);
  });
});
