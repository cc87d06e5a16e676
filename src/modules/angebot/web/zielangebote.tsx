import { LinkButton } from '#src/web/ui/link-button.tsx';
import { toAngebotssuche } from './zur-akte.ts';

/** From a Ziel to what fits: by its area and the language of the person. Its texts are its own, so that the Akte loads no others. */
export function Zielangebote({
  akteId,
  ziel,
  name,
}: {
  akteId: string;
  ziel: { bereich: string; sprache: string };
  name: string;
}) {
  return (
    <LinkButton zu={toAngebotssuche(akteId, ziel)} art="tertiaer" name={`${TEXT}: ${name}`}>
      {TEXT}
    </LinkButton>
  );
}

const TEXT = 'Passende Angebote';
