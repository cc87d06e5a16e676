import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { SCHRITT_WER, SCHRITT_WER_NAMEN } from '#src/modules/fall/fall.model.ts';
import { toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { LAENGE } from '../felder.model.ts';
import { FRIST_AB } from '../kette.model.ts';
import { UEBERGABEFORMEN } from '../wertelisten/ketten.ts';
import { createSchrittwerte, type Kettenwerte } from './kette-werte.ts';
import { t } from './texte.ts';

type Form = UseFormReturn<Kettenwerte>;

/** The steps of a Kette in their order. */
export function Schrittfelder({ form }: { form: Form }) {
  const { fields, append, remove, move } = useFieldArray({ control: form.control, name: 'schritte' });
  return (
    <fieldset className="kern-fieldset schnittstelle-felder" id="schritte">
      <legend className="kern-label">{t('feld.schritte')}</legend>
      {fields.map(({ id }, stelle) => {
        const nummer = stelle + 1;
        return (
          <fieldset
            key={id}
            className="kern-fieldset schnittstelle-schritt"
            aria-label={t('feld.schritt', { nummer })}
          >
            <Kernfelder form={form} stelle={stelle} />
            {/* A mistake in what is folded must be seen. */}
            <details {...(form.formState.errors.schritte?.[stelle] === undefined ? {} : { open: true })}>
              <summary>{t('feld.mehr', { nummer })}</summary>
              <div>
                <Weiteres form={form} stelle={stelle} />
                <Zweige form={form} stelle={stelle} />
              </div>
            </details>
            <div className="kim-aktionen">
              {stelle > 0 ? (
                <Button art="tertiaer" onClick={() => move(stelle, stelle - 1)}>
                  {t('feld.hoch', { nummer })}
                </Button>
              ) : null}
              {nummer < fields.length ? (
                <Button art="tertiaer" onClick={() => move(stelle, nummer)}>
                  {t('feld.runter', { nummer })}
                </Button>
              ) : null}
              <Button art="tertiaer" onClick={() => remove(stelle)}>
                {t('feld.weg', { nummer })}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <Button art="sekundaer" onClick={() => append(createSchrittwerte(fields.length + 1))}>
        {t('feld.neu')}
      </Button>
    </fieldset>
  );
}

type Props = { form: Form; stelle: number };

function Kernfelder({ form, stelle }: Props) {
  const nummer = stelle + 1;
  const name = `schritte.${stelle}` as const;
  const fehler = form.formState.errors.schritte?.[stelle];
  return (
    <>
      <Texteingabe
        id={`${name}.titel`}
        label={t('feld.titel', { nummer })}
        autoComplete="off"
        fehler={fehler?.titel?.message}
        {...form.register(`${name}.titel`)}
      />
      <Auswahl
        id={`${name}.schnittstelle`}
        label={t('feld.schnittstelle', { nummer })}
        optionen={toWahlen(EMPFAENGERARTEN)}
        fehler={fehler?.schnittstelle?.message}
        {...form.register(`${name}.schnittstelle`)}
      />
      <Texteingabe
        id={`${name}.akteur`}
        label={t('feld.akteur', { nummer })}
        hinweis={t('feld.akteur.hinweis')}
        autoComplete="off"
        fehler={fehler?.akteur?.message}
        {...form.register(`${name}.akteur`)}
      />
      <Texteingabe
        id={`${name}.fristTage`}
        label={t('feld.fristTage', { nummer })}
        freiwillig
        breite="kurz"
        inputMode="numeric"
        autoComplete="off"
        fehler={fehler?.fristTage?.message}
        {...form.register(`${name}.fristTage`)}
      />
    </>
  );
}

function Weiteres({ form, stelle }: Props) {
  const nummer = stelle + 1;
  const name = `schritte.${stelle}` as const;
  const fehler = form.formState.errors.schritte?.[stelle];
  return (
    <>
      <Auswahl
        id={`${name}.fristAb`}
        label={t('feld.fristAb', { nummer })}
        leer={null}
        optionen={FRIST_AB.map((wert) => ({ wert, text: t(`feld.fristAb.${wert}`) }))}
        {...form.register(`${name}.fristAb`)}
      />
      <Auswahl
        id={`${name}.wer`}
        label={t('feld.wer', { nummer })}
        leer={null}
        optionen={SCHRITT_WER.map((wert) => ({ wert, text: SCHRITT_WER_NAMEN[wert] }))}
        {...form.register(`${name}.wer`)}
      />
      <Mehrzeilig
        id={`${name}.inhalt`}
        label={t('feld.inhalt', { nummer })}
        freiwillig
        rows={3}
        hoechstens={LAENGE.text}
        fehler={fehler?.inhalt?.message}
        {...form.register(`${name}.inhalt`)}
      />
      <Texteingabe
        id={`${name}.uebergabe`}
        label={t('feld.uebergabe', { nummer })}
        freiwillig
        autoComplete="off"
        fehler={fehler?.uebergabe?.message}
        {...form.register(`${name}.uebergabe`)}
      />
      <Auswahl
        id={`${name}.form`}
        label={t('feld.form', { nummer })}
        freiwillig
        optionen={toWahlen(UEBERGABEFORMEN)}
        {...form.register(`${name}.form`)}
      />
      <Texteingabe
        id={`${name}.zeitpunkt`}
        label={t('feld.zeitpunkt', { nummer })}
        freiwillig
        autoComplete="off"
        fehler={fehler?.zeitpunkt?.message}
        {...form.register(`${name}.zeitpunkt`)}
      />
      <Texteingabe
        id={`${name}.abschnitt`}
        label={t('feld.abschnitt', { nummer })}
        hinweis={t('feld.abschnitt.hinweis')}
        freiwillig
        autoComplete="off"
        fehler={fehler?.abschnitt?.message}
        {...form.register(`${name}.abschnitt`)}
      />
      <Texteingabe
        id={`${name}.kennung`}
        label={t('feld.kennung', { nummer })}
        breite="kurz"
        autoComplete="off"
        fehler={fehler?.kennung?.message}
        {...form.register(`${name}.kennung`)}
      />
      <Texteingabe
        id={`${name}.danach`}
        label={t('feld.danach', { nummer })}
        hinweis={t('feld.danach.hinweis')}
        freiwillig
        breite="kurz"
        autoComplete="off"
        fehler={fehler?.danach?.message}
        {...form.register(`${name}.danach`)}
      />
      <Kontrollkaestchen
        id={`${name}.geplant`}
        text={t('feld.geplant', { nummer })}
        anbindung={form.register(`${name}.geplant`)}
      />
    </>
  );
}

function Zweige({ form, stelle }: Props) {
  const nummer = stelle + 1;
  const name = `schritte.${stelle}.zweige` as const;
  const { fields, append, remove } = useFieldArray({ control: form.control, name });
  const fehler = form.formState.errors.schritte?.[stelle]?.zweige;
  return (
    <>
      {fields.map(({ id }, platz) => {
        const zweig = platz + 1;
        return (
          <div key={id} className="schnittstelle-felder">
            <Texteingabe
              id={`${name}.${platz}.bedingung`}
              label={t('feld.zweig.bedingung', { nummer, zweig })}
              autoComplete="off"
              fehler={fehler?.[platz]?.bedingung?.message}
              {...form.register(`${name}.${platz}.bedingung`)}
            />
            <Texteingabe
              id={`${name}.${platz}.nach`}
              label={t('feld.zweig.nach', { nummer, zweig })}
              hinweis={t('feld.danach.hinweis')}
              breite="kurz"
              autoComplete="off"
              fehler={fehler?.[platz]?.nach?.message}
              {...form.register(`${name}.${platz}.nach`)}
            />
            <div>
              <Button art="tertiaer" onClick={() => remove(platz)}>
                {t('feld.zweig.weg', { nummer, zweig })}
              </Button>
            </div>
          </div>
        );
      })}
      {fields.length < 6 ? (
        <div>
          <Button art="sekundaer" onClick={() => append({ bedingung: '', nach: '' })}>
            {t('feld.zweig.neu', { nummer })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
