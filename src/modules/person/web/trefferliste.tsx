import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ZUSTAND_NAMEN } from '#src/modules/akte/akte.model.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import type { Treffer } from '../person.contract.ts';
import { formatGeburtsangabe } from './format-angabe.ts';
import { Personenname, WeitererName } from './personenname.tsx';

export type Kurzperson = Omit<Treffer, 'trefferart' | 'geburtsdatumPasst'>;

type Props<P extends Kurzperson> = {
  personen: readonly P[];
  /** Why the person is here, in words. */
  erklaerung: (person: P) => readonly string[];
  renderAktion: (person: P) => ReactNode;
};

/** Persons of own Akten as a list: name, further names, birth date, why found, Akten. */
export function Trefferliste<P extends Kurzperson>({ personen, erklaerung, renderAktion }: Props<P>) {
  return (
    <ul className="kim-stapel kim-liste-blank fall-karten">
      {personen.map((person) => (
        <li key={person.personId} className="kim-karte">
          <p>
            <strong>
              <Personenname {...person} />
            </strong>{' '}
            {person.pseudonym}
          </p>
          {person.weitereNamen.length > 0 ? (
            <p>
              {person.weitereNamen.map((name) => (
                <span key={name.text}>
                  <WeitererName {...name} />{' '}
                </span>
              ))}
            </p>
          ) : null}
          {person.geburtsdatum === null ? null : <p>{formatGeburtsangabe(person)}</p>}
          <p className="kim-aktionen">
            {erklaerung(person).map((text) => (
              <Etikett key={text} text={text} art="info" />
            ))}
          </p>
          <ul>
            {person.akten.map(({ akteId, nummer, zustand }) => (
              <li key={akteId}>
                <Link to={`/akten/${akteId}`}>{nummer}</Link> – {ZUSTAND_NAMEN[zustand]}
              </li>
            ))}
          </ul>
          <Aktion>{renderAktion(person)}</Aktion>
        </li>
      ))}
    </ul>
  );
}

function Aktion({ children }: { children: ReactNode }) {
  return children === null ? null : <div className="kim-aktionen">{children}</div>;
}
