import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { isPlainDate } from '#src/core/plain-date.ts';
import { formatQuelle } from '#src/core/quelle.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createClearingRoute, getClearingRoute } from '../clearing.contract.ts';
import { GESPRAECH_UEBLICH } from '../clearing.model.ts';
import { CLEARINGART_CODES, CLEARINGMODELLE } from '../wertelisten/modelle.ts';
import { formatGespraech } from './format-gespraech.ts';
import { t } from './texte.ts';

type Modell = NonNullable<Ausgabe<typeof getClearingRoute>['heute']>;

/** Koordination and Leitung set how the Standort clears; what was set stays readable below. */
export default function ClearingSeite() {
  const { data, error, refetch } = useLesen(getClearingRoute, {});
  return (
    <>
      <Seitenkopf titel={t('seite.titel')} einleitung={<p>{t('seite.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel">
          <Karte titel={t('seite.heute')} hervorgehoben>
            {data.heute === null ? <p>{t('seite.keins')}</p> : <Modellansicht modell={data.heute} />}
          </Karte>
          <Karte titel={t('seite.neu')}>
            <ClearingFormular key={data.alle.length} heute={data.heute} stichtag={data.stichtag} />
          </Karte>
          {data.alle.length > 0 ? (
            <Karte titel={t('seite.alle')}>
              <ul>
                {data.alle.map((modell) => (
                  <li key={modell.id}>
                    {textOf(CLEARINGMODELLE, modell.art)} (
                    {t('seite.seit', { datum: formatTag(modell.gueltigVon) })})
                  </li>
                ))}
              </ul>
            </Karte>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function Modellansicht({ modell }: { modell: Modell }) {
  const { art, gespraech, ausschluss, kriterien, gueltigVon } = modell;
  return (
    <>
      <p>
        {textOf(CLEARINGMODELLE, art)}
        {art === 'A' ? `, ${formatGespraech(gespraech)}` : ''} (
        {t('seite.seit', { datum: formatTag(gueltigVon) })})
      </p>
      <Liste titel={t('seite.kriterien')} liste={kriterien} />
      <Liste titel={t('seite.ausschluss')} liste={ausschluss} />
    </>
  );
}

function Liste({ titel, liste }: { titel: string; liste: Modell['ausschluss'] }) {
  if (liste.length === 0) return null;
  return (
    <>
      <h3>{titel}</h3>
      <ul>
        {liste.map(({ text, quelle }) => (
          <li key={text}>
            {text} <span className="kim-klein">{t('hinweis.quelle', { quelle: formatQuelle(quelle) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const isTag = (text: string): boolean => isPlainDate(text);
const listZeilen = (text: string): string[] => text.split('\n').filter((zeile) => zeile.trim() !== '');
const toEintrag = (zeile: string) => {
  const [text = '', ...rest] = zeile.split('|');
  return { text: text.trim(), quelle: rest.join('|').trim() };
};

/** One per line, each with its source. */
const MitQuelle = z.string().refine(
  (text) =>
    listZeilen(text)
      .map(toEintrag)
      .every((eins) => eins.text !== '' && eins.quelle !== ''),
  t('seite.ausschluss.falsch'),
);
const formatZeilen = (liste: Modell['ausschluss']): string =>
  liste.map(({ text, quelle }) => `${text} | ${quelle}`).join('\n');

const Werte = z.object({
  art: z.string({ error: t('form.waehlen') }).min(1, t('form.waehlen')),
  gespraech: z.string().regex(/^\s*([1-9]|1\d|20)?\s*$/, t('seite.zahl')),
  ausschluss: MitQuelle,
  kriterien: MitQuelle,
  gueltigVon: z.string().refine(isTag, t('form.tag')),
});

function ClearingFormular({ heute, stichtag }: { heute: Modell | null; stichtag: string }) {
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      art: heute?.art ?? '',
      gespraech: heute?.gespraech == null ? '' : String(heute.gespraech),
      ausschluss: formatZeilen(heute?.ausschluss ?? []),
      kriterien: formatZeilen(heute?.kriterien ?? []),
      gueltigVon: stichtag,
    },
  });
  const entwurf = useEntwurf(form, 'clearing', 'neu', { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createClearingRoute);
  const { errors } = form.formState;
  const art = useWatch({ control: form.control, name: 'art' });
  return (
    <Formular
      titel={t('seite.neu')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('seite.knopf')}
      onSenden={async (werte) => {
        const code = CLEARINGART_CODES.find((eins) => eins === werte.art) ?? 'A';
        const zahl = werte.gespraech.trim();
        const antwort = await sende({
          body: {
            art: code,
            gespraech: code === 'A' && zahl !== '' ? Number(zahl) : null,
            ausschluss: listZeilen(werte.ausschluss).map(toEintrag),
            kriterien: listZeilen(werte.kriterien).map(toEintrag),
            gueltigVon: werte.gueltigVon,
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        setMeldung(t('seite.gespeichert'));
      }}
    >
      <Optionen
        id="art"
        label={t('seite.art')}
        optionen={CLEARINGMODELLE.map(({ code, text, quelle }) => ({
          wert: code,
          text,
          erklaerung: t('hinweis.quelle', { quelle: formatQuelle(quelle) }),
        }))}
        anbindung={form.register('art')}
        fehler={errors.art?.message}
      />
      {art === 'A' ? (
        <Texteingabe
          id="gespraech"
          label={t('seite.nach')}
          hinweis={t('seite.nach.hinweis', { anzahl: GESPRAECH_UEBLICH })}
          freiwillig
          breite="kurz"
          inputMode="numeric"
          fehler={errors.gespraech?.message}
          {...form.register('gespraech')}
        />
      ) : null}
      <Mehrzeilig
        id="kriterien"
        label={t('seite.kriterien')}
        hinweis={t('seite.kriterien.hinweis')}
        freiwillig
        rows={4}
        fehler={errors.kriterien?.message}
        {...form.register('kriterien')}
      />
      <Mehrzeilig
        id="ausschluss"
        label={t('seite.ausschluss')}
        hinweis={t('seite.ausschluss.hinweis')}
        freiwillig
        rows={4}
        fehler={errors.ausschluss?.message}
        {...form.register('ausschluss')}
      />
      <FormDatum id="gueltigVon" control={form.control} name="gueltigVon" label={t('seite.ab')} />
    </Formular>
  );
}
