import { z } from 'zod';
import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import {
  EINGANGSWEG_CODES,
  type Herkunftsart,
  WEITERGABE_CODES,
  type Weitergabe,
} from './wertelisten/herkunft.ts';

export type Empfaengerart = (typeof EMPFAENGERART_CODES)[number];
export type Eingangsweg = (typeof EINGANGSWEG_CODES)[number];

/** Sealed under the key of the Akte. `zweck`: what the Stelle told it for (§ 78 Abs. 1 SGB X). */
export const Herkunftsinhalt = z.object({
  stelleArt: z.enum(EMPFAENGERART_CODES),
  stelle: z.string(),
  was: z.string(),
  zweck: z.string().nullable(),
  aufhebungsgrund: z.string().nullable().default(null),
});
export type Herkunftsinhalt = z.infer<typeof Herkunftsinhalt>;

/** A piece of information that is bound, as a disclosure looks at it. */
export type Gebundenes = {
  id: string;
  art: Herkunftsart;
  am: PlainDate;
  stelle: { art: Empfaengerart; name: string };
};

/** The two flags that follow from where something came from (§ 78 and § 76 SGB X). */
export function toBindung(art: Herkunftsart): { zweckbindung78: boolean; geheimnistraegerQuelle: boolean } {
  return {
    zweckbindung78: art === 'SOZIALLEISTUNGSTRAEGER',
    geheimnistraegerQuelle: art === 'GEHEIMNISTRAEGER',
  };
}

/**
 * Kinds of Stellen whose answer to a Verweis is bound by itself: Leistungsträger (§§ 12, 18 to 29 SGB I) and places where as
 * a rule people of § 203 Abs. 1 StGB answer. What another Stelle says is marked by hand (OQ-P-75).
 */
export const BINDENDE_STELLEN: Readonly<Partial<Record<Empfaengerart, Herkunftsart>>> = {
  JOBCENTER: 'SOZIALLEISTUNGSTRAEGER',
  ARBEITSAGENTUR: 'SOZIALLEISTUNGSTRAEGER',
  SOZIALAMT: 'SOZIALLEISTUNGSTRAEGER',
  JUGENDAMT: 'SOZIALLEISTUNGSTRAEGER',
  KRANKENKASSE: 'SOZIALLEISTUNGSTRAEGER',
  GESUNDHEIT: 'GEHEIMNISTRAEGER',
  GESUNDHEITSAMT: 'GEHEIMNISTRAEGER',
  FACHBERATUNGSSTELLE: 'GEHEIMNISTRAEGER',
  FAMILIENBERATUNG: 'GEHEIMNISTRAEGER',
  ANWALT: 'GEHEIMNISTRAEGER',
};

/** What a form says about each bound piece of the Akte, by its id. */
export const Weitergaben = z.record(z.uuid(), z.enum(WEITERGABE_CODES)).default({});
export type Weitergaben = z.infer<typeof Weitergaben>;

export type Weitergabelage = {
  weitergaben: Weitergaben;
  /** On what the disclosure as a whole rests. */
  grundlage: 'EINWILLIGUNG' | 'BEFUGNIS';
  /** Whether a Schweigepflichtentbindung that holds today names this source. */
  isEntbunden: (stelle: Gebundenes['stelle']) => boolean;
};

/**
 * Every bound piece needs an answer, and what goes out needs a basis of its own: for data of a Leistungsträger the same
 * purpose or the wish of the person, for those of a Geheimnisträger a release of exactly this source; or the legal power on
 * which the disclosure rests anyway. Answers what goes out.
 */
export function checkWeitergabe(
  gebunden: readonly Gebundenes[],
  lage: Weitergabelage,
): Result<Gebundenes[], Ablehnung> {
  const fehler = gebunden.flatMap((eines): Feldfehler[] => {
    const grund = findHindernis(eines, lage);
    return grund === null ? [] : [{ pointer: `/gebundenes/${eines.id}`, ...grund }];
  });
  if (fehler.length === 0) return ok(gebunden.filter(({ id }) => lage.weitergaben[id] !== 'NICHT_ENTHALTEN'));
  return fail(
    refuseRegel('GEBUNDENE_ANGABEN', 'In dieser Akte stehen Angaben, die nicht ohne Weiteres hinausdürfen.', {
      detail:
        'Sie stammen von einem Sozialleistungsträger oder von jemandem mit Berufsgeheimnis. Sagen Sie zu jeder, ob sie enthalten ist und worauf das beruht.',
      fehler,
      quelle: '§§ 76, 78 SGB X; § 203 StGB; DP-A-06, DP-E-03',
    }),
  );
}

function findHindernis(
  { id, art, am, stelle }: Gebundenes,
  { weitergaben, grundlage, isEntbunden }: Weitergabelage,
): Pick<Feldfehler, 'code' | 'detail'> | null {
  const antwort: Weitergabe | undefined = weitergaben[id];
  if (antwort === undefined)
    return {
      code: 'WEITERGABE_UNGEKLAERT',
      detail: `Wählen Sie, ob die Angabe vom ${formatGerman(am)} enthalten ist.`,
    };
  if (antwort === 'NICHT_ENTHALTEN') return null;
  if (antwort === 'BEFUGNIS')
    return grundlage === 'BEFUGNIS'
      ? null
      : {
          code: 'BEFUGNIS_FEHLT',
          detail:
            'Hier wird mit Einwilligung weitergegeben. Eine Befugnis halten Sie als Mitteilung mit Begründung fest.',
        };
  if (art === 'SOZIALLEISTUNGSTRAEGER')
    return antwort === 'GLEICHER_ZWECK' || (antwort === 'EINWILLIGUNG' && grundlage === 'EINWILLIGUNG')
      ? null
      : {
          code: 'ZWECKBINDUNG_78',
          detail:
            'Angaben eines Sozialleistungsträgers gehen nur für denselben Zweck weiter oder mit Einwilligung der Person. Lassen Sie die Angabe weg, oder holen Sie die Einwilligung ein.',
        };
  return antwort === 'ENTBUNDEN' && isEntbunden(stelle)
    ? null
    : {
        code: 'GEHEIMNISTRAEGER_QUELLE',
        detail:
          'Was jemand mit Berufsgeheimnis gesagt hat, geht nur weiter, wenn eine gültige Schweigepflichtentbindung genau diese Quelle nennt. Lassen Sie die Angabe weg, oder erfassen Sie die Entbindung im Bereich „Einwilligungen“.',
      };
}
