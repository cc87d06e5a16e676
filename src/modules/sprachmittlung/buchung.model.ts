import { z } from 'zod';
import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { SPRACHE_CODES, SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { UNGEDECKT_CODES } from '#src/modules/akte/wertelisten/sprachmittlung.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Merkmale } from '#src/modules/akte/zaehlsatz.model.ts';
import {
  BETEILIGT_CODES,
  FORM_CODES,
  FORMEN,
  QUALITAET_CODES,
  WUNSCH_CODES,
  type Zustand,
  ZUSTAENDE,
} from './wertelisten/sprachmittlung.ts';

/** `14:30` */
export const Uhrzeit = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Geben Sie die Uhrzeit als HH:MM ein.');

/** What is agreed before the appointment. */
export const Einsatzangabe = z.object({
  zeit: Uhrzeit,
  dauerMinuten: z.number().int().min(5).max(720),
  sprache: z.enum(SPRACHE_CODES),
  form: z.enum(FORM_CODES),
  /** Place of the Stelle, or how one dials in: it is read out to the interpreter, so it names nobody. */
  treffpunkt: z.string().nullable(),
  wuensche: z.array(z.enum(WUNSCH_CODES)),
});

/** Sealed as a whole beside day and state. */
export const BuchungInhalt = Einsatzangabe.extend({
  /** null: still looking for somebody. */
  sprachmittlerId: z.uuid().nullable(),
  /** Name as it stood in the pool then. */
  sprachmittler: z.string().nullable(),
  schaetzungCent: z.number().int().nullable(),
  /** The hours that are taken of the person, while the booking is confirmed. Came later: earlier bookings have none. */
  belegungId: z.uuid().nullable().default(null),
  /** After the appointment. */
  von: z.enum(BETEILIGT_CODES).nullable(),
  ungedeckt: z.enum(UNGEDECKT_CODES).nullable(),
  minuten: z.number().int().nullable(),
  kostenCent: z.number().int().nullable(),
  qualitaet: z.enum(QUALITAET_CODES).nullable(),
  qualitaetGrund: z.string().nullable(),
});
export type BuchungInhalt = z.infer<typeof BuchungInhalt>;

export const OHNE_ERGEBNIS = {
  von: null,
  ungedeckt: null,
  minuten: null,
  kostenCent: null,
  qualitaet: null,
  qualitaetGrund: null,
} as const satisfies Partial<BuchungInhalt>;

export const OFFENE_ZUSTAENDE = ['ANGEFRAGT', 'BESTAETIGT'] as const satisfies readonly Zustand[];

export function isOffen(zustand: Zustand): boolean {
  return OFFENE_ZUSTAENDE.some((offen) => offen === zustand);
}

export type Buchung = { tag: PlainDate; zustand: Zustand; inhalt: BuchungInhalt };

/** What may be agreed: somebody for a confirmed one, a place that names nobody, no day that is over. */
export function checkBuchung(
  { tag, zustand, inhalt }: Buchung,
  lage: {
    stichtag: PlainDate;
    hindernisse: readonly Feldfehler[];
    nenntPerson: boolean;
    alterTag?: PlainDate;
  },
): Result<null, Ablehnung> {
  const fehler: Feldfehler[] = [...lage.hindernisse];
  if (inhalt.sprache === 'de') {
    const detail = 'Gemittelt wird zwischen Deutsch und einer anderen Sprache. Wählen Sie die andere.';
    fehler.push({ pointer: '/sprache', code: 'SPRACHE_DEUTSCH', detail });
  }
  if (tag < lage.stichtag && tag !== lage.alterTag) {
    const detail = 'Wählen Sie heute oder einen späteren Tag.';
    fehler.push({ pointer: '/tag', code: 'TERMIN_VORBEI', detail });
  }
  if (zustand === 'BESTAETIGT' && inhalt.sprachmittlerId === null) {
    const detail = 'Wählen Sie, wer mittelt. Suchen Sie noch, lassen Sie es bei „angefragt“.';
    fehler.push({ pointer: '/sprachmittlerId', code: 'SPRACHMITTLUNG_FEHLT', detail });
  }
  if (lage.nenntPerson) {
    const detail =
      'Der Treffpunkt wird der Sprachmittlung genannt. Schreiben Sie keinen Namen, keine Anschrift und keine Nummer der Person hinein.';
    fehler.push({ pointer: '/treffpunkt', code: 'PERSON_IM_TREFFPUNKT', detail });
  }
  const [erster] = fehler;
  if (erster === undefined) return ok(null);
  return fail(
    refuseRegel(erster.code, 'Bitte prüfen Sie die Angaben zur Sprachmittlung.', {
      fehler,
      quelle: '§ 203 StGB; Datenschutzkatalog DP-C-12, LANG-06; Annahme OQ-P-38',
    }),
  );
}

export type Ergebnis = {
  zustand: Exclude<Zustand, 'ANGEFRAGT' | 'BESTAETIGT'>;
} & Pick<BuchungInhalt, 'von' | 'ungedeckt' | 'minuten' | 'kostenCent' | 'qualitaet' | 'qualitaetGrund'>;

/** What each end needs, all at once. */
export function checkErgebnis(
  ergebnis: Ergebnis,
  buchung: Pick<Buchung, 'tag'> & { sprachmittlerId: string | null },
  stichtag: PlainDate,
): Result<null, Ablehnung> {
  const { zustand, minuten, qualitaet, qualitaetGrund, von, ungedeckt } = ergebnis;
  const fehler: Feldfehler[] = [];
  const fehlt = (pointer: string, detail: string) => fehler.push({ pointer, code: 'ANGABE_FEHLT', detail });
  if (zustand === 'STATTGEFUNDEN' || zustand === 'NICHT_ERSCHIENEN') {
    if (buchung.tag > stichtag) {
      const detail = `Der Termin ist erst am ${formatGerman(buchung.tag)}. Sagen Sie ihn ab, wenn er ausfällt.`;
      fehler.push({ pointer: '/zustand', code: 'TERMIN_NICHT_VORBEI', detail });
    }
    if (buchung.sprachmittlerId === null) {
      const detail = 'Es steht noch nicht fest, wer gemittelt hat. Ändern Sie zuerst die Buchung.';
      fehler.push({ pointer: '/zustand', code: 'SPRACHMITTLUNG_FEHLT', detail });
    }
  }
  if (zustand === 'STATTGEFUNDEN') {
    if (minuten === null) fehlt('/minuten', 'Geben Sie die Dauer in Minuten an.');
    if (qualitaet === null) fehlt('/qualitaet', 'Wählen Sie, wie die Verständigung gelang.');
    if (qualitaet !== null && qualitaet !== 'GUT' && qualitaetGrund === null)
      fehlt('/qualitaetGrund', 'Schreiben Sie in einem Satz, woran es lag.');
  } else if (zustand === 'NICHT_GEFUNDEN') {
    if (ungedeckt === null) fehlt('/ungedeckt', 'Wählen Sie den Grund.');
  } else if (von === null) {
    fehlt('/von', zustand === 'ABGESAGT' ? 'Wählen Sie, wer abgesagt hat.' : 'Wählen Sie, wer nicht kam.');
  }
  const [erster] = fehler;
  if (erster === undefined) return ok(null);
  return fail(refuseRegel(erster.code, 'Bitte prüfen Sie das Ergebnis.', { fehler }));
}

/** Only what belongs to this end is kept; the rest of the form is left out. */
export function toErgebnis(angabe: Ergebnis): Ergebnis {
  const { zustand, von, ungedeckt, minuten, kostenCent, qualitaet, qualitaetGrund } = angabe;
  if (zustand === 'STATTGEFUNDEN')
    return { ...OHNE_ERGEBNIS, zustand, minuten, kostenCent, qualitaet, qualitaetGrund };
  if (zustand === 'NICHT_GEFUNDEN') return { ...OHNE_ERGEBNIS, zustand, ungedeckt };
  // A cancelled appointment may cost something too.
  return { ...OHNE_ERGEBNIS, zustand, von, kostenCent };
}

const toStufe = (zahl: number, schritt: number): number => Math.ceil(zahl / schritt) * schritt;

/** The Zählsatz of a booking; null: nothing to count (still open, or cancelled without cost). */
export function toZaehlung({
  zustand,
  inhalt: { sprache, minuten, kostenCent, ungedeckt },
}: Pick<Buchung, 'zustand' | 'inhalt'>): {
  art: 'SPRACHMITTLUNG' | 'SPRACHMITTLUNG_UNGEDECKT';
  merkmale: Merkmale;
} | null {
  if (zustand === 'NICHT_GEFUNDEN') {
    return { art: 'SPRACHMITTLUNG_UNGEDECKT', merkmale: { sprache, ungedeckt: ungedeckt ?? 'WEITERES' } };
  }
  const euro = Math.min(toStufe((kostenCent ?? 0) / 100, 5), 10_000);
  if (zustand === 'STATTGEFUNDEN') {
    return { art: 'SPRACHMITTLUNG', merkmale: { sprache, minuten: toStufe(minuten ?? 0, 15), euro } };
  }
  // Nobody came, but it was paid: no hours, the cost counts.
  return euro > 0 ? { art: 'SPRACHMITTLUNG', merkmale: { sprache, minuten: 0, euro } } : null;
}

/** „Arabisch, 21.10.2026 um 14:30 Uhr, 60 Minuten, vor Ort: bestätigt“, for the timeline. */
export function formatBuchung({ tag, zustand, inhalt }: Buchung): string {
  const { sprache, zeit, dauerMinuten, form, sprachmittler } = inhalt;
  const teile = [
    textOf(SPRACHEN, sprache),
    `${formatGerman(tag)} um ${zeit} Uhr`,
    `${dauerMinuten} Minuten`,
    textOf(FORMEN, form),
    ...(sprachmittler === null ? [] : [sprachmittler]),
  ];
  return `${teile.join(', ')}: ${textOf(ZUSTAENDE, zustand)}`;
}

/** What the interpreter is told, word for word: day, time, duration, language, form, meeting point. Nothing of the case. */
export function formatAnfrage({ tag, inhalt }: Pick<Buchung, 'tag' | 'inhalt'>): string {
  const { sprache, zeit, dauerMinuten, form, treffpunkt } = inhalt;
  return [
    `Anfrage Sprachmittlung ${textOf(SPRACHEN, sprache)} – Deutsch`,
    `Am ${formatGerman(tag)} um ${zeit} Uhr, etwa ${dauerMinuten} Minuten, ${textOf(FORMEN, form)}.`,
    ...(treffpunkt === null ? [] : [`Treffpunkt oder Einwahl: ${treffpunkt}`]),
    'Können Sie den Termin übernehmen?',
  ].join('\n');
}
