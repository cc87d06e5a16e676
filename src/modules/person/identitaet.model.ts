import { z } from 'zod';
import { checkName } from '#src/core/name-matching/check-name.ts';
import { formatTeilgeburtsdatum, parseTeilgeburtsdatum } from '#src/core/teilgeburtsdatum.ts';
import type { Teilgeburtsdatum } from '#src/core/teilgeburtsdatum.ts';
import { zeile } from '#src/modules/akte/feld.model.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { zeileOderLeer } from './felder.model.ts';
import {
  GESCHLECHT_CODES,
  KONTAKTWEGART_CODES,
  LESEFAEHIGKEIT_CODES,
  NAMENSART_CODES,
  SPRACHNIVEAU_CODES,
} from './wertelisten/angaben.ts';
import { STAAT_CODES } from './wertelisten/staaten.ts';

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
  geschlecht: z.enum(GESCHLECHT_CODES).nullable(),
  sprachen: z.array(
    z.object({ sprache: z.enum(SPRACHE_CODES), niveau: z.enum(SPRACHNIVEAU_CODES).nullable() }),
  ),
  lesefaehigkeit: z.enum(LESEFAEHIGKEIT_CODES).nullable(),
  kontaktwege: z.array(
    z.object({
      art: z.enum(KONTAKTWEGART_CODES),
      wert: z.string(),
      /** True: nobody else reads or answers there. False is the default, since a wrong true may put a person in danger. */
      sicher: z.boolean(),
      hinweis: z.string().nullable(),
    }),
  ),
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

/** What somebody enters: names after DIN 91379, birth date also in part („05.1990“), defaults for what is left out. */
export const IdentitaetEingabe = z
  .object({
    familienname: nameOderLeer,
    vornamen: nameOderLeer,
    weitereNamen: z.array(WeitererName).max(10).default([]),
    geburtsdatum,
    geschlecht: z.enum(GESCHLECHT_CODES).nullable().default(null),
    sprachen: z
      .array(
        z.object({
          sprache: z.enum(SPRACHE_CODES),
          niveau: z.enum(SPRACHNIVEAU_CODES).nullable().default(null),
        }),
      )
      .max(10)
      .default([]),
    lesefaehigkeit: z.enum(LESEFAEHIGKEIT_CODES).nullable().default(null),
    kontaktwege: z
      .array(
        z.object({
          art: z.enum(KONTAKTWEGART_CODES),
          wert: zeile(200),
          sicher: z.boolean().default(false),
          hinweis: zeileOderLeer(300),
        }),
      )
      .max(10)
      .default([]),
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
  geschlecht: null,
  sprachen: [],
  lesefaehigkeit: null,
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
