import { useId } from 'react';
import type { ReactNode } from 'react';
import { klassen } from './klassen.ts';

type Props = {
  titel: string;
  children: ReactNode;
  /** Level of the heading, 2 by default: headings of a page leave out no level. */
  ebene?: 2 | 3 | 4;
  aktionen?: ReactNode;
  hervorgehoben?: boolean;
};

/** A bordered region with a heading. */
export function Karte({ titel, children, ebene = 2, aktionen, hervorgehoben = false }: Props) {
  const id = useId();
  const Ueberschrift = `h${ebene}` as const;
  return (
    <section className={klassen('kim-karte', hervorgehoben && 'kim-karte--hervor')} aria-labelledby={id}>
      <div className="kim-karte__kopf">
        <Ueberschrift id={id}>{titel}</Ueberschrift>
        {aktionen ? <div className="kim-aktionen">{aktionen}</div> : null}
      </div>
      {children}
    </section>
  );
}
