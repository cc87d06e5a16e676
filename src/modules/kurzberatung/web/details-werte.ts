import { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { BARRIEREFREIHEIT_CODES, SPRACHMITTLUNG_CODES } from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { ZUGANGSWEG_CODES } from '#src/modules/akte/wertelisten/zugangswege.ts';
import type { KurzberatungAnsicht } from '../kurzberatung.contract.ts';
import { INFORMATION_FORMEN } from '../kurzberatung.model.ts';
import { t } from './texte.ts';

export const Detailwerte = z.object({
  zugangsweg: z.string(),
  sprache: z.string().min(1, t('sprache.fehlt')),
  sprachmittlung: z.string(),
  bedarfe: z.array(z.string()).min(1, t('bedarfe.fehlt')),
  informationAm: z
    .string()
    .refine((text): boolean => text === '' || isPlainDate(text), 'Geben Sie den Tag als TT.MM.JJJJ ein.'),
  informationForm: z.string(),
  anliegen: z.string().max(2_000, 'Höchstens 2000 Zeichen.'),
  vereinbarung: z.string().max(2_000, 'Höchstens 2000 Zeichen.'),
  veranlassendeStelle: z.string().max(200, 'Höchstens 200 Zeichen.'),
  barrierefreiheit: z.array(z.string()),
});
export type Detailwerte = z.infer<typeof Detailwerte>;

export function toDetailwerte(stand: KurzberatungAnsicht): Detailwerte {
  return {
    zugangsweg: stand.zugangsweg,
    sprache: stand.sprache,
    sprachmittlung: stand.sprachmittlung ?? '',
    bedarfe: stand.bedarfe,
    informationAm: stand.information.am ?? '',
    informationForm: stand.information.form ?? '',
    anliegen: stand.anliegen ?? '',
    vereinbarung: stand.vereinbarung ?? '',
    veranlassendeStelle: stand.veranlassendeStelle ?? '',
    barrierefreiheit: stand.barrierefreiheit,
  };
}

const find = <C extends string>(codes: readonly C[], wert: string): C | undefined =>
  codes.find((code) => code === wert);

export function toDetailBody(werte: Detailwerte, version: number) {
  return {
    version,
    zugangsweg: find(ZUGANGSWEG_CODES, werte.zugangsweg) ?? 'KEINE_ANGABE',
    sprache: find(SPRACHE_CODES, werte.sprache) ?? 'keine_angabe',
    sprachmittlung: find(SPRACHMITTLUNG_CODES, werte.sprachmittlung) ?? null,
    bedarfe: THEMENBEREICH_CODES.filter((code) => werte.bedarfe.includes(code)),
    information: {
      am: werte.informationAm === '' ? null : werte.informationAm,
      form: find(INFORMATION_FORMEN, werte.informationForm) ?? null,
    },
    anliegen: werte.anliegen,
    vereinbarung: werte.vereinbarung,
    veranlassendeStelle: werte.veranlassendeStelle,
    barrierefreiheit: BARRIEREFREIHEIT_CODES.filter((code) => werte.barrierefreiheit.includes(code)),
  };
}
