import { Link } from 'react-router';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis, type HinweisArt } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import type { BestandAntwort } from '../bestand.contract.ts';
import { type Antworten, Personenfragen } from './personenfragen.tsx';
import { t } from './texte.ts';

type Props = {
  antwort: BestandAntwort;
  antworten: Antworten;
  laeuft: boolean;
  onAntwort: (zeile: number, personId: string | null) => void;
  onPruefen: () => void;
  onUebernehmen: () => void;
};

const ART = {
  FEHLER: 'fehler',
  PERSONEN: 'warnung',
  PROBELAUF: 'info',
  GESCHRIEBEN: 'erfolg',
  UNVERAENDERT: 'info',
} as const satisfies Record<BestandAntwort['ergebnis'], HinweisArt>;

/** What the check or the import answered, with the next step. */
export function BestandErgebnis({ antwort, antworten, laeuft, onAntwort, onPruefen, onUebernehmen }: Props) {
  const { ergebnis, fehler, personen, akten, zeilen, neu, faelle, unveraendert } = antwort;
  return (
    <div className="kim-stapel">
      <Hinweis art={ART[ergebnis]} titel={t(`ergebnis.${ergebnis}`)} ansagen>
        <p>
          {ergebnis === 'FEHLER'
            ? t('ergebnis.reihenfolge')
            : t('ergebnis.zahlen', { zeilen, neu, faelle, unveraendert })}
        </p>
        {ergebnis === 'PERSONEN' ? <p>{t('ergebnis.personen')}</p> : null}
      </Hinweis>
      {fehler.length > 0 ? <Fehlertabelle fehler={fehler} /> : null}
      {ergebnis === 'PERSONEN' || ergebnis === 'PROBELAUF' ? (
        <Personenfragen fragen={personen} antworten={antworten} onAntwort={onAntwort} />
      ) : null}
      <div className="kim-aktionen">
        {ergebnis === 'PERSONEN' ? (
          <Button
            laeuft={laeuft}
            disabled={personen.some(({ zeile }) => !antworten.has(zeile))}
            onClick={onPruefen}
          >
            {t('ergebnis.erneut')}
          </Button>
        ) : null}
        {ergebnis === 'PROBELAUF' ? (
          <Button laeuft={laeuft} onClick={onUebernehmen}>
            {t('ergebnis.uebernehmen')}
          </Button>
        ) : null}
      </div>
      {akten.length > 0 ? (
        <Karte titel={t('akten.titel')}>
          <ul>
            {akten.map(({ zeile, akteId, nummer }) => (
              <li key={akteId}>
                <Link to={`/akten/${akteId}`}>{t('akten.zeile', { zeile, nummer })}</Link>
              </li>
            ))}
          </ul>
          <p>{t('seite.danach')}</p>
        </Karte>
      ) : null}
    </div>
  );
}

function Fehlertabelle({ fehler }: { fehler: BestandAntwort['fehler'] }) {
  return (
    <Tabelle
      titel={t('fehler.tabelle')}
      zeilen={fehler}
      schluessel={({ zeile, spalte, grund }) => `${zeile} ${spalte} ${grund}`}
      spalten={[
        {
          id: 'zeile',
          kopf: t('fehler.zeile'),
          zelle: ({ zeile }) => (zeile === 0 ? t('fehler.zeile.datei') : String(zeile)),
        },
        { id: 'spalte', kopf: t('fehler.spalte'), zelle: ({ spalte }) => spalte ?? '–' },
        { id: 'wert', kopf: t('fehler.wert'), zelle: ({ wert }) => wert || '–' },
        { id: 'grund', kopf: t('fehler.grund'), zelle: ({ grund }) => grund },
        { id: 'reparatur', kopf: t('fehler.reparatur'), zelle: ({ reparatur }) => reparatur },
      ]}
    />
  );
}
