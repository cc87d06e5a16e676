import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { VORBELEGUNGEN } from '../besetzung.model.ts';
import { FELDLAENGE } from '../felder.contract.ts';
import { FELDART_NAMEN, FELDARTEN, FELDER_HOECHSTENS, isZahlfeld } from '../felder.model.ts';
import type { Abfragewerte } from './abfrage-formular.tsx';
import { createFeldwerte } from './feldwerte.ts';
import { t } from './texte.ts';

type Form = UseFormReturn<Abfragewerte>;

/** The questions of a return, one below the other; rules are folded away. */
export function Fragen({ form }: { form: Form }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'felder' });
  return (
    <div className="kim-stapel">
      {fields.map(({ id }, index) => (
        <Gruppe key={id} label={t('frage.titel', { nummer: index + 1 })}>
          <Frage form={form} index={index} />
          {fields.length > 1 ? (
            <Button
              art="tertiaer"
              aria-label={t('frage.entfernen.name', { nummer: index + 1 })}
              onClick={() => remove(index)}
            >
              {t('frage.entfernen')}
            </Button>
          ) : null}
        </Gruppe>
      ))}
      {fields.length < FELDER_HOECHSTENS ? (
        <Button art="sekundaer" onClick={() => append(createFeldwerte(form.getValues('felder')))}>
          {t('frage.dazu')}
        </Button>
      ) : null}
    </div>
  );
}

function Frage({ form, index }: { form: Form; index: number }) {
  const art = useWatch({ control: form.control, name: `felder.${index}.art` });
  const fehler = form.formState.errors.felder?.[index];
  const pfad = `felder.${index}` as const;
  return (
    <>
      <Texteingabe
        id={`${pfad}.name`}
        label={t('frage.name')}
        fehler={fehler?.name?.message}
        autoComplete="off"
        {...form.register(`${pfad}.name`)}
      />
      <Auswahl
        id={`${pfad}.art`}
        label={t('frage.art')}
        leer={null}
        optionen={FELDARTEN.map((wert) => ({ wert, text: FELDART_NAMEN[wert] }))}
        fehler={fehler?.art?.message}
        {...form.register(`${pfad}.art`)}
      />
      {art === 'AUSWAHL' ? (
        <Mehrzeilig
          id={`${pfad}.auswahl`}
          label={t('frage.auswahl')}
          hinweis={t('frage.auswahl.hilfe')}
          rows={3}
          fehler={fehler?.auswahl?.message}
          {...form.register(`${pfad}.auswahl`)}
        />
      ) : null}
      <Kontrollkaestchen text={t('frage.pflicht')} anbindung={form.register(`${pfad}.pflicht`)} />
      <details className="kim-klappe" open={fehler === undefined ? undefined : true}>
        <summary>{t('frage.mehr')}</summary>
        <div className="kim-inhalt">
          <Definition form={form} index={index} />
          <Regeln form={form} index={index} zahl={isZahlfeld({ art })} vzae={art === 'VZAE'} />
        </div>
      </details>
    </>
  );
}

function Definition({ form, index }: { form: Form; index: number }) {
  const fehler = form.formState.errors.felder?.[index];
  const pfad = `felder.${index}` as const;
  return (
    <>
      <Mehrzeilig
        id={`${pfad}.definition`}
        label={t('frage.definition')}
        freiwillig
        rows={3}
        hoechstens={FELDLAENGE.definition}
        fehler={fehler?.definition?.message}
        {...form.register(`${pfad}.definition`)}
      />
      {(['einheit', 'quelle'] as const).map((feld) => (
        <Texteingabe
          key={feld}
          id={`${pfad}.${feld}`}
          label={t(`frage.${feld}`)}
          freiwillig
          autoComplete="off"
          fehler={fehler?.[feld]?.message}
          {...form.register(`${pfad}.${feld}`)}
        />
      ))}
    </>
  );
}

function Regeln({ form, index, zahl, vzae }: { form: Form; index: number; zahl: boolean; vzae: boolean }) {
  const fehler = form.formState.errors.felder?.[index];
  const pfad = `felder.${index}` as const;
  const zeile = (feld: 'min' | 'max' | 'summe' | 'vorperiode' | 'pflichtWenn', hinweis?: string) => (
    <Texteingabe
      key={feld}
      id={`${pfad}.${feld}`}
      label={t(`frage.${feld}`)}
      hinweis={hinweis}
      freiwillig
      breite="kurz"
      autoComplete="off"
      fehler={fehler?.[feld]?.message}
      {...form.register(`${pfad}.${feld}`)}
    />
  );
  return (
    <>
      {vzae ? (
        <Auswahl
          id={`${pfad}.vorbelegung`}
          label={t('frage.vorbelegung')}
          freiwillig
          leer={t('frage.vorbelegung.leer')}
          optionen={Object.entries(VORBELEGUNGEN).map(([wert, text]) => ({ wert, text }))}
          fehler={fehler?.vorbelegung?.message}
          {...form.register(`${pfad}.vorbelegung`)}
        />
      ) : null}
      {zahl ? (
        <>
          {zeile('min')}
          {zeile('max')}
          {zeile('summe', t('frage.summe.hilfe'))}
          {zeile('vorperiode')}
        </>
      ) : null}
      {zeile('pflichtWenn', t('frage.pflichtWenn.hilfe'))}
      {zahl ? (
        <Kontrollkaestchen text={t('frage.streng')} anbindung={form.register(`${pfad}.streng`)} />
      ) : null}
    </>
  );
}
