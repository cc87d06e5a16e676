import { describe, expect, it } from 'vitest';
import { MODULE } from '#src/anwendung/module.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Route } from '#src/core/contract/define-route.ts';
import type { Rechtetabelle } from '#src/core/contract/rechte.ts';
import { createMatrixwelt } from './objekte.ts';
import { createProben } from './proben.ts';

const { server, welt, andere, besitzer, dienste, objekte } = await createMatrixwelt();
const proben = createProben(objekte, welt.standortId);
const RECHTE: Rechtetabelle = Object.assign({}, ...MODULE.map((modul) => modul.rechte));

/** Searches that are no GET because what is searched for must not stand in an address. */
const SUCHEN: ReadonlySet<string> = new Set(['person.suchePersonen', 'person.findDubletten']);
/** Figures of the Stelle or the Standort as a whole: they count what nobody of the Stelle may open, by decision. */
const STELLENWEIT: Readonly<Record<string, string>> = {
  'warteliste.getWartezahlen': 'Zahlen der Stelle (A29, KP-10)',
  'auslastung.getTeamauslastung': 'Zahlen der Stelle (KP-10)',
};

/** Printing a paper and handing over a file are acts: they stand in the history of the own Akte. */
const AKTE: ReadonlySet<string> = new Set([
  'papier.getPapier',
  'uebertragung.exportCsv',
  'uebertragung.exportXlsx',
]);

/** Everything that Case Management may read, as the rights matrix calls it. */
const LESENDE: readonly Route[] = MODULE.flatMap(({ bindungen }) => bindungen)
  .map(({ route }) => route)
  .filter(({ recht }) => RECHTE[recht]?.CASE_MANAGEMENT !== undefined)
  .filter(({ id, methode }) => methode === 'GET' || SUCHEN.has(id))
  .filter(({ id }) => !AKTE.has(id));

/** A word that nothing else in the world contains. */
const MARKE = 'Unsichtbarowa';

async function lies({ id, methode }: Route): Promise<string> {
  const probe = proben[id];
  if (probe === undefined) throw new Error(`The rights matrix has no row for ${id}`);
  const body = SUCHEN.has(id) ? toFrage(id) : probe.body;
  const antwort = await server.rufe(besitzer, methode, probe.pfad, body, probe.kopf);
  // The number of a request is another one each time.
  const text = antwort.roh.toString('utf8').replaceAll(/"anfrage":"[^"]*"/g, '');
  return `${antwort.status} ${text}`;
}

const toFrage = (id: string): object =>
  id === 'person.suchePersonen'
    ? { q: MARKE }
    : { identitaet: { familienname: MARKE, vornamen: 'Olga', geburtsdatum: '1990-05-17' } };

async function liesAlle(): Promise<Map<string, string>> {
  const gelesen = new Map<string, string>();
  for (const route of LESENDE) gelesen.set(route.id, await lies(route));
  return gelesen;
}

/** A case of somebody else with a name, a contact and a place on the waiting list; everything that could give it away. */
async function createFremdes(actor: KontoActor): Promise<string[]> {
  const post = async (pfad: string, body: object) => {
    const antwort = await server.rufe(actor, 'POST', pfad, body);
    if (antwort.status >= 300) throw new Error(`${pfad}: ${antwort.status} ${JSON.stringify(antwort.body)}`);
    return antwort.body;
  };
  const { id, nummer } = await post('/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['SPRACHE'],
    information: { am: dienste.stichtag(), form: 'BEIDES' },
    notiz: `${MARKE} sucht Hilfe`,
    person: {
      art: 'NEU',
      identitaet: { familienname: MARKE, vornamen: 'Olga', geburtsdatum: '17.05.1990' },
      keineDublette: [],
    },
  });
  await post(`/akten/${id}/warteliste`, { dringlichkeit: 'SOFORT', gruende: `${MARKE} wartet` });
  const { personen } = (await server.rufe(actor, 'GET', `/akten/${id}`)).body;
  const { personId, pseudonym } = personen[0];
  // Numbers are unique in a Mandant alone.
  return actor.mandantId === besitzer.mandantId ? [id, nummer, personId, pseudonym] : [id, personId];
}

describe('cases of others', () => {
  it('are in no answer, count and suggestion: everything reads the same before and after they are there', async () => {
    expect(LESENDE.length).toBeGreaterThan(55);
    await liesAlle();
    const vorher = await liesAlle();
    const spuren = [
      ...(await createFremdes(welt.konto('CASE_MANAGEMENT', welt.stadt))),
      ...(await createFremdes(welt.konto('CASE_MANAGEMENT', welt.traeger))),
      ...(await createFremdes(andere.konto('CASE_MANAGEMENT', andere.stadt))),
    ];
    const nachher = await liesAlle();
    const anders = [...nachher]
      .filter(([id, text]) => vorher.get(id) !== text && STELLENWEIT[id] === undefined)
      .map(([id]) => id);
    expect(anders).toEqual([]);
    const verraten = [...nachher].flatMap(([id, text]) =>
      // The search says nothing of what it was asked for.
      [MARKE, ...spuren].filter((spur) => text.includes(spur)).map((spur) => `${id}: ${spur}`),
    );
    expect(verraten).toEqual([]);
  });

  it('answer like what is not there, to every operation on one Akte', async () => {
    const [fremdeId = ''] = await createFremdes(welt.konto('CASE_MANAGEMENT', welt.stadt));
    const eine = LESENDE.filter(({ id }) => proben[id]?.pfad.includes(`/akten/${objekte.akteId}`) === true);
    expect(eine.length).toBeGreaterThan(20);
    const unterschiedlich: string[] = [];
    for (const { id, methode } of eine) {
      const pfad = proben[id]?.pfad ?? '';
      const ruf = (akteId: string) =>
        server.rufe(besitzer, methode, pfad.replaceAll(objekte.akteId, akteId), proben[id]?.body);
      const fremd = await ruf(fremdeId);
      const nichtDa = await ruf('00000000-0000-7000-8000-000000000000');
      if (fremd.status !== 404 || nichtDa.status !== 404 || fremd.body.code !== nichtDa.body.code)
        unterschiedlich.push(`${id}: ${fremd.status}, ${nichtDa.status}`);
    }
    expect(unterschiedlich).toEqual([]);
  });
});
