import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag, toCode } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listAnfragenRoute } from '../anfrage.contract.ts';
import { ANFRAGE_AUSWAHL_CODES, ANFRAGE_ZUSTAND_NAMEN, formatAnfragenummer } from '../anfrage.model.ts';
import { t } from './texte.ts';
import './anfrage.css';

type Zeile = Ausgabe<typeof listAnfragenRoute>['eintraege'][number];
const GROESSE = 25;

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'anfrage',
    kopf: t('spalte.anfrage'),
    zelle: (zeile) => <Link to={`/land/anfragen/${zeile.id}`}>{formatAnfragenummer(zeile)}</Link>,
  },
  { id: 'titel', kopf: t('spalte.titel'), zelle: ({ titel }) => titel },
  { id: 'stand', kopf: t('spalte.stand'), zelle: ({ zustand }) => ANFRAGE_ZUSTAND_NAMEN[zustand] },
  {
    id: 'frist',
    kopf: t('spalte.frist'),
    zelle: ({ frist, ueberfaellig }) => (
      <>
        {formatTag(frist)} {ueberfaellig ? <Etikett text={t('ueberfaellig')} art="warnung" /> : null}
      </>
    ),
  },
  { id: 'federfuehrung', kopf: t('spalte.federfuehrung'), zelle: ({ federfuehrung }) => federfuehrung },
];

/** Kleine Anfragen of the Landtag, what is due first on top. */
export default function AnfragenSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const auswahl = toCode(ANFRAGE_AUSWAHL_CODES, adresse.get('auswahl') ?? '') ?? 'OFFEN';
  const seite = Math.max(1, Number(adresse.get('seite') ?? '1') || 1);
  const { data, error, refetch } = useLesen(
    listAnfragenRoute,
    { query: { auswahl, seite, groesse: GROESSE } },
    { behalteAlte: true },
  );
  const wechsle = (name: string, wert: string) => {
    const neu = new URLSearchParams(adresse);
    neu.delete('seite');
    neu.set(name, wert);
    setAdresse(neu, { replace: true });
  };
  return (
    <>
      <Seitenkopf
        titel={t('liste.titel')}
        einleitung={<p>{t('liste.einleitung')}</p>}
        aktionen={<LinkButton zu="/land/anfragen/neu">{t('liste.neu')}</LinkButton>}
      />
      <div className="kim-stapel anfrage-karten">
        <div className="anfrage-filter">
          <Auswahl
            label={t('auswahl')}
            leer={null}
            optionen={ANFRAGE_AUSWAHL_CODES.map((wert) => ({ wert, text: t(`auswahl.${wert}`) }))}
            value={auswahl}
            onChange={({ target }) => wechsle('auswahl', target.value)}
          />
        </div>
        {data && data.ueberfaellige > 0 ? (
          <p>
            <Link to="/land/anfragen?auswahl=UEBERFAELLIG">
              {t('ueberfaellige', { anzahl: data.ueberfaellige })}
            </Link>
          </p>
        ) : null}
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data?.eintraege.length === 0 ? <Leer titel={t('liste.leer')}>{t('liste.leer.text')}</Leer> : null}
        {data && data.eintraege.length > 0 ? (
          <>
            <Tabelle
              titel={t('liste.titel')}
              titelVerborgen
              spalten={SPALTEN}
              zeilen={data.eintraege}
              schluessel={({ id }) => id}
            />
            <Seitenblaettern
              seite={data.seite}
              groesse={data.groesse}
              gesamt={data.gesamt}
              onSeite={(neu) => wechsle('seite', String(neu))}
            />
          </>
        ) : null}
      </div>
    </>
  );
}
