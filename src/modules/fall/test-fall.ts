import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { modul as einwilligung, TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { modul as kurzberatung } from '#src/modules/kurzberatung/index.ts';
import { modul as person } from '#src/modules/person/index.ts';
import { modul as rechtskreis } from '#src/modules/rechtskreis/index.ts';
import type { Modul } from '#src/platform/http/bindung.ts';
import { createTestDienste, type Testdienste } from '#test/support/dienste.ts';
import { createTestServer, type Testserver } from '#test/support/server.ts';
import { createWelt, type Welt } from '#test/support/welt.ts';
import { modul as fall } from './index.ts';

/** A world with a server over the FALL modules, and SQL behind the walls. */
export type Fallwelt = {
  dienste: Testdienste;
  welt: Welt;
  jana: KontoActor;
  rufe: Testserver['rufe'];
  sql: <T extends object>(text: string, values?: unknown[]) => Promise<T[]>;
  /** A Kurzberatung with a named person, begun on the Stichtag. */
  openKurzberatung: (actor?: KontoActor, angabe?: object) => Promise<string>;
  /** The consent ZUSAMMENARBEIT or another one, recorded by jana. */
  giveEinwilligung: (akteId: string, zweck?: string, bereiche?: string[]) => Promise<void>;
  /** A Fall that was taken in, with all criteria met. */
  openFall: () => Promise<string>;
  version: (akteId: string) => Promise<number>;
};

export const KRITERIEN_JA = {
  KOMPLEXE_BEDARFSLAGE: { erfuellt: 'JA' },
  HOHE_AKTEURSDICHTE: { erfuellt: 'JA' },
  REGELVERSORGUNG_GREIFT_NICHT: { erfuellt: 'JA' },
  FEHLENDE_RESSOURCEN: { erfuellt: 'JA' },
  EINWILLIGUNG_ZUSAMMENARBEIT: { erfuellt: 'JA' },
};

export const ZIEL = {
  wortlaut: 'أريد أن أتعلّم الألمانية',
  sprache: 'ar',
  uebersetzung: 'Ich möchte Deutsch lernen.',
  bereich: 'SPRACHE',
  prioritaet: 1,
  form: 'MUENDLICH',
};

/** `weitere`: rooms that lean on the FALL modules. `eigene`: a database for this file alone. */
export async function createFallwelt(
  weitere: readonly Modul[] = [],
  angaben: { eigene?: boolean } = {},
): Promise<Fallwelt> {
  const dienste = await createTestDienste(angaben);
  const welt = await createWelt(dienste);
  const { rufe } = await createTestServer(dienste, [
    fall,
    kurzberatung,
    person,
    einwilligung,
    rechtskreis,
    ...weitere,
  ]);
  const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
  const sql: Fallwelt['sql'] = async (text, values = []) => {
    return (await dienste.admin.query(text, values)).rows;
  };
  const version = async (akteId: string): Promise<number> =>
    (await sql<{ version: number }>('SELECT version FROM fall.akte WHERE id = $1', [akteId]))[0]?.version ??
    0;
  const expectOk = <T extends { status: number; body: { code?: string } }>(antwort: T): T => {
    if (antwort.status >= 300) throw new Error(`${antwort.status} ${JSON.stringify(antwort.body)}`);
    return antwort;
  };
  const openKurzberatung: Fallwelt['openKurzberatung'] = async (actor = jana, angabe = {}) => {
    const antwort = await rufe(actor, 'POST', '/kurzberatungen', {
      zugangsweg: 'SOZIALAMT',
      sprache: 'ar',
      bedarfe: ['SPRACHE'],
      information: { am: dienste.stichtag(), form: 'BEIDES' },
      person: { art: 'NEU', identitaet: { familienname: createFamilienname(), vornamen: 'Rahaf' } },
      ...angabe,
    });
    return expectOk(antwort).body.id;
  };
  const giveEinwilligung: Fallwelt['giveEinwilligung'] = async (
    akteId,
    zweck = 'ZUSAMMENARBEIT',
    bereiche = [],
  ) => {
    const { body } = await rufe(jana, 'GET', `/akten/${akteId}`);
    expectOk(
      await rufe(jana, 'POST', `/akten/${akteId}/einwilligungen`, {
        personId: body.personen[0].personId,
        zweck,
        entscheidung: 'ERTEILT',
        bereiche,
        form: 'SCHRIFTLICH',
        textVersion: TEXT_VERSION,
        textSprache: 'de',
      }),
    );
  };
  const openFall: Fallwelt['openFall'] = async () => {
    const id = await openKurzberatung();
    await giveEinwilligung(id);
    const post = async (pfad: string, body: object, methode: 'POST' | 'PUT' = 'POST'): Promise<void> => {
      expectOk(await rufe(jana, methode, `/akten/${id}/${pfad}`, { version: await version(id), ...body }));
    };
    await post('ueberfuehrung', {});
    await post('aufnahmekriterien', { kriterien: KRITERIEN_JA }, 'PUT');
    await post('aufnahme', { entscheidung: 'AUFGENOMMEN' });
    return id;
  };
  return { dienste, welt, jana, rufe, sql, openKurzberatung, giveEinwilligung, openFall, version };
}

/** A name that no other test has: equal names would be asked about as possible duplicates. */
function createFamilienname(): string {
  const buchstaben = Array.from(createUuidV7().replaceAll('-', '')).map(
    (ziffer) => 'abcdefghijklmnop'[Number.parseInt(ziffer, 16)],
  );
  return `Q${buchstaben.toReversed().join('')}`;
}
