import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLaufzeit } from '#src/anwendung/start.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { ok } from '#src/core/result.ts';
import { ALLE, JAHR } from '#src/modules/bericht/kennzahl/blatt.model.ts';
import { computeTabelle } from '#src/modules/bericht/kennzahl/compute-tabelle.ts';
import { findSicht } from '#src/modules/bericht/kennzahl/frage.model.ts';
import { KATALOG } from '#src/modules/bericht/kennzahl/katalog/katalog.ts';
import type {
  Achse,
  Ebene,
  Kennzahl,
  Kennzahlfrage,
  Kennzahltabelle,
} from '#src/modules/bericht/kennzahl/kennzahl.model.ts';
import { loadBlatt, loadRaum } from '#src/modules/bericht/kennzahl/load-blatt.ts';
import { SCHWELLE } from '#src/modules/bericht/kennzahl/tabelle.model.ts';
import { lastQuartal } from '#src/modules/bericht/kennzahl/zeit.model.ts';
import { loadKonfiguration } from '#src/platform/config/konfiguration.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { computeSpanne, type Wissen } from '#test/support/kennzahl-angriff.ts';
import { kontextFuer } from '#test/support/welt.ts';

/**
 * Attacks every table of a data set that is there: `KIM_LAND_DIR` names the folder that `kim erzeuge --umfang land` filled, and
 * `KIM_LAND_JAHRE` the years (left out: the last three). Without it there is nothing to attack.
 */
const ORDNER = process.env['KIM_LAND_DIR'];

type Laufzeit = Awaited<ReturnType<typeof openLaufzeit>>;
let laufzeit: Laufzeit;
let standorte: string[] = [];
let jahre: number[] = [];
const dauern: { tabelle: string; erste: number; weitere: number[] }[] = [];
const zaehler = { tabellen: 0, zellen: 0, verdeckt: 0, kleine: 0, verraten: 0 };

beforeAll(async () => {
  if (ORDNER === undefined) return;
  const konfiguration = loadKonfiguration({ ...process.env, KIM_DATA_DIR: ORDNER, NODE_ENV: 'development' });
  if (!konfiguration.ok) throw new Error('KIM_LAND_DIR is no data folder');
  laufzeit = await openLaufzeit(konfiguration.wert, { instanz: false, melde: () => undefined });
  const jahr = Number(laufzeit.dienste.stichtag().slice(0, 4));
  jahre = process.env['KIM_LAND_JAHRE']?.split(',').map(Number) ?? [jahr - 2, jahr - 1, jahr];
  standorte = (
    await als('MINISTERIUM', null, (trx) => loadRaum(trx, 'LAND', true, SCHWELLE.EXTERN))
  ).orte.map(({ id }) => id);
}, 120_000);
afterAll(async () => {
  if (ORDNER === undefined) return;
  await laufzeit.stop();
  const langsam = dauern
    .map(({ tabelle, erste, weitere }) => ({
      tabelle,
      erste,
      p95: weitere.toSorted((a, b) => b - a)[1] ?? 0,
    }))
    .toSorted((a, b) => b.p95 - a.p95);
  process.stdout.write(`${JSON.stringify({ ...zaehler, langsam: langsam.slice(0, 12) }, null, 1)}\n`);
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

async function als<T>(rolle: Rolle, standortId: string | null, fn: (trx: Trx) => Promise<T>): Promise<T> {
  const kontext = kontextFuer(laufzeit.dienste, toActor(rolle, standortId), 'bericht');
  const ergebnis = await withActor(kontext, async (trx) => ok(await fn(trx)));
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  return ergebnis.wert;
}

type Sicht = {
  rolle: Rolle;
  standortId: string | null;
  profil: 'INTERN' | 'EXTERN';
  ebenen: readonly Ebene[];
};

/** Every table of a Kennzahl that the page can show of a year: whole, by place, by each Merkmal, by both. */
function listFragen({ code, dimensionen }: Kennzahl, jahr: number, sicht: Sicht): Kennzahlfrage[] {
  const frage = (ebene: Ebene, zeile: Achse, spalte: Achse): Kennzahlfrage => ({
    kennzahl: code,
    zeile,
    spalte,
    jahr,
    stichtag: null,
    wissensstand: null,
    ebene,
    filter: {},
    profil: sicht.profil,
  });
  const [ganzes = 'LAND', ...teile] = sicht.ebenen;
  return [
    frage(ganzes, null, 'ZEIT'),
    ...dimensionen.map((merkmal) => frage(ganzes, merkmal, 'ZEIT')),
    ...teile.flatMap((ebene) => [
      frage(ebene, 'ORT', 'ZEIT'),
      ...dimensionen.map((merkmal) => frage(ebene, 'ORT', merkmal)),
    ]),
  ];
}

const toName = (ort: string, merkmal: string, code: string, zeit: string): string =>
  [ort, merkmal, code, zeit].join('\n');

/** Cells of a table by their full name: the place, the value, the time. */
function* listZellen(
  frage: Kennzahlfrage,
  tabelle: Kennzahltabelle,
  ohneZeit: string,
): Generator<[string, number | 'x']> {
  for (const [i, zeile] of tabelle.zeilen.entries())
    for (const [j, spalte] of tabelle.spalten.entries()) {
      const zelle = tabelle.zellen[i]?.[j] ?? null;
      if (zelle === null) continue;
      const lage = { ort: ALLE, merkmal: '', code: '', zeit: ohneZeit };
      for (const [achse, kopf] of [
        [frage.zeile, zeile],
        [frage.spalte, spalte],
      ] as const) {
        if (achse === 'ORT') lage.ort = kopf.code;
        else if (achse === 'ZEIT') lage.zeit = kopf.code;
        else if (achse !== null && kopf.code !== ALLE)
          Object.assign(lage, { merkmal: achse, code: kopf.code });
      }
      yield [toName(lage.ort, lage.merkmal, lage.code, lage.zeit), zelle];
    }
}

async function attack(kennzahl: Kennzahl, jahr: number, sicht: Sicht): Promise<string[]> {
  const { rechnung } = kennzahl;
  if (rechnung.art !== 'FLUSS') return [];
  const k = SCHWELLE[sicht.profil];
  return als(sicht.rolle, sicht.standortId, async (trx) => {
    const kontext = kontextFuer(laufzeit.dienste, toActor(sicht.rolle, sicht.standortId), 'bericht');
    const bekannt = new Map<string, number>();
    const verdeckt = new Set<string>();
    // A table without time is of the year where it is shown, else of the last quarter.
    let ohneZeit: string = JAHR;
    for (const frage of listFragen(kennzahl, jahr, sicht)) {
      const beginn = performance.now();
      const tabelle = await computeTabelle(trx, kontext, frage);
      const erste = performance.now() - beginn;
      if (!tabelle.ok) continue;
      if (frage.zeile === null) ohneZeit = tabelle.wert.spalten.at(-1)?.code ?? JAHR;
      if (sicht.rolle === 'MINISTERIUM') {
        const weitere: number[] = [];
        for (let i = 0; i < 5; i += 1) {
          const start = performance.now();
          await computeTabelle(trx, kontext, frage);
          weitere.push(performance.now() - start);
        }
        dauern.push({
          tabelle: `${kennzahl.code} ${jahr} ${frage.ebene} ${frage.zeile}×${frage.spalte}`,
          erste,
          weitere,
        });
      }
      zaehler.tabellen += 1;
      for (const [name, zelle] of listZellen(frage, tabelle.wert, ohneZeit)) {
        zaehler.zellen += 1;
        if (zelle === 'x') verdeckt.add(name);
        else bekannt.set(name, zelle);
      }
    }
    // What one table shows is known in all of them.
    for (const name of bekannt.keys()) verdeckt.delete(name);
    const raum = await loadRaum(trx, findSicht(sicht.rolle) ?? 'LAND', true, k);
    const { blatt, rahmen } = await loadBlatt(trx, raum, {
      zaehlart: rechnung.zaehlart,
      nur: rechnung.nur,
      jahr,
      wissensstand: lastQuartal(laufzeit.dienste.stichtag()),
      stichtag: laufzeit.dienste.stichtag(),
    });
    const da = (name: string): boolean => bekannt.has(name) || verdeckt.has(name);
    const gleichungen: Wissen['gleichungen'] = [];
    const add = (summe: string, teile: readonly string[]): void => {
      if (![summe, ...teile].every(da)) return;
      const koeffizienten = new Map<string, number>();
      let wert = 0;
      for (const [name, faktor] of [[summe, 1] as const, ...teile.map((teil) => [teil, -1] as const)]) {
        const zahl = bekannt.get(name);
        if (zahl === undefined) koeffizienten.set(name, (koeffizienten.get(name) ?? 0) + faktor);
        else wert -= faktor * zahl;
      }
      if (koeffizienten.size > 0) gleichungen.push({ koeffizienten, wert });
    };
    const arten = [...new Set(rahmen.gruppen.map(({ art }) => art))];
    const alle = [...rahmen.orte, ...rahmen.gruppen.map(({ code }) => code), ALLE];
    const sichten = [
      ['', ''] as const,
      ...rahmen.merkmale.flatMap(({ code, werte }) => werte.map((wert) => [code, wert] as const)),
    ];
    for (const zeit of [...rahmen.quartale, JAHR]) {
      for (const [merkmal, code] of sichten) {
        add(
          toName(ALLE, merkmal, code, zeit),
          rahmen.orte.map((ort) => toName(ort, merkmal, code, zeit)),
        );
        for (const art of arten)
          add(
            toName(ALLE, merkmal, code, zeit),
            rahmen.gruppen
              .filter((gruppe) => gruppe.art === art)
              .map((gruppe) => toName(gruppe.code, merkmal, code, zeit)),
          );
        for (const gruppe of rahmen.gruppen)
          add(
            toName(gruppe.code, merkmal, code, zeit),
            gruppe.orte.map((ort) => toName(ort, merkmal, code, zeit)),
          );
      }
      for (const ort of alle)
        for (const { code: merkmal, werte, mehrfach } of rahmen.merkmale)
          if (!mehrfach)
            add(
              toName(ort, '', '', zeit),
              werte.map((code) => toName(ort, merkmal, code, zeit)),
            );
    }
    for (const ort of alle)
      for (const [merkmal, code] of sichten)
        add(
          toName(ort, merkmal, code, JAHR),
          rahmen.quartale.map((q) => toName(ort, merkmal, code, q)),
        );
    zaehler.verdeckt += verdeckt.size;
    const wissen = { unbekannte: [...verdeckt], gleichungen };
    return [...verdeckt].flatMap((name) => {
      const [ort = '', merkmal = '', code = '', zeit = ''] = name.split('\n');
      const wert = blatt.find(ort, merkmal, code, zeit)?.wert ?? 0;
      if (wert === 0 || wert >= k) return [];
      zaehler.kleine += 1;
      const [von, bis] = computeSpanne(wissen, name);
      if (bis - von >= k - 1) return [];
      zaehler.verraten += 1;
      return [`${kennzahl.code} ${jahr} ${name.replaceAll('\n', '|')}=${wert} in ${von}..${bis}`];
    });
  });
}

describe.skipIf(ORDNER === undefined)('an attacker who reads every table of a Land', () => {
  const gezaehlte = KATALOG.filter(({ rechnung }) => rechnung.art === 'FLUSS');

  test('pins down no small count from what the Land shows', async () => {
    const sicht: Sicht = {
      rolle: 'MINISTERIUM',
      standortId: null,
      profil: 'EXTERN',
      ebenen: ['LAND', 'REGIERUNGSBEZIRK', 'TYP', 'STANDORT'],
    };
    const verraten: string[] = [];
    for (const kennzahl of gezaehlte)
      for (const jahr of jahre) verraten.push(...(await attack(kennzahl, jahr, sicht)));
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
