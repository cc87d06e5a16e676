import { Link } from 'react-router';
import { t } from '../texte.ts';

/** Footer with the three legal pages, on every page in the same place (WCAG 3.2.6). */
export function Fuss() {
  return (
    <footer className="kim-fuss">
      <nav aria-label={t('fuss')}>
        <ul>
          <li>
            <Link to="/barrierefreiheit">{t('fuss.barrierefreiheit')}</Link>
          </li>
          <li>
            <Link to="/datenschutz">{t('fuss.datenschutz')}</Link>
          </li>
          <li>
            <Link to="/impressum">{t('fuss.impressum')}</Link>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
