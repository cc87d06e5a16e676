import { z } from 'zod';
import { FELDLAENGE } from '../felder.contract.ts';
import { FELDARTEN, type Feld, formatEingabe, isZahlfeld, parseWert } from '../felder.model.ts';
import { t } from './texte.ts';

/** A question as it stands in the form: everything typed, numbers of questions instead of codes. */
export const Feldwerte = z.object({
  code: z.string(),
  name: z
    .string()
    .max(FELDLAENGE.name, t('form.lang'))
    .refine((wert) => wert.trim() !== '', t('form.fehlt')),
  art: z.enum(FELDARTEN),
  einheit: z.string().max(FELDLAENGE.einheit, t('form.lang')),
  definition: z.string().max(FELDLAENGE.definition, t('form.lang')),
  quelle: z.string().max(FELDLAENGE.quelle, t('form.lang')),
  pflicht: z.boolean(),
  vorbelegung: z.string(),
  auswahl: z.string().max(2_000, t('form.lang')),
  min: z.string().max(20),
  max: z.string().max(20),
  summe: z.string().max(400),
  vorperiode: z.string().regex(/^\d{0,4}$/, 'Schreiben Sie eine ganze Zahl, zum Beispiel 20.'),
  pflichtWenn: z.string().max(4),
  streng: z.boolean(),
});
export type Feldwerte = z.infer<typeof Feldwerte>;

/** The next code that no question of the list carries; codes are never used again. */
export function createFeldwerte(vorhandene: readonly Pick<Feldwerte, 'code'>[]): Feldwerte {
  const nummern = vorhandene.map(({ code }) => Number(/^f(\d+)$/.exec(code)?.[1] ?? 0));
  return {
    code: `f${Math.max(0, ...nummern) + 1}`,
    name: '',
    art: 'ZAHL',
    einheit: '',
    definition: '',
    quelle: '',
    pflicht: true,
    vorbelegung: '',
    auswahl: '',
    min: '',
    max: '',
    summe: '',
    vorperiode: '',
    pflichtWenn: '',
    streng: true,
  };
}

export function toFeldwerte(felder: readonly Feld[]): Feldwerte[] {
  const nummer = (code: string): string => String(felder.findIndex((feld) => feld.code === code) + 1);
  return felder.map((feld) => ({
    ...feld,
    auswahl: feld.auswahl.join('\n'),
    min: formatEingabe(feld, feld.min),
    max: formatEingabe(feld, feld.max),
    summe: feld.summe.map(nummer).join(', '),
    vorperiode: feld.vorperiode === null ? '' : String(feld.vorperiode),
    pflichtWenn: feld.pflichtWenn === '' ? '' : nummer(feld.pflichtWenn),
  }));
}

type Feldfehler = { pfad: string; meldung: string };

/** What the server takes, or where the form is wrong. */
export function parseFeldwerte(alle: readonly Feldwerte[]): { felder: Feld[]; fehler: Feldfehler[] } {
  const fehler: Feldfehler[] = [];
  const felder = alle.map((werte, index): Feld => {
    const melde = (feld: string, meldung: string): void => {
      fehler.push({ pfad: `felder.${index}.${feld}`, meldung });
    };
    const zahl = isZahlfeld(werte);
    const grenze = (feld: 'min' | 'max'): number | null => {
      const gelesen = zahl ? parseWert({ art: werte.art, auswahl: [] }, werte[feld]) : null;
      if (gelesen?.ok === false) melde(feld, gelesen.meldung);
      return gelesen?.ok === true && typeof gelesen.wert === 'number' ? gelesen.wert : null;
    };
    const codes = (feld: 'summe' | 'pflichtWenn'): string[] =>
      werte[feld]
        .split(/[\s,;]+/)
        .filter((teil) => teil !== '')
        .flatMap((teil) => {
          const code = alle[Number(teil) - 1]?.code;
          if (code !== undefined) return [code];
          melde(feld, t('frage.nummer.falsch'));
          return [];
        });
    return {
      ...werte,
      name: werte.name.trim(),
      vorbelegung: werte.art === 'VZAE' ? werte.vorbelegung : '',
      auswahl:
        werte.art === 'AUSWAHL'
          ? werte.auswahl
              .split('\n')
              .map((zeile) => zeile.trim())
              .filter((zeile) => zeile !== '')
          : [],
      min: grenze('min'),
      max: grenze('max'),
      summe: zahl ? codes('summe') : [],
      vorperiode: zahl && werte.vorperiode !== '' ? Number(werte.vorperiode) : null,
      pflichtWenn: codes('pflichtWenn')[0] ?? '',
    };
  });
  return { felder, fehler };
}
