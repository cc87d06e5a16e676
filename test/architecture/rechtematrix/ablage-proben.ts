import { createTestbeitrag, runTestschritt, TESTFELDER } from '#src/modules/austausch/test-austausch.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Testserver } from '#test/support/server.ts';
import type { Probe } from './probe.ts';
import { OKTETTE, UNTERLAGE } from './unterlagen-proben.ts';

export type Ablageobjekte = {
  ablage: { materialId: string; dateiId: string; letzteMaterialId: string; letzteDateiId: string };
};

const OHNE_INHALT = Object.fromEntries(
  Object.entries(TESTFELDER.MATERIAL).filter(([code]) => code !== 'inhalt'),
);
const toPfad = (objekt: string) => `/ablage/${objekt}?zu=BEITRAG&name=Blatt.txt&geprueft=ja`;

/** Two published Materialien, each with a file that is all it has: the last one cannot be taken away. */
export async function createAblageobjekte({ rufe }: Testserver, wer: KontoActor): Promise<Ablageobjekte> {
  const veroeffentlicht = async () => {
    const id = await createTestbeitrag(rufe, wer, 'MATERIAL', { felder: OHNE_INHALT });
    const { body } = await rufe(wer, 'POST', toPfad(id), UNTERLAGE, OKTETTE);
    const { status } = await runTestschritt(rufe, wer, id, 'VEROEFFENTLICHEN');
    if (status !== 201) throw new Error('A Material with its file was not published');
    return [id, body.id] as const;
  };
  const [materialId, dateiId] = await veroeffentlicht();
  const [letzteMaterialId, letzteDateiId] = await veroeffentlicht();
  return { ablage: { materialId, dateiId, letzteMaterialId, letzteDateiId } };
}

/** What is published is read in all Standorte; who may change its files says whose it is, not the right. */
export function createAblageProben({ ablage }: Ablageobjekte): Readonly<Record<string, Probe>> {
  const { materialId, dateiId, letzteMaterialId, letzteDateiId } = ablage;
  return {
    'ablage.listAblage': { bindung: 'nichts', pfad: `/ablage/${materialId}?zu=BEITRAG` },
    'ablage.createAblage': {
      bindung: 'nichts',
      pfad: toPfad(materialId),
      body: UNTERLAGE,
      kopf: OKTETTE,
    },
    'ablage.getAblage': { bindung: 'nichts', pfad: `/ablage/${materialId}/${dateiId}` },
    'ablage.deleteAblage': {
      bindung: 'nichts',
      pfad: `/ablage/${letzteMaterialId}/${letzteDateiId}?zu=BEITRAG`,
    },
  };
}
