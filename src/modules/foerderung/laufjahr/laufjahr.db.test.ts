import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { createUuidV7 } from '#src/core/ids.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { kontextFuer, type Welt } from '#test/support/welt.ts';
import { createTestantrag } from '../test-antrag.ts';
import { createBezahlten } from '../nachweis/test-foerderfall.ts';
import { anke, createNachweiswelt, jens, karin, kasse, NACHWEIS } from '../nachweis/test-nachweiswelt.ts';

const { admin, dienste, server, renew, save, sign } = await createNachweiswelt();
let welt: Welt;
let hanne: KontoActor;
let edgar: KontoActor;
let fallId: string;
let stelleId: string;

const STELLE = {
  baustein: 2,
  bezeichnung: 'KIM-Case Management 3',
  umfangVzae: 100,
  anbindung: 'KI',
  gueltigVon: '2025-01-01',
};

beforeEach(async () => {
  ({ welt, hanne, edgar } = await renew());
  fallId = await createBezahlten(admin, welt, { zustand: 'BESTANDSKRAEFTIG' });
  stelleId = (await post(hanne, '/stellen', STELLE)).body.id;
});

const post = (actor: KontoActor, pfad: string, body: object) => server.rufe(actor, 'POST', pfad, body);
const lies = async (actor = hanne, stichtag = '2025-12-31') =>
  (await server.rufe(actor, 'GET', `/foerderfaelle/${fallId}/stellen?stichtag=${stichtag}`)).body;
const cm3 = async (actor = hanne, stichtag = '2025-12-31') =>
  (await lies(actor, stichtag)).stellen.find(
    ({ schluessel }: { schluessel: string }) => schluessel === 'cm-3',
  );
const besetze = async (teil: object = {}): Promise<string> => {
  const { status, body } = await post(hanne, `/stellen/${stelleId}/besetzungen`, {
    personKuerzel: 'CM-03',
    vzae: 100,
    gueltigVon: '2025-01-01',
    ...teil,
  });
  expect([status, body.errors]).toEqual([201, undefined]);
  return body.id;
};
const mitAbschluss = { abschluss: 'BACHELOR', nachgewiesen: true };
/** Vacant from 17 May, refilled with 0,72 from 1 September: docs/beispiele/krummes-jahr.md. */
const createKrummes = async (): Promise<void> => {
  await besetze({ gueltigBis: '2025-05-16', qualifikation: mitAbschluss });
  await besetze({ personKuerzel: 'CM-04', vzae: 72, gueltigVon: '2025-09-01', qualifikation: mitAbschluss });
};
/** As superuser and past the triggers: a state that takes many steps to reach. */
const alsAdmin = async (text: string, werte: unknown[] = []): Promise<void> => {
  await admin.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
  await admin.query(text, werte);
  await admin.query('COMMIT');
};
const codes = (befunde: { code: string }[]) => befunde.map(({ code }) => code);

describe('the Stellen of a Förderfall', () => {
  it('show gaps and what they cost, for any day', async () => {
    await createKrummes();
    expect(await cm3()).toMatchObject({
      stelleId,
      bewilligt: 5_700_000,
      besetzt: 72,
      luecken: [
        { von: '2025-05-17', bis: '2025-08-31', frei: 100 },
        { von: '2025-09-01', bis: '2025-12-31', frei: 28 },
      ],
      bisher: 2_186_839,
      bisEnde: 2_186_839,
      befunde: [],
    });
    expect(await cm3(hanne, '2025-06-01')).toMatchObject({ besetzt: 0, bisEnde: 2_186_839 });
    expect(await cm3(hanne, '2025-05-16')).toMatchObject({ besetzt: 100, bisher: 0 });
    expect((await cm3(hanne, '2025-08-31')).bisher).toBe(1_654_839);
  });

  it('say when the Stellenplan has no Stelle of that name, and count no gap then', async () => {
    const { stellen } = await lies();
    const [erste] = stellen;
    expect(erste).toMatchObject({ schluessel: 'koord-1', stelleId: null, luecken: [], bisher: 0 });
    expect(codes(erste.befunde)).toEqual(['ZUORDNUNG']);
  });

  it('need a degree; it is a category, corrected in the open, and goes along when the share changes', async () => {
    const besetzungId = await besetze();
    expect(codes((await cm3()).befunde)).toEqual(['E-4.1-e']);
    const trage = (id: string, body: object) => post(hanne, `/besetzungen/${id}/qualifikation`, body);
    const ohneGrund = await trage(besetzungId, { abschluss: 'VERGLEICHBAR', nachgewiesen: true });
    expect([ohneGrund.status, ohneGrund.body.errors?.[0]?.pointer]).toEqual([422, '/grund']);
    expect((await trage(besetzungId, { abschluss: 'KEINER' })).status).toBe(201);
    expect(codes((await cm3()).befunde)).toEqual(['E-4.1-e']);
    await trage(besetzungId, { abschluss: 'VERGLEICHBAR', nachgewiesen: true, grund: 'Zehn Jahre Beratung' });
    expect((await cm3()).befunde).toEqual([]);
    await server.rufe(hanne, 'PUT', `/besetzungen/${besetzungId}`, { ab: '2025-07-01', vzae: 60 });
    const { befunde, belegung } = await cm3();
    expect(befunde).toEqual([]);
    expect(
      belegung.map((eine: { vzae: number; qualifikation: object }) => [eine.vzae, eine.qualifikation]),
    ).toEqual([
      [100, { abschluss: 'VERGLEICHBAR', nachgewiesen: true, grund: 'Zehn Jahre Beratung' }],
      [60, { abschluss: 'VERGLEICHBAR', nachgewiesen: true, grund: 'Zehn Jahre Beratung' }],
    ]);
    expect((await trage(besetzungId, mitAbschluss)).status).toBe(409);
  });

  it('keep their profile from a day on; the days before stay', async () => {
    const trage = (ab: string, profil: string) =>
      post(hanne, `/stellen/${stelleId}/profil`, { ab, profil, schwerpunkt: 'Ausbildung' });
    expect((await trage('2025-01-01', 'Beratung')).status).toBe(201);
    expect((await trage('2025-07-01', 'Beratung und Netzwerk')).status).toBe(201);
    expect((await trage('2024-01-01', 'Zu früh')).status).toBe(422);
    expect((await cm3(hanne, '2025-06-30')).profil).toMatchObject({ profil: 'Beratung', von: '2025-01-01' });
    expect((await cm3()).profil).toMatchObject({
      profil: 'Beratung und Netzwerk',
      schwerpunkt: 'Ausbildung',
    });
    expect((await trage('2025-01-01', 'Beratung im Süden')).status).toBe(201);
    expect((await cm3(hanne, '2025-06-30')).profil.profil).toBe('Beratung im Süden');
  });

  it('show the Land posts, days and degrees, never a Kürzel or the money of others', async () => {
    await besetze({ qualifikation: { abschluss: 'KEINER' } });
    for (const actor of [anke, karin, jens]) {
      const { eigenes, bearbeitbar, stellen } = await lies(actor);
      expect({ eigenes, bearbeitbar }).toEqual({ eigenes: null, bearbeitbar: false });
      const stelle = stellen.find(({ schluessel }: { schluessel: string }) => schluessel === 'cm-3');
      expect([stelle.belegung[0].kuerzel, codes(stelle.befunde)]).toEqual([null, ['E-4.1-e']]);
    }
    const { mitQualifikation, stellen } = await lies(kasse);
    expect(mitQualifikation).toBe(false);
    expect(
      stellen.flatMap(({ belegung }: { belegung: { qualifikation: unknown }[] }) => belegung),
    ).toMatchObject([{ qualifikation: null }]);
    const fremd = { ...hanne, standortId: createUuidV7() };
    expect((await server.rufe(fremd, 'GET', `/foerderfaelle/${fallId}/stellen`)).status).toBe(404);
  });
});

describe('money of others', () => {
  const KOFIN = {
    stelle: 'cm-3',
    quelle: 'KREIS',
    betrag: 300_000,
    von: '2025-01-01',
    bis: '2025-12-31',
    beleg: 'Kreistag vom 12.12.2024',
  };
  const trage = (teil: object = {}) =>
    post(hanne, `/foerderfaelle/${fallId}/kofinanzierung`, { ...KOFIN, ...teil });

  it('stands by Stelle and source, with a sum by position; what is struck out stays and does not count', async () => {
    const { body } = await trage();
    await trage({ quelle: 'TRAEGER', betrag: 50_000 });
    expect((await lies()).eigenes.kofinanzierungJePosition).toEqual([{ position: 'cm', betrag: 350_000 }]);
    const streiche = () => post(hanne, `/kofinanzierung/${body.id}/streichung`, {});
    expect((await streiche()).status).toBe(201);
    expect((await streiche()).body.code).toBe('SCHON_GESTRICHEN');
    const { kofinanzierung, kofinanzierungJePosition } = (await lies()).eigenes;
    expect(kofinanzierungJePosition).toEqual([{ position: 'cm', betrag: 50_000 }]);
    expect(kofinanzierung.map(({ gestrichen }: { gestrichen: boolean }) => gestrichen)).toEqual([
      true,
      false,
    ]);
  });

  it('is refused with place and repair', async () => {
    const orte = async (teil: object) => {
      const { status, body } = await trage(teil);
      return [status, body.errors?.[0]?.pointer];
    };
    expect(await orte({ stelle: 'cm-9' })).toEqual([422, '/stelle']);
    expect(await orte({ bis: '2026-01-01' })).toEqual([422, '/bis']);
    expect(await orte({ von: '2025-12-31', bis: '2025-01-01' })).toEqual([422, '/bis']);
    expect((await post(edgar, `/foerderfaelle/${fallId}/kofinanzierung`, KOFIN)).status).toBe(403);
    expect((await post(anke, `/foerderfaelle/${fallId}/kofinanzierung`, KOFIN)).status).toBe(403);
  });

  it('is found when it pays more than the Stelle costs', async () => {
    await createKrummes();
    await alsAdmin(
      `INSERT INTO foerderung.personalausgabe (foerderfall_id, standort_id, fassung, stelle, eingabe) VALUES ($1, $2, 0, 'cm-3', '37.904,12')`,
      [fallId, welt.standortId],
    );
    // 35.131,61 € of the Land and 2.772,51 € of the Kreis make 37.904,12 €.
    await trage({ betrag: 277_251 });
    expect((await lies()).eigenes.ueberfinanzierung).toEqual([]);
    await trage({ betrag: 1 });
    const [befund] = (await lies()).eigenes.ueberfinanzierung;
    expect(befund.text).toContain('um 0,01');
    const { entwurf } = (await server.rufe(hanne, 'GET', `/foerderfaelle/${fallId}/nachweis`)).body;
    expect(entwurf.ueberfinanzierung).toEqual([befund.text]);
  });
});

describe('Doppelförderung', () => {
  const trage = async (teil: object = {}): Promise<string> => {
    const { status, body } = await post(hanne, `/foerderfaelle/${fallId}/fremdanteile`, {
      kuerzel: 'CM-03',
      programm: 'BUND',
      vzae: 25,
      von: '2025-07-01',
      ...teil,
    });
    expect(status).toBe(201);
    return body.id;
  };

  it('is found over all Stellen and programmes of the Standort and keeps the Nachweis from being signed', async () => {
    await besetze({ qualifikation: mitAbschluss });
    const fremdId = await trage();
    expect(codes((await lies()).eigenes.doppelfoerderung)).toEqual(['E-4.2-a']);
    await alsAdmin(`UPDATE foerderung.foerderfall SET zustand = 'VN_OFFEN' WHERE id = $1`, [fallId]);
    expect((await save(fallId)).status).toBe(200);
    const { body } = await sign(fallId);
    expect(codes(body.errors)).toEqual(['E-4.2-a']);
    const { entwurf } = (await server.rufe(hanne, 'GET', `/foerderfaelle/${fallId}/nachweis`)).body;
    expect([entwurf.fehler, entwurf.doppelfoerderung.length]).toEqual([1, 1]);
    expect((await post(hanne, `/fremdanteile/${fremdId}/streichung`, {})).status).toBe(201);
    expect((await sign(fallId)).status).toBe(201);
  });

  it('keeps an Antrag from being signed too', async () => {
    await besetze({ vzae: 75, qualifikation: mitAbschluss });
    const fremdId = await trage({ vzae: 50, von: '2027-03-01' });
    const { id } = (await post(hanne, '/foerderfaelle', { foerderjahr: 2027 })).body;
    const antrag = await server.rufe(hanne, 'PUT', `/foerderfaelle/${id}/antrag`, {
      version: 1,
      inhalt: createTestantrag(),
    });
    expect(antrag.status).toBe(200);
    const zeichne = () => post(edgar, `/foerderfaelle/${id}/einreichung`, { version: 2, bestaetigt: true });
    expect(codes((await zeichne()).body.errors)).toEqual(['E-4.2-a']);
    await post(hanne, `/fremdanteile/${fremdId}/streichung`, {});
    expect((await zeichne()).status).toBe(201);
  });

  it('is a share in the Migrationsberatung, however small, and nothing outside the year', async () => {
    await besetze({ vzae: 50, qualifikation: mitAbschluss });
    const fremdId = await trage({ programm: 'MBE', vzae: 10 });
    expect(codes((await lies()).eigenes.doppelfoerderung)).toEqual(['E-3.2-d']);
    await post(hanne, `/fremdanteile/${fremdId}/streichung`, {});
    await trage({ programm: 'MBE', vzae: 10, von: '2026-01-01' });
    expect((await lies()).eigenes.doppelfoerderung).toEqual([]);
  });

  it('is one Beleg in the Nachweis of another Förderfall of the Standort', async () => {
    const andererId = await createBezahlten(admin, welt, { zustand: 'ZURUECKGENOMMEN' });
    const belegt = async (datum: string): Promise<string[]> => {
      await alsAdmin('DELETE FROM foerderung.nachweis_fassung WHERE foerderfall_id = $1', [andererId]);
      await alsAdmin(
        `INSERT INTO foerderung.nachweis_fassung (foerderfall_id, standort_id, nummer, inhalt, frage, ergebnis, pruefsumme,
           bearbeitet_von, gezeichnet_von, eingang_am)
         VALUES ($1, $2, 1, $3, '{}', '{}', $4, $1, $1, '2025-03-01')`,
        [
          andererId,
          welt.standortId,
          JSON.stringify({ belege: [{ ...NACHWEIS.belege[0], datum, betrag: '6420.35' }] }),
          'a'.repeat(64),
        ],
      );
      return codes((await lies()).eigenes.doppelfoerderung);
    };
    await alsAdmin(
      `INSERT INTO foerderung.nachweis (foerderfall_id, standort_id, inhalt, bearbeitet_von) VALUES ($1, $2, $3, $1)`,
      [fallId, welt.standortId, JSON.stringify(NACHWEIS)],
    );
    expect(await belegt('2025-06-30')).toEqual(['E-4.2-a']);
    expect(await belegt('2025-06-29')).toEqual([]);
  });
});

describe('an Änderungsanzeige', () => {
  const zeige = (teil: object = {}, actor = hanne) =>
    post(actor, `/foerderfaelle/${fallId}/aenderungsanzeigen`, {
      art: 'BESETZUNG',
      stelle: 'cm-3',
      ab: '2025-05-17',
      text: 'Die Person hat gewechselt. Die Stelle ist ausgeschrieben.',
      ...teil,
    });
  const antworte = async (id: string, antwort: string, actor = anke, version = 1) =>
    post(actor, `/aenderungsanzeigen/${id}/antwort`, { version, antwort, text: 'Gesehen' });
  const zeichne = async (id: string, entscheidung: string, actor = jens, version = 3) =>
    post(actor, `/aenderungsanzeigen/${id}/zeichnung`, { version, entscheidung, text: 'Einverstanden' });

  it('is a duty as soon as the Stellenplan knows the change, and none when it was told', async () => {
    await createKrummes();
    const pflichten = async () =>
      (await lies()).eigenes.pflichten.map(({ ab, weg, frist }: Record<string, string>) => [ab, weg, frist]);
    expect(await pflichten()).toEqual([
      ['2025-05-17', 'ENTSCHEIDUNG', '2025-05-31'],
      ['2025-09-01', 'ENTSCHEIDUNG', '2025-09-15'],
    ]);
    const fristen = async () =>
      (await server.rufe(hanne, 'GET', '/foerderfristen')).body.fristen
        .filter(
          ({ art, foerderfallId }: Record<string, string>) => art === 'ANZEIGE' && foerderfallId === fallId,
        )
        .map(({ tag, stand }: Record<string, string>) => [tag, stand]);
    expect(await fristen()).toEqual([
      ['2025-05-31', 'UEBERFAELLIG'],
      ['2025-09-15', 'UEBERFAELLIG'],
    ]);
    expect((await zeige()).status).toBe(201);
    expect((await zeige()).body.code).toBe('ANZEIGE_DOPPELT');
    expect(await pflichten()).toEqual([['2025-09-01', 'ENTSCHEIDUNG', '2025-09-15']]);
    expect(await fristen()).toEqual([['2025-09-15', 'UEBERFAELLIG']]);
    const [anzeige] = (await lies(anke)).anzeigen;
    expect(anzeige).toMatchObject({
      bezeichnung: 'KIM-Case Management 3',
      vorher: 100,
      nachher: 0,
      zustand: 'ANGEZEIGT',
      handlungen: ['antworten'],
    });
  });

  it('says only what the Stellenplan knows, inside the year, while a grant runs', async () => {
    await createKrummes();
    expect((await zeige({ ab: '2025-05-18' })).body.errors[0].code).toBe('KEINE_AENDERUNG');
    expect((await zeige({ ab: '2024-12-31' })).body.errors[0].code).toBe('AUSSERHALB_DES_ZEITRAUMS');
    expect((await zeige({}, edgar)).status).toBe(403);
    const andere = await zeige({ art: 'TRAEGERWECHSEL', ab: '2025-10-01' });
    expect(andere.status).toBe(201);
    expect((await lies()).anzeigen).toMatchObject([
      { art: 'TRAEGERWECHSEL', weg: 'ENTSCHEIDUNG', vorher: null },
    ]);
    await alsAdmin(`UPDATE foerderung.foerderfall SET zustand = 'VN_EINGEREICHT' WHERE id = $1`, [fallId]);
    expect((await zeige()).body.code).toBe('ANZEIGE_NICHT_MOEGLICH');
    expect((await lies()).eigenes.pflichten).toEqual([]);
  });

  it('ends without a Bescheid by two persons; the Kreis does not see what is only proposed', async () => {
    await createKrummes();
    const { id } = (await zeige()).body;
    // The list says where something waits for an answer.
    const offene = async (actor: KontoActor) =>
      (await server.rufe(actor, 'GET', '/foerderfaelle')).body.eintraege.find(
        (eintrag: { id: string }) => eintrag.id === fallId,
      ).offeneAenderungen;
    expect(await offene(hanne)).toBe(1);
    expect((await antworte(id, 'KENNTNIS')).status).toBe(201);
    const ereignisse = async (actor: KontoActor) =>
      (await lies(actor)).anzeigen[0].ereignisse.map(({ ereignis }: { ereignis: string }) => ereignis);
    expect(await ereignisse(anke)).toEqual(['anzeigen', 'pruefung_beginnen', 'entscheidung_vorschlagen']);
    expect(await ereignisse(hanne)).toEqual(['anzeigen', 'pruefung_beginnen']);
    const selbst = await zeichne(id, 'ZUSTIMMEN', { ...jens, kontoId: anke.kontoId });
    expect([selbst.status, selbst.body.errors?.[0]?.code]).toEqual([422, 'E-ZM-03']);
    expect((await zeichne(id, 'ZURUECKGEBEN')).status).toBe(201);
    expect((await antworte(id, 'KENNTNIS', anke, 4)).status).toBe(201);
    expect((await zeichne(id, 'ZUSTIMMEN', jens, 5)).status).toBe(201);
    const [anzeige] = (await lies(hanne)).anzeigen;
    expect(anzeige.zustand).toBe('ERLEDIGT');
    expect(await offene(hanne)).toBe(0);
    expect(anzeige.ereignisse.at(-1)).toMatchObject({ antwort: 'KENNTNIS', grund: 'Einverstanden' });
    expect((await antworte(id, 'AENDERUNG_NOETIG', anke, 6)).body.errors?.[0]?.code).toBe('E-ZM-01');
  });

  it('tells the Kreis at once that a Bescheid is needed, and stays in Prüfung for it', async () => {
    await createKrummes();
    const { id } = (await zeige()).body;
    expect((await antworte(id, 'AENDERUNG_NOETIG', jens)).status).toBe(403);
    expect((await antworte(id, 'AENDERUNG_NOETIG', anke, 7)).status).toBe(409);
    expect((await antworte(id, 'AENDERUNG_NOETIG')).status).toBe(201);
    const [anzeige] = (await lies(hanne)).anzeigen;
    expect(anzeige.zustand).toBe('IN_PRUEFUNG');
    expect(anzeige.ereignisse.at(-1)).toMatchObject({ antwort: 'AENDERUNG_NOETIG', grund: 'Gesehen' });
    expect((await antworte(id, 'KENNTNIS', anke, 2)).status).toBe(201);
  });

  it('is kept by the database too: what was told stays, states move by role, the end needs another person', async () => {
    await createKrummes();
    const { id } = (await zeige()).body;
    await antworte(id, 'KENNTNIS');
    const run = (actor: KontoActor, befehl: string) =>
      withActor(kontextFuer(dienste, actor, 'foerderung'), async (trx) =>
        ok(Number((await sql.raw(befehl).execute(trx)).numAffectedRows ?? 0)),
      );
    const setze = (zustand: string, { kontoId }: KontoActor) =>
      `UPDATE foerderung.aenderungsanzeige SET zustand = '${zustand}', vorbereitet_von = '${kontoId}' WHERE id = '${id}'`;
    const ankeAlsFreigabe = { ...jens, kontoId: anke.kontoId };
    await expect(run(ankeAlsFreigabe, setze('ERLEDIGT', anke))).rejects.toThrow(/another person signs/);
    await expect(run(anke, setze('ERLEDIGT', anke))).rejects.toThrow(/no step from ENTSCHEIDUNGSREIF/);
    await expect(run(jens, setze('ERLEDIGT', anke))).rejects.toThrow(/nobody says/);
    expect(await run(hanne, setze('ERLEDIGT', hanne))).toEqual(ok(0));
    for (const actor of [hanne, anke])
      await expect(run(actor, `UPDATE foerderung.aenderungsanzeige SET text = 'anders'`)).rejects.toThrow(
        /permission denied/,
      );
    expect(await run(jens, setze('ERLEDIGT', jens))).toEqual(ok(1));
  });
});
