import { describe, expect, it } from 'vitest';
import { createFallwelt } from '../fall/test-fall.ts';
import { modul as bestandsuebernahme } from './index.ts';
import { SPALTEN } from './spalten.model.ts';

const { rufe, jana, welt, dienste, sql } = await createFallwelt([bestandsuebernahme]);

type Zeile = Partial<Record<(typeof SPALTEN)[number], string>>;
const FALL: Zeile = {
  art: 'Fall',
  sprache: 'Türkisch',
  zugangsweg: 'Fachberatungsstellen',
  bedarfe: 'Sprache|Wohnen',
  begonnen_am: '03.02.2026',
  aufgenommen_am: '20.02.2026',
  kriterien: '1|2|4',
  begruendung: 'Regelversorgung greift zum Teil',
  letzter_kontakt: '05.10.2026',
  kontaktart: 'Telefonat',
  rechtsgrundlage: 'Einwilligung auf Papier',
  information_am: '03.02.2026',
  einwilligung_am: '20.02.2026',
  einwilligung_form: 'schriftlich',
  einwilligung_fassung: 'Vordruck 2025',
  anliegen: 'Wohnung in Kreuzweiler suchen',
};
const KURZ: Zeile = {
  art: 'Kurzberatung',
  sprache: 'Ukrainisch',
  zugangsweg: 'Offene Sprechstunde',
  bedarfe: 'Kinderbetreuung',
  begonnen_am: '12.10.2026',
  rechtsgrundlage: 'Ohne Namen',
};

const toCsv = (zeilen: readonly Zeile[]): string =>
  [SPALTEN, ...zeilen.map((zeile) => SPALTEN.map((spalte) => zeile[spalte] ?? ''))]
    .map((zellen) => zellen.join(';'))
    .join('\r\n');
const importiere = (zeilen: readonly Zeile[], angabe: object = {}, actor = jana) =>
  rufe(actor, 'POST', '/bestandsuebernahme', {
    datei: Buffer.from(toCsv(zeilen)).toString('base64'),
    probelauf: false,
    ...angabe,
  });
const countAkten = async (): Promise<number> =>
  (await sql<{ n: number }>('SELECT count(*)::int AS n FROM fall.akte'))[0]?.n ?? -1;

/** A name that nothing else in the world has. */
let laufend = 0;
const createName = (): string =>
  `Bestand${'abcdefghij'.charAt(laufend++ % 10)}${'klmnopqrst'.charAt(laufend)}`;

describe('taking over running cases', () => {
  it('a Fall keeps its days, is worked on at once and says where it comes from', async () => {
    const familienname = createName();
    const zeile = { ...FALL, schluessel: `F-${familienname}`, familienname, vornamen: 'Ayşe' };
    const { status, body } = await importiere([zeile]);
    expect([status, body.ergebnis, body.neu, body.faelle]).toEqual([200, 'GESCHRIEBEN', 1, 1]);
    const [{ akteId }] = body.akten;
    const seite = (await rufe(jana, 'GET', `/akten/${akteId}`)).body;
    expect(seite.akte).toMatchObject({
      art: 'FALL',
      zustand: 'AUFGENOMMEN',
      zustandSeit: '2026-02-20',
      begonnenAm: '2026-02-03',
      aufgenommenAm: '2026-02-20',
      letzterKontakt: '2026-10-05',
      uebernommenAm: dienste.stichtag(),
    });
    // CP-07: a running Fall has a next day.
    expect(seite.akte.naechsterTermin > dienste.stichtag()).toBe(true);
    expect(seite.personen).toMatchObject([{ name: `${familienname}, Ayşe`, rolle: 'HAUPTPERSON' }]);
    expect(seite.einwilligungen).toMatchObject([
      { zweck: 'ZUSAMMENARBEIT', gueltig: true, bis: '2027-02-20' },
    ]);
    expect(seite.aufnahme).toMatchObject({ entscheidung: 'AUFGENOMMEN' });
    const zeitleiste = (await rufe(jana, 'GET', `/akten/${akteId}/zeitleiste`)).body;
    expect(zeitleiste.eintraege.map(({ art }: { art: string }) => art)).toContain('BESTAND_UEBERNOMMEN');
    // What a consent carries works from the first day.
    const { version } = seite.akte;
    expect((await rufe(jana, 'POST', `/akten/${akteId}/assessments`, { version })).status).toBe(201);
  });

  it('counts the Fall in the quarter of its Aufnahme, and its contact not as late (KP-14, SEC-17)', async () => {
    const familienname = createName();
    const { body } = await importiere([
      { ...FALL, schluessel: `Z-${familienname}`, familienname, vornamen: 'Zeki' },
    ]);
    const saetze = await sql<{ art: string; quartal: string; erfasst_quartal: string; merkmale: object }>(
      `SELECT z.art, z.quartal, z.erfasst_quartal, z.merkmale FROM bericht.zaehlsatz z
         JOIN fall.akte_zaehlsatz a ON a.zaehlsatz_id = z.id WHERE a.akte_id = $1`,
      [body.akten[0].akteId],
    );
    expect(saetze).toContainEqual(
      expect.objectContaining({ art: 'FALL_BEGINN', quartal: '2026-Q1', erfasst_quartal: '2026-Q4' }),
    );
    expect(saetze.find(({ art }) => art === 'KONTAKT')?.merkmale).toMatchObject({ erfassung: 'VOM_PAPIER' });
    expect(saetze.some(({ art }) => art.startsWith('KURZBERATUNG'))).toBe(false);
  });

  it('the proof of the consent names the paper; an older consent stands as expired, not as valid', async () => {
    const familienname = createName();
    const alt = { begonnen_am: '03.02.2024', aufgenommen_am: '20.02.2024', einwilligung_am: '20.02.2024' };
    const { body } = await importiere([
      { ...FALL, ...alt, schluessel: `A-${familienname}`, familienname, vornamen: 'Ali' },
    ]);
    const { eintraege } = (await rufe(jana, 'GET', `/akten/${body.akten[0].akteId}/einwilligungen`)).body;
    expect(eintraege).toMatchObject([{ stand: 'ABGELAUFEN', gueltigVon: '2024-02-20', form: 'SCHRIFTLICH' }]);
    const nachweis = (await rufe(jana, 'GET', `/einwilligungen/${eintraege[0].id}`)).body;
    expect(JSON.stringify(nachweis.text)).toContain('Vordruck: Vordruck 2025.');
    expect(nachweis.textHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('the same table again changes nothing; a new row beside old ones is added', async () => {
    const familienname = createName();
    const erste = { ...KURZ, schluessel: `KB-${familienname}` };
    expect((await importiere([erste])).body.ergebnis).toBe('GESCHRIEBEN');
    const vorher = await countAkten();
    expect((await importiere([erste])).body).toMatchObject({
      ergebnis: 'UNVERAENDERT',
      unveraendert: 1,
      neu: 0,
    });
    expect(await countAkten()).toBe(vorher);
    const beide = await importiere([erste, { ...erste, schluessel: `KC-${familienname}` }]);
    expect(beide.body).toMatchObject({ ergebnis: 'GESCHRIEBEN', unveraendert: 1, neu: 1 });
    expect(await countAkten()).toBe(vorher + 1);
  });

  it('one wrong row and nothing is written: every error with row, column, reason, repair', async () => {
    const vorher = await countAkten();
    const zeilen = [
      { ...KURZ, schluessel: 'ALLES-1' },
      { ...KURZ, schluessel: 'ALLES-2', sprache: 'Klingonisch', begonnen_am: '31.02.2026' },
    ];
    const { status, body } = await importiere(zeilen);
    expect([status, body.code]).toEqual([422, 'IMPORT_FEHLERHAFT']);
    expect(body.zustand.fehler).toMatchObject([
      { zeile: 3, spalte: 'begonnen_am', grund: 'Diesen Tag gibt es nicht.' },
      { zeile: 3, spalte: 'sprache', grund: 'Dieser Wert steht nicht in der Liste.' },
    ]);
    const probe = await importiere(zeilen, { probelauf: true });
    expect([probe.status, probe.body.ergebnis]).toEqual([200, 'FEHLER']);
    expect(await countAkten()).toBe(vorher);
  });

  it('a dry run writes nothing', async () => {
    const vorher = await countAkten();
    const { body } = await importiere([{ ...KURZ, schluessel: 'PROBE-1' }], { probelauf: true });
    expect(body).toMatchObject({ ergebnis: 'PROBELAUF', neu: 1, faelle: 0, akten: [] });
    expect(await countAkten()).toBe(vorher);
  });

  it('who may be known already is asked, with reasons; the answer is the person or somebody else', async () => {
    const familienname = createName();
    const person = { familienname, vornamen: 'Rahaf', geburtsdatum: '17.05.1990' };
    const erste = await importiere([{ ...FALL, ...person, schluessel: `P1-${familienname}` }]);
    const [{ akteId }] = erste.body.akten;
    const [bekannt] = (await rufe(jana, 'GET', `/akten/${akteId}`)).body.personen;
    const zweite = { ...FALL, ...person, schluessel: `P2-${familienname}` };
    const offen = await importiere([zweite]);
    expect([offen.status, offen.body.code]).toEqual([409, 'PERSONEN_OFFEN']);
    expect(offen.body.zustand.personen).toMatchObject([
      {
        zeile: 2,
        beantwortet: false,
        treffer: [{ personId: bekannt.personId, gruende: ['GLEICHER_NAME_UND_GEBURTSDATUM'] }],
      },
    ]);
    // An answer that names nobody of the hits is none.
    const fremd = [{ zeile: 2, personId: welt.stadt.id }];
    expect((await importiere([zweite], { entscheidungen: fremd })).status).toBe(409);
    const dieselbe = [{ zeile: 2, personId: bekannt.personId }];
    const neu = await importiere([zweite], { entscheidungen: dieselbe });
    expect(neu.body.ergebnis).toBe('GESCHRIEBEN');
    const seite = (await rufe(jana, 'GET', `/akten/${neu.body.akten[0].akteId}`)).body;
    expect(seite.personen[0].personId).toBe(bekannt.personId);
    const andere = await importiere([{ ...FALL, ...person, schluessel: `P3-${familienname}` }], {
      entscheidungen: [{ zeile: 2, personId: null }],
    });
    const dritte = (await rufe(jana, 'GET', `/akten/${andere.body.akten[0].akteId}`)).body;
    expect(dritte.personen[0].personId).not.toBe(bekannt.personId);
  });

  it('nothing of the table lies open: neither in the Akte nor beside it', async () => {
    const familienname = createName();
    const zeile = { ...FALL, schluessel: `GEHEIM-${familienname}`, familienname, vornamen: 'Shirin' };
    const { body } = await importiere([zeile]);
    const tabellen = await sql<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
        WHERE table_schema IN ('fall', 'protokoll', 'technik', 'bericht') AND table_type = 'BASE TABLE'`,
    );
    expect(tabellen.length).toBeGreaterThan(30);
    for (const { name } of tabellen) {
      const treffer = await sql(`SELECT 1 FROM ${name} t WHERE t::text ~ $1 LIMIT 1`, [
        `${familienname}|Kreuzweiler|Vordruck 2025|GEHEIM-`,
      ]);
      expect([name, treffer]).toEqual([name, []]);
    }
    expect(body.akten).toHaveLength(1);
  });

  it('belongs to who imports: a colleague sees neither the Akte nor that the row was there', async () => {
    const kollege = welt.konto('CASE_MANAGEMENT', welt.stadt);
    const familienname = createName();
    const zeile = { ...FALL, schluessel: `K-${familienname}`, familienname, vornamen: 'Kaya' };
    const { body } = await importiere([zeile]);
    expect((await rufe(kollege, 'GET', `/akten/${body.akten[0].akteId}`)).status).toBe(404);
    const seine = await importiere([zeile], { probelauf: true }, kollege);
    expect(seine.body).toMatchObject({ ergebnis: 'PROBELAUF', neu: 1, unveraendert: 0, personen: [] });
  });

  it('logs how many were taken over, without a name', async () => {
    const familienname = createName();
    await importiere([{ ...FALL, schluessel: `L-${familienname}`, familienname, vornamen: 'Lale' }]);
    const zeilen = await sql<{ abfrageklasse: string; anzahl: number }>(
      `SELECT abfrageklasse, anzahl FROM protokoll.eintrag WHERE ereignis = 'bestandsuebernahme.importBestand'
        AND ergebnis = 'OK' AND anzahl = 1`,
    );
    expect(zeilen[0]).toMatchObject({ abfrageklasse: 'BESTANDSUEBERNAHME', anzahl: 1 });
  });
});
