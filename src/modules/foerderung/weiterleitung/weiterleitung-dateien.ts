import { refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { DateiId } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkUpload } from '#src/platform/files/check-upload.ts';
import { findDatei } from '#src/platform/files/datei.repo.ts';
import { saveUpload } from '../unterlagen/upload.ts';
import { withWeiterleitung } from './with-weiterleitung.ts';
import type {
  createWeiterleitungsdateiRoute,
  getWeiterleitungsdateiRoute,
} from './weiterleitung.contract.ts';
import { WEITERLEITUNG_ZUSTAND_NAMEN, type WeiterleitungZustand } from './weiterleitung.model.ts';
import { insertWeiterleitungsdatei, listWeiterleitungsdateien } from './weiterleitung.repo.ts';

/** When which file may come (policies of migration 0050). */
const ZEITEN = {
  VERTRAG: ['ENTWURF', 'VERTRAG_GEPRUEFT'],
  LE_NACHWEIS: ['NACHWEIS_OFFEN', 'NACHWEIS_VORGELEGT'],
} as const satisfies Record<string, readonly WeiterleitungZustand[]>;

/** The signed contract, or the proof of the Letztempfänger. It stays. */
export function createWeiterleitungsdatei(
  kontext: Kontext,
  { params, query: { zu, name }, body }: Eingabe<typeof createWeiterleitungsdateiRoute>,
): Antwortet<Antwort<typeof createWeiterleitungsdateiRoute>> {
  return withWeiterleitung(kontext, { id: params.weiterleitungId, version: null }, async (trx, akt) => {
    const { weiterleitung, fall } = akt;
    const zeiten: readonly WeiterleitungZustand[] = ZEITEN[zu];
    if (!zeiten.includes(weiterleitung.zustand)) {
      return fail(
        refuseRegel(
          'DATEI_ZUR_UNZEIT',
          `Die Weiterleitung hat den Stand „${WEITERLEITUNG_ZUSTAND_NAMEN[weiterleitung.zustand]}“.`,
          {
            detail:
              'Der Vertrag kommt vor der Unterzeichnung dazu, der Nachweis, solange er offen oder vorgelegt ist.',
          },
        ),
      );
    }
    const upload = await checkUpload(kontext, name, body);
    if (!upload.ok) return upload;
    const { id, von } = await saveUpload(trx, kontext, fall, upload.wert);
    await insertWeiterleitungsdatei(trx, {
      id,
      weiterleitung,
      mandantId: fall.mandantId,
      zu,
      pruefsumme: upload.wert.pruefsumme,
      von,
      am: kontext.stichtag,
    });
    return ok({ id });
  });
}

/** The bytes of one file, for everybody who sees the Weiterleitung. */
export function getWeiterleitungsdatei(
  kontext: Kontext,
  { params: { weiterleitungId, dateiId } }: Eingabe<typeof getWeiterleitungsdateiRoute>,
): Antwortet<DateiAntwort> {
  return withWeiterleitung(kontext, { id: weiterleitungId, version: null }, async (trx, { fall }) => {
    const eigene = (await listWeiterleitungsdateien(trx, fall.id)).some(
      (datei) => datei.id === dateiId && datei.weiterleitungId === weiterleitungId,
    );
    const datei =
      eigene &&
      (await findDatei(trx, kontext.dienste.tresor, {
        mandantId: fall.mandantId,
        subjekt: { art: 'foerderfall', id: fall.id },
        id: dateiId as DateiId,
      }));
    if (datei === undefined || datei === false) return fail(refuseNichtGefunden());
    return ok({ dateiname: datei.name, inhalt: datei.inhalt });
  });
}
