import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import type { getAbfrageRoute } from '../abfrage.contract.ts';
import { formatKurzname } from '../besetzung.model.ts';
import { type Feld, formatWert, isZahlfeld, type Werte } from '../felder.model.ts';
import { MELDUNG_ZUSTAND_NAMEN } from '../meldung.model.ts';
import { t } from './texte.ts';
import './berichtspflicht.css';

type Abfrage = Ausgabe<typeof getAbfrageRoute>;
type Standort = Abfrage['zeilen'][number];
type Zeile = { art: 'STANDORT'; standort: Standort } | { art: 'SUMME'; werte: Werte };

/** Numbers of all Standorte with their sum; texts are read with the Meldung of a Standort. */
export function Standtabelle({ abfrage }: { abfrage: Abfrage }) {
  const { id, felder, zeilen, summe } = abfrage;
  const zahlfelder = felder
    .map((feld, index) => ({ feld, nummer: index + 1 }))
    .filter(({ feld }) => isZahlfeld(feld));
  const spalten: readonly Spalte<Zeile>[] = [
    { id: 'standort', kopf: t('spalte.standort'), zelle: (zeile) => <Name zeile={zeile} abfrageId={id} /> },
    {
      id: 'stand',
      kopf: t('spalte.stand'),
      zelle: (zeile) => (zeile.art === 'SUMME' ? null : <Stand standort={zeile.standort} />),
    },
    ...zahlfelder.map(({ feld, nummer }) => ({
      id: feld.code,
      kopf: `${nummer}. ${feld.name}`,
      kurz: formatKurzname(feld, nummer),
      zahl: true,
      zelle: (zeile: Zeile) => <Zelle feld={feld} zeile={zeile} />,
    })),
  ];
  return (
    <div className="berichtspflicht-rollbar">
      <Tabelle
        titel={t('abfrage.tabelle')}
        titelVerborgen
        spalten={spalten}
        zeilen={[
          ...zeilen.map((standort): Zeile => ({ art: 'STANDORT', standort })),
          ...(zahlfelder.length === 0 ? [] : [{ art: 'SUMME', werte: summe } as const]),
        ]}
        schluessel={(zeile) => (zeile.art === 'SUMME' ? 'summe' : zeile.standort.standortId)}
      />
    </div>
  );
}

function Name({ zeile, abfrageId }: { zeile: Zeile; abfrageId: string }) {
  if (zeile.art === 'SUMME') return t('insgesamt');
  const { standortId, name } = zeile.standort;
  return <Link to={`/berichtspflichten/${abfrageId}/standorte/${standortId}`}>{name}</Link>;
}

function Zelle({ feld, zeile }: { feld: Feld; zeile: Zeile }) {
  if (zeile.art === 'SUMME') return <strong>{formatWert(feld, zeile.werte[feld.code])}</strong>;
  const { werte, aelterVom } = zeile.standort;
  return `${formatWert(feld, werte?.[feld.code])}${aelterVom === null ? '' : '\u00A0*'}`;
}

function Stand({ standort }: { standort: Standort }) {
  const { zustand, ueberfaellig, aelterVom, gemeldetAm, erinnertAm } = standort;
  return (
    <>
      {MELDUNG_ZUSTAND_NAMEN[zustand]}
      {gemeldetAm === null ? null : ` (${formatTag(gemeldetAm)})`}{' '}
      {ueberfaellig ? <Etikett text={t('ueberfaellig')} art="warnung" /> : null}
      {aelterVom === null ? null : <span className="kim-klein"> * Stand {formatTag(aelterVom)}</span>}
      {erinnertAm === null ? null : (
        <span className="kim-klein">
          {' '}
          {t('angabe.erinnert')} {formatTag(erinnertAm)}
        </span>
      )}
    </>
  );
}
