import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import { createAnker } from './anker.ts';
import type { BefundArt } from './befund.ts';
import { checkProtokoll, toExitCode } from './check-protokoll.ts';
import { exportProtokoll } from './export-protokoll.ts';
import { checkExport } from './pruefprogramm.ts';
import { createTestprotokoll } from './test-protokoll.ts';
import type { Testprotokoll } from './test-protokoll.ts';

const A = '0190a000-0000-7000-8000-00000000000a';
const B = '0190a000-0000-7000-8000-00000000000b';
const DRITTE_VON_A = `(SELECT id FROM protokoll.eintrag WHERE mandant_id = '${A}' ORDER BY tx, id OFFSET 2 LIMIT 1)`;

let protokoll: Testprotokoll;
let ordner: string;

/** Three runs: A and B, A and the Land, B; anchored after the last. */
async function fill(): Promise<void> {
  const anker = createAnker(ordner, { abstandMs: 0 });
  await protokoll.log(A, 4);
  await protokoll.log(B, 3);
  await protokoll.sealAll(anker);
  await protokoll.log(A, 3);
  await protokoll.log(null, 2);
  await protokoll.sealAll(anker);
  await protokoll.log(B, 2);
  await protokoll.sealAll(anker);
}

beforeEach(async () => {
  protokoll = await createTestprotokoll();
  ordner = await mkdtemp(join(tmpdir(), 'kim-anker-'));
});
afterEach(async () => {
  await protokoll.close();
  await rm(ordner, { recursive: true });
});

async function exportToFile(): Promise<string> {
  const zeilen: string[] = [];
  await exportProtokoll(protokoll.app, (zeile) => void zeilen.push(zeile));
  const datei = join(ordner, 'export.ndjson');
  await writeFile(datei, zeilen.join(''));
  return datei;
}

describe('an honest log', () => {
  it('passes, in the database and as a file, with the same figures', async () => {
    await fill();
    await protokoll.log(A, 1);
    await protokoll.sealAll();
    const ergebnis = await checkProtokoll(protokoll.app, ordner);
    expect(ergebnis).toEqual({
      ok: true,
      befund: null,
      eintraege: 15,
      siegel: 6,
      ketten: 3,
      unversiegelt: 0,
      hinweise: [],
    });
    expect(toExitCode(ergebnis)).toBe(0);
    expect(await checkExport(await exportToFile(), ordner)).toEqual(ergebnis);
  });

  it('passes when the clock jumped forward and back while it was written', async () => {
    const anker = createAnker(ordner, { abstandMs: 0 });
    for (const versatz of ['0 days', '400 days', '-40 days', '0 days']) {
      await protokoll.admin.query(
        `ALTER TABLE protokoll.eintrag ALTER COLUMN zeit SET DEFAULT clock_timestamp() + interval '${versatz}'`,
      );
      await protokoll.log(A, 2);
      await protokoll.log(B, 1);
      // Some runs hold rows of both times.
      if (versatz !== '400 days') await protokoll.sealAll(anker);
    }
    const ergebnis = await checkProtokoll(protokoll.app, ordner);
    expect(ergebnis).toMatchObject({ ok: true, eintraege: 12, unversiegelt: 0 });
    expect(await checkExport(await exportToFile(), ordner)).toEqual(ergebnis);
    // The order is that of the transactions, whatever the clock said.
    const { rows } = await protokoll.admin.query<{ tage: number }>(
      `SELECT round(extract(epoch FROM zeit - clock_timestamp()) / 86400)::int AS tage FROM protokoll.eintrag
       WHERE mandant_id = $1 ORDER BY epoche, tx, id`,
      [A],
    );
    expect(rows.map(({ tage }) => tage)).toEqual([0, 0, 400, 400, -40, -40, 0, 0]);
  });

  it('passes when it is empty, and says that there is no anchor', async () => {
    const ergebnis = await checkProtokoll(protokoll.app);
    expect(ergebnis).toMatchObject({ ok: true, eintraege: 0, ketten: 0 });
    expect(ergebnis.hinweise.join()).toContain('kein Anker');
  });
});

const EINGRIFFE: [name: string, art: BefundArt, sql: string][] = [
  [
    'an altered row',
    'VERAENDERT',
    `UPDATE protokoll.eintrag SET ergebnis = 'VERWEIGERT' WHERE id = ${DRITTE_VON_A}`,
  ],
  [
    'a row with another person',
    'VERAENDERT',
    `UPDATE protokoll.eintrag SET konto_id = NULL WHERE id = ${DRITTE_VON_A}`,
  ],
  [
    'a row with another time',
    'VERAENDERT',
    `UPDATE protokoll.eintrag SET zeit = zeit + interval '1 microsecond' WHERE id = ${DRITTE_VON_A}`,
  ],
  ['a deleted row', 'GELOESCHT', `DELETE FROM protokoll.eintrag WHERE id = ${DRITTE_VON_A}`],
  ['all rows of a seal deleted', 'GELOESCHT', `DELETE FROM protokoll.eintrag WHERE mandant_id IS NULL`],
  [
    'a row moved to another Mandant',
    'GELOESCHT',
    `UPDATE protokoll.eintrag SET mandant_id = '${B}' WHERE id = ${DRITTE_VON_A}`,
  ],
  [
    'an inserted row',
    'EINGEFUEGT',
    `INSERT INTO protokoll.eintrag SELECT (e).* FROM (SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))) AS e
      FROM protokoll.eintrag e WHERE e.id = ${DRITTE_VON_A}) x`,
  ],
  [
    'a row inserted where its Mandant has no seal',
    'EINGEFUEGT',
    `INSERT INTO protokoll.eintrag SELECT (e).* FROM (SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'mandant_id', NULL))) AS e
      FROM protokoll.eintrag e WHERE e.id = ${DRITTE_VON_A}) x`,
  ],
  [
    'a row with a transaction of the future',
    'EINGEFUEGT',
    `INSERT INTO protokoll.eintrag SELECT (e).* FROM (SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'tx', '99999999'))) AS e
      FROM protokoll.eintrag e WHERE e.id = ${DRITTE_VON_A}) x`,
  ],
  [
    'two rows that changed places',
    'VERAENDERT',
    `UPDATE protokoll.eintrag e SET tx = (SELECT CASE WHEN e.tx = min THEN max ELSE min END FROM
        (SELECT min(tx::text::bigint)::text::xid8 AS min, max(tx::text::bigint)::text::xid8 AS max FROM protokoll.eintrag WHERE mandant_id IS NULL) x)
      WHERE mandant_id IS NULL`,
  ],
  [
    'altered row hashes in a seal',
    'SIEGEL_VERAENDERT',
    `UPDATE protokoll.siegel SET zeilen = set_byte(zeilen, 3, 255 - get_byte(zeilen, 3)) WHERE kette = '${A}' AND lfd = 1`,
  ],
  [
    'an altered number in a seal',
    'SIEGEL_VERAENDERT',
    `UPDATE protokoll.siegel SET zeit_bis = zeit_bis + interval '1 day' WHERE kette = '${A}' AND lfd = 2`,
  ],
  [
    'a seal in another place of the chain',
    'SIEGEL_VERAENDERT',
    `UPDATE protokoll.siegel SET lfd = lfd + 5 WHERE kette = '${A}' AND lfd = 2`,
  ],
  [
    'a deleted first seal with its rows',
    'SIEGEL_FEHLT',
    `WITH s AS (DELETE FROM protokoll.siegel WHERE kette = '${B}' AND lfd = 1 RETURNING *)
      DELETE FROM protokoll.eintrag e USING s WHERE e.mandant_id = s.kette AND e.tx < s.tx_bis`,
  ],
  [
    'the end of one chain cut off with its rows',
    'ABGESCHNITTEN',
    `WITH s AS (DELETE FROM protokoll.siegel WHERE kette = '${B}' AND lfd = 2 RETURNING *)
      DELETE FROM protokoll.eintrag e USING s WHERE e.mandant_id = s.kette AND e.tx >= s.tx_von`,
  ],
  [
    'everything gone',
    'ABGESCHNITTEN',
    `WITH s AS (DELETE FROM protokoll.siegel) DELETE FROM protokoll.eintrag`,
  ],
  [
    'a deletion record for months that must be kept',
    'LOESCHUNG_UNZULAESSIG',
    `INSERT INTO protokoll.loeschung (id, vor, partitionen, eintraege, siegel)
      VALUES (gen_random_uuid(), current_date, '{}', 0, 0)`,
  ],
];

describe('a manipulated log', () => {
  const TABELLEN = ['eintrag', 'siegel', 'loeschung'];

  it('is found, whatever was done', async () => {
    await fill();
    for (const t of TABELLEN)
      await protokoll.admin.query(`CREATE TABLE public.s_${t} AS TABLE protokoll.${t}`);
    for (const [name, art, sql] of EINGRIFFE) {
      const { rowCount } = await protokoll.admin.query(sql);
      expect(rowCount, name).not.toBe(0);
      const ergebnis = await checkProtokoll(protokoll.app, ordner);
      expect(ergebnis.befund?.art, name).toBe(art);
      expect(ergebnis.befund?.grund).toMatch(/\.$/);
      expect(toExitCode(ergebnis)).toBe(1);
      // Only the database knows which transaction numbers it has given out.
      if (!sql.includes(`'99999999'`)) {
        expect((await checkExport(await exportToFile(), ordner)).befund?.art, name).toBe(art);
      }
      for (const t of TABELLEN) {
        await protokoll.admin.query(
          `DELETE FROM protokoll.${t}; INSERT INTO protokoll.${t} TABLE public.s_${t}`,
        );
      }
      expect((await checkProtokoll(protokoll.app, ordner)).ok).toBe(true);
    }
  });

  it('names the entry that was altered', async () => {
    await fill();
    const { rows } = await protokoll.admin.query<{ id: string }>(
      `UPDATE protokoll.eintrag SET objekt_id = NULL WHERE id = ${DRITTE_VON_A} RETURNING id`,
    );
    const { befund } = await checkProtokoll(protokoll.app, ordner);
    expect(befund).toMatchObject({ kette: A, siegel: '1', eintragId: rows[0]?.id });
  });

  it('is found by the anchor even when it was sealed anew in itself', async () => {
    await fill();
    await protokoll.admin.query(
      `UPDATE protokoll.eintrag SET rolle = 'KOORDINATION' WHERE id = ${DRITTE_VON_A}`,
    );
    await protokoll.admin.query('DELETE FROM protokoll.siegel');
    await protokoll.sealAll();
    expect((await checkProtokoll(protokoll.app)).ok).toBe(true);
    const ergebnis = await checkProtokoll(protokoll.app, ordner);
    expect(ergebnis.ok).toBe(false);
    expect(['SIEGEL_VERAENDERT', 'ABGESCHNITTEN']).toContain(ergebnis.befund?.art);
  });

  it('is found in an exported file that was edited, reordered or torn', async () => {
    await fill();
    const datei = await exportToFile();
    const zeilen = (await readFile(datei, 'utf8')).trimEnd().split('\n');
    const eintraege = zeilen.filter((zeile) => zeile.includes('"eintrag"'));
    const check = async (neue: string[]) => {
      await writeFile(datei, `${neue.join('\n')}\n`);
      return (await checkExport(datei, ordner)).befund?.art;
    };
    expect(await check(zeilen)).toBeUndefined();
    expect(await check(zeilen.map((z) => (z === eintraege[1] ? z.replace('"OK"', '"FEHLER"') : z)))).toBe(
      'VERAENDERT',
    );
    const getauscht = zeilen.map((z) =>
      z === eintraege[1] ? (eintraege[2] ?? '') : z === eintraege[2] ? (eintraege[1] ?? '') : z,
    );
    expect(await check(getauscht)).toBe('REIHENFOLGE');
    expect(await check(zeilen.slice(0, -1))).toBe('ABGESCHNITTEN');
    expect(await check(zeilen.filter((z) => z !== eintraege[4]))).toBe('GELOESCHT');
  });
});

describe('the check without database', () => {
  const DATEIEN = [
    'pruefprogramm',
    'anker-lesen',
    'befund',
    'kanonisch',
    'kettenpruefung',
    'laeufe',
    'zeilenvergleich',
  ];

  it('runs from a folder with nothing but its own files', async () => {
    await fill();
    const datei = await exportToFile();
    for (const name of DATEIEN) {
      await copyFile(new URL(`${name}.ts`, import.meta.url), join(ordner, `${name}.ts`));
    }
    await writeFile(join(ordner, 'package.json'), '{"type":"module"}');
    const run = () =>
      spawnSync(process.execPath, [join(ordner, 'pruefprogramm.ts'), datei, ordner], { encoding: 'utf8' });
    const gut = run();
    expect([gut.status, JSON.parse(gut.stdout)]).toMatchObject([0, { ok: true, eintraege: 14 }]);
    await writeFile(datei, (await readFile(datei, 'utf8')).replace('fall.getFall', 'fall.getFallX'));
    const schlecht = run();
    expect([schlecht.status, JSON.parse(schlecht.stdout)]).toMatchObject([
      1,
      { befund: { art: 'VERAENDERT' } },
    ]);
    expect(spawnSync(process.execPath, [join(ordner, 'pruefprogramm.ts')]).status).toBe(2);
  });

  it('finds a change of any field of any row and of any field of any seal', async () => {
    await fill();
    const datei = await exportToFile();
    const zeilen = (await readFile(datei, 'utf8')).trimEnd().split('\n');
    let versuche = 0;
    for (const [nummer, text] of zeilen.entries()) {
      const wert = JSON.parse(text) as {
        art: string;
        zeile?: (string | null)[];
        siegel?: Record<string, string | number>;
      };
      const ziel: Record<string, string | number | null> = Object.fromEntries(
        Object.entries(wert.siegel ?? wert.zeile ?? {}),
      );
      // One field per line, another one in each: all fields come up over the file.
      for (const feld of Object.keys(ziel).filter((_, i) => i % 5 === nummer % 5)) {
        const alt = ziel[feld] ?? null;
        const neu =
          typeof alt === 'number'
            ? alt + 1
            : alt === null
              ? ''
              : alt.replace(/.$/, (z) => (z === '1' ? '2' : '1'));
        const anders = wert.siegel
          ? { ...wert, siegel: { ...wert.siegel, [feld]: neu } }
          : { ...wert, zeile: wert.zeile?.map((w, i) => (String(i) === feld ? neu : w)) };
        await writeFile(datei, `${zeilen.with(nummer, JSON.stringify(anders)).join('\n')}\n`);
        expect((await checkExport(datei, ordner)).ok, `${wert.art} ${feld}`).toBe(false);
        versuche += 1;
      }
    }
    expect(versuche).toBeGreaterThan(75);
  });
});

describe('lawful deletion (LK-08)', () => {
  const ALT = new Date().getUTCFullYear() - 2;

  async function createOld(): Promise<void> {
    for (const monat of ['11', '12']) {
      const bis = monat === '12' ? `${ALT + 1}-01-01` : `${ALT}-12-01`;
      await protokoll.admin.query(
        `CREATE TABLE protokoll.eintrag_${ALT}_${monat} PARTITION OF protokoll.eintrag
           FOR VALUES FROM ('${ALT}-${monat}-01 00:00Z') TO ('${bis} 00:00Z');
         ALTER TABLE protokoll.eintrag_${ALT}_${monat} OWNER TO kim_owner`,
      );
    }
    const anker = createAnker(ordner, { abstandMs: 0 });
    // The second run holds the last rows of the old year and the first of the new one.
    for (const zeit of [`${ALT}-11-05`, `${ALT}-12-31`, `${ALT + 1}-01-01`]) {
      await protokoll.admin.query(
        `INSERT INTO protokoll.eintrag (id, zeit, mandant_id, bereich, ereignis, art, objektart, zweck, ergebnis, regelversion)
         SELECT gen_random_uuid(), $1::timestamptz + n * interval '1 second', m, 'fall', 'fall.alt', 'ABFRAGE', 'fall', 'Alt', 'OK', '1'
         FROM generate_series(1, 3) n, unnest($2::uuid[]) m`,
        [`${zeit} 00:00Z`, zeit.includes('-11-') ? [A, B] : [A]],
      );
      if (!zeit.includes('-12-31')) await protokoll.sealAll(anker);
    }
    await fill();
  }

  const loesche = async (bis: string | null = null) =>
    await protokoll.runAs({ domaene: 'loeschung', system: 'loeschung' }, async () => {
      const text = 'SELECT protokoll.loesche_abgelaufene($1, $2)::int AS anzahl';
      const { rows } = await protokoll.app.query<{ anzahl: number }>(text, [createUuidV7(), bis]);
      return rows[0]?.anzahl;
    });

  it('drops whole months, writes what it did, and the rest still proves itself', async () => {
    await createOld();
    expect(await loesche()).toBe(9);
    expect(await loesche()).toBe(0);
    const { rows } = await protokoll.admin.query(
      'SELECT vor::text, partitionen, eintraege::int FROM protokoll.loeschung',
    );
    expect(rows).toEqual([
      { vor: `${ALT + 1}-01-01`, partitionen: [`eintrag_${ALT}_11`, `eintrag_${ALT}_12`], eintraege: 9 },
    ]);
    const ergebnis = await checkProtokoll(protokoll.app, ordner);
    expect(ergebnis).toMatchObject({ ok: true, eintraege: 3 + 14 });
    expect(ergebnis.hinweise.join()).toContain(`vor dem ${ALT + 1}-01-01`);
    expect(await checkExport(await exportToFile(), ordner)).toEqual(ergebnis);
  });

  it('still finds manipulations at and after the seam', async () => {
    await createOld();
    await loesche();
    const eingriffe: [BefundArt, string][] = [
      [
        'VERAENDERT',
        `UPDATE protokoll.eintrag SET zweck = 'x' WHERE ereignis = 'fall.alt' AND mandant_id = '${A}'`,
      ],
      ['VERAENDERT', `UPDATE protokoll.eintrag SET zweck = 'x' WHERE id = ${DRITTE_VON_A}`],
      ['GELOESCHT', `DELETE FROM protokoll.eintrag WHERE mandant_id IS NULL`],
      ['SIEGEL_FEHLT', `DELETE FROM protokoll.loeschung_kette WHERE kette = '${A}'`],
    ];
    const sichern = ['eintrag', 'siegel', 'loeschung_kette'];
    for (const t of sichern)
      await protokoll.admin.query(`CREATE TABLE public.s_${t} AS TABLE protokoll.${t}`);
    for (const [art, sql] of eingriffe) {
      await protokoll.admin.query(sql);
      expect((await checkProtokoll(protokoll.app, ordner)).befund?.art, sql).toMatch(art);
      for (const t of sichern) {
        await protokoll.admin.query(
          `DELETE FROM protokoll.${t}; INSERT INTO protokoll.${t} TABLE public.s_${t}`,
        );
      }
      expect((await checkProtokoll(protokoll.app, ordner)).ok).toBe(true);
    }
  });

  it('refuses what must be kept, what is not sealed, and everybody else', async () => {
    await createOld();
    await expect(loesche(`${ALT + 1}-02-01`)).rejects.toThrow('LK-08');
    expect(await loesche(`${ALT}-12-01`)).toBe(6);
    await protokoll.admin.query(
      `INSERT INTO protokoll.eintrag (id, zeit, bereich, ereignis, art, objektart, zweck, ergebnis, regelversion)
       VALUES (gen_random_uuid(), '${ALT}-12-05', 'fall', 'fall.alt', 'ABFRAGE', 'fall', 'Alt', 'OK', '1')`,
    );
    await expect(loesche()).rejects.toThrow('seal first');
    await protokoll.admin.query('DELETE FROM protokoll.siegel');
    await expect(loesche()).rejects.toThrow('seal first');
    const text = `SELECT protokoll.loesche_abgelaufene('${createUuidV7()}')`;
    await expect(
      protokoll.runAs({ domaene: 'loeschung' }, async () => await protokoll.app.query(text)),
    ).rejects.toThrow('system account');
    await expect(
      protokoll.runAs({ domaene: 'fall', system: 'loeschung' }, async () => await protokoll.app.query(text)),
    ).rejects.toThrow('permission denied');
  });
});

it('writes anchors that survive a torn line', async () => {
  await fill();
  const [datei] = (await readdir(ordner)).map((name) => join(ordner, name));
  if (datei === undefined) throw new Error('anchor file expected');
  const text = await readFile(datei, 'utf8');
  await writeFile(datei, text.slice(0, -20));
  await protokoll.log(A, 1);
  await protokoll.sealAll(createAnker(ordner));
  expect((await checkProtokoll(protokoll.app, ordner)).ok).toBe(true);
  expect((await readFile(datei, 'utf8')).trimEnd().split('\n')).toHaveLength(4);
});
