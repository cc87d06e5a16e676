import { useId, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '#src/web/ui/button.tsx';
import type { AkteSeite } from './akte-typen.ts';
import { type Bereich, listGruppen } from './bereiche.ts';
import { t } from './texte.ts';

/** The parts of an Akte in groups. On a small screen one line that opens, so that the part itself is what is seen first. */
export function Bereichsnavigation({ seite, aktuell }: { seite: AkteSeite; aktuell: Bereich }) {
  const [offen, setOffen] = useState(false);
  const id = useId();
  return (
    <nav className="fall-bereiche" aria-label={t('akte.bereiche')}>
      <div className="fall-bereiche__schalter">
        <Button
          art="sekundaer"
          aria-expanded={offen}
          aria-controls={id}
          onClick={() => setOffen((bisher) => !bisher)}
        >
          {t('akte.bereiche.schalter', { bereich: t(`akte.${aktuell}`) })}
        </Button>
      </div>
      <ul id={id} className="fall-bereiche__gruppen" data-offen={offen}>
        {listGruppen(seite).map(({ name, bereiche }) => (
          <li key={name}>
            <span id={`${id}${name}`} className="fall-bereiche__gruppe">
              {t(`akte.gruppe.${name}`)}
            </span>
            <ul className="fall-bereiche__liste" aria-labelledby={`${id}${name}`}>
              {bereiche.map((bereich) => (
                <li key={bereich}>
                  <Link
                    to={bereich === 'ueberblick' ? '?' : `?bereich=${bereich}`}
                    preventScrollReset
                    aria-current={bereich === aktuell ? 'page' : undefined}
                    onClick={() => setOffen(false)}
                  >
                    {t(`akte.${bereich}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
