import { describe, expect, it } from 'vitest';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';
import { createAnbieterImTest, createAngebotImTest, createTestangaben } from './test-angebot.ts';

const dienste = await createTestDienste();
const { rufe } = await createTestServer(dienste, [modul]);
dienste.setStichtag('2026-10-19');
const fremdeWelt = await createWelt(dienste);
const fremd = fremdeWelt.konto('KOORDINATION', fremdeWelt.kreis);

const open = async () => {
  const welt = await createWelt(dienste);
  const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
  const anbieterId = await createAnbieterImTest(rufe, jana);
  return { welt, jana, sabine: welt.konto('KOORDINATION', welt.kreis), anbieterId };
};
const lies = async (wer: typeof fremd, id: string) => (await rufe(wer, 'GET', `/angebote/${id}`)).body;

describe('keeping an Angebot', () => {
  it('is entered by the own Standort and read by all; the history says who changed what', async () => {
    const { jana, sabine, anbieterId } = await open();
    const id = await createAngebotImTest(rufe, jana, anbieterId);
    expect(await lies(fremd, id)).toMatchObject({
      eigenerStandort: false,
      verlauf: null,
      vorschlaege: null,
      frische: 'FRISCH',
    });
    const angaben = createTestangaben({ plaetze: { stand: 'VOLL', am: '2026-10-18' } });
    const geaendert = await rufe(sabine, 'PUT', `/angebote/${id}`, {
      version: 1,
      anbieterId,
      angaben,
      bestaetigt: true,
    });
    expect(geaendert.body).toMatchObject({ id, version: 2 });
    const { verlauf, version } = await lies(jana, id);
    expect(version).toBe(2);
    expect(verlauf.map(({ art }: { art: string }) => art)).toEqual(['GEAENDERT', 'ANGELEGT']);
    expect(verlauf[0].felder).toEqual([
      expect.objectContaining({
        feld: 'plaetze',
        alt: expect.objectContaining({ stand: 'FREI', frei: 4 }),
        neu: expect.objectContaining({ stand: 'VOLL', frei: null }),
      }),
    ]);
  });

  it('refuses what is not of the own Standort, an old version, and texts that name a person', async () => {
    const { jana, anbieterId } = await open();
    const id = await createAngebotImTest(rufe, jana, anbieterId);
    const body = {
      version: 1,
      anbieterId,
      angaben: createTestangaben({ titel: 'Anders' }),
      bestaetigt: true,
    };
    expect((await rufe(fremd, 'PUT', `/angebote/${id}`, body)).status).toBe(404);
    expect((await rufe(jana, 'PUT', `/angebote/${id}`, body)).status).toBe(200);
    const alt = await rufe(jana, 'PUT', `/angebote/${id}`, body);
    expect(alt.status).toBe(409);
    expect(alt.body.zustand.angaben.titel).toBe('Anders');
    const mitName = await rufe(jana, 'POST', '/angebote', {
      anbieterId,
      bestaetigt: true,
      angaben: createTestangaben({
        beschreibung: 'Fragen Sie nach Akte 12 K 345/26 und rufen Sie 0171 2345678 an.',
      }),
    });
    expect(mitName.status).toBe(422);
    expect(mitName.body.code).toBe('PERSONENBEZUG');
    expect((await rufe(jana, 'POST', '/angebote', { ...body, anbieterId: id })).body.code).toBe(
      'ANBIETER_UNBEKANNT',
    );
  });

  it('takes no link that could run something, no coordinates by halves, no day before the first', async () => {
    const { jana, anbieterId } = await open();
    const sende = async (anders: object) =>
      (
        await rufe(jana, 'POST', '/angebote', {
          anbieterId,
          angaben: { ...createTestangaben(), ...anders },
          bestaetigt: true,
        })
      ).status;
    expect(await sende({ webseite: 'javascript:alert(1)' })).toBe(422);
    expect(await sende({ webseite: 'https://a:b@stelle.example' })).toBe(422);
    expect(await sende({ orte: [{ art: 'VOR_ORT', ort: 'Talheim', breite: 51 }] })).toBe(422);
    expect(await sende({ termine: [{ beginn: '2026-11-01', ende: '2026-10-01' }] })).toBe(422);
    expect(await sende({ plaetze: { stand: 'VOLL' } })).toBe(422);
    expect(await sende({ plaetze: { stand: 'FREI', am: '2026-10-20' } })).toBe(422);
    expect(await sende({ beschreibung: 'x'.repeat(4_001) })).toBe(422);
    expect(await sende({ plaetze: { stand: 'FREI', frei: -1, am: '2026-10-19' } })).toBe(422);
    expect(await sende({ bereiche: [] })).toBe(422);
    expect(await sende({ webseite: 'https://stelle.example/kurs' })).toBe(201);
  });

  it('is archived with a reason, leaves the search and comes back', async () => {
    const { jana, anbieterId } = await open();
    const wort = `Quittenbaum${anbieterId.slice(-6)}`;
    const id = await createAngebotImTest(rufe, jana, anbieterId, { titel: `Garten ${wort}` });
    const suche = async () =>
      (await rufe(jana, 'GET', `/angebote?suche=${wort}`)).body.eintraege.map(
        (eines: { id: string }) => eines.id,
      );
    expect(await suche()).toEqual([id]);
    const archiviere = (version: number, grund: string | null) =>
      rufe(jana, 'POST', `/angebote/${id}/archivierungen`, { version, grund });
    expect((await archiviere(1, null)).body.code).toBe('SCHON_SO');
    expect((await archiviere(1, 'BEENDET')).status).toBe(201);
    expect(await suche()).toEqual([]);
    expect(await lies(jana, id)).toMatchObject({ zustand: 'ARCHIVIERT', archivGrund: 'BEENDET' });
    expect((await rufe(jana, 'POST', `/angebote/${id}/bestaetigungen`, { version: 2 })).body.code).toBe(
      'ARCHIVIERT',
    );
    expect((await archiviere(2, null)).status).toBe(201);
    expect(await suche()).toEqual([id]);
    expect((await lies(jana, id)).verlauf.map(({ art }: { art: string }) => art)).toEqual([
      'WIEDERHERGESTELLT',
      'ARCHIVIERT',
      'ANGELEGT',
    ]);
  });
});

describe('finding', () => {
  it('understands synonyms, other languages and typos, and says why a hit fits', async () => {
    const { jana, anbieterId } = await open();
    const id = await createAngebotImTest(rufe, jana, anbieterId, {
      orte: [{ art: 'VOR_ORT', ort: `Ort${anbieterId.slice(-6)}` }],
    });
    const suche = async (text: string) =>
      (
        await rufe(
          jana,
          'GET',
          `/angebote?${new URLSearchParams({ suche: text, ort: `Ort${anbieterId.slice(-6)}` }).toString()}`,
        )
      ).body;
    for (const text of [
      'Deutschkurs für Frauen mit Kinderbetreuung, Arabisch',
      'دورة لغة للنساء',
      'almanca kursu kadınlar',
      'Deutschkrus',
      'Kinderbetreung Fraun',
      'курс німецької',
    ]) {
      const { eintraege } = await suche(text);
      expect(eintraege[0]?.id, text).toBe(id);
      expect(eintraege[0].gruende.length, text).toBeGreaterThan(0);
      expect(eintraege[0].teilweise, text).toBe(false);
    }
    const { eintraege, verstanden } = await suche('Deutschkurs Frauen Arabisch');
    expect(verstanden).toEqual(['Deutsch lernen', 'für Frauen', 'Sprache: Arabisch']);
    expect(eintraege[0].gruende).toEqual(['Deutsch lernen', 'für Frauen', 'Sprache: Arabisch']);
  });

  it('finds misspelt words of the directory itself, and nothing for signs', async () => {
    const { jana, anbieterId } = await open();
    const id = await createAngebotImTest(rufe, jana, anbieterId, {
      titel: 'Zwiebelfischchen-Werkstatt',
      bereiche: ['WEITERES'],
      zielgruppen: [],
    });
    const erste = async (text: string) =>
      (await rufe(jana, 'GET', `/angebote?suche=${encodeURIComponent(text)}`)).body.eintraege[0];
    expect((await erste('Zwibelfischchen')).id).toBe(id);
    expect((await erste('Zwibelfischchen')).gruende[0]).toMatch(/^Ähnlich wie „zwibelfischchen“ im Titel$/);
    for (const text of ["' | '", '!!!', "a'); DROP TABLE x --", ':*', '\\', '\u0000x']) {
      expect((await rufe(jana, 'GET', `/angebote?suche=${encodeURIComponent(text)}`)).status, text).toBe(200);
    }
  });

  it('measures from a place, keeps what is online, and says when a place is unknown', async () => {
    const { jana, anbieterId } = await open();
    const k = anbieterId.slice(-8);
    const nah = await createAngebotImTest(rufe, jana, anbieterId, {
      titel: `Kurs${k} nah`,
      orte: [{ art: 'VOR_ORT', ort: `Mitte${k}`, breite: 50.001, laenge: 9 }],
    });
    const weiter = await createAngebotImTest(rufe, jana, anbieterId, {
      titel: `Kurs${k} weiter`,
      orte: [{ art: 'VOR_ORT', ort: `Rand${k}`, breite: 50.15, laenge: 9 }],
    });
    await createAngebotImTest(rufe, jana, anbieterId, {
      titel: `Kurs${k} fern`,
      orte: [{ art: 'VOR_ORT', ort: `Fern${k}`, breite: 51.2, laenge: 9 }],
    });
    const online = await createAngebotImTest(rufe, jana, anbieterId, {
      titel: `Kurs${k} online`,
      orte: [{ art: 'ONLINE' }],
    });
    const suche = async (ort: string, umkreis = 25) =>
      (await rufe(jana, 'GET', `/angebote?suche=Kurs${k}&ort=${ort}&umkreis=${umkreis}`)).body;
    const treffer = (await suche(`Mitte${k}`)).eintraege;
    expect(treffer.map((eines: { id: string }) => eines.id)).toEqual([nah, weiter, online]);
    expect(treffer.map(({ km }: { km: number | null }) => km)).toEqual([0, 16.6, null]);
    expect((await suche(`Mitte${k}`, 5)).eintraege.map((eines: { id: string }) => eines.id)).toEqual([
      nah,
      online,
    ]);
    expect(await suche('Nirgendwo')).toMatchObject({ ortUnbekannt: true, gesamt: 4 });
  });

  it('puts stale ones last and leaves out what has ended', async () => {
    const { jana, anbieterId } = await open();
    const wort = `Flieder${anbieterId.slice(-6)}`;
    dienste.setStichtag('2026-01-10');
    const veraltet = await createAngebotImTest(rufe, jana, anbieterId, {
      titel: `${wort} A`,
      plaetze: { stand: 'UNBEKANNT' },
    });
    dienste.setStichtag('2026-10-19');
    const frisch = await createAngebotImTest(rufe, jana, anbieterId, { titel: `${wort} B` });
    const endet = await createAngebotImTest(
      rufe,
      jana,
      anbieterId,
      { titel: `${wort} C` },
      { gueltigBis: '2026-10-18' },
    );
    const { eintraege } = (await rufe(jana, 'GET', `/angebote?suche=${wort}`)).body;
    expect(eintraege.map(({ id, frische }: { id: string; frische: string }) => [id, frische])).toEqual([
      [frisch, 'FRISCH'],
      [veraltet, 'VERALTET'],
    ]);
    expect((await lies(jana, endet)).frische).toBe('ABGELAUFEN');
  });

  it('combines filters', async () => {
    const { jana, anbieterId } = await open();
    const wort = `Ahorn${anbieterId.slice(-6)}`;
    const id = await createAngebotImTest(rufe, jana, anbieterId, { titel: wort });
    await createAngebotImTest(rufe, jana, anbieterId, {
      titel: `${wort} voll`,
      plaetze: { stand: 'VOLL', am: '2026-10-01' },
      sprachen: ['tr'],
    });
    const ids = async (filter: string) =>
      (await rufe(jana, 'GET', `/angebote?suche=${wort}&${filter}`)).body.eintraege.map(
        (eines: { id: string }) => eines.id,
      );
    expect(
      await ids(
        'sprache=ar&zielgruppe=FRAUEN&kinderbetreuung=ja&frei=ja&niveau=A1&kosten=KOSTENFREI&stufenlos=ja&bereich=SPRACHE&anmeldung=ANMELDUNG',
      ),
    ).toEqual([id]);
    expect(await ids('sprache=ar&zielgruppe=MAENNER')).toEqual([]);
    expect((await rufe(jana, 'GET', '/angebote?umkreis=7')).status).toBe(422);
  });
});
