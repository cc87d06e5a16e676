import { type Cent, formatCent, NULL_CENT, toCent } from '#src/core/cent.ts';
import { diffDays, formatGerman, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { formatVzae, sumVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import {
  type FoerderCheckAngaben,
  type FoerderCheckKommune,
  toStellenanteile,
} from './foerder-check-eingabe.model.ts';
import type { Befund, Meldungscode } from './regelwerk/meldungen.model.ts';
import { REGELPARAMETER, type Regelparameter } from './regelwerk/parameter.model.ts';
import { REGELN, type RegelId } from './regelwerk/regeln.model.ts';
import {
  findRegelsatz,
  type Gebietskoerperschaft,
  isGebietskoerperschaft,
  RL_2024_12,
} from './regelwerk/regelsatz.model.ts';
import {
  type Antrag,
  VORAUSSETZUNGEN,
  type Zusatzstelle,
} from './regelwerk/rl-2024-12/antrag-typen.model.ts';
import { checkAntrag } from './regelwerk/rl-2024-12/antrag.model.ts';
import {
  checkEingang,
  findAntragsfrist,
  findAntragsoeffnung,
} from './regelwerk/rl-2024-12/antragsfrist.model.ts';
import { computeTermin, splitTeilbetraege } from './regelwerk/rl-2024-12/auszahlung.model.ts';
import {
  computeHoechstbetraege,
  type Hoechstbetraege,
  type Position,
  POSITIONEN,
} from './regelwerk/rl-2024-12/betraege.model.ts';
import { computeNachweisfrist } from './regelwerk/rl-2024-12/verwendungsnachweis.model.ts';
import { computeKoordinationsgrenze, isBerechtigt } from './regelwerk/rl-2024-12/zusatzstelle.model.ts';
import type { Schritt, Wert } from './regelwerk/schritt.model.ts';

/** One amount with its rule, source and calculation in words. */
export type Betragszeile = {
  readonly position: Position;
  readonly betrag: Cent;
  readonly regel: RegelId;
  readonly quelle: string;
  readonly rechnung: string;
};

export type Betragsliste = { readonly zeilen: readonly Betragszeile[]; readonly gesamt: Cent };

/** Something that is missing or to be explained, with the day until which it is needed. */
export type FehlendeAngabe = Befund & {
  readonly quelle: string;
  readonly bisWann: string;
  /** Not answered yet: the Regelwerk counts it as missing until it is proven. */
  readonly offen: boolean;
};

export type Termin = {
  readonly tag: PlainDate;
  readonly was: string;
  readonly regel: RegelId;
  readonly quelle: string;
  /** Number of the open question when the day rests on an assumption. */
  readonly annahme: string | null;
};

export type FoerderCheck = {
  readonly angaben: FoerderCheckAngaben;
  /** False: may not apply, only receive by Weiterleitung (Nr. 3.2). */
  readonly antragsberechtigt: boolean;
  readonly grenzen: readonly Grenze[];
  /** For what was asked; null while a mistake in posts or amounts stands. */
  readonly wunsch: Betragsliste | null;
  /** All that the Richtlinie allows for this applicant; null when he may not apply. */
  readonly moeglich: Betragsliste | null;
  readonly fehler: readonly FehlendeAngabe[];
  readonly hinweise: readonly FehlendeAngabe[];
  readonly termine: readonly Termin[];
  /** Days from today to the deadline; negative when it has passed. */
  readonly tageBisFrist: number | null;
};

export type Grenze = {
  readonly was: string;
  readonly hoechstens: string;
  readonly gewuenscht: string;
  readonly regel: RegelId;
  readonly quelle: string;
};

/** Proofs that can still come: until then the amounts stand, under this condition. */
const NACHWEISE: ReadonlySet<Meldungscode> = new Set<Meldungscode>([
  'E-3.2-c',
  'E-3.2-d',
  'E-4.1-a',
  'E-4.1-b',
  'E-4.1-c',
  'E-4.1-d',
  'E-4.1-e',
  'E-4.1-f',
  'E-5.4.2-f',
  'E-HK-WL-c',
]);

/** Needed before money is passed on, not yet for the application. */
const VOR_WEITERLEITUNG: ReadonlySet<Meldungscode> = new Set<Meldungscode>([
  'E-3.2-c',
  'E-3.2-d',
  'W-HK-WL-e',
]);

/**
 * What a Kommune may apply for, at most how much, what is missing and until when. Not binding: there is no claim, the
 * Bewilligungsbehörde decides (Nr. 1.3). It asks the very functions that Antrag, Bescheid and command line ask.
 */
export function computeFoerderCheck(
  angaben: FoerderCheckAngaben,
  heute: PlainDate,
  parameter: Regelparameter = REGELPARAMETER,
): FoerderCheck {
  const antrag = toAntrag(angaben);
  const antragsberechtigt = isGebietskoerperschaft(angaben.typ);
  const pruefung = checkAntrag(antrag, parameter);
  const befunde = antragsberechtigt
    ? [...pruefung.befunde, ...checkEingang(angaben.foerderjahr, heute, parameter)]
    : pruefung.befunde.filter(({ code }) => code === 'E-3.1-a');
  const frist = findAntragsfrist(angaben.foerderjahr, parameter.wochenendregel);
  const satz = findRegelsatz(angaben.foerderjahr) ?? RL_2024_12;
  const offen = befunde.filter(({ art, code }) => art === 'FEHLER' && !isFristcode(code));
  const rechenbar = antragsberechtigt && offen.every(({ code }) => NACHWEISE.has(code));
  const wunsch = rechenbar ? toBetragsliste(computeHoechstbetraege(antrag, satz, parameter), true) : null;
  const benannt = befunde.map((befund) => toFehlend(befund, angaben, frist?.wert ?? null));
  return {
    angaben,
    antragsberechtigt,
    grenzen: isGebietskoerperschaft(angaben.typ) ? listGrenzen(angaben, angaben.typ) : [],
    wunsch,
    moeglich: isGebietskoerperschaft(angaben.typ)
      ? toBetragsliste(computeHoechstbetraege(toHoechstantrag(antrag, angaben.typ), satz, parameter), false)
      : null,
    fehler: benannt.filter(({ art }) => art === 'FEHLER'),
    hinweise: benannt.filter(({ art }) => art === 'WARNUNG'),
    termine: antragsberechtigt ? listTermine(angaben.foerderjahr, wunsch?.gesamt ?? null, parameter) : [],
    tageBisFrist: frist === undefined ? null : diffDays(heute, frist.wert),
  };
}

/** The application as the Regelwerk reads it. Nothing is taken for granted: what was not said is open. */
export function toAntrag(angaben: FoerderCheckAngaben): Antrag {
  const laufend = angaben.stellenbeginn !== 'NEU';
  const weitergeleitet = sumVzae([angaben.fw, angaben.kreisangehoerig]);
  return {
    typ: angaben.typ,
    foerderjahr: angaben.foerderjahr,
    koordination: angaben.koordination,
    verwaltungsassistenz: angaben.assistenz,
    caseManagement: angaben.caseManagement,
    zusatz: angaben.kommunen.map(toZusatzstelle),
    organisationseinheiten: [],
    trennungBegruendet: false,
    voraussetzungen: angaben.voraussetzungen,
    fehlendeKapitel: angaben.fehlendeKapitel,
    doppelfoerderung: angaben.doppelfoerderung
      ? [{ bezug: 'aus Ihren Angaben', programm: 'einem anderen Programm' }]
      : [],
    sachausgaben: {
      koordination: NULL_CENT,
      verwaltungsassistenz: NULL_CENT,
      caseManagement: NULL_CENT,
      posten: [],
    },
    veranstaltungen: angaben.veranstaltungen,
    massnahmen: angaben.massnahmen,
    schnittstellenanalyse: angaben.analyse,
    kontingentCm: angaben.kontingent,
    weiterleitungCm:
      weitergeleitet === 0
        ? null
        : {
            fw: angaben.fw,
            kreisangehoerig: angaben.kreisangehoerig,
            sonstige: toVzae(0),
            koordinierendeStelle: toVzae(Math.max(0, sumVzae(angaben.caseManagement) - weitergeleitet)),
            vertragAnlage4: false,
            ausserhalbJmdMbe: false,
            konzeptionellBegruendet: false,
            ausnahmeFw: false,
          },
    beginnVorBewilligung: laufend,
    fortsetzung: angaben.stellenbeginn === 'FORTSETZUNG',
    vorzeitigerBeginnZugelassen: false,
    laufenderFoerderfall: null,
    zeitraum: angaben.beginn.endsWith('-01-01')
      ? null
      : { von: angaben.beginn, bis: toPlainDate(`${angaben.foerderjahr}-12-31`) },
  };
}

function toZusatzstelle(kommune: FoerderCheckKommune): Zusatzstelle {
  return {
    kommune: kommune.name,
    eigeneAuslaenderbehoerde: kommune.eigeneAuslaenderbehoerde,
    eigenesJugendamt: kommune.eigenesJugendamt,
    gremium: kommune.gremium,
    anteile: kommune.anteile,
    weiterleitung: kommune.ort === 'KOMMUNE',
    verbleibBegruendet: false,
    kooperationGeregelt: false,
  };
}

/** The same applicant with every post and amount the Richtlinie allows; Case Management as wished or by the Kontingent. */
function toHoechstantrag(antrag: Antrag, typ: Gebietskoerperschaft): Antrag {
  const grenze = RL_2024_12.grenzen[typ];
  const berechtigt = typ === 'KREISFREIE_STADT' ? [] : antrag.zusatz.filter(isBerechtigt);
  const wunschCm = sumVzae(antrag.caseManagement);
  return {
    ...antrag,
    koordination: toStellenanteile(grenze.koordination),
    verwaltungsassistenz: [grenze.verwaltungsassistenz],
    zusatz: berechtigt.map((stelle) => ({ ...stelle, anteile: [RL_2024_12.zusatzJeKommune] })),
    caseManagement: toStellenanteile(antrag.kontingentCm ?? wunschCm),
    veranstaltungen: RL_2024_12.veranstaltungen,
    massnahmen: RL_2024_12.massnahmen,
  };
}

function listGrenzen(angaben: FoerderCheckAngaben, typ: Gebietskoerperschaft): Grenze[] {
  const zusatz = angaben.kommunen.map(toZusatzstelle);
  const grenze = RL_2024_12.grenzen[typ];
  const gesamt = computeKoordinationsgrenze(typ, zusatz, RL_2024_12);
  const zusatzGrenze = toVzae(gesamt - grenze.koordination);
  const zeile = (was: string, hoechstens: string, anteile: readonly Vzae[], regel: RegelId): Grenze => ({
    was,
    hoechstens,
    gewuenscht: formatAnteile(anteile),
    regel,
    quelle: REGELN[regel].quelle,
  });
  const { kontingent, standort } = angaben;
  const vergleich = standort === null ? '' : `; 2022 zugewiesen: ${formatVzae(standort.caseManagement)}`;
  return [
    zeile('Koordination', formatVzae(grenze.koordination), angaben.koordination, 'FR-5.4.1-a'),
    zeile('Verwaltungsassistenz', formatVzae(grenze.verwaltungsassistenz), angaben.assistenz, 'FR-5.4.1-b'),
    zeile(
      'Weitere Koordinationsstellen für kreisangehörige Kommunen',
      formatVzae(zusatzGrenze),
      angaben.kommunen.flatMap(({ anteile }) => anteile),
      'FR-4.3-d',
    ),
    zeile(
      'Case Management',
      kontingent === null
        ? `Kontingent des Ministeriums, hier nicht angegeben${vergleich}`
        : `${formatVzae(kontingent)} (Ihr Kontingent${vergleich})`,
      angaben.caseManagement,
      'FR-5.4.1-i',
    ),
  ];
}

/** `3,50 VZÄ (1,00 + 1,00 + 1,00 + 0,50)` */
function formatAnteile(anteile: readonly Vzae[]): string {
  if (anteile.length === 0) return '–';
  const summe = formatVzae(sumVzae(anteile));
  return anteile.length === 1 ? summe : `${summe} (${anteile.map(formatVzae).join(' + ')})`;
}

/** The steps come in the order of the positions, one for each that has an amount. */
function toBetragsliste(
  { wert, schritte }: { wert: Hoechstbetraege; schritte: readonly Schritt[] },
  gewuenscht: boolean,
): Betragsliste {
  const belegt = POSITIONEN.flatMap((position) => {
    const betrag = wert[position];
    return betrag === undefined ? [] : [{ position, betrag }];
  });
  return {
    zeilen: belegt.map(({ position, betrag }, platz) => {
      const schritt = schritte[platz];
      if (schritt?.ergebnis !== betrag) throw new Error('An amount without its step');
      const { regel, quelle, eingabe } = schritt;
      return { position, betrag, regel, quelle, rechnung: formatRechnung(eingabe, position, gewuenscht) };
    }),
    gesamt: wert.gesamt,
  };
}

/** `57.000,00 € × 3,50 VZÄ × 5/6 des Jahres`, for a cap `beantragt 4.000,00 €, höchstens 5.000,00 €`. */
function formatRechnung(eingabe: Schritt['eingabe'], position: Position, gewuenscht: boolean): string {
  const { beantragt, grenze, jahresbetrag, anteile, zeitfaktor } = eingabe;
  if (grenze !== undefined) {
    const hoechstens = `höchstens ${formatWert(grenze)}`;
    return gewuenscht ? `gewünscht ${formatWert(beantragt)}, ${hoechstens}` : hoechstens;
  }
  const summe = Array.isArray(anteile) ? sumVzae(anteile.map((anteil) => toVzae(Number(anteil)))) : toVzae(0);
  const zeit = typeof zeitfaktor !== 'string' || zeitfaktor === '1' ? '' : ` × ${zeitfaktor} des Jahres`;
  const halbe = position === 'va' || position === 'sach_va';
  const stellen = halbe ? `${formatVzae(summe)} VZÄ : 0,50 VZÄ` : `${formatVzae(summe)} VZÄ`;
  return `${formatWert(jahresbetrag)} × ${stellen}${zeit}`;
}

function formatWert(wert: Wert | undefined): string {
  return formatCent(toCent(Number(wert ?? 0)));
}

function isFristcode(code: Meldungscode): boolean {
  return code === 'E-7.1.2-a' || code === 'E-7.1.2-b';
}

function toFehlend(befund: Befund, angaben: FoerderCheckAngaben, frist: PlainDate | null): FehlendeAngabe {
  const { feld, text, regel } = befund;
  return {
    ...befund,
    // The path of a list is of no use to a person: „koordination[1]“ is „Koordination, Stelle 2“.
    text: feld.includes('[') ? text.replaceAll(feld, describeFeld(feld, angaben)) : text,
    quelle: REGELN[regel].quelle,
    bisWann: findZeitpunkt(befund, frist),
    offen: isOffen(feld, angaben),
  };
}

function isOffen(feld: string, { voraussetzungen }: FoerderCheckAngaben): boolean {
  const buchstabe = VORAUSSETZUNGEN.find((name) => feld === `voraussetzungen.${name}`);
  return buchstabe !== undefined && buchstabe !== 'd' && voraussetzungen[buchstabe] === 'OFFEN';
}

const FELDWORTE: Readonly<Record<string, string>> = {
  koordination: 'Koordination',
  verwaltungsassistenz: 'Verwaltungsassistenz',
  caseManagement: 'Case Management',
};

function describeFeld(feld: string, { kommunen }: FoerderCheckAngaben): string {
  const [, liste = '', platz = '0'] = /^(\w+)\[(\d+)\]/.exec(feld) ?? [];
  if (liste === 'zusatz') return `die weitere Stelle für ${kommunen[Number(platz)]?.name ?? 'eine Kommune'}`;
  return `${FELDWORTE[liste] ?? liste}, Stelle ${Number(platz) + 1}`;
}

function findZeitpunkt({ code }: Befund, frist: PlainDate | null): string {
  if (VOR_WEITERLEITUNG.has(code)) return 'vor der Weiterleitung';
  if (code === 'E-3.1-a') return 'vor einem Antrag';
  if (code === 'E-7.1.2-b' || code === 'W-7.1.2-a' || code === 'E-7.1.2-a')
    return 'mit dem Eingang des Antrags';
  return frist === null ? 'mit dem Antrag' : `mit dem Antrag, bis ${formatGerman(frist)}`;
}

function listTermine(foerderjahr: number, gesamt: Cent | null, parameter: Regelparameter): Termin[] {
  const frist = findAntragsfrist(foerderjahr, parameter.wochenendregel);
  const oeffnung = findAntragsoeffnung(foerderjahr, parameter);
  if (frist === undefined || oeffnung === undefined) return [];
  const fristregel = frist.schritte[0]?.regel ?? 'FR-7.1.2-b';
  const termin = (tag: PlainDate, was: string, regel: RegelId, annahme: string | null): Termin => ({
    tag,
    was,
    regel,
    quelle: REGELN[regel].quelle,
    annahme,
  });
  const teile = gesamt === null ? null : splitTeilbetraege(gesamt, parameter).wert;
  const mai = computeTermin(foerderjahr, 'MAI', parameter);
  const oktober = computeTermin(foerderjahr, 'OKTOBER', parameter);
  const betrag = (teil: Cent | undefined): string => (teil === undefined ? '' : `: ${formatCent(teil)}`);
  const ende = toPlainDate(`${foerderjahr}-12-31`);
  const nachweis = computeNachweisfrist(ende, parameter);
  return [
    termin(oeffnung, 'Ein Antrag ist möglich', 'FR-7.1.2-d', 'OQ-F-11'),
    termin(
      frist.wert,
      foerderjahr === RL_2024_12.foerderjahre.von
        ? 'Antragsfrist: vier Wochen nach der Veröffentlichung'
        : `Antragsfrist: Ende Oktober ${foerderjahr - 1}, am Wochenende oder Feiertag der nächste Werktag`,
      fristregel,
      'OQ-F-10',
    ),
    termin(
      mai.buchung,
      `Erster Teilbetrag, nach Bestandskraft und auf Anforderung${betrag(teile?.MAI)}`,
      'FR-7.3-b',
      'OQ-F-12, OQ-F-13',
    ),
    termin(
      oktober.buchung,
      `Zweiter Teilbetrag, auf Anforderung${betrag(teile?.OKTOBER)}`,
      'FR-7.3-b',
      'OQ-F-12, OQ-F-13',
    ),
    termin(nachweis.wert, 'Verwendungsnachweis', 'FR-7.4-a', 'OQ-F-16'),
  ];
}
