import { beforeEach, describe, expect, it } from 'vitest';
import { runAufraeumen } from '#src/anwendung/aufraeumen.ts';
import { ROLLEN } from '#src/core/contract/rollen.ts';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { modul as offenlegung } from '#src/modules/offenlegung/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { ok } from '#src/core/result.ts';
import { kontextFuer } from '#test/support/welt.ts';
import { modul as loeschung } from './index.ts';
import { listNachweiszeilen } from './loeschung.repo.ts';

const { dienste, rufe, jana, welt, sql, openFall } = await createFallwelt([loeschung, offenlegung], {
  eigene: true,
});
const HEUTE = '2026-10-19';
beforeEach(() => dienste.setStichtag(HEUTE));
const dsb = welt.konto('DSB', welt.stadt);
const toPfad = (nummer: string, anlass = 'STREIT') =>
  `/loeschung/nachweise?nummer=${encodeURIComponent(nummer)}&anlass=${anlass}`;
const getNummer = async (id: string): Promise<string> =>
  (await sql<{ nummer: string }>('SELECT nummer FROM fall.akte WHERE id = $1', [id]))[0]?.nummer ?? '';

/** A Fall whose consent was withdrawn and whose content the run deleted; answers its number. */
async function deleteFall(): Promise<{ id: string; nummer: string }> {
  const id = await openFall();
  const nummer = await getNummer(id);
  const eigene = await rufe(jana, 'POST', `/akten/${id}/offenlegungen`, {
    am: HEUTE,
    empfaenger: { art: 'JUGENDAMT', name: 'Jugendamt Lennetal' },
    grundlage: 'STGB_34',
    was: 'Wohnungsverlust droht',
    grund: 'Gefahr für Leib und Leben',
    gebundenAls: 'BERUFSGEHEIMNIS',
  });
  expect(eigene.status).toBe(201);
  const { body: pfad } = await rufe(jana, 'POST', `/akten/${id}/kindeswohl`, {
    am: HEUTE,
    kindPersonId: null,
    kind: 'Kind der Familie',
    anhaltspunkte: 'Blaue Flecken',
    gebundenAls: 'BERUFSGEHEIMNIS',
  });
  expect(pfad.id).toBeTruthy();
  const [zeile] = await sql<{ id: string; version: number }>(
    `SELECT id, version FROM fall.einwilligung WHERE akte_id = $1 AND zweck = 'ZUSAMMENARBEIT'`,
    [id],
  );
  const antwort = await rufe(jana, 'POST', `/einwilligungen/${zeile?.id}/widerruf`, {
    version: zeile?.version,
  });
  expect(antwort.status).toBe(201);
  dienste.setStichtag('2026-11-19');
  await runAufraeumen({ dienste, zugang: { url: dienste.datenbank.appUrl } });
  return { id, nummer };
}

describe('DP-C-07: proofs of a deleted Akte', () => {
  it('are read by the DSB of the Stelle, by the number and with a reason that stands in the log', async () => {
    const { id, nummer } = await deleteFall();
    const { status, body } = await rufe(dsb, 'GET', toPfad(nummer));
    expect(status).toBe(200);
    const arten = body.eintraege.map(({ art }: { art: string }) => art);
    expect(arten).toEqual(['EINWILLIGUNG', 'KINDESWOHL', 'OFFENLEGUNG']);
    const [einwilligung, kindeswohl, weitergabe] = body.eintraege;
    expect(einwilligung).toMatchObject({
      zweck: 'ZUSAMMENARBEIT',
      entscheidung: 'ERTEILT',
      widerrufenAm: HEUTE,
      loeschenAb: '2029-12-31',
      person: { name: expect.stringContaining('Rahaf') },
    });
    expect(einwilligung.text.absaetze.length).toBeGreaterThan(0);
    expect(weitergabe).toMatchObject({
      am: HEUTE,
      empfaenger: 'Jugendamt Lennetal',
      grundlage: 'STGB_34',
      was: 'Wohnungsverlust droht',
    });
    // What was feared for a child stays sealed.
    expect(kindeswohl).toMatchObject({ begonnenAm: HEUTE, beendetAm: null });
    expect(JSON.stringify(body)).not.toMatch(/Flecken|Kind der Familie/);
    expect(
      await sql(
        `SELECT grund, objekt_id, anzahl, abfrageklasse FROM protokoll.eintrag WHERE ereignis = 'loeschung.listNachweise' AND konto_id = $1 AND ergebnis = 'OK'`,
        [dsb.kontoId],
      ),
    ).toEqual([{ grund: 'STREIT', objekt_id: id, anzahl: 3, abfrageklasse: 'nachweis' }]);

    // After LK-05 nothing is left.
    dienste.setStichtag('2029-12-31');
    await runAufraeumen({ dienste, zugang: { url: dienste.datenbank.appUrl } });
    expect((await rufe(dsb, 'GET', toPfad(nummer))).body.eintraege).toEqual([]);
  });

  it('answer nothing for an Akte that stands, a part of a number, or another Stelle, and need a reason', async () => {
    const { nummer } = await deleteFall();
    dienste.setStichtag(HEUTE);
    const lebend = await getNummer(await openFall());
    for (const gesucht of [lebend, nummer.slice(0, -1), '%', 'CM-2026-____']) {
      expect((await rufe(dsb, 'GET', toPfad(gesucht))).body.eintraege ?? [], gesucht).toEqual([]);
    }
    const fremd = welt.konto('DSB', welt.kreis);
    expect((await rufe(fremd, 'GET', toPfad(nummer))).body.eintraege).toEqual([]);
    expect((await rufe(dsb, 'GET', `/loeschung/nachweise?nummer=${nummer}`)).status).toBe(422);
    expect((await rufe(dsb, 'GET', toPfad(nummer, 'NEUGIER'))).status).toBe(422);
  });

  it('are refused to everybody else, by the operation and by the database', async () => {
    const { nummer } = await deleteFall();
    for (const rolle of ROLLEN.filter((eine) => eine !== 'DSB')) {
      const wer = welt.konto(rolle, welt.stadt);
      expect((await rufe(wer, 'GET', toPfad(nummer))).status, rolle).toBe(403);
      const zeilen = await withActor(kontextFuer(dienste, wer, 'protokoll'), async (trx) =>
        ok(await listNachweiszeilen(trx, nummer)),
      );
      expect(zeilen, rolle).toMatchObject({ ok: true, wert: [] });
    }
  });
});
