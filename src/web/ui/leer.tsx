import type { ReactNode } from 'react';

type Props = {
  titel: string;
  /** Why there is nothing, or what will stand here. */
  children?: ReactNode;
  /** The next step: a button or link. */
  aktion?: ReactNode;
};

/** Instead of an empty list: what this is and what to do next. */
export function Leer({ titel, children, aktion }: Props) {
  return (
    <div className="kim-leer">
      <p className="kim-leer__titel">{titel}</p>
      {children ? <div>{children}</div> : null}
      {aktion ? <div className="kim-aktionen">{aktion}</div> : null}
    </div>
  );
}
