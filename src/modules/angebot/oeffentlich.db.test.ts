import { describe, expect, it } from 'vitest';
import { loadSeiten } from '#test/support/seiten.ts';
import { createTestDienste } from '#test/support/dienste.ts';
import { createTestServer } from '#test/support/server.ts';
import { createWelt } from '#test/support/welt.ts';
import { addAngebotswege } from './add-angebotsseiten.ts';
import { modul, runAngebotserinnerungen } from './index.ts';
import { createAnbieterImTest, createAngebotImTest, createTestanbieter } from './test-angebot.ts';

const dienste = await createTestDienste();
const { rufe, server } = await createTestServer(dienste, [modul]);
await addAngebotswege(server, dienste, {
  render: (await loadSeiten()).renderAngebotsseite,
  stil: '/stil.css',
});
dienste.setStichtag('2026-10-19');

let adresse = 0;
/** Each request from an address of its own, so that the brake of another test does not count here. */
const hole = async (url: string, felder?: Record<string, string>, ip?: string) => {
  adresse += 1;
  const antwort = await server.inject({
    method: felder === undefined ? 'GET' : 'POST',
    url,
    remoteAddress: ip ?? `10.${Math.floor(adresse / 250)}.${adresse % 250}.1`,
    ...(felder === undefined
      ? {}
      : {
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          payload: new URLSearchParams(felder).toString(),
        }),
  });
  return { status: antwort.statusCode, html: antwort.payload, kopf: antwort.headers };
};

const open = async () => {
  const welt = await createWelt(dienste);
  const jana = welt.konto('CASE_MANAGEMENT', welt.stadt);
  const anbieterId = await createAnbieterImTest(rufe, jana, {
    pflege: { email: `pflege-${welt.standortId}@verein.example`, telefon: '02731 55 11' },
  });
  const lies = async (id: string) => (await rufe(jana, 'GET', `/angebote/${id}`)).body;
  return { welt, jana, anbieterId, lies };
};
/** The link of the latest mail to this Standort's keeper. */
const findToken = async (standortId: string): Promise<string> => {
  const { rows } = await dienste.admin.query<{ link: string }>(
    `SELECT parameter->>'link' AS link FROM technik.mail_ausgang WHERE empfaenger_adresse = $1 ORDER BY erzeugt_am DESC, id DESC LIMIT 1`,
    [`pflege-${standortId}@verein.example`],
  );
  return rows[0]?.link.split('/').at(-1) ?? '';
};

describe('public pages', () => {
  it('find and show what is public, without script, without the name of the contact, hostile text as text', async () => {
    const { jana, anbieterId } = await open();
    const wort = `Kirsche${anbieterId.slice(-6)}`;
    const boese = '<script>alert(1)</script><img src=x onerror=alert(2)>';
    const id = await createAngebotImTest(rufe, jana, anbieterId, {
      titel: `${wort} ${boese}`,
      beschreibung: boese,
      hinweis: '"><svg onload=alert(3)>',
    });
    const liste = await hole(`/angebote?suche=${wort}`);
    expect(liste.status).toBe(200);
    expect(liste.kopf['content-security-policy']).toContain("default-src 'none'");
    const seite = await hole(`/angebote/${id}`);
    for (const { html } of [liste, seite]) {
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(html).not.toMatch(/<script|<img|<svg|onerror=alert\(2\)>(?!&)/);
      expect(html).not.toContain('Ute Beispiel');
      expect(html).not.toContain('@verein.example/pflege');
    }
    expect(seite.html).toContain('kurse@verein.example');
    expect(seite.html).not.toContain('pflege-');
  });

  it('say in the reader’s language when there is no translation, and show one that is there', async () => {
    const { jana, anbieterId } = await open();
    const uebersetzungen = [{ sprache: 'ar' as const, titel: 'دورة', beschreibung: 'وصف' }];
    const id = await createAngebotImTest(rufe, jana, anbieterId, { uebersetzungen });
    expect((await hole(`/angebote/${id}?anzeige=ar`)).html).toContain(
      '<p class="kim-umbrueche" lang="ar" dir="rtl">وصف</p>',
    );
    const tuerkisch = (await hole(`/angebote/${id}?anzeige=tr`)).html;
    expect(tuerkisch).toContain('<p>Bu metin yalnızca Almanca olarak mevcuttur.</p>');
    expect(tuerkisch).toContain('<html lang="tr" dir="ltr">');
    expect((await hole('/angebote?anzeige=ar&suche=Deutschkurs')).html).toContain(
      '<html lang="ar" dir="rtl">',
    );
    const falsch = await hole(`/angebote/${id}/korrektur`, { anzeige: 'fr', feld: 'TELEFON', text: 'non' });
    expect([falsch.status, falsch.html.includes('Écrivez seulement le bon numéro, en chiffres.')]).toEqual([
      422,
      true,
    ]);
    expect((await hole(`/angebote/${id}?anzeige=%22%3E%3Cb`)).html).not.toContain('"><b');
  });

  it('show nothing internal, archived or unknown, and take any nonsense', async () => {
    const { jana, anbieterId } = await open();
    const wort = `Schlehe${anbieterId.slice(-6)}`;
    const intern = await createAngebotImTest(rufe, jana, anbieterId, { titel: wort }, { oeffentlich: false });
    const archiviert = await createAngebotImTest(rufe, jana, anbieterId, { titel: wort });
    await rufe(jana, 'POST', `/angebote/${archiviert}/archivierungen`, { version: 1, grund: 'BEENDET' });
    for (const weg of [
      intern,
      archiviert,
      anbieterId,
      'x',
      '%00',
      `${intern}/korrektur`,
      `pflege/${'a'.repeat(43)}`,
      'pflege/kurz',
    ]) {
      expect((await hole(`/angebote/${weg}`)).status, weg).toBe(404);
    }
    expect((await hole(`/angebote?suche=${wort}`)).html).toContain('Kein Angebot passt.');
    for (const frage of [
      '?suche=%27%7C',
      '?umkreis=7&suche=x',
      '?seite=-3&suche=kurs',
      '?suche=a&suche=b',
      '?bereich=NIE',
      `?suche=${'ü'.repeat(300)}`,
      '?ort=%27%29%3B--&suche=x',
    ]) {
      expect((await hole(`/angebote${frage}`)).status, frage).toBe(200);
    }
  });

  it('take proposals as plain text, refuse what names a person, and hold back a flood', async () => {
    const { jana, anbieterId, lies } = await open();
    const id = await createAngebotImTest(rufe, jana, anbieterId);
    const sende = (felder: Record<string, string>, ip?: string) =>
      hole(`/angebote/${id}/korrektur`, felder, ip);
    expect((await sende({ feld: 'TELEFON', text: '02731 99 10' })).status).toBe(200);
    expect(
      (await sende({ feld: 'ZEITEN', text: 'Der Kurs beginnt erst um zehn Uhr.\u0000\u202e' })).status,
    ).toBe(200);
    for (const falsch of [
      { feld: 'TELEFON', text: 'ruf mich an' },
      { feld: 'EMAIL', text: 'kein Ort' },
      { feld: 'WEBSEITE', text: 'javascript:alert(1)' },
      { feld: 'NIE', text: 'x' },
      { feld: 'SONSTIGES', text: ' ' },
      { feld: 'SONSTIGES', text: 'x'.repeat(501) },
      { feld: 'SONSTIGES', text: 'Fragen Sie 0171 2345678, geboren am 03.04.1990.' },
    ]) {
      const { status, html } = await sende(falsch);
      expect(status, JSON.stringify(falsch)).toBe(422);
      expect(html).toContain('Bitte prüfen Sie');
    }
    const { vorschlaege, version, angaben } = await lies(id);
    expect(
      vorschlaege.map(({ feld, inhalt, durch }: Record<string, string>) => [feld, inhalt, durch]),
    ).toEqual([
      ['TELEFON', '02731 99 10', 'OEFFENTLICH'],
      ['ZEITEN', 'Der Kurs beginnt erst um zehn Uhr.', 'OEFFENTLICH'],
    ]);
    expect([version, angaben.kontakt.telefon]).toEqual([1, '02731 55 10']);
    const stand = [];
    for (let mal = 0; mal < 22; mal += 1)
      stand.push((await sende({ feld: 'NIE', text: 'x' }, '10.99.99.99')).status);
    expect(stand.filter((status) => status === 429)).toHaveLength(2);
    const [erster] = vorschlaege;
    const entscheide = (body: object) =>
      rufe(jana, 'POST', `/angebotsvorschlaege/${erster.id}/entscheidungen`, body);
    expect((await entscheide({ uebernommen: false })).body.code).toBe('GRUND_FEHLT');
    expect((await entscheide({ uebernommen: true })).status).toBe(201);
    expect((await entscheide({ uebernommen: true })).status).toBe(404);
    expect((await lies(id)).vorschlaege).toHaveLength(1);
  });
});

/** Places as they were on a day before the entry. */
const IM_MAERZ = { plaetze: { stand: 'FREI', frei: 4, am: '2026-03-01' } } as const;

describe('keeping by a link without account', () => {
  it('opening changes nothing; one click confirms all; a strange token opens nothing', async () => {
    const { welt, jana, anbieterId, lies } = await open();
    dienste.setStichtag('2026-03-02');
    const ids = [
      await createAngebotImTest(rufe, jana, anbieterId, IM_MAERZ),
      await createAngebotImTest(rufe, jana, anbieterId, { ...IM_MAERZ, titel: 'Zweiter Kurs' }),
    ];
    dienste.setStichtag('2026-10-19');
    const gesendet = await rufe(jana, 'POST', `/anbieter/${anbieterId}/pflegelinks`);
    expect(gesendet.body).toMatchObject({ id: anbieterId, gueltigBis: '2026-11-18' });
    const token = await findToken(welt.standortId);
    expect(token).toHaveLength(43);
    for (let mal = 0; mal < 3; mal += 1) {
      const { status, html, kopf } = await hole(`/angebote/pflege/${token}`);
      expect(status).toBe(200);
      expect(html).toContain('Alle 2 Angebote sind unverändert');
      expect([kopf['referrer-policy'], kopf['cache-control'], kopf['x-robots-tag']]).toEqual([
        'no-referrer',
        'no-store',
        'noindex, nofollow',
      ]);
    }
    expect(await lies(ids[0] ?? '')).toMatchObject({ frische: 'VERALTET', version: 1 });
    const andere = await open();
    const fremdes = await createAngebotImTest(rufe, andere.jana, andere.anbieterId);
    expect((await hole(`/angebote/pflege/${token}`, { akt: 'eins', angebot: fremdes })).status).toBe(404);
    expect(
      (
        await hole(`/angebote/pflege/${token}/korrektur`, {
          angebot: fremdes,
          feld: 'TELEFON',
          text: '02731 1 23',
        })
      ).status,
    ).toBe(404);
    expect((await hole(`/angebote/pflege/${'A'.repeat(43)}`, { akt: 'alle' })).status).toBe(404);
    expect(
      (
        await hole(`/angebote/pflege/${token}/korrektur`, {
          angebot: ids[0] ?? '',
          feld: 'TELEFON',
          text: '02731 1 23',
        })
      ).status,
    ).toBe(200);
    // „Alle unverändert“ does not mean the one of which something different was just said.
    const blick = (await hole(`/angebote/pflege/${token}`)).html;
    expect(blick).toContain('Das übrige Angebot ist unverändert');
    expect(blick.match(/Sie haben hier eine Änderung gesendet/g)).toHaveLength(1);
    expect((await hole(`/angebote/pflege/${token}`, { akt: 'alle' })).html).toContain(
      '1 Angebot ist bestätigt.',
    );
    const gemeldet = await lies(ids[0] ?? '');
    expect(gemeldet).toMatchObject({ frische: 'VERALTET', bestaetigtAm: '2026-03-02' });
    expect(gemeldet.vorschlaege[0]).toMatchObject({ durch: 'PFLEGE', inhalt: '02731 1 23' });
    // Whoever has answered is neither reminded nor called; the office has the proposal.
    const { vorschlaege, anzurufen } = (await rufe(jana, 'GET', '/angebotspflege')).body;
    expect([vorschlaege.length, anzurufen]).toEqual([1, []]);
    await runAngebotserinnerungen(dienste);
    expect(await findToken(welt.standortId)).toBe(token);
    const bestaetigt = await lies(ids[1] ?? '');
    expect(bestaetigt).toMatchObject({
      frische: 'FRISCH',
      bestaetigtAm: '2026-10-19',
      bestaetigtDurch: 'PFLEGE',
    });
    expect(bestaetigt.verlauf[0]).toMatchObject({ art: 'BESTAETIGT', durch: 'PFLEGE', von: null });
    // The last Angebot is gone: the page still says whose link it is.
    for (const id of ids) {
      const { version } = await lies(id);
      await rufe(jana, 'POST', `/angebote/${id}/archivierungen`, { version, grund: 'BEENDET' });
    }
    expect((await hole(`/angebote/pflege/${token}`)).html).toMatch(
      /<h1[^>]*>Angebote von Haus der Sprachen prüfen<[^]*Zurzeit steht kein Angebot von Ihnen im Verzeichnis/,
    );
    dienste.setStichtag('2026-11-19');
    expect((await hole(`/angebote/pflege/${token}`)).status).toBe(404);
    dienste.setStichtag('2026-10-19');
  });

  it('a wrong correction comes back as it was typed, forty looks are no flood, a closed link opens nothing', async () => {
    const { welt, jana, anbieterId, lies } = await open();
    const id = await createAngebotImTest(rufe, jana, anbieterId);
    const zeile = async () =>
      (await rufe(jana, 'GET', `/anbieter?suche=${encodeURIComponent('DER SPR')}`)).body.eintraege.find(
        (eine: { id: string }) => eine.id === anbieterId,
      );
    const sende = async () => {
      await rufe(jana, 'POST', `/anbieter/${anbieterId}/pflegelinks`);
      return findToken(welt.standortId);
    };
    const token = await sende();
    const falsch = await hole(`/angebote/pflege/${token}/korrektur`, {
      angebot: id,
      feld: 'TELEFON',
      text: 'erst ab Mittag 02731',
    });
    expect(falsch.status).toBe(422);
    expect(falsch.html).toContain('Schreiben Sie nur die richtige Nummer, mit Ziffern.');
    expect(falsch.html).toMatch(
      /<details id="korrektur-[^"]+" open="">[^]*<option value="TELEFON" selected="">[^]*erst ab Mittag 02731<\/textarea>/,
    );
    expect((await hole(`/angebote/pflege/${token}`, { akt: 'eins', angebot: id })).html).toContain(
      `href="/angebote/pflege/${token}#angebot-${id}"`,
    );
    const blicke = [];
    for (let mal = 0; mal < 80; mal += 1)
      blicke.push((await hole(`/angebote/pflege/${token}`, undefined, '10.77.77.77')).status);
    expect(new Set(blicke)).toEqual(new Set([200]));
    expect(await zeile()).toMatchObject({ links: 1, name: 'Haus der Sprachen' });
    expect((await rufe(jana, 'GET', '/anbieter?suche=gibtesnicht')).body.gesamt).toBe(0);
    expect((await rufe(jana, 'GET', `/anbieter?anbieterId=${anbieterId}`)).body.gesamt).toBe(1);
    const sperre = () => rufe(jana, 'POST', `/anbieter/${anbieterId}/pflegelinks/sperrungen`);
    expect((await sperre()).body).toMatchObject({ id: anbieterId, anzahl: 1 });
    expect((await hole(`/angebote/pflege/${token}`)).status).toBe(404);
    expect((await hole(`/angebote/pflege/${token}`, { akt: 'alle' })).status).toBe(404);
    expect((await sperre()).body.anzahl).toBe(0);
    // Another address for the upkeep: what went to the one before opens nothing, and it is reminded from the beginning.
    const zweiter = await sende();
    expect((await hole(`/angebote/pflege/${zweiter}`)).status).toBe(200);
    const vorher = await zeile();
    expect(vorher.erinnerungen).toBe(2);
    const angaben = createTestanbieter({ pflege: { email: 'neu@verein.example' } });
    const geaendert = { version: vorher.version, angaben, bestaetigt: true };
    expect((await rufe(jana, 'PUT', `/anbieter/${anbieterId}`, geaendert)).status).toBe(200);
    expect((await hole(`/angebote/pflege/${zweiter}`)).status).toBe(404);
    expect(await zeile()).toMatchObject({ links: 0, erinnerungen: 0, erinnertAm: null });
    expect((await lies(id)).version).toBe(2);
  });

  it('reminds twice, two weeks apart, and then puts the Organisation on the list to call', async () => {
    const { welt, jana, anbieterId } = await open();
    dienste.setStichtag('2026-03-02');
    const angebotId = await createAngebotImTest(rufe, jana, anbieterId, IM_MAERZ);
    const zaehle = async () => {
      await runAngebotserinnerungen(dienste);
      const { rows } = await dienste.admin.query<{ anzahl: string; texte: string }>(
        `SELECT count(*) AS anzahl, string_agg(parameter::text, ' ') AS texte FROM technik.mail_ausgang WHERE empfaenger_adresse = $1`,
        [`pflege-${welt.standortId}@verein.example`],
      );
      expect(rows[0]?.texte ?? '').not.toContain('Deutsch');
      return Number(rows[0]?.anzahl);
    };
    const stand = async () => (await rufe(jana, 'GET', '/angebotspflege')).body;
    expect(await zaehle()).toBe(0);
    dienste.setStichtag('2026-10-19');
    // Without a mail server nobody is reminded, no link is made that reaches nobody, and the Koordination calls at once.
    dienste.mailversand = false;
    expect([await zaehle(), (await stand()).erinnerungen]).toEqual([0, 0]);
    expect((await stand()).anzurufen).toMatchObject([{ id: anbieterId, erinnertAm: null }]);
    expect((await rufe(jana, 'POST', `/anbieter/${anbieterId}/pflegelinks`)).body.code).toBe(
      'KEIN_MAILSERVER',
    );
    dienste.mailversand = true;
    expect(await zaehle()).toBe(1);
    expect(await zaehle()).toBe(1);
    expect((await stand()).anzurufen).toEqual([]);
    dienste.setStichtag('2026-11-02');
    expect(await zaehle()).toBe(2);
    expect((await stand()).anzurufen).toMatchObject([
      { id: anbieterId, telefon: '02731 55 11', veraltet: 1, erinnertAm: '2026-11-02' },
    ]);
    dienste.setStichtag('2026-12-02');
    expect(await zaehle()).toBe(2);
    expect((await rufe(jana, 'POST', `/anbieter/${anbieterId}/bestaetigungen`)).body.anzahl).toBe(1);
    expect(await stand()).toMatchObject({ anzurufen: [], veraltete: [], anteil: { bestaetigt: 1, alle: 1 } });
    // Who answers one by one has answered, too: when it grows stale again, a mail comes before the call.
    dienste.setStichtag('2027-06-30');
    expect([await zaehle(), (await stand()).anzurufen]).toEqual([3, []]);
    dienste.setStichtag('2027-07-14');
    expect(await zaehle()).toBe(4);
    const einzeln = { akt: 'eins', angebot: angebotId };
    expect((await hole(`/angebote/pflege/${await findToken(welt.standortId)}`, einzeln)).status).toBe(200);
    dienste.setStichtag('2027-07-15');
    expect(await zaehle()).toBe(4);
    dienste.setStichtag('2028-03-01');
    expect([await zaehle(), (await stand()).anzurufen]).toEqual([5, []]);
    // Nobody to write to, no number of the house: then that of the Angebot.
    const ohne = await createAnbieterImTest(rufe, jana, { telefon: null, pflege: {} });
    await createAngebotImTest(rufe, jana, ohne, IM_MAERZ);
    dienste.setStichtag('2028-12-01');
    expect((await stand()).anzurufen).toMatchObject([{ id: ohne, telefon: '02731 55 10', erinnertAm: null }]);
    dienste.setStichtag('2026-10-19');
  });
});
