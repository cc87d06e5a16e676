import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import type { Erklaerung } from '#src/modules/fachfrage/personenspur.model.ts';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
import { BLATT_TEXT, type Blatt, FALLFORMATE, type Fallformat } from '../fallanalyse.model.ts';
import { t } from './texte.ts';

export const pflichttext = z
  .string()
  .max(BLATT_TEXT, t('form.lang'))
  .refine((wert) => wert.trim() !== '', t('form.fehlt'));
export const freitext = z.string().max(BLATT_TEXT, t('form.lang'));
export const tag = z.string().refine((wert): boolean => isPlainDate(wert), t('form.tag'));
export const bestaetigt = z.boolean().refine((wert) => wert, t('form.bestaetigt.fehlt'));
export const Stellen = z.array(
  z.object({
    art: z.string(),
    name: z.string().refine((wert) => wert.trim() !== '', t('form.fehlt')),
  }),
);

export const Blattwerte = z.object({
  format: z.string().min(1, t('form.waehlen')),
  kurzform: z.boolean(),
  am: tag,
  anlass: pflichttext,
  frage: pflichttext,
  verlauf: freitext,
  ressourcen: freitext,
  teilbereich: z.string(),
  stellen: Stellen,
  eingeladen: z.array(z.string()),
  moderation: z.string(),
  bestaetigt,
});
export type Blattwerte = z.infer<typeof Blattwerte>;

export const LEERE_STELLE = { art: 'JOBCENTER', name: '' };

/** A sheet that begins, or one that is changed. */
export function toBlattwerte(stand: {
  am: string;
  format?: Fallformat;
  kurzform?: boolean;
  blatt?: Blatt;
  eingeladen?: string[];
  moderation?: string | null;
}): Blattwerte {
  const { blatt } = stand;
  return {
    format: stand.format ?? '',
    kurzform: stand.kurzform ?? false,
    am: stand.am,
    anlass: blatt?.anlass ?? '',
    frage: blatt?.frage ?? '',
    verlauf: blatt?.verlauf ?? '',
    ressourcen: blatt?.ressourcen ?? '',
    teilbereich: blatt?.teilbereich ?? '',
    stellen: blatt?.stellen ?? [],
    eingeladen: stand.eingeladen ?? [],
    moderation: stand.moderation ?? '',
    bestaetigt: false,
  };
}

export const toStellen = (stellen: Blattwerte['stellen']) =>
  stellen.map(({ art, name }) => ({ art: toCode(EMPFAENGERART_CODES, art) ?? ('WEITERES' as const), name }));

/** What is sent. Fields that the format does not know are left out. */
export function toBlattbody(werte: Blattwerte, erklaerungen: Erklaerung[]) {
  const format = toCode(FALLFORMATE, werte.format) ?? 'FALLBESPRECHUNG';
  return {
    format,
    kurzform: werte.kurzform,
    am: werte.am,
    anlass: werte.anlass,
    frage: werte.frage,
    verlauf: werte.kurzform ? '' : werte.verlauf,
    ressourcen: werte.kurzform ? '' : werte.ressourcen,
    teilbereich:
      format === 'FALLREKONSTRUKTION' ? (toCode(THEMENBEREICH_CODES, werte.teilbereich) ?? null) : null,
    stellen: format === 'FALLKONFERENZ' ? toStellen(werte.stellen) : [],
    eingeladen: werte.eingeladen,
    moderation: werte.eingeladen.find((id) => id === werte.moderation) ?? null,
    erklaerungen,
    bestaetigt: true as const,
  };
}
