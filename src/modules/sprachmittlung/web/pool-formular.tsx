import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useFieldArray, useForm, useWatch } from 'react-hook-form';
import { toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { FormKombination } from '#src/web/ui/form-kombination.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import type { createPooleintragRoute, updatePooleintragRoute } from '../pool.contract.ts';
import {
  FORMEN,
  GESCHLECHTER,
  POOLARTEN,
  PREISARTEN,
  QUALIFIKATIONEN,
  RICHTUNGEN,
} from '../wertelisten/sprachmittlung.ts';
import { VERMITTELTE } from './buchung-werte.ts';
import { fromZeile, LEER, NEUE_SPRACHE, toBody, Werte } from './pool-werte.ts';
import { t } from './texte.ts';
import type { Poolzeile } from './typen.ts';

/** Both pools are written the same way, through doors of their own. */
export type Pooltueren = {
  anlegen: typeof createPooleintragRoute;
  aendern: typeof updatePooleintragRoute;
};

type NeuProps = { tueren: Pooltueren; schliesse: () => void };

export function NeuerEintrag({ tueren, schliesse }: NeuProps) {
  const form = useForm<Werte>({ resolver: zodResolver(Werte), defaultValues: LEER });
  const entwurf = useEntwurf(form, 'sprachmittlung.pool', 'neu', { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(tueren.anlegen);
  return (
    <Formular
      titel={t('pool.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const body = toBody(werte);
        if (body === undefined) return;
        const antwort = await sende({ body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('pool.gespeichert'));
      }}
    >
      <Felder form={form} />
    </Formular>
  );
}

type AendernProps = NeuProps & { zeile: Poolzeile };

export function EintragAendern({ tueren, zeile, schliesse }: AendernProps) {
  const form = useForm<Werte>({ resolver: zodResolver(Werte), defaultValues: fromZeile(zeile) });
  const entwurf = useEntwurf(form, `sprachmittlung.${zeile.id}`, 'neu', { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(tueren.aendern);
  return (
    <Formular
      titel={t('pool.aendern')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const body = toBody(werte);
        if (body === undefined) return;
        const params = { sprachmittlerId: zeile.id };
        const antwort = await sende({ params, body: { ...body, version: zeile.version } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('pool.gespeichert'));
      }}
    >
      <Felder form={form} />
      <Kontrollkaestchen
        text={t('pool.schliessen')}
        erklaerung={t('pool.schliessen.text')}
        anbindung={form.register('geschlossen')}
      />
    </Formular>
  );
}

type Teil = { form: UseFormReturn<Werte> };

function Felder({ form }: Teil) {
  const { errors } = form.formState;
  const [art, preisart] = useWatch({ control: form.control, name: ['art', 'preisart'] });
  return (
    <>
      <Optionen
        id="art"
        label={t('pool.art')}
        optionen={toWahlen(POOLARTEN)}
        fehler={errors.art?.message}
        anbindung={form.register('art')}
      />
      <Texteingabe
        id="name"
        label={t('pool.name')}
        fehler={errors.name?.message}
        {...form.register('name')}
      />
      <Texteingabe
        id="kontakt"
        label={t('pool.kontakt')}
        fehler={errors.kontakt?.message}
        {...form.register('kontakt')}
      />
      <Sprachen form={form} />
      <Mehrfachauswahl
        id="formen"
        label={t('pool.formen')}
        optionen={toWahlen(FORMEN)}
        fehler={errors.formen?.message}
        anbindung={form.register('formen')}
      />
      <Auswahl
        id="qualifikation"
        label={t('pool.qualifikation')}
        optionen={toWahlen(QUALIFIKATIONEN)}
        fehler={errors.qualifikation?.message}
        {...form.register('qualifikation')}
      />
      {art === 'PERSON' ? (
        <Auswahl
          id="geschlecht"
          label={t('pool.geschlecht')}
          hinweis={t('pool.geschlecht.hinweis')}
          freiwillig
          leer={t('pool.geschlecht.leer')}
          optionen={toWahlen(GESCHLECHTER)}
          {...form.register('geschlecht')}
        />
      ) : null}
      <FormDatum
        id="verschwiegenAm"
        control={form.control}
        name="verschwiegenAm"
        label={t('pool.verschwiegenAm')}
        hinweis={t('pool.verschwiegenAm.hinweis')}
        freiwillig
      />
      <Optionen
        id="preisart"
        label={t('pool.preisart')}
        optionen={toWahlen(PREISARTEN)}
        fehler={errors.preisart?.message}
        anbindung={form.register('preisart')}
      />
      {preisart === 'KOSTENFREI' ? null : (
        <Texteingabe
          id="preisCent"
          label={t('pool.preis')}
          breite="kurz"
          inputMode="decimal"
          fehler={errors.preis?.message}
          {...form.register('preis')}
        />
      )}
      <Texteingabe
        id="hinweis"
        label={t('pool.hinweis')}
        hinweis={t('pool.hinweis.hinweis')}
        freiwillig
        fehler={errors.hinweis?.message}
        {...form.register('hinweis')}
      />
    </>
  );
}

/** One line per language with its direction. */
function Sprachen({ form }: Teil) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'sprachen' });
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{t('pool.sprachen')}</legend>
      {fields.map(({ id }, stelle) => (
        <div key={id} className="sm-sprache">
          <FormKombination
            control={form.control}
            name={`sprachen.${stelle}.sprache`}
            label={t('pool.sprache', { nummer: stelle + 1 })}
            optionen={VERMITTELTE}
          />
          <Auswahl
            id={`sprachen.${stelle}.richtung`}
            label={t('pool.richtung', { nummer: stelle + 1 })}
            leer={null}
            optionen={toWahlen(RICHTUNGEN)}
            {...form.register(`sprachen.${stelle}.richtung`)}
          />
          {fields.length > 1 ? (
            <Button art="tertiaer" onClick={() => remove(stelle)}>
              {t('pool.sprache.weg', { nummer: stelle + 1 })}
            </Button>
          ) : null}
        </div>
      ))}
      <Button art="tertiaer" onClick={() => append(NEUE_SPRACHE)}>
        {t('pool.sprache.weitere')}
      </Button>
    </fieldset>
  );
}
