import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import { KONZEPTKAPITEL } from '#src/modules/foerderung/regelwerk/rl-2024-12/voraussetzungen.model.ts';
import {
  KAPITEL,
  type Kapitelcode,
  type Kapitelinhalt,
  listGeaenderte,
  listKapitel,
  listLuecken,
} from './kapitel.model.ts';
import { computeAlter, computeLage, KONZEPT_ZUSTAENDE, KONZEPTLAGEN } from './konzept.model.ts';
import {
  checkSchritt,
  KONZEPTSCHRITT_CODES,
  KONZEPTSCHRITTE,
  listSchritte,
  type Schrittangabe,
} from './schritte.model.ts';
import { compareKapitel, compareWorte } from './unterschied.model.ts';

const tag = toPlainDate;
const KOMMUNEN = [
  { id: 'a', name: 'Altenbrück' },
  { id: 'b', name: 'Birkenfels' },
];
/** Every compulsory text of a chapter, and one row where rows are asked for. */
const fill = (art: keyof typeof KAPITEL): Partial<Record<Kapitelcode, Kapitelinhalt>> =>
  Object.fromEntries(
    listKapitel(art, 'KREIS').map(({ code, felder, zeilen }) => [
      code,
      {
        felder: Object.fromEntries(felder.map((feld) => [feld.code, 'Text.'])),
        zeilen:
          zeilen === undefined
            ? []
            : (zeilen.art === 'KOMMUNE' ? KOMMUNEN : [{ id: null, name: 'MBE' }]).map(({ id, name }) => ({
                name,
                kommuneId: id,
                werte: Object.fromEntries(zeilen.spalten.map((spalte) => [spalte.code, 'Text.'])),
              })),
      },
    ]),
  );

describe('chapters', () => {
  it('of the Handlungskonzept are those that the Antrag asks for, in its words', () => {
    expect(KAPITEL.HANDLUNGSKONZEPT.map(({ titel }) => titel)).toEqual([...KONZEPTKAPITEL]);
  });

  it('AT-05: the Konzept of a Kreis without the chapter of its Kommunen lacks it by name', () => {
    const { KOMMUNEN: _weg, ...rest } = fill('HANDLUNGSKONZEPT');
    expect(listLuecken('HANDLUNGSKONZEPT', 'KREIS', fill('HANDLUNGSKONZEPT'), KOMMUNEN)).toEqual([]);
    const [luecke] = listLuecken('HANDLUNGSKONZEPT', 'KREIS', rest, KOMMUNEN);
    expect(luecke?.titel).toBe('Einbindung des kreisangehörigen Raums');
    expect(luecke?.fehlt).toContain('Birkenfels: Zusammenarbeit: Format, Angebote');
  });

  it('AT-06: a kreisfreie Stadt needs none', () => {
    const { KOMMUNEN: _weg, ...rest } = fill('HANDLUNGSKONZEPT');
    expect(listLuecken('HANDLUNGSKONZEPT', 'KREISFREIE_STADT', rest, [])).toEqual([]);
  });

  it('a Kommune that came later is asked for', () => {
    const neu = [...KOMMUNEN, { id: 'c', name: 'Neuort' }];
    const [luecke] = listLuecken('HANDLUNGSKONZEPT', 'STAEDTEREGION', fill('HANDLUNGSKONZEPT'), neu);
    expect(luecke?.fehlt).toEqual(['Neuort: Zusammenarbeit: Format, Angebote']);
  });

  it('only what is new or other is checked again', () => {
    const kapitel = KAPITEL.HANDLUNGSKONZEPT[1];
    const alt = {
      felder: { einleitung: 'Alt.' },
      zeilen: [{ name: 'MBE', kommuneId: null, werte: { schnittstelle: 'Alt.' } }],
    };
    const neu = {
      felder: { einleitung: 'Alt.' },
      zeilen: [...alt.zeilen, { name: 'JMD', kommuneId: null, werte: { schnittstelle: 'Neu.' } }],
    };
    expect(Object.values(listGeaenderte(kapitel, neu, alt))).toEqual(['Neu.', 'JMD']);
  });
});

describe('states of fall model 4.4', () => {
  const angabe: Schrittangabe = {
    schritt: 'INTERN_ABSTIMMEN',
    tag: tag('2026-10-01'),
    grund: '',
    fundstelle: '',
    beschlussId: null,
  };
  const lage = { abgestimmt: [], luecken: [], zuletzt: null };
  const codes = (schritt: Partial<Schrittangabe>, in_: Partial<Parameters<typeof checkSchritt>[1]> = {}) =>
    checkSchritt({ ...angabe, ...schritt }, { ...lage, ...in_ }, tag('2026-10-19')).map(({ code }) => code);

  it('run from the draft into force', () => {
    const weg = [
      'INTERN_ABSTIMMEN',
      'ANSAETZE_ABSTIMMEN',
      'BESCHLIESSEN',
      'EINREICHEN',
      'KENNTNISNAHME',
      'GELTEN',
    ] as const;
    let zustand: string = 'ENTWURF';
    for (const schritt of weg) {
      expect(KONZEPTSCHRITTE[schritt].von).toContain(zustand);
      zustand = KONZEPTSCHRITTE[schritt].nach;
    }
    expect(zustand).toBe('GUELTIG');
    expect(listSchritte('GUELTIG')).toEqual([]);
    expect(listSchritte('NACHBESSERUNG')).toEqual(['EINREICHEN']);
    const erreicht = new Set<string>([
      'ENTWURF',
      'ABGELOEST',
      ...KONZEPTSCHRITT_CODES.map((code) => KONZEPTSCHRITTE[code].nach),
    ]);
    expect(KONZEPT_ZUSTAENDE.filter((einer) => !erreicht.has(einer))).toEqual([]);
    expect(KONZEPTLAGEN).toHaveLength(10);
  });

  it('each guard names what is missing', () => {
    expect(codes({})).toEqual(['ABSTIMMUNG_FEHLT']);
    expect(codes({}, { abgestimmt: ['INTERN'] })).toEqual([]);
    expect(codes({ schritt: 'ANSAETZE_ABSTIMMEN' }, { abgestimmt: ['INTERN'] })).toEqual([
      'ABSTIMMUNG_FEHLT',
    ]);
    expect(codes({ schritt: 'BESCHLIESSEN' })).toEqual(['BESCHLUSS_FEHLT']);
    expect(codes({ schritt: 'BESCHLIESSEN', fundstelle: 'Vorlage 3' })).toEqual([]);
    expect(codes({ schritt: 'NACHBESSERN' })).toEqual(['GRUND_FEHLT']);
    expect(codes({ schritt: 'ZURUECK' })).toEqual(['GRUND_FEHLT']);
    expect(codes({ schritt: 'GELTEN', tag: tag('2026-10-20') })).toEqual(['TAG_KUENFTIG']);
    expect(codes({ schritt: 'GELTEN' }, { zuletzt: tag('2026-10-02') })).toEqual(['TAG_ZU_FRUEH']);
    const luecken = [
      { code: 'KOMMUNEN', titel: 'Einbindung des kreisangehörigen Raums', fehlt: ['alles'] },
    ] as const;
    expect(
      codes(
        { schritt: 'EINREICHEN' },
        { luecken: luecken.map((eine) => ({ ...eine, fehlt: [...eine.fehlt] })) },
      ),
    ).toEqual(['E-4.1-d']);
  });

  it('AT-07: twelve months after it came into force the next Fassung is due, and asking twice changes nothing', () => {
    const gueltig = { zustand: 'GUELTIG', gueltigAb: tag('2025-10-19') } as const;
    expect(computeLage(gueltig, tag('2026-10-18'), 12)).toBe('GUELTIG');
    expect(computeLage(gueltig, tag('2026-10-19'), 12)).toBe('FORTSCHREIBUNG_FAELLIG');
    expect(computeLage(gueltig, tag('2026-11-19'), 12)).toBe('FORTSCHREIBUNG_FAELLIG');
    expect(computeAlter(tag('2025-10-19'), tag('2026-11-19'))).toBe(13);
    expect(computeAlter(tag('2025-10-19'), tag('2026-11-18'))).toBe(12);
    expect(computeAlter(tag('2025-01-31'), tag('2025-02-28'))).toBe(1);
  });
});

describe('comparison', () => {
  it('marks the words that came and went', () => {
    expect(compareWorte('Das Team tagt monatlich.', 'Das Team tagt jede Woche.')).toEqual([
      { art: 'GLEICH', text: 'Das Team tagt ' },
      { art: 'WEG', text: 'monatlich' },
      { art: 'NEU', text: 'jede Woche' },
      { art: 'GLEICH', text: '.' },
    ]);
  });

  it('goes chapter by chapter, and tells a row that went', () => {
    const kapitel = KAPITEL.HANDLUNGSKONZEPT[1];
    const alt = {
      felder: { einleitung: 'Bleibt.' },
      zeilen: [{ name: 'MBE', kommuneId: null, werte: { schnittstelle: 'Übergabe.' } }],
    };
    const neu = {
      felder: { einleitung: 'Bleibt.' },
      zeilen: [{ name: 'JMD', kommuneId: null, werte: { schnittstelle: 'Beratung.' } }],
    };
    expect(compareKapitel(kapitel, alt, neu).map(({ label, stand }) => [label, stand])).toEqual([
      ['Einleitung', 'GLEICH'],
      ['JMD: Schnittstelle', 'NEU'],
      ['MBE: Schnittstelle', 'WEG'],
    ]);
    expect(compareKapitel(kapitel, alt, alt).every(({ stand }) => stand === 'GLEICH')).toBe(true);
  });
});
