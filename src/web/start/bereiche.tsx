import { Link } from 'react-router';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { listNavigation } from '../layout/navigation.tsx';
import { SEITEN } from '../seiten.ts';
import { t } from '../texte.ts';

/** The areas of the active role as large targets. */
export function Bereiche({ rolle }: { rolle: Rolle }) {
  const eintraege = listNavigation(SEITEN, rolle);
  return (
    <section aria-labelledby="bereiche">
      <h2 id="bereiche">{t('start.bereiche')}</h2>
      {eintraege.length === 0 ? <p>{t('start.bereiche.leer')}</p> : null}
      <ul className="kim-kacheln">
        {eintraege.map(({ pfad, text, gruppe }) => (
          <li key={pfad}>
            <Link to={pfad} className="kim-kachel">
              <strong>{text}</strong>
              {gruppe ? <span>{gruppe}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
