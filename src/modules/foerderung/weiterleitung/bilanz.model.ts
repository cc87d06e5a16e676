import { type Cent, formatCent, toCent } from '#src/core/cent.ts';
import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { NULL_VZAE, sumVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import type { Befund } from '../regelwerk/meldungen.model.ts';
import { toBefund } from '../regelwerk/meldungen.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import { REGELN } from '../regelwerk/regeln.model.ts';
import type { Antrag, Zusatzstelle } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import { checkWeiterleitung } from '../regelwerk/rl-2024-12/weiterleitung.model.ts';
import {
  listFormen,
  listVertragspunkte,
  type Postenart,
  type Weiterleitungsinhalt,
} from './weiterleitung.model.ts';

/** A finding as the page shows it. HINWEIS does not stop a step. */
export type Weiterleitungsbefund = {
  readonly art: 'FEHLER' | 'HINWEIS';
  readonly code: string;
  readonly text: string;
  readonly regel: string | null;
  readonly quelle: string | null;
};

/** What the rules are asked about: the signed Antrag, what was granted, the period and the own deadline. */
export type Weiterleitungsrahmen = {
  readonly antrag: Antrag;
  readonly parameter: Regelparameter;
  readonly von: PlainDate;
  readonly bis: PlainDate;
  /** Last day of the own Verwendungsnachweis. */
  readonly nachweisfrist: PlainDate;
  /** Granted cents for each kind of post; null while there is no Bescheid. */
  readonly bewilligt: Readonly<Record<Postenart, number>> | null;
};

export type Bilanz = {
  /** Hundredths of posts in the Case Management. */
  readonly cm: number;
  readonly fw: number;
  readonly kommunen: number;
  readonly betrag: number;
  readonly befunde: readonly Weiterleitungsbefund[];
};

/** All Weiterleitungen of a Förderfall together: shares, posts and money, by the rules of the Regelwerk. */
export function computeBilanz(
  weiterleitungen: readonly Weiterleitungsinhalt[],
  rahmen: Weiterleitungsrahmen,
): Bilanz {
  const { antrag } = rahmen;
  const fw = sumPosten(weiterleitungen, 'CASE_MANAGEMENT', 'FREIE_WOHLFAHRTSPFLEGE');
  const kommunen = sumPosten(weiterleitungen, 'CASE_MANAGEMENT', 'KOMMUNE');
  return {
    cm: sumVzae(antrag.caseManagement),
    fw,
    kommunen,
    betrag: weiterleitungen.flatMap(({ posten }) => posten).reduce((summe, { betrag }) => summe + betrag, 0),
    befunde: [
      ...checkWeiterleitung(toRegelantrag(weiterleitungen, antrag, { fw, kommunen }), rahmen.parameter).map(
        toBefundzeile,
      ),
      ...checkKoordination(weiterleitungen, antrag),
      ...checkBetraege(weiterleitungen, rahmen),
    ],
  };
}

/** One Weiterleitung by itself: form, period, reasons and compulsory contents. All at once. */
export function checkEinzelne(
  inhalt: Weiterleitungsinhalt,
  rahmen: Weiterleitungsrahmen,
): Weiterleitungsbefund[] {
  const { posten, empfaenger, empfaengerart, form, von, bis, nachweisBis, punkte } = inhalt;
  const fehlend = listVertragspunkte(posten).filter((punkt) => !punkte.includes(punkt)).length;
  const cm = posten.some(({ art }) => art === 'CASE_MANAGEMENT');
  const befunde: Weiterleitungsbefund[] = [];
  if (!listFormen(empfaengerart).includes(form)) {
    befunde.push(toBefundzeile(toBefund('E-3.2-c', { traeger: empfaenger })));
  }
  if (von < rahmen.von || bis > rahmen.bis || bis < von) {
    befunde.push(toEigenen('ZEITRAUM', 'Der Zeitraum liegt nicht im Bewilligungszeitraum.'));
  }
  if (fehlend > 0) {
    befunde.push(
      toEigenen(
        'VERTRAGSPUNKTE',
        `Von den Pflichtinhalten ${fehlend === 1 ? 'fehlt einer' : `fehlen ${fehlend}`}.`,
      ),
    );
  }
  if (cm && inhalt.jmdMbe.trim() === '')
    befunde.push(toBefundzeile(toBefund('E-3.2-d', { stelle: empfaenger })));
  if (empfaengerart === 'FREIE_WOHLFAHRTSPFLEGE' && inhalt.begruendung.trim() === '') {
    befunde.push(toBefundzeile(toBefund('E-HK-WL-c', {})));
  }
  if (nachweisBis > addDays(rahmen.nachweisfrist, -rahmen.parameter.vorlaufLetztempfaengerTage)) {
    befunde.push(toBefundzeile(toBefund('W-WL-NW-b', { traeger: empfaenger })));
  }
  return befunde;
}

function sumPosten(
  weiterleitungen: readonly Weiterleitungsinhalt[],
  art: Postenart,
  empfaengerart: Weiterleitungsinhalt['empfaengerart'],
): Vzae {
  return sumVzae(
    weiterleitungen
      .filter((eine) => eine.empfaengerart === empfaengerart)
      .flatMap(({ posten }) => posten.filter((eines) => eines.art === art).map(({ vzae }) => toVzae(vzae))),
  );
}

/** The signed Antrag with what is passed on in truth in place of what was planned. */
function toRegelantrag(
  weiterleitungen: readonly Weiterleitungsinhalt[],
  antrag: Antrag,
  { fw, kommunen }: { fw: Vzae; kommunen: Vzae },
): Antrag {
  const freie = weiterleitungen.filter(({ empfaengerart }) => empfaengerart === 'FREIE_WOHLFAHRTSPFLEGE');
  const plan = antrag.weiterleitungCm;
  return {
    ...antrag,
    zusatz: antrag.zusatz.flatMap((stelle): Zusatzstelle[] => {
      const eine = weiterleitungen.find((weiter) => isAn(weiter, stelle.kommune));
      return eine === undefined
        ? []
        : [{ ...stelle, weiterleitung: true, kooperationGeregelt: eine.zusammenarbeit.trim() !== '' }];
    }),
    weiterleitungCm:
      fw + kommunen === 0
        ? null
        : {
            fw,
            kreisangehoerig: kommunen,
            sonstige: NULL_VZAE,
            koordinierendeStelle: plan?.koordinierendeStelle ?? null,
            // Each contract is looked at by itself: form, document and proof.
            vertragAnlage4: true,
            ausserhalbJmdMbe: true,
            konzeptionellBegruendet: freie.every(({ begruendung }) => begruendung.trim() !== ''),
            ausnahmeFw: plan?.ausnahmeFw ?? false,
          },
  };
}

/** FR-3.2-b: coordination goes to a Kommune that has a Zusatzstelle, and to nobody else. */
function checkKoordination(
  weiterleitungen: readonly Weiterleitungsinhalt[],
  antrag: Antrag,
): Weiterleitungsbefund[] {
  return weiterleitungen
    .filter((eine) => eine.posten.some(({ art }) => art === 'KOORDINATION'))
    .filter((eine) => !antrag.zusatz.some(({ kommune }) => isAn(eine, kommune)))
    .map(({ empfaenger }) => toBefundzeile(toBefund('E-3.2-b', { empfaenger })));
}

function isAn({ empfaengerart, empfaenger, posten }: Weiterleitungsinhalt, kommune: string): boolean {
  return (
    empfaengerart === 'KOMMUNE' &&
    empfaenger.trim() === kommune.trim() &&
    posten.some(({ art }) => art === 'KOORDINATION')
  );
}

/** FR-3.2-e: no more money than was granted for posts of this kind. */
function checkBetraege(
  weiterleitungen: readonly Weiterleitungsinhalt[],
  { bewilligt }: Weiterleitungsrahmen,
): Weiterleitungsbefund[] {
  if (bewilligt === null) return [];
  return (['KOORDINATION', 'CASE_MANAGEMENT'] as const).flatMap((art) => {
    const summe = weiterleitungen
      .flatMap(({ posten }) => posten.filter((eines) => eines.art === art))
      .reduce((alle, { betrag }) => alle + betrag, 0);
    if (summe <= bewilligt[art]) return [];
    const [ist, hoechstens] = [formatBetrag(summe), formatBetrag(bewilligt[art])];
    return [
      {
        ...toEigenen('BETRAG', `Weitergeleitet sind ${ist}, bewilligt sind dafür nur ${hoechstens}.`),
        regel: 'FR-3.2-e',
        quelle: REGELN['FR-3.2-e'].quelle,
      },
    ];
  });
}

function formatBetrag(cent: number): string {
  const betrag: Cent = toCent(cent);
  return formatCent(betrag);
}

function toEigenen(code: string, text: string): Weiterleitungsbefund {
  return { art: 'FEHLER', code, text, regel: null, quelle: null };
}

function toBefundzeile({ art, code, text, abhilfe, regel }: Befund): Weiterleitungsbefund {
  return {
    art: art === 'WARNUNG' ? 'HINWEIS' : 'FEHLER',
    code,
    text: `${text} ${abhilfe}`.trim(),
    regel,
    quelle: REGELN[regel].quelle,
  };
}
