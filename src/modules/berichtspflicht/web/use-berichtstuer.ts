import type { Entwurfstuer } from '#src/web/entwurf/entwurf-api.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';

/** Drafts of the Koordination lie with the steering, all others of these pages with the Förderung. */
export function useBerichtstuer(): Entwurfstuer {
  const { data: sitzung } = useSitzung();
  return sitzung?.rolle === 'KOORDINATION' ? 'steuerung' : 'foerderung';
}
