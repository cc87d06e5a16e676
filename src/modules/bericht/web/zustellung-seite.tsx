import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { exportZustellungRoute, openZustellungRoute } from '../mappe/lieferung.contract.ts';
import { b } from './berichte-texte.ts';
import { Berichtsergebnis } from './berichtsergebnis.tsx';
import './kennzahl.css';

/** A delivered report as it was on its day. Opening it takes the unread mark away. */
export default function ZustellungSeite() {
  const { zustellungId = '' } = useParams();
  const [data, setData] = useState<Ausgabe<typeof openZustellungRoute> | null>(null);
  const { sende, problem } = useSchreiben(openZustellungRoute, { onErfolg: setData });
  const geoeffnet = useRef('');
  useEffect(() => {
    if (geoeffnet.current === zustellungId) return;
    geoeffnet.current = zustellungId;
    void sende({ params: { zustellungId } });
  }, [zustellungId, sende]);
  return (
    <>
      <Seitenkopf
        titel={data?.titel ?? b('eingang.titel')}
        {...(data ? { vorzeile: formatTag(data.faelligAm) } : {})}
        aktionen={<Link to="/meine-berichte">{b('eingang.zurueck')}</Link>}
      />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {data === null && !problem ? <Ladeanzeige /> : null}
      {data === null ? null : (
        <div className="kim-stapel kennzahl-seite">
          {data.unveraendert ? (
            <Hinweis
              art="info"
              titel={b('eingang.echt', { tag: formatTag(data.zugestelltAm.slice(0, 10)) })}
            />
          ) : (
            <Hinweis art="fehler" titel={b('eingang.anders')} />
          )}
          <div className="kim-aktionen">
            <LinkButton
              zu={toLink(exportZustellungRoute, { params: { zustellungId } })}
              art="sekundaer"
              datei
            >
              {b('datei.pdf')}
            </LinkButton>
          </div>
          <Berichtsergebnis ergebnis={data.ergebnis} />
        </div>
      )}
    </>
  );
}
