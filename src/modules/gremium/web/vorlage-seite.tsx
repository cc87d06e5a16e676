import { Link, useParams } from 'react-router';
import { Dateien } from '#src/modules/ablage/web/dateien.tsx';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { TOP_ART_NAMEN } from '../sitzung.model.ts';
import { getVorlageRoute, updateVorlageRoute } from '../vorlage.contract.ts';
import { listVorlageschritte, VORLAGE_ERGEBNIS_NAMEN, VORLAGE_ZUSTAND_NAMEN } from '../vorlage.model.ts';
import { type Formwahl, useFormwahl } from './formwahl.ts';
import { Veroeffentlichung } from './veroeffentlichung.tsx';
import { VorlageFormular } from './vorlage-formular.tsx';
import { type Vorlage, VorlageschrittFormular } from './vorlage-schritt.tsx';
import { v } from './vorlagen-texte.ts';
import { usePflegt } from './werte.ts';
import './gremium.css';

/** One Vorlage, from the draft to its result. */
export default function VorlageSeite() {
  const { vorlageId = '' } = useParams();
  const wahl = useFormwahl();
  const pflegt = usePflegt();
  const { data, error, refetch } = useLesen(getVorlageRoute, { params: { vorlageId } });
  const bewegt = data !== undefined && pflegt && wahl.frei && listVorlageschritte(data.zustand).length > 0;
  return (
    <>
      <Seitenkopf
        titel={data?.titel ?? v('vorlage.titel')}
        vorzeile={data ? v('vorlage.nummer', { nummer: data.nummer }) : v('vorlage.titel')}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel gremium-karten">
          {wahl.offen('aendern') ? <Aendern vorlage={data} schliesse={wahl.schliesse} /> : null}
          {wahl.offen('aendern') ? null : <Inhalt vorlage={data} wahl={wahl} />}
          <Dateien zu="VORLAGE" objektId={data.id} />
          {bewegt ? (
            <Karte titel={v('vorlage.schritt')} hervorgehoben>
              <VorlageschrittFormular key={data.zustand} vorlage={data} />
            </Karte>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function Inhalt({ vorlage, wahl }: { vorlage: Vorlage; wahl: Formwahl }) {
  const pflegt = usePflegt();
  const { zustand, ergebnis, gremiumId, sitzungId, themaId, beschlussId, geprueftVon, anlagen } = vorlage;
  const stand =
    ergebnis === null
      ? VORLAGE_ZUSTAND_NAMEN[zustand]
      : `${VORLAGE_ZUSTAND_NAMEN[zustand]}: ${VORLAGE_ERGEBNIS_NAMEN[ergebnis]}`;
  return (
    <Karte titel={v('vorlage.titel')}>
      <Beschreibungsliste
        angaben={[
          { name: v('vorlage.stand'), wert: stand },
          { name: v('vorlage.art'), wert: TOP_ART_NAMEN[vorlage.art] },
          {
            name: v('vorlagen.gremium'),
            wert: <Link to={`/gremien/${gremiumId}`}>{vorlage.gremium}</Link>,
          },
          ...(sitzungId === null
            ? []
            : [
                {
                  name: v('vorlage.sitzung'),
                  wert: <Link to={`/gremiensitzungen/${sitzungId}`}>{formatTag(vorlage.sitzungAm)}</Link>,
                },
              ]),
          ...(vorlage.bemerkung === null ? [] : [{ name: v('vorlage.bemerkung'), wert: vorlage.bemerkung }]),
        ]}
      />
      {(['sachverhalt', 'vorschlag', 'kosten', 'alternativen'] as const).map((feld) =>
        vorlage[feld] === null ? null : (
          <section key={feld}>
            <h3>{v(`vorlage.${feld}`)}</h3>
            <p className="gremium-text">{vorlage[feld]}</p>
          </section>
        ),
      )}
      {anlagen.length === 0 ? null : <h3>{v('vorlage.anlagen')}</h3>}
      <ul className="gremium-liste" hidden={anlagen.length === 0}>
        {anlagen.map(({ titel, fundstelle }) => (
          <li key={`${titel} ${fundstelle}`}>
            {titel} <span className="kim-klein">({fundstelle})</span>
          </li>
        ))}
      </ul>
      {geprueftVon === null ? null : (
        <p className="kim-klein">{v('vorlage.geprueft', { name: geprueftVon })}</p>
      )}
      <div className="kim-aktionen">
        {pflegt && zustand === 'ENTWURF' && wahl.frei ? (
          <Button art="sekundaer" onClick={() => wahl.oeffne('aendern')}>
            {v('vorlage.bearbeiten')}
          </Button>
        ) : null}
        {themaId === null ? null : <Link to={`/themen/${themaId}`}>{v('vorlage.zumThema')}</Link>}
        {beschlussId === null ? null : (
          <Link to={`/beschluesse/${beschlussId}`}>{v('vorlage.beschluss')}</Link>
        )}
      </div>
      {zustand === 'ENTWURF' ? null : (
        <Veroeffentlichung art="VORLAGE" objektId={vorlage.id} oeffentlich={vorlage.oeffentlich} />
      )}
    </Karte>
  );
}

function Aendern({ vorlage, schliesse }: { vorlage: Vorlage; schliesse: () => void }) {
  const { sende, laeuft, problem } = useSchreiben(updateVorlageRoute);
  const {
    id: vorlageId,
    version,
    art,
    titel,
    sachverhalt,
    vorschlag,
    kosten,
    alternativen,
    anlagen,
  } = vorlage;
  return (
    <Karte titel={v('vorlage.bearbeiten')} hervorgehoben>
      <VorlageFormular
        titel={v('vorlage.bearbeiten')}
        anfang={{
          art,
          titel,
          sachverhalt,
          vorschlag: vorschlag ?? '',
          kosten: kosten ?? '',
          alternativen: alternativen ?? '',
          anlagen,
          bestaetigt: false,
        }}
        bezug={vorlageId}
        fassung={version}
        laeuft={laeuft}
        problem={problem}
        onAbbrechen={schliesse}
        onSenden={async (body) => {
          const antwort = await sende({ params: { vorlageId }, body: { ...body, version } });
          if (!antwort.ok) return antwort.fehler;
          schliesse();
          setMeldung(v('vorlage.gespeichert'));
          return null;
        }}
      />
    </Karte>
  );
}
