import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#src/core/plain-date.ts';
import type { Gemeinde, Ortsangaben, Verzeichnisstandort } from './gemeinde.model.ts';
import { PFLICHTSPALTEN, WEITERE_SPALTEN } from './gemeinde.model.ts';
import { readGemeindedatei } from './gemeindedatei.ts';
import { computePlan, listFehlende } from './plan.model.ts';
import { checkRow } from './zeile.model.ts';

const HEUTE = toPlainDate('2026-10-19');
const KREIS = '0193d000-0000-7000-8000-000000000001';
const STADT = '0193d000-0000-7000-8000-000000000002';
/** Invented keys: no Kreis of the land has them. */
const STANDORTE: Verzeichnisstandort[] = [
  { id: KREIS, kennung: 'kreis-talmark', name: 'Kreis Talmark', typ: 'KREIS', ags: '05998000' },
  { id: STADT, kennung: 'stadt-rurhafen', name: 'Stadt Rurhafen', typ: 'KREISFREIE_STADT', ags: '05997000' },
];
const OHNE: Ortsangaben = { plz: [], einwohner: [] };
const KOPF = [...PFLICHTSPALTEN, ...WEITERE_SPALTEN].join(';');

function read(inhalt: string, nur: string | null = null) {
  const { lesung, layout } = readGemeindedatei(Buffer.from(inhalt));
  const gelesen = lesung.zeilen.map((zeile) =>
    checkRow(zeile, { standorte: STANDORTE, nur, heute: HEUTE, plzVollstaendig: layout === 'EIGENES' }),
  );
  return {
    saetze: gelesen.flatMap((eine) => (eine.ok ? [eine.wert] : [])),
    fehler: [...lesung.fehler, ...gelesen.flatMap((eine) => (eine.ok ? [] : eine.fehler))],
  };
}
function plan(inhalt: string, bestand: Gemeinde[] = [], angaben = OHNE) {
  let nummer = 0;
  const { saetze, fehler } = read(inhalt);
  expect(fehler).toEqual([]);
  const ergebnis = computePlan(saetze, bestand, angaben, {
    heute: HEUTE,
    createId: () => `neu-${(nummer += 1)}`,
  });
  return { ...ergebnis, saetze };
}
/** What stands in the register after a plan. */
const toBestand = ({ gemeinden }: ReturnType<typeof plan>): Gemeinde[] =>
  gemeinden.map((gemeinde) => ({
    ...gemeinde,
    staende: gemeinde.staende.map((stand) => ({ ...stand, gespeichert: true })),
  }));
const zeile = (werte: Partial<Record<string, string>>) =>
  [...PFLICHTSPALTEN, ...WEITERE_SPALTEN].map((spalte) => werte[spalte] ?? '').join(';');
const ALT = { kreis: 'Kreis Talmark', name: 'Stadt Eschfurt', gueltig_von: '1975-01-01', ags: '05998004' };

describe('register of the Kommunen', () => {
  it('takes over new ones, and the same file again changes nothing', () => {
    const datei = `${KOPF}\n${zeile({ ...ALT, postleitzahlen: '59901 59902', einwohner: '31.245', einwohner_am: '31.12.2024', einwohner_quelle: 'IT.NRW' })}`;
    const erster = plan(datei);
    expect(erster.vorschau).toEqual([
      { zeile: 2, standortId: KREIS, name: 'Stadt Eschfurt', wirkung: 'NEU', was: 'gilt ab 01.01.1975' },
    ]);
    expect(erster.orte.plzNeu.map(({ plz }) => plz)).toEqual(['59901', '59902']);
    expect(erster.orte.einwohner[0]).toMatchObject({ anzahl: 31_245, stichtag: '2024-12-31' });
    const angaben = { plz: erster.orte.plzNeu, einwohner: erster.orte.einwohner };
    const zweiter = plan(datei, toBestand(erster), angaben);
    expect(zweiter).toMatchObject({
      vorschau: [],
      fehler: [],
      unveraendert: 1,
      orte: { plzNeu: [], plzBeendet: [], einwohner: [] },
    });
  });

  it('a new name ends the old period the day before and keeps it', () => {
    const bestand = toBestand(plan(`${KOPF}\n${zeile(ALT)}`));
    const neu = plan(
      `${KOPF}\n${zeile({ ...ALT, name: 'Stadt Eschfurt am See', gueltig_von: '01.03.2020' })}`,
      bestand,
    );
    expect(neu.gemeinden[0]?.staende).toMatchObject([
      { name: 'Stadt Eschfurt', gueltigVon: '1975-01-01', gueltigBis: '2020-02-29' },
      { name: 'Stadt Eschfurt am See', gueltigVon: '2020-03-01', gueltigBis: null },
    ]);
    // The file from before the change says nothing against it.
    const alt = plan(`${KOPF}\n${zeile(ALT)}`, toBestand(neu));
    expect(alt).toMatchObject({ vorschau: [], fehler: [], unveraendert: 1 });
  });

  it('a period is never overwritten: another name on the same day is refused with its repair', () => {
    const bestand = toBestand(plan(`${KOPF}\n${zeile(ALT)}`));
    const { fehler, vorschau } = plan(`${KOPF}\n${zeile({ ...ALT, name: 'Bad Eschfurt' })}`, bestand);
    expect(vorschau).toEqual([]);
    expect(fehler).toMatchObject([
      {
        zeile: 2,
        spalte: 'gueltig_von',
        grund: 'Ab 01.01.1975 ist schon etwas anderes eingetragen (Name „Bad Eschfurt“).',
      },
    ]);
    expect(fehler[0]?.reparatur).toContain('gueltig_von');
  });

  it('an Eingemeindung ends one and names who took it in', () => {
    const bestand = toBestand(
      plan(`${KOPF}\n${zeile(ALT)}\n${zeile({ ...ALT, name: 'Gemeinde Ihlbach', ags: '05998008' })}`),
    );
    const { gemeinden, vorschau, fehler } = plan(
      `${KOPF}\n${zeile({ ...ALT, name: 'Gemeinde Ihlbach', ags: '05998008', gueltig_bis: '2023-12-31', nachfolger: '05998004' })}`,
      bestand,
    );
    expect(fehler).toEqual([]);
    expect(vorschau.map(({ wirkung, was }) => `${wirkung} ${was}`)).toEqual([
      'BEENDET bestand bis 31.12.2023',
      'BEENDET gehört jetzt zu Stadt Eschfurt',
    ]);
    expect(gemeinden[1]).toMatchObject({ nachfolgerId: 'neu-1', staende: [{ gueltigBis: '2023-12-31' }] });
  });

  it('fills in what was unknown of a Kommune that was entered by name alone', () => {
    const bestand: Gemeinde[] = [
      {
        id: 'alt',
        standortId: KREIS,
        nachfolgerId: null,
        staende: [
          {
            gueltigVon: toPlainDate('2021-01-01'),
            gueltigBis: null,
            name: 'Stadt Eschfurt',
            art: null,
            ags: null,
            ars: null,
            breite: null,
            laenge: null,
            gespeichert: false,
          },
        ],
      },
    ];
    const { gemeinden, vorschau } = plan(
      `${KOPF}\n${zeile({ ...ALT, name: 'Eschfurt', art: 'Stadt' })}`,
      bestand,
    );
    expect(vorschau).toMatchObject([{ wirkung: 'ERGAENZT', was: 'gilt schon ab 01.01.1975' }]);
    expect(gemeinden).toMatchObject([
      { id: 'alt', staende: [{ ags: '05998004', gueltigVon: '1975-01-01' }] },
    ]);
  });

  it('ends Postleitzahlen that a whole list leaves out, and tells Kommunen that the file does not name', () => {
    const bestand = toBestand(
      plan(`${KOPF}\n${zeile(ALT)}\n${zeile({ ...ALT, name: 'Ihlbach', ags: '05998008' })}`),
    );
    const ergebnis = plan(`${KOPF}\n${zeile({ ...ALT, postleitzahlen: '59902' })}`, bestand, {
      plz: [{ ortId: 'neu-1', plz: '59901' }],
      einwohner: [],
    });
    expect(ergebnis.orte).toMatchObject({
      plzNeu: [{ plz: '59902', gueltigVon: HEUTE }],
      plzBeendet: [{ plz: '59901' }],
    });
    expect(listFehlende(ergebnis.saetze, ergebnis, HEUTE)).toEqual(['Ihlbach']);
  });

  it('a kreisfreie Stadt is its own place: its Postleitzahlen are kept, it becomes no Kommune', () => {
    const { gemeinden, orte } = plan(
      `${KOPF}\n${zeile({ kreis: '05997', name: 'Rurhafen', gueltig_von: '1975-01-01', postleitzahlen: '47999' })}`,
    );
    expect(gemeinden).toEqual([]);
    expect(orte.plzNeu).toMatchObject([{ ortId: STADT, plz: '47999' }]);
  });
});

describe('rows', () => {
  it.each([
    [{ ...ALT, kreis: 'Kreis Talmarck' }, 'kreis', 'Meinten Sie „Kreis Talmark“?'],
    [{ ...ALT, ags: '5998004' }, 'ags', 'führende Nullen'],
    [{ ...ALT, ags: '05111004' }, 'ags', 'Berichtigen Sie den Schlüssel'],
    [{ ...ALT, gueltig_von: '2027-01-01' }, 'gueltig_von', 'nach diesem Tag'],
    [{ ...ALT, gueltig_von: 'gestern' }, 'gueltig_von', '2015-01-01'],
    [{ ...ALT, gueltig_bis: '1970-01-01' }, 'gueltig_bis', 'Berichtigen'],
    [{ ...ALT, nachfolger: 'Talstadt' }, 'nachfolger', 'bis wann'],
    [{ ...ALT, postleitzahlen: '5990' }, 'postleitzahlen', 'Leerzeichen'],
    [{ ...ALT, einwohner: 'viele' }, 'einwohner', 'nur Ziffern'],
    [{ ...ALT, einwohner: '12' }, 'einwohner_quelle', 'Zensus'],
    [{ ...ALT, breite: '51,2' }, 'laenge', 'beide'],
    [{ ...ALT, breite: '511', laenge: '8' }, 'breite', '51,28'],
    [{ ...ALT, name: '' }, 'name', 'Schreiben Sie den Namen'],
    [{ ...ALT, art: 'Dorf' }, 'art', 'Gemeinde'],
  ])('%o names column and repair', (werte, spalte, reparatur) => {
    const { fehler, saetze } = read(`${KOPF}\n${zeile(werte)}`);
    expect(saetze).toEqual([]);
    expect(fehler[0]).toMatchObject({ zeile: 2, spalte });
    expect(fehler[0]?.reparatur).toContain(reparatur);
  });

  it('who leads a KI brings in the own Kreis alone', () => {
    expect(read(`${KOPF}\n${zeile(ALT)}`, STADT).fehler).toMatchObject([{ spalte: 'kreis' }]);
    expect(read(`${KOPF}\n${zeile(ALT)}`, KREIS).fehler).toEqual([]);
  });
});

describe('layout of Destatis', () => {
  const DATEI = [
    'Alle politisch selbständigen Gemeinden mit ausgewählten Merkmalen am 31.12.2024 (Jahresausgabe);;;;;;;;;;;;;;;',
    'Satzart;Textkennzeichen;ARS;;;;;Gemeindename;Fläche km2;Bevölkerung;;;;Postleitzahl;Längengrad;Breitengrad',
    '10;;05;;;;;Nordrhein-Westfalen;;;;;;;;',
    '40;43;05;9;98;;;Talmark;;;;;;;;',
    '60;63;05;9;98;0004;004;Eschfurt, Stadt;81,2;31 245;15000;16245;385;59901;8,01;51,2',
    '60;64;05;9;98;0008;008;Ihlbach;40,1;4 100;2000;2100;102;59903;8,1;51,3',
    '60;64;07;9;98;0008;008;Anderswo;40,1;4 100;2000;2100;102;59903;8,1;51,3',
  ].join('\n');

  it('reads Gemeinden of the land with keys, day and population; another file of the same day changes nothing', () => {
    const erster = plan(DATEI);
    expect(erster.gemeinden.map(({ staende }) => staende[0])).toMatchObject([
      {
        name: 'Eschfurt',
        art: 'STADT',
        ags: '05998004',
        ars: '059980004004',
        gueltigVon: '2024-12-31',
        breite: 51.2,
      },
      { name: 'Ihlbach', art: 'GEMEINDE' },
    ]);
    expect(erster.vorschau.map(({ zeile: nr }) => nr)).toEqual([5, 6]);
    expect(erster.orte.einwohner).toMatchObject([
      { anzahl: 31_245, stichtag: '2024-12-31' },
      { anzahl: 4_100 },
    ]);
    const zweiter = plan(DATEI, toBestand(erster), {
      plz: erster.orte.plzNeu,
      einwohner: erster.orte.einwohner,
    });
    expect(zweiter).toMatchObject({ vorschau: [], fehler: [], unveraendert: 2 });
  });

  it('without a Gebietsstand it says what is missing', () => {
    const { fehler } = read(DATEI.replace(' am 31.12.2024', ''));
    expect(fehler[0]?.grund).toBe('In den Kopfzeilen steht kein Gebietsstand.');
  });
});
