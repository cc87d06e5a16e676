import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listFachfragenRoute } from '../fachfrage.contract.ts';
import { FACHFRAGE_ZUSTAND_NAMEN } from '../fachfrage.model.ts';
import { FACHTHEMEN } from '../wertelisten/themen.ts';
import { t } from './texte.ts';

type Zeile = Ausgabe<typeof listFachfragenRoute>['eintraege'][number];
const AUSWAHLEN = ['OFFEN', 'ALLE'] as const;
const GROESSE = 25;

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'betreff',
    kopf: t('fragen.betreff'),
    zelle: ({ id, betreff }) => <Link to={`/fachfragen/${id}`}>{betreff}</Link>,
  },
  { id: 'thema', kopf: t('fragen.thema'), zelle: ({ thema }) => textOf(FACHTHEMEN, thema) },
  { id: 'zustand', kopf: t('fragen.zustand'), zelle: (zeile) => <Stand zeile={zeile} /> },
  { id: 'frist', kopf: t('fragen.frist'), zelle: ({ frist }) => formatTag(frist) },
  {
    id: 'von',
    kopf: t('fragen.von'),
    zelle: ({ gestelltVon, stelle }) => `${gestelltVon ?? t('konto.weg')}, ${stelle}`,
  },
];

/** Questions of the own Stelle; for Baustein 3 and Koordination those of the Standort. */
export default function FachfragenSeite() {
  const { data: sitzung } = useSitzung();
  const [adresse, setAdresse] = useSearchParams();
  const auswahl = AUSWAHLEN.find((eine) => eine === adresse.get('auswahl')) ?? 'OFFEN';
  const seite = Math.max(1, Number(adresse.get('seite') ?? '1') || 1);
  const query = { auswahl, seite, groesse: GROESSE };
  const { data, error, refetch } = useLesen(listFachfragenRoute, { query }, { behalteAlte: true });
  const rolle = sitzung?.rolle;
  const fragt = rolle === 'CASE_MANAGEMENT';
  const einleitung = fragt || rolle === 'B3_FACHKRAFT' ? rolle : 'KOORDINATION';
  return (
    <>
      <Seitenkopf
        titel={t('fragen.titel')}
        einleitung={rolle === undefined ? null : <p>{t(`fragen.einleitung.${einleitung}`)}</p>}
        aktionen={fragt ? <LinkButton zu="/fachfragen/neu">{t('fragen.neu')}</LinkButton> : null}
      />
      <div className="kim-stapel">
        <Auswahl
          label={t('fragen.auswahl')}
          leer={null}
          optionen={AUSWAHLEN.map((wert) => ({ wert, text: t(`fragen.auswahl.${wert}`) }))}
          value={auswahl}
          onChange={({ target }) => setAdresse({ auswahl: target.value }, { replace: true })}
        />
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data?.eintraege.length === 0 ? (
          <Leer titel={t('fragen.leer')}>{t(`fragen.leer.${auswahl}`)}</Leer>
        ) : null}
        {data && data.eintraege.length > 0 ? (
          <>
            <Tabelle
              titel={t('fragen.liste')}
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

function Stand({ zeile: { zustand, ueberfaellig, neu, eigene } }: { zeile: Zeile }) {
  return (
    <>
      {FACHFRAGE_ZUSTAND_NAMEN[zustand]}{' '}
      {ueberfaellig ? <Etikett text={t('fragen.ueberfaellig')} art="warnung" /> : null}
      {neu && eigene ? <Etikett text={t('fragen.neueAntwort')} art="info" /> : null}
    </>
  );
}
