import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { Diagrammdaten } from './diagramm.tsx';
import { useSchmal } from './use-schmal.ts';

type Props = Diagrammdaten & { formatiere: (zahl: number) => string };

/** Tokens of the sheet, so that dark scheme and forced colours apply; dashes tell lines apart without colour. */
const FARBEN = ['var(--kim-reihe-1)', 'var(--kim-reihe-2)', 'var(--kim-reihe-3)', 'var(--kim-reihe-4)'];
const STRICHE = ['0', '8 4', '2 4', '12 4 2 4'];

/** The picture alone; `Diagramm` adds what makes it accessible. No animation, no tooltip: the table has the numbers. */
export default function DiagrammBild({ art, reihen, punkte, formatiere }: Props) {
  const daten = punkte.map(({ name, werte }) => ({
    name,
    ...Object.fromEntries(reihen.map((reihe, stelle) => [reihe, werte[stelle] ?? null])),
  }));
  // Names beside each other do not fit a phone: bars lie down there, so that no name is left out.
  const liegend = useSchmal() && art === 'balken';
  const achsen = liegend ? (
    <>
      <CartesianGrid horizontal={false} stroke="var(--kim-linie)" />
      <XAxis
        type="number"
        tickLine={false}
        stroke="var(--kim-rand)"
        tickFormatter={formatiere}
        tickCount={3}
      />
      <YAxis type="category" dataKey="name" tickLine={false} stroke="var(--kim-rand)" width={88} />
      {reihen.length > 1 ? <Legend itemSorter={null} /> : null}
    </>
  ) : (
    <>
      <CartesianGrid vertical={false} stroke="var(--kim-linie)" />
      <XAxis dataKey="name" tickLine={false} stroke="var(--kim-rand)" />
      <YAxis
        tickLine={false}
        axisLine={false}
        stroke="var(--kim-rand)"
        tickFormatter={formatiere}
        width={64}
      />
      {reihen.length > 1 ? <Legend itemSorter={null} /> : null}
    </>
  );
  return (
    <ResponsiveContainer width="100%" height={liegend ? 80 + punkte.length * (16 + 18 * reihen.length) : 280}>
      {art === 'balken' ? (
        <BarChart data={daten} accessibilityLayer={false} layout={liegend ? 'vertical' : 'horizontal'}>
          {achsen}
          {reihen.map((reihe, stelle) => (
            <Bar key={reihe} dataKey={reihe} fill={FARBEN[stelle % 4] ?? ''} isAnimationActive={false} />
          ))}
        </BarChart>
      ) : (
        <LineChart data={daten} accessibilityLayer={false}>
          {achsen}
          {reihen.map((reihe, stelle) => (
            <Line
              key={reihe}
              dataKey={reihe}
              stroke={FARBEN[stelle % 4] ?? ''}
              strokeDasharray={STRICHE[stelle % 4] ?? ''}
              strokeWidth={2.5}
              dot={{ r: 3, strokeDasharray: '0' }}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      )}
    </ResponsiveContainer>
  );
}
