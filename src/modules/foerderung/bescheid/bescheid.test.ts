import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { formatCent, sumCent, toCent } from '#src/core/cent.ts';
import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import { getOk } from '#src/core/result.ts';
import { closePdf } from '#src/platform/pdf/create-pdf.ts';
import { readPdf } from '#test/support/pdf-text.ts';
import { STANDORTE_2022 } from '../rechner-standorte.model.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { AUFLAGENBUCHSTABEN } from '../regelwerk/rl-2024-12/auflagen.model.ts';
import { splitTeilbetraege } from '../regelwerk/rl-2024-12/auszahlung.model.ts';
import { ANBEST_NICHT_ANWENDBAR } from '../regelwerk/rl-2024-12/bescheid.model.ts';
import { computeNachweisfrist } from '../regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import { type Bescheidart, BESCHEIDARTEN, type Bescheidauftrag } from './bescheid-typen.model.ts';
import { createBescheidPdf } from './create-bescheid-pdf.ts';
import { createBescheid } from './create-bescheid.model.ts';
import { formatBescheid } from './format-bescheid.ts';
import { parseBescheiddatei } from './parse-bescheiddatei.ts';
import { findGerichtssitz, GERICHTSSITZE, VERWALTUNGSGERICHTE } from './verwaltungsgerichte.model.ts';
import { VORLAGE_2026_11 } from './vorlage-2026-11.model.ts';
import { PFLICHTBLOECKE, type Vorlage, type Vorlagenblock } from './vorlage-typen.model.ts';

const readDatei = (art: Bescheidart): string =>
  readFileSync(`docs/beispiele/bescheid-${art.toLowerCase()}.json`, 'utf8');
const readAuftrag = (art: Bescheidart): Bescheidauftrag => getOk(parseBescheiddatei(readDatei(art))).auftrag;
const auftraege = Object.fromEntries(BESCHEIDARTEN.map((art) => [art, readAuftrag(art)])) as Record<
  Bescheidart,
  Bescheidauftrag
>;
const bewilligung = auftraege.BEWILLIGUNG;
const widerruf = auftraege.WIDERRUF;

const orteVon = (auftrag: Bescheidauftrag, vorlage?: Vorlage): string[] => {
  const bescheid = createBescheid(auftrag, vorlage);
  return bescheid.ok ? [] : bescheid.fehler.map(({ ort }) => ort);
};
const withBloecke = (
  art: Bescheidart,
  aendere: (bloecke: readonly Vorlagenblock[]) => readonly Vorlagenblock[],
): Vorlage => ({
  ...VORLAGE_2026_11,
  bloecke: { ...VORLAGE_2026_11.bloecke, [art]: aendere(VORLAGE_2026_11.bloecke[art]) },
});

afterAll(closePdf);

describe('the text', () => {
  it.each(BESCHEIDARTEN)(
    '%s is whole: title, every block, court, mark of the template, no Platzhalter left',
    (art) => {
      const bescheid = getOk(createBescheid(auftraege[art]));
      const text = formatBescheid(bescheid);
      expect(bescheid.abschnitte.map(({ id }) => id)).toEqual(
        expect.arrayContaining([...PFLICHTBLOECKE[art]]),
      );
      expect(bescheid.abschnitte.every(({ teile }) => teile.length > 0)).toBe(true);
      expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
      expect(text).toContain('Annahme: Muster bis die Anlagen 1–4 vorliegen');
      expect(text).toContain('Verwaltungsgericht Gelsenkirchen');
      expect(text).toContain(auftraege[art].ermessen);
      expect(formatBescheid(getOk(createBescheid(auftraege[art])))).toBe(text);
    },
  );

  it('figures are those of the Regelwerk, to the cent', () => {
    const { umfang, summe, positionen } = bewilligung;
    const text = formatBescheid(getOk(createBescheid(bewilligung)));
    expect(umfang.hoechstbetraege?.gesamt).toBe(summe.bewilligt);
    for (const { position, bewilligt } of positionen) {
      expect(umfang.hoechstbetraege?.[position]).toBe(bewilligt);
      expect(text).toContain(formatCent(bewilligt));
    }
    const { zahlungsplan } = getOk(createBescheid(bewilligung));
    const teile = splitTeilbetraege(summe.bewilligt, REGELPARAMETER).wert;
    expect(zahlungsplan).toEqual([
      { termin: '2027-05-01', buchung: '2027-05-03', betrag: teile.MAI },
      { termin: '2027-10-01', buchung: '2027-10-01', betrag: teile.OKTOBER },
    ]);
    expect(sumCent(zahlungsplan.map(({ betrag }) => betrag))).toBe(summe.bewilligt);
  });

  it('eight Auflagen as records with the day by which they are shown', () => {
    const { auflagen } = getOk(createBescheid(bewilligung));
    const nachweis = computeNachweisfrist(toPlainDate('2027-12-31'), REGELPARAMETER).wert;
    expect(auflagen.map(({ buchstabe, faellig }) => [buchstabe, faellig])).toEqual([
      ['a', nachweis],
      ['b', '2027-12-31'],
      ['c', '2027-12-31'],
      ['d', '2027-12-31'],
      ['e', '2027-12-31'],
      ['f', nachweis],
      ['g', nachweis],
      ['h', nachweis],
    ]);
    expect(auflagen.find(({ buchstabe }) => buchstabe === 'f')?.bindung).toBe('SOLL');
  });

  it('Teilablehnung names what is not granted, and the finding of the rules with its text', () => {
    const text = formatBescheid(getOk(createBescheid(auftraege.TEILABLEHNUNG)));
    expect(text).toContain(`in Höhe von ${formatCent(toCent(3_135_000))}, lehnen wir den Antrag ab`);
    expect(text).toContain('höchstens 3,50 VZÄ zuwendungsfähig');
  });

  it('Änderung pays what is left after the first Teilbetrag', () => {
    const { aenderung, summe } = auftraege.AENDERUNG;
    const { zahlungsplan, abschnitte } = getOk(createBescheid(auftraege.AENDERUNG));
    expect(zahlungsplan).toEqual([
      { termin: '2027-10-01', buchung: '2027-10-01', betrag: summe.bewilligt - (aenderung?.ausgezahlt ?? 0) },
    ]);
    expect(JSON.stringify(abschnitte)).toContain(formatCent(toCent(-4_104_000)));
  });

  it('Widerruf: recognised, Erstattung and interest by hand', () => {
    // 171.000 + 21.000 + 155.040 of 377.040 paid; 30.000 at 6,27 % for 92 days and at 6,50 % for 304 days of 365.
    const text = formatBescheid(getOk(createBescheid(widerruf)));
    expect(widerruf.widerruf?.erstattung).toBe(3_000_000);
    const zinsen = Math.round((3_000_000 * (627 * 92 + 650 * 304)) / (10_000 * 365));
    expect(text).toContain(`Die Zinsen betragen ${formatCent(toCent(zinsen))}`);
    expect(text).toContain('ergibt 30.000,00\u00a0€');
    expect(text).toContain(`die Jahresfrist endet am ${formatGerman(toPlainDate('2029-04-03'))}`);
    const ohneZinsen: Bescheidauftrag = {
      ...widerruf,
      widerruf: widerruf.widerruf && { ...widerruf.widerruf, zinsabschnitte: [], zinsverzicht: '' },
    };
    expect(orteVon(ohneZinsen)).toEqual(['widerruf.zinsverzicht']);
  });
});

describe('a Bescheid is refused, with place and repair', () => {
  const faelle = BESCHEIDARTEN.flatMap((art) => PFLICHTBLOECKE[art].map((id) => ({ art, id })));
  it.each(faelle)('$art without the block „$id“', ({ art, id }) => {
    const vorlage = withBloecke(art, (bloecke) => bloecke.filter((block) => block.id !== id));
    const bescheid = createBescheid(auftraege[art], vorlage);
    expect(bescheid).toMatchObject({
      ok: false,
      fehler: [{ ort: `vorlage.bloecke.${art}.${id}`, text: expect.stringContaining(`„${id}“`) }],
    });
  });

  it.each(AUFLAGENBUCHSTABEN)('without Auflage %s', (buchstabe) => {
    const vorlage: Vorlage = {
      ...VORLAGE_2026_11,
      auflagen: { ...VORLAGE_2026_11.auflagen, [buchstabe]: ' ' },
    };
    expect(orteVon(bewilligung, vorlage)).toEqual([`vorlage.auflagen.${buchstabe}`]);
  });

  it('a block that is unknown, twice, empty, without its content, or with an unknown Platzhalter', () => {
    const block = (id: string, text: string): Vorlagenblock => ({
      id,
      ueberschrift: null,
      teile: [{ text }],
    });
    const mit = (neu: Vorlagenblock) =>
      orteVon(
        bewilligung,
        withBloecke('BEWILLIGUNG', (alle) => [...alle, neu]),
      );
    expect(mit(block('gruss', 'Mit Gruß'))).toEqual(['vorlage.bloecke.BEWILLIGUNG.gruss']);
    expect(mit(block('zweck', '{zweck}'))).toEqual(['vorlage.bloecke.BEWILLIGUNG.zweck']);
    expect(mit(block('hinweise', ' '))).toEqual(['vorlage.bloecke.BEWILLIGUNG.hinweise']);
    expect(mit(block('hinweise', 'Az. {akte}'))).toEqual(['vorlage.bloecke.BEWILLIGUNG.hinweise']);
    const ersetze = (id: string): string[] =>
      orteVon(
        bewilligung,
        withBloecke('BEWILLIGUNG', (alle) => alle.map((alt) => (alt.id === id ? block(id, 'nichts') : alt))),
      );
    for (const id of ['betraege', 'auflagen', 'rechtsbehelf', 'ermessen']) {
      expect(ersetze(id)).toEqual([`vorlage.bloecke.BEWILLIGUNG.${id}`]);
    }
  });

  it.each([
    ['aktenzeichen', { aktenzeichen: ' ' }],
    ['zweck', { zweck: '' }],
    ['begruendung', { begruendung: '\n' }],
    ['ermessen', { ermessen: '' }],
    ['anbestFassung', { anbestFassung: '' }],
    ['haushalt.titel', { haushalt: { ...bewilligung.haushalt, titel: '' } }],
    ['zeichnung.name', { zeichnung: { name: '', funktion: 'Im Auftrag' } }],
    ['empfaenger.anschrift', { empfaenger: { ...bewilligung.empfaenger, anschrift: [] } }],
    ['nebenbestimmungen[0]', { nebenbestimmungen: [' '] }],
  ] as [string, Partial<Bescheidauftrag>][])('the field %s is empty', (ort, leer) => {
    expect(orteVon({ ...bewilligung, ...leer })).toEqual([ort]);
  });

  it('a sum that is not the sum of its lines', () => {
    const summe = { ...bewilligung.summe, bewilligt: toCent(bewilligung.summe.bewilligt - 1) };
    const bescheid = createBescheid({ ...bewilligung, summe });
    expect(bescheid.ok ? [] : bescheid.fehler).toContainEqual({
      ort: 'summe.bewilligt',
      text: expect.stringMatching(/^Die Summe ist .*,99\s€, die Zeilen ergeben .*,00\s€\.$/),
      abhilfe: 'Berichtigen Sie die Summe oder die Zeilen.',
      regel: 'GL-BS-a',
    });
  });

  it('a cent above the Höchstbetrag of the Regelwerk', () => {
    const [erste, ...rest] = bewilligung.positionen;
    if (erste === undefined) throw new Error('no position');
    const mehr = {
      position: erste.position,
      beantragt: toCent(erste.beantragt + 1),
      bewilligt: toCent(erste.bewilligt + 1),
    };
    const summe = {
      beantragt: toCent(bewilligung.summe.beantragt + 1),
      bewilligt: toCent(bewilligung.summe.bewilligt + 1),
    };
    expect(orteVon({ ...bewilligung, positionen: [mehr, ...rest], summe })).toEqual([
      'positionen[0].bewilligt',
    ]);
  });

  it('the wrong kind, a doubled line, nothing granted', () => {
    const { positionen } = bewilligung;
    expect(orteVon({ ...auftraege.TEILABLEHNUNG, art: 'BEWILLIGUNG' })).toEqual(['art']);
    // What the clerk is told to choose stands in the list by that name.
    const teil = createBescheid({ ...auftraege.TEILABLEHNUNG, art: 'BEWILLIGUNG' });
    const abhilfe = teil.ok ? '' : (teil.fehler[0]?.abhilfe ?? '');
    expect(abhilfe).toContain('„Bewilligung eines Teils“');
    expect(abhilfe).not.toMatch(/[A-Z]{5}/);
    expect(orteVon({ ...bewilligung, art: 'TEILABLEHNUNG', ablehnungsgruende: 'keine' })).toEqual(['art']);
    expect(orteVon({ ...bewilligung, art: 'ABLEHNUNG', ablehnungsgruende: 'keine' })).toEqual(['art']);
    expect(orteVon({ ...bewilligung, positionen: [...positionen, ...positionen.slice(0, 1)] })).toContain(
      'positionen',
    );
    expect(orteVon({ ...auftraege.AENDERUNG, aenderung: null })).toContain('aenderung');
    expect(orteVon({ ...widerruf, widerruf: null })).toContain('widerruf');
  });

  it('an extent with a finding of the rules, money that is not there, a passage of the ANBest-G that does not apply', () => {
    expect(orteVon({ ...bewilligung, umfang: auftraege.ABLEHNUNG.umfang })).toEqual(
      expect.arrayContaining(['umfang.voraussetzungen.a', 'umfang.voraussetzungen.c']),
    );
    expect(orteVon({ ...bewilligung, haushalt: { ...bewilligung.haushalt, verfuegbar: toCent(1) } })).toEqual(
      ['haushalt'],
    );
    for (const nummer of ANBEST_NICHT_ANWENDBAR) {
      expect(createBescheid({ ...bewilligung, anbest: [nummer] }).ok, nummer).toBe(false);
    }
  });

  it('times that cannot be', () => {
    const tag = toPlainDate;
    expect(orteVon({ ...bewilligung, datum: tag('2026-10-01') })).toEqual(['datum']);
    expect(
      orteVon({ ...bewilligung, zeitraum: { von: tag('2027-06-01'), bis: tag('2027-05-01') } }),
    ).toContain('zeitraum');
    expect(
      orteVon({ ...bewilligung, zeitraum: { von: tag('2027-01-01'), bis: tag('2029-01-01') } }),
    ).toContain('bewilligungszeitraum');
    const w = widerruf.widerruf;
    if (w === null) throw new Error('no Widerruf');
    expect(orteVon({ ...widerruf, widerruf: { ...w, kenntnisAm: tag('2027-09-17') } })).toEqual([
      'widerruf.kenntnisAm',
    ]);
    expect(orteVon({ ...widerruf, widerruf: { ...w, anhoerungVom: tag('2028-09-19') } })).toEqual([
      'widerruf.anhoerungVom',
    ]);
    expect(orteVon({ ...widerruf, widerruf: { ...w, erstattung: toCent(1) } })).toEqual([
      'widerruf.erstattung',
    ]);
    expect(orteVon({ ...widerruf, widerruf: { ...w, zahlbarBis: tag('2028-09-18') } })).toEqual([
      'widerruf.zahlbarBis',
    ]);
    const schief = (teil: Partial<typeof w>) => orteVon({ ...widerruf, widerruf: { ...w, ...teil } });
    expect(schief({ kenntnisAm: tag('2028-09-19') })).toEqual(['widerruf.kenntnisAm']);
    expect(schief({ unwirksamAb: tag('1900-01-01') })).toEqual(['widerruf.unwirksamAb']);
    expect(schief({ zahlbarBis: tag('2199-12-15') })).toEqual(['widerruf.zahlbarBis']);
    // Interest of 173 years was once signed: the day of payment bounds it.
    const [letzter] = w.zinsabschnitte.slice(-1);
    if (letzter === undefined) throw new Error('no interest');
    expect(schief({ zinsabschnitte: [{ ...letzter, bis: tag('2199-12-15') }] })).toEqual([
      'widerruf.zinsenBis',
    ]);
    const a = auftraege.AENDERUNG.aenderung;
    if (a === null) throw new Error('no Änderung');
    expect(orteVon({ ...auftraege.AENDERUNG, aenderung: { ...a, ausgezahlt: toCent(99_999_999) } })).toEqual([
      'aenderung.ausgezahlt',
    ]);
  });
});

describe('the court', () => {
  it('every one of the 54 Standorte has exactly one of seven', () => {
    const alle = GERICHTSSITZE.flatMap((sitz) => [...VERWALTUNGSGERICHTE[sitz]]);
    expect(GERICHTSSITZE).toHaveLength(7);
    expect(new Set(alle).size).toBe(alle.length);
    expect(alle.toSorted()).toEqual(STANDORTE_2022.map(({ name }) => name).toSorted());
  });

  it.each([
    ['Hamm', 'Arnsberg'],
    ['Kreis Unna', 'Gelsenkirchen'],
    ['Ennepe-Ruhr-Kreis', 'Arnsberg'],
    ['Rhein-Kreis Neuss', 'Düsseldorf'],
    ['Leverkusen', 'Köln'],
  ])('%s goes to %s', (standort, sitz) => expect(findGerichtssitz(standort)).toBe(sitz));

  it('nobody chooses another one; a recipient the law does not name needs one', () => {
    const { empfaenger } = bewilligung;
    expect(orteVon({ ...bewilligung, empfaenger: { ...empfaenger, gericht: 'Köln' } })).toEqual([
      'empfaenger.gericht',
    ]);
    expect(orteVon({ ...bewilligung, empfaenger: { ...empfaenger, name: 'Kreis Lennetal' } })).toEqual([
      'empfaenger.gericht',
    ]);
    expect(
      orteVon({ ...bewilligung, empfaenger: { ...empfaenger, name: 'Kreis Lennetal', gericht: 'Arnsberg' } }),
    ).toEqual([]);
  });
});

describe('the PDF', () => {
  it.each(BESCHEIDARTEN)(
    '%s: tagged, in German, every sentence of the text, within a second',
    async (art) => {
      const bescheid = getOk(createBescheid(auftraege[art]));
      await createBescheidPdf(bescheid, true);
      const beginn = performance.now();
      const pdf = await createBescheidPdf(bescheid, true);
      expect(performance.now() - beginn).toBeLessThan(1000);
      const { text, titel, rollen, sprachen } = await readPdf(pdf);
      expect(titel).toBe(bescheid.titel);
      expect(sprachen.dokument).toBe('de');
      expect(rollen).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'P']));
      const gefaltet = (roh: string): string => roh.replaceAll(/[\s\u00ad-]/g, '');
      const gelesen = gefaltet(text);
      expect(gelesen).toContain('SYNTHETISCH');
      expect(gelesen).toContain(gefaltet(bescheid.kennzeichen));
      for (const { ueberschrift, teile } of bescheid.abschnitte) {
        expect(gelesen).toContain(gefaltet(ueberschrift ?? ''));
        for (const teil of teile) {
          if (teil.art === 'absatz') expect(gelesen, teil.text).toContain(gefaltet(teil.text));
          if (teil.art === 'tabelle') {
            for (const zelle of teil.zeilen.flat().filter((wert) => wert.endsWith('€'))) {
              expect(gelesen).toContain(gefaltet(zelle));
            }
          }
        }
      }
    },
  );
});

describe('the file', () => {
  it('is refused with the place of every mistake', () => {
    const falsch = JSON.parse(readDatei('BEWILLIGUNG')) as Record<string, unknown>;
    const fehler = parseBescheiddatei(
      JSON.stringify({
        ...falsch,
        art: 'GNADE',
        datum: '2026-02-30',
        summe: { beantragt: 1.5 },
        farbe: 'rot',
      }),
    );
    const orte = fehler.ok ? [] : fehler.fehler.map((zeile) => zeile.split(':')[0]);
    expect(orte).toEqual(expect.arrayContaining(['art', 'datum', 'summe.beantragt', 'summe.bewilligt']));
    expect(parseBescheiddatei('{')).toMatchObject({
      ok: false,
      fehler: [expect.stringContaining('kein gültiges JSON')],
    });
    expect(parseBescheiddatei('[]').ok).toBe(false);
  });
});
