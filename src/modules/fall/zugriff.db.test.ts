import { describe, expect, it } from 'vitest';
import { sql as kysely } from 'kysely';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { kontextFuer } from '#test/support/welt.ts';
import { TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { runSummen } from '#src/modules/bericht/index.ts';
import { createFallwelt, ZIEL } from './test-fall.ts';

const { dienste, welt, rufe, jana, sql, openFall, giveEinwilligung, version } = await createFallwelt();

const insertKonto = async (actor: KontoActor, rolle = 'CASE_MANAGEMENT'): Promise<void> => {
  await sql(`INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)`, [
    actor.kontoId,
    `k-${actor.kontoId}`,
    'Orhan Beispiel',
  ]);
  await sql(
    `INSERT INTO benutzer.mitgliedschaft (id, konto_id, mandant_id, standort_id, rolle, gueltig_von) VALUES ($1, $2, $3, $4, $5, '2026-01-01')`,
    [actor.mitgliedschaftId, actor.kontoId, actor.mandantId, actor.standortId, rolle],
  );
};
const countRows = async (actor: KontoActor, tabelle: string): Promise<number> => {
  const kontext = kontextFuer(dienste, actor, 'fall');
  const ergebnis = await withActor(kontext, async (trx) => {
    const { rows } = await kysely<{
      n: number;
    }>`SELECT count(*)::int AS n FROM ${kysely.table(tabelle)}`.execute(trx);
    return ok(rows[0]?.n ?? -1);
  });
  return ergebnis.ok ? ergebnis.wert : -1;
};
const TABELLEN = [
  'fall.akte',
  'fall.ziel',
  'fall.kontakt',
  'fall.ereignis',
  'fall.aufnahme',
  'fall.assessment',
  'fall.person_identitaet',
];

describe('who has no access', () => {
  it.each([
    ['another Mandant', () => welt.konto('CASE_MANAGEMENT', welt.traeger)],
    ['the Kreis', () => welt.konto('CASE_MANAGEMENT', welt.kreis)],
    ['a colleague of the same Stelle', () => welt.konto('CASE_MANAGEMENT', welt.stadt)],
  ])('%s gets 404 by HTTP and no row by SQL', async (_wer, createActor) => {
    const id = await openFall();
    const { body: ziel } = await rufe(jana, 'POST', `/akten/${id}/ziele`, ZIEL);
    const fremd = createActor();
    const antworten = [
      await rufe(fremd, 'GET', `/akten/${id}`),
      await rufe(fremd, 'GET', `/akten/${id}/zeitleiste`),
      await rufe(fremd, 'PUT', `/akten/${id}/ziele/${ziel.id}`, { ...ZIEL, version: 1 }),
      await rufe(fremd, 'POST', `/akten/${id}/kontakte`, { datum: '2026-10-19', art: 'TELEFON' }),
      await rufe(fremd, 'POST', `/akten/${id}/abschluss`, { version: await version(id), grund: 'WUNSCH' }),
      await rufe(fremd, 'POST', `/akten/${id}/folgefall`, {
        information: { am: '2026-10-19', form: 'BEIDES' },
        zugangsweg: 'WEITERES',
        sprache: 'ar',
      }),
    ];
    expect(antworten.map(({ status }) => status)).toEqual(Array(6).fill(404));
    expect(new Set(antworten.map(({ body }) => body.detail)).size).toBe(1);
    expect((await rufe(fremd, 'GET', '/akten')).body.gesamt).toBe(0);
    for (const tabelle of TABELLEN) expect(await countRows(fremd, tabelle), tabelle).toBe(0);
  });

  it.each([
    'TEAMLEITUNG',
    'KOORDINATION',
    'KI_LEITUNG',
    'B3_FACHKRAFT',
    'BR_SACHBEARBEITUNG',
    'MINISTERIUM',
    'ADMIN_TECHNIK',
  ] as const)('AT-27, AT-28: %s is refused before any data is read, and sees no row', async (rolle) => {
    const id = await openFall();
    const fremd = welt.konto(rolle, welt.stadt);
    expect((await rufe(fremd, 'GET', `/akten/${id}`)).status).toBe(403);
    expect((await rufe(fremd, 'GET', '/mein-tag')).status).toBe(403);
    // A search answers the same whether the person exists or not.
    const suche = (name: string) => rufe(fremd, 'POST', '/personen/suche', { q: name });
    const [da, nicht] = [await suche('Rahaf'), await suche('Gibtesnicht')];
    expect([da.status, da.body.code, da.body.detail]).toEqual([403, 'KEIN_RECHT', nicht.body.detail]);
    for (const tabelle of TABELLEN) expect(await countRows({ ...jana, rolle }, tabelle), tabelle).toBe(0);
  });
});

describe('Vertretung', () => {
  it('opens one Akte from the first to the last day, and no other', async () => {
    const [id, andere] = [await openFall(), await openFall()];
    const orhan = welt.konto('CASE_MANAGEMENT', welt.stadt);
    await insertKonto(orhan);
    const angabe = { kontoId: orhan.kontoId, von: '2026-10-20', bis: '2026-10-30', grund: 'ABWESENHEIT' };
    expect((await rufe(jana, 'POST', `/akten/${id}/vertretung`, angabe)).status).toBe(201);
    const status = async (tag: string): Promise<number> => {
      dienste.setStichtag(tag);
      return (await rufe(orhan, 'GET', `/akten/${id}`)).status;
    };
    try {
      expect(await status('2026-10-19')).toBe(404);
      expect(await status('2026-10-20')).toBe(200);
      expect(await status('2026-10-30')).toBe(200);
      expect(
        (await rufe(orhan, 'POST', `/akten/${id}/kontakte`, { datum: '2026-10-30', art: 'TELEFON' })).status,
      ).toBe(201);
      expect((await rufe(orhan, 'GET', '/mein-tag')).body.vertretungen).toMatchObject([
        { akteId: id, vertretung: true },
      ]);
      expect((await rufe(orhan, 'GET', `/akten/${andere}`)).status).toBe(404);
      expect(
        (
          await rufe(orhan, 'POST', `/akten/${id}/vertretung`, {
            ...angabe,
            kontoId: jana.kontoId,
            von: '2026-10-30',
          })
        ).status,
      ).toBe(422);
      expect(await status('2026-10-31')).toBe(404);
    } finally {
      dienste.setStichtag('2026-10-19');
    }
  });

  it('reads consents and special categories and records neither; a withdrawal it takes', async () => {
    const id = await openFall();
    const orhan = welt.konto('CASE_MANAGEMENT', welt.stadt);
    await insertKonto(orhan);
    const angabe = { kontoId: orhan.kontoId, von: '2026-10-19', bis: '2026-10-30', grund: 'URLAUB' };
    await giveEinwilligung(id, 'BESONDERE_KATEGORIEN', ['GESUNDHEIT']);
    const { body: neu } = await rufe(jana, 'POST', `/akten/${id}/assessments`, {});
    const pfad = `/akten/${id}/assessments/${neu.id}/bereiche/GESUNDHEIT`;
    const bereich = { version: 0, erhebung: 'ERHOBEN', bedarf: 2, besonders: 'Vertraulich' };
    expect((await rufe(jana, 'PUT', pfad, bereich)).status).toBe(200);
    expect((await rufe(jana, 'POST', `/akten/${id}/vertretung`, angabe)).status).toBe(201);

    const { body } = await rufe(orhan, 'GET', `/akten/${id}`);
    expect(body.assessments[0].bereiche[0].besonders).toBe('Vertraulich');
    expect((await rufe(orhan, 'PUT', pfad, { ...bereich, version: 1, besonders: 'Anders' })).body.code).toBe(
      'NUR_ZUSTAENDIG',
    );
    const { besonders: _weg, ...ohne } = bereich;
    expect((await rufe(orhan, 'PUT', pfad, { ...ohne, version: 1, bedarf: 3 })).status).toBe(200);
    const einwilligung = {
      personId: body.personen[0].personId,
      zweck: 'BEFRAGUNG',
      entscheidung: 'ERTEILT',
      form: 'SCHRIFTLICH',
      textVersion: TEXT_VERSION,
      textSprache: 'de',
    };
    const neue = await rufe(orhan, 'POST', `/akten/${id}/einwilligungen`, einwilligung);
    expect([neue.status, neue.body.code]).toEqual([422, 'NUR_ZUSTAENDIG']);
    const { body: liste } = await rufe(orhan, 'GET', `/akten/${id}/einwilligungen`);
    expect(liste.eintraege).toHaveLength(2);
    const besondere = liste.eintraege.find((e: { zweck: string }) => e.zweck === 'BESONDERE_KATEGORIEN');
    expect(
      (await rufe(orhan, 'POST', `/einwilligungen/${besondere.id}/widerruf`, { version: 1 })).status,
    ).toBe(201);
    expect(
      (await rufe(jana, 'GET', `/akten/${id}`)).body.assessments[0].bereiche[0].besonders,
    ).toBeUndefined();
  });

  it('stands as the reason in the log of every read and write, and of lists that show it (DP-H-06)', async () => {
    const [vertreten, fremd] = [await openFall(), await openFall()];
    const orhan = welt.konto('CASE_MANAGEMENT', welt.stadt);
    await insertKonto(orhan);
    const { body: eigen } = await rufe(orhan, 'POST', '/kurzberatungen', {
      zugangsweg: 'SOZIALAMT',
      sprache: 'ar',
      bedarfe: ['SPRACHE'],
      information: { am: '2026-10-19', form: 'BEIDES' },
    });
    const zugang = { kontoId: orhan.kontoId, von: '2026-10-19', bis: '2026-10-30', grund: 'URLAUB' };
    await rufe(orhan, 'GET', '/akten');
    await rufe(jana, 'POST', `/akten/${vertreten}/vertretung`, zugang);
    const kontakt = { datum: '2026-10-19', art: 'TELEFON' };
    const personen = await rufe(orhan, 'GET', `/akten/${vertreten}/personen`);
    await rufe(orhan, 'GET', `/akten/${vertreten}`);
    await rufe(orhan, 'GET', `/akten/${vertreten}/zeitleiste`);
    await rufe(orhan, 'GET', `/personen/${personen.body.eintraege[0].personId}`);
    await rufe(orhan, 'POST', `/akten/${vertreten}/kontakte`, kontakt);
    await rufe(orhan, 'PUT', `/akten/${vertreten}/termin`, { version: 1, termin: null });
    await rufe(orhan, 'GET', '/akten');
    await rufe(orhan, 'GET', '/mein-tag');
    await rufe(orhan, 'GET', `/akten/${eigen.id}`);
    await rufe(orhan, 'POST', `/akten/${eigen.id}/kontakte`, kontakt);
    await rufe(orhan, 'GET', `/akten/${fremd}`);
    await rufe(jana, 'GET', `/akten/${vertreten}`);
    const protokoll = await sql(
      `SELECT ereignis, ergebnis, grund FROM protokoll.eintrag WHERE konto_id = $1 ORDER BY zeit, id`,
      [orhan.kontoId],
    );
    const VERTRETUNG = 'VERTRETUNG';
    expect(protokoll).toEqual([
      { ereignis: 'kurzberatung.createKurzberatung', ergebnis: 'OK', grund: null },
      { ereignis: 'fall.listAkten', ergebnis: 'OK', grund: null },
      { ereignis: 'person.listPersonen', ergebnis: 'OK', grund: VERTRETUNG },
      { ereignis: 'fall.getAkte', ergebnis: 'OK', grund: VERTRETUNG },
      { ereignis: 'fall.listZeitleiste', ergebnis: 'OK', grund: VERTRETUNG },
      { ereignis: 'person.getPerson', ergebnis: 'OK', grund: VERTRETUNG },
      { ereignis: 'fall.recordKontakt', ergebnis: 'OK', grund: VERTRETUNG },
      { ereignis: 'fall.updateTermin', ergebnis: 'VERWEIGERT', grund: VERTRETUNG },
      { ereignis: 'fall.listAkten', ergebnis: 'OK', grund: VERTRETUNG },
      { ereignis: 'fall.getMeinTag', ergebnis: 'OK', grund: VERTRETUNG },
      { ereignis: 'fall.getAkte', ergebnis: 'OK', grund: null },
      { ereignis: 'fall.recordKontakt', ergebnis: 'OK', grund: null },
      { ereignis: 'fall.getAkte', ergebnis: 'VERWEIGERT', grund: null },
    ]);
    const eigene = await sql('SELECT DISTINCT grund FROM protokoll.eintrag WHERE konto_id = $1', [
      jana.kontoId,
    ]);
    expect(eigene).toEqual([{ grund: null }]);
  });

  it('is given to the Case Management of the own Stelle only, with an end', async () => {
    const id = await openFall();
    const [fremd, leitung] = [
      welt.konto('CASE_MANAGEMENT', welt.traeger),
      welt.konto('TEAMLEITUNG', welt.stadt),
    ];
    await insertKonto(fremd);
    await insertKonto(leitung, 'TEAMLEITUNG');
    const angabe = { von: '2026-10-20', bis: '2026-10-30', grund: 'URLAUB' };
    for (const kontoId of [fremd.kontoId, leitung.kontoId, jana.kontoId]) {
      const antwort = await rufe(jana, 'POST', `/akten/${id}/vertretung`, { ...angabe, kontoId });
      expect(antwort.body.errors).toMatchObject([{ code: 'PERSON_UNGEEIGNET' }]);
    }
    const { bis: _bis, ...ohneEnde } = angabe;
    expect(
      (await rufe(jana, 'POST', `/akten/${id}/vertretung`, { ...ohneEnde, kontoId: fremd.kontoId })).status,
    ).toBe(422);
  });
});

describe('Teamzahlen', () => {
  it('counts Akten per colleague of the own Stelle, without content', async () => {
    await openFall();
    const { body } = await rufe(welt.konto('TEAMLEITUNG', welt.stadt), 'GET', '/team/zahlen');
    const ich = body.eintraege.find((zeile: { kontoId: string }) => zeile.kontoId === jana.kontoId);
    expect(ich.faelleAktiv).toBeGreaterThan(0);
    expect(Object.keys(ich).toSorted()).toEqual([
      'faelleAktiv',
      'imIntake',
      'kontoId',
      'kurzberatungen',
      'name',
      'ruhend',
    ]);
    expect(
      (await rufe(welt.konto('TEAMLEITUNG', welt.traeger), 'GET', '/team/zahlen')).body.eintraege,
    ).toEqual([]);
    expect((await rufe(jana, 'GET', '/team/zahlen')).status).toBe(403);
  });
});

describe('Fallzahlen', () => {
  it('are rounded, carry no name and hide small Kommunen', async () => {
    const eigene = await createFallwelt();
    for (let n = 0; n < 3; n += 1) await eigene.openFall();
    const ruhend = await eigene.openFall();
    await eigene.rufe(eigene.jana, 'POST', `/akten/${ruhend}/ruhen`, {
      version: await eigene.version(ruhend),
      grund: 'WUNSCH',
    });
    await runSummen(eigene.dienste);
    const koordination = eigene.welt.konto('KOORDINATION', eigene.welt.kreis);
    const { body, status } = await rufe(koordination, 'GET', '/standort/fallzahlen?quartal=2026-Q4');
    expect(status).toBe(200);
    expect(body.gesamt).toMatchObject({ kurzberatungen: 5, faelleAktiv: 5, faelleNeu: 5, faelleBeendet: 0 });
    // One that rests is still begun; one alone is hidden, as among the indicators.
    expect(body.gesamt.faelleRuhend).toBe(null);
    expect(body.kommunen).toMatchObject([{ zahlen: null }]);
    // Nor do the parts tell what is hidden in the whole.
    expect(body.traegerarten.map(({ zahlen }: { zahlen: object | null }) => zahlen)).toSatisfy(
      (alle: ({ faelleRuhend: number | null } | null)[]) =>
        alle.some((zahlen) => zahlen !== null) &&
        alle.every((zahlen) => (zahlen?.faelleRuhend ?? null) === null),
    );
    for (let n = 0; n < 2; n += 1) {
      const id = await eigene.openFall();
      await eigene.rufe(eigene.jana, 'POST', `/akten/${id}/ruhen`, {
        version: await eigene.version(id),
        grund: 'WUNSCH',
      });
    }
    await runSummen(eigene.dienste);
    const spaeter = await rufe(koordination, 'GET', '/standort/fallzahlen?quartal=2026-Q4');
    expect(spaeter.body.gesamt).toMatchObject({ faelleAktiv: 5, faelleRuhend: 5 });
    expect(spaeter.body.kommunen).toMatchObject([{ zahlen: null }]);
    expect(body.zugangswege.find((w: { code: string }) => w.code === 'SOZIALAMT').anzahl).toBe(5);
    expect(spaeter.body.dauern.every((d: { anzahl: number }) => d.anzahl === 0)).toBe(true);
    await eigene.sql(
      `UPDATE fall.akte SET aufgenommen_am = '2026-06-01' WHERE aufgenommen_am IS NOT NULL AND mandant_id = $1`,
      [eigene.welt.stadt.id],
    );
    const akten = await eigene.rufe(eigene.jana, 'GET', '/akten?offen=ja');
    for (const { akteId } of akten.body.eintraege.slice(0, 3)) {
      const ende = { version: await eigene.version(akteId), grund: 'WUNSCH', ziele: [] };
      expect((await eigene.rufe(eigene.jana, 'POST', `/akten/${akteId}/abschluss`, ende)).status).toBe(201);
    }
    const beendet = await rufe(koordination, 'GET', '/standort/fallzahlen?quartal=2026-Q4');
    expect(beendet.body.dauern).toContainEqual({
      code: 'UNTER_6_MONATE',
      text: '3 bis unter 6 Monate',
      anzahl: 5,
    });
    expect(JSON.stringify(body)).not.toMatch(/Rahaf|CM-|KB-/);
    const fremd = welt.konto('KOORDINATION', welt.kreis);
    expect(
      (await rufe(fremd, 'GET', '/standort/fallzahlen?quartal=2025-Q1')).body.gesamt.kurzberatungen,
    ).toBe(0);
    expect((await rufe(koordination, 'GET', '/standort/fallzahlen?quartal=2026-Q5')).status).toBe(422);
    expect((await rufe(eigene.jana, 'GET', '/standort/fallzahlen')).status).toBe(403);
  });
});
