import { formatGerman } from '#src/core/plain-date.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { t } from '../texte.ts';

type Props = {
  titel: string;
  /** verantwortliche Stelle */
  stelle: string;
  stand: PlainDate;
  synthetisch: boolean;
};

/** Head of a printout; not visible on the screen. */
export function Druckkopf({ titel, stelle, stand, synthetisch }: Props) {
  return (
    <div className="kim-druckkopf" aria-hidden="true">
      <p>
        {t('produkt')} – {stelle}
      </p>
      <p>
        {titel}, Stand {formatGerman(stand)}
        {synthetisch ? ' – SYNTHETISCH' : ''}
      </p>
    </div>
  );
}
