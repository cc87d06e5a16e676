import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { MODULE } from '#src/anwendung/module.ts';
import { RECHTSGRUNDLAGEN } from '#src/core/contract/rechtsgrundlagen.ts';
import { TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';

const dienste = await createTestDienste();
const welt = await createWelt(dienste);
const { rufe } = await createTestServer(dienste, MODULE);
const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
const HEUTE = '2026-10-19';
dienste.setStichtag(HEUTE);
let nummer = 0;

async function sql(text: string, werte: unknown[] = []): Promise<pg.QueryResultRow[]> {
  const { rows } = await dienste.admin.query(text, werte);
  return rows;
}

async function open(): Promise<{ akteId: string; personId: string; familienname: string }> {
  nummer += 1;
  const familienname = `Schutzprobe${String.fromCharCode(64 + nummer)}`;
  const { body } = await rufe(jana, 'POST', '/kurzberatungen', {
    zugangsweg: 'SOZIALAMT',
    sprache: 'ar',
    bedarfe: ['WOHNEN'],
    information: { am: HEUTE, form: 'BEIDES' },
    person: { art: 'NEU', identitaet: { familienname, geburtsdatum: `19${60 + nummer}` } },
  });
  const personen = await rufe(jana, 'GET', `/akten/${body.id}/personen`);
  return { akteId: body.id, personId: personen.body.eintraege[0].personId, familienname };
}
const erteile = (akteId: string, personId: string, teil: object) =>
  rufe(jana, 'POST', `/akten/${akteId}/einwilligungen`, {
    personId,
    entscheidung: 'ERTEILT',
    form: 'SCHRIFTLICH',
    textVersion: TEXT_VERSION,
    textSprache: 'de',
    ...teil,
  });
const KLINIK = { art: 'GESUNDHEIT', name: 'Klinik Lennetal' };
const MITTEILUNG = {
  am: HEUTE,
  empfaenger: KLINIK,
  was: 'Die Person nimmt ein Medikament.',
  grundlage: 'EINWILLIGUNG',
  gebundenAls: 'BERUFSGEHEIMNIS',
};
const teile = (akteId: string, teil: object = {}, actor = jana) =>
  rufe(actor, 'POST', `/akten/${akteId}/offenlegungen`, { ...MITTEILUNG, ...teil });
const lies = async (akteId: string) => (await rufe(jana, 'GET', `/akten/${akteId}/offenlegungen`)).body;
const protokoll = (objekt: string) =>
  sql(
    `SELECT ereignis, art, rechtsgrundlage_id, ergebnis FROM protokoll.eintrag
      WHERE objekt_id = $1 AND art = 'OFFENLEGUNG' ORDER BY zeit`,
    [objekt],
  );

describe('a disclosure (§ 203 StGB)', () => {
  it('needs a consent that names the Stelle, or a named power with its reason', async () => {
    const { akteId, personId, familienname } = await open();
    expect((await teile(akteId)).body.code).toBe('EINWILLIGUNG_FEHLT');
    const { id } = (await erteile(akteId, personId, { zweck: 'SCHWEIGEPFLICHT', empfaenger: KLINIK })).body;
    expect((await teile(akteId, { empfaenger: { ...KLINIK, name: 'Klinik Rurhafen' } })).status).toBe(422);
    expect((await teile(akteId)).status).toBe(201);
    const notstand = { grundlage: 'STGB_34', empfaenger: { art: 'WEITERES', name: 'Rettungsdienst' } };
    expect((await teile(akteId, notstand)).body.errors[0].code).toBe('GRUND_FEHLT');
    expect((await teile(akteId, { ...notstand, grund: 'Lebensgefahr.' })).status).toBe(201);
    expect(
      (await teile(akteId, { ...notstand, empfaenger: { art: 'WEITERES', name: 'alle Ämter' } })).status,
    ).toBe(422);
    const { eintraege, entbunden } = await lies(akteId);
    expect(eintraege.map(({ grundlage }: { grundlage: string }) => grundlage)).toEqual([
      'STGB_34',
      'EINWILLIGUNG',
    ]);
    expect(entbunden).toEqual([KLINIK]);
    expect((await protokoll(akteId)).filter(({ ergebnis }) => ergebnis === 'OK')).toEqual([
      expect.objectContaining({ rechtsgrundlage_id: id }),
      expect.objectContaining({ rechtsgrundlage_id: RECHTSGRUNDLAGEN.STGB_34.id }),
    ]);
    const roh = await sql('SELECT t::text AS alles FROM fall.offenlegung t WHERE akte_id = $1', [akteId]);
    for (const { alles } of roh) {
      for (const wort of [familienname, 'Rettungsdienst', 'STGB_34', 'Medikament'])
        expect(alles).not.toContain(wort);
    }
  });

  it('to the Ausländerbehörde rests on a consent and on nothing else (DP-F-01)', async () => {
    const { akteId, personId } = await open();
    const abh = { empfaenger: { art: 'AUSLAENDERBEHOERDE', name: 'Ausländerbehörde Altenbrück' } };
    const ohne = await teile(akteId, { ...abh, grundlage: 'ZEUGNIS', grund: 'Sie hat gefragt.' });
    expect(ohne.body.errors[0].code).toBe('NUR_MIT_EINWILLIGUNG');
    await erteile(akteId, personId, { zweck: 'SCHWEIGEPFLICHT', ...abh });
    expect((await teile(akteId, abh)).status).toBe(201);
  });

  it('stops at once with the withdrawal, and its proof outlives the content of the Akte', async () => {
    const { akteId, personId } = await open();
    const { id } = (await erteile(akteId, personId, { zweck: 'SCHWEIGEPFLICHT', empfaenger: KLINIK })).body;
    expect((await teile(akteId)).status).toBe(201);
    await rufe(jana, 'POST', `/einwilligungen/${id}/widerruf`, { version: 1 });
    expect((await teile(akteId)).body.code).toBe('EINWILLIGUNG_FEHLT');
    await dienste.tresor.destroy(welt.stadt.id, { art: 'akte', id: akteId }, 'inhalt');
    expect((await lies(akteId)).eintraege).toHaveLength(1);
  });

  it('by word is told of the withdrawal one by one, also in the frozen Akte; the notice is a disclosure of its own', async () => {
    const { akteId, personId } = await open();
    const zusammenarbeit = (await erteile(akteId, personId, { zweck: 'ZUSAMMENARBEIT' })).body.id;
    const klinik = (await erteile(akteId, personId, { zweck: 'SCHWEIGEPFLICHT', empfaenger: KLINIK })).body
      .id;
    const jobcenter = { art: 'JOBCENTER', name: 'Jobcenter Lennetal' };
    const amt = (await erteile(akteId, personId, { zweck: 'SCHWEIGEPFLICHT', empfaenger: jobcenter })).body
      .id;
    await teile(akteId);
    await teile(akteId, { grundlage: 'STGB_34', grund: 'Lebensgefahr.' });
    const verweis = await rufe(jana, 'POST', `/akten/${akteId}/verweise`, {
      empfaenger: jobcenter,
      anliegen: 'Beratung',
      angaben: [],
    });
    const { body: liste } = await rufe(jana, 'GET', `/akten/${akteId}/verweise`);
    const vermittelt = await rufe(jana, 'POST', `/verweise/${verweis.body.id}/vermittlung`, {
      version: liste.eintraege[0].version,
      weg: 'TELEFON',
    });
    expect(vermittelt.status).toBe(201);
    expect((await lies(akteId)).zuInformieren).toEqual([]);
    for (const id of [klinik, amt, zusammenarbeit])
      expect((await rufe(jana, 'POST', `/einwilligungen/${id}/widerruf`, { version: 1 })).status).toBe(201);

    const { zuInformieren: offen } = await lies(akteId);
    expect(offen.map(({ empfaenger }: { empfaenger: string }) => empfaenger).toSorted()).toEqual([
      'Jobcenter Lennetal',
      'Klinik Lennetal',
    ]);
    // Mein Tag names them too, also though the Akte is frozen; of another account nothing.
    const tag = async (actor = jana) =>
      (await rufe(actor, 'GET', '/mein-tag')).body.zuInformieren
        .filter((zeile: { akteId: string }) => zeile.akteId === akteId)
        .map(({ text, zustand, datum }: Record<string, string>) => [text, zustand, datum]);
    expect((await tag()).toSorted()).toEqual([
      ['Jobcenter Lennetal', 'EINWILLIGUNG_WIDERRUFEN', HEUTE],
      ['Klinik Lennetal', 'EINWILLIGUNG_WIDERRUFEN', HEUTE],
    ]);
    expect(await tag(welt.konto('CASE_MANAGEMENT', welt.stadt))).toEqual([]);
    const informiere = (zu: object, informiertAm = HEUTE, actor = jana) =>
      rufe(actor, 'POST', `/akten/${akteId}/widerrufsmitteilungen`, { zu, informiertAm });
    expect((await informiere(offen[0].zu, '2026-10-20')).body.code).toBe('DATUM_IN_ZUKUNFT');
    const fremde = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect((await informiere(offen[0].zu, HEUTE, fremde)).status).toBe(fremde === jana ? 201 : 404);
    for (const { zu } of (await lies(akteId)).zuInformieren) expect((await informiere(zu)).status).toBe(201);
    const danach = await lies(akteId);
    expect(danach.zuInformieren).toEqual([]);
    expect(await tag()).toEqual([]);
    expect((await informiere(offen[0].zu)).status).toBe(404);
    expect(
      danach.eintraege.filter(({ grundlage }: { grundlage: string }) => grundlage === 'DSGVO_19'),
    ).toHaveLength(2);
    expect((await protokoll(akteId)).map(({ rechtsgrundlage_id }) => rechtsgrundlage_id)).toContain(
      RECHTSGRUNDLAGEN.DSGVO_19.id,
    );
  });
});

describe('the protection of a child (§ 4 KKG)', () => {
  const BEGINN = {
    am: HEUTE,
    kind: 'Sohn, 7',
    anhaltspunkte: 'Blaue Flecken.',
    gebundenAls: 'BERUFSGEHEIMNIS',
  };

  it('goes step by step, sealed, also in a frozen Akte, and the log names the law and no content', async () => {
    const { akteId, personId, familienname } = await open();
    const { id } = (await erteile(akteId, personId, { zweck: 'ZUSAMMENARBEIT' })).body;
    await rufe(jana, 'POST', `/einwilligungen/${id}/widerruf`, { version: 1 });
    const ohne = await rufe(jana, 'POST', `/akten/${akteId}/kindeswohl`, { ...BEGINN, kind: '' });
    expect(ohne.body.errors[0].code).toBe('KIND_FEHLT');
    const { body: pfad } = await rufe(jana, 'POST', `/akten/${akteId}/kindeswohl`, BEGINN);
    let version = 1;
    const act = async (was: string, teil: object) => {
      const antwort = await rufe(jana, 'POST', `/kindeswohl/${pfad.id}/${was}`, {
        version,
        am: HEUTE,
        ...teil,
      });
      if (antwort.status === 201) version = antwort.body.version;
      return antwort;
    };
    const information = {
      jugendamt: 'Jugendamt Altenbrück',
      text: 'Blaue Flecken am 12.10.',
      warum: 'Die Eltern nehmen keine Hilfe an.',
      hinweis: { gegeben: false, weil: 'Der Vater würde das Kind wegbringen.' },
    };
    const zuFrueh = await act('information', information);
    expect(zuFrueh.body.errors.map(({ code }: { code: string }) => code)).toEqual([
      'EROERTERUNG_FEHLT',
      'HILFEN_FEHLT',
      'FACHBERATUNG_FEHLT',
    ]);
    expect((await lies(akteId)).eintraege).toEqual([]);
    await act('schritte', { art: 'EROERTERUNG', getan: false, text: 'Das würde das Kind gefährden.' });
    await act('schritte', { art: 'HILFEN', getan: true, text: 'Familienhilfe angeboten, abgelehnt.' });
    expect((await act('schritte', { art: 'FACHBERATUNG', getan: true, text: 'x' })).status).toBe(422);
    const namen = await act('fachberatung', { stelle: 'Fachstelle', text: `Frau ${familienname} schlägt.` });
    expect(namen.body).toMatchObject({ code: 'NICHT_PSEUDONYM', errors: [{ pointer: '/text' }] });
    expect(
      (await act('fachberatung', { stelle: 'Fachstelle', text: 'Ein Kind, 7, mit Flecken.' })).status,
    ).toBe(201);
    expect((await act('information', { ...information, version: 1 })).status).toBe(409);
    expect((await act('information', information)).status).toBe(201);
    await act('schritte', { art: 'RUECKMELDUNG', getan: true, text: 'Inobhutnahme.' });
    await act('schritte', { art: 'ABSCHLUSS', getan: true, text: 'Das Jugendamt ist tätig.' });
    expect((await act('schritte', { art: 'HILFEN', getan: true, text: 'x' })).body.code).toBe(
      'KINDESWOHL_BEENDET',
    );

    const { kindeswohl, eintraege } = await lies(akteId);
    expect(kindeswohl[0]).toMatchObject({ beendetAm: HEUTE, fehlt: [], kind: 'Sohn, 7' });
    expect(kindeswohl[0].schritte[2].text).toMatch(/Kennzeichen: .+\n\nEin Kind, 7, mit Flecken\./);
    expect(kindeswohl[0].schritte[2].text).not.toContain(familienname);
    expect(kindeswohl[0].schritte[3]).toMatchObject({ hinweisAm: null, ohneHinweisWeil: /wegbringen/ });
    expect(eintraege.map(({ grundlage }: { grundlage: string }) => grundlage).toSorted()).toEqual([
      'KKG_4_2',
      'KKG_4_3',
    ]);
    const roh = await sql(
      `SELECT (SELECT string_agg(t::text, '') FROM fall.kindeswohl t WHERE akte_id = $1)
         || (SELECT string_agg(t::text, '') FROM fall.kindeswohl_schritt t WHERE akte_id = $1) AS alles`,
      [akteId],
    );
    for (const wort of ['Flecken', 'EROERTERUNG', 'INFORMATION', 'Jugendamt'])
      expect(roh[0]?.['alles']).not.toContain(wort);

    const dsb = welt.konto('DSB', welt.stadt);
    const log = await rufe(dsb, 'GET', '/protokoll?operation=offenlegung.issueInformation&ergebnis=OK');
    expect(log.body.eintraege).toMatchObject([
      { art: 'OFFENLEGUNG', rechtsgrundlage: expect.stringContaining('§ 4 Abs. 3 KKG') },
    ]);
    expect(JSON.stringify(log.body)).not.toMatch(/Flecken|Jugendamt Altenbrück|Inobhutnahme/);
  });

  it('is invisible to everybody who may not open the Akte', async () => {
    const { akteId } = await open();
    const { body } = await rufe(jana, 'POST', `/akten/${akteId}/kindeswohl`, BEGINN);
    const fremd = welt.konto('CASE_MANAGEMENT', welt.stadt);
    expect((await rufe(fremd, 'GET', `/akten/${akteId}/offenlegungen`)).status).toBe(404);
    const schritt = { version: 1, am: HEUTE, art: 'HILFEN', getan: true, text: 'x' };
    expect((await rufe(fremd, 'POST', `/kindeswohl/${body.id}/schritte`, schritt)).status).toBe(404);
    for (const rolle of ['DSB', 'TEAMLEITUNG', 'KOORDINATION'] as const) {
      expect(
        (await rufe(welt.konto(rolle, welt.stadt), 'GET', `/akten/${akteId}/offenlegungen`)).status,
      ).toBe(403);
    }
  });
});
