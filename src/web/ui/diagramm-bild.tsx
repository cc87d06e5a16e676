import { computeDiagramm, type Diagrammdaten, type Zeichen } from '#src/core/diagramm/diagramm.ts';
import { STRICHE, toPunkte } from '#src/core/diagramm/diagramm-svg.ts';
import { useBreite } from './use-breite.ts';

type Props = { daten: Diagrammdaten; formatiere: (zahl: number) => string };

/** Tokens of the sheet, so that dark scheme and forced colours apply; dashes tell lines apart without colour. */
const FARBEN = ['var(--kim-reihe-1)', 'var(--kim-reihe-2)', 'var(--kim-reihe-3)', 'var(--kim-reihe-4)'];
const SCHRIFTGRAD = 14;
const toFarbe = (reihe: number): string => FARBEN[reihe % FARBEN.length] ?? '';

/** The picture alone, as documents show it, too; `Diagramm` adds what makes it accessible. No animation, no tooltip: the table has the numbers. */
export function DiagrammBild({ daten, formatiere }: Props) {
  const [ref, breite] = useBreite();
  const { hoehe, zeichen } = computeDiagramm(daten, { breite, schriftgrad: SCHRIFTGRAD, formatiere });
  return (
    <div ref={ref} className="kim-diagramm__bild" aria-hidden="true">
      <svg width={breite} height={hoehe} viewBox={`0 0 ${breite} ${hoehe}`}>
        {zeichen.map((eines, stelle) => (
          // oxlint-disable-next-line react/no-array-index-key -- a shape is its place
          <Form key={stelle} zeichen={eines} />
        ))}
      </svg>
    </div>
  );
}

function Form({ zeichen }: { zeichen: Zeichen }) {
  switch (zeichen.art) {
    case 'strich': {
      const [[x1, y1], [x2, y2]] = [zeichen.von, zeichen.bis];
      const stroke = zeichen.rolle === 'achse' ? 'var(--kim-rand)' : 'var(--kim-linie)';
      return <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={stroke} />;
    }
    case 'flaeche': {
      const [x, y] = zeichen.ecke;
      return <rect x={x} y={y} width={zeichen.breite} height={zeichen.hoehe} fill={toFarbe(zeichen.reihe)} />;
    }
    case 'zug':
      return (
        <polyline
          points={toPunkte(zeichen.stellen)}
          fill="none"
          stroke={toFarbe(zeichen.reihe)}
          strokeWidth={2.5}
          strokeDasharray={STRICHE[zeichen.reihe % STRICHE.length] ?? ''}
        />
      );
    case 'marke': {
      const [cx, cy] = zeichen.stelle;
      return <circle cx={cx} cy={cy} r={3} fill={toFarbe(zeichen.reihe)} />;
    }
    case 'wort': {
      const [x, y] = zeichen.stelle;
      return (
        <text x={x} y={y} textAnchor={zeichen.anker} fontSize={SCHRIFTGRAD}>
          {zeichen.text}
        </text>
      );
    }
  }
}
