import { useSearchParams } from 'react-router';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Kennzahl, Kennzahlen } from '#src/web/ui/kennzahl.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import {
  exportUeberblickCsvRoute,
  exportUeberblickXlsxRoute,
  getUeberblickRoute,
} from '../../ueberblick/ueberblick.contract.ts';
import { exportZuwendungenRoute } from '../../ausgabe/ausgabe.contract.ts';
import { BEZIRKSROLLEN } from '../../amtsvertretung/amtsvertretung.model.ts';
import { FOERDERUNG_RECHTE } from '../../foerderung.rights.ts';
import { Auswahl } from './auswahl.tsx';
import { Bezirke } from './bezirke.tsx';
import { readSuche, type Suche, toAdresse, toFrage } from './suche.ts';
import { t } from './texte.ts';
import { formatEuro, type Ueberblick, UeberblickTabelle } from './ueberblick-tabelle.tsx';
import { Vertretungen } from './vertretungen.tsx';
import '../foerderung.css';

/** All Standorte of a Förderjahr at a glance. The address holds choice and order. */
export default function UeberblickSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const suche = readSuche(adresse);
  const setSuche = (neu: Suche) => setAdresse(toAdresse(neu), { preventScrollReset: true });
  const sortierung = suche.sortierung ?? (suche.eingang === 'true' ? 'termin' : 'standort');
  const frage = toFrage(suche);
  const { data, error, refetch } = useLesen(getUeberblickRoute, { query: frage }, { behalteAlte: true });
  return (
    <>
      <Seitenkopf titel={t('seite.ueberblick')} einleitung={<p>{t('einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          {data.synthetisch ? <p className="kim-klein">{t('synthetisch')}</p> : null}
          <Auswahl
            sortierung={sortierung}
            suche={suche}
            jahre={data.jahre}
            foerderjahr={data.foerderjahr}
            onSuche={setSuche}
          />
          <Zahlen ueberblick={data} />
          {data.zeilen.length === 0 ? (
            <Hinweis art="info" titel={t('tabelle.leer')} />
          ) : (
            <UeberblickTabelle
              ueberblick={data}
              sortierung={sortierung}
              onSortierung={(neu) => setSuche({ ...suche, sortierung: neu })}
            />
          )}
          <p className="kim-klein">{t('betraege')}</p>
          <nav className="kim-aktionen" aria-label={t('dateien')}>
            <LinkButton zu={toLink(exportUeberblickCsvRoute, { query: frage })} art="sekundaer" datei>
              {t('csv')}
            </LinkButton>
            <LinkButton zu={toLink(exportUeberblickXlsxRoute, { query: frage })} art="sekundaer" datei>
              {t('xlsx')}
            </LinkButton>
            <OffeneDaten foerderjahr={data.foerderjahr} />
          </nav>
          <Bezirke bezirke={data.bezirke} />
          <Bezirksvertretungen />
        </div>
      ) : null}
    </>
  );
}

/** For the Bezirksregierung alone. */
function Bezirksvertretungen() {
  const { data: sitzung } = useSitzung();
  return BEZIRKSROLLEN.some((rolle) => rolle === sitzung?.rolle) ? <Vertretungen /> : null;
}

/** For who publishes them. */
function OffeneDaten({ foerderjahr }: { foerderjahr: number | null }) {
  const { data: sitzung } = useSitzung();
  if (!Object.keys(FOERDERUNG_RECHTE['foerderdaten.ausgeben']).includes(sitzung?.rolle ?? '')) return null;
  const query = foerderjahr === null ? {} : { foerderjahr };
  return (
    <LinkButton zu={toLink(exportZuwendungenRoute, { query })} art="sekundaer" datei>
      {t('offeneDaten')}
    </LinkButton>
  );
}

function Zahlen({ ueberblick: { summe, zeilen } }: { ueberblick: Ueberblick }) {
  const dringend = zeilen.filter((zeile) => zeile.dringend).length;
  return (
    <Kennzahlen>
      <Kennzahl label={t('zahl.anzahl')} wert={String(summe.anzahl)} />
      {(['beantragt', 'bewilligt', 'ausgezahlt', 'offen'] as const).map((art) => (
        <Kennzahl key={art} label={t(`zahl.${art}`)} wert={`${formatEuro(summe[art])} €`} />
      ))}
      <Kennzahl label={t('zahl.dringend')} wert={String(dringend)} />
    </Kennzahlen>
  );
}
