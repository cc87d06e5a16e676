import { useState } from 'react';
import { useParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { BARRIEREFREIHEITEN } from '#src/modules/angebot/wertelisten/angebot.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getAnlaufstelleRoute, recordAnlaufstellenbestaetigungRoute } from '../anlaufstelle.contract.ts';
import { ANLAUFSTELLE_RECHTE } from '../anlaufstelle.rights.ts';
import { TERMINARTEN } from '../wertelisten/anlaufstelle.ts';
import { AnlaufstelleFormular } from './anlaufstelle-formular.tsx';
import { describeGebiet, describeZeiten } from './beschreiben.ts';
import { t } from './texte.ts';
import { useKommunennamen } from './use-kommunennamen.ts';

type Stelle = Ausgabe<typeof getAnlaufstelleRoute>;

/** One Anlaufstelle with its history. */
export default function AnlaufstelleSeite() {
  const { anlaufstelleId = '' } = useParams();
  const { data, error, refetch } = useLesen(getAnlaufstelleRoute, { params: { anlaufstelleId } });
  return (
    <>
      <Seitenkopf titel={data?.angaben.name ?? t('stelle.titel')} />
      <div className="kim-stapel kim-stapel--voll">
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data ? <Stellenansicht stelle={data} /> : null}
      </div>
    </>
  );
}

function Stellenansicht({ stelle }: { stelle: Stelle }) {
  const [aendert, setAendert] = useState(false);
  const { data: sitzung } = useSitzung();
  const namen = useKommunennamen();
  const { sende, laeuft, problem } = useSchreiben(recordAnlaufstellenbestaetigungRoute);
  const { id, angaben, version } = stelle;
  const pflegt = Object.hasOwn(ANLAUFSTELLE_RECHTE['anlaufstelle.pflegen'], sitzung?.rolle ?? '');
  if (aendert)
    return (
      <AnlaufstelleFormular
        titel={t('aendern')}
        stelle={stelle}
        onFertig={() => setAendert(false)}
        onAbbrechen={() => setAendert(false)}
      />
    );
  const bestaetige = async () => {
    const antwort = await sende({ params: { anlaufstelleId: id }, body: { version } });
    if (antwort.ok) setMeldung(t('bestaetigen.fertig'));
  };
  return (
    <>
      <Karte titel={t('stelle.titel')}>
        <Beschreibungsliste angaben={listAngaben(stelle, namen)} />
        <p>{t(stelle.veraltet ? 'veraltet' : 'bestaetigt', { tag: formatTag(stelle.bestaetigtAm) })}</p>
        {problem ? <ProblemHinweis problem={problem} /> : null}
        {pflegt ? (
          <div className="kim-aktionen">
            <Button laeuft={laeuft} onClick={() => void bestaetige()}>
              {t('bestaetigen')}
            </Button>
            <Button
              art="sekundaer"
              aria-label={`${t('aendern')}: ${angaben.name}`}
              onClick={() => setAendert(true)}
            >
              {t('aendern')}
            </Button>
          </div>
        ) : null}
      </Karte>
      <Karte titel={t('verlauf')}>
        <ul>
          {stelle.verlauf.map(({ lfd, art, felder, am }) => (
            <li key={lfd}>
              {formatTag(am)}:{' '}
              {art === 'GEAENDERT'
                ? t('GEAENDERT', { felder: felder.map(({ feld }) => formatFeld(feld)).join(', ') || '–' })
                : t(art)}
            </li>
          ))}
        </ul>
      </Karte>
    </>
  );
}

const formatFeld = (feld: string): string => {
  const schluessel = `feld.${feld}`;
  return Object.hasOwn(t.katalog, schluessel) ? t(schluessel as 'feld.name') : feld;
};

function listAngaben({ angaben, gueltigVon, gueltigBis }: Stelle, namen: ReadonlyMap<string, string>) {
  const worte = (liste: Parameters<typeof textOf>[0], codes: readonly string[]) =>
    codes.map((code) => textOf(liste, code)).join(', ');
  return [
    {
      name: t('feld.ort'),
      wert: [angaben.strasse, angaben.plz, angaben.ort].filter((teil) => teil !== null).join(' '),
    },
    { name: t('feld.anfahrt'), wert: angaben.anfahrt },
    { name: t('feld.telefon'), wert: angaben.telefon },
    { name: t('feld.email'), wert: angaben.email },
    { name: t('feld.webseite'), wert: angaben.webseite },
    { name: t('feld.zeiten'), wert: describeZeiten(angaben) },
    { name: t('feld.termin'), wert: worte(TERMINARTEN, angaben.termin) },
    { name: t('feld.sprachen'), wert: worte(SPRACHEN, angaben.sprachen) },
    { name: t('feld.barrierefreiheit'), wert: worte(BARRIEREFREIHEITEN, angaben.barrierefreiheit) },
    { name: t('feld.hinweis'), wert: angaben.hinweis },
    { name: t('feld.gebiet'), wert: describeGebiet(angaben, namen) },
    { name: t('feld.gueltigVon'), wert: formatTag(gueltigVon) },
    { name: t('feld.gueltigBis'), wert: formatTag(gueltigBis) },
  ].filter(({ wert }) => wert !== null && wert !== '');
}
