import {
  REGIERUNGSBEZIRKE,
  STANDORT_TYP_NAMEN,
  STANDORT_TYPEN,
} from '#src/modules/standort/standort.model.ts';
import { Auswahl as Auswahlfeld } from '#src/web/ui/auswahl.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { STUFEN, STUFEN_NAMEN } from '../../ueberblick/ueberblick.model.ts';
import { SORTIERUNGEN } from '../../ueberblick/ueberblicksliste.model.ts';
import type { Suche } from './suche.ts';
import { t } from './texte.ts';

type Props = {
  sortierung: string;
  suche: Suche;
  jahre: readonly number[];
  foerderjahr: number | null;
  onSuche: (suche: Suche) => void;
};

/** Each choice applies at once; the address holds it, so that a view can be sent as a link. */
export function Auswahl({ sortierung, suche, jahre, foerderjahr, onSuche }: Props) {
  const feld = (name: keyof Suche) => ({
    id: `auswahl-${name}`,
    value: suche[name] ?? '',
    onChange: ({ target }: { target: { value: string } }) => onSuche({ ...suche, [name]: target.value }),
  });
  return (
    <Karte titel={t('auswahl')}>
      <div className="foerderung-auswahl">
        <Auswahlfeld
          label={t('auswahl.jahr')}
          leer={suche.eingang === 'true' ? t('auswahl.jahr.alle') : null}
          optionen={jahre.map((jahr) => ({ wert: String(jahr), text: String(jahr) }))}
          {...feld('foerderjahr')}
          value={foerderjahr === null ? '' : String(foerderjahr)}
        />
        <Auswahlfeld
          label={t('auswahl.eingang')}
          leer={t('auswahl.eingang.nein')}
          optionen={[{ wert: 'true', text: t('auswahl.eingang.ja') }]}
          {...feld('eingang')}
        />
        <Auswahlfeld
          label={t('auswahl.stufe')}
          leer={t('auswahl.alle')}
          optionen={STUFEN.map((wert) => ({ wert, text: STUFEN_NAMEN[wert] }))}
          {...feld('stufe')}
        />
        <Auswahlfeld
          label={t('auswahl.bezirk')}
          leer={t('auswahl.alle')}
          optionen={REGIERUNGSBEZIRKE.map((wert) => ({ wert, text: wert }))}
          {...feld('regierungsbezirk')}
        />
        <Auswahlfeld
          label={t('auswahl.typ')}
          leer={t('auswahl.alle')}
          optionen={STANDORT_TYPEN.map((wert) => ({ wert, text: STANDORT_TYP_NAMEN[wert] }))}
          {...feld('typ')}
        />
        <Auswahlfeld
          label={t('auswahl.ordnung')}
          leer={null}
          optionen={SORTIERUNGEN.map((wert) => ({ wert, text: t(wert) }))}
          {...feld('sortierung')}
          value={sortierung.replace('-', '')}
        />
      </div>
    </Karte>
  );
}
