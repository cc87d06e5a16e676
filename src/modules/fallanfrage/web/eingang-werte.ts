import { z } from 'zod';
import {
  AUFNAHMEKRITERIUM_CODES,
  DRINGLICHKEIT_CODES,
  FALLMANAGEMENT_CODES,
} from '#src/modules/akte/wertelisten/aufnahme.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { FORMEN } from '#src/modules/einwilligung/einwilligung.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { t } from './texte.ts';
import { Freitext, Pflichttext, Tag, toCode, Wahlpflicht } from './werte.ts';

/** What the form holds: texts and flags in the shape of the operation, so that a refusal finds its field. */
export const Eingangswerte = z.object({
  standort: Wahlpflicht,
  mandantId: Wahlpflicht,
  stelle: z.object({
    art: z.string().min(1, t('form.art')),
    name: Pflichttext(200),
    ansprechperson: Pflichttext(200),
    telefon: Pflichttext(60),
    erreichbar: Freitext(200),
  }),
  sprache: z.string().min(1, t('form.sprache')),
  bedarfe: z.array(z.string()).min(1, t('form.themen')),
  anliegen: Pflichttext(1_000),
  kriterien: z.array(z.string()),
  fallmanagement: z.string(),
  dringlichkeit: z.string(),
  einwilligung: z.object({
    erteilt: z.boolean().refine((wert) => wert, t('eingang.einwilligung.fehlt')),
    am: Tag,
    form: Wahlpflicht,
  }),
});
export type Eingangswerte = z.infer<typeof Eingangswerte>;

export function createEingangswerte(empfaenger: { standort: string; mandantId: string }): Eingangswerte {
  return {
    ...empfaenger,
    stelle: { art: '', name: '', ansprechperson: '', telefon: '', erreichbar: '' },
    sprache: '',
    bedarfe: [],
    anliegen: '',
    kriterien: [],
    fallmanagement: '',
    dringlichkeit: '',
    einwilligung: { erteilt: false, am: '', form: '' },
  };
}

/** The checks of the form came first; what stands for a missing choice is never sent. */
export function toBody(werte: Eingangswerte) {
  return {
    mandantId: werte.mandantId,
    stelle: { ...werte.stelle, art: toCode(EMPFAENGERART_CODES, werte.stelle.art) ?? ('WEITERES' as const) },
    sprache: toCode(SPRACHE_CODES, werte.sprache) ?? ('keine_angabe' as const),
    bedarfe: THEMENBEREICH_CODES.filter((code) => werte.bedarfe.includes(code)),
    anliegen: werte.anliegen,
    kriterien: AUFNAHMEKRITERIUM_CODES.filter((code) => werte.kriterien.includes(code)),
    fallmanagement: toCode(FALLMANAGEMENT_CODES, werte.fallmanagement) ?? null,
    dringlichkeit: toCode(DRINGLICHKEIT_CODES, werte.dringlichkeit) ?? null,
    einwilligung: {
      erteilt: true as const,
      am: werte.einwilligung.am,
      form: toCode(FORMEN, werte.einwilligung.form) ?? ('SCHRIFTLICH' as const),
    },
  };
}
