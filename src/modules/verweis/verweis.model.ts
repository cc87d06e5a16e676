import { z } from 'zod';
import { addDays, type PlainDate } from '#src/core/plain-date.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { formatGeboren, formatName, type Identitaet } from '#src/modules/person/identitaet.model.ts';
import { KONTAKTWEGARTEN } from '#src/modules/person/wertelisten/angaben.ts';
import { ANGABE_CODES, ANGABEN, type Angabe, ANTWORT_CODES } from './wertelisten/verweis.ts';
import { AUFGABEN, type Verweisaufgabe } from './aufgaben.model.ts';
import { BEI_DER_STELLE, type VerweisZustand } from './zustand.model.ts';

/** What is sealed of a Verweis under the key of the Akte. */
export const VerweisInhalt = z.object({
  empfaenger: z.object({ name: z.string(), ansprechperson: z.string().nullable() }),
  /** Why this Stelle; stays in the Akte. */
  grund: z.string().nullable(),
  /** What it is about; the Stelle reads it. */
  anliegen: z.string(),
  wunsch: z.string().nullable(),
  /** Why it cannot wait; the Stelle reads it [L2808]. null: it can. */
  eilig: z.string().nullable().default(null),
  angaben: z.array(z.enum(ANGABE_CODES)),
});
export type VerweisInhalt = z.infer<typeof VerweisInhalt>;

export const EintragInhalt = z.object({ text: z.string().nullable() });

/** What the Stelle sees: no more than this, on the page, in the preview and in the letter. */
export const Uebergabe = z.object({
  stelle: z.string(),
  absender: z.object({ stelle: z.string(), person: z.string() }),
  anliegen: z.string(),
  wunsch: z.string().nullable(),
  eilig: z.string().nullable().default(null),
  angaben: z.array(z.object({ name: z.string(), wert: z.string() })),
});
export type Uebergabe = z.infer<typeof Uebergabe>;

export const Verlaufszeile = z.object({
  von: z.enum(['STELLE', 'ABSENDER']),
  code: z.enum([...ANTWORT_CODES, 'NACHRICHT']),
  datum: z.string(),
  text: z.string().nullable(),
});
export type Verlaufszeile = z.infer<typeof Verlaufszeile>;

/** What is sealed under the key of the link alone and goes with it. */
export const LinkInhalt = z.object({ uebergabe: Uebergabe, verlauf: z.array(Verlaufszeile) });
export type LinkInhalt = z.infer<typeof LinkInhalt>;

export type Angabewerte = Record<Angabe, string | null>;

/** The values of the items, as they would be handed over today; null: the Akte holds none. */
export function toAngabewerte(identitaet: Identitaet): Angabewerte {
  const { anschrift, kontaktwege, sprachen } = identitaet;
  const oder = (text: string): string | null => (text === '' ? null : text);
  return {
    NAME: oder(formatName(identitaet)),
    GEBURTSDATUM: oder(formatGeboren(identitaet.geburtsdatum)),
    // A way on which somebody else answers is never passed on: that may put a person in danger.
    KONTAKT: oder(
      kontaktwege
        .filter(({ sicher, gesperrt }) => sicher && !gesperrt)
        .map(({ art, wert, ...weg }) => {
          // The Stelle is about to call or write too: it needs to know what the person allows.
          const regeln = [
            weg.hinweis,
            weg.zeiten,
            weg.nachrichtErlaubt ? null : 'keine Nachricht hinterlassen',
            weg.absenderErlaubt ? null : 'neutraler Absender',
          ].filter((teil) => teil !== null);
          return [`${textOf(KONTAKTWEGARTEN, art)}: ${wert}`, ...regeln].join(', ');
        })
        .join('; '),
    ),
    ANSCHRIFT: oder(
      [
        anschrift?.strasse,
        anschrift?.zusatz,
        [anschrift?.plz, anschrift?.ort].filter((teil) => teil !== null && teil !== undefined).join(' '),
      ]
        .filter((teil) => teil !== null && teil !== undefined && teil !== '')
        .join(', '),
    ),
    SPRACHEN: oder(
      sprachen
        .map(({ sprache, niveau }) =>
          [
            textOf(SPRACHEN, sprache),
            niveau === null ? '' : ` (${niveau === 'ERSTSPRACHE' ? 'Erstsprache' : niveau})`,
          ].join(''),
        )
        .join(', '),
    ),
  };
}

/** Puts together what the Stelle will see: the chosen items that have a value, in a fixed order, nothing else. */
export function toUebergabe(
  vorhaben: {
    empfaenger: string;
    anliegen: string;
    wunsch: string | null;
    eilig?: string | null;
    angaben: readonly Angabe[];
  },
  werte: Angabewerte,
  absender: { stelle: string; person: string },
): Uebergabe {
  const { empfaenger, anliegen, wunsch, eilig = null, angaben } = vorhaben;
  return {
    stelle: empfaenger,
    absender,
    anliegen,
    wunsch,
    eilig,
    angaben: ANGABE_CODES.flatMap((code) => {
      const wert = werte[code];
      return angaben.includes(code) && wert !== null ? [{ name: textOf(ANGABEN, code), wert }] : [];
    }),
  };
}

export type Aufgabenlage = {
  zustand: VerweisZustand;
  frist: PlainDate;
  vermitteltAm: PlainDate | null;
  neu: boolean;
  rueckfrageOffen: boolean;
};

/**
 * What the case manager has to do for a Verweis on this day. Computed, so each stands there once (AT-18): without an
 * answer after the deadline, without a result more than `ergebnisTage` days after it went out (VB-02, OQ-CS-03).
 */
export function computeAufgaben(
  lage: Aufgabenlage,
  stichtag: PlainDate,
  ergebnisTage: number,
): Verweisaufgabe[] {
  const beiDerStelle = BEI_DER_STELLE.some((zustand) => zustand === lage.zustand);
  const ohneErgebnis =
    beiDerStelle && lage.vermitteltAm !== null && addDays(lage.vermitteltAm, ergebnisTage) < stichtag;
  const faellig: Record<Verweisaufgabe, boolean> = {
    NEUE_ANTWORT: lage.neu,
    RUECKFRAGE: beiDerStelle && lage.rueckfrageOffen,
    ANTWORT_UEBERFAELLIG: lage.zustand === 'VERMITTELT' && lage.frist < stichtag && !ohneErgebnis,
    ERGEBNIS_UEBERFAELLIG: ohneErgebnis,
    ZUSAMMENFUEHREN: lage.zustand === 'ERGEBNIS_ERFASST',
  };
  return AUFGABEN.filter((aufgabe) => faellig[aufgabe]);
}

/** Fallmanagement of their own (VB-01): the Verweis to these is the default. */
export const VERWEIS_REGEL = {
  SGB_II: 'JOBCENTER',
  SGB_III: 'ARBEITSAGENTUR',
  SGB_VIII: 'JUGENDAMT',
} as const;

/** Kinds of Stelle to which VB-01 sends by default, given the other Fallmanagement of the person. */
export function listRegelstellen(anderesFallmanagement: readonly string[]): string[] {
  return Object.entries(VERWEIS_REGEL).flatMap(([code, art]) =>
    anderesFallmanagement.includes(code) ? [art] : [],
  );
}
