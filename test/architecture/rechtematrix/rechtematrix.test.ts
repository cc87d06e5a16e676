import { describe, expect, it } from 'vitest';
import { MODULE } from '#src/anwendung/module.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Route } from '#src/core/contract/define-route.ts';
import type { Rechtetabelle } from '#src/core/contract/rechte.ts';
import { ROLLEN, type Rolle } from '#src/core/contract/rollen.ts';
import { createMatrixwelt } from './objekte.ts';
import { BEZIEHUNGEN, type Beziehung, isReichweite, type Probe } from './probe.ts';
import { createProben } from './proben.ts';

/**
 * Every operation × every role × every relation to the owner, over HTTP. What must come follows from the rights tables:
 * no session 401, no right 403, out of reach 404, else an answer of the operation itself (also a rule's refusal).
 * In a database of its own: its 60,000 log rows would slow down every later file that reads the log.
 */
const { server, welt, andere, besitzer, vertretung, objekte } = await createMatrixwelt({
  eigene: true,
});
/**
 * Who has no right is refused before anything is looked for, whoever asks. `npm test` asks in every relation all the same;
 * the quick check (KIM_MATRIX=kurz) asks as the owner, whom a forgotten refusal would let in.
 */
const OHNE_RECHT: readonly Beziehung[] = process.env['KIM_MATRIX'] === 'kurz' ? ['SELBST'] : BEZIEHUNGEN;
const routen = MODULE.flatMap((modul) => modul.bindungen.map(({ route }) => route));
const rechte: Rechtetabelle = Object.assign({}, ...MODULE.map((modul) => modul.rechte));
const proben = createProben(objekte, welt.standortId);

/** Operations whose use case narrows a role of the rights table further, with the reason. */
const BERICHT_DES_STANDORTS = {
  rollen: ['MINISTERIUM'],
  erwartet: 404,
  grund: 'A report of a Standort is not there for the Land: it keeps its own (policies of migration 0087).',
} as const;
const ZUGESTELLT_ALS_KOORDINATION = {
  rollen: ['KI_LEITUNG', 'TEAMLEITUNG', 'MINISTERIUM'],
  erwartet: 404,
  grund: 'What was computed for one role is read in this role alone (policies of migration 0087).',
} as const;
const ENGER: Readonly<Record<string, { rollen: readonly Rolle[]; erwartet: number; grund: string }>> = {
  'bericht.getBericht': BERICHT_DES_STANDORTS,
  'bericht.updateBericht': BERICHT_DES_STANDORTS,
  'bericht.deleteBericht': BERICHT_DES_STANDORTS,
  'bericht.getLieferung': BERICHT_DES_STANDORTS,
  'bericht.createLieferung': BERICHT_DES_STANDORTS,
  'bericht.endLieferung': BERICHT_DES_STANDORTS,
  'bericht.setLieferungsmail': BERICHT_DES_STANDORTS,
  'bericht.openZustellung': ZUGESTELLT_ALS_KOORDINATION,
  'bericht.exportZustellung': ZUGESTELLT_ALS_KOORDINATION,
  'stelle.getStellenverlauf': {
    rollen: ['TEAMLEITUNG', 'LE_SACHBEARBEITUNG', 'B3_FACHKRAFT'],
    erwartet: 404,
    grund:
      'The Stelle belongs to no Mandant and to Baustein 2: these roles see their own only (policy of migration 0005).',
  },
};

function createCaller(rolle: Rolle, beziehung: Beziehung, probe: Probe): KontoActor {
  // The widest binding the role may have: an administration of a Standort, not of one Stelle in it, and the
  // Rechnungsprüfung of the Land. What a narrower one sees is tested with the Stellen.
  const weit = (actor: KontoActor): KontoActor => {
    if (probe.bindung !== 'standort') return actor;
    if (rolle === 'ADMIN_TECHNIK') return { ...actor, mandantId: null };
    return rolle === 'PRUEFUNG_LESEND' ? { ...actor, mandantId: null, standortId: null } : actor;
  };
  switch (beziehung) {
    case 'SELBST':
      return weit({ ...besitzer, rolle });
    case 'VERTRETUNG':
      return weit({ ...vertretung, rolle });
    case 'GLEICHER_MANDANT':
      return weit(welt.konto(rolle, welt.stadt));
    case 'GLEICHER_STANDORT':
      return weit(welt.konto(rolle, welt.traeger));
    case 'ANDERER_STANDORT':
      return weit(andere.konto(rolle, andere.kreis));
  }
}

function isErlaubteAntwort(status: number, code: string | undefined): boolean {
  return ![403, 404, 500].includes(status) && code !== 'NICHT_ANGEMELDET';
}

async function checkZelle(
  route: Route,
  probe: Probe,
  rolle: Rolle,
  beziehung: Beziehung,
): Promise<string | null> {
  const { status, body } = await server.rufe(
    createCaller(rolle, beziehung, probe),
    route.methode,
    probe.pfad,
    probe.body,
    probe.kopf,
  );
  const gesehen = `${rolle} ${beziehung}: ${status} ${body?.code ?? ''}`;
  const reichweite = rechte[route.recht]?.[rolle];
  if (reichweite === undefined)
    return status === 403 && body.code === 'KEIN_RECHT' ? null : `${gesehen}, expected 403`;
  const enger = ENGER[route.id];
  if (enger?.rollen.includes(rolle))
    return status === enger.erwartet ? null : `${gesehen}, expected ${enger.erwartet}`;
  if (!isReichweite(reichweite, probe.bindung, beziehung)) {
    return status === 404 && body.code === 'NICHT_GEFUNDEN' ? null : `${gesehen}, expected 404`;
  }
  return isErlaubteAntwort(status, body?.code) ? null : `${gesehen}, expected an answer`;
}

describe('rights matrix', () => {
  it('has a row for every operation and none too many', () => {
    expect(Object.keys(proben).sort()).toEqual(routen.map((route) => route.id).sort());
  });

  it('asks with input that the contracts accept, so that no refusal hides behind a wrong form', () => {
    const falsch = routen.filter(
      (route) =>
        !route.rohdaten &&
        route.id !== 'benutzer.createKonto' &&
        !route.body.safeParse(proben[route.id]?.body).success,
    );
    expect(
      falsch.map((route) => `${route.id}: ${route.body.safeParse(proben[route.id]?.body).error?.message}`),
    ).toEqual([]);
  });

  it.each(routen.filter((route) => route.recht !== 'oeffentlich').map((route) => [route.id, route] as const))(
    '%s is 401 without a session',
    async (id, route) => {
      const probe = proben[id];
      if (probe === undefined) throw new Error(`no row for ${id}`);
      const { status, body } = await server.rufe(null, route.methode, probe.pfad, probe.body, probe.kopf);
      expect([status, body.code]).toEqual([401, 'NICHT_ANGEMELDET']);
    },
  );

  it.each(
    routen
      .filter((route) => route.recht !== 'oeffentlich' && route.recht !== 'angemeldet')
      .map((route) => [route.id, route] as const),
  )('%s', async (id, route) => {
    const probe = proben[id];
    if (probe === undefined) throw new Error(`no row for ${id}`);
    const abweichungen: string[] = [];
    // The owner last: what the act changes must not blur the other cells.
    for (const beziehung of BEZIEHUNGEN.toReversed()) {
      const check = (rolle: Rolle) => checkZelle(route, probe, rolle, beziehung);
      const hasRecht = (rolle: Rolle): boolean => rechte[route.recht]?.[rolle] !== undefined;
      // Who is refused at the door changes nothing: all at once. The others one after the other.
      const ohneRecht = OHNE_RECHT.includes(beziehung) ? ROLLEN.filter((rolle) => !hasRecht(rolle)) : [];
      const ergebnisse = await Promise.all(ohneRecht.map(check));
      for (const rolle of ROLLEN.filter(hasRecht)) ergebnisse.push(await check(rolle));
      abweichungen.push(...ergebnisse.filter((abweichung) => abweichung !== null));
    }
    expect(abweichungen).toEqual([]);
  });
});
