import { z } from 'zod';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
import { SCHRITT_WER, SCHRITT_WER_NAMEN } from '#src/modules/fall/fall.model.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERART_CODES, EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { freitext, pflichttext, toOptional, toZahl, wahl } from '#src/modules/gremium/web/werte.ts';
import { LAENGE } from '../felder.model.ts';
import { type Kettenangabe, Schrittansicht } from '../kette.contract.ts';
import { FRIST_AB } from '../kette.model.ts';
import { UEBERGABEFORM_CODES, UEBERGABEFORMEN } from '../wertelisten/ketten.ts';
import type { Kette } from './kettenbild.tsx';
import { t } from './texte.ts';

const kennung = z.string().regex(/^\s*[A-Za-z0-9]{1,6}\s*$/, t('form.kennung'));
const Schrittwerte = z.object({
  kennung,
  abschnitt: freitext(LAENGE.name),
  titel: pflichttext(LAENGE.titel),
  inhalt: freitext(LAENGE.text),
  schnittstelle: wahl,
  akteur: pflichttext(LAENGE.titel),
  wer: z.string(),
  fristTage: z
    .string()
    .refine(
      (wert) => wert.trim() === '' || (/^\s*\d{1,3}\s*$/.test(wert) && Number(wert) <= 730),
      t('form.frist'),
    ),
  fristAb: z.string(),
  zeitpunkt: freitext(LAENGE.name),
  uebergabe: freitext(LAENGE.uebergabe),
  form: z.string(),
  geplant: z.boolean(),
  zweige: z.array(z.object({ bedingung: pflichttext(LAENGE.titel), nach: kennung })),
  danach: z.string().regex(/^\s*[A-Za-z0-9]{0,6}\s*$/, t('form.kennung')),
});
export const Kettenwerte = z.object({
  name: pflichttext(LAENGE.name),
  anlass: freitext(LAENGE.text),
  ziel: freitext(LAENGE.text),
  quelle: freitext(LAENGE.uebergabe),
  bemerkung: freitext(LAENGE.bemerkung),
  schritte: z.array(Schrittwerte),
});
export type Kettenwerte = z.infer<typeof Kettenwerte>;
type Schrittwerte = Kettenwerte['schritte'][number];
export type Angabe = Omit<z.input<typeof Kettenangabe>, 'erklaerungen'>;

export function createSchrittwerte(nummer: number): Schrittwerte {
  return {
    kennung: String(nummer),
    abschnitt: '',
    titel: '',
    inhalt: '',
    schnittstelle: '',
    akteur: '',
    wer: 'DRITTE',
    fristTage: '',
    fristAb: 'VORHER',
    zeitpunkt: '',
    uebergabe: '',
    form: '',
    geplant: false,
    zweige: [],
    danach: '',
  };
}

export type Kettentext = Pick<Kette, 'name' | 'anlass' | 'ziel' | 'quelle' | 'bemerkung'> & {
  schritte: readonly Kette['schritte'][number][];
};

/** What a form begins with: a template, a file or the draft that there is. */
export function toKettenwerte({ name, anlass, ziel, quelle, bemerkung, schritte }: Kettentext): Kettenwerte {
  return {
    name,
    anlass: anlass ?? '',
    ziel: ziel ?? '',
    quelle: quelle ?? '',
    bemerkung: bemerkung ?? '',
    schritte: schritte.map((schritt) => toSchrittwerte(schritt)),
  };
}

/** Always in the same order, so that two lists of steps can be compared. */
function toSchrittwerte(schritt: Kettentext['schritte'][number]): Schrittwerte {
  return {
    kennung: schritt.kennung,
    abschnitt: schritt.abschnitt ?? '',
    titel: schritt.titel,
    inhalt: schritt.inhalt ?? '',
    schnittstelle: schritt.schnittstelle,
    akteur: schritt.akteur,
    wer: schritt.wer,
    fristTage: schritt.fristTage === null ? '' : String(schritt.fristTage),
    fristAb: schritt.fristAb,
    zeitpunkt: schritt.zeitpunkt ?? '',
    uebergabe: schritt.uebergabe ?? '',
    form: schritt.form ?? '',
    geplant: schritt.geplant,
    zweige: schritt.zweige.map(({ bedingung, nach }) => ({ bedingung, nach })),
    danach: schritt.danach ?? '',
  };
}

/** Steps of a conflict as the form holds them; what cannot be read is an empty list. */
export function toKonfliktschritte(schritte: unknown): Schrittwerte[] {
  const gelesen = z.array(Schrittansicht).safeParse(schritte);
  return gelesen.success ? gelesen.data.map((schritt) => toSchrittwerte(schritt)) : [];
}

/** Every detail of the steps in words, one step a line. */
export function formatSchritte(schritte: readonly Schrittwerte[]): string {
  return schritte
    .map((schritt) => {
      const { kennung, titel, geplant, zweige, danach, ...rest } = schritt;
      const wege = [
        ...zweige.map(({ bedingung, nach }) => t('text.wenn', { bedingung, nach })),
        ...(danach === '' ? [] : [t('text.danach', { nach: t('text.schritt', { kennung: danach }) })]),
      ];
      const teile = [
        rest.abschnitt,
        rest.akteur,
        SCHRITT_WER_NAMEN[toCode(SCHRITT_WER, rest.wer) ?? 'DRITTE'],
        textOf(EMPFAENGERARTEN, rest.schnittstelle),
        rest.fristTage === ''
          ? ''
          : t(`text.frist.${toCode(FRIST_AB, rest.fristAb) ?? 'VORHER'}`, { tage: Number(rest.fristTage) }),
        rest.zeitpunkt,
        rest.uebergabe,
        rest.form === '' ? '' : textOf(UEBERGABEFORMEN, rest.form),
        geplant ? t('text.geplant') : '',
        rest.inhalt,
        ...wege,
      ].filter((teil) => teil !== '');
      return `${kennung} ${titel}: ${teile.join('; ')}`;
    })
    .join('\n');
}

export function toKettenangabe({ schritte, ...kopf }: Kettenwerte): Angabe {
  return {
    ...kopf,
    schritte: schritte.map((schritt) => ({
      ...schritt,
      kennung: schritt.kennung.trim(),
      schnittstelle: toCode(EMPFAENGERART_CODES, schritt.schnittstelle) ?? 'WEITERES',
      wer: toCode(SCHRITT_WER, schritt.wer) ?? 'DRITTE',
      fristTage: toZahl(schritt.fristTage),
      fristAb: toCode(FRIST_AB, schritt.fristAb) ?? 'VORHER',
      form: toCode(UEBERGABEFORM_CODES, schritt.form) ?? null,
      zweige: schritt.zweige.map(({ bedingung, nach }) => ({ bedingung, nach: nach.trim() })),
      danach: toOptional(schritt.danach.trim()),
    })),
  };
}
