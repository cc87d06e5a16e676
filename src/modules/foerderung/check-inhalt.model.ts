import { NULL_CENT, type Cent } from '#src/core/cent.ts';
import { NULL_VZAE, sumVzae, type Vzae } from '#src/core/vzae.ts';
import type { Antragsinhalt, Ort } from './antragsinhalt.model.ts';
import { type Lesung, readBetrag, readVzae } from './eingabe.model.ts';
import type { Befund } from './regelwerk/meldungen.model.ts';
import type { Regelparameter } from './regelwerk/parameter.model.ts';
import { REGELN } from './regelwerk/regeln.model.ts';
import { type Antragspruefung, checkAntrag } from './regelwerk/rl-2024-12/antrag.model.ts';
import type {
  Antrag,
  Pruefstand,
  Voraussetzung,
  WeiterleitungCm,
} from './regelwerk/rl-2024-12/antrag-typen.model.ts';
import { listFehlendeKapitel } from './regelwerk/rl-2024-12/voraussetzungen.model.ts';

/** What the Antrag does not say itself and the rules need. */
export type Antragsrahmen = {
  readonly typ: string;
  readonly foerderjahr: number;
  /** Kontingent of the Case Management; null: none is known, nothing is checked. */
  readonly kontingentCm: number | null;
  readonly parameter: Regelparameter;
};

/** A finding beside its field. EINGABE: what was typed cannot be read. */
export type Feldbefund = {
  readonly art: 'EINGABE' | 'FEHLER' | 'WARNUNG';
  readonly code: string;
  readonly regel: string | null;
  readonly quelle: string | null;
  /** Path of the field in the Antrag, for example `caseManagement[3].vzae`. */
  readonly feld: string;
  readonly text: string;
  readonly abhilfe: string;
};

export type Inhaltspruefung = {
  readonly befunde: readonly Feldbefund[];
  /** What the rules were asked and answered; null while something cannot be read. */
  readonly regelantrag: Antrag | null;
  readonly ergebnis: Antragspruefung | null;
};

type Zeile = { readonly platz: number; readonly vzae: Vzae };

/** Reads the Antrag and asks the rules: every violation at once, each with the field it belongs to. */
export function checkInhalt(inhalt: Antragsinhalt, rahmen: Antragsrahmen): Inhaltspruefung {
  const eingaben: Feldbefund[] = [];
  const anteile = (name: string, zeilen: readonly { vzae: string }[]): Zeile[] =>
    zeilen.flatMap(({ vzae }, platz) => {
      const gelesen = note(eingaben, `${name}[${platz}].vzae`, readVzae(vzae));
      return gelesen === null ? [] : [{ platz, vzae: gelesen }];
    });
  const betrag = (feld: BetragFeld): Cent => note(eingaben, feld, readBetrag(inhalt[feld])) ?? NULL_CENT;
  const listen = {
    koordination: anteile('koordination', inhalt.koordination),
    verwaltungsassistenz: anteile('verwaltungsassistenz', inhalt.verwaltungsassistenz),
    caseManagement: anteile('caseManagement', inhalt.caseManagement),
    zusatz: anteile('zusatz', inhalt.zusatz),
  };
  const regelantrag = toRegelantrag(inhalt, rahmen, listen, {
    sachKoordination: betrag('sachKoordination'),
    sachVerwaltungsassistenz: betrag('sachVerwaltungsassistenz'),
    veranstaltungen: betrag('veranstaltungen'),
    massnahmen: betrag('massnahmen'),
  });
  const ergebnis = checkAntrag(regelantrag, rahmen.parameter);
  const befunde = [
    ...eingaben,
    ...ergebnis.befunde.map((befund) => toFeldbefund(befund, inhalt, listen)),
    ...checkErklaerung(inhalt),
  ];
  const lesbar = eingaben.length === 0;
  return { befunde, regelantrag: lesbar ? regelantrag : null, ergebnis: lesbar ? ergebnis : null };
}

export const BETRAG_FELDER = [
  'sachKoordination',
  'sachVerwaltungsassistenz',
  'veranstaltungen',
  'massnahmen',
] as const;
export type BetragFeld = (typeof BETRAG_FELDER)[number];

/** Findings that keep the Antrag from being signed. */
export function listHindernisse(inhalt: Antragsinhalt, befunde: readonly Feldbefund[]): Feldbefund[] {
  return befunde.filter((befund) => befund.art !== 'WARNUNG' || findBegruendung(inhalt, befund) === '');
}

/** The reason given for a warning, or nothing. */
export function findBegruendung(
  inhalt: Antragsinhalt,
  { code, feld }: Pick<Feldbefund, 'code' | 'feld'>,
): string {
  return inhalt.begruendungen.find((eine) => eine.code === code && eine.feld === feld)?.text.trim() ?? '';
}

function note<T>(eingaben: Feldbefund[], feld: string, gelesen: Lesung<T>): T | null {
  if (gelesen.ok) return gelesen.wert;
  eingaben.push({
    art: 'EINGABE',
    code: 'EINGABE',
    regel: null,
    quelle: null,
    feld,
    text: gelesen.fehler,
    abhilfe: '',
  });
  return null;
}

type Listen = Readonly<
  Record<'koordination' | 'verwaltungsassistenz' | 'caseManagement' | 'zusatz', readonly Zeile[]>
>;

function toRegelantrag(
  inhalt: Antragsinhalt,
  { typ, foerderjahr, kontingentCm }: Antragsrahmen,
  listen: Listen,
  betraege: Readonly<Record<BetragFeld, Cent>>,
): Antrag {
  const vzae = (zeilen: readonly Zeile[]): Vzae[] => zeilen.map((zeile) => zeile.vzae);
  return {
    typ,
    foerderjahr,
    koordination: vzae(listen.koordination),
    verwaltungsassistenz: vzae(listen.verwaltungsassistenz),
    caseManagement: vzae(listen.caseManagement),
    zusatz: inhalt.zusatz.map((stelle, platz) => ({
      kommune: stelle.kommune.trim() === '' ? `Zusatzstelle ${platz + 1}` : stelle.kommune.trim(),
      eigeneAuslaenderbehoerde: stelle.eigeneAuslaenderbehoerde,
      eigenesJugendamt: stelle.eigenesJugendamt,
      gremium: stelle.gremium,
      anteile: vzae(listen.zusatz.filter((zeile) => zeile.platz === platz)),
      weiterleitung: stelle.weiterleitung,
      verbleibBegruendet: stelle.verbleibGrund.trim() !== '',
      kooperationGeregelt: stelle.kooperation.trim() !== '',
    })),
    organisationseinheiten: inhalt.koordination.flatMap(({ einheit }) =>
      einheit.trim() === '' ? [] : [einheit.trim()],
    ),
    trennungBegruendet: inhalt.trennungGrund.trim() !== '',
    voraussetzungen: Object.fromEntries(
      Object.entries(inhalt.voraussetzungen).map(([buchstabe, { stand }]) => [buchstabe, stand]),
    ) as Record<Voraussetzung, Pruefstand>,
    fehlendeKapitel: listFehlendeKapitel(typ, inhalt.konzeptkapitel),
    doppelfoerderung: [],
    sachausgaben: {
      koordination: betraege.sachKoordination,
      verwaltungsassistenz: betraege.sachVerwaltungsassistenz,
      caseManagement: NULL_CENT,
      posten: [],
    },
    veranstaltungen: betraege.veranstaltungen,
    massnahmen: betraege.massnahmen,
    schnittstellenanalyse: inhalt.schnittstellenanalyse.trim() !== '',
    kontingentCm: kontingentCm as Vzae | null,
    weiterleitungCm: toWeiterleitung(inhalt, listen.caseManagement),
    beginnVorBewilligung: inhalt.beginnVorBewilligung,
    fortsetzung: inhalt.fortsetzung,
    vorzeitigerBeginnZugelassen: inhalt.vorzeitigerBeginnZugelassen,
    // One that runs is refused when a second one is begun (unique index).
    laufenderFoerderfall: null,
    zeitraum: null,
  };
}

/** null: no posts of the Case Management, so nothing is passed on. */
function toWeiterleitung(inhalt: Antragsinhalt, anteile: readonly Zeile[]): WeiterleitungCm | null {
  if (inhalt.caseManagement.length === 0) return null;
  const sum = (ort: Ort): Vzae =>
    sumVzae(anteile.filter(({ platz }) => inhalt.caseManagement[platz]?.ort === ort).map(({ vzae }) => vzae));
  const fw = sum('FREIE_WOHLFAHRTSPFLEGE');
  const kommunen = sum('KOMMUNE');
  return {
    fw,
    kreisangehoerig: kommunen,
    sonstige: NULL_VZAE,
    koordinierendeStelle: sum('KOORDINIERENDE_STELLE'),
    vertragAnlage4: inhalt.vertragAnlage4,
    // Asked for posts that are passed on; the Kreis's own posts are in no Personaltableau of JMD and MBE.
    ausserhalbJmdMbe: inhalt.ausserhalbJmdMbe || fw + kommunen === 0,
    konzeptionellBegruendet: inhalt.fwBegruendung.trim() !== '',
    // A named exception makes the finding a warning: the Bewilligungsbehörde judges it with its reason.
    ausnahmeFw: inhalt.ausnahmeFw.trim() !== '',
  };
}

/** FR-4.2-a (1): the declaration itself. Which funding is double, the rules check once it is named. */
function checkErklaerung({ keineDoppelfoerderung }: Antragsinhalt): Feldbefund[] {
  if (keineDoppelfoerderung) return [];
  return [
    {
      art: 'FEHLER',
      code: 'ERKLAERUNG_FEHLT',
      regel: 'FR-4.2-a',
      quelle: REGELN['FR-4.2-a'].quelle,
      feld: 'keineDoppelfoerderung',
      text: 'Die Erklärung zur Doppelförderung fehlt (Nr. 4.2; § 9 Abs. 4 TIntG).',
      abhilfe: 'Prüfen Sie die Stellen und Ausgaben und geben Sie die Erklärung ab.',
    },
  ];
}

const FELDER: Readonly<Record<string, string>> = {
  'sachausgaben.koordination': 'sachKoordination',
  'sachausgaben.verwaltungsassistenz': 'sachVerwaltungsassistenz',
  organisationseinheit: 'trennungGrund',
  'weiterleitungCm.begruendung': 'fwBegruendung',
  'weiterleitungCm.vertragAnlage4': 'vertragAnlage4',
  'weiterleitungCm.ausserhalbJmdMbe': 'ausserhalbJmdMbe',
  'weiterleitungCm.fw': 'caseManagement',
  'weiterleitungCm.kreisangehoerig': 'caseManagement',
  'weiterleitungCm.sonstige': 'caseManagement',
  'weiterleitungCm.koordinierendeStelle': 'caseManagement',
  weiterleitungCm: 'caseManagement',
  doppelfoerderung: 'keineDoppelfoerderung',
};
const LISTENFELD = /^(koordination|verwaltungsassistenz|caseManagement)\[(\d+)\]$/;
/** Where the answer to a warning about a Zusatzstelle is typed. */
const ZUSATZFELDER: Readonly<Record<string, string>> = {
  'W-HK-WL-d': 'verbleibGrund',
  'W-HK-WL-e': 'kooperation',
};
const ZUSATZFELD = /^zusatz\[(\d+)\](?:\.(.*))?$/;

/** From the path the rules name to the field a person sees; a post is named as the person named it. */
function toFeldbefund(befund: Befund, inhalt: Antragsinhalt, listen: Listen): Feldbefund {
  const { feld, name } = findFeld(befund.feld, befund.code, inhalt, listen);
  return {
    art: befund.art,
    code: befund.code,
    regel: befund.regel,
    quelle: REGELN[befund.regel].quelle,
    feld,
    text: name === null ? befund.text : befund.text.replace(befund.feld, name),
    abhilfe: befund.abhilfe,
  };
}

function findFeld(
  pfad: string,
  befundCode: string,
  inhalt: Antragsinhalt,
  listen: Listen,
): { feld: string; name: string | null } {
  const anteil = LISTENFELD.exec(pfad);
  if (anteil) {
    const liste = anteil[1] as 'koordination' | 'verwaltungsassistenz' | 'caseManagement';
    const platz = listen[liste][Number(anteil[2])]?.platz ?? 0;
    const bezeichnung = inhalt[liste][platz]?.bezeichnung.trim() ?? '';
    return { feld: `${liste}[${platz}].vzae`, name: bezeichnung === '' ? `Zeile ${platz + 1}` : bezeichnung };
  }
  const zusatz = ZUSATZFELD.exec(pfad);
  if (zusatz) {
    const platz = Number(zusatz[1]);
    const teil = zusatz[2] ?? '';
    const ziel = ZUSATZFELDER[befundCode] ?? (teil.startsWith('anteile') ? 'vzae' : teil);
    return { feld: `zusatz[${platz}].${ziel || 'kommune'}`, name: inhalt.zusatz[platz]?.kommune ?? null };
  }
  const buchstabe = /^voraussetzungen\.([a-f])$/.exec(pfad)?.[1];
  if (buchstabe === 'd') return { feld: 'konzeptkapitel', name: null };
  if (buchstabe !== undefined) return { feld: `voraussetzungen.${buchstabe}.stand`, name: null };
  return { feld: FELDER[pfad] ?? pfad, name: null };
}
