import { z } from 'zod';
import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { type Cent, multiplyCent, NULL_CENT, toCent } from '#src/core/cent.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { Datum, zeile } from '#src/modules/akte/feld.model.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { zeileOderLeer } from '#src/modules/person/felder.model.ts';
import {
  FORM_CODES,
  type Form,
  GESCHLECHT_CODES,
  POOLART_CODES,
  PREISART_CODES,
  QUALIFIKATION_CODES,
  RICHTUNG_CODES,
  type Wunsch,
} from './wertelisten/sprachmittlung.ts';

export const Poolsprache = z.object({ sprache: z.enum(SPRACHE_CODES), richtung: z.enum(RICHTUNG_CODES) });
export type Poolsprache = z.infer<typeof Poolsprache>;

/** What somebody writes about a person or service of the pool. */
export const Poolangabe = z.object({
  art: z.enum(POOLART_CODES),
  name: zeile(),
  /** Telephone or mail under which one asks. */
  kontakt: zeile(),
  sprachen: z.array(Poolsprache).min(1, 'Wählen Sie mindestens eine Sprache.').max(40),
  formen: z.array(z.enum(FORM_CODES)).min(1, 'Wählen Sie mindestens eine Form.').max(3),
  qualifikation: z.enum(QUALIFIKATION_CODES),
  geschlecht: z.enum(GESCHLECHT_CODES).nullable().default(null),
  /** Day of the signed declaration of secrecy; null: not yet, so nobody can book. */
  verschwiegenAm: Datum.nullable().default(null),
  preisart: z.enum(PREISART_CODES),
  preisCent: z.number().int().min(0).max(1_000_000).nullable().default(null),
  hinweis: zeileOderLeer(500),
  /** True: cannot be booked any more. */
  geschlossen: z.boolean().default(false),
});
export type Poolangabe = z.infer<typeof Poolangabe>;

export type Pooleintrag = Omit<Poolangabe, 'geschlossen'> & {
  id: string;
  /** True: of the whole Standort. */
  standort: boolean;
  geschlossenAm: PlainDate | null;
  version: number;
};

/** All violations of an entry at once. */
export function checkPoolangabe(angabe: Poolangabe, stichtag: PlainDate): Result<null, Ablehnung> {
  const fehler: Feldfehler[] = [];
  if ((angabe.preisart === 'KOSTENFREI') !== (angabe.preisCent === null)) {
    const detail =
      angabe.preisCent === null
        ? 'Geben Sie den Preis an, oder wählen Sie „kostenfrei“.'
        : 'Kostenfrei heißt ohne Preis. Lassen Sie das Feld leer.';
    fehler.push({ pointer: '/preisCent', code: 'PREIS_PASST_NICHT', detail });
  }
  if (angabe.art === 'DIENST' && angabe.geschlecht !== null) {
    const detail = 'Bei einem Dienst steht es nicht fest. Lassen Sie das Feld leer.';
    fehler.push({ pointer: '/geschlecht', code: 'NUR_BEI_PERSON', detail });
  }
  if (angabe.verschwiegenAm !== null && angabe.verschwiegenAm > stichtag) {
    const detail = 'Wählen Sie heute oder einen früheren Tag.';
    fehler.push({ pointer: '/verschwiegenAm', code: 'DATUM_IN_ZUKUNFT', detail });
  }
  const sprachen = angabe.sprachen.map(({ sprache }) => sprache);
  if (new Set(sprachen).size < sprachen.length) {
    const detail = 'Nennen Sie jede Sprache einmal, mit ihrer Richtung.';
    fehler.push({ pointer: '/sprachen', code: 'SPRACHE_DOPPELT', detail });
  }
  const [erster] = fehler;
  return erster === undefined
    ? ok(null)
    : fail(refuseRegel(erster.code, 'Bitte prüfen Sie den Eintrag.', { fehler }));
}

/** What is needed of an interpreter for one appointment. */
export type Einsatz = { sprache: string; form: Form };

/** What of an entry decides; the page has its days as plain texts. */
type Buchbares = Pick<Pooleintrag, 'sprachen' | 'formen'> & {
  verschwiegenAm: string | null;
  geschlossenAm: string | null;
};

/** Why this entry cannot be booked for this appointment; empty: it can. */
export function listHindernisse(eintrag: Buchbares, { sprache, form }: Einsatz): Feldfehler[] {
  const hindernis = (code: string, detail: string) => [{ pointer: '/sprachmittlerId', code, detail }];
  return [
    ...(eintrag.geschlossenAm === null
      ? []
      : hindernis('GESCHLOSSEN', 'Dieser Eintrag ist geschlossen. Wählen Sie einen anderen.')),
    ...(eintrag.verschwiegenAm === null
      ? hindernis(
          'VERSCHWIEGENHEIT_FEHLT',
          'Die Erklärung zur Verschwiegenheit fehlt. Lassen Sie sie zuerst unterschreiben und tragen Sie den Tag im Pool ein.',
        )
      : []),
    ...(eintrag.sprachen.some((eine) => eine.sprache === sprache)
      ? []
      : hindernis('SPRACHE_PASST_NICHT', 'Diese Sprache steht dort nicht. Wählen Sie jemand anderen.')),
    ...(eintrag.formen.includes(form)
      ? []
      : hindernis(
          'FORM_PASST_NICHT',
          'So wird dort nicht gemittelt. Wählen Sie eine andere Form oder jemand anderen.',
        )),
  ];
}

/** Who can be asked for this appointment, first those who fit a wish for a woman or a man. Never a hard choice. */
export function listPassende<E extends Buchbares & Pick<Pooleintrag, 'name' | 'geschlecht'>>(
  pool: readonly E[],
  einsatz: Einsatz,
  wuensche: readonly Wunsch[],
): E[] {
  const gewuenscht = wuensche.includes('FRAU') ? 'WEIBLICH' : wuensche.includes('MANN') ? 'MAENNLICH' : null;
  const passt = ({ geschlecht }: E): number => (gewuenscht !== null && geschlecht !== gewuenscht ? 1 : 0);
  return pool
    .filter((eintrag) => listHindernisse(eintrag, einsatz).length === 0)
    .toSorted((a, b) => passt(a) - passt(b) || a.name.localeCompare(b.name, 'de'));
}

/** What the appointment will cost: hours counted by the minute, rounded to the cent (kaufmännisch); null: no price. */
export function computeSchaetzung(
  { preisart, preisCent }: Pick<Pooleintrag, 'preisart' | 'preisCent'>,
  dauerMinuten: number,
): Cent | null {
  if (preisart === 'KOSTENFREI') return NULL_CENT;
  if (preisCent === null) return null;
  const preis = toCent(preisCent);
  return preisart === 'PAUSCHALE'
    ? preis
    : multiplyCent(preis, { zaehler: dauerMinuten, nenner: 60 }, 'HALF_UP');
}
