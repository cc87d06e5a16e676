import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#src/core/contract/actor.ts';
import { createToken, hashToken } from '#src/platform/auth/sitzungstoken.ts';
import { createContextStatement } from '#src/platform/db/context-statement.ts';
import { ANLIEGEN, createVerweiswelt, type Link } from './test-verweis.ts';

/** Attacks on the link: by who has the address and not the code, by who has neither, by who had both. */
const w = await createVerweiswelt();
const { dienste, rufe, jana } = w;
const MINUTE = 60_000;

beforeEach(() => {
  dienste.setStichtag('2026-10-19');
  dienste.setJetzt(null);
});

const WRONG = ['AAAA-AAAA', 'BBBB-BBBB', 'CCCC-CCCC', 'DDDD-DDDD', 'EEEE-EEEE'];
async function guess(link: Link, codes: readonly string[] = WRONG): Promise<unknown[]> {
  const antworten: unknown[] = [];
  for (const code of codes) {
    const { status, body } = await w.open({ ...link, code });
    antworten.push([status, body]);
  }
  return antworten;
}
/** What an answer says, without the number of the request. */
const sagt = ({ status, body }: { status: number; body: { anfrage?: string } }) => {
  const { anfrage: _, ...rest } = body;
  return [status, rest];
};

describe('before the code', () => {
  it('a mail scanner that opens the address burns nothing and sees nothing: there is no operation without a code', async () => {
    const link = await w.openLink();
    for (const methode of ['GET', 'PUT', 'DELETE'] as const) {
      const { status } = await rufe(null, methode, `/verweis-zugang/oeffnung?token=${link.token}`);
      expect(status).toBe(404);
    }
    for (const body of [{ token: link.token }, { token: link.token, code: null }, {}]) {
      const antwort = await rufe(null, 'POST', '/verweis-zugang/oeffnung', body);
      expect(antwort.status).toBe(422);
      expect(antwort.roh.toString()).not.toMatch(new RegExp(`${link.familienname}|${ANLIEGEN}|Jobcenter`));
    }
    const stand = (await w.read(link.akteId, link.verweisId)).link;
    expect(stand).toMatchObject({ stand: 'OFFEN', geoeffnet: false, fehlversuche: 0 });
    expect((await w.open(link)).body.stand).toBe('OFFEN');
    expect((await w.read(link.akteId, link.verweisId)).link.geoeffnet).toBe(true);
  });

  it('no answer to a wrong code holds a word of the content, neither reading nor answering', async () => {
    const link = await w.openLink();
    const falsch = { ...link, code: 'AAAA-AAAA' };
    const geheim = new RegExp(
      `${link.familienname}|${ANLIEGEN}|Jobcenter|0151|${link.verweisId}|${link.akteId}`,
    );
    for (const antwort of [await w.open(falsch), await w.answer(falsch, { code: 'ANGENOMMEN' })]) {
      expect(antwort.body.code).toBe('ZUGANG_UNGUELTIG');
      expect(`${antwort.roh.toString()} ${JSON.stringify(antwort.kopf)}`).not.toMatch(geheim);
    }
    expect((await w.read(link.akteId, link.verweisId)).zustand).toBe('VERMITTELT');
  });

  it('the code is read as people write it', async () => {
    const link = await w.openLink();
    const flach = link.code.replace('-', '').toLowerCase();
    for (const code of [flach, ` ${flach.slice(0, 2)} ${flach.slice(2)} `, link.code.replace('-', '–')]) {
      expect((await w.open({ ...link, code })).body.stand).toBe('OFFEN');
    }
  });
});

describe('guessing the code', () => {
  it('waits after five failures, longer each time, also for the right code; another link is not touched', async () => {
    const link = await w.openLink();
    const anderer = await w.openLink();
    const beginn = Date.now();
    dienste.setJetzt(beginn);
    await guess(link);
    expect((await w.open(link)).body.code).toBe('ZUGANG_UNGUELTIG');
    expect((await w.open(anderer)).body.stand).toBe('OFFEN');
    dienste.setJetzt(beginn + MINUTE + 1);
    await guess(link, ['FFFF-FFFF']);
    dienste.setJetzt(beginn + 2 * MINUTE + 2);
    expect((await w.open(link)).body.code).toBe('ZUGANG_UNGUELTIG');
    dienste.setJetzt(beginn + 3 * MINUTE + 3);
    expect((await w.open(link)).body.stand).toBe('OFFEN');
    // The right code starts the count anew; the case manager sees how many were wrong in all.
    expect((await guess(link, WRONG.slice(0, 4))).length).toBe(4);
    expect((await w.open(link)).body.stand).toBe('OFFEN');
    const { fehlversuche } = (await w.read(link.akteId, link.verweisId)).link;
    expect(fehlversuche).toBe(10);
  });

  it('parallel guesses are counted one by one', async () => {
    const link = await w.openLink();
    dienste.setJetzt(Date.now());
    await Promise.all(Array.from({ length: 12 }, () => w.open({ ...link, code: 'AAAA-AAAA' })));
    const [zeile] = await w.sql<{ fehlversuche: number }>(
      'SELECT fehlversuche FROM fall.verweis_link WHERE verweis_id = $1',
      [link.verweisId],
    );
    expect(zeile?.fehlversuche).toBe(5);
  });
});

describe('enumerating tokens', () => {
  it('unknown, wrong, waiting, expired, renewed and closed give one answer, byte by byte', async () => {
    const link = await w.openLink();
    const unbekannt = sagt(await w.open({ token: createToken(), code: link.code }));
    expect(unbekannt).toEqual([422, expect.objectContaining({ code: 'ZUGANG_UNGUELTIG' })]);
    const unsinn = ['', '../../etc', link.token.slice(1), `${link.token}x`, link.verweisId, 'ü'.repeat(60)];
    for (const token of unsinn) expect(sagt(await w.open({ ...link, token }))).toEqual(unbekannt);
    expect(sagt(await w.open({ ...link, code: 'AAAA-AAAA' }))).toEqual(unbekannt);
    await guess(link);
    expect(sagt(await w.open(link))).toEqual(unbekannt);
    const abgelaufen = await w.openLink();
    dienste.setStichtag('2026-11-19');
    expect(sagt(await w.open(abgelaufen))).toEqual(unbekannt);
    dienste.setStichtag('2026-10-19');
    const erneuert = await w.openLink();
    await w.act(erneuert.akteId, erneuert.verweisId, 'vermittlung', { weg: 'LINK' });
    expect(sagt(await w.open(erneuert))).toEqual(unbekannt);
    const falsch = await w.openLink();
    await w.answer(falsch, { code: 'FALSCHE_STELLE' });
    expect(sagt(await w.open(falsch))).toEqual(unbekannt);
  });

  it('the code of one link opens no other', async () => {
    const [eins, zwei] = [await w.openLink(), await w.openLink()];
    expect((await w.open({ token: eins.token, code: zwei.code })).body.code).toBe('ZUGANG_UNGUELTIG');
  });
});

describe('the log', () => {
  it('holds every attempt with its Mandant and Akte, and neither token nor code', async () => {
    const link = await w.openLink();
    await guess(link, ['AAAA-AAAA']);
    await w.open(link);
    await w.open({ token: createToken(), code: 'AAAA-AAAA' });
    const zeilen = await w.sql<Record<string, unknown>>(
      `SELECT mandant_id, objekt_id, konto_id, systemkonto, ereignis, art, ergebnis, code, rechtsgrundlage_id, empfaenger_id
         FROM protokoll.eintrag WHERE systemkonto = 'verweis' AND (mandant_id = $1 OR mandant_id IS NULL) ORDER BY zeit DESC LIMIT 6`,
      [jana.mandantId],
    );
    expect(
      zeilen.slice(0, 2).every(({ mandant_id: m, ergebnis }) => m === null && ergebnis === 'VERWEIGERT'),
    ).toBe(true);
    expect(zeilen[2]).toEqual({
      mandant_id: jana.mandantId,
      objekt_id: link.akteId,
      konto_id: null,
      systemkonto: 'verweis',
      ereignis: 'verweis.openZugang',
      art: 'OFFENLEGUNG',
      ergebnis: 'OK',
      code: null,
      rechtsgrundlage_id: link.einwilligungId,
      empfaenger_id: link.verweisId,
    });
    expect(zeilen[4]).toMatchObject({
      ergebnis: 'VERWEIGERT',
      code: 'ZUGANG_UNGUELTIG',
      objekt_id: link.akteId,
    });
    expect(
      JSON.stringify(await w.sql(`SELECT * FROM protokoll.eintrag WHERE systemkonto = 'verweis'`)),
    ).not.toContain(link.token);
  });

  it('a case manager who opens the link in the own browser acts as the Stelle, not as the account', async () => {
    const link = await w.openLink();
    const { token, code } = link;
    const antwort = await rufe(jana, 'POST', '/verweis-zugang/oeffnung', { token, code });
    expect(antwort.body.stand).toBe('OFFEN');
    const [zeile] = await w.sql<{ konto_id: string | null; systemkonto: string }>(
      `SELECT konto_id, systemkonto FROM protokoll.eintrag WHERE ereignis = 'verweis.openZugang' AND objekt_id = $1`,
      [link.akteId],
    );
    expect(zeile).toEqual({ konto_id: null, systemkonto: 'verweis' });
  });
});

describe('the database, without trusting the application', () => {
  const verweisActor = (mandantId: string | null): Actor => ({ art: 'system', name: 'verweis', mandantId });

  async function runAs(actor: Actor, text: string, werte: unknown[] = []): Promise<pg.QueryResultRow[]> {
    const client = new pg.Client({ connectionString: dienste.datenbank.appUrl });
    await client.connect();
    try {
      await client.query('BEGIN');
      const angabe = { actor, domaene: 'fall', zweck: 'Test', stichtag: dienste.stichtag() } as const;
      await client.query(createContextStatement(angabe));
      return (await client.query(text, werte)).rows;
    } finally {
      await client.end();
    }
  }

  it('gives the account verweis no row of any table', async () => {
    const link = await w.openLink();
    const tabellen = [
      'akte',
      'verweis',
      'verweis_link',
      'verweis_eintrag',
      'ereignis',
      'einwilligung',
      'person_identitaet',
    ];
    for (const tabelle of tabellen) {
      expect(await runAs(verweisActor(jana.mandantId), `SELECT 1 FROM fall.${tabelle}`), tabelle).toEqual([]);
    }
    expect(
      await runAs(verweisActor(jana.mandantId), 'UPDATE fall.verweis SET neu = true RETURNING id'),
    ).toEqual([]);
    expect((await w.read(link.akteId, link.verweisId)).neu).toBe(false);
  });

  it('answers its functions only for the token, the Mandant of the token and this account', async () => {
    const link = await w.openLink();
    const hash = hashToken(link.token);
    const text = 'SELECT * FROM fall.oeffne_verweis($1)';
    expect(await runAs(verweisActor(jana.mandantId), text, [hash])).toHaveLength(1);
    expect(await runAs(verweisActor(jana.mandantId), text, [hashToken(createToken())])).toEqual([]);
    expect(await runAs(verweisActor(w.welt.traeger.id), text, [hash])).toEqual([]);
    expect(await runAs(verweisActor(null), text, [hash])).toEqual([]);
    expect(await runAs(jana, text, [hash])).toEqual([]);
    expect(await runAs({ art: 'oeffentlich' }, text, [hash])).toEqual([]);
    for (const fremd of [jana, verweisActor(w.welt.traeger.id)]) {
      expect(await runAs(fremd, 'SELECT * FROM fall.lies_verweis_code($1)', [hash])).toEqual([]);
      await runAs(fremd, 'SELECT fall.zaehle_verweis_versuch($1, 99, 99, now())', [hash]);
      const geschrieben = await runAs(
        fremd,
        `SELECT fall.schreibe_verweis_antwort($1, gen_random_uuid(), 'ANGENOMMEN', NULL, NULL, 'ANGENOMMEN', NULL, 99, '{}', '\\x01', '\\x01') AS ja`,
        [hash],
      );
      expect(geschrieben).toEqual([{ ja: false }]);
    }
    expect((await w.read(link.akteId, link.verweisId)).link.fehlversuche).toBe(0);
  });

  it('lets nobody move a closed link or change its token, code and end', async () => {
    const link = await w.openLink();
    for (const satz of [
      `token_hash = '\\x00'`,
      `code_hash = 'x'`,
      `gueltig_bis = '2099-01-01'`,
      'fehlversuche = 0',
    ]) {
      await expect(
        runAs(jana, `UPDATE fall.verweis_link SET ${satz} WHERE verweis_id = $1`, [link.verweisId]),
      ).rejects.toThrow('permission denied');
    }
    await w.act(link.akteId, link.verweisId, 'rueckzug', { grund: 'WUNSCH' });
    const hash = hashToken(link.token);
    const geschrieben = await runAs(
      verweisActor(jana.mandantId),
      `SELECT fall.schreibe_verweis_antwort($1, gen_random_uuid(), 'ANGENOMMEN', NULL, NULL, 'ANGENOMMEN', NULL, 99, '{}', '\\x01', '\\x01') AS ja`,
      [hash],
    );
    expect(geschrieben).toEqual([{ ja: false }]);
  });
});
