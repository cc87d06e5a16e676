import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { HELFENDE } from '../wertelisten/helfende.ts';
import type { OnOffen, Vorschlag } from './netzwerk-typen.ts';
import { t } from './texte.ts';

/** Stellen that a consent or a Verweis names: one click opens the form with kind and name. */
export function Vorschlaege({
  vorschlaege,
  onOffen,
}: {
  vorschlaege: readonly Vorschlag[];
  onOffen: OnOffen;
}) {
  if (vorschlaege.length === 0) return null;
  return (
    <Karte titel={t('vorschlaege')}>
      <ul className="netzwerk-vorschlaege">
        {vorschlaege.map((vorschlag) => (
          <li key={`${vorschlag.art} ${vorschlag.name}`}>
            <span>
              {vorschlag.name}{' '}
              <span className="kim-klein">
                {textOf(HELFENDE, vorschlag.art)}, {t(`vorschlag.${vorschlag.herkunft}`)}
              </span>
            </span>
            {onOffen ? (
              <Button
                art="tertiaer"
                aria-label={t('vorschlag.aufnehmen.name', { name: vorschlag.name })}
                onClick={() => onOffen({ art: 'neu', vorschlag })}
              >
                {t('vorschlag.aufnehmen')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Karte>
  );
}
