import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { getOk, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { createActor, kontextFuer, type Welt } from '#test/support/welt.ts';
import { parseBescheiddatei } from '../bescheid/parse-bescheiddatei.ts';
import { createBescheid } from '../bescheid/create-bescheid.model.ts';
import { createBezahlten } from '../nachweis/test-foerderfall.ts';
import { anke, createNachweiswelt, jens, karin } from '../nachweis/test-nachweiswelt.ts';
import { ZUSTANDSMASCHINEN } from '../regelwerk/rl-2024-12/zustaende.model.ts';

const { admin, dienste, renew, server } = await createNachweiswelt();
const HEUTE = '2026-10-19';
const { auftrag } = getOk(
  parseBescheiddatei(readFileSync('docs/beispiele/bescheid-bewilligung.json', 'utf8')),
);
const TEXT = getOk(createBescheid(auftrag));
let welt: Welt;
let hanne: KontoActor;
let edgar: KontoActor;
let fallId: string;
let bescheidId: string;

beforeEach(async () => {
  ({ welt, hanne, edgar } = await renew());
  fallId = await createBezahlten(admin, welt, { zustand: 'BESTANDSKRAEFTIG' });
  await admin.query(`SET session_replication_role = 'replica'`);
  const { rows } = await admin.query<{ id: string }>(
    `UPDATE foerderung.bescheid SET auftrag = $2, bescheid = $3, rechtsbehelf_bis = '2025-03-18', bekanntgabe =
       '{"weg": "POST", "aufgabe_am": "2025-02-14", "bekannt_am": "2025-02-18", "zugang_am": null, "abruf_am": null}'
      WHERE foerderfall_id = $1 RETURNING id`,
    [fallId, JSON.stringify(auftrag), JSON.stringify(TEXT)],
  );
  bescheidId = rows[0]?.id ?? '';
  await admin.query(`SET session_replication_role = 'origin'`);
});
afterEach(() => dienste.setStichtag(HEUTE));

type Liste = {
  moeglich: { gegenstand: string; bezug: string; tatsache: unknown }[];
  berichtigungen: Record<string, never>[];
};
const lies = async (actor: KontoActor): Promise<Liste> =>
  (await server.rufe(actor, 'GET', `/foerderfaelle/${fallId}/berichtigungen`)).body;
const rege = async (actor: KontoActor, gegenstand = 'BESCHEID', bezug = bescheidId) =>
  server.rufe(actor, 'POST', `/foerderfaelle/${fallId}/berichtigungen`, {
    gegenstand,
    bezug,
    anlass: 'Ein Wort ist falsch geschrieben.',
  });
const act = async (actor: KontoActor, id: string, akt: string, body: object = {}) => {
  const eine = (await lies(anke)).berichtigungen.find((zeile) => zeile['id'] === id);
  return server.rufe(actor, 'POST', `/berichtigungen/${id}/${akt}`, { version: eine?.['version'], ...body });
};
const codeOf = ({ body }: { body: { code?: string; errors?: { code: string }[] } }) =>
  body.errors?.[0]?.code ?? body.code;
const ZEILE = TEXT.empfaenger.length - 1;
const WORT = TEXT.empfaenger[ZEILE] ?? '';
const VORSCHLAG = {
  begruendung: 'Der Name steht in der Anschrift des Antrags richtig.',
  korrekturen: [{ stelle: `empfaenger.${ZEILE}`, falsch: WORT, richtig: `${WORT} (Westf.)` }],
  neu: null,
};

describe('Berichtigung of a text', () => {
  it('is asked for by the Kreis, proposed by one person, signed by another, and made known', async () => {
    const neu = await rege(hanne);
    expect(neu.status).toBe(201);
    const { id } = neu.body;
    expect(codeOf(await rege(anke))).toBe('BERICHTIGUNG_LAEUFT');
    expect((await rege(edgar)).status).toBe(403);
    expect((await act(hanne, id, 'vorschlag', VORSCHLAG)).status).toBe(403);
    expect((await act(anke, id, 'vorschlag', VORSCHLAG)).status).toBe(201);
    // The Kreis sees that it is under way, and nothing of what is proposed.
    const kreis = (await lies(hanne)).berichtigungen[0];
    expect(kreis).toMatchObject({ zustand: 'VORGESCHLAGEN', inhalt: null, text: null });
    expect(kreis?.['ereignisse']).toMatchObject([{ ereignis: 'anregen' }]);
    const selbst = { ...anke, rolle: 'BR_FREIGABE' } as const;
    expect(codeOf(await act(selbst, id, 'zeichnung'))).toBe('E-ZM-03');
    expect((await act(jens, id, 'zeichnung')).status).toBe(201);
    expect((await lies(hanne)).berichtigungen).toEqual([]);
    expect(codeOf(await act(anke, id, 'bekanntgabe', { weg: 'POST', aufgabeAm: '2026-10-18' }))).toBe(
      'EINGABE',
    );
    expect((await act(anke, id, 'bekanntgabe', { weg: 'POST', aufgabeAm: HEUTE })).status).toBe(201);
    const [fertig] = (await lies(hanne)).berichtigungen;
    expect(fertig).toMatchObject({
      zustand: 'BEKANNTGEGEBEN',
      unveraendert: true,
      bekanntgabe: { weg: 'POST' },
    });
    const text = JSON.stringify(fertig?.['text']);
    expect(text).toContain('(berichtigte Fassung)');
    expect(text).toContain('§ 42 VwVfG NRW');
    expect(text).toContain(`${WORT} (Westf.)`);
    // The old text stays, and no period begins anew.
    const { rows } = await admin.query(
      `SELECT bescheid = $2::jsonb AS gleich, rechtsbehelf_bis::text AS bis FROM foerderung.bescheid WHERE id = $1`,
      [bescheidId, JSON.stringify(TEXT)],
    );
    expect(rows).toEqual([{ gleich: true, bis: '2025-03-18' }]);
    const pdf = await server.rufe(hanne, 'GET', `/berichtigungen/${id}/pdf`);
    expect([pdf.status, pdf.kopf['content-type']]).toEqual([200, 'application/pdf']);
    // The file of the procedure holds both texts.
    const akte = await server.rufe(edgar, 'GET', `/foerderfaelle/${fallId}/akte.zip`);
    expect([akte.status, akte.roh.includes('bescheide/berichtigung-1.pdf')]).toEqual([200, true]);
    // A second one goes on from the corrected text.
    const zweite = (await rege(anke)).body.id;
    const nochmal = await act(anke, zweite, 'vorschlag', VORSCHLAG);
    expect(nochmal.status).toBe(201);
  });

  it('refuses another decision in the clothes of a slip, at its field', async () => {
    const { id } = (await rege(anke)).body;
    const tenor = TEXT.abschnitte[0]?.teile[0];
    const betrag = /[\d.]+,\d{2}/.exec(tenor?.art === 'absatz' ? tenor.text : '')?.[0] ?? '';
    expect(betrag).not.toBe('');
    const mehr = await act(anke, id, 'vorschlag', {
      ...VORSCHLAG,
      korrekturen: [{ stelle: 'abschnitte.entscheidung.0', falsch: betrag, richtig: '1,00' }],
    });
    expect(mehr.body.errors).toEqual([
      {
        pointer: '/korrekturen/0/richtig',
        code: 'KEINE_OFFENBARE_UNRICHTIGKEIT',
        detail: expect.stringContaining('neue Entscheidung'),
      },
    ]);
    expect((await act(anke, id, 'vorschlag', { ...VORSCHLAG, korrekturen: [] })).body.errors[0].pointer).toBe(
      '/korrekturen',
    );
    expect((await lies(anke)).berichtigungen[0]).toMatchObject({ zustand: 'ANGEREGT' });
    expect((await act(anke, id, 'verwerfung', { grund: 'Das ist kein Schreibfehler.' })).status).toBe(201);
    expect((await lies(anke)).berichtigungen[0]).toMatchObject({ zustand: 'VERWORFEN' });
  });

  it('goes back with a reason that the Kreis does not read, and is proposed anew', async () => {
    const { id } = (await rege(hanne)).body;
    await act(anke, id, 'vorschlag', VORSCHLAG);
    expect((await act(jens, id, 'rueckgabe', { grund: 'Bitte prüfen.' })).status).toBe(201);
    expect(JSON.stringify(await lies(hanne))).not.toContain('Bitte prüfen.');
    expect((await lies(anke)).berichtigungen[0]).toMatchObject({
      zustand: 'ANGEREGT',
      inhalt: { begruendung: VORSCHLAG.begruendung },
    });
    expect((await act(anke, id, 'vorschlag', VORSCHLAG)).status).toBe(201);
    expect((await act(karin, id, 'zeichnung')).status).toBe(403);
  });
});

describe('Berichtigung of a day', () => {
  const berichtige = async (gegenstand: string, bezug: string, neu: object) => {
    const { id } = (await rege(anke, gegenstand, bezug)).body;
    const vorschlag = await act(anke, id, 'vorschlag', {
      begruendung: 'Laut Vermerk.',
      korrekturen: [],
      neu,
    });
    return vorschlag.status === 201
      ? { id, antwort: await act(jens, id, 'zeichnung') }
      : { id, antwort: vorschlag };
  };

  it('of the Bekanntgabe computes period and Bestandskraft anew; the old day stays', async () => {
    const { antwort } = await berichtige('BEKANNTGABE', bescheidId, { weg: 'ZUSTELLUNG', am: '2025-03-03' });
    expect(antwort.status).toBe(201);
    const { rows } = await admin.query(
      `SELECT bekanntgabe ->> 'bekannt_am' AS bekannt, rechtsbehelf_bis::text AS bis, bestandskraeftig_am::text AS fest
         FROM foerderung.bescheid WHERE id = $1`,
      [bescheidId],
    );
    expect(rows).toEqual([{ bekannt: '2025-03-03', bis: '2025-04-03', fest: '2025-04-04' }]);
    expect((await lies(hanne)).berichtigungen[0]).toMatchObject({
      zustand: 'BERICHTIGT',
      inhalt: { alt: { weg: 'POST', am: '2025-02-14' }, neu: { weg: 'ZUSTELLUNG', am: '2025-03-03' } },
    });
  });

  it('of the Bekanntgabe is refused while the Bescheid would not be final by it, and before its own date', async () => {
    const spaet = await berichtige('BEKANNTGABE', bescheidId, { weg: 'POST', am: '2026-10-12' });
    expect([codeOf(spaet.antwort), spaet.antwort.body.errors[0].detail]).toEqual([
      'TAG',
      expect.stringContaining('erst am'),
    ]);
    const zuFrueh = await act(anke, spaet.id, 'vorschlag', {
      begruendung: 'x',
      korrekturen: [],
      neu: { weg: 'POST', am: '2025-02-01' },
    });
    expect(zuFrueh.body.errors[0].detail).toContain('14.02.2025');
  });

  it('of a payment: not before it was ordered, and never its amount', async () => {
    const rate = (await lies(anke)).moeglich.find(({ gegenstand }) => gegenstand === 'ZAHLUNG');
    const { antwort, id } = await berichtige('ZAHLUNG', rate?.bezug ?? '', { weg: null, am: '2025-04-01' });
    expect(codeOf(antwort)).toBe('TAG');
    await act(anke, id, 'vorschlag', {
      begruendung: 'Auszug',
      korrekturen: [],
      neu: { weg: null, am: '2025-05-06' },
    });
    expect((await act(jens, id, 'zeichnung')).status).toBe(201);
    const { rows } = await admin.query(
      `SELECT gezahlt_am::text AS am, betrag::int AS betrag FROM foerderung.rate WHERE id = $1`,
      [rate?.bezug],
    );
    expect(rows).toEqual([{ am: '2025-05-06', betrag: 15_070_000 }]);
  });

  it('of an Anzeige that was told by hand', async () => {
    await server.rufe(hanne, 'POST', `/foerderfaelle/${fallId}/aenderungsanzeigen`, {
      art: 'MINDERBEDARF',
      ab: '2025-05-01',
      text: 'Eine Veranstaltung fällt aus.',
    });
    const eine = (await lies(anke)).moeglich.find(({ gegenstand }) => gegenstand === 'ANZEIGE');
    const { antwort } = await berichtige('ANZEIGE', eine?.bezug ?? '', { weg: null, am: '2025-06-01' });
    expect(antwort.status).toBe(201);
    const danach = (await lies(hanne)).moeglich.find(({ gegenstand }) => gegenstand === 'ANZEIGE');
    expect(danach?.tatsache).toEqual({ weg: null, am: '2025-06-01' });
  });
});

describe('the database', () => {
  const change = (actor: KontoActor, tabelle: string, id: string, neu: string) =>
    withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) => {
      const { rows } = await sql<{ id: string }>`
        UPDATE ${sql.table(`foerderung.${tabelle}`)} SET ${sql.raw(neu)} WHERE id = ${id} RETURNING id`.execute(
        trx,
      );
      return ok(rows.length);
    });

  it('keeps days and texts from everybody who has no signed Berichtigung', async () => {
    const rate = (await lies(anke)).moeglich.find(({ gegenstand }) => gegenstand === 'ZAHLUNG')?.bezug ?? '';
    expect(await change(jens, 'rate', rate, `gezahlt_am = '2025-06-06'`)).toEqual(ok(0));
    const { id: zahlung } = (await rege(anke, 'ZAHLUNG', rate)).body;
    await act(anke, zahlung, 'vorschlag', {
      begruendung: 'Auszug',
      korrekturen: [],
      neu: { weg: null, am: '2025-05-06' },
    });
    expect((await act(jens, zahlung, 'zeichnung')).status).toBe(201);
    // Signed for one day: no other, no amount, nobody else.
    await expect(change(jens, 'rate', rate, `gezahlt_am = '2025-06-06'`)).rejects.toThrow('stays as it is');
    await expect(change(jens, 'rate', rate, `betrag = 1`)).rejects.toThrow('stays as it is');
    expect(await change(createActor('BR_FREIGABE', null), 'rate', rate, `gezahlt_am = '2025-05-06'`)).toEqual(
      ok(0),
    );
    const bekanntgabe = `bekanntgabe = '{"weg": "POST", "aufgabe_am": "2025-02-20"}'`;
    await expect(change(jens, 'bescheid', bescheidId, bekanntgabe)).rejects.toThrow(
      'recorded by the Bewilligungsbehörde',
    );
    const { id } = (await rege(anke)).body;
    await expect(change(jens, 'berichtigung', id, `zustand = 'BERICHTIGT'`)).rejects.toThrow();
    await expect(
      change(anke, 'berichtigung', id, `zustand = 'VORGESCHLAGEN', vorbereitet_von = '${jens.kontoId}'`),
    ).rejects.toThrow('nobody says that another person made the step');
    expect(await change(hanne, 'berichtigung', id, `version = 9`)).toEqual(ok(0));
    expect(await change(createActor('MINISTERIUM', null), 'berichtigung', id, `version = 9`)).toEqual(ok(0));
  });

  it('knows exactly the steps of the machine BERICHTIGUNG', async () => {
    const { rows } = await admin.query<{ text: string }>(
      `SELECT prosrc AS text FROM pg_proc WHERE proname = 'pruefe_berichtigung'`,
    );
    const tabelle = [...(rows[0]?.text ?? '').matchAll(/\('(\w+)', '(\w+)', '(\w+)', (true|false)\)/g)].map(
      ([, von, nach, rolle, vier]) => [von, nach, rolle, vier].join(' '),
    );
    const maschine = ZUSTANDSMASCHINEN.BERICHTIGUNG.map(([von, , nach, rolle, vier]) =>
      [von, nach, rolle, vier].join(' '),
    );
    expect(tabelle.toSorted()).toEqual(maschine.toSorted());
  });
});
