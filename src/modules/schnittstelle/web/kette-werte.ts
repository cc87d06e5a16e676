import { z } from 'zod';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
import { SCHRITT_WER } from '#src/modules/fall/fall.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { freitext, pflichttext, toOptional, toZahl, wahl } from '#src/modules/gremium/web/werte.ts';
import { LAENGE } from '../felder.model.ts';
import type { Kettenangabe } from '../kette.contract.ts';
import { FRIST_AB } from '../kette.model.ts';
import { UEBERGABEFORM_CODES } from '../wertelisten/ketten.ts';
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
    schritte: schritte.map((schritt) => ({
      ...schritt,
      abschnitt: schritt.abschnitt ?? '',
      inhalt: schritt.inhalt ?? '',
      fristTage: schritt.fristTage === null ? '' : String(schritt.fristTage),
      zeitpunkt: schritt.zeitpunkt ?? '',
      uebergabe: schritt.uebergabe ?? '',
      form: schritt.form ?? '',
      danach: schritt.danach ?? '',
    })),
  };
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
