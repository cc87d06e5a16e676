import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { type Feld, formatWert } from '../felder.model.ts';
import type { getMeldungRoute } from '../meldung.contract.ts';
import { Befunde } from './befunde.tsx';
import { t } from './texte.ts';
import './berichtspflicht.css';

type Meldung = Ausgabe<typeof getMeldungRoute>;
type Zeile = { nummer: number; feld: Feld };

/** The working copy as it would be released: for who decides and does not type. */
export function Angabenansicht({ meldung }: { meldung: Meldung }) {
  const { felder, werte, vorbelegt, vorher, gruende, befunde } = meldung;
  const spalten: readonly (Spalte<Zeile> & { leer?: boolean })[] = [
    { id: 'frage', kopf: t('spalte.frage'), zelle: ({ nummer, feld }) => `${nummer}. ${feld.name}` },
    { id: 'wert', kopf: t('spalte.angabe'), zelle: ({ feld }) => <Wert feld={feld} von={werte} /> },
    {
      id: 'system',
      kopf: t('spalte.system'),
      zelle: ({ feld }) => <Wert feld={feld} von={vorbelegt} />,
      leer: Object.keys(vorbelegt).length === 0,
    },
    {
      id: 'vorher',
      kopf: t('spalte.vorher'),
      zelle: ({ feld }) => <Wert feld={feld} von={vorher} />,
      leer: Object.keys(vorher).length === 0,
    },
    {
      id: 'grund',
      kopf: t('spalte.grund'),
      zelle: ({ feld }) => gruende[feld.code] ?? '–',
      leer: Object.keys(gruende).length === 0,
    },
  ];
  return (
    <Karte titel={t('meldung.bearbeiten')}>
      <Befunde befunde={befunde} />
      <Tabelle
        titel={t('meldung.bearbeiten')}
        titelVerborgen
        spalten={spalten.filter(({ leer = false }) => !leer)}
        zeilen={felder.map((feld, index) => ({ nummer: index + 1, feld }))}
        schluessel={({ feld }) => feld.code}
      />
    </Karte>
  );
}

function Wert({ feld, von }: { feld: Feld; von: Meldung['werte'] }) {
  return <span className="berichtspflicht-text">{formatWert(feld, von[feld.code])}</span>;
}
