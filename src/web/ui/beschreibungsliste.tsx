import type { ReactNode } from 'react';

export type Angabe = { name: string; wert: ReactNode };

/** Names and values of a record. An empty value is shown as a dash with a word for screen readers. */
export function Beschreibungsliste({ angaben }: { angaben: readonly Angabe[] }) {
  return (
    <dl className="kim-liste">
      {angaben.map(({ name, wert }) => (
        <div key={name} className="kim-liste__zeile">
          <dt>{name}</dt>
          <dd>{isLeer(wert) ? <KeineAngabe /> : wert}</dd>
        </div>
      ))}
    </dl>
  );
}

function isLeer(wert: ReactNode): boolean {
  return wert === null || wert === undefined || wert === '' || wert === false;
}

function KeineAngabe() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="kern-sr-only">keine Angabe</span>
    </>
  );
}
