import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openLaufzeit } from '#src/anwendung/start.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { type Blattspeicher, computeTabelle } from '#src/modules/bericht/kennzahl/compute-tabelle.ts';
import { toBestandszelle } from '#src/modules/bericht/kennzahl/bestand.model.ts';
import { toObergrenze } from '#src/modules/bericht/kennzahl/blatt.model.ts';
import { findSicht } from '#src/modules/bericht/kennzahl/frage.model.ts';
import { findKennzahl, KATALOG } from '#src/modules/bericht/kennzahl/katalog/katalog.ts';
import type {
  Kennzahl,
  Kennzahlfrage,
  Kennzahltabelle,
} from '#src/modules/bericht/kennzahl/kennzahl.model.ts';
import { loadBlatt, loadRaum } from '#src/modules/bericht/kennzahl/load-blatt.ts';
import { insertRechenlauf, updateRechenlauf } from '#src/modules/bericht/kennzahl/rechenlauf.repo.ts';
import { runSummen } from '#src/modules/bericht/kennzahl/run-summen.ts';
import { SCHWELLE } from '#src/modules/bericht/kennzahl/tabelle.model.ts';
import { UEBRIGE } from '#src/modules/bericht/kennzahl/zahlen.model.ts';
import { lastQuartal } from '#src/modules/bericht/kennzahl/zeit.model.ts';
import { type Bekannte, findEnge } from '#src/modules/offenedaten/unterschied.model.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import {
  type Ausgabe,
  findVerrateneAusgaben,
  listFragen,
  type Sicht,
} from '#test/support/kennzahl-angriff.ts';
import { createLesersicht, type Gelesenes, type Gruppen } from '#test/support/kennzahl-bestand.ts';
import { kontextFuer } from '#test/support/welt.ts';

/**
 * Attacks every table of a data set that is there: `LANDDATEN` names the folder that `kim erzeuge --umfang land` filled, and
 * `LANDJAHRE` the years (left out: the last three). Without it there is nothing to attack.
 */
const ORDNER = process.env['LANDDATEN'];

const LANDESSICHT: Sicht = {
  rolle: 'MINISTERIUM',
  standortId: null,
  profil: 'EXTERN',
  ebenen: ['LAND', 'REGIERUNGSBEZIRK', 'TYP', 'STANDORT'],
};

type Laufzeit = Awaited<ReturnType<typeof openLaufzeit>>;
let laufzeit: Laufzeit;
let standorte: string[] = [];
let jahre: number[] = [];
const zaehler = {
  tabellen: 0,
  /** Opened beside an earlier Ausgabe of the same year, and those that were not. */
  weitere: 0,
  abgelehnt: 0,
  zellen: 0,
  verdeckt: 0,
  kleine: 0,
  verraten: 0,
};
/** What a test found, for docs/leistung.md. */
afterEach(({ task }) => {
  if (ORDNER === undefined) return;
  process.stdout.write(`${task.name}: ${JSON.stringify(zaehler)}\n`);
  for (const name of Object.keys(zaehler) as (keyof typeof zaehler)[]) zaehler[name] = 0;
});

beforeAll(async () => {
  if (ORDNER === undefined) return;
  const konfiguration = loadKonfiguration({ ...process.env, KIM_DATA_DIR: ORDNER, NODE_ENV: 'development' });
  if (!konfiguration.ok) throw new Error('LANDDATEN is no data folder');
  laufzeit = await openLaufzeit(konfiguration.wert, { instanz: false, melde: () => undefined });
  const jahr = Number(laufzeit.dienste.stichtag().slice(0, 4));
  jahre = process.env['LANDJAHRE']?.split(',').map(Number) ?? [jahr - 2, jahr - 1, jahr];
  standorte = (
    await als('MINISTERIUM', null, (trx) => loadRaum(trx, 'LAND', true, SCHWELLE.EXTERN))
  ).orte.map(({ id }) => id);
}, 120_000);
afterAll(async () => {
  if (ORDNER === undefined) return;
  await laufzeit.stop();
});

function toActor(rolle: Rolle, standortId: string | null): KontoActor {
  const id = createUuidV7();
  return {
    art: 'konto',
    kontoId: id,
    rolle,
    standortId,
    mandantId: null,
    mitgliedschaftId: id,
  } as unknown as KontoActor;
}

async function als<T>(
  rolle: Rolle,
  standortId: string | null,
  fn: (trx: Trx, kontext: Kontext) => Promise<T>,
  stichtag: PlainDate = laufzeit.dienste.stichtag(),
): Promise<T> {
  const kontext = {
    ...kontextFuer(laufzeit.dienste, toActor(rolle, standortId), 'bericht'),
    stichtag,
  };
  const ergebnis = await withActor(kontext, async (trx) => ok(await fn(trx, kontext)));
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  return ergebnis.wert;
}

async function attack(kennzahl: Kennzahl, jahr: number, sicht: Sicht): Promise<string[]> {
  if (kennzahl.rechnung.art !== 'FLUSS') return [];
  const heute = laufzeit.dienste.stichtag();
  return listVerratene(kennzahl, jahr, sicht, [await readAusgabe(kennzahl, jahr, sicht, heute, null)]);
}

/** All tables of a Kennzahl on a day; of those that are opened only such as may stand beside what is open already. */
async function readAusgabe(
  kennzahl: Kennzahl,
  jahr: number,
  sicht: Sicht,
  tag: PlainDate,
  offen: { ausgabe: number; bekannte: Bekannte[] } | null,
): Promise<Ausgabe> {
  const { rechnung } = kennzahl;
  if (rechnung.art !== 'FLUSS') throw new Error('Counts of acts only');
  const { zaehlart, nur } = rechnung;
  const read = async (trx: Trx, kontext: Kontext): Promise<Ausgabe> => {
    const tabellen: { frage: Kennzahlfrage; tabelle: Kennzahltabelle }[] = [];
    // One sheet for all tables of it.
    const speicher: Blattspeicher = new Map();
    for (const frage of listFragen(kennzahl, jahr, sicht)) {
      const tabelle = await computeTabelle(trx, kontext, frage, speicher);
      if (!tabelle.ok) continue;
      if (offen !== null) {
        const selbst = { kennung: JSON.stringify(frage), ausgabe: offen.ausgabe };
        if (findEnge(offen.bekannte, tabelle.wert, selbst).length > 0) {
          zaehler.abgelehnt += 1;
          continue;
        }
        offen.bekannte.push({ ...selbst, offen: true, tabelle: tabelle.wert });
        if (offen.ausgabe > 0) zaehler.weitere += 1;
      }
      tabellen.push({ frage, tabelle: tabelle.wert });
    }
    const raum = await loadRaum(trx, findSicht(sicht.rolle) ?? 'LAND', true, SCHWELLE[sicht.profil]);
    const wissensstand = lastQuartal(tag);
    const { blatt, rahmen } = await loadBlatt(trx, raum, {
      zaehlart,
      nur,
      jahr,
      wissensstand,
      stichtag: tag,
    });
    zaehler.tabellen += tabellen.length;
    return { tabellen, rahmen, blatt };
  };
  return als(sicht.rolle, sicht.standortId, read, tag);
}

/** The attack itself takes minutes for the Land: outside of any transaction. */
function listVerratene(
  { code }: Kennzahl,
  jahr: number,
  { profil }: Sicht,
  ausgaben: readonly Ausgabe[],
): string[] {
  const fund = findVerrateneAusgaben(ausgaben, SCHWELLE[profil]);
  zaehler.zellen += fund.zellen;
  zaehler.verdeckt += fund.verdeckt;
  zaehler.kleine += fund.kleine;
  zaehler.verraten += fund.verraten.length;
  return fund.verraten.map((zelle) => `${code} ${jahr} ${zelle}`);
}

/** The half year in summer, the whole in January, and once more with the late entries of another half year. */
const listTage = (jahr: number): PlainDate[] =>
  [`${jahr}-07-10`, `${jahr + 1}-01-11`, `${jahr + 1}-07-10`]
    .map(toPlainDate)
    .filter((tag) => tag <= laufzeit.dienste.stichtag());

/** What was opened on each of these days, as far as it may stand beside what was open before; kept by somebody. */
async function attackAusgaben(kennzahl: Kennzahl, jahr: number, sicht: Sicht): Promise<string[]> {
  const bekannte: Bekannte[] = [];
  const ausgaben: Ausgabe[] = [];
  for (const [ausgabe, tag] of listTage(jahr).entries())
    ausgaben.push(await readAusgabe(kennzahl, jahr, sicht, tag, { ausgabe, bekannte }));
  return listVerratene(kennzahl, jahr, sicht, ausgaben);
}

describe.skipIf(ORDNER === undefined)('an attacker who reads every table of a Land', () => {
  const gezaehlte = KATALOG.filter(({ rechnung }) => rechnung.art === 'FLUSS');

  test('pins down no small count from what the Land shows', async () => {
    const verraten: string[] = [];
    for (const kennzahl of gezaehlte)
      for (const jahr of jahre) verraten.push(...(await attack(kennzahl, jahr, LANDESSICHT)));
    expect(verraten).toEqual([]);
  }, 3_600_000);

  test('nor from what was opened of the Land in three Ausgaben of each year', async () => {
    const verraten: string[] = [];
    for (const kennzahl of gezaehlte)
      for (const jahr of jahre) verraten.push(...(await attackAusgaben(kennzahl, jahr, LANDESSICHT)));
    expect(verraten).toEqual([]);
  }, 3_600_000);

  test('nor from what each Standort published in three Ausgaben of each year', async () => {
    const verraten: string[] = [];
    for (const standortId of standorte)
      for (const kennzahl of gezaehlte)
        for (const jahr of jahre)
          verraten.push(
            ...(await attackAusgaben(kennzahl, jahr, {
              rolle: 'KI_LEITUNG',
              standortId,
              profil: 'EXTERN',
              ebenen: ['STANDORT', 'KOMMUNE'],
            })),
          );
    expect(verraten).toEqual([]);
  }, 3_600_000);

  test.each(['INTERN', 'EXTERN'] as const)(
    'and none from what each Standort shows (%s)',
    async (profil) => {
      const verraten: string[] = [];
      for (const standortId of standorte)
        for (const kennzahl of gezaehlte)
          for (const jahr of jahre)
            verraten.push(
              ...(await attack(kennzahl, jahr, {
                rolle: 'KI_LEITUNG',
                standortId,
                profil,
                ebenen: ['STANDORT', 'KOMMUNE'],
              })),
            );
      expect(verraten).toEqual([]);
    },
    3_600_000,
  );
});

const BESTAENDE = [
  { code: 'F-02', fluesse: ['F-01', 'F-03'] },
  { code: 'K-03', fluesse: ['K-01', 'K-02'] },
] as const;

/** Every number of a stock of a year must follow from the printed tables of its flows, and from nothing else. */
async function compareBestand(
  { code, fluesse }: (typeof BESTAENDE)[number],
  sicht: Sicht,
): Promise<{ gezeigt: number; verdeckt: number; abweichend: string[] }> {
  const heute = laufzeit.dienste.stichtag();
  const letztes = Number(heute.slice(0, 4));
  const ergebnis = { gezeigt: 0, verdeckt: 0, abweichend: new Array<string>() };
  await als(sicht.rolle, sicht.standortId, async (trx, kontext) => {
    const speicher: Blattspeicher = new Map();
    const ebenen = sicht.ebenen.slice(1);
    const read = async (kennzahl: string, jahr: number, ebene: Sicht['ebenen'][number]) => {
      const tabelle = await computeTabelle(
        trx,
        kontext,
        {
          kennzahl,
          zeile: 'ORT',
          spalte: 'ZEIT',
          jahr,
          stichtag: null,
          wissensstand: null,
          ebene,
          filter: {},
          profil: sicht.profil,
        },
        speicher,
      );
      if (!tabelle.ok) throw new Error(tabelle.fehler.code);
      return tabelle.wert;
    };
    const raum = await loadRaum(trx, findSicht(sicht.rolle) ?? 'LAND', true, SCHWELLE[sicht.profil]);
    const wissensstand = lastQuartal(heute);
    const gelesen: Gelesenes[] = [];
    const alleOrte = new Set<string>();
    const gruppen = new Map<string, Gruppen[number]>();
    for (let jahr = ERSTES_JAHR; jahr <= letztes; jahr += 1) {
      const zusammen: string[][] = [];
      const oben: ((ort: string, zeit: string) => number)[] = [];
      const tabellen: Kennzahltabelle[] = [];
      for (const fluss of fluesse) {
        const rechnung = findKennzahl(fluss)?.rechnung;
        if (rechnung?.art !== 'FLUSS') throw new Error(fluss);
        const { blatt, rahmen, zusammenfassung } = await loadBlatt(trx, raum, {
          zaehlart: rechnung.zaehlart,
          jahr,
          wissensstand,
          stichtag: heute,
        });
        zusammen.push([...zusammenfassung.orte]);
        oben.push((ort, zeit) => toObergrenze(blatt.find(ort, '', '', zeit)?.wert ?? 0, raum.k));
        for (const gruppe of rahmen.gruppen)
          gruppen.set(gruppe.code, {
            ...gruppe,
            orte: [...new Set([...(gruppen.get(gruppe.code)?.orte ?? []), ...gruppe.orte])],
          });
        for (const ort of [...rahmen.orte, ...zusammenfassung.orte]) if (ort !== UEBRIGE) alleOrte.add(ort);
        // One table that holds the rows of all levels, as somebody puts them side by side.
        const [erste, ...weitere] = await Promise.all(ebenen.map((ebene) => read(fluss, jahr, ebene)));
        if (erste === undefined) throw new Error('No level');
        const ohneSumme = weitere.map((tabelle) => ({
          zeilen: tabelle.zeilen.slice(0, -1),
          zellen: tabelle.zellen.slice(0, -1),
        }));
        tabellen.push({
          ...erste,
          zeilen: [...ohneSumme.flatMap(({ zeilen }) => zeilen), ...erste.zeilen],
          zellen: [...ohneSumme.flatMap(({ zellen }) => zellen), ...erste.zellen],
        });
      }
      const [zugang, abgang] = tabellen;
      if (zugang === undefined || abgang === undefined) throw new Error('No flows');
      gelesen.push({
        jahr,
        zugang,
        abgang,
        zusammen: { zugang: zusammen[0] ?? [], abgang: zusammen[1] ?? [] },
        oben: { zugang: oben[0] ?? (() => 0), abgang: oben[1] ?? (() => 0) },
      });
    }
    const lies = createLesersicht(gelesen, [...gruppen.values()], raum.k);
    for (const ebene of ebenen) {
      const bestand = await read(code, letztes, ebene);
      const einzelne = bestand.zeilen.map((kopf) => kopf.code);
      for (const [i, { code: ort }] of bestand.zeilen.entries())
        for (const [j, { code: quartal }] of bestand.spalten.entries()) {
          const orte =
            ort === '*'
              ? [...alleOrte]
              : ort === UEBRIGE
                ? [...alleOrte].filter((o) => !einzelne.includes(o))
                : (gruppen.get(ort)?.orte ?? [ort]);
          const { wert, verdeckt } = toBestandszelle(
            lies({ code: ort === UEBRIGE ? 'zusammen' : ort, orte }, quartal),
            { prozent: PARAMETER.bestand_spanne.wert, klein: PARAMETER.bestand_spanne_klein.wert },
          );
          const zelle = bestand.zellen[i]?.[j];
          ergebnis[zelle === 'x' ? 'verdeckt' : 'gezeigt'] += 1;
          if (zelle !== (verdeckt ? 'x' : wert))
            ergebnis.abweichend.push(`${code} ${ebene} ${ort} ${quartal}: ${zelle}, ${wert}`);
        }
    }
  });
  return ergebnis;
}
const ERSTES_JAHR = 2010;

describe.skipIf(ORDNER === undefined)('a stock', () => {
  test.each(BESTAENDE)(
    'of the Land tells nothing beside its flows: $code',
    async (bestand) => {
      const { abweichend, ...gezaehlt } = await compareBestand(bestand, LANDESSICHT);
      process.stdout.write(`${bestand.code} Land ${JSON.stringify(gezaehlt)}\n`);
      expect(abweichend).toEqual([]);
    },
    600_000,
  );

  test.each(
    BESTAENDE.flatMap((bestand) => (['INTERN', 'EXTERN'] as const).map((profil) => ({ ...bestand, profil }))),
  )(
    'of a Standort tells nothing beside its flows: $code $profil',
    async ({ profil, ...bestand }) => {
      const summe = { gezeigt: 0, verdeckt: 0 };
      for (const standortId of standorte) {
        const { abweichend, ...gezaehlt } = await compareBestand(bestand, {
          rolle: 'KI_LEITUNG',
          standortId,
          profil,
          ebenen: ['STANDORT', 'KOMMUNE'],
        });
        expect(abweichend).toEqual([]);
        summe.gezeigt += gezaehlt.gezeigt;
        summe.verdeckt += gezaehlt.verdeckt;
      }
      process.stdout.write(`${bestand.code} Standorte ${profil} ${JSON.stringify(summe)}\n`);
    },
    600_000,
  );
});

/** Seconds of processor that this process and its database connections have used. */
async function readCpu(): Promise<number> {
  const { user, system } = process.cpuUsage();
  const { rows } = await laufzeit.dienste.pool.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend'`,
  );
  const takte = rows.reduce((summe, { pid }) => {
    const teile = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return summe + Number(teile[11] ?? 0) + Number(teile[12] ?? 0);
  }, 0);
  return (user + system) / 1e6 + takte / 100;
}

describe.skipIf(ORDNER === undefined)('all sums computed anew', () => {
  test('cost grows with the number of Standorte, not faster', async () => {
    const kosten: { standorte: number; stellen: number; wand: number; cpu: number }[] = [];
    for (const anteil of [0.5, 1]) {
      const welche = standorte.slice(0, Math.ceil(standorte.length * anteil));
      for (const standortId of welche)
        await als('KI_LEITUNG', standortId, async (trx) => {
          const id = createUuidV7();
          await insertRechenlauf(trx, id);
          await updateRechenlauf(trx, id, 0, 'ABGEBROCHEN');
        });
      const [beginn, vorher] = [performance.now(), await readCpu()];
      const stellen = await runSummen(laufzeit.dienste);
      kosten.push({
        standorte: welche.length,
        stellen,
        wand: (performance.now() - beginn) / 1_000,
        cpu: (await readCpu()) - vorher,
      });
    }
    process.stdout.write(`${JSON.stringify(kosten)}\n`);
    const [halb, ganz] = kosten;
    if (halb === undefined || ganz === undefined) throw new Error('Nothing was measured');
    // Linear, with room for a machine on which others work.
    expect(ganz.cpu / ganz.stellen).toBeLessThan((halb.cpu / halb.stellen) * 1.5);
  }, 900_000);
});
