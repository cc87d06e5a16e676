import { useNavigate, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { THEMASCHRITTE } from '#src/modules/thema/schritte.model.ts';
import { getThemaRoute } from '#src/modules/thema/thema.contract.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { listGremienRoute } from '../gremium.contract.ts';
import { createVorlageRoute } from '../vorlage.contract.ts';
import { LEERE_VORLAGE, VorlageFormular, type Vorlagewerte } from './vorlage-formular.tsx';
import { v } from './vorlagen-texte.ts';

/** A new Vorlage; from a Thema it begins with what is known there. */
export default function VorlageNeuSeite() {
  const [adresse] = useSearchParams();
  const themaId = adresse.get('thema');
  return themaId === null ? <Neu themaId={null} anfang={LEERE_VORLAGE} /> : <AusThema themaId={themaId} />;
}

function AusThema({ themaId }: { themaId: string }) {
  const { data, error, refetch } = useLesen(getThemaRoute, { params: { themaId } });
  if (data !== undefined) return <Neu themaId={themaId} thema={data.titel} anfang={toAnfang(data)} />;
  return (
    <>
      <Seitenkopf titel={v('vorlage.neu')} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : <Ladeanzeige />}
    </>
  );
}

type Props = { themaId: string | null; thema?: string; anfang: Vorlagewerte };

function Neu({ themaId, thema, anfang }: Props) {
  const [adresse, setAdresse] = useSearchParams();
  const navigate = useNavigate();
  const gremien = useLesen(listGremienRoute, {});
  const { sende, laeuft, problem } = useSchreiben(createVorlageRoute);
  const aktive = (gremien.data?.gremien ?? []).filter(({ aktiv }) => aktiv);
  const gremiumId = adresse.get('gremium') ?? aktive[0]?.id ?? '';
  return (
    <>
      <Seitenkopf
        titel={v('vorlage.neu')}
        einleitung={
          <p>{thema === undefined ? v('vorlagen.einleitung') : v('vorlage.thema', { titel: thema })}</p>
        }
      />
      {gremien.error ? <Stoerung fehler={gremien.error} erneut={() => void gremien.refetch()} /> : null}
      <Karte titel={v('vorlage.titel')}>
        <Auswahl
          label={v('vorlage.gremium.waehlen')}
          leer={null}
          optionen={aktive.map(({ id, name }) => ({ wert: id, text: name }))}
          value={gremiumId}
          onChange={({ target }) =>
            setAdresse(
              { gremium: target.value, ...(themaId === null ? {} : { thema: themaId }) },
              { replace: true },
            )
          }
        />
        <VorlageFormular
          titel={v('vorlage.neu')}
          anfang={anfang}
          bezug={themaId ?? 'neu'}
          laeuft={laeuft}
          problem={problem}
          onSenden={async (body) => {
            const antwort = await sende({ params: { gremiumId }, body: { ...body, themaId } });
            if (!antwort.ok) return antwort.fehler;
            setMeldung(v('vorlage.gespeichert'));
            await navigate(`/vorlagen/${antwort.wert.id}`);
            return null;
          }}
        />
      </Karte>
    </>
  );
}

/** The latest proposal of the Thema goes with it. */
function toAnfang({ titel, beschreibung, ereignisse }: Ausgabe<typeof getThemaRoute>): Vorlagewerte {
  const find = (name: 'loesung' | 'kosten'): string => {
    const label = THEMASCHRITTE.VORLAGE_ERSTELLEN.felder.find((feld) => feld.name === name)?.label;
    const angaben = ereignisse.flatMap((ereignis) => ereignis.angaben);
    return angaben.find((angabe) => angabe.name === label)?.wert ?? '';
  };
  return {
    ...LEERE_VORLAGE,
    titel,
    sachverhalt: beschreibung,
    vorschlag: find('loesung'),
    kosten: find('kosten'),
  };
}
