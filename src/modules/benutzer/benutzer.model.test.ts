import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVereinbar, ROLLEN, UNVEREINBARE_ROLLEN } from '#src/core/contract/rollen.ts';
import { ANMELDEGRENZEN } from './anmeldegrenzen.ts';
import {
  checkPasswortregeln,
  computeAblauf,
  computeSperre,
  computeWartezeit,
  EBENEN,
  formatWartezeit,
  isEbenePassend,
  isGesperrt,
  toKennung,
  type Versuchslage,
} from './benutzer.model.ts';
import { checkMitgliedschaft, isImBereich } from './verwaltung.model.ts';

const MINUTE = 60_000;
const JETZT = Date.UTC(2026, 9, 19, 8);
const LEER: Versuchslage = {
  paar: { zahl: 0, zuletzt: 0 },
  konto: { zahl: 0, zuletzt: 0 },
  adresse: { zahl: 0, zuletzt: 0 },
  erfolg: null,
};

describe('waiting time after failed logins', () => {
  test('none below the limit, then doubling up to the longest', () => {
    const minuten = [0, 4, 5, 6, 7, 8, 9, 50].map(
      (zahl) => computeWartezeit(zahl, 5, ANMELDEGRENZEN) / MINUTE,
    );
    expect(minuten).toEqual([0, 0, 1, 2, 4, 8, 15, 15]);
  });

  test('never shrinks with more failures and never exceeds the longest', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (zahl) => {
        const jetzige = computeWartezeit(zahl, 5, ANMELDEGRENZEN);
        expect(computeWartezeit(zahl + 1, 5, ANMELDEGRENZEN)).toBeGreaterThanOrEqual(jetzige);
        expect(jetzige).toBeLessThanOrEqual(ANMELDEGRENZEN.laengsteWartezeitMs);
      }),
    );
  });

  test('the pair waits from its last failure on', () => {
    const lage = { ...LEER, paar: { zahl: 5, zuletzt: JETZT - 20_000 } };
    expect(computeSperre(lage, JETZT, ANMELDEGRENZEN)).toBe(40_000);
    expect(computeSperre(lage, JETZT + 40_000, ANMELDEGRENZEN)).toBe(0);
  });

  test('a clock that went back lengthens no waiting time', () => {
    const zukunft = { ...LEER, paar: { zahl: 5, zuletzt: JETZT + 30 * 86_400_000 } };
    expect(computeSperre(zukunft, JETZT, ANMELDEGRENZEN)).toBe(0);
    const gleich = { ...LEER, paar: { zahl: 5, zuletzt: JETZT + MINUTE } };
    expect(computeSperre(gleich, JETZT, ANMELDEGRENZEN)).toBe(2 * MINUTE);
  });

  test('an attack from elsewhere stops strangers, not the person who logged in from here before', () => {
    const angriff = { ...LEER, konto: { zahl: 500, zuletzt: JETZT } };
    expect(computeSperre(angriff, JETZT, ANMELDEGRENZEN)).toBe(15 * MINUTE);
    expect(computeSperre({ ...angriff, erfolg: JETZT - 86_400_000 }, JETZT, ANMELDEGRENZEN)).toBe(0);
  });

  test('a guessing colleague does not lock the office out', () => {
    const buero = { ...LEER, adresse: { zahl: 1_000, zuletzt: JETZT } };
    expect(computeSperre({ ...buero, erfolg: JETZT - 86_400_000 }, JETZT, ANMELDEGRENZEN)).toBe(0);
    expect(computeSperre(buero, JETZT, ANMELDEGRENZEN)).toBeGreaterThan(0);
  });

  test('a login of long ago no longer counts as known', () => {
    const lage = { ...LEER, konto: { zahl: 500, zuletzt: JETZT }, erfolg: JETZT - ANMELDEGRENZEN.bekanntMs };
    expect(computeSperre(lage, JETZT, ANMELDEGRENZEN)).toBeGreaterThan(0);
  });

  test('is said in whole minutes, never too short', () => {
    expect(formatWartezeit(1)).toBe('1 Minute');
    expect(formatWartezeit(60_001)).toBe('2 Minuten');
  });
});

describe('names', () => {
  test('a Kennung is one counter however it is typed', () => {
    expect(toKennung('  J.Terhorn ')).toBe('j.terhorn');
  });
});

describe('passwords', () => {
  test('length counts, composition does not', () => {
    expect(checkPasswortregeln('kurz1!A', 'jana')).toEqual(['PASSWORT_ZU_KURZ']);
    expect(checkPasswortregeln('vier ganz normale worte', 'jana')).toEqual([]);
    expect(checkPasswortregeln('Jana.Terhorn-Lang', 'jana.terhorn-lang')).toEqual(['PASSWORT_IST_KENNUNG']);
  });
});

describe('session limits', () => {
  test('the idle limit never exceeds the absolute one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 60, max: 720 }),
        fc.nat(1_000),
        (idle, abs, min) => {
          const { laeuftAbUm, absolutBis } = computeAblauf(
            { leerlaufMinuten: idle, absolutMinuten: abs },
            JETZT,
            JETZT + min * MINUTE,
          );
          expect(absolutBis).toBe(JETZT + abs * MINUTE);
          expect(laeuftAbUm).toBe(Math.min(absolutBis, JETZT + (min + idle) * MINUTE));
        },
      ),
    );
  });

  test('a lock with an end is over at that instant', () => {
    const gesperrt = { gesperrt_am: new Date(JETZT), gesperrt_bis: new Date(JETZT + 1) };
    expect(isGesperrt(gesperrt, JETZT)).toBe(true);
    expect(isGesperrt(gesperrt, JETZT + 1)).toBe(false);
    expect(isGesperrt({ ...gesperrt, gesperrt_bis: null }, JETZT + 10 ** 12)).toBe(true);
  });
});

describe('roles', () => {
  test('are symmetric in what they exclude, and ADMIN_TECHNIK excludes every other', () => {
    for (const [a, b] of UNVEREINBARE_ROLLEN) {
      expect(isVereinbar([a], b)).toBe(false);
      expect(isVereinbar([b], a)).toBe(false);
    }
    for (const rolle of ROLLEN) expect(isVereinbar(['ADMIN_TECHNIK'], rolle)).toBe(rolle === 'ADMIN_TECHNIK');
    for (const rolle of ROLLEN) expect(isVereinbar(['PARTNERSTELLE'], rolle)).toBe(rolle === 'PARTNERSTELLE');
  });

  test('each stands on its level', () => {
    const land = { standortId: null, mandantId: null };
    const standort = { standortId: 's', mandantId: null };
    const stelle = { standortId: 's', mandantId: 'm' };
    for (const rolle of ROLLEN) {
      const ebene = EBENEN[rolle];
      expect(isEbenePassend(rolle, land), rolle).toBe(ebene === 'LAND' || ebene === 'FREI');
      expect(isEbenePassend(rolle, standort), rolle).toBe(['STANDORT', 'FREI', 'EINGELADEN'].includes(ebene));
      expect(isEbenePassend(rolle, stelle), rolle).toBe(!['LAND', 'EINGELADEN'].includes(ebene));
    }
  });

  test('a Vertretung is named with all that it lacks', () => {
    const fehler = checkMitgliedschaft({
      rolle: 'TEAMLEITUNG',
      art: 'VERTRETUNG',
      standortId: 's',
      mandantId: 'm',
      gueltigVon: '2026-10-19',
      gueltigBis: null,
      grundCode: null,
    });
    expect(fehler.map((einer) => einer.code)).toEqual([
      'VERTRETUNG_ROLLE',
      'VERTRETUNG_ENDE',
      'VERTRETUNG_GRUND',
    ]);
  });

  test('an administration reaches its Stelle, its Standort or the Land, never more', () => {
    const admin = (standortId: string | null, mandantId: string | null) =>
      ({
        art: 'konto',
        kontoId: 'k',
        sitzungId: 's',
        mitgliedschaftId: 'g',
        rolle: 'ADMIN_TECHNIK',
        standortId,
        mandantId,
      }) as const;
    const stelle = { standortId: 's1', mandantId: 'm1' };
    expect(isImBereich(admin('s1', 'm1'), stelle)).toBe(true);
    expect(isImBereich(admin('s1', 'm2'), stelle)).toBe(false);
    expect(isImBereich(admin('s1', null), stelle)).toBe(true);
    expect(isImBereich(admin('s2', null), stelle)).toBe(false);
    expect(isImBereich(admin(null, null), stelle)).toBe(false);
    expect(isImBereich(admin(null, null), { standortId: null, mandantId: null })).toBe(true);
    expect(isImBereich({ ...admin('s1', null), rolle: 'DSB' }, stelle)).toBe(false);
  });
});
