import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useParams } from 'react-router';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getAusgabeRoute, listOffeneDatenRoute, recordSchrittRoute } from '../offenedaten.contract.ts';
import { type Schritt, TEXTLAENGE } from '../offenedaten.model.ts';
import { type Eine, Inhaltskarten } from './inhalt-karten.tsx';
import { FELDNAMEN, t } from './texte.ts';
import './offenedaten.css';

/** One Ausgabe: what everybody reads or would read, who has acted, and the steps that this account can take. */
export default function AusgabeSeite() {
  const { ausgabeId = '' } = useParams();
  const { data, error, refetch } = useLesen(getAusgabeRoute, { params: { ausgabeId } });
  return (
    <>
      <Seitenkopf
        titel={data?.titel ?? t('eine.titel')}
        {...(data ? { vorzeile: t('ausgabe.nummer', { ausgabe: String(data.ausgabe) }) } : {})}
        aktionen={<Link to="/land/offene-daten">{t('liste.titel')}</Link>}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel offenedaten-karten">
          <Gang eine={data} />
          <Inhaltskarten inhalt={data} eine={data} />
        </div>
      ) : null}
    </>
  );
}

function Gang({ eine }: { eine: Eine }) {
  const [offen, setOffen] = useState<Schritt | null>(null);
  const { zustand, moeglich, hindernisse } = eine;
  const schritt = moeglich.find((einer) => einer === offen);
  const waehlbar = moeglich.filter((einer) => einer !== 'FREIGEBEN' || hindernisse.length === 0);
  return (
    <Karte titel={t('gang.titel')} hervorgehoben={zustand === 'VORGESCHLAGEN'}>
      <Verlauf eine={eine} />
      {zustand === 'VORGESCHLAGEN' && !moeglich.includes('FREIGEBEN') ? <p>{t('gang.zweites')}</p> : null}
      {zustand === 'VEROEFFENTLICHT' || zustand === 'ZURUECKGEZOGEN' ? (
        <p>
          <a href={`/offene-daten/${eine.kennung}/${eine.ausgabe}`}>{t('gang.oeffentlich')}</a>
        </p>
      ) : null}
      {schritt === undefined ? (
        <div className="kim-aktionen">
          {waehlbar.map((einer) => (
            <Button
              key={einer}
              art={einer === 'FREIGEBEN' ? 'primaer' : 'sekundaer'}
              onClick={() => setOffen(einer)}
            >
              {t(`schritt.${einer}`)}
            </Button>
          ))}
        </div>
      ) : (
        <SchrittFormular key={schritt} eine={eine} schritt={schritt} schliesse={() => setOffen(null)} />
      )}
    </Karte>
  );
}

function Verlauf({ eine }: { eine: Eine }) {
  const { zustand, grund } = eine;
  return (
    <ul>
      <li>
        {t('gang.vorgeschlagen', { tag: formatTag(eine.vorgeschlagenAm), name: eine.vorgeschlagenVon })}
      </li>
      {eine.entschiedenAm === null ? null : (
        <li>
          {t(zustand === 'ABGELEHNT' ? 'gang.ABGELEHNT' : 'gang.VEROEFFENTLICHT', {
            tag: formatTag(eine.entschiedenAm),
            name: eine.entschiedenVon ?? '–',
          })}
        </li>
      )}
      {eine.zurueckgezogenAm === null ? null : (
        <li>
          {t('gang.zurueckgezogen', {
            tag: formatTag(eine.zurueckgezogenAm),
            name: eine.zurueckgezogenVon ?? '–',
          })}
        </li>
      )}
      {grund === null ? null : <li className="offenedaten-text">{t('gang.grund', { grund })}</li>}
    </ul>
  );
}

function SchrittFormular({
  eine,
  schritt,
  schliesse,
}: {
  eine: Eine;
  schritt: Schritt;
  schliesse: () => void;
}) {
  const form = useForm({ defaultValues: { grund: '', bestaetigt: false } });
  const entwurf = useEntwurf(form, `offenedaten.${schritt.toLowerCase()}`, eine.id, { tuer: useTuer() });
  const { sende, laeuft, problem } = useSchreiben(recordSchrittRoute, {
    betrifft: [getAusgabeRoute, listOffeneDatenRoute],
  });
  const pruefung = useTextpruefung(findFormen);
  const { errors } = form.formState;
  const mitGrund = schritt !== 'FREIGEBEN';
  return (
    <Formular
      titel={t(`schritt.${schritt}`)}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t(`schritt.${schritt}`)}
      onAbbrechen={schliesse}
      vorKnopf={<Textbefunde pruefung={pruefung} felder={FELDNAMEN} />}
      onSenden={async ({ grund, bestaetigt }) => {
        const leer = mitGrund && grund.trim() === '';
        if (leer) form.setError('grund', { message: t('form.fehlt') });
        if (!bestaetigt) form.setError('bestaetigt', { message: t('form.haken') });
        if (leer || !bestaetigt) return;
        const erklaerungen = await pruefung.check({ grund });
        if (erklaerungen === null) return;
        const antwort = await sende({
          params: { ausgabeId: eine.id },
          body: { version: eine.version, schritt, grund, erklaerungen, bestaetigt: true },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t(`schritt.fertig.${schritt}`));
      }}
    >
      <p>{t(`schritt.text.${schritt}`)}</p>
      {mitGrund ? (
        <Mehrzeilig
          id="grund"
          label={t(`schritt.grund.${schritt}`)}
          rows={3}
          hoechstens={TEXTLAENGE}
          fehler={errors.grund?.message}
          {...form.register('grund', { maxLength: { value: TEXTLAENGE, message: t('form.lang') } })}
        />
      ) : null}
      <Kontrollkaestchen
        id="bestaetigt"
        text={t(mitGrund ? 'bestaetigt' : 'bestaetigt.freigabe')}
        fehler={errors.bestaetigt?.message}
        anbindung={form.register('bestaetigt')}
      />
    </Formular>
  );
}
