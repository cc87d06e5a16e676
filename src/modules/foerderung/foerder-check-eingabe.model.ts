import { type Cent, NULL_CENT, parseCent } from '#src/core/cent.ts';
import { formatGerman, parsePlainDate, type PlainDate, toPlainDate, yearOf } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { formatVzae, NULL_VZAE, parseVzae, sumVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import { findStandort2022, type Standort2022 } from './rechner-standorte.model.ts';
import {
  type Gebietskoerperschaft,
  GEBIETSKOERPERSCHAFTEN,
  RL_2024_12,
} from './regelwerk/regelsatz.model.ts';
import {
  GREMIEN,
  type Gremium,
  PRUEFSTAENDE,
  type Pruefstand,
  VORAUSSETZUNGEN,
  type Voraussetzung,
} from './regelwerk/rl-2024-12/antrag-typen.model.ts';
import { listFehlendeKapitel } from './regelwerk/rl-2024-12/voraussetzungen.model.ts';

/** What a form sends: each name with its values as they were typed. */
export type Felder = ReadonlyMap<string, readonly string[]>;
/** A mistake of the input: `feld` is the name of the control, `name` what a person calls it. */
export type Feldfehler = { readonly feld: string; readonly name: string; readonly text: string };

/** Rows for kreisangehörige Kommunen; in 2022 no Kreis had more than six further posts. */
export const KOMMUNENZEILEN = 10;
/** More VZÄ in one field are a slip of the keyboard: in 2022 the most of one Standort was 18. */
const HOECHSTENS_VZAE = toVzae(10_000);

/** Who asks, beside the 54 Standorte. The last two may not apply themselves (Nr. 3.1). */
export const ANDERE_ANTRAGSTELLER = ['KREISANGEHOERIGE_KOMMUNE', 'FREIE_WOHLFAHRTSPFLEGE'] as const;
/** NEU: begin in the Förderjahr. FORTSETZUNG: Nr. 4.4. LAUFEND: began before and is no continuation. */
export const STELLENBEGINNE = ['NEU', 'FORTSETZUNG', 'LAUFEND'] as const;
export const ZUSATZORTE = ['KOMMUNE', 'KREIS'] as const;

export type FoerderCheckKommune = {
  readonly name: string;
  readonly eigeneAuslaenderbehoerde: boolean;
  readonly eigenesJugendamt: boolean;
  readonly gremium: Gremium;
  readonly anteile: readonly Vzae[];
  readonly ort: (typeof ZUSATZORTE)[number];
};

export type FoerderCheckAngaben = {
  readonly foerderjahr: number;
  readonly standort: Standort2022 | null;
  readonly typ: Gebietskoerperschaft | (typeof ANDERE_ANTRAGSTELLER)[number];
  readonly beginn: PlainDate;
  readonly stellenbeginn: (typeof STELLENBEGINNE)[number];
  readonly koordination: readonly Vzae[];
  readonly assistenz: readonly Vzae[];
  readonly caseManagement: readonly Vzae[];
  readonly kontingent: Vzae | null;
  readonly fw: Vzae;
  readonly kreisangehoerig: Vzae;
  readonly kommunen: readonly FoerderCheckKommune[];
  readonly voraussetzungen: Readonly<Record<Voraussetzung, Pruefstand>>;
  readonly fehlendeKapitel: readonly string[];
  readonly doppelfoerderung: boolean;
  readonly veranstaltungen: Cent;
  readonly massnahmen: Cent;
  readonly analyse: boolean;
};

/** Names of the fields as the form and the summary of mistakes show them. */
export const FELDNAMEN = {
  jahr: 'Förderjahr',
  antragsteller: 'Wer möchte die Förderung?',
  beginn: 'Beginn der Stellen',
  stellenbeginn: 'Laufen die Stellen schon?',
  koordination: 'Koordination (Baustein 1)',
  assistenz: 'Verwaltungsassistenz (Baustein 1)',
  case_management: 'Case Management (Baustein 2)',
  kontingent: 'Kontingent für das Case Management',
  fw: 'Davon an die Freie Wohlfahrtspflege',
  kreisangehoerig: 'Davon an kreisangehörige Kommunen',
  doppelfoerderung: 'Zahlt ein anderes Programm schon für eine dieser Stellen?',
  veranstaltungen: 'Veranstaltungen im Jahr',
  massnahmen: 'Maßnahmen im Jahr',
  analyse: 'Gibt es eine Analyse der Schnittstellen?',
} as const;

/**
 * Reads the answers of the Förder-Check; every mistake at once, each beside its field. Empty means: not wanted or not yet
 * known. Only who asks is compulsory.
 */
export function parseFoerderCheck(felder: Felder): Result<FoerderCheckAngaben, readonly Feldfehler[]> {
  const leser = createLeser(felder);
  const foerderjahr = leser.readWahl('jahr', FELDNAMEN.jahr, listFoerderjahre());
  const antragsteller = readAntragsteller(leser);
  const jahr = foerderjahr === null ? RL_2024_12.foerderjahre.von : Number(foerderjahr);
  const angaben: FoerderCheckAngaben = {
    foerderjahr: jahr,
    ...(antragsteller ?? { standort: null, typ: 'KREIS' }),
    beginn: readBeginn(leser, jahr),
    stellenbeginn: leser.readWahl('stellenbeginn', FELDNAMEN.stellenbeginn, STELLENBEGINNE, 'NEU') ?? 'NEU',
    koordination: leser.readStellen('koordination', FELDNAMEN.koordination),
    assistenz: leser.readStellen('assistenz', FELDNAMEN.assistenz),
    caseManagement: leser.readStellen('case_management', FELDNAMEN.case_management),
    kontingent: leser.readVzae('kontingent', FELDNAMEN.kontingent),
    fw: leser.readVzae('fw', FELDNAMEN.fw) ?? NULL_VZAE,
    kreisangehoerig: leser.readVzae('kreisangehoerig', FELDNAMEN.kreisangehoerig) ?? NULL_VZAE,
    kommunen: readKommunen(leser),
    voraussetzungen: readVoraussetzungen(leser, antragsteller?.typ ?? 'KREIS'),
    fehlendeKapitel: listFehlendeKapitel(antragsteller?.typ ?? 'KREIS', leser.readListe('kapitel')),
    doppelfoerderung: leser.isJa('doppelfoerderung'),
    veranstaltungen: leser.readBetrag('veranstaltungen', FELDNAMEN.veranstaltungen),
    massnahmen: leser.readBetrag('massnahmen', FELDNAMEN.massnahmen),
    analyse: leser.isJa('analyse'),
  };
  return leser.fehler.length > 0 ? fail(leser.fehler) : ok(angaben);
}

/** The years of the Richtlinie as a list for choice. */
export function listFoerderjahre(): string[] {
  const { von, bis } = RL_2024_12.foerderjahre;
  return Array.from({ length: bis - von + 1 }, (_leer, platz) => String(von + platz));
}

/**
 * `2,5` becomes posts of 1,00 and a rest; a rest below the least share goes together with one whole post (3,3 → 1,00 +
 * 1,00 + 0,65 + 0,65). `1,0 + 0,72` is taken as written.
 */
export function toStellenanteile(summe: Vzae): Vzae[] {
  const { stelle, mindestanteil } = RL_2024_12;
  const ganze = Math.trunc(summe / stelle);
  const rest = summe % stelle;
  const wiederhole = (anzahl: number): Vzae[] => Array.from({ length: anzahl }, () => stelle);
  if (rest === 0) return wiederhole(ganze);
  if (rest >= mindestanteil || ganze === 0) return [...wiederhole(ganze), toVzae(rest)];
  const geteilt = stelle + rest;
  const halb = Math.trunc(geteilt / 2);
  return [...wiederhole(ganze - 1), toVzae(geteilt - halb), toVzae(halb)];
}

type Leser = {
  readonly fehler: Feldfehler[];
  readText: (feld: string) => string;
  readListe: (feld: string) => readonly string[];
  readWahl: <W extends string>(feld: string, name: string, werte: readonly W[], leer?: W) => W | null;
  readVzae: (feld: string, name: string) => Vzae | null;
  readStellen: (feld: string, name: string) => Vzae[];
  readBetrag: (feld: string, name: string) => Cent;
  isJa: (feld: string) => boolean;
};

function createLeser(felder: Felder): Leser {
  const fehler: Feldfehler[] = [];
  const readText = (feld: string): string => (felder.get(feld)?.[0] ?? '').trim();
  const melde = (feld: string, name: string, text: string): null => {
    fehler.push({ feld, name, text });
    return null;
  };
  const checkAnteil = (feld: string, name: string, text: string): Vzae | null => {
    const gelesen = parseVzae(text);
    if (!gelesen.ok) return melde(feld, name, gelesen.fehler.meldung);
    if (gelesen.wert < 0) return melde(feld, name, 'Geben Sie eine Zahl ab 0 ein, zum Beispiel 2,50.');
    if (gelesen.wert > HOECHSTENS_VZAE) {
      return melde(
        feld,
        name,
        `Das sind mehr als ${formatVzae(HOECHSTENS_VZAE)} VZÄ. Prüfen Sie das Komma, zum Beispiel 2,50.`,
      );
    }
    return gelesen.wert;
  };
  return {
    fehler,
    readText,
    readListe: (feld) => felder.get(feld) ?? [],
    readWahl: (feld, name, werte, leer) => {
      const text = readText(feld);
      if (text === '' && leer !== undefined) return leer;
      return werte.find((wert) => wert === text) ?? melde(feld, name, 'Wählen Sie einen Wert der Liste.');
    },
    readVzae: (feld, name) => {
      const text = readText(feld);
      return text === '' ? null : checkAnteil(feld, name, text);
    },
    readStellen: (feld, name) => {
      const teile = readText(feld)
        .split(/[+;\n]/)
        .map((teil) => teil.trim())
        .filter((teil) => teil !== '');
      const anteile: Vzae[] = [];
      for (const teil of teile) {
        const anteil = checkAnteil(feld, name, teil);
        // One message for one field: the first wrong share says how to write them all.
        if (anteil === null) return [];
        if (anteil > 0) anteile.push(anteil);
      }
      const [einziger] = anteile;
      if (sumVzae(anteile) > HOECHSTENS_VZAE) {
        melde(
          feld,
          name,
          `Zusammen sind es mehr als ${formatVzae(HOECHSTENS_VZAE)} VZÄ. Prüfen Sie das Komma.`,
        );
        return [];
      }
      return anteile.length === 1 && einziger !== undefined ? toStellenanteile(einziger) : anteile;
    },
    readBetrag: (feld, name) => {
      const text = readText(feld);
      if (text === '') return NULL_CENT;
      const gelesen = parseCent(text);
      if (!gelesen.ok) return melde(feld, name, gelesen.fehler.meldung) ?? NULL_CENT;
      if (gelesen.wert >= 0) return gelesen.wert;
      return melde(feld, name, 'Geben Sie einen Betrag ab 0 ein, zum Beispiel 1.234,56.') ?? NULL_CENT;
    },
    isJa: (feld) => readText(feld) === 'ja',
  };
}

function readAntragsteller(leser: Leser): Pick<FoerderCheckAngaben, 'standort' | 'typ'> | null {
  const text = leser.readText('antragsteller');
  const standort = findStandort2022(text);
  if (standort !== undefined) return { standort, typ: standort.typ };
  const typ = [...GEBIETSKOERPERSCHAFTEN, ...ANDERE_ANTRAGSTELLER].find((art) => art === text);
  if (typ !== undefined) return { standort: null, typ };
  leser.fehler.push({
    feld: 'antragsteller',
    name: FELDNAMEN.antragsteller,
    text: 'Wählen Sie einen KIM-Standort oder eine Art.',
  });
  return null;
}

function readBeginn(leser: Leser, jahr: number): PlainDate {
  const neujahr = toPlainDate(`${jahr}-01-01`);
  const text = leser.readText('beginn');
  if (text === '') return neujahr;
  const name = FELDNAMEN.beginn;
  const gelesen = parsePlainDate(text);
  if (!gelesen.ok) {
    leser.fehler.push({ feld: 'beginn', name, text: gelesen.fehler.meldung });
    return neujahr;
  }
  if (yearOf(gelesen.wert) !== jahr) {
    const silvester = formatGerman(toPlainDate(`${jahr}-12-31`));
    leser.fehler.push({
      feld: 'beginn',
      name,
      text: `Der Beginn liegt nicht im Förderjahr ${jahr}. Geben Sie einen Tag vom ${formatGerman(neujahr)} bis ${silvester} ein.`,
    });
    return neujahr;
  }
  return gelesen.wert;
}

/** Rows in which something stands. */
function readKommunen(leser: Leser): FoerderCheckKommune[] {
  const kommunen: FoerderCheckKommune[] = [];
  for (let nummer = 1; nummer <= KOMMUNENZEILEN; nummer += 1) {
    const feld = (name: string): string => `k${nummer}_${name}`;
    const nameOf = (was: string): string => `Kommune ${nummer}: ${was}`;
    const name = leser.readText(feld('name'));
    const abh = leser.isJa(feld('abh'));
    const jugendamt = leser.isJa(feld('jugendamt'));
    const gremium = leser.readText(feld('gremium'));
    const anteile = leser.readText(feld('anteile'));
    if (name === '' && !abh && !jugendamt && gremium === '' && anteile === '') continue;
    if (name === '') {
      leser.fehler.push({
        feld: feld('name'),
        name: nameOf('Name'),
        text: 'Nennen Sie die Kommune oder leeren Sie diese Zeile.',
      });
    }
    const stellen = leser.readStellen(feld('anteile'), nameOf('Stelle'));
    kommunen.push({
      name,
      eigeneAuslaenderbehoerde: abh,
      eigenesJugendamt: jugendamt,
      gremium: leser.readWahl(feld('gremium'), nameOf('Gremium'), GREMIEN, 'KEINES') ?? 'KEINES',
      anteile: anteile === '' ? [RL_2024_12.zusatzJeKommune] : stellen,
      ort: leser.readWahl(feld('ort'), nameOf('Ort der Stelle'), ZUSATZORTE, 'KOMMUNE') ?? 'KOMMUNE',
    });
  }
  return kommunen;
}

/** d follows from the chapters of the concept; what is not answered is open. */
function readVoraussetzungen(
  leser: Leser,
  typ: FoerderCheckAngaben['typ'],
): Record<Voraussetzung, Pruefstand> {
  const stand = (buchstabe: Voraussetzung): Pruefstand => {
    const feld = `voraussetzung_${buchstabe}`;
    return leser.readWahl(feld, `Voraussetzung ${buchstabe}`, PRUEFSTAENDE, 'OFFEN') ?? 'OFFEN';
  };
  const staende = Object.fromEntries(
    VORAUSSETZUNGEN.filter((buchstabe) => buchstabe !== 'd').map((buchstabe) => [
      buchstabe,
      stand(buchstabe),
    ]),
  );
  const vollstaendig = listFehlendeKapitel(typ, leser.readListe('kapitel')).length === 0;
  return { ...staende, d: vollstaendig ? 'ERFUELLT' : 'OFFEN' } as Record<Voraussetzung, Pruefstand>;
}
