import { useState } from 'react';
import { useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import {
  getFachfrageRoute,
  recordAnnahmeRoute,
  recordKenntnisRoute,
  recordRueckzugRoute,
} from '../fachfrage.contract.ts';
import { FACHFRAGE_ZUSTAND_NAMEN, isOffen } from '../fachfrage.model.ts';
import { FACHTHEMEN } from '../wertelisten/themen.ts';
import { BeitragFormular, type Beitragsform } from './beitrag-formular.tsx';
import { t } from './texte.ts';
import './fachfrage.css';

type Frage = Ausgabe<typeof getFachfrageRoute>;

/** One question: what was asked and answered, and what the role may do with it. */
export default function FachfrageSeite() {
  const { fachfrageId = '' } = useParams();
  const { data, error, refetch } = useLesen(getFachfrageRoute, { params: { fachfrageId } });
  return (
    <>
      <Seitenkopf titel={data?.betreff ?? t('frage.titel')} vorzeile={t('frage.titel')} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel">
          <Angaben frage={data} />
          <Verlauf frage={data} />
          <Akte frage={data} />
        </div>
      ) : null}
    </>
  );
}

function Angaben({ frage }: { frage: Frage }) {
  const { thema, zustand, frist, gestelltVon, gestelltAm, stelle, angenommenVon, gelesenAm } = frage;
  return (
    <Karte titel={t('frage.angaben')} hervorgehoben={frage.ueberfaellig}>
      {frage.ueberfaellig ? <Etikett text={t('fragen.ueberfaellig')} art="warnung" /> : null}
      <Beschreibungsliste
        angaben={[
          { name: t('fragen.thema'), wert: textOf(FACHTHEMEN, thema) },
          { name: t('fragen.zustand'), wert: FACHFRAGE_ZUSTAND_NAMEN[zustand] },
          { name: t('fragen.frist'), wert: formatTag(frist) },
          {
            name: t('fragen.von'),
            wert: `${gestelltVon ?? t('konto.weg')}, ${formatTag(gestelltAm)}`,
          },
          { name: t('frage.stelle'), wert: stelle },
          { name: t('frage.angenommen'), wert: angenommenVon },
          ...(gelesenAm === null ? [] : [{ name: t('frage.gelesenAm'), wert: formatTag(gelesenAm) }]),
        ]}
      />
    </Karte>
  );
}

function Verlauf({ frage }: { frage: Frage }) {
  return (
    <Karte titel={t('frage.verlauf')}>
      {frage.beitraege.map(({ lfd, art, inhalt, quelle, von, am }) => (
        <section key={lfd}>
          <h3>
            {t('frage.beitrag', {
              art: t(`frage.art.${art}`),
              von: von ?? t('konto.weg'),
              am: formatTag(am),
            })}
          </h3>
          <p className="fachfrage-text">{inhalt}</p>
          {quelle === null ? null : <p className="kim-klein">{t('frage.quelle', { quelle })}</p>}
        </section>
      ))}
    </Karte>
  );
}

/** What the role can do now. */
function Akte({ frage }: { frage: Frage }) {
  const { data: sitzung } = useSitzung();
  const [form, setForm] = useState<Beitragsform | null>(null);
  const { id: fachfrageId, version } = frage;
  if (form !== null) {
    const schliesse = () => setForm(null);
    return (
      <Karte titel={t(`frage.${form}`)} hervorgehoben>
        <BeitragFormular fachfrageId={fachfrageId} version={version} art={form} schliesse={schliesse} />
      </Karte>
    );
  }
  if (sitzung?.rolle === 'CASE_MANAGEMENT') return <AkteDerStelle frage={frage} onForm={setForm} />;
  return (
    <>
      {sitzung?.rolle === 'B3_FACHKRAFT' ? <AkteVonB3 frage={frage} onForm={setForm} /> : null}
      <Veroeffentlichung frage={frage} />
    </>
  );
}

type AkteProps = { frage: Frage; onForm: (form: Beitragsform) => void };

function AkteDerStelle({ frage, onForm }: AkteProps) {
  const { id: fachfrageId, version, zustand, gelesenAm } = frage;
  const rueckzug = useSchreiben(recordRueckzugRoute, {
    onErfolg: () => setMeldung(t('frage.zurueckgezogen')),
  });
  const kenntnis = useSchreiben(recordKenntnisRoute, { onErfolg: () => setMeldung(t('frage.gelesen')) });
  const problem = rueckzug.problem ?? kenntnis.problem;
  const anfrage = { params: { fachfrageId }, body: { version } };
  return (
    <>
      {problem ? <Absage problem={problem} /> : null}
      <div className="kim-aktionen">
        {isOffen(zustand) ? (
          <>
            <Button onClick={() => onForm('ergaenzung')}>{t('frage.ergaenzen')}</Button>
            <Button art="tertiaer" laeuft={rueckzug.laeuft} onClick={() => void rueckzug.sende(anfrage)}>
              {t('frage.zurueckziehen')}
            </Button>
          </>
        ) : null}
        {zustand === 'BEANTWORTET' && gelesenAm === null ? (
          <Button laeuft={kenntnis.laeuft} onClick={() => void kenntnis.sende(anfrage)}>
            {t('frage.kenntnis')}
          </Button>
        ) : null}
        {frage.wissenId === null ? null : (
          <LinkButton art="sekundaer" zu={`/wissen/${frage.wissenId}`}>
            {t('frage.eintrag')}
          </LinkButton>
        )}
      </div>
    </>
  );
}

function AkteVonB3({ frage, onForm }: AkteProps) {
  const { id: fachfrageId, version, zustand } = frage;
  const { sende, laeuft, problem } = useSchreiben(recordAnnahmeRoute, {
    onErfolg: () => setMeldung(t('frage.angenommen.meldung')),
  });
  if (!isOffen(zustand)) return null;
  return (
    <>
      {problem ? <Absage problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button onClick={() => onForm('antwort')}>{t('frage.antworten')}</Button>
        {zustand === 'ZURUECKGEFRAGT' ? null : (
          <Button art="sekundaer" onClick={() => onForm('rueckfrage')}>
            {t('frage.zurueckfragen')}
          </Button>
        )}
        <Button
          art="sekundaer"
          laeuft={laeuft}
          onClick={() => void sende({ params: { fachfrageId }, body: { version } })}
        >
          {t(zustand === 'GESTELLT' ? 'frage.annehmen' : 'frage.uebernehmen')}
        </Button>
      </div>
    </>
  );
}

function Veroeffentlichung({ frage: { id, zustand, wissenId } }: { frage: Frage }) {
  if (zustand !== 'BEANTWORTET') return null;
  return (
    <div className="kim-aktionen">
      {wissenId === null ? (
        <LinkButton zu={`/wissen/neu?fachfrage=${id}`}>{t('frage.veroeffentlichen')}</LinkButton>
      ) : (
        <LinkButton art="sekundaer" zu={`/wissen/${wissenId}`}>
          {t('frage.eintrag')}
        </LinkButton>
      )}
    </div>
  );
}
