import type { ReactNode } from 'react';

type Props = {
  label: string;
  /** Formatted by the caller, with unit. */
  wert: string;
  /** What is counted, from when to when, since when it is known. */
  erlaeuterung?: ReactNode;
};

/** One figure with its name and what it means. Several stand in `<dl className="kim-kennzahlen">`. */
export function Kennzahl({ label, wert, erlaeuterung }: Props) {
  return (
    <div className="kim-kennzahl">
      <dt>{label}</dt>
      <dd className="kim-kennzahl__wert">{wert}</dd>
      {erlaeuterung ? <dd className="kim-klein">{erlaeuterung}</dd> : null}
    </div>
  );
}

/** Frame of several figures. */
export function Kennzahlen({ children }: { children: ReactNode }) {
  return <dl className="kim-kennzahlen">{children}</dl>;
}
