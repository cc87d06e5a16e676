import { createHash } from 'node:crypto';
import { getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, it } from 'vitest';
import type { Uhrzeit } from '#src/core/uhrzeit.ts';
import { SPRACHCODES, SPRACHEN, type Sprache } from '#src/platform/i18n/sprachen.ts';
import { closePdf } from '#src/platform/pdf/create-pdf.ts';
import { foldArabisch, readPdf } from '#test/support/pdf-text.ts';
import { formatSatz, formatTagLang, toIsoSprache, wrapNamen } from './dokument.model.ts';
import { DOKUMENTE } from './dokumente.ts';
import { createPapierPdf } from './get-papier.ts';
import { findHindernis, PAPIER_ARTEN, type PapierArt, VORLAGEN } from './papier.model.ts';
import { createMusterauftrag } from './test-papier.ts';
import { FREMDSPRACHEN } from './textpruefungen.ts';
import { computeVorlagenhash, listTextpaare } from './vorlagen.ts';

afterAll(closePdf);

async function print(art: PapierArt, sprache: Sprache, teil: Parameters<typeof createMusterauftrag>[1] = {}) {
  const pdf = await createPapierPdf(DOKUMENTE[art](createMusterauftrag(sprache, teil)), false);
  return { pdf, ...(await readPdf(pdf)) };
}

/** The runs of text of each page. */
async function listSeiten(pdf: Buffer): Promise<string[][]> {
  const dokument = await getDocumentProxy(new Uint8Array(pdf));
  const seiten: string[][] = [];
  for (let nummer = 1; nummer <= dokument.numPages; nummer += 1) {
    const { items } = await (await dokument.getPage(nummer)).getTextContent();
    seiten.push(items.flatMap((teil) => ('str' in teil && teil.str.trim() !== '' ? [teil.str.trim()] : [])));
  }
  return seiten;
}

describe.each(SPRACHCODES)('every paper in %s', (sprache) => {
  it.each(PAPIER_ARTEN)('%s is tagged, has its language and its headings', async (art) => {
    const { pdf, text, sprachen, rollen, seiten } = await print(art, sprache);
    expect(pdf.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
    expect(rollen.filter((rolle) => rolle === 'H1')).toHaveLength(1);
    expect(seiten).toBeLessThanOrEqual(2);
    if (art.startsWith('MEIN_BLATT')) expect(seiten).toBe(1);
    const dokument = DOKUMENTE[art](createMusterauftrag(sprache));
    expect(sprachen.dokument).toBe(art.startsWith('MEIN_BLATT') ? sprache : 'de');
    if (sprache !== 'de' && dokument.titel.fremd !== null) {
      for (const wort of dokument.titel.fremd.split(/[\s\u200C]/).filter((teil) => !/\p{M}/u.test(teil))) {
        expect(foldArabisch(text)).toContain(foldArabisch(wort));
      }
      expect([sprachen.dokument, ...sprachen.teile]).toContain(sprache);
    }
    // No sign is missing in the fonts.
    expect(text).not.toContain('\uFFFD');
  });
});

describe('Zielvereinbarung with a goal in Arabic (AT-29)', () => {
  it('has both texts, letters and words in the order in which they are read', async () => {
    const { text } = await print('ZIELVEREINBARUNG', 'ar');
    expect(text).toContain('Ich möchte vor dem 31.03.2027 als');
    // Latin name and date stand inside the Arabic sentence, each left to right.
    expect(text).toContain('أريد أن أعمل ممرضة في Klinikum Höxter قبل');
    expect(text).toContain('31.03.2027');
    expect(text).not.toContain('7202');
    expect(text).toContain('Ţurcanu-Özdemir, Nesrin');
  });

  it('puts no signature on a page of its own, and leaves no label behind on the page before', async () => {
    const { stoff } = createMusterauftrag('uk');
    const [muster] = stoff.ziele;
    // The end of the agreement wanders over the end of the page, line by line.
    const satz = 'Hier steht in einer ganzen Zeile, wer was tut und bis wann es getan sein soll, Punkt. ';
    for (let laenge = 8; laenge < 26; laenge += 1) {
      const ziele = [laenge, 1].flatMap((mal) =>
        muster === undefined ? [] : { ...muster, form: 'UNTERSCHRIFT' as const, werTutWas: satz.repeat(mal) },
      );
      const { pdf } = await print('ZIELVEREINBARUNG', 'uk', { stoff: { ...stoff, ziele } });
      for (const zeilen of await listSeiten(pdf)) {
        const inhalt = zeilen.filter((zeile) => !/^(Seite|Vorlage)/.test(zeile));
        const unterschrift = inhalt.indexOf('Ihre Unterschrift');
        // Above the lines stands on which day the last goal was agreed.
        if (unterschrift >= 0) expect(inhalt.slice(0, unterschrift)).toContain('Vereinbart am');
        for (const label of ['Wer tut was', 'Bis wann', 'Vereinbart am'])
          expect(inhalt.slice(-2)).not.toContain(label);
      }
    }
  });

  it('marks the Arabic parts as Arabic and the rest as German', async () => {
    const { sprachen } = await print('ZIELVEREINBARUNG', 'ar');
    expect(sprachen.dokument).toBe('de');
    expect(sprachen.teile).toContain('ar');
  });

  it('keeps the words of the person when the paper is in another language', async () => {
    const { text, sprachen } = await print('ZIELVEREINBARUNG', 'uk');
    expect(text).toContain('أريد أن أعمل ممرضة في');
    expect(text).toContain('Угода про цілі');
    expect(sprachen.teile).toEqual(expect.arrayContaining(['ar', 'uk']));
  });

  it('has Persian letters and the joiner in place', async () => {
    const { text } = await print('ZIELVEREINBARUNG', 'fa');
    expect(foldArabisch(text)).toContain(foldArabisch('توافق درباره هدف\u200Cها'));
    expect(foldArabisch(text)).toContain(foldArabisch('چه کسی چه کاری می\u200Cکند'));
  });
});

describe('a translation', () => {
  it('is a reading aid until somebody checked it; then name and day stand there', async () => {
    const frei = await print('EINWILLIGUNG', 'en');
    expect(frei.text).toContain('Lesehilfe, nicht geprüft.');
    expect(frei.text).toContain('Reading aid, not checked.');
    const pruefung = { geprueftVon: 'Maria Muster', geprueftAm: '2026-10-12' };
    const geprueft = await print('EINWILLIGUNG', 'en', { pruefung });
    expect(geprueft.text).not.toContain('nicht geprüft');
    expect(geprueft.text).toContain('Translation checked by Maria Muster on');
    expect(geprueft.text).toContain('12.10.2026');
  });

  it('has every word in every language, with the same placeholders', () => {
    for (const vorlage of VORLAGEN) {
      for (const sprache of FREMDSPRACHEN) {
        for (const { schluessel, deutsch, uebersetzung } of listTextpaare(vorlage, sprache)) {
          const ort = `${vorlage} ${sprache} ${schluessel}`;
          expect(uebersetzung, ort).not.toBe('');
          if (schluessel === schluessel.toUpperCase() && deutsch.includes('\n')) continue;
          if (schluessel === 'information') continue;
          const luecken = (text: string) =>
            [...text.matchAll(/\{\w+\}/g)].map(([luecke]) => luecke).toSorted();
          expect(luecken(uebersetzung), ort).toEqual(luecken(deutsch));
        }
      }
    }
  });

  it('counts for exactly these words: a change without a new version is found', () => {
    const hashes = VORLAGEN.map((vorlage) => {
      const summe = createHash('sha256');
      for (const sprache of FREMDSPRACHEN) summe.update(computeVorlagenhash(vorlage, sprache));
      return [vorlage, summe.digest('hex').slice(0, 16)];
    });
    expect(Object.fromEntries(hashes)).toMatchInlineSnapshot(`
      {
        "ANSCHREIBEN": "fe565119fb431004",
        "DATENKOPIE": "b4738919c774ef6c",
        "DATENSCHUTZINFORMATION": "36803444dc1c631e",
        "EINWILLIGUNG": "6e8a94eeef95cf0c",
        "HILFEPLAN": "16573600198aa89b",
        "MEIN_BLATT": "69f6ac57ea3c7d98",
        "MEIN_BLATT_NEUTRAL": "d075fe8d39fa57de",
        "UEBERGABEPROTOKOLL": "ba878403ac5047ac",
        "ZIELVEREINBARUNG": "bee85aabf34fce24",
      }
    `);
  });
});

describe('a consent', () => {
  it('has room for who explained it, and says that one Stelle counts', async () => {
    const { text } = await print('SCHWEIGEPFLICHTENTBINDUNG', 'tr');
    expect(text).toContain('durch Sprachmittlung, Name und Sprache');
    expect(text).toContain('Tragen Sie genau eine Stelle ein.');
    expect(text).toContain('Ja, ich willige ein.');
  });

  it('breaks no address with a hyphen, wherever the line ends', async () => {
    const adresse = 'datenschutz@altenbrueck.example';
    for (const dsbName of ['Kim Beispiel', 'Datenschutzbeauftragte Stelle der Stadt Altenbrück']) {
      const stelle = { ...createMusterauftrag('fa').stelle, dsbName, dsbKontakt: adresse };
      const { text } = await print('EINWILLIGUNG', 'fa', { stelle });
      expect(text).toContain(adresse);
    }
  });

  it('is in German alone without the question of how it was translated', async () => {
    const { text } = await print('EINWILLIGUNG', 'de');
    expect(text).not.toContain('Sprachmittlung');
    expect(text).not.toContain('Lesehilfe');
  });
});

describe('Mein KIM-Blatt', () => {
  it('says what was agreed, the next day, who may know what, and how to say no', async () => {
    const { text } = await print('MEIN_BLATT', 'en');
    for (const satz of [
      'My KIM sheet',
      '28.10.2026',
      'Jobcenter Höxter',
      '05271 965-4321',
      'I withdraw my consent.',
    ]) {
      expect(text.replaceAll(/\s+/g, ' ')).toContain(satz);
    }
  });

  it.each(SPRACHCODES)(
    'in its neutral form names no programme, office, person, goal: %s',
    async (sprache) => {
      const { pdf, text, titel } = await print('MEIN_BLATT_NEUTRAL', sprache);
      for (const wort of [
        'KIM',
        'Kreis',
        'Jobcenter',
        'Terhorn',
        'Nesrin',
        'F-2026',
        'Klinikum',
        'Wohnung',
        'Mo–Do',
      ]) {
        expect(text).not.toContain(wort);
        expect(titel).not.toContain(wort);
      }
      expect(text).toContain('05271 965-4321');
      expect(text).toContain('28.10.2026');
      expect(pdf.length).toBeGreaterThan(1000);
    },
  );

  it.each(['uk', 'ar'] as const)('says the hour where one was agreed (%s)', async (sprache) => {
    const { stoff } = createMusterauftrag(sprache);
    const akte = { ...stoff.akte, terminUm: '14:30' as Uhrzeit };
    const { text } = await print('MEIN_BLATT', sprache, { stoff: { ...stoff, akte } });
    expect(text).toContain('(28.10.2026, 14:30 Uhr)');
    expect(text.split('14:30')).toHaveLength(3);
  });

  it('has no date that is a Wiedervorlage', async () => {
    const { stoff } = createMusterauftrag('en');
    const akte = { ...stoff.akte, naechsterTerminArt: 'WIEDERVORLAGE' } as const;
    const { text } = await print('MEIN_BLATT', 'en', { stoff: { ...stoff, akte } });
    expect(text).toContain('No appointment yet.');
    expect(text).not.toContain('28.10.2026');
  });
});

it('the same paper has the same bytes', async () => {
  const [erstes, zweites] = [await print('HILFEPLAN', 'fa'), await print('HILFEPLAN', 'fa')];
  expect(erstes.pdf.equals(zweites.pdf)).toBe(true);
});

it('text is never a command', async () => {
  const { stoff } = createMusterauftrag('ar');
  const boese = '#panic("x") #read("/etc/passwd") $x$ *y* <a> @b // c';
  const anschreiben = { betreff: boese, text: boese, uebersetzung: boese };
  const { text } = await print('ANSCHREIBEN', 'ar', { stoff: { ...stoff, anschreiben } });
  expect(text).toContain('#panic("x")');
});

it('marks invented data on the page', async () => {
  const pdf = await createPapierPdf(DOKUMENTE.HILFEPLAN(createMusterauftrag('de')), true);
  expect((await readPdf(pdf)).text).toContain('Dieses Dokument enthält erfundene Daten.');
  expect(await getDocumentProxy(new Uint8Array(pdf))).toBeDefined();
});

describe('Übergabeprotokoll', () => {
  it('says from whom to whom, what went with it and what was written; nothing that nobody wrote', async () => {
    const { text } = await print('UEBERGABEPROTOKOLL', 'en');
    for (const teil of [
      'Übergabe vom 12.10.2026',
      'Handover on 12.10.2026',
      'Miriam Beispiel, Caritasverband Musterland',
      'Name; Geburtsdatum',
      'Die Wohnung ist besichtigt.',
      'Übergabe vom 01.09.2026',
    ]) {
      expect(text).toContain(teil);
    }
    expect(text.match(/Mitgegebene Angaben/g)).toHaveLength(1);
  });
});

describe('what stands in the way', () => {
  const alles = { ziele: 1, schritte: 1, telefon: true, anschreiben: true, uebergaben: 1 };
  it.each([
    ['ZIELVEREINBARUNG', { ziele: 0 }, 'KEIN_ZIEL'],
    ['HILFEPLAN', { schritte: 0 }, 'KEIN_SCHRITT'],
    ['MEIN_BLATT', { telefon: false }, 'KEINE_TELEFONNUMMER'],
    ['MEIN_BLATT_NEUTRAL', { telefon: false }, 'KEINE_TELEFONNUMMER'],
    ['ANSCHREIBEN', { anschreiben: false }, 'KEIN_TEXT'],
    ['UEBERGABEPROTOKOLL', { uebergaben: 0 }, 'KEINE_UEBERGABE'],
  ] as const)('of %s', (art, fehlt, hindernis) => {
    expect(findHindernis(art, alles)).toBeNull();
    expect(findHindernis(art, { ...alles, ...fehlt })).toBe(hindernis);
  });

  it('is nothing for information and consents', () => {
    const nichts = { ziele: 0, schritte: 0, telefon: false, anschreiben: false, uebergaben: 0 };
    const offen = PAPIER_ARTEN.filter((art) => findHindernis(art, nichts) === null);
    expect(offen).toEqual([
      'EINWILLIGUNG',
      'SCHWEIGEPFLICHTENTBINDUNG',
      'DATENSCHUTZINFORMATION',
      'DATENSCHUTZINFORMATION_EINFACH',
    ]);
  });
});

describe('words and days', () => {
  it('what is filled in keeps its own direction, unknown placeholders stay', () => {
    expect(formatSatz('bis {datum} {x}', { datum: '1.2.' })).toBe('bis \u20681.2.\u2069 {x}');
    expect(wrapNamen('mit Amt A und B', ['Amt A', null, ''])).toBe('mit \u2068Amt A\u2069 und B');
  });

  it('a day is named in every language, Gregorian and with digits 0 to 9', () => {
    for (const sprache of SPRACHCODES) {
      const text = formatTagLang('2026-10-28', sprache);
      expect(text, SPRACHEN[sprache].deutsch).toMatch(/28/);
      expect(text).toMatch(/2026/);
    }
    expect(formatTagLang('2026-10-28', 'de')).toBe('Mittwoch, 28. Oktober 2026');
  });

  it.each([
    ['ar', 'ar'],
    ['kmr', 'kmr'],
    ['gs', 'und'],
    ['weitere', 'und'],
    ['keine_angabe', 'und'],
  ])('%s is %s for a reader', (code, iso) => {
    expect(toIsoSprache(code)).toBe(iso);
  });
});
