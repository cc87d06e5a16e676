import { lazy, Suspense } from 'react';
import { Link, matchPath } from 'react-router';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { hasZugang, isGesperrt } from '../seite.ts';
import { SEITEN } from '../seiten.ts';
import { t } from './texte.ts';
import { ROLLENBILDER } from './aufgaben.ts';
import type { Aufgabe } from './aufgabenliste.ts';

/** What the active role does next, as large targets, and what it can do today at all. */
export function Bereiche({ rolle, vertretung }: { rolle: Rolle; vertretung?: boolean | undefined }) {
  const { stand, aufgaben } = ROLLENBILDER[rolle];
  return (
    <>
      <Anstehendes rolle={rolle} vertretung={vertretung} />
      <section aria-labelledby="bereiche">
        <h2 id="bereiche">{t('start.bereiche')}</h2>
        <p>{stand}</p>
        <ul className="kim-kacheln">
          {aufgaben.map((aufgabe) => (
            <Kachel key={aufgabe.pfad} {...aufgabe} vertretung={vertretung} />
          ))}
        </ul>
      </section>
    </>
  );
}

const STARTTEILE = SEITEN.flatMap((seite) => (seite.start ? [{ seite, Teil: lazy(seite.start) }] : []));

/** What waits for this role, from the modules that say so. It comes after the page: the tasks below do not wait for it. */
function Anstehendes({ rolle, vertretung }: { rolle: Rolle; vertretung: boolean | undefined }) {
  return STARTTEILE.filter(
    ({ seite }) => hasZugang(seite.rollen, rolle) && !isGesperrt(seite, vertretung),
  ).map(({ seite, Teil }) => (
    <Suspense key={seite.pfad} fallback={null}>
      <Teil />
    </Suspense>
  ));
}

function Kachel({ pfad, satz, vertretung }: Aufgabe & { vertretung: boolean | undefined }) {
  const seite = SEITEN.find((eine) => matchPath(eine.pfad, pfad));
  if (!seite || isGesperrt(seite, vertretung)) return null;
  return (
    <li>
      <Link to={pfad} className="kim-kachel">
        <strong>{seite.navigation?.text ?? seite.titel}</strong>
        <span>{satz}</span>
      </Link>
    </li>
  );
}
