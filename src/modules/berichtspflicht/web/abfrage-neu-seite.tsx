import { useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { createAbfrageRoute, getAbfrageRoute } from '../abfrage.contract.ts';
import { AbfrageFormular, type Abfragewerte, type Standortwahl } from './abfrage-formular.tsx';
import { createFeldwerte, toFeldwerte } from './feldwerte.ts';
import { t } from './texte.ts';
import { useStandorte } from './use-standorte.ts';

/** A new Abfrage, also one that follows an earlier one with the same questions. */
export default function AbfrageNeuSeite() {
  const vorher = useSearchParams()[0].get('vorher') ?? '';
  const { standorte, fehler } = useStandorte();
  const folge = z.uuid().safeParse(vorher).success;
  return (
    <>
      <Seitenkopf titel={t('neu.titel')} />
      {fehler ? <Stoerung fehler={fehler} erneut={() => window.location.reload()} /> : null}
      {standorte === undefined && !fehler ? <Ladeanzeige /> : null}
      {standorte === undefined ? null : folge ? (
        <Folgeabfrage vorgaengerId={vorher} standorte={standorte} />
      ) : (
        <Neu anfang={createAnfang(standorte)} vorgaengerId={null} standorte={standorte} />
      )}
    </>
  );
}

function createAnfang(standorte: readonly Standortwahl[]): Abfragewerte {
  const echte = standorte.some(({ herkunft }) => herkunft === 'echt');
  return {
    art: 'BESETZUNG',
    titel: '',
    hinweis: '',
    zeitraumVon: '',
    stichtag: '',
    frist: '',
    umfang: echte ? 'ECHT' : 'ERFUNDEN',
    standorte: [],
    felder: [createFeldwerte([])],
    bestaetigt: false,
  };
}

function Folgeabfrage({
  vorgaengerId,
  standorte,
}: {
  vorgaengerId: string;
  standorte: readonly Standortwahl[];
}) {
  const { data, error, refetch } = useLesen(getAbfrageRoute, { params: { abfrageId: vorgaengerId } });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  const { art, titel, hinweis, felder } = data;
  const anfang: Abfragewerte = {
    ...createAnfang(standorte),
    art,
    titel,
    hinweis,
    felder: toFeldwerte(felder),
    umfang: 'AUSWAHL',
    standorte: data.standorte,
  };
  return <Neu anfang={anfang} vorgaengerId={vorgaengerId} standorte={standorte} />;
}

type NeuProps = { anfang: Abfragewerte; vorgaengerId: string | null; standorte: readonly Standortwahl[] };

function Neu({ anfang, vorgaengerId, standorte }: NeuProps) {
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useSchreiben(createAbfrageRoute);
  return (
    <AbfrageFormular
      titel={t('neu.titel')}
      anfang={anfang}
      standorte={standorte}
      bezug={vorgaengerId ?? 'neu'}
      artFest={false}
      sende={(sendung) => sende({ body: { ...sendung, vorgaengerId } })}
      fertig={(id) => {
        setMeldung(t('form.gespeichert'));
        return navigate(`/berichtspflichten/${id}`);
      }}
      laeuft={laeuft}
      problem={problem}
    />
  );
}
