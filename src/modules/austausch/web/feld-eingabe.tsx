import type { UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { isPlainDate } from '#src/core/plain-date.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { type Feld, LINK_HOECHSTENS } from '../felder.model.ts';
import { t } from './texte.ts';
import { freitext, pflichttext } from './werte.ts';

/** Values of a form whose fields are data: texts, and the confirmation. */
export type Werte = Record<string, string | boolean>;

export const toText = (wert: unknown): string => (typeof wert === 'string' ? wert : '');

type Feldprops = { feld: Feld; form: UseFormReturn<Werte>; anfang: string; spaeter?: boolean };

/** The control that fits a field. */
export function Feldeingabe({ feld, form, anfang, spaeter = false }: Feldprops) {
  const { code, label, pflicht } = feld;
  // What a draft may lack and others shall read is no voluntary field.
  const hinweis = [feld.hinweis, spaeter ? t('form.spaeter') : undefined]
    .filter((text) => text !== undefined)
    .join(' ');
  const fehler = form.formState.errors[code]?.message;
  const gemeinsam = { label, freiwillig: !pflicht, ...(hinweis === '' ? {} : { hinweis }) };
  switch (feld.art) {
    case 'WAHL':
      return (
        <Auswahl
          id={code}
          {...gemeinsam}
          optionen={feld.werte.map(({ code: wert, text }) => ({ wert, text }))}
          fehler={fehler}
          {...form.register(code)}
        />
      );
    case 'TAG':
      return <FormDatum id={code} control={form.control} name={code} {...gemeinsam} />;
    case 'ABSATZ':
      return (
        <Mehrzeilig
          id={code}
          {...gemeinsam}
          rows={5}
          defaultValue={anfang}
          hoechstens={feld.hoechstens}
          fehler={fehler}
          {...form.register(code)}
        />
      );
    case 'ZEILE':
    case 'STELLE':
    case 'ZAHL':
    case 'LINK':
      return (
        <Texteingabe
          id={code}
          {...gemeinsam}
          autoComplete="off"
          {...(feld.art === 'ZAHL' ? { inputMode: 'numeric' as const } : {})}
          {...(feld.art === 'LINK' ? { inputMode: 'url' as const } : {})}
          fehler={fehler}
          {...form.register(code)}
        />
      );
  }
}

/** The rules of the fields that the page knows; the server knows all. */
export function toFeldschemata(
  felder: readonly Feld[],
  vollstaendig: boolean,
): Record<string, z.ZodType<string, string>> {
  const jedes = felder.map((feld): [string, z.ZodType<string, string>] => {
    const hoechstens = 'hoechstens' in feld ? feld.hoechstens : LINK_HOECHSTENS;
    const text = vollstaendig && feld.pflicht ? pflichttext(hoechstens) : freitext(hoechstens);
    return [
      feld.code,
      feld.art === 'TAG' ? text.refine((wert) => wert === '' || isPlainDate(wert), t('form.tag')) : text,
    ];
  });
  return Object.fromEntries(jedes);
}

/** A value in words. */
export function formatFeldwert(felder: readonly Feld[], name: string, wert: string): string {
  const feld = felder.find(({ code }) => code === name);
  if (feld?.art === 'WAHL') return feld.werte.find(({ code }) => code === wert)?.text ?? wert;
  return feld?.art === 'TAG' ? formatTag(wert) : wert;
}
