import { Link, useParams } from 'react-router';
import { Dateien } from '#src/modules/ablage/web/dateien.tsx';
import { formatTag, formatTermin } from '#src/modules/fall/web/auswahl.ts';
import { exportLenkungsberichtRoute } from '#src/modules/bericht/mappe/lenkung.contract.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getEinladungRoute, getSitzungRoute, updateSitzungRoute } from '../sitzung.contract.ts';
import { SITZUNGSFORM_NAMEN, TOP_ART_NAMEN } from '../sitzung.model.ts';
import { VORLAGE_ERGEBNIS_NAMEN } from '../vorlage.model.ts';
import { Anwesenheitskarte } from './anwesenheit.tsx';
import { AbsageFormular } from './akt-formulare.tsx';
import { Aufgabenkarte, Beschlusskarte } from './sitzung-ergebnisse.tsx';
import { type Formwahl, useFormwahl } from './formwahl.ts';
import { Protokollkarte } from './protokoll.tsx';
import { SitzungFormular } from './sitzung-formular.tsx';
import { isBearbeitbar, isGewesen, type Sitzung } from './sitzungsstand.ts';
import { t } from './texte.ts';
import { Veroeffentlichung } from './veroeffentlichung.tsx';
import { v } from './vorlagen-texte.ts';
import { usePflegt } from './werte.ts';
import './gremium.css';

/** One Sitzung, from the invitation to the approved minutes. */
export default function SitzungSeite() {
  const { sitzungId = '' } = useParams();
  const wahl = useFormwahl();
  const { data, error, refetch } = useLesen(getSitzungRoute, { params: { sitzungId } });
  return (
    <>
      <Seitenkopf
        titel={data ? t('sitzung.am', { tag: formatTag(data.datum) }) : t('sitzung.titel')}
        vorzeile={data?.gremium ?? t('sitzung.titel')}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel gremium-karten">
          {data.zustand === 'ABGESAGT' ? (
            <Hinweis art="warnung" titel={t('sitzung.abgesagt')}>
              <p className="gremium-text">{data.absagegrund}</p>
            </Hinweis>
          ) : null}
          <Angaben sitzung={data} wahl={wahl} />
          {isGewesen(data) ? (
            <>
              <Anwesenheitskarte sitzung={data} wahl={wahl} />
              <Beschlusskarte sitzung={data} wahl={wahl} />
            </>
          ) : null}
          {data.zustand === 'GEPLANT' ? <Aufgabenkarte sitzung={data} wahl={wahl} /> : null}
          <Dateien zu="SITZUNG" objektId={data.id} />
          {isGewesen(data) ? <Protokollkarte sitzung={data} wahl={wahl} /> : null}
        </div>
      ) : null}
    </>
  );
}

type Props = { sitzung: Sitzung; wahl: Formwahl };

function Angaben({ sitzung, wahl }: Props) {
  const { schliesse } = wahl;
  if (wahl.offen('aendern')) return <Aendern sitzung={sitzung} schliesse={schliesse} />;
  if (wahl.offen('absagen')) {
    return (
      <Karte titel={t('sitzung.absagen')} hervorgehoben>
        <AbsageFormular sitzungId={sitzung.id} version={sitzung.version} schliesse={schliesse} />
      </Karte>
    );
  }
  const { datum, beginn, dauer, tagesordnung, vorlagen } = sitzung;
  return (
    <Karte titel={t('sitzung.angaben')}>
      <Beschreibungsliste
        angaben={[
          {
            name: t('gremium.titel'),
            wert: <Link to={`/gremien/${sitzung.gremiumId}`}>{sitzung.gremium}</Link>,
          },
          { name: t('sitzung.datum'), wert: formatTermin(datum, beginn) },
          { name: t('sitzung.dauer'), wert: dauer },
          { name: t('sitzung.form'), wert: SITZUNGSFORM_NAMEN[sitzung.form] },
          { name: t('sitzung.ort'), wert: sitzung.ort },
        ]}
      />
      <h3>{t('sitzung.tagesordnung')}</h3>
      {tagesordnung.length + vorlagen.length === 0 ? <p>{t('sitzung.top.keine')}</p> : null}
      <ol className="gremium-liste" hidden={tagesordnung.length + vorlagen.length === 0}>
        {tagesordnung.map(({ art, titel, vorlage }, stelle) => (
          // oxlint-disable-next-line react/no-array-index-key -- an item of the agenda is its place
          <li key={stelle}>
            <strong>{titel}</strong> <span className="kim-klein">({TOP_ART_NAMEN[art]})</span>
            {vorlage === null ? null : <p className="gremium-text">{vorlage}</p>}
          </li>
        ))}
        {vorlagen.map(({ id, nummer, art, titel, ergebnis }) => (
          <li key={id}>
            <Link to={`/vorlagen/${id}`}>{titel}</Link>{' '}
            <span className="kim-klein">
              ({v('vorlage.kurz', { nummer })}, {TOP_ART_NAMEN[art]})
            </span>{' '}
            {ergebnis === null ? null : <Etikett text={VORLAGE_ERGEBNIS_NAMEN[ergebnis]} />}
          </li>
        ))}
      </ol>
      <Veroeffentlichung art="SITZUNG" objektId={sitzung.id} oeffentlich={sitzung.oeffentlich} />
      <Knoepfe sitzung={sitzung} wahl={wahl} />
    </Karte>
  );
}

function Knoepfe({ sitzung, wahl }: Props) {
  if (!usePflegt()) return null;
  const { id: sitzungId, protokollZustand } = sitzung;
  return (
    <div className="kim-aktionen">
      <a href={toLink(getEinladungRoute, { params: { sitzungId } })} download>
        {t('sitzung.einladung')}
      </a>
      {sitzung.gremiumArt === 'LENKUNGSGRUPPE' ? (
        <a href={toLink(exportLenkungsberichtRoute, {})} download>
          {t('sitzung.bericht')}
        </a>
      ) : null}
      {isBearbeitbar(sitzung) && wahl.frei ? (
        <Button art="sekundaer" onClick={() => wahl.oeffne('aendern')}>
          {t('sitzung.bearbeiten')}
        </Button>
      ) : null}
      {isBearbeitbar(sitzung) && wahl.frei && protokollZustand === 'OFFEN' ? (
        <Button art="tertiaer" onClick={() => wahl.oeffne('absagen')}>
          {t('sitzung.absagen')}
        </Button>
      ) : null}
    </div>
  );
}

function Aendern({ sitzung, schliesse }: { sitzung: Sitzung; schliesse: () => void }) {
  const { sende, laeuft, problem } = useSchreiben(updateSitzungRoute);
  const { id: sitzungId, version, datum, beginn, dauer, form, ort, tagesordnung } = sitzung;
  return (
    <Karte titel={t('sitzung.bearbeiten')} hervorgehoben>
      <SitzungFormular
        titel={t('sitzung.bearbeiten')}
        anfang={{
          datum,
          beginn: beginn ?? '',
          dauer: String(dauer),
          form,
          ort: ort ?? '',
          tagesordnung: tagesordnung.map((top) => ({ ...top, vorlage: top.vorlage ?? '' })),
        }}
        bereich="gremium.sitzung.aendern"
        bezug={sitzungId}
        fassung={version}
        laeuft={laeuft}
        problem={problem}
        onAbbrechen={schliesse}
        onSenden={async (body) => {
          const antwort = await sende({ params: { sitzungId }, body: { ...body, version } });
          if (!antwort.ok) return antwort.fehler;
          schliesse();
          setMeldung(t('sitzung.gespeichert'));
          return null;
        }}
      />
    </Karte>
  );
}
