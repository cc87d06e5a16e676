import { type Cent, NULL_CENT, sumCent } from '#src/core/cent.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Felder, type Feldfehler, toStellenanteile } from './foerder-check-eingabe.model.ts';
import { STANDORTE_2022, type Standort2022 } from './rechner-standorte.model.ts';
import { REGELPARAMETER } from './regelwerk/parameter.model.ts';
import { RL_2024_12 } from './regelwerk/regelsatz.model.ts';
import type { Antrag } from './regelwerk/rl-2024-12/antrag-typen.model.ts';
import { computeHoechstbetraege, type Position, POSITIONEN } from './regelwerk/rl-2024-12/betraege.model.ts';
import {
  type Bestand,
  computeVerteilung,
  type Zuteilung,
} from './regelwerk/rl-2024-12/verteilschluessel.model.ts';

export type Standortbetraege = {
  readonly standort: Standort2022;
  readonly betraege: Readonly<Record<Position, Cent>>;
  readonly gesamt: Cent;
};

/** Maximum of a year for each Standort with the posts of 2022, and the sums of the Land. */
export type Betragstafel = {
  readonly zeilen: readonly Standortbetraege[];
  readonly summen: Readonly<Record<Position, Cent>>;
  readonly gesamt: Cent;
};

/** The amounts of the Richtlinie of 2024 for the posts of 2022: history times today's Jahresbetrag, no promise. */
export function computeBetragstafel(standorte: readonly Standort2022[] = STANDORTE_2022): Betragstafel {
  const zeilen = standorte.map(toStandortbetraege);
  return {
    zeilen,
    summen: toPositionen((position) => sumCent(zeilen.map(({ betraege }) => betraege[position]))),
    gesamt: sumCent(zeilen.map(({ gesamt }) => gesamt)),
  };
}

function toStandortbetraege(standort: Standort2022): Standortbetraege {
  const { wert } = computeHoechstbetraege(toVollantrag(standort), RL_2024_12, REGELPARAMETER);
  return { standort, betraege: toPositionen((position) => wert[position] ?? NULL_CENT), gesamt: wert.gesamt };
}

function toPositionen(wertOf: (position: Position) => Cent): Record<Position, Cent> {
  return Object.fromEntries(POSITIONEN.map((position) => [position, wertOf(position)])) as Record<
    Position,
    Cent
  >;
}

/** Everything the Richtlinie allows for a Standort with these posts, a whole year. */
function toVollantrag({ typ, zusatzstellen, caseManagement }: Standort2022): Antrag {
  const { koordination, verwaltungsassistenz } = RL_2024_12.grenzen[typ];
  return {
    typ,
    foerderjahr: RL_2024_12.foerderjahre.von,
    koordination: toStellenanteile(koordination),
    verwaltungsassistenz: [verwaltungsassistenz],
    caseManagement: toStellenanteile(caseManagement),
    zusatz: Array.from({ length: zusatzstellen }, (_leer, platz) => ({
      kommune: `Kommune ${platz + 1}`,
      eigeneAuslaenderbehoerde: true,
      eigenesJugendamt: true,
      gremium: 'RAT' as const,
      anteile: [RL_2024_12.zusatzJeKommune],
      weiterleitung: true,
      verbleibBegruendet: true,
      kooperationGeregelt: true,
    })),
    organisationseinheiten: [],
    trennungBegruendet: true,
    voraussetzungen: {
      a: 'ERFUELLT',
      b: 'ERFUELLT',
      c: 'ERFUELLT',
      d: 'ERFUELLT',
      e: 'ERFUELLT',
      f: 'ERFUELLT',
    },
    fehlendeKapitel: [],
    doppelfoerderung: [],
    sachausgaben: {
      koordination: NULL_CENT,
      verwaltungsassistenz: NULL_CENT,
      caseManagement: NULL_CENT,
      posten: [],
    },
    veranstaltungen: RL_2024_12.veranstaltungen,
    massnahmen: RL_2024_12.massnahmen,
    schnittstellenanalyse: true,
    kontingentCm: caseManagement,
    weiterleitungCm: null,
    beginnVorBewilligung: false,
    fortsetzung: false,
    vorzeitigerBeginnZugelassen: false,
    laufenderFoerderfall: null,
    zeitraum: null,
  };
}

const GRENZE_ZEILEN = 200;
const GRENZE_STELLEN = 10_000;
const GRENZE_BESTAND = 10_000_000;
/** `1.234` or `1234`: persons are whole numbers. */
const GANZE_ZAHL = /^(\d{1,3}(?:\.\d{3})+|\d+)$/;

export type Verteilung = { readonly stellen: number; readonly zuteilungen: readonly (Zuteilung & Bestand)[] };

/** Reads lines `Name; FlüAG; AWoV` (also parted by tabs, as a spreadsheet copies them) and shares the posts out. */
export function computeVerteilungVon(felder: Felder): Result<Verteilung, readonly Feldfehler[]> {
  const fehler: Feldfehler[] = [];
  const stellen = readGanzeZahl((felder.get('stellen')?.[0] ?? '').trim(), GRENZE_STELLEN);
  if (stellen === null || stellen < 1) {
    fehler.push({
      feld: 'stellen',
      name: 'Stellen insgesamt',
      text: `Geben Sie eine ganze Zahl von 1 bis ${GRENZE_STELLEN} ein, zum Beispiel 713.`,
    });
  }
  const bestaende = readBestaende(felder.get('bestaende')?.[0] ?? '', (text) =>
    fehler.push({ feld: 'bestaende', name: 'Bestände', text }),
  );
  if (fehler.length > 0 || stellen === null) return fail(fehler);
  const { wert } = computeVerteilung(bestaende, stellen);
  return ok({
    stellen,
    zuteilungen: wert.map((zuteilung, platz) => ({
      flueag: 0,
      awov: 0,
      ...bestaende[platz],
      ...zuteilung,
    })),
  });
}

function readBestaende(text: string, melde: (text: string) => void): Bestand[] {
  const zeilen = text
    .split(/\r?\n/)
    .map((zeile, platz) => ({ nummer: platz + 1, zeile: zeile.trim() }))
    .filter(({ zeile }) => zeile !== '');
  if (zeilen.length === 0) {
    melde('Geben Sie je Zeile einen Namen und zwei Zahlen ein: Kreis Musterau; 1200; 800.');
    return [];
  }
  if (zeilen.length > GRENZE_ZEILEN) {
    melde(`Das sind ${zeilen.length} Zeilen. Möglich sind ${GRENZE_ZEILEN}.`);
    return [];
  }
  const namen = new Set<string>();
  let falsch = false;
  const bestaende = zeilen.flatMap(({ nummer, zeile }): Bestand[] => {
    const [name = '', ...zahlen] = zeile.split(/[;\t]/).map((teil) => teil.trim());
    const [flueag, awov] = zahlen.map((zahl) => readGanzeZahl(zahl, GRENZE_BESTAND));
    const bruch = findZeilenfehler(name, zahlen.length, flueag ?? null, awov ?? null, namen);
    namen.add(name);
    if (bruch === null) return [{ name, flueag: flueag ?? 0, awov: awov ?? 0 }];
    falsch = true;
    melde(`Zeile ${nummer}: ${bruch}`);
    return [];
  });
  if (falsch) return [];
  if (bestaende.every(({ flueag }) => flueag === 0) || bestaende.every(({ awov }) => awov === 0)) {
    melde('Eine der beiden Spalten ist überall 0. Dann gibt es nichts zu verteilen.');
  }
  return bestaende;
}

function findZeilenfehler(
  name: string,
  spalten: number,
  flueag: number | null,
  awov: number | null,
  namen: ReadonlySet<string>,
): string | null {
  if (spalten !== 2)
    return 'Hier werden ein Name und zwei Zahlen erwartet, getrennt durch Semikolon oder Tabulator.';
  if (name === '') return 'Der Name fehlt.';
  if (namen.has(name)) return `„${name.slice(0, 60)}“ steht schon in einer anderen Zeile.`;
  if (flueag === null) return 'Der FlüAG-Bestand ist keine ganze Zahl. Schreiben Sie 1200 oder 1.200.';
  if (awov === null) return 'Der AWoV-Bestand ist keine ganze Zahl. Schreiben Sie 1200 oder 1.200.';
  return null;
}

function readGanzeZahl(text: string, hoechstens: number): number | null {
  if (!GANZE_ZAHL.test(text)) return null;
  const zahl = Number(text.replaceAll('.', ''));
  return Number.isSafeInteger(zahl) && zahl <= hoechstens ? zahl : null;
}
