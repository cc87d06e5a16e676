import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listEskalationenRoute } from '../eskalation.contract.ts';
import { ESKALATION_AUSWAHL_CODES } from '../eskalation.model.ts';
import { listStandspalten } from './spalten.tsx';
import { t } from './texte.ts';

type Zeile = Ausgabe<typeof listEskalationenRoute>['eintraege'][number];
const GROESSE = 25;

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'titel',
    kopf: t('spalte.titel'),
    zelle: ({ id, titel }) => <Link to={`/eskalationen/${id}`}>{titel}</Link>,
  },
  ...listStandspalten<Zeile>(),
];

/** What the own Standort handed to the Land. */
export default function EskalationenSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const auswahl = ESKALATION_AUSWAHL_CODES.find((eine) => eine === adresse.get('auswahl')) ?? 'OFFEN';
  const seite = Math.max(1, Number(adresse.get('seite') ?? '1') || 1);
  const query = { auswahl, seite, groesse: GROESSE };
  const { data, error, refetch } = useLesen(listEskalationenRoute, { query }, { behalteAlte: true });
  return (
    <>
      <Seitenkopf titel={t('liste.titel')} einleitung={<p>{t('liste.einleitung')}</p>} />
      <div className="kim-stapel">
        <Auswahl
          label={t('auswahl')}
          leer={null}
          optionen={ESKALATION_AUSWAHL_CODES.map((wert) => ({ wert, text: t(`auswahl.${wert}`) }))}
          value={auswahl}
          onChange={({ target }) => setAdresse({ auswahl: target.value }, { replace: true })}
        />
        {data && data.ueberfaellige > 0 ? (
          <p>
            <Link to="/eskalationen?auswahl=UEBERFAELLIG">
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
              onSeite={(neu) => setAdresse({ auswahl, seite: String(neu) })}
            />
          </>
        ) : null}
      </div>
    </>
  );
}
