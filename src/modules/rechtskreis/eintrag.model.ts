import { z } from 'zod';
import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { addDays, formatGerman, isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { FALLMANAGEMENT } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { textOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { isBeginnUngeprueft } from './titelbeginn.model.ts';
import { AUFENTHALTSSTATUS } from './wertelisten/aufenthalt.ts';
import { LEISTUNGEN } from './wertelisten/leistungen.ts';
import { VERAENDERUNGEN } from './wertelisten/veraenderungen.ts';

/** The tracks of the timeline. */
export const SPUREN = ['AUFENTHALT', 'LEISTUNG', 'FALLMANAGEMENT', 'VERAENDERUNG'] as const;
export type Spur = (typeof SPUREN)[number];

export const SPUR_NAMEN = {
  AUFENTHALT: 'Aufenthaltsrechtlicher Status und Papier',
  LEISTUNG: 'Leistungsbezug',
  FALLMANAGEMENT: 'Fallmanagement an anderer Stelle',
  VERAENDERUNG: 'Veränderung',
} as const satisfies Record<Spur, string>;

/** Values of each track; codes are unique within a track. */
export const SPURWERTE: Readonly<Record<Spur, readonly Wert[]>> = {
  AUFENTHALT: AUFENTHALTSSTATUS,
  LEISTUNG: LEISTUNGEN,
  FALLMANAGEMENT,
  VERAENDERUNG: VERAENDERUNGEN,
};

const Tag = z.string().refine(isPlainDate).nullable();

/** What an entry says. It is sealed as a whole: even the kind of a status tells much about a person. */
export const EintragInhalt = z.object({
  spur: z.enum(SPUREN),
  code: z.string(),
  /** Begin of the status, not of the entry; null: nicht erhoben. */
  gueltigVon: Tag,
  /** Last day; null: open, or nicht erhoben. */
  gueltigBis: Tag,
  /** Named Stelle or contact person. */
  stelle: z.string().nullable(),
  notiz: z.string().nullable(),
});
export type EintragInhalt = z.infer<typeof EintragInhalt>;

/** An entry as the rules see it. */
export type Eintrag = Pick<EintragInhalt, 'spur' | 'code' | 'gueltigVon' | 'gueltigBis'> & {
  id: string;
  personId: string;
};

type Zeitraum = Pick<EintragInhalt, 'spur' | 'code' | 'gueltigVon' | 'gueltigBis'>;

/** „Duldung“, for people. */
export function formatWertOf({ spur, code }: Pick<Eintrag, 'spur' | 'code'>): string {
  return textOf(SPURWERTE[spur], code);
}

/** „seit 01.09.2026“, „01.09.2026 bis 30.11.2026“, „bis 30.11.2026“, or that nobody asked. */
export function formatZeitraum({ spur, gueltigVon, gueltigBis }: Zeitraum): string {
  const von = gueltigVon === null ? null : formatGerman(gueltigVon);
  const bis = gueltigBis === null ? null : formatGerman(gueltigBis);
  if (spur === 'VERAENDERUNG' && bis === null) return von ?? 'Tag nicht erhoben';
  if (von === null) return bis === null ? 'Zeitraum nicht erhoben' : `Beginn nicht erhoben, bis ${bis}`;
  return bis === null ? `seit ${von}` : `${von} bis ${bis}`;
}

/** An entry in one line, as the Chronik shows it; null when it is none. */
export function describeEintrag(wert: unknown): string | null {
  const eintrag = EintragInhalt.safeParse(wert);
  if (!eintrag.success) return null;
  const { stelle, notiz } = eintrag.data;
  const teile = [
    `${SPUR_NAMEN[eintrag.data.spur]}: ${formatWertOf(eintrag.data)}`,
    formatZeitraum(eintrag.data),
    stelle,
    notiz,
  ];
  return teile.filter((teil) => teil !== null).join(' · ');
}

/** In force on that day. A begin that nobody asked for counts as long ago, an open end as later. */
export function isInKraft(
  { gueltigVon, gueltigBis }: Pick<Eintrag, 'gueltigVon' | 'gueltigBis'>,
  tag: PlainDate,
): boolean {
  return (gueltigVon === null || gueltigVon <= tag) && (gueltigBis === null || gueltigBis >= tag);
}

/**
 * Whether such an entry can exist: a known value, a period in order, and a status that could begin on its first day
 * (DP-F-03). The day of entry plays no part, so that a history can be entered later. All violations at once.
 */
export function checkEintrag(eintrag: Zeitraum): Result<null, Ablehnung> {
  const { spur, code, gueltigVon, gueltigBis } = eintrag;
  const wert = SPURWERTE[spur].find((kandidat) => kandidat.code === code);
  const fehler: Feldfehler[] = [];
  if (wert === undefined) {
    fehler.push({ pointer: '/code', code: 'WERT_UNBEKANNT', detail: 'Wählen Sie einen Wert der Liste.' });
  }
  if (gueltigVon !== null && gueltigBis !== null && gueltigBis < gueltigVon) {
    fehler.push({
      pointer: '/gueltigBis',
      code: 'ENDE_VOR_BEGINN',
      detail: 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Tage.',
    });
  }
  if (spur === 'VERAENDERUNG' && gueltigVon === null) {
    fehler.push({
      pointer: '/gueltigVon',
      code: 'TAG_FEHLT',
      detail: 'Geben Sie den Tag der Veränderung an.',
    });
  }
  fehler.push(...listBeginnfehler(wert, gueltigVon), ...listBeendet(wert, gueltigBis));
  if (fehler.length === 0) return ok(null);
  const quelle =
    wert !== undefined && fehler.some(({ code: art }) => art.startsWith('WERT_')) ? wert.quelle : undefined;
  return fail(
    refuseRegel(fehler[0]?.code ?? 'WERT_UNBEKANNT', 'Bitte prüfen Sie den Eintrag.', {
      fehler,
      ...(quelle === undefined ? {} : { quelle }),
    }),
  );
}

function listBeginnfehler(wert: Wert | undefined, beginn: PlainDate | null): Feldfehler[] {
  if (wert === undefined || beginn === null) return [];
  if (wert.gueltigBis !== undefined && beginn > wert.gueltigBis) {
    const ab = formatGerman(addDays(wert.gueltigBis, 1));
    return [
      {
        pointer: '/gueltigVon',
        code: 'WERT_NICHT_MEHR',
        detail: `„${wert.text}“ wird seit dem ${ab} nicht mehr neu erteilt. Vorher erteilte laufen weiter: Geben Sie den Beginn laut Papier an.`,
      },
    ];
  }
  if (wert.gueltigVon !== undefined && beginn < wert.gueltigVon) {
    return [
      {
        pointer: '/gueltigVon',
        code: 'WERT_NOCH_NICHT',
        detail: describeBeginn(wert.code, wert.text, formatGerman(wert.gueltigVon)),
      },
    ];
  }
  return [];
}

/** A day that nobody has checked is no fact: it says so, and names the way on when the paper says otherwise. */
function describeBeginn(code: string, text: string, tag: string): string {
  return isBeginnUngeprueft(code)
    ? `„${text}“ gibt es nach dem Stand des Programms erst seit dem ${tag} (ungeprüft). Prüfen Sie den Beginn. Steht er so auf dem Papier, wählen Sie „Anderes Papier“ und schreiben Sie den Titel in die Notiz.`
    : `„${text}“ gibt es erst seit dem ${tag}. Prüfen Sie den Beginn.`;
}

/** A programme that ended, with a day nobody names: it may be told as past, not as running (IF-10). */
function listBeendet(wert: Wert | undefined, ende: PlainDate | null): Feldfehler[] {
  if (wert?.beendet !== true || ende !== null) return [];
  return [
    { pointer: '/gueltigBis', code: 'WERT_BEENDET', detail: `„${wert.text}“: Geben Sie an, wann es endete.` },
  ];
}
