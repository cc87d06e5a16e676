import { z } from 'zod';
import { checkName } from '#src/core/name-matching/check-name.ts';
import { formatTeilgeburtsdatum, parseTeilgeburtsdatum } from '#src/core/teilgeburtsdatum.ts';
import type { Teilgeburtsdatum } from '#src/core/teilgeburtsdatum.ts';
import { zeile } from '#src/modules/akte/feld.model.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { zeileOderLeer } from './felder.model.ts';
import {
  BARRIERE_ALLTAG_CODES,
  GEBURTSDATUM_ART_CODES,
  GESCHLECHT_CODES,
  KONTAKTWEGART_CODES,
  LESEFAEHIGKEIT_CODES,
  NAMENSART_CODES,
  SCHRIFT_CODES,
  SCHRIFTNIVEAU_CODES,
  SPRACHNIVEAU_CODES,
} from './wertelisten/angaben.ts';
import { STAAT_CODES } from './wertelisten/staaten.ts';

/**
 * A way of contact. Every permission is false until the person gives it: a message on the wrong phone, or a letter with
 * the name of the programme on it, may put somebody in danger (DP-B-03).
 */
export const Kontaktweg = z.object({
  art: z.enum(KONTAKTWEGART_CODES),
  wert: z.string(),
  /** True: nobody else reads or answers there. */
  sicher: z.boolean(),
  /** Known, but never to be used: the phone of somebody who must not know. */
  gesperrt: z.boolean().default(false),
  /** Who else reads or hears there. */
  mitleser: z.string().nullable().default(null),
  /** When it is safe. */
  zeiten: z.string().nullable().default(null),
  /** A message may be left: voicemail, text on a locked screen, with somebody who answers. */
  nachrichtErlaubt: z.boolean().default(false),
  /** The sender may say who writes; else neutral, without programme and Stelle. */
  absenderErlaubt: z.boolean().default(false),
  hinweis: z.string().nullable(),
});
export type Kontaktweg = z.infer<typeof Kontaktweg>;

/**
 * Identity of a person as it is sealed: everything is voluntary except one name. There is no field for the kind of
 * residence, least of all for irregular stay (DP-F-02); nationality is „nicht erhoben“ unless somebody says otherwise.
 */
export const Identitaet = z.object({
  familienname: z.string().nullable(),
  vornamen: z.string().nullable(),
  weitereNamen: z.array(
    z.object({
      art: z.enum(NAMENSART_CODES),
      text: z.string(),
      /** Language of the spelling, for `lang` and the direction. */
      sprache: z.enum(SPRACHE_CODES).nullable(),
    }),
  ),
  /** `1990`, `1990-05` or `1990-05-17`. */
  geburtsdatum: z.string().nullable(),
  // What has a default came later: identities that were sealed before have it not.
  geburtsdatumArt: z.enum(GEBURTSDATUM_ART_CODES).nullable().default(null),
  geschlecht: z.enum(GESCHLECHT_CODES).nullable(),
  sprachen: z.array(
    z.object({
      sprache: z.enum(SPRACHE_CODES),
      /** Spoken. */
      niveau: z.enum(SPRACHNIVEAU_CODES).nullable(),
      schriftlich: z.enum(SCHRIFTNIVEAU_CODES).nullable().default(null),
    }),
  ),
  lesefaehigkeit: z.enum(LESEFAEHIGKEIT_CODES).nullable(),
  /** Scripts that the person reads. */
  schriften: z.array(z.enum(SCHRIFT_CODES)).default([]),
  /** What we provide, as far as it says nothing about health. */
  barrierefreiheit: z.array(z.enum(BARRIERE_ALLTAG_CODES)).default([]),
  kontaktwege: z.array(Kontaktweg),
  anschrift: z
    .object({
      strasse: z.string().nullable(),
      plz: z.string().nullable(),
      ort: z.string().nullable(),
      zusatz: z.string().nullable(),
    })
    .nullable(),
  staatsangehoerigkeiten: z.object({
    erhebung: z.enum(['ERHOBEN', 'NICHT_ERHOBEN']),
    staaten: z.array(z.string()),
  }),
});
export type Identitaet = z.infer<typeof Identitaet>;

const name = z
  .string()
  .max(800)
  .transform((roh, ctx) => {
    const geprueft = checkName(roh);
    if (geprueft.ok) return geprueft.wert;
    ctx.addIssue({ code: 'custom', message: geprueft.fehler.meldung });
    return z.NEVER;
  });

const nameOderLeer = z.preprocess(
  (wert) => (typeof wert === 'string' && wert.trim() === '' ? null : wert),
  name.nullable().default(null),
);

const NUR_LATEINISCH: ReadonlySet<string> = new Set(['GEBURTSNAME', 'FRUEHERER_NAME']);

const WeitererName = z
  .object({
    art: z.enum(NAMENSART_CODES),
    text: zeile(200),
    sprache: z.enum(SPRACHE_CODES).nullable().default(null),
  })
  .superRefine((wert, ctx) => {
    if (!NUR_LATEINISCH.has(wert.art)) return;
    const geprueft = checkName(wert.text);
    if (!geprueft.ok) ctx.addIssue({ code: 'custom', path: ['text'], message: geprueft.fehler.meldung });
  });

const geburtsdatum = z.preprocess(
  (wert) => (typeof wert === 'string' && wert.trim() === '' ? null : wert),
  z
    .string()
    .max(20)
    .transform((roh, ctx): Teilgeburtsdatum => {
      const datum = parseTeilgeburtsdatum(roh);
      if (datum.ok) return datum.wert;
      ctx.addIssue({ code: 'custom', message: datum.fehler.meldung });
      return z.NEVER;
    })
    .nullable()
    .default(null),
);

const staat = z.string().refine((code) => STAAT_CODES.has(code), 'Wählen Sie einen Staat aus der Liste.');

/** Codes of a list, each once, in the order of the list. */
function codesAus<C extends string>(codes: readonly [C, ...C[]]) {
  return z
    .array(z.enum(codes))
    .max(codes.length)
    .default([])
    .transform((gewaehlt) => codes.filter((code) => gewaehlt.some((eine) => eine === code)));
}

const KontaktwegEingabe = z
  .object({
    art: z.enum(KONTAKTWEGART_CODES),
    wert: zeile(200),
    sicher: z.boolean().default(false),
    gesperrt: z.boolean().default(false),
    mitleser: zeileOderLeer(200),
    zeiten: zeileOderLeer(120),
    nachrichtErlaubt: z.boolean().default(false),
    absenderErlaubt: z.boolean().default(false),
    hinweis: zeileOderLeer(300),
  })
  .superRefine((weg, ctx) => {
    if (weg.gesperrt && (weg.sicher || weg.nachrichtErlaubt || weg.absenderErlaubt)) {
      ctx.addIssue({
        code: 'custom',
        path: ['gesperrt'],
        message:
          'Ein Weg, der nicht benutzt werden darf, hat keine Erlaubnis. Nehmen Sie die anderen Haken weg.',
      });
    }
  });

/** What the origin of a birth date says about its parts. */
function checkGeburtsdatumArt(
  { geburtsdatum, geburtsdatumArt }: { geburtsdatum: string | null; geburtsdatumArt: string | null },
  ctx: z.RefinementCtx,
): void {
  const issue = (message: string) => ctx.addIssue({ code: 'custom', path: ['geburtsdatum'], message });
  if (geburtsdatumArt === 'DOKUMENT_1_JANUAR' && !(geburtsdatum ?? '').endsWith('-01-01')) {
    issue('Geben Sie den 1. Januar mit dem Jahr ein, wie er im Dokument steht: 01.01.1990.');
  }
  if (geburtsdatumArt === 'GESCHAETZT' && geburtsdatum?.length === 10) {
    issue(
      'Einen geschätzten Tag gibt es nicht. Geben Sie nur das Jahr oder Monat und Jahr ein: 1990 oder 05.1990.',
    );
  }
}

/** What somebody enters: names after DIN 91379, birth date also in part („05.1990“), defaults for what is left out. */
export const IdentitaetEingabe = z
  .object({
    familienname: nameOderLeer,
    vornamen: nameOderLeer,
    weitereNamen: z.array(WeitererName).max(10).default([]),
    geburtsdatum,
    geburtsdatumArt: z.enum(GEBURTSDATUM_ART_CODES).nullable().default(null),
    geschlecht: z.enum(GESCHLECHT_CODES).nullable().default(null),
    sprachen: z
      .array(
        z.object({
          sprache: z.enum(SPRACHE_CODES),
          niveau: z.enum(SPRACHNIVEAU_CODES).nullable().default(null),
          schriftlich: z.enum(SCHRIFTNIVEAU_CODES).nullable().default(null),
        }),
      )
      .max(10)
      .default([]),
    lesefaehigkeit: z.enum(LESEFAEHIGKEIT_CODES).nullable().default(null),
    schriften: codesAus(SCHRIFT_CODES),
    barrierefreiheit: codesAus(BARRIERE_ALLTAG_CODES),
    kontaktwege: z.array(KontaktwegEingabe).max(10).default([]),
    anschrift: z
      .object({
        strasse: zeileOderLeer(200),
        plz: zeileOderLeer(10),
        ort: zeileOderLeer(100),
        zusatz: zeileOderLeer(200),
      })
      .nullable()
      .default(null),
    staatsangehoerigkeiten: z
      .object({
        erhebung: z.enum(['ERHOBEN', 'NICHT_ERHOBEN']),
        staaten: z.array(staat).max(5).default([]),
      })
      .default({ erhebung: 'NICHT_ERHOBEN', staaten: [] })
      .transform((wert) => (wert.erhebung === 'ERHOBEN' ? wert : { ...wert, staaten: [] })),
  })
  .superRefine((wert, ctx) => {
    checkGeburtsdatumArt(wert, ctx);
    if (wert.familienname !== null || wert.vornamen !== null || wert.weitereNamen.length > 0) return;
    ctx.addIssue({
      code: 'custom',
      path: ['familienname'],
      message: 'Geben Sie mindestens einen Namen ein.',
    });
  });
export type IdentitaetEingabe = z.output<typeof IdentitaetEingabe>;

/** A person with one name and nothing else: what a form starts from. */
export const LEERE_IDENTITAET: Identitaet = {
  familienname: null,
  vornamen: null,
  weitereNamen: [],
  geburtsdatum: null,
  geburtsdatumArt: null,
  geschlecht: null,
  sprachen: [],
  lesefaehigkeit: null,
  schriften: [],
  barrierefreiheit: [],
  kontaktwege: [],
  anschrift: null,
  staatsangehoerigkeiten: { erhebung: 'NICHT_ERHOBEN', staaten: [] },
};

/** „Demir, Oğuz“; without Latin names the first other form. */
export function formatName(
  identitaet: Pick<Identitaet, 'familienname' | 'vornamen' | 'weitereNamen'>,
): string {
  const latein = [identitaet.familienname, identitaet.vornamen].filter((teil) => teil !== null);
  return latein.length > 0 ? latein.join(', ') : (identitaet.weitereNamen[0]?.text ?? '');
}

/** `17.05.1990`, `05.1990`, `1990` or empty. */
export function formatGeboren(geburtsdatum: string | null): string {
  const datum = geburtsdatum === null ? null : parseTeilgeburtsdatum(geburtsdatum);
  return datum?.ok ? formatTeilgeburtsdatum(datum.wert) : '';
}

/**
 * The part of the birth date that is known, for comparing persons: of the 1 January of a document only the year. In
 * law the day of the document counts, so ages and deadlines take `geburtsdatum` as it is.
 */
export function toBekanntesGeburtsdatum({
  geburtsdatum,
  geburtsdatumArt,
}: Pick<Identitaet, 'geburtsdatum' | 'geburtsdatumArt'>): string | null {
  return geburtsdatumArt === 'DOKUMENT_1_JANUAR' ? (geburtsdatum?.slice(0, 4) ?? null) : geburtsdatum;
}

/** Ways in the order in which somebody should try them: safe ones, then those with care, never-to-use ones last. */
export function rankKontaktwege(wege: readonly Kontaktweg[]): Kontaktweg[] {
  const rang = ({ sicher, gesperrt }: Kontaktweg): number => (gesperrt ? 2 : sicher ? 0 : 1);
  return wege.toSorted((a, b) => rang(a) - rang(b));
}
