import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { KONTAKTART_CODES, SPRACHMITTLUNG_CODES } from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { ZUGANGSWEG_CODES } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { t } from './texte.ts';

/** What the form holds: texts and flags, so that a draft keeps it as it was typed. */
export const Neuwerte = z
  .object({
    wer: z.enum(['ANONYM', 'NEU', 'VORHANDEN']),
    zugangsweg: z.string(),
    sprache: z.string().min(1, t('sprache.fehlt')),
    bedarfe: z.array(z.string()).min(1, t('bedarfe.fehlt')),
    information: z.boolean(),
    kommuneId: z.string(),
    notiz: z.string().max(2_000, 'Höchstens 2000 Zeichen.'),
    sprachmittlung: z.string(),
    mitGespraech: z.boolean(),
    art: z.string(),
    datum: z.string(),
    abgebrochen: z.boolean(),
    vomPapier: z.boolean(),
  })
  .superRefine((werte, ctx) => {
    if (werte.wer !== 'ANONYM' && !werte.information) {
      ctx.addIssue({ code: 'custom', path: ['information'], message: t('information.fehlt') });
    }
    if (werte.mitGespraech && !isPlainDate(werte.datum)) {
      ctx.addIssue({ code: 'custom', path: ['datum'], message: 'Geben Sie den Tag als TT.MM.JJJJ ein.' });
    }
  });
export type Neuwerte = z.infer<typeof Neuwerte>;

/** Defaults that fit most conversations: today, in person, German, found by open consultation. */
export function createNeuwerte(stichtag: string, wer: Neuwerte['wer']): Neuwerte {
  return {
    wer,
    zugangsweg: 'OFFENE_SPRECHSTUNDE',
    sprache: 'de',
    bedarfe: [],
    information: false,
    kommuneId: '',
    notiz: '',
    sprachmittlung: '',
    mitGespraech: true,
    art: 'PERSOENLICH',
    datum: stichtag,
    abgebrochen: false,
    vomPapier: false,
  };
}

const find = <C extends string>(codes: readonly C[], wert: string): C | undefined =>
  codes.find((code) => code === wert);

/** What is sent, without the person. */
export function toBody(werte: Neuwerte, stichtag: string) {
  return {
    zugangsweg: find(ZUGANGSWEG_CODES, werte.zugangsweg) ?? 'KEINE_ANGABE',
    sprache: find(SPRACHE_CODES, werte.sprache) ?? 'keine_angabe',
    sprachmittlung: find(SPRACHMITTLUNG_CODES, werte.sprachmittlung) ?? null,
    bedarfe: THEMENBEREICH_CODES.filter((code) => werte.bedarfe.includes(code)),
    information: {
      am: werte.information ? stichtag : null,
      form: werte.information ? ('MUENDLICH' as const) : null,
    },
    kommuneId: werte.kommuneId === '' ? null : werte.kommuneId,
    notiz: werte.notiz,
    gespraech: werte.mitGespraech
      ? {
          datum: werte.datum,
          art: find(KONTAKTART_CODES, werte.art) ?? 'WEITERES',
          ergebnis: werte.abgebrochen ? ('ABGEBROCHEN' as const) : ('GEFUEHRT' as const),
          vomPapier: werte.vomPapier,
        }
      : null,
  };
}
