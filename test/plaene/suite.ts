import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { runAufraeumen } from '#src/anwendung/aufraeumen.ts';
import { toQueryTokens } from '#src/core/name-matching/tokens.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createFindSitzung } from '#src/modules/benutzer/index.ts';
import { sealProtokoll } from '#src/platform/audit/seal-protokoll.ts';
import { createMatrixwelt } from '#test/architecture/rechtematrix/objekte.ts';
import { createActor } from '#test/support/welt.ts';
import { GEGENPROBEN } from './gegenproben.ts';
import { fillGrossbestand } from './grossbestand.ts';
import { enablePlaene, recordPlaene } from './planschreiber.ts';
import { createOperationen } from './operationen.ts';
import { countZeilen } from './plan.ts';
import { createPruefung } from './pruefung.ts';
import { createVorgaenge, type Vorgang } from './vorgaenge.ts';

/** Akten that are told, with names that can be opened. */
const ERZAEHLT = 12;

/**
 * The plans of the hot operations on a Mandant with so many Akten, in the role and with the values of the operation
 * itself, planned as the connections of the product plan (`platform/db/pool.ts`).
 */
export async function definePlanSuite(akten: number, { gross }: { gross: boolean }): Promise<void> {
  const matrixwelt = await createMatrixwelt({ eigene: true });
  const { dienste, server, welt, besitzer, objekte } = matrixwelt;
  const { adminUrl, schluesselAdminUrl, appUrl } = dienste.datenbank;
  const heute = dienste.stichtag();

  /** Akten of the acting account with names that can be opened. */
  const createEigene = async (): Promise<void> => {
    for (let n = 0; n < ERZAEHLT; n += 1) {
      const { status, body } = await server.rufe(besitzer, 'POST', '/kurzberatungen', {
        zugangsweg: 'SOZIALAMT',
        sprache: 'ar',
        bedarfe: ['SPRACHE'],
        information: { am: heute, form: 'BEIDES' },
        person: {
          art: 'NEU',
          identitaet: {
            familienname: `Mu${'bcdfghklmnpr'.charAt(n)}${'aeiou'.charAt(n % 5)}stin`,
            vornamen: 'Ali',
          },
          keineDublette: [],
        },
      });
      if (status >= 300 && status !== 409) throw new Error(JSON.stringify(body));
    }
  };
  const seal = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: appUrl });
    await client.connect();
    try {
      await sealProtokoll(client);
    } finally {
      await client.end();
    }
  };

  await createEigene();
  await fillGrossbestand(dienste.datenbank, {
    welt,
    stichtag: heute,
    akten,
    kontoId: besitzer.kontoId,
    personId: objekte.personId,
    haeufig: await dienste.tresor.createTokens(welt.stadt.id, toQueryTokens('Ali').flat()),
  });
  await seal();
  const { pruefe, listUnnoetige } = await createPruefung([adminUrl, schluesselAdminUrl], akten);

  const rolle = (name: Rolle) => welt.konto(name, welt.stadt);
  const personal = {
    caseManagement: besitzer,
    teamleitung: rolle('TEAMLEITUNG'),
    kiLeitung: rolle('KI_LEITUNG'),
    dsb: rolle('DSB'),
    technik: rolle('ADMIN_TECHNIK'),
    land: createActor('BR_SACHBEARBEITUNG', null),
  };
  const akte = {
    akteId: objekte.akteId,
    name: 'Matrixprobe',
    vornamen: 'Rahaf',
    geburtsdatum: '1990-01-02',
    haeufig: 'Ali',
  };
  const vorgaenge: Vorgang[] = [
    ...createVorgaenge(server, personal, akte, heute),
    { name: 'Sitzung', act: () => createFindSitzung(dienste)('x'.repeat(43)) },
    {
      name: 'Anmeldung',
      act: () => server.rufe(null, 'POST', '/anmeldung', { kennung: 'gross-17', passwort: 'falsch-geraten' }),
    },
    { name: 'Löschlauf', act: () => runAufraeumen({ dienste, zugang: { url: appUrl } }) },
    { name: 'Versiegeln', act: seal },
    // Last: some of them change what the others look at.
    ...createOperationen(matrixwelt),
  ];
  const findVorgang = (name: string): Vorgang => {
    const vorgang = vorgaenge.find((einer) => einer.name === name);
    if (vorgang === undefined) throw new Error(`no act ${name}`);
    return vorgang;
  };
  const runAsAdmin = async (befehle: readonly string[]): Promise<void> => {
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    try {
      for (const befehl of befehle) await admin.query(befehl);
    } finally {
      await admin.end();
    }
  };

  describe('plans', () => {
    it('are told by the database, and serve all values', async () => {
      for (const url of [adminUrl, schluesselAdminUrl]) await enablePlaene(url);
      const { rows } = await dienste.pool.query('SHOW plan_cache_mode');
      expect(rows).toEqual([{ plan_cache_mode: 'force_generic_plan' }]);
      const plaene = await recordPlaene(() => dienste.pool.query('SELECT 1 AS eins'));
      expect(plaene.map(({ text }) => text)).toEqual(['SELECT 1 AS eins']);
    });

    it.each(vorgaenge.map((vorgang) => [vorgang.name, vorgang] as const))('%s', async (_name, vorgang) => {
      const { plaene, befunde } = await pruefe(vorgang);
      expect(plaene).toBeGreaterThan(0);
      expect(befunde.join('\n')).toBe('');
    });
  });

  it('has no exception too many', () => {
    // On a small Mandant most of what is excepted stays below the common bound.
    expect(listUnnoetige().filter(({ nurKlein }) => (nurKlein ?? false) !== gross)).toEqual([]);
  });

  // Last, since they spoil the database of this file.
  describe('each bound bites', () => {
    it('the access to one Akte is looked up; without OFFSET 0 in the policy all of the account are read', async () => {
      const countGelesen = async (): Promise<number> => {
        const plaene = await recordPlaene(() => findVorgang('Akte öffnen').act(undefined));
        return Math.max(...plaene.map(({ plan }) => countZeilen(plan, 'akte_zugriff')));
      };
      const changePolicy = (von: string, nach: string): Promise<void> =>
        runAsAdmin([
          `DO $$ BEGIN EXECUTE (SELECT format('ALTER POLICY %I ON fall.kontakt USING (%s)', policyname, replace(qual, '${von}', '${nach}'))
             FROM pg_policies WHERE schemaname = 'fall' AND tablename = 'kontakt' AND cmd = 'SELECT' AND roles = '{kim_fall}'); END $$`,
        ]);
      expect(await countGelesen()).toBeLessThan(60);
      await changePolicy(' OFFSET 0', '/* OFFSET */');
      expect(await countGelesen()).toBeGreaterThan(100);
      // A comment does not stay in a policy: the closing parentheses tell the place.
      await changePolicy('AS stichtag))))))', 'AS stichtag)))) OFFSET 0))');
      expect(await countGelesen()).toBeLessThan(60);
    });

    it.each(GEGENPROBEN.map((probe) => [probe.name, probe] as const))(
      '%s',
      async (_name, { vorgang, verderbe, heile, regel, wo }) => {
        await runAsAdmin(verderbe);
        const { befunde } = await pruefe(findVorgang(vorgang));
        await runAsAdmin(heile);
        expect(befunde.join('\n')).toMatch(new RegExp(`${regel} \\d+: .*${wo}`));
      },
    );
  });
}
