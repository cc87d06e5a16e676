import { useNavigate, useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { type Formwahl, useFormwahl } from '#src/modules/gremium/web/formwahl.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { HUERDEN } from '#src/modules/thema/wertelisten/huerden.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { describeHerkunft } from '../herkunft.model.ts';
import {
  closeGeteiltesRoute,
  createTeilungsfrageRoute,
  createUebernahmeRoute,
  getGeteiltesRoute,
  recordFrageantwortRoute,
  recordKenntnisRoute,
} from '../themateilung.contract.ts';
import { FrageFormular } from './frage-formular.tsx';
import { formatKennen } from './geteilte-seite.tsx';
import { t } from './texte.ts';
import './themateilung.css';

type Geteiltes = Ausgabe<typeof getGeteiltesRoute>;

/** One shared Thema: solution, where it comes from as far as the rule allows, questions. */
export default function GeteiltesSeite() {
  const { geteiltId = '' } = useParams();
  const { data, error, refetch } = useLesen(getGeteiltesRoute, { params: { geteiltId } });
  const formwahl = useFormwahl();
  return (
    <>
      <Seitenkopf titel={data?.titel ?? t('eines.titel')} vorzeile={t('eines.titel')} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel themateilung-karten">
          <Angaben eines={data} />
          {data.angabe === 'EIGENES' ? <Rueckzug eines={data} /> : <Handlungen eines={data} />}
          <Fragen eines={data} formwahl={formwahl} />
        </div>
      ) : null}
    </>
  );
}

function Angaben({ eines }: { eines: Geteiltes }) {
  const { problem, loesung, huerde, schnittstelle, angabe, ort, kennen, mindestens } = eines;
  const herkunft = describeHerkunft(angabe, ort, mindestens);
  return (
    <Karte titel={t('eines.angaben')}>
      <h3>{t('eines.problem')}</h3>
      <p className="themateilung-text">{problem}</p>
      <h3>{t('eines.loesung')}</h3>
      <p className="themateilung-text">{loesung}</p>
      <Beschreibungsliste
        angaben={[
          { name: t('spalte.huerde'), wert: textOf(HUERDEN, huerde) },
          { name: t('spalte.stelle'), wert: textOf(EMPFAENGERARTEN, schnittstelle) },
          { name: t('spalte.woher'), wert: herkunft.text },
          { name: t('eines.warum'), wert: herkunft.grund },
          { name: t('spalte.kennen'), wert: formatKennen(kennen) },
        ]}
      />
    </Karte>
  );
}

function Handlungen({ eines: { id, gekannt, uebernommen } }: { eines: Geteiltes }) {
  const navigate = useNavigate();
  const params = { geteiltId: id };
  const kenntnis = useSchreiben(recordKenntnisRoute, { onErfolg: () => setMeldung(t('eines.gemerkt')) });
  const uebernahme = useSchreiben(createUebernahmeRoute, {
    onErfolg: async ({ id: themaId }) => {
      setMeldung(t('eines.uebernommen'));
      await navigate(`/themen/${themaId}`);
    },
  });
  const problem = kenntnis.problem ?? uebernahme.problem;
  return (
    <Karte titel={t('eines.schritte')}>
      {problem ? <Absage problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button
          art="sekundaer"
          laeuft={kenntnis.laeuft}
          onClick={() => void kenntnis.sende({ params, body: { gekannt: !gekannt } })}
        >
          {gekannt ? t('eines.nichtMehr') : t('eines.kennen')}
        </Button>
        {uebernommen ? null : (
          <Button
            art="sekundaer"
            laeuft={uebernahme.laeuft}
            onClick={() => void uebernahme.sende({ params })}
          >
            {t('eines.uebernehmen')}
          </Button>
        )}
      </div>
    </Karte>
  );
}

function Rueckzug({ eines: { id, version } }: { eines: Geteiltes }) {
  const navigate = useNavigate();
  const { sende, laeuft, problem } = useSchreiben(closeGeteiltesRoute, {
    onErfolg: async () => {
      setMeldung(t('eines.zurueckgezogen'));
      await navigate('/geteilte-themen');
    },
  });
  return (
    <Karte titel={t('eines.schritte')}>
      {problem ? <Absage problem={problem} /> : null}
      <Button
        art="gefahr"
        laeuft={laeuft}
        onClick={() => void sende({ params: { geteiltId: id }, body: { version: version ?? 0 } })}
      >
        {t('eines.zurueckziehen')}
      </Button>
    </Karte>
  );
}

function Fragen({ eines, formwahl }: { eines: Geteiltes; formwahl: Formwahl }) {
  const { id, fragen, angabe } = eines;
  const { sende, laeuft, problem } = useSchreiben(createTeilungsfrageRoute);
  return (
    <Karte
      titel={t('fragen.titel')}
      aktionen={
        angabe !== 'EIGENES' && formwahl.frei ? (
          <Button art="sekundaer" onClick={() => formwahl.oeffne('frage')}>
            {t('fragen.stellen')}
          </Button>
        ) : null
      }
    >
      {formwahl.offen('frage') ? (
        <FrageFormular
          art="frage"
          bezug={id}
          sende={(text, erklaerungen) =>
            sende({ params: { geteiltId: id }, body: { text, erklaerungen, bestaetigt: true } })
          }
          laeuft={laeuft}
          problem={problem}
          schliesse={formwahl.schliesse}
        />
      ) : null}
      {fragen.length === 0 ? <p>{t('fragen.leer')}</p> : null}
      {fragen.map((frage) => (
        <Frage
          key={frage.id}
          geteiltId={id}
          frage={frage}
          eigenes={angabe === 'EIGENES'}
          formwahl={formwahl}
        />
      ))}
    </Karte>
  );
}

type FrageProps = {
  geteiltId: string;
  frage: Geteiltes['fragen'][number];
  eigenes: boolean;
  formwahl: Formwahl;
};

function Frage({ geteiltId, frage, eigenes, formwahl }: FrageProps) {
  const { id, frage: text, am, antwort, beantwortetAm, unsere } = frage;
  const { sende, laeuft, problem } = useSchreiben(recordFrageantwortRoute);
  return (
    <div className="themateilung-frage">
      <h3>{t(unsere ? 'fragen.unsere' : 'fragen.andere', { am: formatTag(am) })}</h3>
      <p className="themateilung-text">{text}</p>
      {antwort === null ? <p>{t('fragen.offen')}</p> : null}
      {antwort === null ? null : (
        <>
          <h4>{t('fragen.antwort', { am: formatTag(beantwortetAm) })}</h4>
          <p className="themateilung-text">{antwort}</p>
        </>
      )}
      {eigenes && antwort === null && formwahl.frei ? (
        <Button art="sekundaer" onClick={() => formwahl.oeffne(id)}>
          {t('fragen.antworten')}
        </Button>
      ) : null}
      {formwahl.offen(id) ? (
        <FrageFormular
          art="antwort"
          bezug={id}
          sende={(wort, erklaerungen) =>
            sende({
              params: { geteiltId, frageId: id },
              body: { text: wort, erklaerungen, bestaetigt: true },
            })
          }
          laeuft={laeuft}
          problem={problem}
          schliesse={formwahl.schliesse}
        />
      ) : null}
    </div>
  );
}
