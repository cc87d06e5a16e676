import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { KNOPF_KLASSE } from './button.tsx';
import type { KnopfArt } from './button.tsx';
import { klassen } from './klassen.ts';

type Props = {
  zu: string;
  art?: KnopfArt;
  children: ReactNode;
  /** Full name for those who hear links out of their place; begins with what is shown (WCAG 2.5.3). */
  name?: string;
  /** The address is a file of the API, not a page: a plain link that downloads. */
  datei?: boolean;
  /** For a file whose download changes something on the server. */
  onLaden?: () => void;
};

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function LinkButton({ zu, art = 'primaer', children, name, datei = false, onLaden }: Props) {
  const aussehen = klassen('kern-btn', KNOPF_KLASSE[art]);
  const inhalt = <span className="kern-label">{children}</span>;
  return datei ? (
    <a className={aussehen} href={zu} aria-label={name} download onClick={onLaden}>
      {inhalt}
    </a>
  ) : (
    <Link className={aussehen} to={zu} aria-label={name}>
      {inhalt}
    </Link>
  );
}
