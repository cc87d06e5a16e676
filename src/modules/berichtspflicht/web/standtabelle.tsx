import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import type { getAbfrageRoute } from '../abfrage.contract.ts';
import { type Feld, formatWert, isZahlfeld } from '../felder.model.ts';
import { MELDUNG_ZUSTAND_NAMEN } from '../meldung.model.ts';
import { t } from './texte.ts';
import './berichtspflicht.css';

type Abfrage = Ausgabe<typeof getAbfrageRoute>;
type Zeile = Abfrage['zeilen'][number];

/** Numbers of all Standorte; texts are read with the Meldung of a Standort. */
export function Standtabelle({ abfrage }: { abfrage: Abfrage }) {
  const zahlfelder = abfrage.felder
    .map((feld, index) => ({ feld, nummer: index + 1 }))
    .filter(({ feld }) => isZahlfeld(feld));
  const spalten: readonly Spalte<Zeile>[] = [
    {
      id: 'standort',
      kopf: t('spalte.standort'),
      zelle: ({ standortId, name }) => (
        <Link to={`/berichtspflichten/${abfrage.id}/standorte/${standortId}`}>{name}</Link>
      ),
    },
    { id: 'stand', kopf: t('spalte.stand'), zelle: (zeile) => <Stand zeile={zeile} /> },
    ...zahlfelder.map(({ feld, nummer }) => ({
      id: feld.code,
      kopf: `${nummer}. ${feld.name}`,
      kurz: String(nummer),
      zahl: true,
      zelle: (zeile: Zeile) => <Zelle feld={feld} zeile={zeile} />,
    })),
  ];
  return (
    <div
      className="berichtspflicht-rollbar"
      role="group"
      aria-label={t('abfrage.tabelle.rollbar')}
      tabIndex={0}
    >
      <Tabelle
        titel={t('abfrage.tabelle')}
        titelVerborgen
        spalten={spalten}
        zeilen={abfrage.zeilen}
        schluessel={({ standortId }) => standortId}
        fuss={
          zahlfelder.length === 0 ? null : (
            <tr role="row">
              <th scope="row" role="rowheader" colSpan={2}>
                {t('insgesamt')}
              </th>
              {zahlfelder.map(({ feld, nummer }) => (
                <td key={feld.code} role="cell" className="kim-zahl" data-kopf={String(nummer)}>
                  <span>{formatWert(feld, abfrage.summe[feld.code])}</span>
                </td>
              ))}
            </tr>
          )
        }
      />
    </div>
  );
}

function Zelle({ feld, zeile: { werte, aelterVom } }: { feld: Feld; zeile: Zeile }) {
  return (
    <>
      {formatWert(feld, werte?.[feld.code])}
      {aelterVom === null ? null : ' *'}
    </>
  );
}

function Stand({ zeile: { zustand, ueberfaellig, aelterVom, gemeldetAm, erinnertAm } }: { zeile: Zeile }) {
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
