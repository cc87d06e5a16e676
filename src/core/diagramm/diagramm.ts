/**
 * A chart as shapes and words on a plane: one geometry for the page and for documents. Units are CSS pixels on the page and points in a
 * PDF. Pure: no browser, no measuring of fonts (widths of words are estimated, rather too wide).
 */
export type Diagrammart = 'balken' | 'linie';
/** A number, `x` hidden to protect persons, null not there. */
export type Diagrammwert = number | 'x' | null;
export type Punkt = { name: string; werte: readonly Diagrammwert[] };
export type Diagrammdaten = {
  art: Diagrammart;
  /** Name of the axis that the points stand on, for example „Quartal“. */
  achse: string;
  /** Names of the series, in the order of `werte`. */
  reihen: readonly string[];
  punkte: readonly Punkt[];
};

export type Masse = {
  breite: number;
  schriftgrad: number;
  /** Words on the axis and at bars. */
  formatiere: (zahl: number) => string;
  /** Bars that lie get thinner until the picture is no higher. */
  hoechstens?: number;
  /** Of a chart in several pictures: the axis of all of them. */
  skala?: Skala;
};

/** `reihe`: which colour and pattern. */
export type Zeichen =
  | { art: 'strich'; von: Stelle; bis: Stelle; rolle: 'gitter' | 'achse' }
  | { art: 'flaeche'; ecke: Stelle; breite: number; hoehe: number; reihe: number }
  | { art: 'zug'; stellen: readonly Stelle[]; reihe: number }
  | { art: 'marke'; stelle: Stelle; reihe: number }
  | { art: 'wort'; stelle: Stelle; anker: 'start' | 'middle' | 'end'; text: string; verdeckt: boolean };
export type Stelle = readonly [x: number, y: number];
export type Bild = { breite: number; hoehe: number; schriftgrad: number; zeichen: readonly Zeichen[] };

const isZahl = (wert: Diagrammwert): wert is number => typeof wert === 'number';

/** What hidden numbers look like, in the picture as in the table. */
export const VERDECKTZEICHEN = 'x';
export const LEGENDE_VERDECKT = 'x: verdeckt, nicht null';
const HOEHE = 280;
/** Bars of all series of a point share this part of its place. */
const BALKENANTEIL = 0.7;
const BALKEN_HOECHSTENS = 64;
const NAME_HOECHSTENS = 0.42;

/**
 * Bars stand when all names fit beside each other, and lie otherwise, so that no name is left out. A hidden number is an `x` on the axis, never a bar
 * of no height; a zero is a bar of no height with its number. Lines break at what is hidden or not there.
 */
export function computeDiagramm(daten: Diagrammdaten, masse: Masse): Bild {
  const skala = masse.skala ?? computeSkala(listZahlen(daten));
  const legende = computeLegende(daten, masse);
  const stoff = { daten, masse, skala, oben: legende.hoehe };
  const { hoehe, zeichen } =
    daten.art === 'linie' || passenNamen(stoff) ? computeStehend(stoff) : computeLiegend(stoff);
  return {
    breite: masse.breite,
    hoehe,
    schriftgrad: masse.schriftgrad,
    zeichen: [...legende.zeichen, ...zeichen],
  };
}

/** Every number of a chart, for its axis. */
export const listZahlen = ({ punkte }: Diagrammdaten): number[] =>
  punkte.flatMap(({ werte }) => werte.filter(isZahl));

/** The axis: from zero (or below) to a round number, in up to five steps. */
export type Skala = { von: number; bis: number; stufen: readonly number[] };

export function computeSkala(zahlen: readonly number[]): Skala {
  const kleinste = Math.min(0, ...zahlen);
  const groesste = Math.max(0, ...zahlen);
  if (kleinste === groesste) return { von: 0, bis: 1, stufen: [0, 1] };
  const spanne = groesste - kleinste;
  const zehner = 10 ** Math.floor(Math.log10(spanne / 4));
  const schritt = [1, 2, 2.5, 5, 10].map((mal) => mal * zehner).find((weite) => spanne / weite <= 4.001);
  const weite = schritt ?? 10 * zehner;
  const von = Math.floor(kleinste / weite + 1e-9) * weite;
  const bis = Math.max(Math.ceil(groesste / weite - 1e-9) * weite, von + weite);
  const anzahl = Math.round((bis - von) / weite);
  return { von, bis, stufen: Array.from({ length: anzahl + 1 }, (_, i) => roundStufe(von + i * weite)) };
}

const roundStufe = (zahl: number): number => Number(zahl.toPrecision(12));

type Stoff = { daten: Diagrammdaten; masse: Masse; skala: Skala; oben: number };
type Teilbild = { hoehe: number; zeichen: Zeichen[] };

/** An estimate that is rather too wide: digits and small letters of a sans serif. */
const measure = (text: string, schriftgrad: number): number => text.length * schriftgrad * 0.56;
const maxBreite = (texte: readonly string[], schriftgrad: number): number =>
  Math.max(0, ...texte.map((text) => measure(text, schriftgrad)));

function passenNamen({ daten: { punkte }, masse, skala }: Stoff): boolean {
  const platz = (masse.breite - computeRand(skala, masse)) / Math.max(1, punkte.length);
  return (
    maxBreite(
      punkte.map(({ name }) => name),
      masse.schriftgrad,
    ) <=
    platz - masse.schriftgrad * 0.6
  );
}

const computeRand = ({ stufen }: Skala, { schriftgrad, formatiere }: Masse): number =>
  maxBreite(stufen.map(formatiere), schriftgrad) + schriftgrad;

/** One series needs no legend: its name is the title. What `x` means is said whenever there is one. */
function computeLegende({ art, reihen, punkte }: Diagrammdaten, { breite, schriftgrad }: Masse): Teilbild {
  const verdeckt = punkte.some(({ werte }) => werte.includes('x'));
  const eintraege = [
    ...(reihen.length > 1 ? reihen.map((text, reihe) => ({ text, reihe })) : []),
    ...(verdeckt ? [{ text: LEGENDE_VERDECKT, reihe: null }] : []),
  ];
  const zeile = schriftgrad * 1.6;
  const platz = schriftgrad * (art === 'linie' ? 3.2 : 1.4);
  const zeichen: Zeichen[] = [];
  let x = 0;
  let y = schriftgrad;
  for (const { text, reihe } of eintraege) {
    const laenge = (reihe === null ? 0 : platz) + measure(text, schriftgrad);
    if (x > 0 && x + laenge > breite) {
      x = 0;
      y += zeile;
    }
    const anfang = reihe === null ? x : x + platz;
    if (reihe !== null) zeichen.push(toMuster(art, reihe, [x, y], schriftgrad));
    zeichen.push({ art: 'wort', stelle: [anfang, y], anker: 'start', text, verdeckt: reihe === null });
    x += laenge + schriftgrad * 1.5;
  }
  return { hoehe: eintraege.length === 0 ? 0 : y + schriftgrad, zeichen };
}

/** A field for bars, a piece of the line with its dashes for lines. */
const toMuster = (art: Diagrammart, reihe: number, [x, y]: Stelle, schriftgrad: number): Zeichen =>
  art === 'linie'
    ? {
        art: 'zug',
        reihe,
        stellen: [
          [x, y - schriftgrad * 0.35],
          [x + schriftgrad * 2.8, y - schriftgrad * 0.35],
        ],
      }
    : {
        art: 'flaeche',
        ecke: [x, y - schriftgrad * 0.85],
        breite: schriftgrad,
        hoehe: schriftgrad,
        reihe,
      };

function computeStehend({ daten, masse, skala, oben }: Stoff): Teilbild {
  const { breite, schriftgrad, formatiere } = masse;
  const { punkte, art } = daten;
  const links = computeRand(skala, masse);
  const anfang = oben + schriftgrad * 1.6;
  const hoehe = Math.min(HOEHE, masse.hoechstens ?? HOEHE) + oben;
  const ende = hoehe - schriftgrad * 2;
  const toY = (zahl: number): number =>
    ende - ((zahl - skala.von) / (skala.bis - skala.von)) * (ende - anfang);
  const platz = (breite - links) / Math.max(1, punkte.length);
  const toX = (stelle: number): number => links + (stelle + 0.5) * platz;
  const zeichen: Zeichen[] = skala.stufen.flatMap((stufe): Zeichen[] => [
    {
      art: 'strich',
      von: [links, toY(stufe)],
      bis: [breite, toY(stufe)],
      rolle: stufe === 0 ? 'achse' : 'gitter',
    },
    toWort([links - schriftgrad * 0.5, toY(stufe) + schriftgrad * 0.35], 'end', formatiere(stufe)),
  ]);
  const weite = maxBreite(
    punkte.map(({ name }) => name),
    schriftgrad,
  );
  // Days on a line may stand too close: every second or third name then; the table has all.
  const jeder = Math.max(1, Math.ceil((weite + schriftgrad) / platz));
  punkte.forEach(({ name }, i) => {
    if (i % jeder !== 0) return;
    const halb = measure(name, schriftgrad) / 2;
    const x = Math.max(halb, Math.min(toX(i), breite - halb));
    zeichen.push(toWort([x, ende + schriftgrad * 1.4], 'middle', name));
  });
  if (art === 'linie') zeichen.push(...listZuege(daten, { toX, toY, schriftgrad }));
  else zeichen.push(...listSaeulen(daten, { toX, toY, platz, masse }));
  return { hoehe, zeichen };
}

const toWort = (
  stelle: Stelle,
  anker: 'start' | 'middle' | 'end',
  text: string,
  verdeckt = false,
): Zeichen => ({ art: 'wort', stelle, anker, text, verdeckt });

type Ort = { toX: (stelle: number) => number; toY: (zahl: number) => number };

/** A line for each stretch without a gap; what is hidden is said once below its place. */
function listZuege(
  { reihen, punkte }: Diagrammdaten,
  { toX, toY, schriftgrad }: Ort & { schriftgrad: number },
): Zeichen[] {
  const zeichen: Zeichen[] = reihen.flatMap((_, reihe) => {
    const zuege: Stelle[][] = [[]];
    punkte.forEach(({ werte }, i) => {
      const wert = werte[reihe] ?? null;
      if (isZahl(wert)) zuege.at(-1)?.push([toX(i), toY(wert)]);
      else zuege.push([]);
    });
    return zuege.flatMap((stellen): Zeichen[] => [
      ...(stellen.length > 1 ? [{ art: 'zug', stellen, reihe } as const] : []),
      ...stellen.map((stelle) => ({ art: 'marke', stelle, reihe }) as const),
    ]);
  });
  punkte.forEach(({ werte }, i) => {
    if (werte.includes('x'))
      zeichen.push(toWort([toX(i), toY(0) - schriftgrad * 0.4], 'middle', VERDECKTZEICHEN, true));
  });
  return zeichen;
}

function listSaeulen(
  { reihen, punkte }: Diagrammdaten,
  { toX, toY, platz, masse }: Ort & { platz: number; masse: Masse },
): Zeichen[] {
  const { schriftgrad, formatiere } = masse;
  const dicke = Math.min(BALKEN_HOECHSTENS, (platz * BALKENANTEIL) / Math.max(1, reihen.length));
  return punkte.flatMap(({ werte }, i) =>
    werte.flatMap((wert, reihe): Zeichen[] => {
      const x = toX(i) + (reihe - reihen.length / 2) * dicke;
      const mitte = x + dicke / 2;
      if (wert === null) return [];
      if (wert === 'x') return [toWort([mitte, toY(0) - schriftgrad * 0.4], 'middle', VERDECKTZEICHEN, true)];
      const [oben, unten] = [Math.min(toY(wert), toY(0)), Math.max(toY(wert), toY(0))];
      return [
        { art: 'flaeche', ecke: [x, oben], breite: dicke, hoehe: unten - oben, reihe },
        ...(reihen.length === 1
          ? [toWort([mitte, oben - schriftgrad * 0.4], 'middle', formatiere(wert))]
          : []),
      ];
    }),
  );
}

/** Bars that lie, one below the other; a name that is too long ends in dots, the table has it whole. */
function computeLiegend({ daten: { reihen, punkte }, masse, skala, oben }: Stoff): Teilbild {
  const { breite, schriftgrad, formatiere, hoechstens } = masse;
  const namen = punkte.map(({ name }) => name);
  const links = Math.min(maxBreite(namen, schriftgrad), breite * NAME_HOECHSTENS) + schriftgrad;
  const rechts = breite - maxBreite(skala.stufen.map(formatiere), schriftgrad) * 1.1 - schriftgrad;
  const unten = schriftgrad * 2.2;
  const jeZeile = 14 + 18 * reihen.length;
  const platz =
    hoechstens === undefined ? jeZeile : Math.min(jeZeile, (hoechstens - unten) / Math.max(1, punkte.length));
  const ende = oben + platz * punkte.length;
  const toX = (zahl: number): number =>
    links + ((zahl - skala.von) / (skala.bis - skala.von)) * (rechts - links);
  const dicke = (platz * BALKENANTEIL) / Math.max(1, reihen.length);
  const zeichen: Zeichen[] = skala.stufen.flatMap((stufe, i): Zeichen[] => [
    {
      art: 'strich',
      von: [toX(stufe), oben],
      bis: [toX(stufe), ende],
      rolle: stufe === 0 ? 'achse' : 'gitter',
    },
    ...(isLesbar(i, skala, { rechts, links, masse })
      ? [toWort([toX(stufe), ende + schriftgrad * 1.4], 'middle', formatiere(stufe))]
      : []),
  ]);
  punkte.forEach(({ name, werte }, i) => {
    const mitte = oben + (i + 0.5) * platz;
    const grundlinie = mitte + schriftgrad * 0.35;
    const passend = cutWort(name, links - schriftgrad, schriftgrad);
    zeichen.push(toWort([links - schriftgrad * 0.5, grundlinie], 'end', passend));
    werte.forEach((wert, reihe) => {
      const y = mitte + (reihe - reihen.length / 2) * dicke;
      const neben = y + dicke / 2 + schriftgrad * 0.35;
      if (wert === null) return;
      if (wert === 'x') {
        zeichen.push(toWort([toX(0) + schriftgrad * 0.5, neben], 'start', VERDECKTZEICHEN, true));
        return;
      }
      const [von, bis] = [Math.min(toX(wert), toX(0)), Math.max(toX(wert), toX(0))];
      zeichen.push({ art: 'flaeche', ecke: [von, y], breite: bis - von, hoehe: dicke, reihe });
      if (reihen.length === 1)
        zeichen.push(toWort([bis + schriftgrad * 0.4, neben], 'start', formatiere(wert)));
    });
  });
  return { hoehe: ende + unten, zeichen };
}

/** On a narrow picture every second number of the axis, the first always. */
function isLesbar(
  stelle: number,
  { stufen }: Skala,
  { rechts, links, masse }: { rechts: number; links: number; masse: Masse },
): boolean {
  const platz = (rechts - links) / Math.max(1, stufen.length - 1);
  const weite = maxBreite(stufen.map(masse.formatiere), masse.schriftgrad) + masse.schriftgrad * 0.5;
  return stelle % Math.max(1, Math.ceil(weite / platz)) === 0;
}

function cutWort(text: string, breite: number, schriftgrad: number): string {
  if (measure(text, schriftgrad) <= breite) return text;
  return `${text.slice(0, Math.max(1, Math.floor(breite / (schriftgrad * 0.56)) - 1)).trimEnd()}…`;
}
