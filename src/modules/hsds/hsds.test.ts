import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { Anbieterangaben, Angaben } from '#src/modules/angebot/angebot.model.ts';
import { createTestanbieter, createTestangaben } from '#src/modules/angebot/test-angebot.ts';
import {
  ANGEBOTSART_CODES,
  ANMELDUNG_CODES,
  BARRIEREFREIHEIT_CODES,
  KINDERBETREUUNG_CODES,
  KOSTEN_CODES,
  NIVEAU_CODES,
  ORTSART_CODES,
  PLATZSTAND_CODES,
  RECHTSKREIS_CODES,
  ZIELGRUPPE_CODES,
} from '#src/modules/angebot/wertelisten/angebot.ts';
import { createHsdsPruefung } from '#test/support/hsds.ts';
import { parseFremdsatz } from './fremdsatz.model.ts';
import { parseOrganization, parseService } from './parse-hsds.model.ts';
import { parseOrtId, toOrtId, toTeilId } from './kennung.ts';
import { toKlartext } from './klartext.model.ts';
import { TAXONOMIE_NAMEN, TAXONOMIEN } from './taxonomien.model.ts';
import {
  listServiceAtLocations,
  type OffenesAngebot,
  type Satz,
  toEinfaches,
  toKurzenService,
  toOrganization,
  toService,
  toTaxonomy,
  toTerm,
  toVergangenen,
} from './to-hsds.ts';

const pruefe = createHsdsPruefung();
const HEUTE = toPlainDate('2026-10-19');
const ANGEBOT_ID = '0193d000-0000-7abc-8000-00000000a001';

const zeile = fc.stringMatching(/^[A-Za-zÄÖÜß][A-Za-zäöüß0-9 .,-]{0,40}[a-z]$/);
const vielleicht = <T>(von: fc.Arbitrary<T>) => fc.option(von, { nil: null });
const einige = <T extends string>(codes: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 4 });
const tag = fc.constantFrom('2026-01-15', '2026-10-01', '2027-03-31');
const angaben = fc
  .record({
    titel: zeile,
    kurzname: vielleicht(zeile),
    beschreibung: zeile,
    einfach: vielleicht(zeile),
    uebersetzungen: fc.uniqueArray(
      fc.record({ sprache: fc.constantFrom('ar', 'en', 'uk'), titel: zeile, beschreibung: zeile }),
      { selector: ({ sprache }) => sprache, maxLength: 3 },
    ),
    art: fc.constantFrom(...ANGEBOTSART_CODES),
    bereiche: fc.uniqueArray(fc.constantFrom(...THEMENBEREICH_CODES), { minLength: 1, maxLength: 3 }),
    zielgruppen: einige(ZIELGRUPPE_CODES),
    zielgruppeText: vielleicht(zeile),
    alterVon: vielleicht(fc.integer({ min: 0, max: 20 })),
    alterBis: vielleicht(fc.integer({ min: 21, max: 99 })),
    rechtskreise: einige(RECHTSKREIS_CODES),
    programm: vielleicht(zeile),
    sprachen: einige(SPRACHE_CODES),
    sprachmittlung: vielleicht(zeile),
    kosten: fc.record({ art: fc.constantFrom(...KOSTEN_CODES), text: vielleicht(zeile) }),
    anmeldung: fc.record({ art: fc.constantFrom(...ANMELDUNG_CODES), text: vielleicht(zeile) }),
    unterlagen: fc.array(zeile, { maxLength: 3 }),
    plaetze: fc.record({
      stand: fc.constantFrom(...PLATZSTAND_CODES),
      frei: vielleicht(fc.integer({ min: 0, max: 90 })),
      wartezeitWochen: vielleicht(fc.integer({ min: 0, max: 90 })),
      am: tag,
    }),
    termine: fc.array(
      fc.record({
        beginn: fc.constantFrom(null, '2026-02-01'),
        ende: fc.constantFrom(null, '2026-12-01'),
        wochentage: fc.uniqueArray(fc.constantFrom('MO', 'DI', 'FR', 'SO'), { maxLength: 3 }),
        von: fc.constantFrom(null, '09:00'),
        bis: fc.constantFrom(null, '11:30'),
        text: zeile,
      }),
      { maxLength: 3 },
    ),
    niveaus: einige(NIVEAU_CODES),
    kinderbetreuung: fc.record({ art: fc.constantFrom(...KINDERBETREUUNG_CODES), text: vielleicht(zeile) }),
    barrierefreiheit: fc.record({ merkmale: einige(BARRIEREFREIHEIT_CODES), text: vielleicht(zeile) }),
    orte: fc.array(
      fc.record({
        art: fc.constantFrom(...ORTSART_CODES),
        name: vielleicht(zeile),
        strasse: vielleicht(zeile),
        plz: fc.constantFrom(null, '59999'),
        ort: zeile,
        anfahrt: vielleicht(zeile),
        breite: fc.constant(51.25),
        laenge: fc.constant(8.5),
        url: fc.constantFrom(null, 'https://treff.example/raum'),
      }),
      { maxLength: 4 },
    ),
    gebiete: fc.uniqueArray(zeile, { maxLength: 3 }),
    kontakt: fc.record({
      funktion: vielleicht(zeile),
      name: fc.constant('Ute Beispiel'),
      telefon: fc.constantFrom(null, '02731 55 10'),
      email: fc.constantFrom(null, 'kurse@verein.example'),
    }),
    webseite: fc.constantFrom(null, 'https://verein.example/kurse'),
    qualifikation: vielleicht(zeile),
    foerderung: vielleicht(zeile),
    hinweis: vielleicht(zeile),
  })
  .map((roh) => Angaben.parse(roh));

const createAngebot = (werte: Angaben, fremdangaben: Satz = {}): OffenesAngebot => {
  const { pflege: _, ...anbieter } = Anbieterangaben.parse(
    createTestanbieter({ ort: 'Talheim', plz: '59999' }),
  );
  return {
    id: ANGEBOT_ID,
    angaben: werte,
    anbieter: { id: '0193d000-0000-7000-8000-00000000b001', angaben: anbieter, fremdangaben: {} },
    fremdangaben,
    gueltigBis: null,
    bestaetigtAm: toPlainDate('2026-10-05'),
    geaendertAm: new Date('2026-10-05T08:00:00Z'),
  };
};

describe('HSDS out', () => {
  it('500 generated Angebote are valid against the official schemas, and come back as they were', () => {
    fc.assert(
      fc.property(angaben, (werte) => {
        const service = toService(createAngebot(werte), HEUTE);
        expect(pruefe('service', service)).toEqual([]);
        expect(pruefe('compiled/service_list', toKurzenService(service))).toEqual([]);
        expect(pruefe('organization', service['organization'])).toEqual([]);
        for (const ort of listServiceAtLocations(service)) {
          expect(pruefe('service_at_location', ort)).toEqual([]);
          expect(pruefe('compiled/service_at_location_list', ort)).toEqual([]);
        }
        expect(JSON.stringify(service)).not.toContain('Ute Beispiel');
        const rein = parseFremdsatz(JSON.parse(JSON.stringify(service)));
        const gelesen = rein.ok ? parseService(rein.wert, {}) : rein;
        if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
        expect(gelesen.wert.angaben).toEqual({ ...werte, kontakt: { ...werte.kontakt, name: null } });
        expect(gelesen.wert.hinweise).toEqual([]);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('taxonomies, terms and what is gone are valid; ids of places lead back', () => {
    for (const name of TAXONOMIE_NAMEN) {
      expect(pruefe('taxonomy', toTaxonomy(name))).toEqual([]);
      for (const wert of TAXONOMIEN[name].werte)
        expect(pruefe('taxonomy_term', toTerm(name, wert.code))).toEqual([]);
    }
    const weg = toVergangenen({ id: ANGEBOT_ID, geaendertAm: new Date(), archivGrund: 'BEENDET' });
    expect(pruefe('compiled/service_list', weg)).toEqual([]);
    expect(weg['status']).toBe('defunct');
    const kennung = parseOrtId(toOrtId(ANGEBOT_ID, 19));
    expect(kennung?.nr).toBe(19);
    expect(
      kennung && ANGEBOT_ID >= kennung.von && ANGEBOT_ID <= kennung.bis && ANGEBOT_ID.endsWith(kennung.ende),
    ).toBe(true);
    expect(parseOrtId(ANGEBOT_ID)).toBeUndefined();
    expect(toTeilId('a', 'b')).toBe(toTeilId('a', 'b'));
    expect(toTeilId('a', 'b')).not.toBe(toTeilId('ab'));
    expect(pruefe('service', { id: 'keine', name: 'x', status: 'offen' })).toHaveLength(2);
  });
});

describe('HSDS in', () => {
  const beispiel = JSON.parse(readFileSync('test/standards/hsds-3.0/service_full.json', 'utf8')) as Satz;

  it('the official example is read, and goes out again with everything that we do not know', () => {
    const rein = parseFremdsatz(beispiel);
    if (!rein.ok) throw new Error('refused');
    const gelesen = parseService(rein.wert, {});
    if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
    const { angaben: werte, anbieter } = gelesen.wert;
    expect(werte).toMatchObject({
      titel: 'Community Counselling',
      alterVon: 12,
      alterBis: 100,
      kontakt: { name: null },
    });
    expect(anbieter.angaben.name).toBe('Example Organization Inc.');
    const angebot = createAngebot(werte, { hsds: rein.wert });
    const hinaus = toService(angebot, HEUTE);
    expect(pruefe('service', hinaus)).toEqual([]);
    for (const feld of [
      'fees',
      'licenses',
      'assurer_email',
      'cost_options',
      'funding',
      'required_documents',
      'languages',
      'schedules',
    ])
      expect(hinaus[feld], feld).toEqual(replaceId(rein.wert, angebot)[feld]);
    expect(hinaus['id']).toBe(ANGEBOT_ID);
    expect(JSON.stringify(hinaus)).not.toContain(String(beispiel['id']));
    // What was corrected here goes out as it stands here, all else as it came.
    const berichtigt = toService(
      { ...angebot, angaben: { ...werte, hinweis: 'Nur noch am Telefon' } },
      HEUTE,
    );
    expect(berichtigt['alert']).toBe('Nur noch am Telefon');
    expect(berichtigt['fees']).toBe(hinaus['fees']);
  });

  it('names of people and the history of the source are not read', () => {
    const rein = parseFremdsatz(beispiel);
    const text = JSON.stringify(rein);
    const namen = ((beispiel['contacts'] ?? []) as { name: string }[]).map(({ name }) => name);
    expect(namen.length).toBeGreaterThan(0);
    for (const name of namen) expect(text).not.toContain(`"name":"${name}"`);
    expect(text).not.toContain('updated_by');
  });

  it('terms of other lists find their Lebensbereich: what the office said, data·inclusion, words; hostile text is plain', () => {
    const mit = (code: string, name: string) => ({
      id: toTeilId(code),
      taxonomy_term: { id: toTeilId(name), code, name, description: name, taxonomy: 'Fremd' },
    });
    const roh = {
      id: ANGEBOT_ID,
      name: 'Kurs <script>alert(1)</script><b onclick="x">für</b> alle &amp; jeden',
      status: 'active',
      description: '<p>Erster Absatz</p><p>&lt;img src=x onerror=alert(2)&gt;Zweiter</p>\u0000\u202E',
      url: 'javascript:alert(3)',
      attributes: [
        mit('famille--garde-denfants', 'Garde'),
        mit('femmes', 'Femmes'),
        mit('x1', 'Schulden'),
        mit('x2', 'Wohnung'),
        mit('x3', 'Qqqq'),
      ],
    };
    const rein = parseFremdsatz(roh);
    const gelesen = rein.ok ? parseService(rein.wert, { 'Fremd|x3': 'MOBILITAET' }) : rein;
    if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
    const { angaben: werte, begriffe } = gelesen.wert;
    expect(werte.titel).toBe('Kurs für alle & jeden');
    expect(werte.beschreibung).toBe('Erster Absatz\n\nZweiter');
    expect(werte.webseite).toBeNull();
    expect(werte.bereiche).toEqual(expect.arrayContaining(['KINDERBETREUUNG', 'MOBILITAET']));
    expect(werte.zielgruppen).toEqual(['FRAUEN']);
    expect(begriffe.map(({ schluessel }) => schluessel)).toContain('Fremd|x3');
    expect(parseService({ name: 'ohne Kennung' }, {}).ok).toBe(false);
    expect(parseOrganization({ name: '' }).ok).toBe(false);
  });

  it('what no directory says is refused, and hostile marks take no time', () => {
    expect(parseFremdsatz({ id: 'a', description: 'x'.repeat(10_000_000) })).toEqual({
      ok: false,
      fehler: { grund: 'ZU_GROSS', feld: 'description' },
    });
    let tief: unknown = 'x';
    for (let nr = 0; nr < 40; nr += 1) tief = { tief };
    expect(parseFremdsatz({ tief })).toMatchObject({ ok: false, fehler: { grund: 'ZU_TIEF' } });
    expect(parseFremdsatz([]).ok).toBe(false);
    const beginn = performance.now();
    for (const boese of [
      '<script>'.repeat(6_000),
      '<'.repeat(50_000),
      '<a '.repeat(15_000),
      '&#'.repeat(25_000),
      '<style><'.repeat(6_000),
    ])
      toKlartext(boese);
    expect(performance.now() - beginn).toBeLessThan(1_000);
    expect(toKlartext('<<b>script>alert(1)</script>')).not.toMatch(/<[a-z/]/i);
    expect(toKlartext('Kinder < 18 & Eltern > 18')).toBe('Kinder < 18 & Eltern > 18');
  });
});

function replaceId(satz: Satz, angebot: OffenesAngebot): Satz {
  const stelle = (satz['organization'] as Satz)['id'];
  return JSON.parse(
    JSON.stringify(satz)
      .replaceAll(String(satz['id']), angebot.id)
      .replaceAll(String(stelle), angebot.anbieter.id),
  ) as Satz;
}

it('a short view holds no lists', () => {
  const organisation = toEinfaches(
    toOrganization(createAngebot(Angaben.parse(createTestangaben())).anbieter),
  );
  expect(pruefe('compiled/organization_list', organisation)).toEqual([]);
  expect(Object.values(organisation).every((wert) => typeof wert !== 'object')).toBe(true);
});
