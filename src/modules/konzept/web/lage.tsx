import { Etikett } from '#src/web/ui/etikett.tsx';
import { KONZEPTLAGE_NAMEN, type Konzeptlage } from '../konzept.model.ts';

/** The state of a Fassung, in words and with a colour. */
export function Lage({ lage }: { lage: Konzeptlage }) {
  return <Etikett text={KONZEPTLAGE_NAMEN[lage]} art={toArt(lage)} />;
}

function toArt(lage: Konzeptlage): 'erfolg' | 'warnung' | 'neutral' | 'info' {
  if (lage === 'GUELTIG') return 'erfolg';
  if (lage === 'FORTSCHREIBUNG_FAELLIG' || lage === 'NACHBESSERUNG') return 'warnung';
  return lage === 'ABGELOEST' ? 'neutral' : 'info';
}
