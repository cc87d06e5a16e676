import { type Ablehnung, refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { type Cent, formatCent, sumCent, toCent } from '#src/core/cent.ts';
import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { toZustandsrollen } from '../foerderfall.model.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { type Befund, toBefund } from '../regelwerk/meldungen.model.ts';
import { checkUebergang } from '../regelwerk/rl-2024-12/uebergang.model.ts';
import { refuseBefunde } from '../with-foerderfall.ts';
import { type Bankzeile, listBankverbindungen } from './bank.repo.ts';
import { checkRuhefrist, isBankperson } from './bankverbindung.model.ts';
import {
  computeZahlungsfakten,
  explainWartezeit,
  isTeilbetragZustand,
  TEILBETRAG_ZUSTAND_NAMEN,
  ZAHLUNGSEREIGNIS_NAMEN,
  type Zahlungsschritt,
  type TeilbetragZustand,
  type Zahlbarkeit,
} from './teilbetrag.model.ts';
import {
  findZahlbescheid,
  insertZahlungsereignis,
  listTeilbetraegeVon,
  sumErledigtes,
  type Teilbetragaenderung,
  type Teilbetragzeile,
  updateTeilbetrag,
  type Zahlungslage,
} from './teilbetrag.repo.ts';
import { withTeilbetrag } from './with-teilbetrag.ts';
import type {
  recordAnordnungRoute,
  recordFehlzahlungRoute,
  recordFeststellungRoute,
  recordZahlungsrueckgabeRoute,
  recordZahlungRoute,
  recordZurueckweisungRoute,
} from './zahlung.contract.ts';

/** Sachlich und rechnerisch richtig: what is stated never changes again. Less than requested needs a reason. */
export function recordFeststellung(
  kontext: Kontext,
  { params, body: { version, betrag, grund } }: Eingabe<typeof recordFeststellungRoute>,
): Antwortet<Antwort<typeof recordFeststellungRoute>> {
  return withTeilbetrag(kontext, { id: params.teilbetragId, version }, async (trx, zeile, lage) => {
    const wert = toCent(betrag);
    if (wert > zeile.betrag || wert === 0) return fail(refuseBetrag(zeile));
    if (wert < zeile.betrag && grund === undefined) {
      const feld = { pointer: '/grund', code: 'GRUND_FEHLT', detail: GRUND_FEHLT };
      return fail(
        refuseRegel('GRUND_FEHLT', 'Der Grund für den niedrigeren Betrag fehlt.', { fehler: [feld] }),
      );
    }
    return applyZahlungsschritt(trx, kontext, { zeile, lage }, 'abruf_pruefen', {
      grund: grund ?? null,
      aenderung: { betrag: wert, ...festgestellt(kontext) },
    });
  });
}

const GRUND_FEHLT = 'Schreiben Sie, warum weniger festgestellt wird als angefordert.';

function refuseBetrag({ betrag }: Teilbetragzeile): Ablehnung {
  return refuseRegel('BETRAG_FALSCH', 'Dieser Betrag kann nicht festgestellt werden.', {
    detail: `Angefordert sind ${formatCent(betrag)}. Stellen Sie diesen oder einen niedrigeren Betrag fest; gar nichts heißt: zurückweisen.`,
  });
}

export function recordZurueckweisung(
  kontext: Kontext,
  { params, body: { version, grund } }: Eingabe<typeof recordZurueckweisungRoute>,
): Antwortet<Antwort<typeof recordZurueckweisungRoute>> {
  return withTeilbetrag(kontext, { id: params.teilbetragId, version }, (trx, zeile, lage) =>
    applyZahlungsschritt(trx, kontext, { zeile, lage }, 'abruf_zurueckweisen', {
      grund,
      aenderung: { betrag: zeile.vorgesehen, angefordertVon: null, angefordertAm: null },
    }),
  );
}

/** The order to pay: after Bestandskraft, from the Termin on, to an account that rests no longer, by another person. */
export function recordAnordnung(
  kontext: Kontext,
  { params, body: { version } }: Eingabe<typeof recordAnordnungRoute>,
): Antwortet<Antwort<typeof recordAnordnungRoute>> {
  return withTeilbetrag(kontext, { id: params.teilbetragId, version }, async (trx, zeile, lage) => {
    const bank = (await listBankverbindungen(trx, lage.mandantId)).find(({ stand }) => stand === 'GUELTIG');
    if (bank === undefined) return fail(BANK_FEHLT);
    const zuViel = await checkBewilligt(trx, zeile);
    if (zuViel !== null) return fail(zuViel);
    const { kontoId } = getFoerderkonto(kontext);
    return applyZahlungsschritt(trx, kontext, { zeile, lage, bank }, 'auszahlung_anordnen', {
      grund: null,
      aenderung: { bankId: bank.id, angeordnetVon: kontoId, angeordnetAm: kontext.stichtag },
      angaben: { inhaber: bank.inhaber, iban: bank.iban, bic: bank.bic },
    });
  });
}

/** A payment that failed may come back after an Änderungsbescheid took effect: then its amount is too high. */
async function checkBewilligt(trx: Trx, zeile: Teilbetragzeile): Promise<Ablehnung | null> {
  const bescheid = await findZahlbescheid(trx, zeile.foerderfallId);
  const andere = (await listTeilbetraegeVon(trx, zeile.foerderfallId)).filter(
    ({ id, zustand }) => id !== zeile.id && (zustand === 'ANGEORDNET' || zustand === 'GEZAHLT'),
  );
  const erledigt = await sumErledigtes(trx, zeile.foerderfallId);
  const gesamt = toCent(sumCent([...andere.map(({ betrag }) => betrag), zeile.betrag]) - erledigt);
  if (bescheid === undefined || gesamt <= bescheid.bewilligt) return null;
  return refuseRegel('MEHR_ALS_BEWILLIGT', 'Mit diesem Teilbetrag wäre mehr gezahlt, als bewilligt ist.', {
    detail: `Bewilligt sind ${formatCent(bescheid.bewilligt)}, mit diesem Teilbetrag wären es ${formatCent(gesamt)}. Geben Sie ihn zurück; die Kommune fordert dann neu an.`,
    quelle: 'Nr. 7.3',
  });
}

const BANK_FEHLT = refuseRegel('BANKVERBINDUNG_FEHLT', 'Es gibt keine gezeichnete Bankverbindung.', {
  detail:
    'Die Kommune trägt die Bankverbindung ein, und eine zweite Person zeichnet sie. Danach kann angeordnet werden.',
  quelle: 'GL-ZA-a',
});

export function recordZahlungsrueckgabe(
  kontext: Kontext,
  { params, body: { version, grund } }: Eingabe<typeof recordZahlungsrueckgabeRoute>,
): Antwortet<Antwort<typeof recordZahlungsrueckgabeRoute>> {
  return withTeilbetrag(kontext, { id: params.teilbetragId, version }, (trx, zeile, lage) =>
    applyZahlungsschritt(trx, kontext, { zeile, lage }, 'zurueckgeben', {
      grund,
      aenderung: { festgestelltVon: null, festgestelltAm: null },
    }),
  );
}

export function recordZahlung(
  kontext: Kontext,
  { params, body: { version, gezahltAm, buchung } }: Eingabe<typeof recordZahlungRoute>,
): Antwortet<Antwort<typeof recordZahlungRoute>> {
  const tag = toPlainDate(gezahltAm);
  return withTeilbetrag(kontext, { id: params.teilbetragId, version }, async (trx, zeile, lage) => {
    const falsch = checkZahltag(tag, zeile, kontext.stichtag);
    if (falsch !== null) {
      const feld = { pointer: '/gezahltAm', code: 'TAG_FALSCH', detail: falsch };
      return fail(refuseRegel('TAG_FALSCH', 'Der Tag der Zahlung stimmt nicht.', { fehler: [feld] }));
    }
    return applyZahlungsschritt(trx, kontext, { zeile, lage }, 'zahlung_bestaetigen', {
      grund: null,
      aenderung: { gezahltAm: tag, buchung },
    });
  });
}

/** A payment is neither before its order nor in the future. */
export function checkZahltag(
  tag: string,
  { angeordnetAm }: Pick<Teilbetragzeile, 'angeordnetAm'>,
  stichtag: string,
): string | null {
  if (tag > stichtag) return 'Der Tag liegt in der Zukunft. Tragen Sie den Tag der Buchung ein.';
  if (angeordnetAm !== null && tag < angeordnetAm)
    return `Angeordnet wurde am ${formatGerman(angeordnetAm)}. Die Zahlung kann nicht davor liegen.`;
  return null;
}

/** It came back or could not be made: whoever ordered it orders it anew. The run of the Landeskasse no longer holds it. */
export function recordFehlzahlung(
  kontext: Kontext,
  { params, body: { version, grund } }: Eingabe<typeof recordFehlzahlungRoute>,
): Antwortet<Antwort<typeof recordFehlzahlungRoute>> {
  return withTeilbetrag(kontext, { id: params.teilbetragId, version }, (trx, zeile, lage) =>
    applyZahlungsschritt(trx, kontext, { zeile, lage }, 'zahlung_fehlgeschlagen', {
      grund,
      aenderung: FEHLGESCHLAGEN,
    }),
  );
}

/** What a failed payment takes back; the Feststellung stays. */
export const FEHLGESCHLAGEN = {
  bankId: null,
  angeordnetVon: null,
  angeordnetAm: null,
  laufId: null,
} as const;

function festgestellt(kontext: Kontext): Pick<Teilbetragzeile, 'festgestelltVon' | 'festgestelltAm'> {
  return { festgestelltVon: getFoerderkonto(kontext).kontoId, festgestelltAm: kontext.stichtag };
}

type Gegenstand = { zeile: Teilbetragzeile; lage: Zahlungslage; bank?: Bankzeile | undefined };
type Schrittangabe = {
  grund: string | null;
  aenderung: Partial<Omit<Teilbetragaenderung, 'zustand'>>;
  angaben?: object | null;
};

/**
 * Moves a Teilbetrag by the machine RATE of the Regelwerk. The row, its Ereignis and whatever the caller wrote stand or fall
 * together; every reason against the step comes at once.
 */
export async function applyZahlungsschritt(
  trx: Trx,
  kontext: Kontext,
  gegenstand: Gegenstand,
  schritt: Zahlungsschritt,
  { grund, aenderung, angaben = null }: Schrittangabe,
): Promise<Result<SchreibAntwort, Ablehnung>> {
  const { zeile } = gegenstand;
  const nach = checkSchritt(kontext, gegenstand, schritt);
  if (!nach.ok) return fail(await explainWeigerung(trx, gegenstand, schritt, nach.fehler));
  const betrag: Cent = aenderung.betrag ?? zeile.betrag;
  if (!(await updateTeilbetrag(trx, zeile, { ...aenderung, zustand: nach.wert, betrag })))
    return fail(refuseKonflikt({ version: zeile.version }));
  const { kontoId, rolle } = getFoerderkonto(kontext);
  await insertZahlungsereignis(trx, {
    rate: zeile,
    ereignis: schritt,
    von: zeile.zustand,
    nach: nach.wert,
    betrag,
    grund,
    angaben,
    kontoId,
    rolle,
    am: kontext.stichtag,
  });
  return ok({ id: zeile.id, version: zeile.version + 1 });
}

function checkSchritt(
  kontext: Kontext,
  { zeile, lage, bank }: Gegenstand,
  schritt: Zahlungsschritt,
): Result<TeilbetragZustand, readonly Befund[]> {
  const { kontoId, rolle } = getFoerderkonto(kontext);
  const wartet = toZahlbarkeit(zeile, lage);
  const nach = checkUebergang(
    {
      maschine: 'RATE',
      zustand: zeile.zustand,
      ereignis: schritt,
      person: kontoId,
      rollen: toZustandsrollen(rolle),
      vorpersonen: listVorpersonen(zeile, schritt),
      bankGeaendertVon: bank !== undefined && isBankperson(bank, kontoId) ? kontoId : null,
      angeordnetVon: zeile.angeordnetVon,
      fakten: computeZahlungsfakten(wartet, kontext.stichtag),
    },
    lage.parameter,
  );
  const ruhe =
    schritt === 'auszahlung_anordnen' && bank !== undefined ? checkRuhefrist(bank, kontext.stichtag) : [];
  if (!nach.ok) return fail([...mergeWartezeit(nach.fehler, wartet, lage), ...ruhe]);
  if (ruhe.length > 0) return fail(ruhe);
  if (!isTeilbetragZustand(nach.wert)) throw new Error(`The machine RATE has no state ${nach.wert}`);
  return ok(nach.wert);
}

/** Whoever did the step before: the machine says where another person is needed. */
function listVorpersonen(zeile: Teilbetragzeile, schritt: Zahlungsschritt): string[] {
  const { vorbereitetVon, entfallVon, festgestelltVon } = zeile;
  const vorher =
    schritt === 'mittel_anfordern' ? vorbereitetVon : schritt === 'entfallen' ? entfallVon : festgestelltVon;
  return vorher === null ? [] : [vorher];
}

/** Bestandskraft counts while the Bescheid stands and nobody is heard about a Widerruf. */
export function toZahlbarkeit(
  { lfd, termin, angefordertAm }: Pick<Teilbetragzeile, 'lfd' | 'termin' | 'angefordertAm'>,
  { zustand, stand, bestandskraeftigAm }: Pick<Zahlungslage, 'zustand' | 'stand' | 'bestandskraeftigAm'>,
): Zahlbarkeit {
  const gesperrt = stand !== 'ERLASSEN' || GESPERRT.includes(zustand);
  return { lfd, termin, angefordertAm, bestandskraeftigAb: gesperrt ? null : bestandskraeftigAm };
}

const GESPERRT: readonly string[] = ['ANHOERUNG_WIDERRUF', 'RUECKFORDERUNG', 'KLAGEVERFAHREN_RUECKFORDERUNG'];

/** E-7.3-a once, with the first possible day in place of general words. */
function mergeWartezeit(befunde: readonly Befund[], wartet: Zahlbarkeit, lage: Zahlungslage): Befund[] {
  const rest = befunde.filter(({ code }) => code !== 'E-7.3-a');
  return rest.length === befunde.length ? rest : [explainWartezeit(wartet, lage.parameter), ...rest];
}

/** The findings of the machine, with names in place of codes and ids. */
async function explainWeigerung(
  trx: Trx,
  { zeile }: Gegenstand,
  schritt: Zahlungsschritt,
  befunde: readonly Befund[],
): Promise<Ablehnung> {
  const ereignis = ZAHLUNGSEREIGNIS_NAMEN[schritt];
  const vorher = schritt.startsWith('zahlung_')
    ? zeile.angeordnetVon
    : (listVorpersonen(zeile, schritt)[0] ?? null);
  const namen = await listNamen(trx, vorher === null ? [] : [vorher]);
  const vorperson = (vorher === null ? undefined : namen.get(vorher)) ?? 'die Person des vorigen Schritts';
  const worte = befunde.map((befund) => {
    if (befund.code === 'E-ZM-03') return toBefund('E-ZM-03', { vorperson });
    if (befund.code === 'E-ZM-02') return toBefund('E-ZM-02', { ereignis, rolle: 'andere Rolle' });
    if (befund.code === 'E-ZM-01')
      return toBefund('E-ZM-01', { ereignis, zustand: TEILBETRAG_ZUSTAND_NAMEN[zeile.zustand] });
    return befund;
  });
  return refuseBefunde(worte, 'Dieser Schritt ist nicht möglich.');
}
