import type { FieldErrors, FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { listHerkuenfteRoute } from '../herkunft.contract.ts';
import { HERKUENFTE, WEITERGABE_CODES, WEITERGABEN, type Weitergabe } from '../wertelisten/herkunft.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { t } from './texte.ts';

type Props<F extends FieldValues> = {
  akteId: string;
  /** What comes from this Stelle itself goes back to it and needs no answer. */
  empfaenger: { art: string; name: string };
  form: UseFormReturn<F>;
};

/** One question for each bound piece of the Akte; nothing where there is none. The server decides what is allowed. */
export function GebundenesFelder<F extends FieldValues>({ akteId, empfaenger, form }: Props<F>) {
  const { data } = useLesen(listHerkuenfteRoute, { params: { akteId } });
  const eintraege = (data?.eintraege ?? []).filter(
    ({ stelleArt, stelle }) => stelleArt !== empfaenger.art || stelle !== empfaenger.name,
  );
  if (eintraege.length === 0) return null;
  const fehler = form.formState.errors['gebundenes'] as FieldErrors<Record<string, string>> | undefined;
  return (
    <Gruppe label={t('felder.titel')} hinweis={t('felder.text')}>
      {eintraege.map(({ id, art, am, stelle, was }) => (
        <Auswahl
          key={id}
          id={`gebundenes.${id}`}
          label={t('felder.label', { stelle, datum: formatTag(am), was: was ?? t('antwort') })}
          hinweis={textOf(HERKUENFTE, art)}
          fehler={fehler?.[id]?.message}
          optionen={WEITERGABEN.map(({ code, text }) => ({ wert: code, text }))}
          {...form.register(`gebundenes.${id}` as Path<F>)}
        />
      ))}
    </Gruppe>
  );
}

/** What was chosen, without questions that nobody has answered. */
export function toWeitergaben(
  werte: Readonly<Record<string, string | undefined>>,
): Record<string, Weitergabe> {
  return Object.fromEntries(
    Object.entries(werte).flatMap(([id, wert]) => {
      const code = WEITERGABE_CODES.find((eine) => eine === wert);
      return code === undefined ? [] : [[id, code]];
    }),
  );
}

export function formatTag(tag: string): string {
  return isPlainDate(tag) ? formatGerman(tag) : tag;
}
