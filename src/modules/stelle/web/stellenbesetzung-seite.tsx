import { useSearchParams } from 'react-router';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { BAUSTEINE } from '../baustein.model.ts';
import { STELLE_RECHTE } from '../stelle.rights.ts';
import {
  exportCsvRoute,
  exportPdfRoute,
  exportXlsxRoute,
  getStellenbesetzungRoute,
} from '../stellenbesetzung.contract.ts';
import { Befundliste } from './befundliste.tsx';
import { readSuche, type Suche, toAdresse } from './bericht-suche.ts';
import { Berichtsfilter } from './berichtsfilter.tsx';
import { Berichtsdiagramm, Berichtskennzahlen } from './berichtszahlen.tsx';
import { Berichtstabelle, Spaltenwortlaut } from './berichtstabelle.tsx';
import { t } from './texte.ts';

/** Table of one Baustein on a Stichtag. The address holds filter and order. */
export default function StellenbesetzungSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const { data: sitzung } = useSitzung();
  const nurDrei = sitzung?.rolle === 'B3_FACHKRAFT';
  const gelesen = readSuche(adresse);
  const suche: Suche = nurDrei ? { ...gelesen, baustein: 3 } : gelesen;
  const setSuche = (neu: Suche) => setAdresse(toAdresse(neu), { preventScrollReset: true });
  if (!sitzung) return <Ladeanzeige />;
  return (
    <>
      <Seitenkopf titel={t('bericht.titel')} einleitung={<p>{t('bericht.einleitung')}</p>} />
      <Karte titel={t('filter.titel')}>
        <Berichtsfilter
          key={adresse.toString()}
          suche={suche}
          stichtag={sitzung.stichtag}
          bausteine={nurDrei ? [3] : BAUSTEINE}
          land={hasLandsicht(sitzung.rolle)}
          demo={sitzung.demo}
          onSuche={(neu) => setSuche({ ...neu, sortierung: suche.sortierung })}
        />
      </Karte>
      <Bericht suche={suche} onSortierung={(sortierung) => setSuche({ ...suche, sortierung })} />
      <Befundliste suche={suche} />
    </>
  );
}

function hasLandsicht(rolle: string): boolean {
  return Object.entries(STELLE_RECHTE['stellenbesetzung.lesen']).some(
    ([name, reichweite]) => name === rolle && reichweite === 'LAND',
  );
}

function Bericht({ suche, onSortierung }: { suche: Suche; onSortierung: (sortierung: string) => void }) {
  const { data, error, refetch } = useLesen(
    getStellenbesetzungRoute,
    { query: suche },
    { behalteAlte: true },
  );
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  return (
    <>
      <output className="kern-sr-only">{t('bericht.angezeigt', { anzahl: data.zeilen.length })}</output>
      {data.synthetisch ? <Hinweis art="warnung" titel={t('bericht.synthetisch')} /> : null}
      {data.wissensstand === null ? null : (
        <Hinweis art="info" titel={t('bericht.wissensstand', { stand: formatStand(data.wissensstand) })} />
      )}
      {data.zeilen.length === 0 ? <Hinweis art="info" titel={t('bericht.leer')} /> : null}
      {data.ohneAngabe > 0 ? (
        <Hinweis art="info" titel={t('bericht.ohneAngabe', { anzahl: data.ohneAngabe })} />
      ) : null}
      <Berichtskennzahlen bericht={data} />
      <Berichtstabelle bericht={data} sortierung={suche.sortierung ?? 'name'} onSortierung={onSortierung} />
      <Spaltenwortlaut baustein={data.baustein} />
      <nav className="kim-aktionen" aria-label={t('bericht.downloads')}>
        <LinkButton zu={toLink(exportCsvRoute, { query: suche })} art="sekundaer" datei>
          {t('bericht.csv')}
        </LinkButton>
        <LinkButton zu={toLink(exportXlsxRoute, { query: suche })} art="sekundaer" datei>
          {t('bericht.xlsx')}
        </LinkButton>
        <LinkButton zu={toLink(exportPdfRoute, { query: suche })} art="sekundaer" datei>
          {t('bericht.pdf')}
        </LinkButton>
      </nav>
      <Berichtsdiagramm bericht={data} />
    </>
  );
}

function formatStand(text: string): string {
  const tag = text.slice(0, 10);
  return isPlainDate(tag) ? formatGerman(tag) : text;
}
