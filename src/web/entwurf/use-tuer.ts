import { useSitzung } from '../sitzung/use-sitzung.ts';
import type { Entwurfstuer } from './entwurf-api.ts';

/** Where the drafts of this role lie: those of the Case Management with the Fallarbeit, of KI-Leitung and Ministerium with the Förderung. */
export function useTuer(): Entwurfstuer {
  const { data: sitzung } = useSitzung();
  if (sitzung?.rolle === 'CASE_MANAGEMENT') return 'fall';
  return sitzung?.rolle === 'KI_LEITUNG' || sitzung?.rolle === 'MINISTERIUM' ? 'foerderung' : 'steuerung';
}
