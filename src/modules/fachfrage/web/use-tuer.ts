import type { Entwurfstuer } from '#src/web/entwurf/entwurf-api.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';

/** Where the drafts of this role lie: those of the Case Management with the Fallarbeit, all others with the Steuerung. */
export function useTuer(): Entwurfstuer {
  const { data: sitzung } = useSitzung();
  return sitzung?.rolle === 'CASE_MANAGEMENT' ? 'fall' : 'steuerung';
}
