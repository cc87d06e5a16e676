import type { UseFormReturn } from 'react-hook-form';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  BARRIEREN_ALLTAG,
  GEBURTSDATUM_ARTEN,
  GESCHLECHTER,
  LESEFAEHIGKEITEN,
  SCHRIFTEN,
} from '../wertelisten/angaben.ts';
import { listStaaten } from '../wertelisten/staaten.ts';
import type { Identitaetswerte } from './identitaet-werte.ts';
import { Kontaktwege, Sprachen, WeitereNamen } from './identitaet-listen.tsx';
import { t } from './texte.ts';

const STAATEN = listStaaten().map(({ code, text }) => ({ wert: code, text }));
const wahlen = (liste: readonly { code: string; text: string }[]) =>
  liste.map(({ code, text }) => ({ wert: code, text }));

/** Fields of the identity: names and birth date first, everything else folded away and voluntary. */
export function IdentitaetFelder({ form }: { form: UseFormReturn<Identitaetswerte> }) {
  const { register, watch, formState } = form;
  const { errors } = formState;
  return (
    <>
      <Texteingabe
        id="familienname"
        label={t('feld.familienname')}
        hinweis={t('feld.name.hinweis')}
        fehler={errors.familienname?.message}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        {...register('familienname')}
      />
      <Texteingabe
        id="vornamen"
        label={t('feld.vornamen')}
        freiwillig
        fehler={errors.vornamen?.message}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        {...register('vornamen')}
      />
      <Texteingabe
        id="geburtsdatum"
        label={t('feld.geburtsdatum')}
        hinweis={t('suche.geburtsdatum.hinweis')}
        freiwillig
        breite="kurz"
        autoComplete="off"
        fehler={errors.geburtsdatum?.message}
        {...register('geburtsdatum')}
      />
      <Auswahl
        id="geburtsdatumArt"
        label={t('feld.geburtsdatumArt')}
        hinweis={t('feld.geburtsdatumArt.hinweis')}
        freiwillig
        optionen={wahlen(GEBURTSDATUM_ARTEN)}
        {...register('geburtsdatumArt')}
      />
      <WeitereNamen form={form} />
      <details>
        <summary>{t('feld.mehr')}</summary>
        <div className="kim-formular">
          <Kontaktwege form={form} />
          <Sprachen form={form} />
          <Auswahl
            id="lesefaehigkeit"
            label={t('feld.lesen')}
            hinweis={t('feld.lesen.hinweis')}
            freiwillig
            optionen={wahlen(LESEFAEHIGKEITEN)}
            {...register('lesefaehigkeit')}
          />
          <details>
            <summary>{t('feld.schriften')}</summary>
            <Mehrfachauswahl
              id="schriften"
              label={t('feld.schriften')}
              freiwillig
              optionen={wahlen(SCHRIFTEN)}
              anbindung={register('schriften')}
            />
          </details>
          <Mehrfachauswahl
            id="barrierefreiheit"
            label={t('feld.barrieren')}
            hinweis={t('feld.barrieren.hinweis')}
            freiwillig
            optionen={wahlen(BARRIEREN_ALLTAG)}
            anbindung={register('barrierefreiheit')}
          />
          <Auswahl
            id="geschlecht"
            label={t('feld.geschlecht')}
            freiwillig
            optionen={wahlen(GESCHLECHTER)}
            {...register('geschlecht')}
          />
          {(['strasse', 'plz', 'ort', 'zusatz'] as const).map((teil) => (
            <Texteingabe
              key={teil}
              id={`anschrift.${teil}`}
              label={t(`feld.${teil}`)}
              freiwillig
              autoComplete="off"
              fehler={errors.anschrift?.[teil]?.message}
              {...register(`anschrift.${teil}`)}
            />
          ))}
          <Kontrollkaestchen
            text={t('feld.staaten')}
            erklaerung={t('feld.staaten.hinweis')}
            anbindung={register('staatErhoben')}
          />
          {watch('staatErhoben') ? (
            <Auswahl
              id="staat"
              label={t('feld.staaten')}
              optionen={STAATEN}
              fehler={errors.staat?.message}
              {...register('staat')}
            />
          ) : null}
        </div>
      </details>
    </>
  );
}
