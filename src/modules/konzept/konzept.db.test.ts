import { describe, expect, it } from 'vitest';
import { modul as entwurf } from '#src/modules/entwurf/index.ts';
import { modul as foerderung } from '#src/modules/foerderung/index.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { readPdf } from '#test/support/pdf-text.ts';
import { createTestServer } from '#test/support/server.ts';
import { createActor, createWelt, type Welt } from '#test/support/welt.ts';
import { modul } from './index.ts';
import { KAPITEL_CODES } from './kapitel.model.ts';
import { KONZEPTSCHRITT_CODES } from './schritte.model.ts';
import { createTestfassung, runTestweg } from './test-konzept.ts';
import { toEntwurfsname } from './web/entwurfsname.ts';

const dienste = await createTestDienste();
const { rufe } = await createTestServer(dienste, [modul, foerderung, entwurf]);
dienste.setStichtag('2026-10-19');
const fremdeWelt = await createWelt(dienste);
const fremd = fremdeWelt.konto('KOORDINATION', fremdeWelt.kreis);
const open = async () => {
  const welt = await createWelt(dienste);
  return {
    welt,
    sabine: welt.konto('KOORDINATION', welt.kreis),
    jana: welt.konto('CASE_MANAGEMENT', welt.stadt),
  };
};
type Konto = ReturnType<Welt['konto']>;
const lies = async (id: string, wer: Konto) => (await rufe(wer, 'GET', `/konzepte/${id}`)).body;
const step = async (wer: Konto, id: string, body: object) =>
  rufe(wer, 'POST', `/konzepte/${id}/schritte`, {
    version: (await lies(id, wer)).version,
    tag: '2026-10-01',
    ...body,
  });

describe('a Konzept', () => {
  it('goes from the draft into force; others read it only then', async () => {
    const { welt, sabine, jana } = await open();
    const ulrich = welt.konto('KI_LEITUNG', welt.kreis);
    const team = welt.konto('TEAMLEITUNG', welt.traeger);
    const id = await createTestfassung(rufe, sabine);
    expect((await lies(id, sabine)).luecken).toEqual([]);
    await runTestweg(rufe, ulrich, id, { bis: 'KENNTNISNAHME' });
    expect((await rufe(jana, 'GET', `/konzepte/${id}`)).status).toBe(404);
    expect((await rufe(jana, 'GET', '/konzepte')).body.fassungen).toEqual([]);
    expect((await step(ulrich, id, { schritt: 'GELTEN' })).status).toBe(201);
    for (const wer of [jana, team]) {
      const gelesen = await lies(id, wer);
      expect(gelesen).toMatchObject({
        lage: 'GUELTIG',
        gueltigAb: '2026-10-01',
        abstimmungen: [],
        ereignisse: [],
        schritte: [],
      });
      expect(gelesen.kapitel).toHaveLength(5);
    }
    const { ereignisse } = await lies(id, sabine);
    expect(ereignisse.map(({ nach }: { nach: string }) => nach)).toEqual([
      'ENTWURF',
      'INTERN_ABGESTIMMT',
      'MIT_BERATUNGSANSAETZEN_ABGESTIMMT',
      'LENKUNGSGRUPPE_BESCHLOSSEN',
      'EINGEREICHT',
      'ZUR_KENNTNIS',
      'GUELTIG',
    ]);
    expect((await rufe(jana, 'POST', '/konzepte', { art: 'CM_KONZEPT', federfuehrung: 'KI' })).status).toBe(
      403,
    );
    expect((await rufe(fremd, 'GET', `/konzepte/${id}`)).status).toBe(404);
  });

  it('AT-05: is not handed in without the chapter of the Kommunen, which is named', async () => {
    const { sabine } = await open();
    const id = await createTestfassung(rufe, sabine);
    const leer = { felder: {}, zeilen: [], version: 1 };
    expect((await rufe(sabine, 'PUT', `/konzepte/${id}/kapitel/KOMMUNEN`, leer)).status).toBe(200);
    await runTestweg(rufe, sabine, id, { bis: 'BESCHLIESSEN' });
    const { status, body } = await step(sabine, id, { schritt: 'EINREICHEN' });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([
      { code: 'E-4.1-d', detail: expect.stringContaining('Einbindung des kreisangehörigen Raums') },
    ]);
    expect((await lies(id, sabine)).zustand).toBe('LENKUNGSGRUPPE_BESCHLOSSEN');
  });

  it('its words stand after the draft; the way back needs a reason', async () => {
    const { sabine } = await open();
    const id = await createTestfassung(rufe, sabine);
    await runTestweg(rufe, sabine, id, { bis: 'INTERN_ABSTIMMEN' });
    const neu = { felder: { einleitung: 'Neu.' }, zeilen: [], version: 1 };
    const pfad = `/konzepte/${id}/kapitel/SCHNITTSTELLEN`;
    expect((await rufe(sabine, 'PUT', pfad, neu)).body.code).toBe('FASSUNG_FEST');
    expect((await step(sabine, id, { schritt: 'GELTEN' })).body.code).toBe('SCHRITT_NICHT_MOEGLICH');
    expect((await step(sabine, id, { schritt: 'ZURUECK' })).body.code).toBe('SCHRITT_UNVOLLSTAENDIG');
    expect((await step(sabine, id, { schritt: 'ZURUECK', grund: 'Das Jugendamt ergänzt.' })).status).toBe(
      201,
    );
    expect((await rufe(sabine, 'PUT', pfad, neu)).status).toBe(200);
    const alt = { version: 1, schritt: 'INTERN_ABSTIMMEN', tag: '2026-10-01' };
    expect((await rufe(sabine, 'POST', `/konzepte/${id}/schritte`, alt)).status).toBe(409);
  });

  it('two who write the same chapter see both versions, and nobody overwrites', async () => {
    const { welt, sabine } = await open();
    const id = await createTestfassung(rufe, sabine);
    const pfad = `/konzepte/${id}/kapitel/BERATUNGSANSAETZE`;
    const erste = { felder: { uebersicht: 'Eins.' }, zeilen: [], version: 1 };
    expect((await rufe(sabine, 'PUT', pfad, erste)).status).toBe(200);
    const zweite = await rufe(welt.konto('KI_LEITUNG', welt.kreis), 'PUT', pfad, {
      ...erste,
      felder: { uebersicht: 'Zwei.' },
    });
    expect(zweite.status).toBe(409);
    expect(zweite.body.zustand).toMatchObject({ version: 2, felder: { uebersicht: 'Eins.' } });
  });

  it('lets no person in; what was looked at once is not asked again', async () => {
    const { sabine } = await open();
    const id = await createTestfassung(rufe, sabine);
    const pfad = `/konzepte/${id}/kapitel/BERATUNGSANSAETZE`;
    const felder = { uebersicht: 'Frau Zidan berät seit 01.03.2021.' };
    expect((await rufe(sabine, 'PUT', pfad, { felder, zeilen: [], version: 1 })).body.code).toBe(
      'PERSONENBEZUG',
    );
    const tag = { uebersicht: 'Das Jobcenter berät seit 01.03.2021.' };
    const erklaerungen = [{ art: 'DATUM', wort: '01.03.2021', grund: 'STICHTAG' }];
    expect(
      (await rufe(sabine, 'PUT', pfad, { felder: tag, zeilen: [], version: 1, erklaerungen })).status,
    ).toBe(200);
    const mehr = { ...tag, zusammenarbeit: 'Monatlich.' };
    expect((await rufe(sabine, 'PUT', pfad, { felder: mehr, zeilen: [], version: 2 })).status).toBe(200);
  });

  it('a new Fassung begins with the words of the last one and replaces it when it comes into force', async () => {
    const { sabine } = await open();
    const erste = await createTestfassung(rufe, sabine);
    expect(
      (await rufe(sabine, 'POST', '/konzepte', { art: 'HANDLUNGSKONZEPT', federfuehrung: 'KI' })).body.code,
    ).toBe('SCHON_IN_ARBEIT');
    await runTestweg(rufe, sabine, erste);
    const zweite = (await rufe(sabine, 'POST', '/konzepte', { art: 'HANDLUNGSKONZEPT', federfuehrung: 'KI' }))
      .body.id;
    const [vorher, nachher] = [await lies(erste, sabine), await lies(zweite, sabine)];
    expect(nachher).toMatchObject({ nummer: 2, vorgaengerId: erste, zustand: 'ENTWURF' });
    expect(nachher.kapitel.map(({ felder }: { felder: object }) => felder)).toEqual(
      vorher.kapitel.map(({ felder }: { felder: object }) => felder),
    );
    await runTestweg(rufe, sabine, zweite, { tag: '2026-09-01' });
    expect((await lies(erste, sabine)).zustand).toBe('ABGELOEST');
    expect((await lies(zweite, sabine)).zustand).toBe('GUELTIG');
  });

  it('each form of it keeps its draft', async () => {
    const { sabine } = await open();
    const namen = [
      ...KAPITEL_CODES.map((code) => toEntwurfsname('kapitel', code)),
      ...KONZEPTSCHRITT_CODES.map((code) => toEntwurfsname('schritt', code)),
      toEntwurfsname('checkpunkt', 'KO-01'),
    ];
    for (const name of namen) {
      const pfad = `/steuerung/entwuerfe/${name}/019a0000-0000-7000-8000-000000000001`;
      expect((await rufe(sabine, 'PUT', pfad, { inhalt: { felder: {} } })).status, name).toBe(200);
    }
  });

  it('is due again after twelve months', async () => {
    const { sabine } = await open();
    const id = await createTestfassung(rufe, sabine);
    await runTestweg(rufe, sabine, id, { tag: '2025-10-19' });
    const { fassungen } = (await rufe(sabine, 'GET', '/konzepte')).body;
    expect(fassungen).toMatchObject([{ id, lage: 'FORTSCHREIBUNG_FAELLIG', faelligAb: '2026-10-19' }]);
  });

  it('is printed with headings that a screen reader finds', async () => {
    const { sabine } = await open();
    const id = await createTestfassung(rufe, sabine);
    const { status, roh } = await rufe(sabine, 'GET', `/konzepte/${id}/druck.pdf`);
    expect(status).toBe(200);
    const { text, rollen, titel } = await readPdf(roh);
    expect(titel).toBe('Kommunales Handlungskonzept');
    expect(text).toContain('5 Einbindung des kreisangehörigen Raums');
    expect(text).toContain('Interkulturelle Öffnung der Verwaltung vor Ort.');
    expect(rollen).toContain('H3');
  });
});

describe('the Antrag', () => {
  it('gets the Konzept in force as a file; the Land sees the file with the Antrag and nothing else', async () => {
    const { welt, sabine } = await open();
    const ulrich = welt.konto('KI_LEITUNG', welt.kreis);
    const fall = (await rufe(ulrich, 'POST', '/foerderfaelle', { foerderjahr: 2027 })).body.id;
    const pfad = `/foerderfaelle/${fall}/konzepte`;
    const id = await createTestfassung(rufe, sabine);
    expect((await rufe(ulrich, 'GET', pfad)).body.konzepte).toEqual([]);
    expect((await rufe(ulrich, 'POST', `${pfad}/${id}`)).status).toBe(404);
    await runTestweg(rufe, sabine, id);
    expect((await rufe(ulrich, 'GET', pfad)).body.konzepte).toMatchObject([
      { id, art: 'HANDLUNGSKONZEPT', nummer: 1, gueltigAb: '2026-03-01', faellig: false, luecken: [] },
    ]);
    expect((await rufe(ulrich, 'POST', `${pfad}/${id}`)).status).toBe(201);
    const { unterlagen } = (await rufe(ulrich, 'GET', `/foerderfaelle/${fall}/unterlagen`)).body;
    expect(unterlagen).toMatchObject([
      { zu: 'd', name: expect.stringMatching(/kommunales-handlungskonzept-fassung-1.*\.pdf$/) },
    ]);
    expect((await rufe(createActor('BR_SACHBEARBEITUNG', null), 'GET', `/konzepte/${id}`)).status).toBe(403);
    const anderer = fremdeWelt.konto('KI_LEITUNG', fremdeWelt.kreis);
    expect((await rufe(anderer, 'GET', pfad)).status).toBe(404);
  });
});

describe('the checklist', () => {
  it('computes what the program knows, and keeps every entry', async () => {
    const { sabine, jana } = await open();
    const id = await createTestfassung(rufe, sabine);
    await runTestweg(rufe, sabine, id);
    const finde = async (code: string) =>
      (await rufe(sabine, 'GET', '/checkliste')).body.punkte.find(
        (punkt: { code: string }) => punkt.code === code,
      );
    expect(await finde('KR-07')).toMatchObject({ stand: 'ERFUELLT', nurBerechnet: true });
    expect(await finde('LG-01')).toMatchObject({
      stand: 'OFFEN',
      berechnung: { text: 'Es gibt keine Lenkungsgruppe.' },
    });
    const eintrag = { gesehen: 0, stand: 'ERFUELLT', text: 'Seit 2013 am Markt.', tag: '2026-10-01' };
    expect((await rufe(sabine, 'POST', '/checkliste/LG-01', eintrag)).body.code).toBe('NUR_BERECHNET');
    expect((await rufe(sabine, 'POST', '/checkliste/XX-99', eintrag)).status).toBe(404);
    expect(
      (await rufe(sabine, 'POST', '/checkliste/KO-01', { ...eintrag, tag: '2026-10-20' })).body.code,
    ).toBe('EINTRAG_UNGUELTIG');
    expect((await rufe(sabine, 'POST', '/checkliste/KO-01', eintrag)).status).toBe(201);
    expect((await rufe(sabine, 'POST', '/checkliste/KO-01', eintrag)).status).toBe(409);
    const zweiter = { ...eintrag, gesehen: 1, stand: 'AUSNAHME', text: 'Neuer Träger.' };
    expect((await rufe(sabine, 'POST', '/checkliste/KO-01', zweiter)).status).toBe(201);
    expect(await finde('KO-01')).toMatchObject({
      stand: 'AUSNAHME',
      eintraege: [{ text: 'Neuer Träger.' }, { text: 'Seit 2013 am Markt.' }],
    });
    expect((await rufe(jana, 'GET', '/checkliste')).status).toBe(403);
  });
});

describe('the Umsetzungsstand', () => {
  it('computes the score from what is entered, with its course; nobody sees that of another Standort', async () => {
    const { sabine } = await open();
    const leer = (await rufe(sabine, 'GET', '/umsetzungsstand')).body;
    expect(leer).toMatchObject({ score: { summe: 0, klasse: 'NIEDRIG' }, einschaetzung: null });
    const id = await createTestfassung(rufe, sabine);
    await runTestweg(rufe, sabine, id);
    const antwort = {
      tag: '2026-05-01',
      fallauswertung: 'UMFANGREICH',
      strukturbeschluss: 'JA',
      sitzungenVorher: 4,
    };
    expect(
      (await rufe(sabine, 'POST', '/umsetzungsstand', { ...antwort, tag: '2026-10-20' })).body.code,
    ).toBe('EINSCHAETZUNG_UNGUELTIG');
    expect((await rufe(sabine, 'POST', '/umsetzungsstand', antwort)).status).toBe(201);
    const { score, verlauf, kennzahlen, kommunenOhne } = (await rufe(sabine, 'GET', '/umsetzungsstand')).body;
    expect(score).toMatchObject({
      summe: 7,
      variablen: { lgSitzungen: 4, handlungskonzept: true, lgVorhanden: false },
    });
    expect(verlauf.map(({ tag, summe }: { tag: string; summe: number }) => [tag, summe])).toEqual([
      ['2026-03-01', 1],
      ['2026-05-01', 7],
      ['2026-10-19', 7],
    ]);
    expect(kennzahlen.find(({ code }: { code: string }) => code === 'KP-08')).toMatchObject({ anzahl: 7 });
    expect(kennzahlen.find(({ code }: { code: string }) => code === 'KP-07')).toMatchObject({
      anzahl: 1,
      von: 1,
    });
    expect(kommunenOhne).toEqual([]);
    expect((await rufe(fremd, 'GET', '/umsetzungsstand')).body.score.summe).toBe(0);
  });
});
