import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Upload } from '#src/platform/files/check-upload.ts';
import { saveDatei } from '#src/platform/files/datei.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';

/** Seals it under the key of the Förderfall. The row that says what it is for follows in the same transaction. */
export async function saveUpload(
  trx: Trx,
  kontext: Kontext,
  fall: { id: string; mandantId: string },
  { datei }: Upload,
): Promise<{ id: string; von: string }> {
  const { kontoId: von } = getFoerderkonto(kontext);
  const id = await saveDatei(
    trx,
    kontext.dienste.tresor,
    {
      mandantId: fall.mandantId,
      subjekt: { art: 'foerderfall', id: fall.id },
      klasse: 'inhalt',
      erzeugtVon: von,
    },
    datei,
  );
  return { id, von };
}
