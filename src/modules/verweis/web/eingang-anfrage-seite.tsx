import { useState } from 'react';
import { useParams } from 'react-router';
import { toProblem, useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listEingangRoute, openEingangRoute, recordEingangsantwortRoute } from '../eingang.contract.ts';
import type { Zugangsstand } from '../zugang.contract.ts';
import { t } from './texte.ts';
import { Anfrage, type Antwortweg } from './zugang-anfrage.tsx';
import { Ende } from './zugang-ende.tsx';
import './verweis.css';

/** One Verweis of the inbox: what was handed over and the same answers as behind a link. */
export default function EingangAnfrageSeite() {
  const { linkId = '' } = useParams();
  const { data, error, refetch } = useLesen(openEingangRoute, { params: { linkId } });
  // What the answer says counts: after „Falsche Stelle“ there is nothing left to read.
  const [nachAntwort, setNachAntwort] = useState<Zugangsstand | null>(null);
  const stand = nachAntwort ?? data;
  return (
    <>
      {error && nachAntwort === null ? <Fehlt fehler={error} erneut={() => void refetch()} /> : null}
      {stand ? <Inhalt linkId={linkId} stand={stand} onStand={setNachAntwort} /> : null}
      {!stand && !error ? <Ladeanzeige /> : null}
      <p>
        <LinkButton zu="/stelleneingang" art="tertiaer">
          {t('eingang.zurueck')}
        </LinkButton>
      </p>
    </>
  );
}

type Props = { linkId: string; stand: Zugangsstand; onStand: (stand: Zugangsstand) => void };

function Inhalt({ linkId, stand, onStand }: Props) {
  const { sende, laeuft, problem } = useSchreiben(recordEingangsantwortRoute, {
    betrifft: [listEingangRoute],
  });
  if (stand.stand !== 'OFFEN') return <Ende stand={stand.stand} />;
  const weg = {
    sende: (antwort) => sende({ params: { linkId }, body: antwort }),
    laeuft,
    problem,
  } satisfies Antwortweg;
  return <Anfrage stand={stand} weg={weg} imEingang onStand={onStand} />;
}

function Fehlt({ fehler, erneut }: { fehler: unknown; erneut: () => void }) {
  if (toProblem(fehler)?.status !== 404) return <Stoerung fehler={fehler} erneut={erneut} />;
  return (
    <>
      <Seitenkopf titel={t('eingang.titel')} />
      <Hinweis art="info" titel={t('eingang.nicht')} />
    </>
  );
}
