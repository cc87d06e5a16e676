import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODULE } from '#src/anwendung/module.ts';
import { DOMAENEN, EREIGNISARTEN } from '#src/core/contract/define-route.ts';
import type { Rechtetabelle } from '#src/core/contract/rechte.ts';
import { ROLLEN } from '#src/core/contract/rollen.ts';
import { createOpenapi } from '#src/platform/http/openapi.ts';

const routen = MODULE.flatMap((modul) => modul.bindungen.map(({ route }) => route));
const rechte: Rechtetabelle = Object.assign({}, ...MODULE.map((modul) => modul.rechte));

describe('every contract', () => {
  it('is seen: the list is not empty by accident', () => {
    expect(routen.length).toBeGreaterThan(70);
  });

  it('has a name of its own, in the pattern module.verbNoun', () => {
    const ids = routen.map((route) => route.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+\.[a-z]+[A-Z][A-Za-z]+$/.test(id))).toEqual([]);
  });

  it('has an address of its own, German and in kebab-case', () => {
    const adressen = routen.map((route) => `${route.methode} ${route.pfad.replaceAll(/:[A-Za-z]+/g, ':x')}`);
    expect(new Set(adressen).size).toBe(adressen.length);
    expect(
      routen
        .filter((route) => !/^(\/(:[a-zA-Z]+|[a-z0-9-]+(\.[a-z]+)?))+$/.test(route.pfad))
        .map((route) => route.pfad),
    ).toEqual([]);
  });

  it('names a right that a table grants to somebody, and an audit event', () => {
    for (const route of routen) {
      if (route.recht !== 'angemeldet' && route.recht !== 'oeffentlich') {
        expect(Object.keys(rechte[route.recht] ?? {}).length, `${route.id}: ${route.recht}`).toBeGreaterThan(
          0,
        );
      }
      expect(EREIGNISARTEN).toContain(route.protokoll.art);
      expect(route.protokoll.objektart, route.id).toMatch(/^[a-z][a-z_]+$/);
      expect(DOMAENEN).toContain(route.domaene);
      expect(route.beschreibung.length, route.id).toBeGreaterThan(15);
    }
  });

  it('that changes something is logged as a change, one that reads as a query', () => {
    const lesend = new Set(['ABFRAGE', 'OFFENLEGUNG', 'KOMBINATION', 'ANMELDUNG', 'BETRIEB']);
    expect(
      routen
        .filter((route) => route.methode === 'GET' && !lesend.has(route.protokoll.art))
        .map((route) => route.id),
    ).toEqual([]);
    expect(
      routen
        .filter((route) => ['PUT', 'DELETE'].includes(route.methode) && route.protokoll.art === 'ABFRAGE')
        .map((route) => route.id),
    ).toEqual([]);
  });

  it('of FALL is open to CASE_MANAGEMENT only, but for numbers, rules, and handing on without a name', () => {
    const offen = Object.entries(rechte)
      .filter(([name]) => routen.some((route) => route.domaene === 'fall' && route.recht === name))
      .filter(([, zeile]) => Object.keys(zeile).some((rolle) => rolle !== 'CASE_MANAGEMENT'))
      .map(([name]) => name);
    // Of an Akte these show number, state and next day at most (src/modules/uebergabe/uebergabe.db.test.ts).
    const anAkten = ['fall.teamvertretung', 'fall.teamzahlen', 'uebergabe.team'];
    // An outsider, in the own inbox, through functions that reach no row (decision 0033).
    const vonAussen = ['verweis.beantworten'];
    // A rule of the Stelle: its table knows no Akte and no person but who set it.
    const ohneAkte = ['schutzkonzept.lesen', 'schutzkonzept.setzen'];
    expect(offen.toSorted()).toEqual([...anAkten, ...ohneAkte, ...vonAussen].toSorted());
  });

  it('no role sees money and client data', () => {
    const domaenenJeRolle = ROLLEN.map((rolle) => ({
      rolle,
      domaenen: new Set(
        routen.filter((route) => rechte[route.recht]?.[rolle] !== undefined).map((route) => route.domaene),
      ),
    }));
    const ausnahme = domaenenJeRolle.filter(
      ({ rolle, domaenen }) => rolle !== 'TEAMLEITUNG' && domaenen.has('fall') && domaenen.has('foerderung'),
    );
    expect(ausnahme.map(({ rolle }) => rolle)).toEqual([]);
  });
});

describe('OpenAPI', () => {
  it('is committed as it is served (KIM_SCHREIBE=1 writes it)', () => {
    const text = `${JSON.stringify(createOpenapi(MODULE), null, 2)}\n`;
    if (process.env['KIM_SCHREIBE'] === '1') writeFileSync('docs/openapi.json', text);
    expect(readFileSync('docs/openapi.json', 'utf8')).toBe(text);
  });
});
