import { useForm } from 'react-hook-form';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import {
  createZuwendungsvorschlagRoute,
  getZuwendungsvorschauRoute,
  listOffeneDatenRoute,
} from '../offenedaten.contract.ts';
import { TEXTLAENGE } from '../offenedaten.model.ts';
import { Inhaltskarten } from './inhalt-karten.tsx';
import { FELDNAMEN, t } from './texte.ts';
import './offenedaten.css';

type Vorschau = NonNullable<Ausgabe<typeof getZuwendungsvorschauRoute>['vorschau']>;

/** The final grants of a Förderjahr as everybody would read them, and the form that lays them before a second account. */
export default function ZuwendungenSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const jahr = Number(adresse.get('foerderjahr') ?? '') || undefined;
  const { data, error, refetch } = useLesen(getZuwendungsvorschauRoute, {
    query: jahr === undefined ? {} : { foerderjahr: jahr },
  });
  return (
    <>
      <Seitenkopf
        titel={t('zuwendungen.titel')}
        einleitung={<p>{t('zuwendungen.einleitung')}</p>}
        aktionen={<Link to="/land/offene-daten">{t('liste.titel')}</Link>}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data?.vorschau === null ? (
        <Leer titel={t('zuwendungen.leer')}>{t('zuwendungen.leer.text')}</Leer>
      ) : null}
      {data?.vorschau ? (
        <div className="kim-stapel offenedaten-karten">
          <div className="offenedaten-filter">
            <Auswahl
              label={t('zuwendungen.jahr')}
              leer={null}
              optionen={data.foerderjahre.map((wert) => ({ wert: String(wert), text: String(wert) }))}
              value={String(data.vorschau.foerderjahr)}
              onChange={({ target }) => setAdresse({ foerderjahr: target.value }, { replace: true })}
            />
          </div>
          <Inhaltskarten inhalt={data.vorschau} />
          {data.vorschau.vorhanden === null ? null : (
            <Hinweis art="info" titel={t('zuwendungen.vorhanden')}>
              <p>
                <Link to={`/land/offene-daten/${data.vorschau.vorhanden}`}>{t('vorschlag.zeigen')}</Link>
              </p>
            </Hinweis>
          )}
          {data.vorschau.vorhanden === null && data.vorschau.hindernisse.length === 0 ? (
            <ZuwendungsFormular key={data.vorschau.foerderjahr} vorschau={data.vorschau} />
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function ZuwendungsFormular({ vorschau }: { vorschau: Vorschau }) {
  const { foerderjahr, ausgabe } = vorschau;
  const navigate = useNavigate();
  const form = useForm({ defaultValues: { hinweis: '', berichtigung: false, bestaetigt: false } });
  const entwurf = useEntwurf(form, `offenedaten.zuwendungen-${foerderjahr}`, 'neu', { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createZuwendungsvorschlagRoute, {
    betrifft: [listOffeneDatenRoute, getZuwendungsvorschauRoute],
  });
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('vorschlag.form')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('vorschlag.form')}
      onAbbrechen={() => void navigate('/land/offene-daten')}
      vorKnopf={<Textbefunde pruefung={pruefung} felder={FELDNAMEN} />}
      onSenden={async ({ hinweis, berichtigung, bestaetigt }) => {
        const leer = berichtigung && hinweis.trim() === '';
        if (leer) form.setError('hinweis', { message: t('form.fehlt') });
        if (!bestaetigt) form.setError('bestaetigt', { message: t('form.haken') });
        if (leer || !bestaetigt) return;
        const erklaerungen = await pruefung.check({ hinweis });
        if (erklaerungen === null) return;
        const antwort = await sende({
          body: { foerderjahr, berichtigung, hinweis, erklaerungen, bestaetigt: true },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        setMeldung(t('vorschlag.gespeichert'));
        await navigate(`/land/offene-daten/${antwort.wert.id}`);
      }}
    >
      {ausgabe === 1 ? null : (
        <Kontrollkaestchen
          id="berichtigung"
          text={t('zuwendungen.falsch')}
          anbindung={form.register('berichtigung')}
        />
      )}
      <Mehrzeilig
        id="hinweis"
        label={t('vorschlag.hinweis')}
        hinweis={t('vorschlag.hinweis.hilfe')}
        freiwillig
        rows={3}
        hoechstens={TEXTLAENGE}
        fehler={errors.hinweis?.message}
        {...form.register('hinweis', { maxLength: { value: TEXTLAENGE, message: t('form.lang') } })}
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('zuwendungen.bestaetigt')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}
