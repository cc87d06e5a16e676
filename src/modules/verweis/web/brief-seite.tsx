import { Link, useParams } from 'react-router';
import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { issueVerweisRoute, listVerweiseRoute, type VerweisAnsicht } from '../verweis.contract.ts';
import { t } from './texte.ts';
import { useVerweisSchreiben } from './use-verweis-schreiben.ts';
import './verweis.css';

/** The letter that the person carries: nothing is disclosed by us, so no consent for the Stelle is needed (AT-17). */
export default function BriefSeite() {
  const { akteId = '', verweisId = '' } = useParams();
  const { data, error, refetch } = useLesen(listVerweiseRoute, { params: { akteId } });
  if (error) {
    return (
      <>
        <Seitenkopf titel={t('brief.titel')} />
        <Stoerung fehler={error} erneut={() => void refetch()} />
      </>
    );
  }
  if (data === undefined) return <Ladeanzeige />;
  const verweis = data.eintraege.find(({ id }) => id === verweisId);
  return (
    <>
      <Seitenkopf
        titel={t('brief.titel')}
        aktionen={
          <Button art="sekundaer" onClick={() => window.print()}>
            {t('brief.drucken')}
          </Button>
        }
      />
      <p className="verweis-nur-bildschirm">
        <Link to={`/akten/${akteId}?bereich=verweise`}>{t('brief.zurueck')}</Link>
      </p>
      {verweis === undefined ? (
        <Hinweis art="info" titel={t('brief.nicht')} />
      ) : (
        <>
          <Mitgeben verweis={verweis} />
          <Brief verweis={verweis} stichtag={data.stichtag} />
        </>
      )}
    </>
  );
}

function Mitgeben({ verweis }: { verweis: VerweisAnsicht }) {
  const { sende, laeuft, problem } = useVerweisSchreiben(issueVerweisRoute, () => undefined);
  const moeglich = verweis.moeglich.includes('BRIEF_MITGEBEN');
  return (
    <div className="verweis-nur-bildschirm kim-stapel">
      <Hinweis art="info" titel={t('brief.hinweis')}>
        <p>{t('brief.hinweis.text')}</p>
      </Hinweis>
      {problem ? <Absage problem={problem} /> : null}
      {moeglich ? (
        <Button
          laeuft={laeuft}
          onClick={() =>
            void sende({
              params: { verweisId: verweis.id },
              body: { version: verweis.version, weg: 'BRIEF' },
            })
          }
        >
          {t('brief.mitgegeben')}
        </Button>
      ) : null}
    </div>
  );
}

function Brief({ verweis, stichtag }: { verweis: VerweisAnsicht; stichtag: string }) {
  const { stelle, absender, anliegen, wunsch, eilig, angaben } = verweis.uebergabe;
  return (
    <article className="verweis-brief">
      <p>{stelle}</p>
      <p>{formatGerman(toPlainDate(stichtag))}</p>
      <h2>{t('brief.betreff')}</h2>
      <p>{t('brief.anrede')}</p>
      <p>{t('brief.text')}</p>
      {eilig === null ? null : (
        <p className="fall-text" dir="auto">
          <strong>{t('uebergabe.eilig')}:</strong> {eilig}
        </p>
      )}
      <p className="fall-text" dir="auto">
        {anliegen}
      </p>
      {wunsch === null ? null : (
        <p className="fall-text" dir="auto">
          {wunsch}
        </p>
      )}
      {angaben.length > 0 ? (
        <section>
          <h3>{t('brief.person')}</h3>
          <dl className="kim-liste">
            {angaben.map(({ name, wert }) => (
              <div key={name} className="kim-liste__zeile">
                <dt>{name}</dt>
                <dd dir="auto">{wert}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      <p>
        {absender.person === ''
          ? t('brief.beratungOhne', { stelle: absender.stelle })
          : t('brief.beratung', { person: absender.person, stelle: absender.stelle })}
      </p>
      <p>{t('brief.schluss')}</p>
      <p className="verweis-brief__unterschrift">{t('brief.unterschrift')}</p>
    </article>
  );
}
