import { describe, expect, it } from 'vitest';
import { MODULE } from '#src/anwendung/module.ts';
import { isInFremdvertretung, type Rechtetabelle } from '#src/core/contract/rechte.ts';
import { createMatrixwelt } from './objekte.ts';
import { createProben } from './proben.ts';

/**
 * Every operation for a deputy who belongs to another Stelle (decision 0026): the session acts through a Mitgliedschaft of
 * the kind VERTRETUNG, and no consent carries its row of access. It reaches nothing of the Akte, although a colleague with
 * the same row does, and nothing of what belongs to the Stelle as a whole. Then, on the same objects: what a withdrawal leaves possible.
 */
const { server, welt, besitzer, vertretung, objekte } = await createMatrixwelt();
const routen = MODULE.flatMap((modul) => modul.bindungen.map(({ route }) => route)).filter(
  ({ recht }) => recht !== 'oeffentlich' && recht !== 'angemeldet',
);
const rechte: Rechtetabelle = Object.assign({}, ...MODULE.map((modul) => modul.rechte));
const proben = createProben(objekte, welt.standortId);
const fremde = { ...vertretung, fremdvertretung: true };
/** What the account is itself a party of: it may see that it stands, and the operation refuses for itself. */
const EIGENES: ReadonlySet<string> = new Set(['fall.closeAbsprache', 'uebergabe.recordEntscheidung']);

describe('a deputy of another Stelle without a basis', () => {
  it('has a row of access that opens the Akte to a colleague', async () => {
    expect((await server.rufe(vertretung, 'GET', `/akten/${objekte.akteId}`)).status).toBe(200);
    expect((await server.rufe(fremde, 'GET', `/akten/${objekte.akteId}`)).status).toBe(404);
  });

  it.each(routen.map((route) => [route.id, route] as const))('%s', async (id, route) => {
    const probe = proben[id];
    if (probe === undefined) throw new Error(`no row for ${id}`);
    const { status, body } = await server.rufe(fremde, route.methode, probe.pfad, probe.body, probe.kopf);
    const reichweite = rechte[route.recht]?.CASE_MANAGEMENT;
    if (reichweite === undefined || !isInFremdvertretung(route.recht, reichweite)) {
      expect([status, body.code]).toEqual([403, 'KEIN_RECHT']);
    } else if (probe.bindung === 'akte' && !EIGENES.has(id)) {
      expect([status, body.code]).toEqual([404, 'NICHT_GEFUNDEN']);
    } else {
      expect(status).not.toBe(500);
      expect(JSON.stringify(body ?? null)).not.toContain(objekte.akteId);
    }
  });
});

/** What is done in a frozen Akte all the same, and why. Everything else is an edit (AT-23). */
const GEHT_EINGEFROREN: Readonly<Record<string, string>> = {
  'betroffenenantrag.createAntrag': 'A right of the person does not end with the case (Art. 12 DSGVO).',
  'betroffenenantrag.recordVerlaengerung':
    'A right of the person does not end with the case (Art. 12 DSGVO).',
  'betroffenenantrag.recordAntwort': 'A right of the person does not end with the case (Art. 12 DSGVO).',
  'auskunft.recordKopie': 'The copy of Art. 15 DSGVO.',
  'einwilligung.recordWiderruf': 'A further withdrawal counts at once (Art. 7 Abs. 3 DSGVO).',
  'fall.closeAbsprache': 'Of the account, not of the Akte.',
  'loeschung.createSperre': 'Keeps what a request or a court still needs (Art. 18 DSGVO).',
  'loeschung.closeSperre': 'Keeps what a request or a court still needs (Art. 18 DSGVO).',
  'offenlegung.createKindeswohl': 'The protection of a child waits for no consent (§ 4 KKG).',
  'offenlegung.recordKindeswohlschritt': 'The protection of a child waits for no consent (§ 4 KKG).',
  'offenlegung.issueFachberatung': 'The protection of a child waits for no consent (§ 4 KKG).',
  'offenlegung.issueInformation': 'The protection of a child waits for no consent (§ 4 KKG).',
  'offenlegung.recordOffenlegung': 'A disclosure that a law demands is written down (Art. 5 Abs. 2 DSGVO).',
  'offenlegung.recordWiderrufsmitteilung': 'Recipients are told of the withdrawal (Art. 19 DSGVO).',
  'uebertragung.recordUebertragung': 'The minimum without a person, and what was transferred before.',
  'uebertragung.undoUebertragung': 'The minimum without a person, and what was transferred before.',
  'person.recordVerschieden': 'That two persons are two, for all their Akten.',
};

/** Refused for a reason of their own, which holds in every Akte that is no longer worked on. */
const ANDERS_ABGELEHNT = [
  'abgabe.createAbgabe: 422 STELLE_UNGEEIGNET',
  'abgabe.recordRueckzug: 422 SCHON_ENTSCHIEDEN',
  'fall.createFolgefall: 422 AKTE_NICHT_GESCHLOSSEN',
  'fall.recordGrundlage: 422 AKTE_NICHT_EIGEN',
  'uebergabe.createUebergabe: 422 AKTE_GESCHLOSSEN',
  'uebergabe.recordEntscheidung: 422 AKTE_GESCHLOSSEN',
];

describe('AT-23: in an Akte whose consent to the Zusammenarbeit was withdrawn', () => {
  it('every operation that edits it is refused', async () => {
    const widerruf = `/einwilligungen/${objekte.einwilligungId}/widerruf`;
    expect((await server.rufe(besitzer, 'POST', widerruf, { version: 1 })).status).toBe(201);
    const akte = (await server.rufe(besitzer, 'GET', `/akten/${objekte.akteId}`)).body.akte;
    expect(akte).toMatchObject({ zustand: 'EINWILLIGUNG_WIDERRUFEN', loeschenAb: '2026-11-19' });
    const bearbeitend = routen.filter(
      ({ id, methode }) =>
        methode !== 'GET' && proben[id]?.bindung === 'akte' && !Object.hasOwn(GEHT_EINGEFROREN, id),
    );
    expect(bearbeitend.length).toBeGreaterThan(70);
    const anders: string[] = [];
    for (const { id, methode } of bearbeitend) {
      const { pfad, body, kopf } = proben[id] ?? { pfad: '' };
      let antwort = await server.rufe(besitzer, methode, pfad, body, kopf);
      // The rows of the matrix carry an old version of the Akte: asked again as a page would that has just read it.
      if (antwort.body.code === 'KONFLIKT') {
        const { version } = antwort.body.zustand;
        antwort = await server.rufe(besitzer, methode, pfad, { ...Object(body), version }, kopf);
      }
      if (antwort.body.code !== 'AKTE_EINGEFROREN')
        anders.push(`${id}: ${antwort.status} ${antwort.body.code}`);
    }
    expect(anders.toSorted()).toEqual(ANDERS_ABGELEHNT);
  });
});
