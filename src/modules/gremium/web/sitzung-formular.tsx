import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useFieldArray, useForm } from 'react-hook-form';
import { z } from 'zod';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { LAENGE } from '../angaben.model.ts';
import type { createSitzungRoute } from '../sitzung.contract.ts';
import { SITZUNGSFORM_NAMEN, SITZUNGSFORMEN, TOP_ART_NAMEN, TOP_ARTEN } from '../sitzung.model.ts';
import { t } from './texte.ts';
import { freitext, pflichttext, tag, toOptional, wahl } from './werte.ts';
import './gremium.css';

const Werte = z.object({
  datum: tag,
  beginn: z.string(),
  dauer: z.string().regex(/^\s*\d{2,3}\s*$/, t('form.zahl')),
  form: wahl,
  ort: freitext(LAENGE.ort),
  tagesordnung: z.array(
    z.object({ art: wahl, titel: pflichttext(LAENGE.ort), vorlage: freitext(LAENGE.lang) }),
  ),
});
export type Sitzungswerte = z.infer<typeof Werte>;
type Angabe = z.input<(typeof createSitzungRoute)['body']>;

type Props = {
  titel: string;
  anfang: Sitzungswerte;
  bereich: string;
  bezug: string;
  fassung?: number;
  laeuft: boolean;
  problem: Problem | null;
  onSenden: (angabe: Angabe) => Promise<Problem | null>;
  onAbbrechen: () => void;
};

/** Day, place and agenda of a Sitzung. */
export function SitzungFormular(props: Props) {
  const { titel, anfang, bereich, bezug, fassung, laeuft, problem, onSenden, onAbbrechen } = props;
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: anfang });
  const entwurf = useEntwurf(form, bereich, bezug, {
    tuer: useTuer(),
    ...(fassung === undefined ? {} : { fassung }),
  });
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={titel}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onAbbrechen={onAbbrechen}
      onSenden={async (werte) => {
        const erklaerungen = await pruefung.check(toTexte(werte));
        if (erklaerungen === null) return;
        const abgelehnt = await onSenden({ ...toAngabe(werte), erklaerungen });
        if (abgelehnt === null) await entwurf.loesche();
        else setProblemFehler(form, abgelehnt);
      }}
    >
      <FormDatum id="datum" control={form.control} name="datum" label={t('sitzung.datum')} />
      <Texteingabe
        id="beginn"
        label={t('sitzung.beginn')}
        hinweis={t('sitzung.beginn.hinweis')}
        freiwillig
        breite="kurz"
        autoComplete="off"
        fehler={errors.beginn?.message}
        {...form.register('beginn')}
      />
      <Texteingabe
        id="dauer"
        label={t('sitzung.dauer')}
        breite="kurz"
        inputMode="numeric"
        autoComplete="off"
        fehler={errors.dauer?.message}
        {...form.register('dauer')}
      />
      <Auswahl
        id="form"
        label={t('sitzung.form')}
        leer={null}
        optionen={SITZUNGSFORMEN.map((wert) => ({ wert, text: SITZUNGSFORM_NAMEN[wert] }))}
        fehler={errors.form?.message}
        {...form.register('form')}
      />
      <Texteingabe
        id="ort"
        label={t('sitzung.ort')}
        freiwillig
        autoComplete="off"
        fehler={errors.ort?.message}
        {...form.register('ort')}
      />
      <Tagesordnungsfelder form={form} />
    </Formular>
  );
}

function Tagesordnungsfelder({ form }: { form: UseFormReturn<Sitzungswerte> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'tagesordnung' });
  const { errors } = form.formState;
  return (
    <fieldset className="kern-fieldset gremium-felder">
      <legend className="kern-label">{t('sitzung.tagesordnung')}</legend>
      {fields.map(({ id }, stelle) => {
        const nummer = stelle + 1;
        return (
          <div key={id} className="gremium-top">
            <Texteingabe
              id={`tagesordnung.${stelle}.titel`}
              label={t('sitzung.top', { nummer })}
              autoComplete="off"
              fehler={errors.tagesordnung?.[stelle]?.titel?.message}
              {...form.register(`tagesordnung.${stelle}.titel`)}
            />
            <Auswahl
              id={`tagesordnung.${stelle}.art`}
              label={t('sitzung.top.art', { nummer })}
              leer={null}
              optionen={TOP_ARTEN.map((wert) => ({ wert, text: TOP_ART_NAMEN[wert] }))}
              {...form.register(`tagesordnung.${stelle}.art`)}
            />
            <Mehrzeilig
              id={`tagesordnung.${stelle}.vorlage`}
              label={t('sitzung.top.vorlage', { nummer })}
              freiwillig
              rows={3}
              hoechstens={LAENGE.lang}
              fehler={errors.tagesordnung?.[stelle]?.vorlage?.message}
              {...form.register(`tagesordnung.${stelle}.vorlage`)}
            />
            <div>
              <Button art="tertiaer" onClick={() => remove(stelle)}>
                {t('sitzung.top.weg', { nummer })}
              </Button>
            </div>
          </div>
        );
      })}
      <Button art="sekundaer" onClick={() => append({ art: 'BERATUNG', titel: '', vorlage: '' })}>
        {t('sitzung.top.neu')}
      </Button>
    </fieldset>
  );
}

function toAngabe({ datum, beginn, dauer, form, ort, tagesordnung }: Sitzungswerte): Angabe {
  return {
    datum,
    beginn: toOptional(beginn),
    dauer: Number(dauer),
    form: toCode(SITZUNGSFORMEN, form) ?? 'PRAESENZ',
    ort,
    tagesordnung: tagesordnung.map(({ art, titel, vorlage }) => ({
      art: toCode(TOP_ARTEN, art) ?? 'BERATUNG',
      titel,
      vorlage,
    })),
  };
}

/** By the words of the form, so that a finding says where it stands. */
function toTexte({ tagesordnung }: Sitzungswerte): Record<string, string> {
  return Object.fromEntries(
    tagesordnung.flatMap(({ titel, vorlage }, stelle) => [
      [t('sitzung.top', { nummer: stelle + 1 }), titel],
      [t('sitzung.top.vorlage', { nummer: stelle + 1 }), vorlage],
    ]),
  ) as Record<string, string>;
}
