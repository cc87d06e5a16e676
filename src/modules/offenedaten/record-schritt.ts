import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { refuseHindernisse, TABELLEN_QUELLE, ZUWENDUNGEN_QUELLE } from './absagen.ts';
import { loadGegenstand } from './load-vorlage.ts';
import type { recordSchrittRoute } from './offenedaten.contract.ts';
import { listSchritte, type Schritt, SCHRITT_NACH } from './offenedaten.model.ts';
import {
  type Ausgabezeile,
  findAusgabezeile,
  setEntschieden,
  setZurueckgezogen,
} from './offenedaten.repo.ts';

type R = typeof recordSchrittRoute;

/** Releases, refuses or withdraws. What is open everybody may have copied: a withdrawal takes it from here alone. */
export function recordSchritt(
  kontext: Kontext,
  { params: { ausgabeId }, body }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  kontext.protokoll.objektId = ausgabeId;
  const { version, schritt, erklaerungen } = body;
  const grund = body.grund ?? null;
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    if (kontext.actor.art !== 'konto') throw new Error('Accounts only');
    const { kontoId } = kontext.actor;
    const zeile = await findAusgabezeile(trx, ausgabeId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) return fail(refuseKonflikt(null));
    const erlaubt = await checkSchritt(trx, kontext, zeile, { schritt, grund, kontoId });
    if (!erlaubt.ok) return erlaubt;
    const text = schritt === 'FREIGEBEN' ? null : grund;
    const geprueft = checkFormen({ grund: text ?? '' }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const akt = {
      id: ausgabeId,
      version,
      grund: text,
      erklaert: geprueft.wert,
      kontoId,
      am: kontext.stichtag,
    };
    const nach = SCHRITT_NACH[schritt];
    const getan =
      nach === 'ZURUECKGEZOGEN'
        ? await setZurueckgezogen(trx, akt)
        : await setEntschieden(trx, { ...akt, zustand: nach });
    return getan ? ok({ id: ausgabeId, version: version + 1 }) : fail(refuseKonflikt(null));
  });
}

async function checkSchritt(
  trx: Trx,
  kontext: Kontext,
  zeile: Ausgabezeile,
  { schritt, grund, kontoId }: { schritt: Schritt; grund: string | null; kontoId: string },
): Promise<Result<null, Ablehnung>> {
  if (!listSchritte(zeile.zustand, zeile.vorgeschlagenVon, kontoId).includes(schritt)) {
    if (schritt === 'FREIGEBEN' && zeile.zustand === 'VORGESCHLAGEN') return fail(ZU_ZWEIT);
    return fail(NICHT_DRAN);
  }
  if (schritt !== 'FREIGEBEN') return grund === null ? fail(GRUND_FEHLT) : ok(null);
  // Others may have been opened since it was proposed.
  const gegenstand = await loadGegenstand(trx, kontext, zeile);
  if (!gegenstand.ok) return gegenstand;
  const { hindernisse } = gegenstand.wert;
  const quelle = zeile.foerderjahr === null ? TABELLEN_QUELLE : ZUWENDUNGEN_QUELLE;
  return hindernisse.length > 0 ? fail(refuseHindernisse(hindernisse, quelle)) : ok(null);
}

const ZU_ZWEIT = refuseRegel('FREIGABE_ZU_ZWEIT', 'Wer vorschlägt, gibt nicht selbst frei.', {
  detail: 'Ein anderes Konto des Ministeriums sieht die Tabelle an und gibt sie frei.',
});

const NICHT_DRAN = refuseRegel('SCHRITT_NICHT_DRAN', 'Dieser Schritt steht bei Ihnen nicht an.', {
  detail: 'Laden Sie die Seite neu. Sie zeigt, welche Schritte Sie jetzt tun können.',
});

const GRUND_FEHLT = refuseRegel('GRUND_FEHLT', 'Dieser Schritt braucht einen Grund.', {
  fehler: [{ pointer: '/grund', code: 'GRUND_FEHLT', detail: 'Schreiben Sie in einem Satz, warum.' }],
});
