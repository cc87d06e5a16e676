import { z } from 'zod';
import type { Siegelort, Tresor } from '#src/platform/crypto/typen.ts';

/**
 * Accounts belong to no Mandant, since one person may work for several: their keys and the tokens of failed logins
 * hang on this fixed id, which no Mandant ever has.
 */
export const KONTEN_BEREICH = '00000000-0000-0000-0000-000000000000';

export async function sealGeheimnis(tresor: Tresor, kontoId: string, geheimnis: string): Promise<Buffer> {
  return await tresor.seal(toOrt(kontoId), geheimnis);
}

export async function openGeheimnis(tresor: Tresor, kontoId: string, siegel: Uint8Array): Promise<string> {
  return await tresor.open(toOrt(kontoId), siegel, z.string());
}

function toOrt(kontoId: string): Siegelort {
  return {
    mandantId: KONTEN_BEREICH,
    subjekt: { art: 'konto', id: kontoId },
    klasse: 'identitaet',
    name: 'konto.einmalgeheimnis',
    zeileId: kontoId,
  };
}
