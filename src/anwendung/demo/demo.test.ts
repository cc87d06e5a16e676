import { describe, expect, it } from 'vitest';
import { checkName } from '#src/core/name-matching/check-name.ts';
import { isWeekend } from '#src/core/plain-date.ts';
import { listErzaehlende, listGeschichten } from './create-akten.ts';
import { KOLLEGIUM } from './kollegium.ts';
import { DEMO_KONTEN } from './konten.ts';
import { createPlan } from './menge/create-plan.ts';
import { HERKUENFTE } from './menge/namen.ts';
import { DEMO_KOMMUNEN, DEMO_MANDANTEN, DEMO_STANDORTE } from './orte.ts';
import { LENNETAL_PLAN } from './stellenplan.ts';
import { createZufall } from './zufall.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';

/** Real municipalities whose names come near, and the seats of real KIM-Standorte. */
// biome-ignore format: a list
const WIRKLICHE_ORTE = [
  'Altena', 'Altenbeken', 'Altenberge', 'Altenbruch', 'Werdohl', 'Werther', 'Lennestadt', 'Hohenlinden', 'Hohenlockstedt',
  'Ruhrort', 'Rurberg', 'Nordkirchen', 'Nordwalde', 'Aachen', 'Köln', 'Düsseldorf', 'Arnsberg', 'Dortmund', 'Lüdenscheid',
  'Olpe', 'Siegen', 'Soest', 'Unna', 'Hamm', 'Hagen', 'Herne', 'Bochum', 'Iserlohn', 'Plettenberg', 'Duisburg', 'Düren',
];

describe('places', () => {
  it('are invented', () => {
    const namen = [...DEMO_STANDORTE, ...DEMO_KOMMUNEN].map(({ name }) =>
      name.replace(/^(Stadt|Kreis|Gemeinde|Städteregion) /, ''),
    );
    expect(namen).toHaveLength(6);
    expect(namen.filter((name) => WIRKLICHE_ORTE.includes(name))).toEqual([]);
  });
});

describe('accounts', () => {
  it('have one Kennung each', () => {
    const kennungen = [...DEMO_KONTEN, ...KOLLEGIUM].map(({ kennung }) => kennung);
    expect(new Set(kennungen).size).toBe(kennungen.length);
  });

  it('tell stories only where a crowd follows, which marks the end of an account', () => {
    const erzaehlende = listErzaehlende();
    expect(
      listGeschichten('')
        .map(({ konto }) => konto)
        .filter((konto) => !erzaehlende.includes(konto)),
    ).toEqual([]);
  });

  it('give Jana a team of three, so that its list stands, and Orhan a Teamleitung', () => {
    const inAltenbrueck = [
      ...DEMO_KONTEN.filter(
        ({ mandant, rollen }) => mandant === 'altenbrueck' && rollen.includes('CASE_MANAGEMENT'),
      ),
      ...KOLLEGIUM.filter(({ mandant, rolle }) => mandant === 'altenbrueck' && rolle === 'CASE_MANAGEMENT'),
    ];
    expect(inAltenbrueck.length).toBeGreaterThanOrEqual(PARAMETER.teamakten_case_manager.wert);
    const leitung = DEMO_KONTEN.filter(({ rollen }) => rollen.includes('TEAMLEITUNG'));
    expect(leitung.map(({ mandant }) => mandant)).toContain('werdeck');
  });

  it('give every kind of Stelle in Lennetal three Case Manager:innen', () => {
    const alle = [
      ...DEMO_KONTEN.filter(({ rollen }) => rollen.includes('CASE_MANAGEMENT')),
      ...KOLLEGIUM.filter(({ rolle }) => rolle === 'CASE_MANAGEMENT'),
    ];
    const artOf = (kurz: string | null) => DEMO_MANDANTEN.find((mandant) => mandant.kurz === kurz)?.art;
    const jeArt = Map.groupBy(alle, ({ mandant }) => artOf(mandant));
    for (const art of ['KREISVERWALTUNG', 'KREISANGEHOERIGE_KOMMUNE', 'TRAEGER'] as const)
      expect(jeArt.get(art)?.length, art).toBeGreaterThanOrEqual(3);
  });
});

describe('the crowd', () => {
  it('is the same for the same seed and another for another', () => {
    const create = (saat: number) => createPlan(createZufall('jana.terhorn', saat), 50);
    expect(create(1)).toEqual(create(1));
    expect(create(1)).not.toEqual(create(2));
  });

  it('has names after DIN 91379, in six scripts or letters that German lacks', () => {
    const namen = HERKUENFTE.flatMap(({ familiennamen, vornamen }) => [...familiennamen, ...vornamen]);
    expect(namen.length).toBeGreaterThan(120);
    expect(namen.filter(([latein]) => !checkName(latein).ok)).toEqual([]);
    const originale = namen.flatMap(([, original]) => original ?? []).join('');
    for (const schrift of [/\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Ethiopic}/u])
      expect(originale).toMatch(schrift);
  });

  it('ends each account with one act, and keeps every day a working day of the past', () => {
    for (let saat = 1; saat <= 30; saat += 1) {
      const plaene = createPlan(createZufall('x', saat), 40);
      expect(plaene.at(-1)?.verlauf).toBe('KURZ_OFFEN');
      for (const { beginn, letzterKontakt } of plaene) {
        expect(isWeekend(beginn)).toBe(false);
        expect(beginn <= letzterKontakt && letzterKontakt <= '2026-10-16').toBe(true);
      }
    }
  });
});

describe('the Stellenplan of Lennetal', () => {
  it('has the numbers of the story', () => {
    const summe = (filter: (stelle: (typeof LENNETAL_PLAN.stellen)[number]) => boolean): number =>
      LENNETAL_PLAN.stellen.filter(filter).reduce((zahl, { umfangVzae }) => zahl + umfangVzae, 0);
    expect(
      summe(({ baustein, verwaltungsassistenz }) => baustein === 1 && verwaltungsassistenz !== true),
    ).toBe(450);
    expect(summe(({ verwaltungsassistenz }) => verwaltungsassistenz === true)).toBe(50);
    const jeAnbindung = (anbindung: string) =>
      summe((stelle) => stelle.baustein === 2 && stelle.anbindung === anbindung);
    expect([jeAnbindung('KI'), jeAnbindung('KREISANGEHOERIGE_KOMMUNE'), jeAnbindung('FW')]).toEqual([
      500, 300, 400,
    ]);
    expect(LENNETAL_PLAN.stellen.at(-1)?.besetzung).toBeNull();
  });
});
