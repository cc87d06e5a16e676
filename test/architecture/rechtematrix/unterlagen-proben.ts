import type { Objekte } from './objekte.ts';
import type { Probe } from './probe.ts';

/** A file beside a signed Antrag: everybody who sees the Förderfall reads it, nobody takes it away. */
export function createUnterlagenProben({
  foerderfallId,
  unterlageId,
}: Pick<Objekte, 'foerderfallId' | 'unterlageId'>): Readonly<Record<string, Probe>> {
  const pfad = `/foerderfaelle/${foerderfallId}/unterlagen`;
  const einzeln: Probe = { bindung: 'standort', pfad: `${pfad}/${unterlageId}` };
  return {
    'foerderung.listUnterlagen': { bindung: 'standort', pfad },
    'foerderung.createUnterlage': {
      bindung: 'standort',
      pfad: `${pfad}?zu=a&name=Bescheid.txt`,
      body: UNTERLAGE,
      kopf: OKTETTE,
    },
    'foerderung.getUnterlage': einzeln,
    'foerderung.deleteUnterlage': einzeln,
  };
}

export const UNTERLAGE = Buffer.from('Bescheid');
export const OKTETTE = { 'content-type': 'application/octet-stream' };
