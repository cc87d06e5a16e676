import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getAbfrageRoute, updateAbfrageRoute } from '../abfrage.contract.ts';
import { AbfrageFormular, type Abfragesendung, type Standortwahl } from './abfrage-formular.tsx';
import { toFeldwerte } from './feldwerte.ts';
import { t } from './texte.ts';
import { useStandorte } from './use-standorte.ts';

/** Changes a draft before it is sent. */
export default function AbfrageBearbeitenSeite() {
  const { abfrageId = '' } = useParams();
  const { standorte, fehler } = useStandorte();
  const { data, error, refetch } = useLesen(getAbfrageRoute, { params: { abfrageId } });
  const stoerung = error ?? fehler;
  return (
    <>
      <Seitenkopf titel={t('bearbeiten.titel')} vorzeile={data?.titel ?? t('abfrage.titel')} />
      {stoerung ? <Stoerung fehler={stoerung} erneut={() => void refetch()} /> : null}
      {(data === undefined || standorte === undefined) && !stoerung ? <Ladeanzeige /> : null}
      {data !== undefined && standorte !== undefined ? (
        <Bearbeiten abfrage={data} standorte={standorte} />
      ) : null}
    </>
  );
}

/** Everything but the kind, which stays. */
function toAenderung(sendung: Abfragesendung): Omit<Abfragesendung, 'art'> {
  const { titel, hinweis, zeitraumVon, stichtag, frist, felder, standorte, erklaerungen, bestaetigt } =
    sendung;
  return { titel, hinweis, zeitraumVon, stichtag, frist, felder, standorte, erklaerungen, bestaetigt };
}

type Props = { abfrage: Ausgabe<typeof getAbfrageRoute>; standorte: readonly Standortwahl[] };

function Bearbeiten({ abfrage, standorte }: Props) {
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useSchreiben(updateAbfrageRoute);
  const { id, art, titel, hinweis, zeitraumVon, stichtag, frist, felder } = abfrage;
  // Of the form as it was opened: what others save meanwhile is not overwritten.
  const [version] = useState(abfrage.version);
  return (
    <AbfrageFormular
      titel={t('bearbeiten.titel')}
      anfang={{
        art,
        titel,
        hinweis,
        stichtag,
        frist,
        felder: toFeldwerte(felder),
        zeitraumVon: zeitraumVon ?? '',
        umfang: 'AUSWAHL',
        standorte: abfrage.standorte,
        bestaetigt: false,
      }}
      standorte={standorte}
      bezug={id}
      artFest
      sende={(sendung) => sende({ params: { abfrageId: id }, body: { version, ...toAenderung(sendung) } })}
      fertig={(neu) => {
        setMeldung(t('form.gespeichert'));
        return navigate(`/berichtspflichten/${neu}`);
      }}
      laeuft={laeuft}
      problem={problem}
    />
  );
}
