import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis, type HinweisArt } from '#src/web/ui/hinweis.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import type { ImportAntwort } from '../stellenbesetzung.contract.ts';
import { t } from './texte.ts';
import { formatHundertstel } from './zahlen.ts';

type Props = {
  antwort: ImportAntwort;
  baustein: 1 | 2 | 3;
  laeuft: boolean;
  onUebernehmen: (konflikte: 'abbrechen' | 'auslassen') => void;
};

const ART = {
  FEHLER: 'fehler',
  KONFLIKTE: 'warnung',
  PROBELAUF: 'info',
  GESCHRIEBEN: 'erfolg',
  UNVERAENDERT: 'info',
} as const satisfies Record<ImportAntwort['ergebnis'], HinweisArt>;

/** What the check or the import answered, with the next step. */
export function Importergebnis({ antwort, baustein, laeuft, onUebernehmen }: Props) {
  const { ergebnis, fehler, konflikte, fehlend, schonImportiertAm } = antwort;
  return (
    <div className="kim-stapel">
      <Hinweis art={ART[ergebnis]} titel={t(`import.${ergebnis}`)} ansagen>
        <p>{ergebnis === 'FEHLER' ? t('import.reihenfolge') : t('import.zahlen', toZahlen(antwort))}</p>
        {schonImportiertAm === null ? null : (
          <p>{t('import.schon', { tag: formatTag(schonImportiertAm) })}</p>
        )}
        {fehlend.length === 0 ? null : (
          <p>{t('import.fehlend', { anzahl: fehlend.length, namen: fehlend.join(', ') })}</p>
        )}
      </Hinweis>
      {fehler.length > 0 ? <Fehlertabelle fehler={fehler} /> : null}
      {konflikte.length > 0 ? <Konflikttabelle konflikte={konflikte} /> : null}
      <div className="kim-aktionen">
        {ergebnis === 'PROBELAUF' ? (
          <Button laeuft={laeuft} onClick={() => onUebernehmen('abbrechen')}>
            {t('import.uebernehmen')}
          </Button>
        ) : null}
        {ergebnis === 'KONFLIKTE' && antwort.neu > 0 ? (
          <Button art="sekundaer" laeuft={laeuft} onClick={() => onUebernehmen('auslassen')}>
            {t('import.ohneKonflikte')}
          </Button>
        ) : null}
        {ergebnis === 'GESCHRIEBEN' ? (
          <LinkButton zu={`/stellenbesetzung?baustein=${baustein}`}>{t('import.bericht')}</LinkButton>
        ) : null}
      </div>
    </div>
  );
}

function toZahlen({ zeilen, neu, unveraendert, ausgelassen }: ImportAntwort) {
  return { zeilen, neu, unveraendert, ausgelassen };
}

function formatTag(zeitpunkt: string): string {
  return formatGerman(toPlainDate(zeitpunkt.slice(0, 10)));
}

function Fehlertabelle({ fehler }: { fehler: ImportAntwort['fehler'] }) {
  return (
    <Tabelle
      titel={t('import.fehler.tabelle')}
      zeilen={fehler}
      schluessel={({ zeile, spalte, grund }) => `${zeile} ${spalte} ${grund}`}
      spalten={[
        {
          id: 'zeile',
          kopf: t('import.zeile'),
          zelle: ({ zeile }) => (zeile === 0 ? t('import.zeile.datei') : String(zeile)),
        },
        { id: 'spalte', kopf: t('import.spalte'), zelle: ({ spalte }) => spalte ?? '–' },
        { id: 'wert', kopf: t('import.wert'), zelle: ({ wert }) => wert || '–' },
        { id: 'grund', kopf: t('import.grund'), zelle: ({ grund }) => grund },
        { id: 'reparatur', kopf: t('import.reparatur'), zelle: ({ reparatur }) => reparatur },
      ]}
    />
  );
}

function Konflikttabelle({ konflikte }: { konflikte: ImportAntwort['konflikte'] }) {
  return (
    <Tabelle
      titel={t('import.konflikte.tabelle')}
      zeilen={konflikte}
      schluessel={({ zeile, angabe }) => `${zeile} ${angabe}`}
      zeilenkopf="standort"
      spalten={[
        { id: 'zeile', kopf: t('import.zeile'), zelle: ({ zeile }) => String(zeile) },
        { id: 'standort', kopf: t('import.standort'), zelle: ({ standort }) => standort },
        {
          id: 'stichtag',
          kopf: t('import.stichtag'),
          zelle: ({ stichtag }) => formatGerman(toPlainDate(stichtag)),
        },
        { id: 'angabe', kopf: t('import.angabe'), zelle: ({ angabe }) => angabe },
        {
          id: 'importiert',
          kopf: t('import.importiert'),
          zahl: true,
          zelle: ({ importiert }) => formatHundertstel(importiert),
        },
        {
          id: 'gefuehrt',
          kopf: t('import.gefuehrt'),
          zahl: true,
          zelle: ({ gefuehrt }) => formatHundertstel(gefuehrt),
        },
        { id: 'herkunft', kopf: t('import.herkunft'), zelle: ({ herkunft }) => herkunft },
      ]}
    />
  );
}
