import { type FieldPath, type UseFormReturn, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { TERMINARTEN, type Terminart } from '#src/modules/akte/akte.model.ts';
import { BERATUNGSORT_CODES, BERATUNGSORTE } from '#src/modules/akte/wertelisten/kontakt.ts';
import { Hausbesuch } from '#src/modules/schutzkonzept/web/hausbesuch.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import type { AkteSeite } from './akte-typen.ts';
import { formatTag, formatTermin, toCode, toWahlen } from './auswahl.ts';
import { Freitext, Tag, UhrzeitOderLeer } from './felder.ts';
import { t } from './monitoring-texte.ts';
import { formatOrt } from './terminort.ts';

/** The next day of a Fall in a form; the reason belongs to anlassbezogen alone. */
export const Naechster = z
  .object({
    art: z.enum(TERMINARTEN),
    datum: Tag,
    um: UhrzeitOderLeer,
    grund: Freitext(1_000),
    ort: z.string().optional(),
    zweitePerson: Freitext(200).optional(),
  })
  .refine(({ art, grund }) => art !== 'SICHTUNG' || grund.trim() !== '', {
    path: ['grund'],
    message: t('naechster.grund.fehlt'),
  });
export type Naechster = z.infer<typeof Naechster>;

/** What is sent. */
export function toNaechster({ art, datum, um, grund, ort, zweitePerson }: Naechster) {
  if (art === 'SICHTUNG') return { art, datum, grund };
  if (art !== 'TERMIN') return { art, datum };
  const gewaehlt = toCode(BERATUNGSORT_CODES, ort ?? '');
  const zweite = gewaehlt === 'ZUHAUSE' ? (zweitePerson ?? '').trim() : '';
  return {
    art,
    datum,
    ...(um.trim() === '' ? {} : { um: um.trim() }),
    ...(gewaehlt === undefined ? {} : { ort: gewaehlt }),
    ...(zweite === '' ? {} : { zweitePerson: zweite }),
  };
}

/** What stands in the Akte, as the form asks for it. */
export function fromTermin(akte: AkteSeite['akte']): Naechster {
  return {
    datum: akte.naechsterTermin ?? '',
    um: akte.terminUm ?? '',
    art: akte.naechsterTerminArt ?? 'TERMIN',
    grund: akte.terminGrund ?? '',
    ort: akte.terminOrt ?? '',
    zweitePerson: akte.terminZweitePerson ?? '',
  };
}

/** In words, as one: for both versions side by side. */
export function formatNaechster(wert: unknown): string {
  const gelesen = Naechster.safeParse(wert);
  if (!gelesen.success) return '';
  const { art, datum, um, grund, ort = '', zweitePerson = '' } = gelesen.data;
  if (art === 'SICHTUNG') return [t('naechster.SICHTUNG'), formatTag(datum), grund].join(', ');
  const wo = formatOrt({
    terminOrt: ort === '' ? null : ort,
    terminZweitePerson: zweitePerson === '' ? null : zweitePerson,
  });
  const wann = formatTermin(datum, art === 'TERMIN' && um !== '' ? um : null);
  return [t(`naechster.${art}`), wann, art === 'TERMIN' ? wo : ''].filter(Boolean).join(', ');
}

type Props<F extends { termin: Naechster }> = {
  form: UseFormReturn<F>;
  /** Last possible day of a Sichtung. */
  spaeteste: string;
  arten?: readonly Terminart[];
};

/** Kind, day and reason of what comes next: shared by the form of the Termin and that of the Sichtung. */
export function NaechsterFelder<F extends { termin: Naechster }>({
  form,
  spaeteste,
  arten = TERMINARTEN,
}: Props<F>) {
  // The generic form has these three paths by its constraint; TypeScript cannot see that.
  const pfad = (name: keyof Naechster) => `termin.${name}` as FieldPath<F>;
  const art: unknown = useWatch({ control: form.control, name: pfad('art') });
  const ort: unknown = useWatch({ control: form.control, name: pfad('ort') });
  const sichtung = art === 'SICHTUNG';
  const fehler = (name: keyof Naechster) => form.getFieldState(pfad(name), form.formState).error?.message;
  return (
    <>
      <Optionen
        id="termin.art"
        label={t('naechster.titel')}
        optionen={arten.map((wert) => ({ wert, text: t(`naechster.${wert}`) }))}
        anbindung={form.register(pfad('art'))}
        fehler={fehler('art')}
      />
      <FormDatum
        id="termin.datum"
        control={form.control}
        name={pfad('datum')}
        label={t(sichtung ? 'naechster.sichtungAm' : 'naechster.tag')}
        {...(sichtung ? { hinweis: t('naechster.sichtungAm.hinweis', { datum: formatTag(spaeteste) }) } : {})}
      />
      {art === 'TERMIN' ? (
        <>
          <Texteingabe
            id="termin.um"
            label={t('naechster.um')}
            hinweis={t('naechster.um.hinweis')}
            freiwillig
            autoComplete="off"
            fehler={fehler('um')}
            {...form.register(pfad('um'))}
          />
          <Auswahl
            id="termin.ort"
            label={t('naechster.ort')}
            freiwillig
            optionen={toWahlen(BERATUNGSORTE)}
            {...form.register(pfad('ort'))}
          />
          {ort === 'ZUHAUSE' ? (
            <Hausbesuch id="termin.zweitePerson" geplant anbindung={form.register(pfad('zweitePerson'))} />
          ) : null}
        </>
      ) : null}
      {sichtung ? (
        <Mehrzeilig
          id="termin.grund"
          label={t('naechster.grund')}
          hinweis={t('naechster.grund.hinweis')}
          rows={2}
          hoechstens={1_000}
          fehler={fehler('grund')}
          {...form.register(pfad('grund'))}
        />
      ) : null}
    </>
  );
}
