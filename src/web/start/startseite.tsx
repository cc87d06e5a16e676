import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Seitenkopf } from '../layout/seitenkopf.tsx';
import { Anmeldeformular } from '../sitzung/anmeldeformular.tsx';
import { findAktive } from '../sitzung/sitzung.ts';
import { useSitzung } from '../sitzung/use-sitzung.ts';
import { t as haustext } from '../texte.ts';
import { t } from './texte.ts';
import { Karte } from '../ui/karte.tsx';
import { Ladeanzeige } from '../ui/ladeanzeige.tsx';
import { ProblemHinweis } from '../ui/problem-hinweis.tsx';
import { Stoerung } from '../ui/stoerung.tsx';
import { Bereiche } from './bereiche.tsx';
import { DEMO_KONTEN } from './demo-konten.ts';
import { DemoKontenliste } from './demo-kontenliste.tsx';
import { Rundgang } from './rundgang.tsx';
import { useDemoAnmeldung } from './use-demo-anmeldung.ts';

/** Public start page; after login the areas of the active role. */
export default function Startseite() {
  const { data: sitzung, error, isPending, refetch } = useSitzung();
  const { data: konten = [] } = useQuery(DEMO_KONTEN);
  const anmeldung = useDemoAnmeldung();
  if (isPending) return <Ladeanzeige />;
  return (
    <>
      {sitzung ? (
        <Seitenkopf titel={t('start.gruss', { name: sitzung.konto.name })} />
      ) : (
        <div className="kim-start">
          <Seitenkopf titel={t('start.titel')} einleitung={<Einleitung />} />
          <p>
            {t('start.stelle')} <Link to="/fallanfrage">{t('start.fallanfrage')}</Link>
          </p>
          <p>
            {t('start.foerderung')} <a href="/seiten/foerder-check">{t('start.foerdercheck')}</a>
          </p>
          {error ? null : (
            <Karte titel={haustext('anmeldung')}>
              <Anmeldeformular />
            </Karte>
          )}
        </div>
      )}
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {anmeldung.problem ? <ProblemHinweis problem={anmeldung.problem} /> : null}
      {sitzung ? <Bereiche rolle={sitzung.rolle} vertretung={findAktive(sitzung)?.vertretung} /> : null}
      {konten.length > 0 ? (
        <Demoteil klappe={Boolean(sitzung)}>
          <Rundgang konten={konten} {...anmeldung} />
          <DemoKontenliste konten={konten} {...anmeldung} />
          <p>
            <Link to="/demo/mails">{t('start.mails')}</Link>
          </p>
        </Demoteil>
      ) : null}
    </>
  );
}

/** After login the own work comes first: the demo is folded away. */
function Demoteil({ klappe, children }: { klappe: boolean; children: ReactNode }) {
  if (!klappe) return children;
  return (
    <details className="kim-klappe">
      <summary>{t('start.demo')}</summary>
      <div className="kim-inhalt">{children}</div>
    </details>
  );
}

function Einleitung() {
  return (
    <div className="kim-stapel">
      <p>{t('start.satz1')}</p>
      <p>{t('start.satz2')}</p>
      <p>{t('start.satz3')}</p>
    </div>
  );
}
