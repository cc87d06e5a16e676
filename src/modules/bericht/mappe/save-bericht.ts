import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkFrage } from '../kennzahl/frage.model.ts';
import { findKennzahl } from '../kennzahl/katalog/katalog.ts';
import type { createBerichtRoute, deleteBerichtRoute, updateBerichtRoute } from './bericht.contract.ts';
import { type Berichtstabelle, listFuer, toKennzahlfrage } from './bericht.model.ts';
import {
  type Berichtszeile,
  deleteBerichtszeile,
  findBerichtszeile,
  insertBericht,
  updateBerichtszeile,
} from './bericht.repo.ts';
import { getSicht } from './compute-bericht.ts';

type Neu = Eingabe<typeof createBerichtRoute>['body'];
type Ausgang = Result<Antwort<typeof createBerichtRoute>, Ablehnung>;

export function getBerichtskonto({ actor }: Kontext): KontoActor {
  if (actor.art !== 'konto') throw new Error('Accounts only');
  return actor;
}

/** Who made it, the Koordination and Leitung of its Standort, the Ministerium for the Land. */
export function isAenderbar(
  { fuer, kontoId }: Pick<Berichtszeile, 'fuer' | 'kontoId'>,
  actor: KontoActor,
): boolean {
  return (
    kontoId === actor.kontoId || fuer === 'LAND' || (fuer === 'STANDORT' && actor.rolle !== 'TEAMLEITUNG')
  );
}

export function createBericht(
  kontext: Kontext,
  { body }: Eingabe<typeof createBerichtRoute>,
): Antwortet<Antwort<typeof createBerichtRoute>> {
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const inhalt = checkInhalt(kontext, body);
    if (!inhalt.ok) return inhalt;
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    await insertBericht(trx, { ...inhalt.wert, id, kontoId: getBerichtskonto(kontext).kontoId });
    return ok({ id, version: 1 });
  });
}

export function updateBericht(
  kontext: Kontext,
  { params: { berichtId }, body }: Eingabe<typeof updateBerichtRoute>,
): Antwortet<Antwort<typeof updateBerichtRoute>> {
  kontext.protokoll.objektId = berichtId;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const zeile = await findBerichtszeile(trx, berichtId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const actor = getBerichtskonto(kontext);
    if (!isAenderbar(zeile, actor)) return fail(NICHT_AENDERBAR);
    // Only whoever made it decides who sees it: what another account shares must not vanish from the others.
    if (zeile.fuer !== body.fuer && zeile.kontoId !== actor.kontoId) return fail(NUR_ERSTELLER);
    const inhalt = checkInhalt(kontext, body);
    if (!inhalt.ok) return inhalt;
    const geaendert = await updateBerichtszeile(trx, {
      ...inhalt.wert,
      id: berichtId,
      version: body.version,
    });
    return geaendert ? ok({ id: berichtId, version: body.version + 1 }) : fail(refuseKonflikt(null));
  });
}

export function deleteBericht(
  kontext: Kontext,
  { params: { berichtId }, query: { version } }: Eingabe<typeof deleteBerichtRoute>,
): Antwortet<Antwort<typeof deleteBerichtRoute>> {
  kontext.protokoll.objektId = berichtId;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const zeile = await findBerichtszeile(trx, berichtId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (!isAenderbar(zeile, getBerichtskonto(kontext))) return fail(NICHT_AENDERBAR);
    const geloescht = await deleteBerichtszeile(trx, berichtId, version);
    return geloescht ? ok({ id: berichtId }) : fail(refuseKonflikt(null));
  });
}

function checkInhalt(
  kontext: Kontext,
  { titel, notiz = '', fuer, profil, tabellen, erklaerungen }: Neu,
): Result<Omit<Parameters<typeof insertBericht>[1], 'id' | 'kontoId'>, Ablehnung> {
  const { rolle } = getBerichtskonto(kontext);
  if (!listFuer(rolle).includes(fuer)) return fail(FUER_FALSCH);
  const geprueft = checkFormen({ titel, notiz }, erklaerungen);
  if (!geprueft.ok) return geprueft;
  const sicht = getSicht(kontext);
  const fehler = [];
  const fertige: Berichtstabelle[] = [];
  for (const [stelle, tabelle] of tabellen.entries()) {
    const kennzahl = findKennzahl(tabelle.kennzahl);
    const pointer = `/tabellen/${stelle}`;
    if (kennzahl === undefined) {
      fehler.push({ pointer, code: 'UNBEKANNT', detail: `Die Kennzahl ${tabelle.kennzahl} gibt es nicht.` });
      continue;
    }
    const frage = toKennzahlfrage(tabelle, kennzahl, { sicht, tag: kontext.stichtag, profil });
    const passt = checkFrage(kennzahl, frage, sicht);
    if (!passt.ok)
      fehler.push({
        pointer,
        code: passt.fehler.code,
        detail: `Tabelle ${stelle + 1}: ${passt.fehler.detail ?? passt.fehler.titel}`,
      });
    fertige.push({ ...tabelle, fassung: kennzahl.version });
  }
  if (fehler.length > 0)
    return fail(refuseRegel('TABELLE_PASST_NICHT', 'Diese Tabellen gibt es so nicht.', { fehler }));
  return ok({
    titel,
    notiz,
    fuer,
    profil: rolle === 'MINISTERIUM' ? 'EXTERN' : profil,
    tabellen: fertige,
    erklaert: geprueft.wert,
    am: kontext.stichtag,
  });
}

const NICHT_AENDERBAR = refuseRegel('BERICHT_NICHT_AENDERBAR', 'Diesen Bericht ändern Sie nicht.', {
  detail: 'Berichte des KIM-Standorts ändert, wer sie erstellt hat, die Koordination oder die KI-Leitung.',
});
const NUR_ERSTELLER = refuseRegel(
  'NUR_ERSTELLER',
  'Wer den Bericht sieht, ändert nur, wer ihn erstellt hat.',
  {
    detail: 'Speichern Sie den Bericht unter einem neuen Titel für sich.',
  },
);
const FUER_FALSCH = refuseRegel('FUER_FALSCH', 'Für diesen Kreis können Sie keinen Bericht speichern.', {
  detail: 'Wählen Sie einen Kreis, der zu Ihrer Rolle gehört.',
});
