import { Link, useParams } from 'react-router';
import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listKennzahlenRoute } from '../kennzahl/kennzahl.contract.ts';
import { ZAEHLEINHEITEN } from '../kennzahl/kennzahl.model.ts';
import { BERICHT_RECHTE } from '../bericht.rights.ts';
import { Gruppenvergleich } from './gruppenvergleich.tsx';
import { Kennzahltafel } from './kennzahl-tafel.tsx';
import { t } from './texte.ts';
import './kennzahl.css';

const VERGLEICHT: readonly string[] = Object.keys(BERICHT_RECHTE['kennzahl.vergleichen']);
export type Katalogeintrag = Ausgabe<typeof listKennzahlenRoute>['eintraege'][number];

/** One indicator: definition, chart, table with n and N, downloads, what is published. */
export default function KennzahlSeite() {
  const { code } = useParams();
  const { data: sitzung } = useSitzung();
  const { data, error, refetch } = useLesen(listKennzahlenRoute, {});
  const kennzahl = data?.eintraege.find((eintrag) => eintrag.code === code);
  return (
    <>
      <Seitenkopf
        titel={kennzahl?.name ?? t('kennzahl.titel')}
        {...(kennzahl ? { vorzeile: kennzahl.code } : {})}
        aktionen={<Link to="/kennzahlen">{t('zurueck')}</Link>}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data && kennzahl === undefined ? <Leer titel={t('leer')} /> : null}
      {kennzahl && sitzung ? (
        <div className="kim-stapel kennzahl-seite">
          {kennzahl.fehlt === null ? (
            <Kennzahltafel kennzahl={kennzahl} rolle={sitzung.rolle} heute={sitzung.stichtag} />
          ) : (
            <Hinweis art="info" titel={t('fehlt')}>
              <p>{kennzahl.fehlt}</p>
            </Hinweis>
          )}
          {kennzahl.fehlt === null && VERGLEICHT.includes(sitzung.rolle) ? (
            <Gruppenvergleich code={kennzahl.code} />
          ) : null}
          <Bestimmung kennzahl={kennzahl} />
        </div>
      ) : null}
    </>
  );
}

function Bestimmung({ kennzahl }: { kennzahl: Katalogeintrag }) {
  return (
    <Karte titel={t('bestimmung.titel')}>
      <Beschreibungsliste
        angaben={[
          { name: t('bestimmung.definition'), wert: kennzahl.definition },
          { name: t('bestimmung.zaehler'), wert: kennzahl.zaehler },
          ...(kennzahl.nenner === null ? [] : [{ name: t('bestimmung.nenner'), wert: kennzahl.nenner }]),
          { name: t('bestimmung.filter'), wert: kennzahl.filter },
          { name: t('bestimmung.zaehleinheit'), wert: ZAEHLEINHEITEN[kennzahl.zaehleinheit] },
          { name: t('bestimmung.quelle'), wert: kennzahl.quelle },
          { name: t('bestimmung.regel'), wert: kennzahl.regel },
          {
            name: t('bestimmung.verlauf'),
            wert: kennzahl.aenderungen
              .map(
                ({ version, gueltigAb, was }) =>
                  `${version} (${formatGerman(toPlainDate(gueltigAb))}): ${was}`,
              )
              .join('; '),
          },
        ]}
      />
    </Karte>
  );
}
