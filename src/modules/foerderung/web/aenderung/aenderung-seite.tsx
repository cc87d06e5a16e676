import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { formatCent, toCent } from '#src/core/cent.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { createAenderungRoute, getAenderungenRoute } from '../../aenderung/aenderung.contract.ts';
import {
  type Anlass,
  ANLAESSE,
  ANLASS_NAMEN,
  BESCHREIBUNG_HOECHSTENS,
  Vorbelegung,
} from '../../aenderung/aenderung.model.ts';
import { Fallnavigation } from '../fallnavigation.tsx';
import { toFoerderentwurf } from '../entwurf.tsx';
import { Klappe } from '../pruefung/klappe.tsx';
import { Aenderungskarte } from './aenderungskarte.tsx';
import { t } from './texte.ts';
import type { Aenderungsfall } from './use-aenderungsschritt.ts';
import '../foerderung.css';

/** What happens to a Bescheid that is final: applied for by the Kreis, or begun by the Bezirksregierung. */
export default function AenderungSeite() {
  const { foerderfallId = '' } = useParams();
  const { data, error, refetch } = useLesen(getAenderungenRoute, { params: { foerderfallId } });
  return (
    <>
      <Seitenkopf
        titel={data === undefined ? t('seite') : `${t('seite')}: ${data.standort}, ${data.foerderjahr}`}
        vorzeile="Förderfall"
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          <Fallnavigation fall={data} />
          {data.synthetisch ? <p className="kim-klein">{t('synthetisch')}</p> : null}
          <Geltendes fall={data} />
          {data.aenderungen.map((aenderung) => (
            <Aenderungskarte key={`${aenderung.id}${aenderung.zustand}`} fall={data} aenderung={aenderung} />
          ))}
          {data.aenderungen.length === 0 && data.inKraft !== null ? <p>{t('liste.leer')}</p> : null}
        </div>
      ) : null}
    </>
  );
}

function Geltendes({ fall }: { fall: Aenderungsfall }) {
  const { inKraft, anlegbar } = fall;
  if (inKraft === null) {
    return (
      <Hinweis art="info" titel={t('kraft.kein')}>
        <p>{t('kraft.kein.text')}</p>
      </Hinweis>
    );
  }
  return (
    <Karte titel={t('kraft.titel')}>
      <Beschreibungsliste
        angaben={[
          { name: t('kraft.bescheid'), wert: formatTag(inKraft.datum) },
          { name: t('kraft.bewilligt'), wert: formatCent(toCent(inKraft.bewilligt)) },
          { name: t('kraft.gebunden'), wert: formatCent(toCent(inKraft.gebunden)) },
        ]}
      />
      <p className="kim-klein">{t('kraft.text')}</p>
      {anlegbar === null ? null : <Anlegen fallId={fall.id} herkunft={anlegbar} />}
    </Karte>
  );
}

function Anlegen({ fallId, herkunft }: { fallId: string; herkunft: 'ANTRAG' | 'AMT' }) {
  const { sende, laeuft, problem } = useSchreiben(createAenderungRoute);
  // An Anzeige whose answer is that a Bescheid is needed brings its words along.
  const { state } = useLocation();
  const gebracht = Vorbelegung.safeParse(state).data;
  const [anlass, setAnlass] = useState<Anlass>(gebracht?.anlass ?? 'BESETZUNG');
  const [beschreibung, setBeschreibung] = useState(
    (gebracht?.beschreibung ?? '').slice(0, BESCHREIBUNG_HOECHSTENS),
  );
  const [versucht, setVersucht] = useState(false);
  const fehlt = beschreibung.trim() === '';
  const lege = async () => {
    setVersucht(true);
    if (fehlt) return false;
    const antwort = await sende({ params: { foerderfallId: fallId }, body: { anlass, beschreibung } });
    if (antwort.ok) setMeldung(t('anlegen.fertig'));
    return antwort.ok;
  };
  return (
    <Klappe
      text={t(`anlegen.${herkunft}`)}
      speichern={t('anlegen.senden')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf('aenderung.anlegen', fallId, gebracht?.beschreibung),
        werte: { anlass, beschreibung },
        onWerte: (neu) => {
          setAnlass(neu.anlass);
          setBeschreibung(neu.beschreibung);
        },
      }}
      onSpeichern={lege}
      offen={gebracht !== undefined}
    >
      <p className="kim-klein">{t(herkunft === 'AMT' ? 'anlegen.text.AMT' : 'anlegen.text')}</p>
      <Auswahl
        id="aenderung-anlass"
        label={t('anlegen.anlass')}
        leer={null}
        optionen={ANLAESSE.map((wert) => ({ wert, text: ANLASS_NAMEN[wert] }))}
        value={anlass}
        onChange={({ target }) => setAnlass(ANLAESSE.find((eine) => eine === target.value) ?? 'BESETZUNG')}
      />
      <Mehrzeilig
        id="aenderung-beschreibung"
        label={t('anlegen.beschreibung')}
        hinweis={t('anlegen.beschreibung.hinweis')}
        rows={4}
        hoechstens={BESCHREIBUNG_HOECHSTENS}
        value={beschreibung}
        fehler={versucht && fehlt ? t('anlegen.beschreibung.fehlt') : undefined}
        onChange={({ target }) => setBeschreibung(target.value)}
      />
    </Klappe>
  );
}
