import { describe, expect, it } from 'vitest';
import { createFallwelt } from '#src/modules/fall/test-fall.ts';
import { modul as verfahren } from './index.ts';
import { WEGE } from '#src/modules/rechtskreis/wege/wege.model.ts';

const { dienste, rufe, jana, welt, sql, openFall, openKurzberatung, version } = await createFallwelt([
  verfahren,
]);
const koordination = welt.konto('KOORDINATION', welt.kreis);

const lies = async (akteId: string) => (await rufe(jana, 'GET', `/akten/${akteId}/verfahren`)).body;
const beginne = (akteId: string, angabe: object = {}) =>
  rufe(jana, 'POST', `/akten/${akteId}/verfahren`, { art: 'P25B', begonnenAm: '2026-10-12', ...angabe });
const schritt = (akteId: string, id: string, code: string, body: object) =>
  rufe(jana, 'PUT', `/akten/${akteId}/verfahren/${id}/schritte/${code}`, body);
const ERLEDIGT = { stand: 'ERLEDIGT', am: '2026-10-15', wer: 'PERSON' };

describe('who has checked a way', () => {
  it('stands at it with name and last day; after that day the Standort hears nothing more of what would be next', async () => {
    const akteId = await openFall();
    const { id } = (await beginne(akteId, { art: 'EINBUERGERUNG' })).body;
    expect((await schritt(akteId, id, 'ANTRAG', { ...ERLEDIGT, version: 1 })).status).toBe(200);
    const regeln = (await rufe(koordination, 'GET', '/rechtskreis/regeln')).body.eintraege;
    const { hash } = regeln.find((regel: { id: string }) => regel.id === 'WEG_EINBUERGERUNG');
    const pruefung = {
      hash,
      geprueftVon: 'Dr. Petra Muster',
      geprueftAm: '2026-10-01',
      pruefenBis: '2026-12-31',
    };
    const antwort = await rufe(
      koordination,
      'POST',
      '/rechtskreis/regeln/WEG_EINBUERGERUNG/pruefungen',
      pruefung,
    );
    expect(antwort.status).toBe(201);
    const [heute] = (await lies(akteId)).verfahren;
    expect(heute).toMatchObject({ geprueftVon: 'Dr. Petra Muster', pruefenBis: '2026-12-31', spricht: true });
    expect(heute.schritte).toHaveLength(WEGE.EINBUERGERUNG.schritte.length);
    dienste.setStichtag('2027-01-01');
    const [danach] = (await lies(akteId)).verfahren;
    dienste.setStichtag('2026-10-19');
    expect(danach).toMatchObject({ spricht: false, hinweis: null, frist: null });
    expect(danach.schritte).toMatchObject([{ code: 'ANTRAG', stand: 'ERLEDIGT' }]);
  });
});

describe('a way', () => {
  it('begins with all its steps open, sealed with its kind', async () => {
    const akteId = await openFall();
    const { status, body } = await beginne(akteId);
    expect(status).toBe(201);
    const seite = await lies(akteId);
    expect(seite.verfahren).toMatchObject([
      { id: body.id, art: 'P25B', ergebnis: 'OFFEN', frist: null, geprueftVon: null, version: 1 },
    ]);
    expect(seite.verfahren[0].schritte.every(({ stand }: { stand: string }) => stand === 'OFFEN')).toBe(true);
    const [zeile] = await sql<{ text: string }>(
      `SELECT row_to_json(v)::text || encode(siegel, 'escape') AS text FROM fall.verfahren v WHERE akte_id = $1`,
      [akteId],
    );
    expect(zeile?.text).not.toMatch(/25B|P25/);
    const [ereignis] = await sql<{ codes: string }>(
      `SELECT codes::text FROM fall.ereignis WHERE akte_id = $1 AND art = 'VERFAHREN_BEGONNEN'`,
      [akteId],
    );
    expect(ereignis?.codes).not.toContain('P25B');
  });

  it('leaves no way from the Akte to its counts', async () => {
    const akteId = await openFall();
    await beginne(akteId, { art: 'P25A' });
    const verweise = await sql(
      `SELECT 1 FROM fall.akte_zaehlsatz a JOIN bericht.zaehlsatz z ON z.id = a.zaehlsatz_id
        WHERE a.akte_id = $1 AND (z.art = 'VERFAHREN' OR a.art = 'VERFAHREN')`,
      [akteId],
    );
    expect(verweise).toEqual([]);
    const [gezaehlt] = await sql<{ kommune_id: string | null }>(
      `SELECT kommune_id FROM bericht.zaehlsatz WHERE art = 'VERFAHREN' AND merkmale ->> 'verfahren' = 'P25A'`,
    );
    expect(gezaehlt).toEqual({ kommune_id: null });
  });

  it('keeps steps with day and who, and what stood before in the timeline', async () => {
    const akteId = await openFall();
    const { id } = (await beginne(akteId)).body;
    expect(
      (await schritt(akteId, id, 'ANTRAG', { ...ERLEDIGT, version: 1, notiz: 'Per Einschreiben' })).status,
    ).toBe(200);
    expect((await schritt(akteId, id, 'ANTRAG', { ...ERLEDIGT, version: 1 })).status).toBe(409);
    const [eines] = (await lies(akteId)).verfahren;
    expect(eines.schritte.find(({ code }: { code: string }) => code === 'ANTRAG')).toMatchObject({
      ...ERLEDIGT,
      antrag: true,
      notiz: 'Per Einschreiben',
    });
    await schritt(akteId, id, 'ANTRAG', { stand: 'OFFEN', version: 2 });
    const { eintraege } = (await rufe(jana, 'GET', `/akten/${akteId}/zeitleiste`)).body;
    expect(eintraege[0]).toMatchObject({ art: 'VERFAHREN_SCHRITT' });
    expect(eintraege[0].inhalt.davor).toContain('Vorher: § 25b AufenthG');
    expect(eintraege[0].inhalt.davor).toContain('erledigt am 15.10.2026 (Die Person selbst)');
  });

  it('refuses unknown steps, days that have not come, and steps after the result', async () => {
    const akteId = await openFall();
    const { id } = (await beginne(akteId)).body;
    const code = async (name: string, body: object) =>
      (await schritt(akteId, id, name, { version: 1, ...body })).body.code;
    expect(await code('URKUNDE', ERLEDIGT)).toBe('SCHRITT_UNBEKANNT');
    expect(await code('ANTRAG', { ...ERLEDIGT, am: '2026-10-20' })).toBe('DATUM_IN_ZUKUNFT');
    expect(await code('ANTRAG', { stand: 'ERLEDIGT' })).toBe('TAG_FEHLT');
    const ergebnis = { version: 1, ergebnis: 'ERTEILT', am: '2026-10-19' };
    expect((await rufe(jana, 'POST', `/akten/${akteId}/verfahren/${id}/ergebnis`, ergebnis)).status).toBe(
      200,
    );
    expect((await schritt(akteId, id, 'ANTRAG', { ...ERLEDIGT, version: 2 })).body.code).toBe(
      'VERFAHREN_BEENDET',
    );
    expect((await beginne(akteId)).status).toBe(201);
    expect((await beginne(akteId)).body.code).toBe('VERFAHREN_LAEUFT');
  });

  it('IF-10: § 104c cannot begin anew, and its last day comes from the Rechtskreis', async () => {
    const akteId = await openFall();
    const neu = await beginne(akteId, { art: 'P104C' });
    expect(neu.body.errors).toMatchObject([{ pointer: '/begonnenAm', code: 'VERFAHREN_NICHT_MEHR' }]);
    expect(neu.body.errors[0].detail).toContain('31.12.2025');
    const titel = { spur: 'AUFENTHALT', code: 'AE_104C', gueltigVon: '2025-08-14', gueltigBis: '2027-02-14' };
    expect((await rufe(jana, 'POST', `/akten/${akteId}/rechtskreis`, titel)).status).toBe(201);
    await beginne(akteId);
    const [eines] = (await lies(akteId)).verfahren;
    expect(eines.frist).toMatchObject({ tag: '2027-02-14', vorbei: false });
    expect(eines.frist.quellen.join()).toContain('§ 81 Abs. 4 AufenthG');
  });

  it('needs a person of the Akte and an open Akte, and is there for nobody else', async () => {
    const anonym = await openKurzberatung(jana, { person: undefined });
    expect((await beginne(anonym)).body.code).toBe('PERSON_FEHLT');
    const akteId = await openFall();
    const { personen } = await lies(akteId);
    const fremdeId = (await lies(await openFall())).personen[0].personId;
    expect((await beginne(akteId, { personId: fremdeId })).status).toBe(404);
    expect((await beginne(akteId, { personId: personen[0].personId })).status).toBe(201);
    for (const wer of [
      welt.konto('CASE_MANAGEMENT', welt.stadt),
      welt.konto('CASE_MANAGEMENT', welt.traeger),
    ]) {
      expect((await rufe(wer, 'GET', `/akten/${akteId}/verfahren`)).status).toBe(404);
    }
    await rufe(jana, 'POST', `/akten/${akteId}/abschluss`, {
      version: await version(akteId),
      grund: 'WEGZUG',
    });
    expect((await beginne(akteId, { art: 'EINBUERGERUNG' })).body.code).toBe('AKTE_GESCHLOSSEN');
  });
});

describe('the figures of the Standort [L2475]', () => {
  it('count begun, applied and granted, rounded; what is taken back goes', async () => {
    const zahlen = async () =>
      (await rufe(koordination, 'GET', '/standort/verfahrenszahlen')).body.verfahren.find(
        ({ code }: { code: string }) => code === 'EINBUERGERUNG',
      );
    expect(await zahlen()).toMatchObject({ begonnen: 0, beantragt: 0, erteilt: 0 });
    const wege: { akteId: string; id: string }[] = [];
    for (let nummer = 0; nummer < 4; nummer += 1) {
      const akteId = await openFall();
      const { id } = (await beginne(akteId, { art: 'EINBUERGERUNG' })).body;
      await schritt(akteId, id, 'ANTRAG', { ...ERLEDIGT, version: 1 });
      wege.push({ akteId, id });
    }
    expect(await zahlen()).toMatchObject({ begonnen: 5, beantragt: 5, erteilt: 0 });
    for (const { akteId, id } of wege) {
      await schritt(akteId, id, 'ANTRAG', { stand: 'OFFEN', version: 2 });
      const ergebnis = { version: 3, ergebnis: 'ERTEILT', am: '2026-10-19' };
      await rufe(jana, 'POST', `/akten/${akteId}/verfahren/${id}/ergebnis`, ergebnis);
    }
    expect(await zahlen()).toMatchObject({ begonnen: 5, beantragt: 0, erteilt: 5 });
    expect((await rufe(jana, 'GET', '/standort/verfahrenszahlen')).status).toBe(403);
  });
});
