import { useForm } from 'react-hook-form';
import { Link, useNavigate, useParams } from 'react-router';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { createVorschlagRoute, getVorschauRoute, listOffeneDatenRoute } from '../offenedaten.contract.ts';
import { TEXTLAENGE } from '../offenedaten.model.ts';
import { Inhaltskarten, type Vorschau } from './inhalt-karten.tsx';
import { FELDNAMEN, t } from './texte.ts';
import './offenedaten.css';

/** What everybody would read of a frozen table, and the form that lays it before a second account. */
export default function VorschlagSeite() {
  const { veroeffentlichungId = '' } = useParams();
  const { data, error, refetch } = useLesen(getVorschauRoute, { params: { veroeffentlichungId } });
  return (
    <>
      <Seitenkopf
        titel={t('vorschlag.titel')}
        einleitung={<p>{t('vorschlag.einleitung')}</p>}
        aktionen={<Link to="/land/offene-daten">{t('liste.titel')}</Link>}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel offenedaten-karten">
          <Inhaltskarten inhalt={data} />
          {data.vorhanden === null ? null : (
            <Hinweis art="info" titel={t('vorschlag.vorhanden')}>
              <p>
                <Link to={`/land/offene-daten/${data.vorhanden}`}>{t('vorschlag.zeigen')}</Link>
              </p>
            </Hinweis>
          )}
          {data.vorhanden === null && data.hindernisse.length === 0 ? (
            <VorschlagFormular veroeffentlichungId={veroeffentlichungId} vorschau={data} />
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function VorschlagFormular({
  veroeffentlichungId,
  vorschau,
}: {
  veroeffentlichungId: string;
  vorschau: Vorschau;
}) {
  const navigate = useNavigate();
  const form = useForm({ defaultValues: { hinweis: '', bestaetigt: false } });
  const entwurf = useEntwurf(form, 'offenedaten.vorschlag', veroeffentlichungId, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(createVorschlagRoute, {
    betrifft: [listOffeneDatenRoute, getVorschauRoute],
  });
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  const pflicht = vorschau.beschreibung.anlass === 'BERICHTIGUNG';
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
      onSenden={async ({ hinweis, bestaetigt }) => {
        const leer = pflicht && hinweis.trim() === '';
        if (leer) form.setError('hinweis', { message: t('form.fehlt') });
        if (!bestaetigt) form.setError('bestaetigt', { message: t('form.haken') });
        if (leer || !bestaetigt) return;
        const erklaerungen = await pruefung.check({ hinweis });
        if (erklaerungen === null) return;
        const antwort = await sende({
          body: { veroeffentlichungId, hinweis, erklaerungen, bestaetigt: true },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        setMeldung(t('vorschlag.gespeichert'));
        await navigate(`/land/offene-daten/${antwort.wert.id}`);
      }}
    >
      <Mehrzeilig
        id="hinweis"
        label={pflicht ? t('vorschlag.berichtigung') : t('vorschlag.hinweis')}
        hinweis={t('vorschlag.hinweis.hilfe')}
        freiwillig={!pflicht}
        rows={3}
        hoechstens={TEXTLAENGE}
        fehler={errors.hinweis?.message}
        {...form.register('hinweis', { maxLength: { value: TEXTLAENGE, message: t('form.lang') } })}
      />
      <Kontrollkaestchen
        id="bestaetigt"
        text={t('bestaetigt.freigabe')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}
