import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useFieldArray, useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { useFormkonflikt } from '#src/modules/fall/web/use-fassung.tsx';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { FELDCODES } from '../felder.model.ts';
import { recordZielformularRoute } from '../zielformular.contract.ts';
import { t } from './formular-texte.ts';
import type { Zielformularseite } from './formular-seite.tsx';
import './formular.css';

const Werte = z.object({
  name: z.string().trim().min(1, t('name.fehlt')).max(120),
  beleg: z.string().max(200),
  felder: z
    .array(z.object({ code: z.enum(FELDCODES), text: z.string().max(120) }))
    .min(1, t('spalten.keine')),
});
type Werte = z.infer<typeof Werte>;
type Fassung = Zielformularseite['gilt'];

const toWerte = ({ name, beleg, felder }: Fassung): Werte => ({
  name,
  beleg: beleg ?? '',
  felder: felder.map(({ code, text }) => ({ code, text: text ?? '' })),
});

type Props = {
  seite: Zielformularseite;
  /** With the version that is now the own one. */
  onGespeichert: (version: number) => void;
};

/** Columns by buttons, so that a keyboard and a telephone can order them; a new version, nothing is overwritten. */
export function ZielformularFormular({ seite, onGespeichert }: Props) {
  const { gilt } = seite;
  const form = useForm<Werte>({ resolver: zodResolver(Werte), defaultValues: toWerte(gilt) });
  const entwurf = useEntwurf(form, 'zielformular', 'neu', { tuer: useTuer(), fassung: gilt.version });
  const { sende, laeuft, problem, konflikt, verwerfeProblem } = useSchreiben(recordZielformularRoute);
  const namen = new Map<string, string>(seite.wahl.map(({ code, text }) => [code, text]));
  const nennen = ({ code, text }: Werte['felder'][number]) =>
    text === '' ? (namen.get(code) ?? code) : text;
  const beide = useFormkonflikt({
    form,
    schema: Werte,
    entwurf,
    version: gilt.version,
    leer: { name: '', beleg: '', felder: [] },
    konflikt,
    verwerfeProblem,
    toStand: (stand) => ({ ...stand, werte: { ...stand.werte, felder: toFelder(stand.werte['felder']) } }),
    felder: [
      { name: 'name', label: t('name') },
      { name: 'beleg', label: t('beleg') },
      { name: 'felder', label: t('spalten') },
    ],
    formatiere: (name, wert) => (name === 'felder' ? toFelder(wert).map(nennen).join(' · ') : String(wert)),
  });
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('formular')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={beide.konflikt}
      knopf={t('speichern')}
      onSenden={async (werte) => {
        const antwort = await sende({ body: { version: beide.version, ...werte } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        onGespeichert(beide.version + 1);
        setMeldung(t('gespeichert'));
      }}
    >
      <Texteingabe id="name" label={t('name')} fehler={errors.name?.message} {...form.register('name')} />
      <Texteingabe
        id="beleg"
        label={t('beleg')}
        hinweis={t('beleg.hinweis')}
        freiwillig
        fehler={errors.beleg?.message}
        {...form.register('beleg')}
      />
      <Spalten form={form} seite={seite} namen={namen} />
    </Formular>
  );
}

const Felder = z.array(z.object({ code: z.enum(FELDCODES), text: z.string().nullable() }));

/** Columns as the form holds them, from what the server sent. */
function toFelder(wert: unknown): Werte['felder'] {
  const gelesen = Felder.safeParse(wert);
  return gelesen.success ? gelesen.data.map(({ code, text }) => ({ code, text: text ?? '' })) : [];
}

type Spaltenprops = {
  form: UseFormReturn<Werte>;
  seite: Zielformularseite;
  namen: ReadonlyMap<string, string>;
};

function Spalten({ form, seite, namen }: Spaltenprops) {
  const { fields, append, move, remove, replace } = useFieldArray({ control: form.control, name: 'felder' });
  const gewaehlt = useWatch({ control: form.control, name: 'felder' });
  const weggelassen = seite.wahl.filter(({ code }) => !gewaehlt.some((feld) => feld.code === code));
  const { errors } = form.formState;
  // The first and the last keep their buttons: a button that goes takes the focus with it.
  const verschiebe = (stelle: number, richtung: -1 | 1, feld: string) => {
    const nach = Math.min(Math.max(stelle + richtung, 0), fields.length - 1);
    if (nach !== stelle) move(stelle, nach);
    setMeldung(t('spalte.verschoben', { feld, nummer: nach + 1, gesamt: fields.length }));
  };
  return (
    <>
      <fieldset className="kern-fieldset ueb-felder" id="felder" tabIndex={-1}>
        <legend className="kern-label">{t('spalten')}</legend>
        <p className="kim-klein">{t('spalten.hinweis')}</p>
        {errors.felder?.message === undefined ? null : (
          <p className="kim-feldfehler">{errors.felder.message}</p>
        )}
        <ol className="ueb-liste">
          {fields.map(({ id, code }, stelle) => {
            const feld = namen.get(code) ?? code;
            const minimum = seite.wahl.find((eines) => eines.code === code)?.minimum === true;
            return (
              <li key={id} className="ueb-spalte">
                <Texteingabe
                  id={`felder.${stelle}.text`}
                  label={t('spalte.name', { nummer: stelle + 1, feld })}
                  hinweis={`${t('spalte.hinweis', { feld })}${minimum ? ` ${t('spalte.minimum')}` : ''}`}
                  freiwillig
                  autoComplete="off"
                  fehler={errors.felder?.[stelle]?.text?.message ?? errors.felder?.[stelle]?.code?.message}
                  {...form.register(`felder.${stelle}.text`)}
                />
                <div className="kim-aktionen">
                  <Button
                    art="tertiaer"
                    aria-label={t('spalte.hoch.name', { feld })}
                    onClick={() => verschiebe(stelle, -1, feld)}
                  >
                    {t('spalte.hoch')}
                  </Button>
                  <Button
                    art="tertiaer"
                    aria-label={t('spalte.runter.name', { feld })}
                    onClick={() => verschiebe(stelle, 1, feld)}
                  >
                    {t('spalte.runter')}
                  </Button>
                  <Button
                    art="tertiaer"
                    aria-label={t('spalte.weg.name', { feld })}
                    onClick={() => remove(stelle)}
                  >
                    {t('spalte.weg')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ol>
      </fieldset>
      <fieldset className="kern-fieldset ueb-felder">
        <legend className="kern-label">{t('weggelassen')}</legend>
        <div className="kim-aktionen">
          {weggelassen.map(({ code, text }) => (
            <Button key={code} art="sekundaer" onClick={() => append({ code, text: '' })}>
              {t('weggelassen.aufnehmen', { feld: text })}
            </Button>
          ))}
        </div>
        <p className="kim-klein">{t('weggelassen.name')}</p>
        <Button art="tertiaer" onClick={() => replace(toWerte(seite.auslieferung).felder)}>
          {t('auslieferung')}
        </Button>
      </fieldset>
    </>
  );
}
