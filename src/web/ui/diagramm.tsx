import { useId } from 'react';
import type { Diagrammdaten, Diagrammwert, Punkt } from '#src/core/diagramm/diagramm.ts';
import { t } from '../texte.ts';
import { CsvLink } from './csv-link.tsx';
import { DiagrammBild } from './diagramm-bild.tsx';
import { Tabelle } from './tabelle.tsx';

type Props = Diagrammdaten & {
  titel: string;
  /** What the picture shows, in one or two sentences. Always visible. */
  zusammenfassung: string;
  /** Shown in the table for a null, for example „unterdrückt“. A hidden number is `x` in table and picture. */
  ohneWert?: string;
  /** Numbers in the German way; the caller may add a unit. */
  formatiere?: (zahl: number) => string;
};

const ZAHL = new Intl.NumberFormat('de-DE');
const formatZahl = (zahl: number) => ZAHL.format(zahl);

/** A chart that never stands alone: title, summary, picture, the same numbers as a table, download (A11Y-10). */
export function Diagramm({
  titel,
  zusammenfassung,
  ohneWert = '–',
  formatiere = formatZahl,
  ...daten
}: Props) {
  const id = useId();
  const zeige = (wert: Diagrammwert | undefined) => {
    if (typeof wert === 'number') return formatiere(wert);
    return wert ?? ohneWert;
  };
  const kopf = [daten.achse, ...daten.reihen];
  return (
    <figure className="kim-diagramm" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{titel}</h3>
        <p>{zusammenfassung}</p>
      </figcaption>
      <DiagrammBild daten={daten} formatiere={formatiere} />
      <details>
        <summary>{t('diagramm.daten')}</summary>
        <Tabelle
          titel={titel}
          spalten={[
            { id: 'name', kopf: daten.achse, zelle: ({ name }) => name },
            ...daten.reihen.map((reihe, stelle) => ({
              id: `reihe-${stelle}`,
              kopf: reihe,
              zahl: true,
              zelle: ({ werte }: Punkt) => zeige(werte[stelle]),
            })),
          ]}
          zeilen={daten.punkte}
          schluessel={({ name }) => name}
        />
        <CsvLink
          dateiname={titel}
          zeilen={[
            kopf,
            ...daten.punkte.map(({ name, werte }) => [name, ...werte.map((wert) => wert ?? ohneWert)]),
          ]}
        />
      </details>
    </figure>
  );
}
