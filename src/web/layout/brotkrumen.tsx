import { Link, matchPath, useLocation } from 'react-router';
import type { ModulSeite } from '../seite.ts';
import { t } from '../texte.ts';

/**
 * Pages on the way to `pfad`: those of the navigation whose address is a beginning of it, shortest first, then the page.
 * A legal page with the same first word is no step on the way.
 */
export function listKrumen(
  seiten: readonly ModulSeite[],
  pfad: string,
): readonly { pfad: string; titel: string }[] {
  const teile = pfad.split('/').filter(Boolean);
  return teile.flatMap((_, stelle) => {
    const stueck = `/${teile.slice(0, stelle + 1).join('/')}`;
    const seite = seiten.find((kandidat) => matchPath({ path: kandidat.pfad, end: true }, stueck));
    const letzte = stelle === teile.length - 1;
    return seite && (letzte || seite.navigation) ? [{ pfad: stueck, titel: seite.titel }] : [];
  });
}

/** Breadcrumb; not shown on the start page. */
export function Brotkrumen({ seiten }: { seiten: readonly ModulSeite[] }) {
  const { pathname } = useLocation();
  const krumen = listKrumen(seiten, pathname);
  if (krumen.length === 0) return null;
  return (
    <nav className="kim-krumen" aria-label={t('brotkrumen')}>
      <ol>
        <li>
          <Link to="/">{t('navigation.uebersicht')}</Link>
        </li>
        {krumen.map(({ pfad, titel }, stelle) => (
          <li key={pfad}>
            {stelle === krumen.length - 1 ? (
              <span aria-current="page">{titel}</span>
            ) : (
              <Link to={pfad}>{titel}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
