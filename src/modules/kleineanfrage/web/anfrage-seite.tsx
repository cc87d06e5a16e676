import { useParams } from 'react-router';
import { useFormwahl } from '#src/modules/gremium/web/formwahl.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getAnfrageRoute } from '../anfrage.contract.ts';
import { formatAnfragenummer } from '../anfrage.model.ts';
import { exportAntwortRoute } from '../tabelle.contract.ts';
import { FrageFormular } from './frage-formular.tsx';
import { Fragekarte } from './fragekarte.tsx';
import { Kopfkarte } from './kopfkarte.tsx';
import { t } from './texte.ts';
import { Verlauf, Zeichnung } from './zeichnung.tsx';
import './anfrage.css';

/** One Anfrage from its questions to the signature. */
export default function AnfrageSeite() {
  const { anfrageId = '' } = useParams();
  const { data, error, refetch } = useLesen(getAnfrageRoute, { params: { anfrageId } });
  const formwahl = useFormwahl();
  const entwurf = data?.zustand === 'ENTWURF';
  return (
    <>
      <Seitenkopf
        titel={data?.titel ?? t('eine.titel')}
        vorzeile={data ? formatAnfragenummer(data) : t('eine.titel')}
        aktionen={
          data ? (
            <LinkButton zu={toLink(exportAntwortRoute, { params: { anfrageId } })} art="sekundaer" datei>
              {t('eine.pdf')}
            </LinkButton>
          ) : null
        }
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel anfrage-karten">
          <Kopfkarte anfrage={data} formwahl={formwahl} />
          {data.fragen.length === 0 ? <p>{t('fragen.keine')}</p> : null}
          {data.fragen.map((frage) => (
            <Fragekarte key={frage.id} anfrage={data} frage={frage} formwahl={formwahl} />
          ))}
          {entwurf && formwahl.offen('frage-neu') ? (
            <Karte titel={t('fragen.neu')}>
              <FrageFormular anfrage={data} frage={null} schliesse={formwahl.schliesse} />
            </Karte>
          ) : null}
          {entwurf && formwahl.frei ? (
            <Button art="sekundaer" onClick={() => formwahl.oeffne('frage-neu')}>
              {t('fragen.neu')}
            </Button>
          ) : null}
          <Zeichnung anfrage={data} formwahl={formwahl} />
          <Verlauf schritte={data.schritte} />
        </div>
      ) : null}
    </>
  );
}
