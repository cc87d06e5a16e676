import { zodResolver } from '@hookform/resolvers/zod';
import { useFieldArray, useForm, type UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { EMPFAENGERART_CODES, EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { freitext, pflichttext, tag, tagOderLeer, toOptional, wahl } from '#src/modules/gremium/web/werte.ts';
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
import { LAENGE } from '../felder.model.ts';
import type { createVereinbarungRoute } from '../vereinbarung.contract.ts';
import { VEREINBARUNGSART_CODES, VEREINBARUNGSARTEN } from '../wertelisten/ketten.ts';
import { Kettenwahl } from './kettenwahl.tsx';
import { t } from './register-texte.ts';
import './schnittstelle.css';

const Werte = z.object({
  art: wahl,
  titel: pflichttext(LAENGE.name),
  gegenstand: pflichttext(LAENGE.lang),
  ablauf: freitext(LAENGE.lang),
  daten: freitext(LAENGE.lang),
  partner: z
    .array(z.object({ art: wahl, name: pflichttext(LAENGE.name) }))
    .min(2, t('vereinbarung.partner.zwei')),
  anlagen: z.array(z.object({ titel: pflichttext(LAENGE.name), fundstelle: pflichttext(LAENGE.kurz) })),
  ketteId: z.string(),
  beginn: tag,
  ende: tagOderLeer,
  pruefenAm: tag,
});
type Vereinbarungwerte = z.infer<typeof Werte>;
export type Vereinbarungangabe = z.input<(typeof createVereinbarungRoute)['body']>;

type Props = {
  titel: string;
  anfang: Vereinbarungwerte;
  bezug: string;
  fassung?: number;
  laeuft: boolean;
  problem: Problem | null;
  onSenden: (angabe: Vereinbarungangabe) => Promise<Problem | null>;
  onAbbrechen?: () => void;
};

/** A new agreement, or a draft that changes. */
export function VereinbarungFormular(props: Props) {
  const { titel, anfang, bezug, fassung, laeuft, problem, onSenden, onAbbrechen } = props;
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: anfang });
  const entwurf = useEntwurf(form, 'schnittstelle.vereinbarung', bezug, {
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
      {...(onAbbrechen === undefined ? {} : { onAbbrechen })}
      onSenden={async (werte) => {
        const erklaerungen = await pruefung.check(toTexte(werte));
        if (erklaerungen === null) return;
        const abgelehnt = await onSenden({ ...toAngabe(werte), erklaerungen });
        if (abgelehnt === null) await entwurf.loesche();
        else setProblemFehler(form, abgelehnt);
      }}
    >
      <Auswahl
        id="art"
        label={t('vereinbarung.art')}
        optionen={toWahlen(VEREINBARUNGSARTEN)}
        fehler={errors.art?.message}
        {...form.register('art')}
      />
      <Texteingabe
        id="titel"
        label={t('vereinbarung.name')}
        autoComplete="off"
        fehler={errors.titel?.message}
        {...form.register('titel')}
      />
      <Partner form={form} />
      <Mehrzeilig
        id="gegenstand"
        label={t('vereinbarung.gegenstand')}
        rows={4}
        hoechstens={LAENGE.lang}
        fehler={errors.gegenstand?.message}
        {...form.register('gegenstand')}
      />
      {(['ablauf', 'daten'] as const).map((feld) => (
        <Mehrzeilig
          key={feld}
          id={feld}
          label={t(`vereinbarung.${feld}`)}
          freiwillig
          rows={3}
          hoechstens={LAENGE.lang}
          fehler={errors[feld]?.message}
          {...form.register(feld)}
        />
      ))}
      <Kettenwahl
        label={t('vereinbarung.kette')}
        fehler={errors.ketteId?.message}
        anbindung={form.register('ketteId')}
      />
      <Anlagen form={form} />
      <FormDatum id="beginn" control={form.control} name="beginn" label={t('vereinbarung.beginn')} />
      <FormDatum id="ende" control={form.control} name="ende" label={t('vereinbarung.ende')} freiwillig />
      <FormDatum id="pruefenAm" control={form.control} name="pruefenAm" label={t('vereinbarung.pruefenAm')} />
    </Formular>
  );
}

type Form = UseFormReturn<Vereinbarungwerte>;

function Partner({ form }: { form: Form }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'partner' });
  const { errors } = form.formState;
  return (
    <fieldset className="kern-fieldset schnittstelle-felder" id="partner">
      <legend className="kern-label">{t('vereinbarung.partner')}</legend>
      {fields.map(({ id }, stelle) => {
        const nummer = stelle + 1;
        const fehler = errors.partner?.[stelle];
        return (
          <div key={id} className="schnittstelle-schritt">
            <Auswahl
              id={`partner.${stelle}.art`}
              label={t('vereinbarung.partner.art', { nummer })}
              optionen={toWahlen(EMPFAENGERARTEN)}
              fehler={fehler?.art?.message}
              {...form.register(`partner.${stelle}.art`)}
            />
            <Texteingabe
              id={`partner.${stelle}.name`}
              label={t('vereinbarung.partner.name', { nummer })}
              autoComplete="off"
              fehler={fehler?.name?.message}
              {...form.register(`partner.${stelle}.name`)}
            />
            {fields.length > 2 ? (
              <div>
                <Button art="tertiaer" onClick={() => remove(stelle)}>
                  {t('vereinbarung.partner.weg', { nummer })}
                </Button>
              </div>
            ) : null}
          </div>
        );
      })}
      <Button art="sekundaer" onClick={() => append({ art: '', name: '' })}>
        {t('vereinbarung.partner.neu')}
      </Button>
    </fieldset>
  );
}

function Anlagen({ form }: { form: Form }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'anlagen' });
  const { errors } = form.formState;
  return (
    <fieldset className="kern-fieldset schnittstelle-felder">
      <legend className="kern-label">{t('vereinbarung.anlagen')}</legend>
      {fields.map(({ id }, stelle) => {
        const nummer = stelle + 1;
        return (
          <div key={id} className="schnittstelle-schritt">
            {(['titel', 'fundstelle'] as const).map((feld) => (
              <Texteingabe
                key={feld}
                id={`anlagen.${stelle}.${feld}`}
                label={t(`vereinbarung.anlage.${feld}`, { nummer })}
                autoComplete="off"
                fehler={errors.anlagen?.[stelle]?.[feld]?.message}
                {...form.register(`anlagen.${stelle}.${feld}`)}
              />
            ))}
            <div>
              <Button art="tertiaer" onClick={() => remove(stelle)}>
                {t('vereinbarung.anlage.weg', { nummer })}
              </Button>
            </div>
          </div>
        );
      })}
      <Button art="sekundaer" onClick={() => append({ titel: '', fundstelle: '' })}>
        {t('vereinbarung.anlage.neu')}
      </Button>
    </fieldset>
  );
}

function toAngabe({ art, partner, ketteId, ende, ...werte }: Vereinbarungwerte): Vereinbarungangabe {
  return {
    ...werte,
    art: toCode(VEREINBARUNGSART_CODES, art) ?? 'WEITERE',
    partner: partner.map(({ art: stelle, name }) => ({
      art: toCode(EMPFAENGERART_CODES, stelle) ?? 'WEITERES',
      name,
    })),
    ketteId: toOptional(ketteId),
    ende: toOptional(ende),
  };
}

/** By the words of the form, so that a finding says where it stands. */
function toTexte({
  titel,
  gegenstand,
  ablauf,
  daten,
  partner,
  anlagen,
}: Vereinbarungwerte): Record<string, string> {
  return {
    [t('vereinbarung.name')]: titel,
    [t('vereinbarung.gegenstand')]: gegenstand,
    [t('vereinbarung.ablauf')]: ablauf,
    [t('vereinbarung.daten.kurz')]: daten,
    [t('vereinbarung.partner')]: partner.map(({ name }) => name).join('\n'),
    [t('vereinbarung.anlagen')]: anlagen.map((anlage) => `${anlage.titel}: ${anlage.fundstelle}`).join('\n'),
  };
}
