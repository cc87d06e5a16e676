import { compareTexts } from '#src/core/sort.ts';
import type { Punkt } from '#src/core/diagramm/diagramm.ts';
import type { ZeileAnzeige } from '../stellenbesetzung.contract.ts';
import { t } from './texte.ts';

export type Gruppierung = { achse: string; punkte: Punkt[] };

/** More bars than this cannot be read; then the Regierungsbezirke are shown. */
const HOECHSTENS = 8;

/** Points of the chart in VZÄ: single Standorte when there are few, else the Regierungsbezirke. */
export function toGruppen(zeilen: readonly ZeileAnzeige[]): Gruppierung {
  const mitZahlen = zeilen.filter((zeile) => zeile.zahlen !== null);
  const einzeln = mitZahlen.length <= HOECHSTENS;
  const name = (zeile: ZeileAnzeige) =>
    einzeln ? zeile.name : (zeile.regierungsbezirk ?? t('diagramm.ohneBezirk'));
  const namen = [...new Set(mitZahlen.map(name))].sort(compareTexts);
  return {
    achse: einzeln ? t('diagramm.achse.standort') : t('diagramm.achse.regierungsbezirk'),
    punkte: namen.map((gruppe) => ({
      name: gruppe,
      werte: (['besetzt', 'offen', 'nieAbgerufen'] as const).map(
        (feld) =>
          mitZahlen
            .filter((zeile) => name(zeile) === gruppe)
            .reduce((summe, zeile) => summe + (zeile.zahlen?.[feld] ?? 0), 0) / 100,
      ),
    })),
  };
}
