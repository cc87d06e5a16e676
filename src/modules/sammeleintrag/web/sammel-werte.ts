import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { isPlainDate } from '#src/core/plain-date.ts';
import { SPRACHE_CODES, SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { listSammeleintraegeRoute } from '../sammeleintrag.contract.ts';
import { checkZahlen, hasPersonenspur, ORT_HOECHSTENS } from '../sammeleintrag.model.ts';
import { SAMMELART_CODES } from '../wertelisten/arten.ts';
import { t } from './texte.ts';

export type Eintrag = Ausgabe<typeof listSammeleintraegeRoute>['eintraege'][number];

/** The ten languages of the survey as boxes; one more by choice. */
export const HAEUFIGE_SPRACHEN = SPRACHEN.slice(0, 10);
const HAEUFIGE: ReadonlySet<string> = new Set(HAEUFIGE_SPRACHEN.map(({ code }) => code));

const isTag = (text: string): boolean => isPlainDate(text);
const Zahl = z.string().regex(/^\s*\d{0,6}\s*$/, t('form.zahl'));
const toZahl = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** Always texts, so that nothing is lost while it is typed. */
export const Sammelwerte = z
  .object({
    art: z.string({ error: t('form.waehlen') }).min(1, t('form.waehlen')),
    am: z.string().refine(isTag, t('form.tag')),
    ort: z
      .string()
      .max(ORT_HOECHSTENS, t('form.ort.lang'))
      .refine((text) => text.trim() !== '', t('form.ort.fehlt'))
      .refine((text) => !hasPersonenspur(text), t('form.ort.person')),
    themen: z.array(z.string()),
    sprachen: z.array(z.string()),
    weitere: z.string(),
    erreicht: Zahl,
    gekommen: Zahl,
    kurzberatungen: Zahl,
  })
  .superRefine((werte, ctx) => {
    const falsch = checkZahlen({
      erreicht: toZahl(werte.erreicht),
      gekommen: toZahl(werte.gekommen),
      kurzberatungen: toZahl(werte.kurzberatungen) ?? 0,
    });
    if (falsch !== null) ctx.addIssue({ code: 'custom', path: [falsch.feld], message: falsch.meldung });
  });
export type Sammelwerte = z.infer<typeof Sammelwerte>;

export function toFormularwerte(eintrag: Eintrag | null, heute: string): Sammelwerte {
  const zahl = (wert: number | null | undefined): string =>
    wert === null || wert === undefined ? '' : String(wert);
  const sprachen: readonly string[] = eintrag?.sprachen ?? [];
  return {
    art: eintrag?.art ?? '',
    am: eintrag?.am ?? heute,
    ort: eintrag?.ort ?? '',
    themen: eintrag?.themen ?? [],
    sprachen: sprachen.filter((code) => HAEUFIGE.has(code)),
    weitere: sprachen.find((code) => !HAEUFIGE.has(code)) ?? '',
    erreicht: zahl(eintrag?.erreicht),
    gekommen: zahl(eintrag?.gekommen),
    kurzberatungen: zahl(eintrag?.kurzberatungen),
  };
}

export function toAngabe(werte: Sammelwerte) {
  const gewaehlt = new Set([...werte.sprachen, werte.weitere]);
  return {
    art: SAMMELART_CODES.find((code) => code === werte.art) ?? 'SPRECHSTUNDE',
    am: werte.am,
    ort: werte.ort,
    themen: THEMENBEREICH_CODES.filter((code) => werte.themen.includes(code)),
    sprachen: SPRACHE_CODES.filter((code) => gewaehlt.has(code)),
    erreicht: toZahl(werte.erreicht),
    gekommen: toZahl(werte.gekommen),
    kurzberatungen: toZahl(werte.kurzberatungen) ?? 0,
  };
}
