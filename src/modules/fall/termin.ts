import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { addMonths, formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  type Akte,
  type AkteAenderung,
  AKTIVE_ZUSTAENDE,
  getKonto,
  recordEreignis,
} from '#src/modules/akte/index.ts';
import { BERATUNGSORTE, type Beratungsort } from '#src/modules/akte/wertelisten/kontakt.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { TerminInhalt } from './fall.model.ts';
import { toTerminOrt } from './siegelorte.ts';
import type { NaechsterTermin } from './verlauf.contract.ts';

type Termin = { naechsterTermin: PlainDate; naechsterTerminArt: 'TERMIN' | 'WIEDERVORLAGE' };
/** A next day that is possible: a Sichtung has its day. */
export type GeprueftTermin = NaechsterTermin & { datum: PlainDate };

/**
 * CP-07: an active Fall has a next date. Without one the Fall gets a Wiedervorlage within the longest time that it may
 * go unseen; null: one stands already (also one that is overdue and waits to be dealt with).
 */
export function toNaechstenTermin(akte: Pick<Akte, 'naechsterTermin'>, stichtag: PlainDate): Termin | null {
  if (akte.naechsterTermin !== null) return null;
  return { naechsterTermin: computeSpaetesteSichtung(stichtag), naechsterTerminArt: 'WIEDERVORLAGE' };
}

/** When somebody looks whether a resting Fall goes on or ends. */
export function toPruefung(stichtag: PlainDate): Termin {
  return {
    naechsterTermin: addMonths(stichtag, PARAMETER.ruhend_pruefen.wert),
    naechsterTerminArt: 'WIEDERVORLAGE',
  };
}

/** The last day on which somebody must look at a Fall that is worked on. */
export function computeSpaetesteSichtung(stichtag: PlainDate): PlainDate {
  return addMonths(stichtag, PARAMETER.sichtung.wert);
}

/**
 * Whether this day can be the next one. It may lie in the past only as an overdue one that stands already. Contact
 * when there is a reason needs a running Fall, and a Sichtung within the time of the parameter `sichtung`.
 */
export function checkNaechsterTermin(
  akte: Pick<Akte, 'zustand' | 'naechsterTermin'>,
  termin: NaechsterTermin,
  stichtag: PlainDate,
): Result<GeprueftTermin, Ablehnung> {
  const spaeteste = computeSpaetesteSichtung(stichtag);
  const datum = termin.datum ?? spaeteste;
  if (datum < stichtag && datum !== akte.naechsterTermin) {
    return fail(
      refuseTag('TERMIN_VORBEI', 'Dieser Tag ist schon vorbei.', 'Wählen Sie heute oder einen späteren Tag.'),
    );
  }
  const letzter = addMonths(stichtag, PARAMETER.termin_hoechstens.wert);
  if (datum > letzter && datum !== akte.naechsterTermin) {
    const detail = `Prüfen Sie das Jahr. Möglich ist ein Tag bis ${formatGerman(letzter)}.`;
    return fail(refuseTag('TERMIN_ZU_WEIT', 'Dieser Tag liegt zu weit weg.', detail));
  }
  if (termin.art !== 'SICHTUNG') return ok({ ...termin, datum });
  if (!AKTIVE_ZUSTAENDE.some((zustand) => zustand === akte.zustand)) {
    return fail(
      refuseRegel('SICHTUNG_NUR_IM_FALL', 'Anlassbezogen geht nur in einem laufenden Fall.', {
        detail: 'Setzen Sie einen Termin oder eine Wiedervorlage.',
        quelle: CP07,
      }),
    );
  }
  if (datum > spaeteste) {
    const detail = `Wählen Sie einen Tag bis ${formatGerman(spaeteste)}.`;
    return fail(refuseTag('SICHTUNG_ZU_SPAET', 'Die Sichtung liegt zu weit weg.', detail));
  }
  return ok({ ...termin, datum });
}

const CP07 = 'Handlungskonzept 2.2 (CP-07)';

function refuseTag(code: string, titel: string, detail: string): Ablehnung {
  return refuseRegel(code, titel, { fehler: [{ pointer: '/termin/datum', code, detail }], quelle: CP07 });
}

/** What the Akte keeps of its next day; the reason is sealed. */
export async function toTerminSpalten(
  kontext: Kontext,
  akteId: string,
  termin: GeprueftTermin,
): Promise<AkteAenderung> {
  const spalten = { naechsterTermin: termin.datum, naechsterTerminArt: termin.art };
  const inhalt = toTerminInhalt(termin);
  const um = termin.art === 'TERMIN' ? { terminUm: termin.um ?? null } : {};
  if (Object.keys(inhalt).length === 0) return { ...spalten, ...um };
  const siegelort = toTerminOrt(getKonto(kontext).mandantId, akteId);
  return { ...spalten, ...um, terminSiegel: await kontext.dienste.tresor.seal(siegelort, inhalt) };
}

/** What is sealed beside the day; who comes along is kept for a home visit alone. */
function toTerminInhalt(termin: GeprueftTermin): TerminInhalt {
  if (termin.art === 'SICHTUNG') return { grund: termin.grund };
  if (termin.art === 'WIEDERVORLAGE') return {};
  const { ort, zweitePerson } = termin;
  return {
    ...(ort === undefined ? {} : { ort }),
    ...(ort === 'ZUHAUSE' && zweitePerson !== undefined ? { zweitePerson } : {}),
  };
}

/** Why contact is anlassbezogen, where a Termin is, who comes along; null: nothing of it stands there. */
export async function openTerminInhalt(
  kontext: Kontext,
  akte: Pick<Akte, 'id' | 'naechsterTerminArt'>,
  siegel: Buffer | null,
): Promise<{
  terminGrund: string | null;
  terminOrt: Beratungsort | null;
  terminZweitePerson: string | null;
}> {
  const inhalt = await readTerminInhalt(kontext, akte, siegel);
  return {
    terminGrund: inhalt.grund ?? null,
    terminOrt: inhalt.ort ?? null,
    terminZweitePerson: inhalt.zweitePerson ?? null,
  };
}

async function readTerminInhalt(
  kontext: Kontext,
  akte: Pick<Akte, 'id' | 'naechsterTerminArt'>,
  siegel: Buffer | null,
): Promise<TerminInhalt> {
  if (siegel === null || akte.naechsterTerminArt === null || akte.naechsterTerminArt === 'WIEDERVORLAGE') {
    return {};
  }
  return kontext.dienste.tresor.open(toTerminOrt(getKonto(kontext).mandantId, akte.id), siegel, TerminInhalt);
}

export async function recordTermin(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  { naechsterTermin, naechsterTerminArt }: Termin,
): Promise<void> {
  const tag = { datum: naechsterTermin, zweitePerson: undefined };
  await recordNaechsterTermin(trx, kontext, akteId, { art: naechsterTerminArt, ...tag });
}

/** Into the Chronik, with the reason where there is one. */
export async function recordNaechsterTermin(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  termin: GeprueftTermin,
): Promise<void> {
  const um = termin.art === 'TERMIN' && termin.um !== undefined ? { um: termin.um } : {};
  const codes = { art: termin.art, datum: termin.datum, ...um };
  const { ort, ...rest } = toTerminInhalt(termin);
  // In words: the history shows opened texts as they stand.
  const inhalt = { ...rest, ...(ort === undefined ? {} : { ort: textOf(BERATUNGSORTE, ort) }) };
  await recordEreignis(trx, kontext, akteId, { art: 'TERMIN_GESETZT', codes, inhalt }, kontext.stichtag);
}
