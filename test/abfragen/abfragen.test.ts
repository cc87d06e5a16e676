import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { createEintragInsert } from '#src/platform/audit/eintrag.ts';
import { createContextStatement } from '#src/platform/db/context-statement.ts';
import { isTest } from '#test/architecture/quellen.ts';
import { NICHT_GESCHRIEBEN, OHNE_ABFRAGE } from './ausnahmen.ts';
import { AUSTAUSCH_DATEIEN } from './austausch-aufrufe.ts';
import { ANSICHTEN_DATEIEN } from './ansichten-aufrufe.ts';
import { KENNZAHL_DATEIEN } from './kennzahl-aufrufe.ts';
import { ANGEBOT_DATEIEN } from './angebot-aufrufe.ts';
import { KLEINEANFRAGE_DATEIEN } from './kleineanfrage-aufrufe.ts';
import { OFFENEDATEN_DATEIEN } from './offenedaten-aufrufe.ts';
import { QUELLEN_DATEIEN } from './quelle-aufrufe.ts';
import { ANLAUFSTELLEN_DATEIEN } from './anlaufstelle-aufrufe.ts';
import { KONZEPT_DATEIEN } from './konzept-aufrufe.ts';
import { SCHNITTSTELLE_DATEIEN } from './schnittstelle-aufrufe.ts';
import { BERICHTSPFLICHT_DATEIEN } from './berichtspflicht-aufrufe.ts';
import { ESKALATION_DATEIEN } from './eskalation-aufrufe.ts';
import { THEMA_DATEIEN } from './thema-aufrufe.ts';
import { FALLANALYSE_DATEIEN } from './fallanalyse-aufrufe.ts';
import { FACHFRAGE_DATEIEN } from './fachfrage-aufrufe.ts';
import { GREMIUM_DATEIEN } from './gremium-aufrufe.ts';
import { FALL_DATEIEN } from './fall-aufrufe.ts';
import { FINDEN_DATEIEN } from './finden-aufrufe.ts';
import { BERICHTIGUNG_DATEIEN } from './berichtigung-aufrufe.ts';
import { AENDERUNG_DATEIEN } from './aenderung-aufrufe.ts';
import { FOERDERUNG_DATEIEN } from './foerderung-aufrufe.ts';
import { ZAHLUNG_DATEIEN } from './zahlung-aufrufe.ts';
import { BRUECKE_DATEIEN } from './bruecke-aufrufe.ts';
import { NACHWEIS_DATEIEN } from './nachweis-aufrufe.ts';
import { PRUEFUNG_DATEIEN } from './pruefung-aufrufe.ts';
import { QUALIFIZIERUNG_DATEIEN } from './qualifizierung-aufrufe.ts';
import { formatSql } from './format-sql.ts';
import type { Datei } from './repo-aufrufe.ts';
import { recordAbfragen, StummerClient, StummerPool, TAG, UUID } from './sendestelle.ts';
import { SENDER_DATEIEN } from './sender-aufrufe.ts';
import { OFFENLEGUNG_DATEIEN } from './offenlegung-aufrufe.ts';
import { BESTAND_DATEIEN } from './bestand-aufrufe.ts';
import { UEBERBLICK_DATEIEN } from './ueberblick-aufrufe.ts';
import { UEBERGABE_DATEIEN } from './uebergabe-aufrufe.ts';
import { SPRACHE_DATEIEN } from './sprache-aufrufe.ts';
import { VERWEIS_DATEIEN } from './verweis-aufrufe.ts';
import { WEITERE_DATEIEN } from './weitere-aufrufe.ts';

/**
 * Every statement that the product sends, as files a reviewer reads: db/abfragen/<room>.sql. Nothing runs here; what the
 * database makes of the statements is the matter of test/plaene.
 */
// The files of a worker share their modules: the dumb connection stands in for the real one while the statements are written.
const { Client, Pool } = pg;
Object.assign(pg, { Client: StummerClient, Pool: StummerPool });
afterAll(() => Object.assign(pg, { Client, Pool }));

const LEERER_EINTRAG = {
  id: UUID,
  mandantId: null,
  standortId: null,
  kontoId: null,
  systemkonto: null,
  rolle: null,
  sitzungId: null,
  bereich: 'fall',
  ereignis: 'x',
  art: 'ABFRAGE',
  objektart: 'x',
  zweck: 'x',
  ergebnis: 'OK',
  code: null,
  anfrageId: null,
} as const;
const ORDNER = 'db/abfragen';
const KOPF = `-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.`;
const DATEIEN: readonly Datei[] = [
  ...FALL_DATEIEN,
  ...UEBERGABE_DATEIEN,
  ...FINDEN_DATEIEN,
  ...VERWEIS_DATEIEN,
  ...OFFENLEGUNG_DATEIEN,
  ...SPRACHE_DATEIEN,
  ...BESTAND_DATEIEN,
  ...FACHFRAGE_DATEIEN,
  ...GREMIUM_DATEIEN,
  ...BERICHTSPFLICHT_DATEIEN,
  ...ESKALATION_DATEIEN,
  ...THEMA_DATEIEN,
  ...FALLANALYSE_DATEIEN,
  ...KONZEPT_DATEIEN,
  ...KLEINEANFRAGE_DATEIEN,
  ...OFFENEDATEN_DATEIEN,
  ...AUSTAUSCH_DATEIEN,
  ...QUALIFIZIERUNG_DATEIEN,
  ...ANGEBOT_DATEIEN,
  ...ANSICHTEN_DATEIEN,
  ...KENNZAHL_DATEIEN,
  ...QUELLEN_DATEIEN,
  ...ANLAUFSTELLEN_DATEIEN,
  ...SCHNITTSTELLE_DATEIEN,
  ...FOERDERUNG_DATEIEN,
  ...ZAHLUNG_DATEIEN,
  ...AENDERUNG_DATEIEN,
  ...BRUECKE_DATEIEN,
  ...BERICHTIGUNG_DATEIEN,
  ...NACHWEIS_DATEIEN,
  ...PRUEFUNG_DATEIEN,
  ...UEBERBLICK_DATEIEN,
  ...WEITERE_DATEIEN,
  ...SENDER_DATEIEN,
];

/** `src/modules/fall/x.ts` → fall, `src/platform/audit/x.ts` → audit. */
const toRaum = (pfad: string): string =>
  /^src\/(?:modules\/|platform\/)?([a-z-]+)\//.exec(pfad)?.[1] ?? 'src';

/** Stand before and after every act, so they are written out once, in the room of the database. */
const RAHMEN = new Map([
  [
    createContextStatement({
      actor: { art: 'oeffentlich' },
      domaene: 'fall',
      zweck: '',
      stichtag: TAG,
    }).text,
    '-- (context of the actor)',
  ],
  [createEintragInsert(LEERER_EINTRAG).text, '-- (row of the log)'],
]);

async function writeRaeume(): Promise<Map<string, string>> {
  const raeume = new Map<string, string>();
  for (const { pfad, aufrufe } of DATEIEN.toSorted((a, b) => (a.pfad < b.pfad ? -1 : 1))) {
    const raum = toRaum(pfad);
    let text = raeume.get(raum) ?? KOPF;
    text += `\n\n-- ── ${pfad} ──\n`;
    for (const { name, titel, act, antworten } of aufrufe) {
      const abfragen = await recordAbfragen(act, antworten);
      if (abfragen.length === 0) throw new Error(`${pfad} ${name} sent nothing`);
      text += `\n-- ${name}${titel === undefined ? '' : `: ${titel}`}\n`;
      const kurz = (abfrage: string) => (raum === 'db' ? undefined : RAHMEN.get(abfrage));
      text += abfragen.map((abfrage) => `${kurz(abfrage) ?? `${formatSql(abfrage)};`}\n`).join('');
    }
    raeume.set(raum, text.trimEnd());
  }
  return raeume;
}

/** Rooms that may send a statement for each number of ids: an import or a page of the staffing plan, a few times a day. */
const JE_ZAHL_EINE: ReadonlySet<string> = new Set(['stelle']);

const raeume = await writeRaeume();
const toPfad = (raum: string): string => `${ORDNER}/${raum}.sql`;
if (process.env['KIM_SCHREIBE'] === '1') {
  for (const alt of globSync(`${ORDNER}/*.sql`)) rmSync(alt);
  for (const [raum, text] of raeume) writeFileSync(toPfad(raum), `${text}\n`);
}

describe(`statements in ${ORDNER}`, () => {
  it('has one file for each room and none too many', () => {
    expect(globSync(`${ORDNER}/*`).toSorted()).toEqual([...raeume.keys()].map(toPfad).toSorted());
  });

  it.each([...raeume])(
    '%s: the statements are the reviewed ones (KIM_SCHREIBE=1 writes them)',
    (raum, text) => {
      expect(readFileSync(toPfad(raum), 'utf8')).toBe(`${text}\n`);
    },
  );

  it('keeps every word of a statement', () => {
    const roh = `select "a b" from x where y between 1 and 2 and z = 'from  where'`;
    expect(formatSql(roh)).toBe(`select "a b"\n  from x\n  where y between 1 and 2\n  and z = 'from  where'`);
  });
});

describe('the form of a statement', () => {
  it('asks for several ids with one array: one statement, planned once, whatever their number', () => {
    const listen = [...raeume].flatMap(([raum, text]) =>
      [...text.matchAll(/\w+_id"? in \(\$/gi)].map(([stelle]) => `${raum}: ${stelle}`),
    );
    expect(listen.filter((eine) => !JE_ZAHL_EINE.has(eine.slice(0, eine.indexOf(':'))))).toEqual([]);
  });
});

describe('nothing is left out', () => {
  const bekannt = new Set(
    DATEIEN.flatMap(({ pfad, aufrufe }) => aufrufe.map(({ name }) => `${pfad} ${name}`)),
  );

  it('every function of a repository is written down or has a reason', async () => {
    const fehlend: string[] = [];
    for (const pfad of globSync('src/**/*.repo.ts')) {
      const modul = (await import(resolve(pfad))) as Record<string, unknown>;
      const namen = Object.keys(modul).filter((name) => typeof modul[name] === 'function');
      fehlend.push(
        ...namen
          .map((name) => `${pfad} ${name}`)
          .filter((name) => !bekannt.has(name) && !(name in OHNE_ABFRAGE)),
      );
    }
    expect(fehlend).toEqual([]);
  });

  it('every other file that sends statements is written down or has a reason', () => {
    const sendend = globSync('src/**/*.{ts,tsx}')
      .filter((pfad) => !isTest(pfad) && !pfad.endsWith('.repo.ts'))
      .filter((pfad) =>
        /\.query\(|\bsql(?:<[^`]*>)?`|\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/.test(
          readFileSync(pfad, 'utf8'),
        ),
      );
    const geschrieben = new Set(DATEIEN.map(({ pfad }) => pfad));
    expect(sendend.length).toBeGreaterThan(15);
    expect(sendend.filter((pfad) => !geschrieben.has(pfad) && !(pfad in NICHT_GESCHRIEBEN))).toEqual([]);
    expect(Object.keys(NICHT_GESCHRIEBEN).filter((pfad) => !sendend.includes(pfad))).toEqual([]);
  });

  it('has no exception too many', () => {
    expect(Object.keys(OHNE_ABFRAGE).filter((name) => bekannt.has(name))).toEqual([]);
  });
});
