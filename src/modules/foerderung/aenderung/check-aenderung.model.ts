import { type Cent, formatCent, NULL_CENT, sumCent, toCent } from '#src/core/cent.ts';
import { formatGerman, type PlainDate, parsePlainDate } from '#src/core/plain-date.ts';
import { formatVzae, sumVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import type { Feldbefund } from '../check-inhalt.model.ts';
import { type Lesung, readBetrag, readVzae } from '../eingabe.model.ts';
import { type Bewilligung, computeNachweis, type Stellenzeit } from '../nachweis/abrechnung.model.ts';
import { SACHPOSITIONEN } from '../nachweis/nachweisinhalt.model.ts';
import type { Nachweisstelle } from '../nachweis/stellen.model.ts';
import type { Befund, Meldungscode } from '../regelwerk/meldungen.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import { REGELN } from '../regelwerk/regeln.model.ts';
import { type Antragspruefung, checkAntrag } from '../regelwerk/rl-2024-12/antrag.model.ts';
import type { Antrag } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import { type Hoechstbetraege, type Position, POSITIONEN } from '../regelwerk/rl-2024-12/betraege.model.ts';
import type { Besetzungsabschnitt } from '../regelwerk/rl-2024-12/zeitfaktor.model.ts';
import type { Aenderungsinhalt } from './aenderung.model.ts';

/** What a change is measured by: the signed Antrag, and what the Bescheid in force grants. */
export type Aenderungsrahmen = {
  readonly stellen: readonly Nachweisstelle[];
  readonly regelantrag: Antrag;
  readonly bisher: Bewilligung;
  /** Times the Bescheid in force rests on. */
  readonly bisherigeZeiten: readonly Stellenzeit[];
  readonly foerderjahr: number;
  readonly von: PlainDate;
  readonly bis: PlainDate;
  readonly parameter: Regelparameter;
};

/** One position: what is granted, the most for the new extent, what is asked for. */
export type Aenderungszeile = {
  readonly position: Position;
  readonly bisher: Cent;
  readonly hoechstens: Cent;
  readonly neu: Cent;
};

export type Aenderungspruefung = {
  /** What keeps it from being signed: unreadable, refused by a rule, missing, or nothing changes. */
  readonly hindernisse: readonly Feldbefund[];
  readonly warnungen: readonly Feldbefund[];
  readonly zeiten: readonly Stellenzeit[];
  readonly zeilen: readonly Aenderungszeile[];
  /** The new extent as the Regelwerk sees it: what the Bescheid rests on. */
  readonly umfang: Antragspruefung;
};

/** Reads a change and asks the rules about the new extent: everything at once, each beside its field. */
export function checkAenderung(inhalt: Aenderungsinhalt, rahmen: Aenderungsrahmen): Aenderungspruefung {
  const eingaben: Feldbefund[] = [];
  const zeiten = readZeiten(inhalt, rahmen, eingaben);
  const betraege = readBetraege(inhalt, rahmen, eingaben);
  const umfang = computeUmfang(zeiten, betraege, rahmen);
  const zeilen = POSITIONEN.map((position) => ({
    position,
    bisher: rahmen.bisher[position] ?? NULL_CENT,
    hoechstens: umfang.hoechstbetraege?.[position] ?? NULL_CENT,
    neu: betraege[position] ?? NULL_CENT,
  })).filter(({ bisher, hoechstens, neu }) => bisher + hoechstens + neu > 0);
  const befunde = umfang.befunde.map((befund) => toFeldbefund(befund, zeiten));
  return {
    hindernisse: [
      ...eingaben,
      ...befunde.filter(({ art }) => art === 'FEHLER'),
      ...(umfang.hoechstbetraege === null ? [] : listZuHohe(zeilen)),
      ...(inhalt.beschreibung.trim() === ''
        ? [note('beschreibung', 'Die Beschreibung fehlt.', 'Schreiben Sie, was sich ändert und warum.')]
        : []),
      ...(isUnveraendert(zeilen, zeiten, rahmen)
        ? [note('betraege', 'Es ändert sich nichts.', 'Ändern Sie eine Besetzung oder einen Betrag.')]
        : []),
    ],
    warnungen: befunde.filter(({ art }) => art === 'WARNUNG'),
    zeiten,
    zeilen,
    umfang,
  };
}

/** The times of each post, without asking the rules: what the Verwendungsnachweis shares the new amounts out by. */
export function readAenderungszeiten(
  inhalt: Aenderungsinhalt,
  rahmen: Pick<Aenderungsrahmen, 'stellen' | 'von' | 'bis'>,
): Stellenzeit[] {
  return readZeiten(inhalt, rahmen, []);
}

function note(feld: string, text: string, abhilfe = ''): Feldbefund {
  return { art: 'EINGABE', code: 'EINGABE', regel: null, quelle: null, feld, text, abhilfe };
}

function take<T>(eingaben: Feldbefund[], feld: string, gelesen: Lesung<T>): T | null {
  if (gelesen.ok) return gelesen.wert;
  eingaben.push(note(feld, gelesen.fehler));
  return null;
}

/** A post that nobody names keeps its whole year. */
function readZeiten(
  inhalt: Aenderungsinhalt,
  rahmen: Pick<Aenderungsrahmen, 'stellen' | 'von' | 'bis'>,
  eingaben: Feldbefund[],
): Stellenzeit[] {
  return rahmen.stellen.map((stelle) => {
    const eigene = inhalt.besetzung.find((eine) => eine.stelle === stelle.schluessel);
    if (eigene === undefined)
      return { ...stelle, abschnitte: [{ von: rahmen.von, bis: rahmen.bis, vzae: stelle.vzae }] };
    const feld = `besetzung.${stelle.schluessel}`;
    const abschnitte = eigene.abschnitte.flatMap((zeile, platz): Besetzungsabschnitt[] => {
      const ort = `${feld}.${platz}`;
      const vzae = take(eingaben, `${ort}.vzae`, readVzae(zeile.vzae));
      const von = takeTag(eingaben, `${ort}.von`, zeile.von);
      const bis = takeTag(eingaben, `${ort}.bis`, zeile.bis);
      if (vzae === null || von === null || bis === null) return [];
      if (von <= bis && von >= rahmen.von && bis <= rahmen.bis) return [{ von, bis, vzae }];
      eingaben.push(
        note(
          `${ort}.bis`,
          `Der Zeitraum liegt nicht zwischen dem ${formatGerman(rahmen.von)} und dem ${formatGerman(rahmen.bis)}, oder er endet vor seinem Beginn.`,
          'Prüfen Sie beide Tage.',
        ),
      );
      return [];
    });
    return { ...stelle, abschnitte };
  });
}

function takeTag(eingaben: Feldbefund[], feld: string, text: string): PlainDate | null {
  const gelesen = parsePlainDate(text);
  if (gelesen.ok) return gelesen.wert;
  eingaben.push(
    note(
      feld,
      text.trim() === '' ? 'Der Tag fehlt.' : `„${text.trim()}“ ist kein Tag.`,
      'Schreiben Sie ihn so: 17.05.2025.',
    ),
  );
  return null;
}

/** A position that nobody names keeps its amount. */
function readBetraege(
  { betraege }: Aenderungsinhalt,
  { bisher }: Aenderungsrahmen,
  eingaben: Feldbefund[],
): Partial<Record<Position, Cent>> {
  return Object.fromEntries(
    POSITIONEN.flatMap((position) => {
      const text = betraege.find((eine) => eine.position === position)?.betrag;
      if (text === undefined) return [[position, bisher[position] ?? NULL_CENT]];
      const betrag = take(eingaben, `betraege.${position}`, readBetrag(text));
      return betrag === null ? [] : [[position, betrag]];
    }),
  );
}

/** Rules that ask for the share of a post: each share counts for itself, also when another one is larger. */
const ANTEILSREGELN: readonly Meldungscode[] = ['E-5.4.1-c', 'E-5.4.1-d', 'E-5.4.1-g'];

/**
 * The signed Antrag with the posts as they are now: limits by the largest share of each post, the least share by the
 * smallest, amounts by the time really planned. All three come from the Regelwerk.
 */
function computeUmfang(
  zeiten: readonly Stellenzeit[],
  betraege: Readonly<Partial<Record<Position, Cent>>>,
  { regelantrag, foerderjahr, von, bis, parameter }: Aenderungsrahmen,
): Antragspruefung {
  const hoch = checkAntrag(toAntrag(regelantrag, zeiten, betraege, findHoechsten), parameter);
  const tief = checkAntrag(toAntrag(regelantrag, zeiten, betraege, findKleinsten), parameter);
  const klein = tief.befunde.filter(
    ({ code, feld }) =>
      ANTEILSREGELN.includes(code) && !hoch.befunde.some((eine) => eine.code === code && eine.feld === feld),
  );
  const sach = Object.fromEntries(SACHPOSITIONEN.map((name) => [name, betraege[name] ?? NULL_CENT]));
  const { positionen } = computeNachweis(
    zeiten,
    { personal: {}, sach },
    { foerderjahr, von, bis, bewilligt: betraege, ausgezahlt: NULL_CENT, parameter },
  );
  const befunde = [...hoch.befunde, ...klein];
  const fehler = [...hoch.fehler, ...klein.map(({ code }) => code)];
  return {
    ...hoch,
    befunde,
    fehler,
    hoechstbetraege: fehler.length > 0 ? null : toHoechstbetraege(hoch.hoechstbetraege, positionen),
  };
}

/** What the whole year allows, and what the time allows: the lesser of both. */
function toHoechstbetraege(
  jahr: Hoechstbetraege | null,
  zeit: readonly { position: Position; hoechstbetrag: Cent }[],
): Hoechstbetraege | null {
  if (jahr === null) return null;
  const werte = POSITIONEN.flatMap((position): [Position, Cent][] => {
    const grenze = zeit.find((eine) => eine.position === position)?.hoechstbetrag;
    const betrag = jahr[position];
    if (betrag === undefined) return [];
    return [[position, grenze === undefined ? betrag : toCent(Math.min(betrag, grenze))]];
  });
  return { ...Object.fromEntries(werte), gesamt: sumCent(werte.map(([, betrag]) => betrag)) };
}

type Anteil = (abschnitte: readonly Besetzungsabschnitt[]) => Vzae;

/** The most that one post has on a day: looked at where a time begins. */
const findHoechsten: Anteil = (abschnitte) => {
  const summen = abschnitte.map(({ von: tag }) =>
    sumVzae(abschnitte.filter(({ von, bis }) => von <= tag && tag <= bis).map(({ vzae }) => vzae)),
  );
  return toVzae(Math.max(...summen));
};
const findKleinsten: Anteil = (abschnitte) => toVzae(Math.min(...abschnitte.map(({ vzae }) => vzae)));

function toAntrag(
  regelantrag: Antrag,
  zeiten: readonly Stellenzeit[],
  betraege: Readonly<Partial<Record<Position, Cent>>>,
  anteilOf: Anteil,
): Antrag {
  const besetzt = zeiten.filter(({ abschnitte }) => abschnitte.length > 0);
  const von = (position: Stellenzeit['position']): Vzae[] =>
    besetzt.filter((zeit) => zeit.position === position).map(({ abschnitte }) => anteilOf(abschnitte));
  return {
    ...regelantrag,
    koordination: von('koord'),
    verwaltungsassistenz: von('va'),
    caseManagement: von('cm'),
    zusatz: regelantrag.zusatz.map((stelle, platz) => ({
      ...stelle,
      anteile: besetzt
        .filter(({ schluessel }) => schluessel === `zusatz-${platz + 1}`)
        .map(({ abschnitte }) => anteilOf(abschnitte)),
    })),
    sachausgaben: {
      ...regelantrag.sachausgaben,
      koordination: betraege.sach_koord ?? NULL_CENT,
      verwaltungsassistenz: betraege.sach_va ?? NULL_CENT,
    },
    veranstaltungen: betraege.veranst ?? NULL_CENT,
    massnahmen: betraege.massn ?? NULL_CENT,
    // What is passed on is asked with what is passed on in truth: `computeBilanz` of the Weiterleitung.
    weiterleitungCm: null,
  };
}

const LISTENFELD = /^(koordination|verwaltungsassistenz|caseManagement)\[(\d+)\]$/;
const POSITION_VON = {
  koordination: 'koord',
  verwaltungsassistenz: 'va',
  caseManagement: 'cm',
} as const satisfies Record<string, Stellenzeit['position']>;

/** From the path the rules name to the post as the Antrag named it. */
function toFeldbefund(befund: Befund, zeiten: readonly Stellenzeit[]): Feldbefund {
  const { art, code, regel, feld, text, abhilfe } = befund;
  const treffer = LISTENFELD.exec(feld);
  const liste = treffer?.[1] as keyof typeof POSITION_VON | undefined;
  const stelle =
    liste === undefined
      ? undefined
      : zeiten.filter(
          ({ position, abschnitte }) => position === POSITION_VON[liste] && abschnitte.length > 0,
        )[Number(treffer?.[2])];
  return {
    art,
    code,
    regel,
    quelle: REGELN[regel].quelle,
    feld: stelle === undefined ? `umfang.${feld}` : `besetzung.${stelle.schluessel}`,
    text: stelle === undefined ? text : text.replace(feld, stelle.bezeichnung),
    abhilfe,
  };
}

/** FR-5.4.1-e, -f: never more than the new extent allows. */
function listZuHohe(zeilen: readonly Aenderungszeile[]): Feldbefund[] {
  return zeilen
    .filter(({ neu, hoechstens }) => neu > hoechstens)
    .map(({ position, neu, hoechstens }) => ({
      art: 'FEHLER',
      code: 'FR-5.4.1-e',
      regel: 'FR-5.4.1-e',
      quelle: REGELN['FR-5.4.1-e'].quelle,
      feld: `betraege.${position}`,
      text: `Genannt sind ${formatCent(neu)}. Für diesen Umfang sind höchstens ${formatCent(hoechstens)} möglich.`,
      abhilfe: 'Verringern Sie den Betrag oder prüfen Sie die Besetzung.',
    }));
}

function isUnveraendert(
  zeilen: readonly Aenderungszeile[],
  zeiten: readonly Stellenzeit[],
  { bisherigeZeiten }: Aenderungsrahmen,
): boolean {
  return (
    zeilen.every(({ bisher, neu }) => bisher === neu) &&
    describeZeiten(zeiten) === describeZeiten(bisherigeZeiten)
  );
}

/** The same times, in whatever order they were typed. */
function describeZeiten(zeiten: readonly Stellenzeit[]): string {
  return zeiten
    .flatMap(({ schluessel, abschnitte }) =>
      abschnitte.map(({ von, bis, vzae }) => `${schluessel} ${von} ${bis} ${vzae}`),
    )
    .toSorted()
    .join(';');
}

/** Each post with its times, for the Bescheid: „KIM-Case Management 3, 01.01.2025 bis 16.05.2025“. */
export function listStellentexte(zeiten: readonly Stellenzeit[]): { was: string; vzae: string }[] {
  return zeiten.flatMap(({ bezeichnung, abschnitte }) =>
    abschnitte.length === 0
      ? [{ was: `${bezeichnung}, nicht besetzt`, vzae: '0,00' }]
      : abschnitte.map(({ von, bis, vzae }) => ({
          was: `${bezeichnung}, ${formatGerman(von)} bis ${formatGerman(bis)}`,
          vzae: formatVzae(vzae),
        })),
  );
}
