import type { z } from 'zod';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import type { Fassungen as FassungenSchema, Schritteintrag } from '../abfrage.contract.ts';
import { type Feld, formatWert } from '../felder.model.ts';
import { getMelderegel } from '../meldung.model.ts';
import { t } from './texte.ts';
import './berichtspflicht.css';

type Fassung = z.output<typeof FassungenSchema>[number];
type Zeile = { nummer: number; feld: Feld; fassung: Fassung };

const SPALTEN: readonly Spalte<Zeile>[] = [
  { id: 'frage', kopf: t('spalte.frage'), zelle: ({ nummer, feld }) => `${nummer}. ${feld.name}` },
  {
    id: 'wert',
    kopf: t('spalte.wert'),
    zelle: ({ feld, fassung }) => (
      <span className="berichtspflicht-text">{formatWert(feld, fassung.werte[feld.code])}</span>
    ),
  },
  {
    id: 'system',
    kopf: t('spalte.system'),
    zelle: ({ feld, fassung }) => formatWert(feld, fassung.vorbelegt[feld.code]),
  },
  { id: 'grund', kopf: t('spalte.grund'), zelle: ({ feld, fassung }) => fassung.gruende[feld.code] ?? '–' },
];

/** What was released, the newest first; each stays as it was. */
export function Fassungen({ felder, fassungen }: { felder: readonly Feld[]; fassungen: readonly Fassung[] }) {
  const vorbelegt = felder.some(({ vorbelegung }) => vorbelegung !== '');
  const spalten = SPALTEN.filter(({ id }) => vorbelegt || id !== 'system');
  return (
    <Karte titel={t('fassungen')}>
      {fassungen.length === 0 ? <p>{t('fassungen.leer')}</p> : null}
      <div className="kim-stapel">
        {fassungen.map((fassung) => (
          <section key={fassung.fassung}>
            <h3>
              {t('fassung.titel', { nummer: fassung.fassung, tag: formatTag(fassung.am) })}{' '}
              {fassung.abgenommen ? <Etikett text={t('fassung.abgenommen')} art="erfolg" /> : null}
            </h3>
            <Tabelle
              titel={t('fassung.titel', { nummer: fassung.fassung, tag: formatTag(fassung.am) })}
              titelVerborgen
              spalten={spalten}
              zeilen={felder.map((feld, index) => ({ nummer: index + 1, feld, fassung }))}
              schluessel={({ feld }) => feld.code}
            />
            <p className="kim-klein berichtspflicht-summe">
              {t('fassung.pruefsumme', { wert: fassung.pruefsumme })}
            </p>
          </section>
        ))}
      </div>
    </Karte>
  );
}

/** Every step, the newest first. */
export function Verlauf({ schritte }: { schritte: readonly z.output<typeof Schritteintrag>[] }) {
  return (
    <Karte titel={t('verlauf')}>
      {schritte.length === 0 ? (
        <p>{t('verlauf.leer')}</p>
      ) : (
        <ol className="berichtspflicht-verlauf">
          {schritte.map(({ art, am, text, fassung }, index) => (
            <li key={`${art} ${am} ${schritte.length - index}`}>
              <strong>{getMelderegel(art).danach}</strong> {formatTag(am)}
              {fassung === null ? null : `, ${t('verlauf.fassung', { nummer: fassung })}`}
              {text === null ? null : <p className="berichtspflicht-text">{text}</p>}
            </li>
          ))}
        </ol>
      )}
    </Karte>
  );
}
