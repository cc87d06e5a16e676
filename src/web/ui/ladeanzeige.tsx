import { t } from '../texte.ts';

/** Text first; the moving part is decoration and stands still with prefers-reduced-motion. */
export function Ladeanzeige({ text = t('laedt') }: { text?: string }) {
  return (
    <output className="kim-laden">
      <span className="kim-laden__kreis" aria-hidden="true" />
      <span>{text}</span>
    </output>
  );
}
