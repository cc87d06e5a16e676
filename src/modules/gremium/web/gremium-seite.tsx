import { Link, useNavigate, useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag, formatTermin } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getGremiumRoute, updateGremiumRoute } from '../gremium.contract.ts';
import { createSitzungRoute } from '../sitzung.contract.ts';
import { PROTOKOLL_NAMEN } from '../sitzung.model.ts';
import { ENTSTEHUNGEN, GREMIUMARTEN, TURNUSSE, UNTERARTEN } from '../wertelisten/gremien.ts';
import { type Formwahl, useFormwahl } from './formwahl.ts';
import { GremiumFormular } from './gremium-formular.tsx';
import { Mitglieder } from './mitglieder.tsx';
import { SitzungFormular } from './sitzung-formular.tsx';
import { t } from './texte.ts';
import { Veroeffentlichung } from './veroeffentlichung.tsx';
import { v } from './vorlagen-texte.ts';
import { usePflegt } from './werte.ts';
import './gremium.css';

type Gremium = Ausgabe<typeof getGremiumRoute>;

/** One Gremium: what it is for, who belongs to it, when it meets. */
export default function GremiumSeite() {
  const { gremiumId = '' } = useParams();
  const wahl = useFormwahl();
  const { data, error, refetch } = useLesen(getGremiumRoute, { params: { gremiumId } });
  return (
    <>
      <Seitenkopf titel={data?.name ?? t('gremium.titel')} vorzeile={t('gremium.titel')} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel gremium-karten">
          <Angaben gremium={data} wahl={wahl} />
          <Mitglieder gremium={data} wahl={wahl} />
          <Sitzungen gremium={data} wahl={wahl} />
        </div>
      ) : null}
    </>
  );
}

type Props = { gremium: Gremium; wahl: Formwahl };

function Angaben({ gremium, wahl }: Props) {
  const pflegt = usePflegt();
  const { sende, laeuft, problem } = useSchreiben(updateGremiumRoute);
  const { id: gremiumId, version, quorum } = gremium;
  if (wahl.offen('angaben')) {
    return (
      <Karte titel={t('gremium.bearbeiten')} hervorgehoben>
        <GremiumFormular
          titel={t('gremium.bearbeiten')}
          anfang={{
            ...gremium,
            unterart: gremium.unterart ?? '',
            beschlussDokument: gremium.beschlussDokument ?? '',
            beschlussAm: gremium.beschlussAm ?? '',
            auftrag: gremium.auftrag ?? '',
            ende: gremium.ende ?? '',
            oberId: gremium.oberId ?? '',
            quorum: quorum === null ? '' : String(quorum),
          }}
          bezug={gremiumId}
          fassung={version}
          laeuft={laeuft}
          problem={problem}
          onAbbrechen={wahl.schliesse}
          onSenden={async (body) => {
            const antwort = await sende({ params: { gremiumId }, body: { ...body, version } });
            if (!antwort.ok) return antwort.fehler;
            wahl.schliesse();
            setMeldung(t('gremium.gespeichert'));
            return null;
          }}
        />
      </Karte>
    );
  }
  const knopf = (
    <Button art="sekundaer" onClick={() => wahl.oeffne('angaben')}>
      {t('gremium.bearbeiten')}
    </Button>
  );
  return (
    <Karte titel={t('gremium.angaben')} aktionen={pflegt && wahl.frei ? knopf : null}>
      {gremium.aktiv ? null : <Etikett text={t('gremien.beendet')} />}
      <Beschreibungsliste
        angaben={[
          { name: t('gremium.art'), wert: textOf(GREMIUMARTEN, gremium.art) },
          ...(gremium.unterart === null
            ? []
            : [{ name: t('gremium.unterart'), wert: textOf(UNTERARTEN, gremium.unterart) }]),
          { name: t('gremium.entstehung'), wert: textOf(ENTSTEHUNGEN, gremium.entstehung) },
          { name: t('gremium.dokument'), wert: gremium.beschlussDokument },
          { name: t('gremium.beschlussAm'), wert: formatTag(gremium.beschlussAm) },
          {
            name: t('gremium.auftrag'),
            wert: gremium.auftrag === null ? null : <span className="gremium-text">{gremium.auftrag}</span>,
          },
          { name: t('gremium.beginn'), wert: formatTag(gremium.beginn) },
          { name: t('gremium.ende'), wert: formatTag(gremium.ende) },
          {
            name: t('gremium.ober'),
            wert:
              gremium.oberId === null ? (
                t('gremium.ober.keins')
              ) : (
                <Link to={`/gremien/${gremium.oberId}`}>{gremium.ober}</Link>
              ),
          },
          { name: t('gremium.turnus'), wert: textOf(TURNUSSE, gremium.turnus) },
          {
            name: t('gremium.quorum'),
            wert: quorum === null ? null : t('gremium.quorum.wert', { prozent: quorum }),
          },
        ]}
      />
      <Veroeffentlichung art="GREMIUM" objektId={gremiumId} oeffentlich={gremium.oeffentlich} />
      <div className="kim-aktionen">
        <Link to="/vorlagen">{v('vorlagen.titel')}</Link>
        {pflegt && gremium.aktiv ? (
          <Link to={`/vorlagen/neu?gremium=${gremiumId}`}>{v('vorlage.schreiben')}</Link>
        ) : null}
      </div>
    </Karte>
  );
}

function Sitzungen({ gremium, wahl }: Props) {
  const pflegt = usePflegt();
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useSchreiben(createSitzungRoute);
  const { id: gremiumId, sitzungen } = gremium;
  const knopf = (
    <Button art="sekundaer" onClick={() => wahl.oeffne('sitzung')}>
      {t('sitzung.neu')}
    </Button>
  );
  return (
    <Karte titel={t('sitzungen.titel')} aktionen={pflegt && wahl.frei ? knopf : null}>
      {wahl.offen('sitzung') ? (
        <SitzungFormular
          titel={t('sitzung.neu')}
          anfang={{
            datum: '',
            beginn: '',
            dauer: String(gremium.vorschlagDauer),
            form: 'PRAESENZ',
            ort: '',
            tagesordnung: [],
          }}
          bereich="gremium.sitzung"
          bezug={gremiumId}
          laeuft={laeuft}
          problem={problem}
          onAbbrechen={wahl.schliesse}
          onSenden={async (body) => {
            const antwort = await sende({ params: { gremiumId }, body });
            if (!antwort.ok) return antwort.fehler;
            setMeldung(t('sitzung.gespeichert'));
            await navigate(`/gremiensitzungen/${antwort.wert.id}`);
            return null;
          }}
        />
      ) : null}
      {sitzungen.length === 0 ? (
        <p>
          {t('sitzungen.keine')} {pflegt ? null : t('sitzungen.keine.text')}
        </p>
      ) : (
        <ul className="gremium-liste">
          {sitzungen.map(({ id, datum, beginn, zustand, protokollZustand }) => (
            <li key={id}>
              <Link to={`/gremiensitzungen/${id}`}>{formatTermin(datum, beginn)}</Link>{' '}
              {zustand === 'ABGESAGT' ? (
                <Etikett text={t('sitzung.abgesagt.kurz')} />
              ) : datum > gremium.stichtag ? (
                <Etikett text={t('sitzung.geplant')} art="info" />
              ) : (
                <Etikett
                  text={PROTOKOLL_NAMEN[protokollZustand]}
                  art={protokollZustand === 'GENEHMIGT' ? 'erfolg' : 'warnung'}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Karte>
  );
}
