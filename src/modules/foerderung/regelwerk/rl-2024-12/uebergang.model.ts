import { fail, ok, type Result } from '#src/core/result.ts';
import { type Befund, type Meldungscode, toBefund } from '../meldungen.model.ts';
import type { Regelparameter } from '../parameter.model.ts';
import { findUebergang, type Zustandsmaschine, type Zustandsrolle } from './zustaende.model.ts';

/** What must be true besides the role. The caller knows it; a guard only asks. */
export const FAKTEN = [
  'antragFehlerfrei',
  'checklisteVollstaendig',
  'ermessenBegruendet',
  'haushaltGedeckt',
  'auflagenVollstaendig',
  'bescheidVollstaendig',
  'fristAbgelaufen',
  'bestandskraeftig',
  'terminErreicht',
  'anforderungLiegtVor',
  'weiterleitungenGeprueft',
  'nachweisVollstaendig',
  'pruefvermerk',
  'anhoerungBeendet',
  'vertragUnterzeichnet',
] as const;
export type Faktum = (typeof FAKTEN)[number];

type Waechter = { readonly faktum: Faktum; readonly code: Meldungscode };

const ENTSCHEIDUNG: readonly Waechter[] = [
  { faktum: 'ermessenBegruendet', code: 'E-1.3-a' },
  { faktum: 'haushaltGedeckt', code: 'E-1.3-b' },
];
const ANHOERUNG: readonly Waechter[] = [
  { faktum: 'anhoerungBeendet', code: 'E-ZM-01' },
  { faktum: 'ermessenBegruendet', code: 'E-1.3-a' },
];

/** Guards of part 5 of the rules, by machine and event; GL-ANH-a and GL-RF-b stand in ANHOERUNG. */
const WAECHTER: Readonly<Record<string, readonly Waechter[]>> = {
  'FOERDERFALL.einreichen': [{ faktum: 'antragFehlerfrei', code: 'E-ZM-01' }],
  'FOERDERFALL.entscheidung_vorschlagen': [
    { faktum: 'checklisteVollstaendig', code: 'E-ZM-01' },
    ...ENTSCHEIDUNG,
  ],
  'FOERDERFALL.bewilligen': [
    ...ENTSCHEIDUNG,
    { faktum: 'auflagenVollstaendig', code: 'E-6-x' },
    { faktum: 'bescheidVollstaendig', code: 'E-BS-a' },
  ],
  'FOERDERFALL.ablehnen': [
    { faktum: 'ermessenBegruendet', code: 'E-1.3-a' },
    { faktum: 'bescheidVollstaendig', code: 'E-BS-a' },
  ],
  'FOERDERFALL.frist_abgelaufen': [{ faktum: 'fristAbgelaufen', code: 'E-ZM-01' }],
  'FOERDERFALL.bwz_ende': [{ faktum: 'fristAbgelaufen', code: 'E-ZM-01' }],
  'FOERDERFALL.vn_frist_abgelaufen': [{ faktum: 'fristAbgelaufen', code: 'E-ZM-01' }],
  'FOERDERFALL.vn_einreichen': [
    { faktum: 'weiterleitungenGeprueft', code: 'E-WL-NW-a' },
    { faktum: 'nachweisVollstaendig', code: 'E-7.4-b' },
  ],
  'FOERDERFALL.vn_ohne_beanstandung': [{ faktum: 'pruefvermerk', code: 'E-7.5-a' }],
  'FOERDERFALL.rueckfordern': ANHOERUNG,
  'FOERDERFALL.widerrufen': ANHOERUNG,
  // A claim ends once nobody can sue against it any more (decision 0057).
  'FOERDERFALL.zahlungseingang_vollstaendig': [{ faktum: 'bestandskraeftig', code: 'E-ZM-01' }],
  'FOERDERFALL.erlassen_niederschlagen': [{ faktum: 'bestandskraeftig', code: 'E-ZM-01' }],
  // What is left of the grant holds from the Bestandskraft of the Widerruf on; before, nothing is settled.
  'FOERDERFALL.teilwiderruf_bezahlt': [{ faktum: 'bestandskraeftig', code: 'E-ZM-01' }],
  'FOERDERFALL.teilwiderruf_erlassen': [{ faktum: 'bestandskraeftig', code: 'E-ZM-01' }],
  'FOERDERFALL.teilwiderruf_bestandskraeftig': [{ faktum: 'bestandskraeftig', code: 'E-ZM-01' }],
  'FOERDERFALL.widerruf_bestandskraeftig': [{ faktum: 'bestandskraeftig', code: 'E-ZM-01' }],
  'RATE.auszahlung_anordnen': [
    { faktum: 'bestandskraeftig', code: 'E-7.3-a' },
    { faktum: 'terminErreicht', code: 'E-7.3-a' },
    { faktum: 'anforderungLiegtVor', code: 'E-7.3-b' },
  ],
  'AENDERUNG.aenderung_bescheiden': [{ faktum: 'ermessenBegruendet', code: 'E-1.3-a' }],
  'AENDERUNG.frist_abgelaufen': [{ faktum: 'fristAbgelaufen', code: 'E-ZM-01' }],
  'WEITERLEITUNG.bescheid_wirksam': [
    { faktum: 'bestandskraeftig', code: 'E-7.3-a' },
    { faktum: 'vertragUnterzeichnet', code: 'E-3.2-c' },
  ],
};

export type Uebergangsfrage = {
  readonly maschine: Zustandsmaschine;
  readonly zustand: string;
  readonly ereignis: string;
  /** The acting person; a deputy inherits the role and stays this person. `SYSTEM` is a timer. */
  readonly person: string;
  readonly rollen: readonly string[];
  /** Whoever prepared or checked the step. */
  readonly vorpersonen: readonly string[];
  readonly bankGeaendertVon: string | null;
  /** For the payment: who ordered it (GL-ZA-a). */
  readonly angeordnetVon: string | null;
  readonly fakten: Readonly<Partial<Record<Faktum, boolean>>>;
};

const SYSTEM = 'SYSTEM' satisfies Zustandsrolle;

/**
 * The next state, or every reason against it. Four eyes are about persons, not roles. A timer never decides (GL-ERM-a,
 * § 35a VwVfG NRW), and nobody sets what a timer sets. `unbekannt` says what a fact counts as that the caller leaves out:
 * FEHLT in the product, GILT for a single question that takes the rest for granted.
 */
export function checkUebergang(
  frage: Uebergangsfrage,
  parameter: Regelparameter,
  unbekannt: 'FEHLT' | 'GILT' = 'FEHLT',
): Result<string, readonly Befund[]> {
  const { maschine, zustand, ereignis, person } = frage;
  const uebergang = findUebergang(maschine, zustand, ereignis);
  if (uebergang === undefined) return fail([toBefund('E-ZM-01', { ereignis, zustand })]);
  const [, , nach, rolle, vierAugen] = uebergang;
  const befunde =
    rolle === SYSTEM
      ? person === SYSTEM
        ? []
        : [toBefund('E-ZM-04', { ereignis })]
      : [...checkRolle(frage, rolle), ...checkPersonen(frage, rolle, vierAugen, parameter)];
  const alle = [...befunde, ...checkFakten(frage, unbekannt)];
  return alle.length > 0 ? fail(alle) : ok(nach);
}

/** Facts that a step asks for, so that a caller can provide all of them. */
export function listFakten(maschine: Zustandsmaschine, ereignis: string): Faktum[] {
  return (WAECHTER[`${maschine}.${ereignis}`] ?? []).map(({ faktum }) => faktum);
}

function checkRolle({ ereignis, person, rollen }: Uebergangsfrage, rolle: Zustandsrolle): Befund[] {
  return person !== SYSTEM && rollen.includes(rolle) ? [] : [toBefund('E-ZM-02', { ereignis, rolle })];
}

/** Part 5.1: proposer ≠ decider, checker ≠ orderer ≠ payer, changer of the bank account ≠ orderer. */
function checkPersonen(
  { ereignis, person, vorpersonen, bankGeaendertVon, angeordnetVon }: Uebergangsfrage,
  rolle: Zustandsrolle,
  vierAugen: boolean,
  parameter: Regelparameter,
): Befund[] {
  const abgeschaltet = rolle === 'ZE_ZEICHNUNG' && !parameter.vierAugenZuwendungsempfaenger;
  const selbst = vierAugen && !abgeschaltet && vorpersonen.includes(person);
  const kasse = rolle === 'BR_KASSE' && angeordnetVon === person;
  return [
    ...(selbst || kasse ? [toBefund('E-ZM-03', { vorperson: person })] : []),
    ...(ereignis === 'auszahlung_anordnen' && bankGeaendertVon === person ? [toBefund('E-ZM-05', {})] : []),
  ];
}

function checkFakten(frage: Uebergangsfrage, unbekannt: 'FEHLT' | 'GILT'): Befund[] {
  const { maschine, zustand, ereignis, fakten } = frage;
  return (WAECHTER[`${maschine}.${ereignis}`] ?? [])
    .filter(({ faktum }) => !(fakten[faktum] ?? unbekannt === 'GILT'))
    .map(({ code }) => toWaechterbefund(code, ereignis, zustand));
}

function toWaechterbefund(code: Meldungscode, ereignis: string, zustand: string): Befund {
  switch (code) {
    case 'E-1.3-a':
      return toBefund('E-1.3-a', {});
    case 'E-1.3-b':
      return toBefund('E-1.3-b', { summe: 'siehe Haushaltsprüfung', verfuegbar: 'siehe Haushaltsprüfung' });
    case 'E-6-x':
      return toBefund('E-6-x', { x: 'a bis h' });
    case 'E-BS-a':
      return toBefund('E-BS-a', { liste: 'siehe Prüfung des Bescheids' });
    case 'E-7.3-a':
      return toBefund('E-7.3-a', { datum: 'Bestandskraft und Termin' });
    case 'E-7.3-b':
      return toBefund('E-7.3-b', {});
    case 'E-7.4-b':
      return toBefund('E-7.4-b', { liste: 'siehe Prüfung der Unterlagen' });
    case 'E-7.5-a':
      return toBefund('E-7.5-a', {});
    case 'E-3.2-c':
      return toBefund('E-3.2-c', { traeger: 'den Letztempfänger' });
    case 'E-WL-NW-a':
      return toBefund('E-WL-NW-a', { n: 'einzelne' });
    default:
      return toBefund('E-ZM-01', { ereignis, zustand });
  }
}
