import { lazy, Suspense, useId } from 'react';
import { t } from '../texte.ts';
import { CsvLink } from './csv-link.tsx';
import { Ladeanzeige } from './ladeanzeige.tsx';
import { Tabelle } from './tabelle.tsx';

export type Diagrammart = 'balken' | 'linie';
export type Punkt = { name: string; werte: readonly (number | null)[] };
export type Diagrammdaten = {
  art: Diagrammart;
  /** Name of the axis that the points stand on, for example „Quartal“. */
  achse: string;
  /** Names of the series, in the order of `werte`. */
  reihen: readonly string[];
  punkte: readonly Punkt[];
};

type Props = Diagrammdaten & {
  titel: string;
  /** What the picture shows, in one or two sentences. Always visible. */
  zusammenfassung: string;
  /** Shown for a null, for example „unterdrückt“. */
  ohneWert?: string;
  /** Numbers in the German way; the caller may add a unit. */
  formatiere?: (zahl: number) => string;
};

// Recharts is larger than the whole shell: it comes only with the first diagram.
const Bild = lazy(() => import('./diagramm-bild.tsx'));
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
  const zeige = (zahl: number | null | undefined) =>
    zahl === null || zahl === undefined ? ohneWert : formatiere(zahl);
  const kopf = [daten.achse, ...daten.reihen];
  return (
    <figure className="kim-diagramm" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{titel}</h3>
        <p>{zusammenfassung}</p>
      </figcaption>
      <Suspense fallback={<Ladeanzeige />}>
        <div className="kim-diagramm__bild" aria-hidden="true">
          <Bild {...daten} formatiere={formatiere} />
        </div>
      </Suspense>
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
