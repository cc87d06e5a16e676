import { describe, expect, it } from 'vitest';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createThemawelt } from '#src/modules/thema/test-thema.ts';
import { createWelt } from '#test/support/welt.ts';
import { modul } from './index.ts';

const {
  welt,
  jana,
  sabine,
  ulrich,
  rufe,
  sql,
  dienste,
  giveHinweis,
  createThema,
  step,
  readThema,
  readEigene,
} = await createThemawelt([modul]);
const andere = await createWelt(dienste);
const helen = welt.konto('MINISTERIUM', null);
const sabine2 = andere.konto('KOORDINATION', andere.kreis);
const ulrich2 = andere.konto('KI_LEITUNG', andere.kreis);

const TEXT = {
  adressat: 'LAND',
  titel: 'Anerkennung von Berufsabschlüssen dauert zu lange',
  problem: 'Bescheide der zuständigen Stelle brauchen über ein Jahr. Anfragen bleiben ohne Antwort.',
  versuche: 'Gespräch mit der Stelle, gemeinsame Checkliste, Hinweis im Beirat.',
  anliegen: 'Bitte eine verbindliche Frist und eine Ansprechstelle.',
  grund: 'Der Standort kann die Bearbeitung nicht ändern.',
  bestaetigt: true,
};
const ja = { bestaetigt: true };

async function createSichtes(hinweise: string[] = []): Promise<string> {
  const themaId = await createThema(hinweise);
  expect((await step(themaId, 'SICHTEN')).status).toBe(201);
  return themaId;
}

async function propose(themaId: string, mehr: object = {}, actor: KontoActor = sabine): Promise<string> {
  const antwort = await rufe(actor, 'POST', '/eskalationen', { themaId, ...TEXT, ...mehr });
  if (antwort.status !== 201) throw new Error(JSON.stringify(antwort.body));
  return antwort.body.id;
}

const release = (id: string, actor: KontoActor = ulrich, version = 1) =>
  rufe(actor, 'POST', `/eskalationen/${id}/freigabe`, { version, schritt: 'FREIGEBEN', ...ja });

async function handIn(hinweise: string[] = [], mehr: object = {}): Promise<{ id: string; themaId: string }> {
  const themaId = await createSichtes(hinweise);
  const id = await propose(themaId, mehr);
  const frei = await release(id);
  if (frei.status !== 201) throw new Error(JSON.stringify(frei.body));
  return { id, themaId };
}

/** Of the other Standort: its Thema is put there behind the walls, the rest through the operations. */
async function handInElsewhere(): Promise<string> {
  const [thema] = await sql<{ id: string }>(
    `INSERT INTO steuerung.thema (standort_id, id, titel, beschreibung, herkunft, verantwortlich, seit, angelegt_am)
     VALUES ($1, gen_random_uuid(), 'Anerkennung', 'Dauert.', 'STEUERUNG', $2, '2026-10-01', '2026-10-01') RETURNING id`,
    [andere.standortId, sabine2.kontoId],
  );
  const themaId = thema?.id ?? '';
  for (const [art, von, nach] of [
    ['GEMELDET', null, 'GEMELDET'],
    ['SICHTEN', 'GEMELDET', 'GESICHTET'],
  ] as const)
    await sql(
      `INSERT INTO steuerung.thema_ereignis (standort_id, thema_id, lfd, art, von, nach, konto_id, am, rueckmeldung)
       VALUES ($1, $2, $3, $4, $5, $6, $7, '2026-10-01', 'Gesehen.')`,
      [andere.standortId, themaId, von === null ? 1 : 2, art, von, nach, sabine2.kontoId],
    );
  const id = await propose(themaId, {}, sabine2);
  expect((await release(id, ulrich2)).status).toBe(201);
  return id;
}

const readLand = async (id: string) => (await rufe(helen, 'GET', `/land/eskalationen/${id}`)).body;
const readOwn = async (id: string, actor = sabine) => (await rufe(actor, 'GET', `/eskalationen/${id}`)).body;
const act = async (id: string, schritt: string, mehr: object = {}) =>
  rufe(helen, 'POST', `/land/eskalationen/${id}/schritte`, {
    version: (await readLand(id)).version,
    schritt,
    ...mehr,
    ...ja,
  });
const ZUORDNUNG = { ressort: 'MAGS', antwortBis: '2026-12-15' };

describe('handing a Thema to the Land', () => {
  it('is proposed by one account and released by another; before that the Land sees nothing', async () => {
    const themaId = await createSichtes();
    const id = await propose(themaId);
    expect((await rufe(helen, 'GET', `/land/eskalationen/${id}`)).status).toBe(404);
    expect((await release(id, sabine)).status).toBe(403);
    expect((await release(id, { ...ulrich, kontoId: sabine.kontoId })).body.code).toBe('FREIGABE_ZU_ZWEIT');
    expect((await release(id, ulrich2)).status).toBe(404);
    expect((await rufe(ulrich, 'POST', '/eskalationen', { themaId, ...TEXT })).status).toBe(403);
    expect((await rufe(sabine, 'POST', '/eskalationen', { themaId, ...TEXT })).body.code).toBe(
      'ESKALATION_LAEUFT',
    );
    expect((await release(id)).status).toBe(201);
    const eigen = await readOwn(id);
    // Sixty days, until the Land names one (OQ-S-51).
    expect(eigen).toMatchObject({ zustand: 'EINGEREICHT', antwortBis: '2026-12-18', ueberfaellig: false });
    const land = await readLand(id);
    expect(land).toMatchObject({ titel: TEXT.titel, versuche: TEXT.versuche, hinweise: null });
    // What was said inside the Standort stays there, and so do the accounts.
    expect(eigen.ereignisse.map(({ art }: { art: string }) => art)).toEqual(['FREIGEBEN', 'VORSCHLAGEN']);
    expect(land.ereignisse.map(({ art }: { art: string }) => art)).toEqual(['FREIGEBEN']);
    expect(JSON.stringify(land)).not.toContain(TEXT.grund);
    for (const geheim of [sabine.kontoId, ulrich.kontoId, themaId, welt.standortId])
      expect(JSON.stringify(land)).not.toContain(geheim);
  });

  it('comes back with a reason, and can be proposed anew', async () => {
    const themaId = await createSichtes();
    const id = await propose(themaId);
    const zurueck = (text: string) =>
      rufe(ulrich, 'POST', `/eskalationen/${id}/freigabe`, {
        version: 1,
        schritt: 'ZURUECKGEBEN',
        text,
        ...ja,
      });
    expect((await zurueck('')).body.errors[0]).toMatchObject({ pointer: '/text', code: 'TEXT_FEHLT' });
    expect((await zurueck('Erst mit der Stelle sprechen.')).status).toBe(201);
    expect((await readOwn(id)).zustand).toBe('ZURUECKGEGEBEN');
    expect((await release(await propose(themaId))).status).toBe(201);
  });

  it('refuses an unseen Thema, and a text that names a Kommune, a person or a small count', async () => {
    const roh = await createThema([]);
    expect((await rufe(sabine, 'POST', '/eskalationen', { themaId: roh, ...TEXT })).body.code).toBe(
      'THEMA_NICHT_GESICHTET',
    );
    const kurz = welt.standortId.slice(-8);
    const themaId = await createSichtes();
    const mit = await rufe(sabine, 'POST', '/eskalationen', {
      themaId,
      ...TEXT,
      problem: `In Stadt Test ${kurz} warten drei Familien, darunter Frau Zidan.`,
      versuche: 'Es waren 17 Fälle, jetzt sind es 20 Fälle.',
    });
    expect([mit.status, mit.body.code]).toEqual([422, 'PERSONENBEZUG']);
    const funde = mit.body.errors.map(
      ({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`,
    );
    expect(funde).toEqual([
      '/problem ORTSNAME',
      '/problem FALLZAHL',
      '/problem ANREDE',
      '/versuche FALLZAHL',
    ]);
    const vorschlag = await rufe(sabine, 'POST', '/eskalationen/pruefung', {
      texte: { problem: `Test ${kurz} wartet.` },
    });
    expect(vorschlag.body.befunde[0]).toMatchObject({ art: 'ORTSNAME', vorschlag: `Kreis Test ${kurz}` });
  });

  it('says how many Hinweise only rounded and from five of three on', async () => {
    const meldende = [
      jana,
      welt.konto('CASE_MANAGEMENT', welt.stadt),
      welt.konto('CASE_MANAGEMENT', welt.traeger),
    ];
    const hinweise: string[] = [];
    for (let nr = 0; nr < 7; nr += 1) hinweise.push(await giveHinweis(meldende[nr % 3]));
    expect((await readLand((await handIn(hinweise)).id)).hinweise).toBe(5);
    const einer: string[] = [];
    for (let nr = 0; nr < 5; nr += 1) einer.push(await giveHinweis(jana));
    expect((await readLand((await handIn(einer)).id)).hinweise).toBeNull();
  });
});

describe('the Land', () => {
  it('goes the way to the answer of the Bund, and every reporter hears each answer', async () => {
    const { id, themaId } = await handIn([await giveHinweis(), await giveHinweis()]);
    expect((await act(id, 'BEANTWORTEN', { text: 'Ja.' })).body.code).toBe('SCHRITT_NICHT_MOEGLICH');
    expect((await act(id, 'SICHTEN')).status).toBe(201);
    expect((await act(id, 'ZUORDNEN', { antwortBis: '2026-10-01' })).body.errors).toHaveLength(2);
    expect((await act(id, 'ZUORDNEN', ZUORDNUNG)).status).toBe(201);
    expect(
      (await act(id, 'BEANTWORTEN', { text: 'Eine Frist von drei Monaten gilt ab Januar.' })).status,
    ).toBe(201);
    expect(
      (
        await act(id, 'WEITERLEITEN', {
          stelleBund: 'Bundesministerium für Bildung',
          antwortBis: '2027-02-01',
        })
      ).status,
    ).toBe(201);
    expect((await act(id, 'BUND_ANTWORT', { text: 'Ein Gesetz ist in Arbeit.' })).status).toBe(201);
    expect((await act(id, 'ABSCHLIESSEN')).status).toBe(201);
    expect(await readOwn(id)).toMatchObject({ zustand: 'ABGESCHLOSSEN', ressort: 'MAGS', schritte: [] });
    const meldungen = (await readEigene()).rueckmeldungen.filter(
      ({ thema }: { thema: { id: string } | null }) => thema?.id === themaId,
    );
    // Two Hinweise of one reporter: one Rückmeldung each time.
    expect(meldungen.map(({ anlass }: { anlass: string }) => anlass).toSorted()).toEqual([
      'ANTWORT',
      'ANTWORT',
      'ANTWORT',
      'ESKALIERT',
      'GESICHTET',
    ]);
    const texte = meldungen.map(({ inhalt }: { inhalt: string }) => inhalt).join('\n');
    expect(texte).toContain('Antwort des Landes: Eine Frist von drei Monaten gilt ab Januar.');
    expect(texte).toContain('Antwort des Bundes: Ein Gesetz ist in Arbeit.');
    const thema = await readThema(themaId);
    expect(thema.zustand).toBe('GESICHTET');
    expect(thema.ereignisse[0]).toMatchObject({ art: 'ESKALATION_ABSCHLIESSEN', von: null });
  });

  it('asks back once at a time, and the Standort answers or withdraws', async () => {
    const { id } = await handIn();
    const answer = async (schritt: string, text: string, actor = sabine) =>
      rufe(actor, 'POST', `/eskalationen/${id}/schritte`, {
        version: (await readOwn(id)).version,
        schritt,
        text,
        ...ja,
      });
    expect((await answer('ANTWORTEN', 'Ja.')).body.code).toBe('SCHRITT_NICHT_MOEGLICH');
    expect((await act(id, 'RUECKFRAGEN', { text: 'Welche Berufe?' })).status).toBe(201);
    expect((await act(id, 'RUECKFRAGEN', { text: 'Und seit wann?' })).body.code).toBe(
      'SCHRITT_NICHT_MOEGLICH',
    );
    expect((await readOwn(id)).schritte).toEqual(['ANTWORTEN', 'ZURUECKZIEHEN']);
    expect((await answer('ANTWORTEN', 'Vor allem Gesundheitsberufe.')).status).toBe(201);
    expect((await answer('ZURUECKZIEHEN', 'Die Stelle hat jetzt Personal.', ulrich2)).status).toBe(404);
    expect((await answer('ZURUECKZIEHEN', 'Die Stelle hat jetzt Personal.', ulrich)).status).toBe(201);
    const land = await readLand(id);
    expect(land).toMatchObject({ zustand: 'ZURUECKGEZOGEN', schritte: [] });
    expect(land.ereignisse[0]).toMatchObject({
      art: 'ZURUECKZIEHEN',
      text: 'Die Stelle hat jetzt Personal.',
    });
  });

  it('refuses what somebody else has read differently', async () => {
    const { id } = await handIn();
    const version = 999;
    expect(
      (await rufe(helen, 'POST', `/land/eskalationen/${id}/schritte`, { version, schritt: 'SICHTEN', ...ja }))
        .status,
    ).toBe(409);
  });

  it('bundles several Standorte, answers all at once, and no Standort learns of another', async () => {
    const { id } = await handIn([await giveHinweis()]);
    const fremd = await handInElsewhere();
    const namen = {
      eigen: `Kreis Test ${welt.standortId.slice(-8)}`,
      fremd: `Kreis Test ${andere.standortId.slice(-8)}`,
    };
    const neu = {
      titel: 'Anerkennung',
      beschreibung: 'Zwei Standorte melden dasselbe.',
      eskalationen: [id, fremd],
      ...ja,
    };
    expect(
      (await rufe(helen, 'POST', '/land/themen', { ...neu, beschreibung: `Auch ${namen.fremd}.` })).body
        .errors[0],
    ).toMatchObject({ pointer: '/beschreibung', code: 'ORTSNAME' });
    const { body } = await rufe(helen, 'POST', '/land/themen', neu);
    const lies = async () => (await rufe(helen, 'GET', `/land/themen/${body.id}`)).body;
    expect((await lies()).eintraege.map(({ standort }: { standort: string }) => standort).toSorted()).toEqual(
      [namen.eigen, namen.fremd].toSorted(),
    );
    expect((await rufe(helen, 'POST', '/land/themen', neu)).body.code).toBe('ESKALATION_NICHT_FREI');
    const alle = async (schritt: string, mehr: object = {}) =>
      rufe(helen, 'POST', `/land/themen/${body.id}/schritte`, {
        version: (await lies()).version,
        schritt,
        ...mehr,
        ...ja,
      });
    expect((await alle('SICHTEN')).status).toBe(201);
    expect((await alle('ZUORDNEN', ZUORDNUNG)).status).toBe(201);
    // The answer goes to both: it may name neither.
    expect((await alle('BEANTWORTEN', { text: `Wie in ${namen.fremd}.` })).body.errors[0].code).toBe(
      'ORTSNAME',
    );
    expect((await alle('BEANTWORTEN', { text: 'Eine Frist kommt.' })).status).toBe(201);
    for (const [actor, eine] of [
      [sabine, id],
      [sabine2, fremd],
    ] as const)
      expect(await readOwn(eine, actor)).toMatchObject({ zustand: 'BEANTWORTET', gebuendelt: true });
    expect(JSON.stringify((await readEigene()).rueckmeldungen)).toContain('Eine Frist kommt.');
    const gesehen = [
      JSON.stringify(await readOwn(id)),
      JSON.stringify((await rufe(sabine, 'GET', '/eskalationen?auswahl=ALLE')).body),
      JSON.stringify((await rufe(ulrich, 'GET', `/eskalationen/${id}`)).body),
    ].join('\n');
    for (const geheim of [namen.fremd, andere.standortId, fremd, body.id, helen.kontoId])
      expect(gesehen).not.toContain(geheim);
    expect((await rufe(sabine, 'GET', `/eskalationen/${fremd}`)).status).toBe(404);
    expect((await rufe(sabine, 'GET', `/land/themen/${body.id}`)).status).toBe(403);
    expect((await rufe(jana, 'GET', '/eskalationen')).status).toBe(403);
  });

  it('shows what is late to both sides, and gives the inbox as a file', async () => {
    const { id } = await handIn();
    await sql(`UPDATE steuerung.eskalation SET antwort_bis = '2026-10-18' WHERE id = $1`, [id]);
    expect(await readOwn(id)).toMatchObject({ ueberfaellig: true });
    const eigene = (await rufe(sabine, 'GET', '/eskalationen?auswahl=UEBERFAELLIG')).body;
    expect(eigene).toMatchObject({ ueberfaellige: 1, gesamt: 1 });
    const eingang = (await rufe(helen, 'GET', '/land/eskalationen?auswahl=UEBERFAELLIG')).body;
    expect(eingang.eintraege.map((zeile: { id: string }) => zeile.id)).toContain(id);
    const datei = await rufe(helen, 'GET', '/land/eskalationen.csv?auswahl=UEBERFAELLIG');
    expect(datei.kopf['content-type']).toContain('text/csv');
    const text = datei.roh.toString('utf8');
    expect(text).toContain(`Kreis Test ${welt.standortId.slice(-8)};${TEXT.titel}`);
    expect(text).toContain(';18.10.2026;ja;');
  });
});
