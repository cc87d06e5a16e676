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
import { listLuecken } from './kapitel.model.ts';
import type { recordKonzeptschrittRoute } from './konzept.contract.ts';
import { KONZEPTLAGE_NAMEN } from './konzept.model.ts';
import {
  type Fassungzeile,
  findFassungzeile,
  insertEreignis,
  listAbstimmungzeilen,
  listEreigniszeilen,
  listFassungzeilen,
  listKapitelsaetze,
  listLenkungsbeschluesse,
  setFassungsversion,
} from './konzept.repo.ts';
import { toInhalte } from './list-konzepte.ts';
import { checkSchritt, getSchrittregel, type Schrittlage } from './schritte.model.ts';
import { getStandortkonto, loadOrt } from './standortkonto.ts';

type Schritt = typeof recordKonzeptschrittRoute;

/** One step of a Fassung by the table. When it comes into force, the one before is replaced in the same move. */
export function recordKonzeptschritt(
  kontext: Kontext,
  { params: { fassungId }, body }: Eingabe<Schritt>,
): Antwortet<Antwort<Schritt>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { stichtag: am } = kontext;
  kontext.protokoll.objektId = fassungId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    const fassung = await findFassungzeile(trx, standortId, fassungId);
    if (fassung === undefined) return fail(refuseNichtGefunden());
    if (fassung.version !== body.version) return fail(refuseKonflikt(null));
    const regel = getSchrittregel(body.schritt);
    if (!regel.von.includes(fassung.zustand)) return fail(refuseSchritt(regel.name, fassung));
    const ereignisse = await listEreigniszeilen(trx, standortId, fassungId);
    const angabe = { ...body, grund: body.grund ?? '', fundstelle: body.fundstelle ?? '' };
    const zuletzt = ereignisse.at(-1)?.art === 'BEGINN' ? null : (ereignisse.at(-1)?.tag ?? null);
    const fehler = checkSchritt(angabe, { ...(await loadLage(trx, kontext, fassung)), zuletzt }, am);
    if (fehler.length > 0) return fail(refuseUnvollstaendig(fehler));
    if (!(await hasBeschluss(trx, standortId, body.beschlussId))) return fail(refuseNichtGefunden());
    const geprueft = checkFormen({ grund: angabe.grund, fundstelle: angabe.fundstelle }, body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    if (!(await setFassungsversion(trx, standortId, { id: fassungId, version: body.version, kontoId }))) {
      return fail(refuseKonflikt(null));
    }
    if (regel.nach === 'GUELTIG') await closeVorige(trx, standortId, fassung, { tag: body.tag, kontoId, am });
    await insertEreignis(trx, standortId, {
      fassungId,
      lfd: ereignisse.length + 1,
      art: body.schritt,
      von: fassung.zustand,
      nach: regel.nach,
      tag: body.tag,
      grund: body.grund,
      fundstelle: regel.mitBeschluss ? body.fundstelle : null,
      beschlussId: regel.mitBeschluss ? body.beschlussId : null,
      erklaert: geprueft.wert,
      kontoId,
      am,
    });
    return ok({ id: fassungId, version: body.version + 1 });
  });
}

async function loadLage(
  trx: Trx,
  kontext: Kontext,
  { id, art }: Fassungzeile,
): Promise<Omit<Schrittlage, 'zuletzt'>> {
  const { standortId } = getStandortkonto(kontext);
  const { typ, kommunen } = await loadOrt(trx, kontext);
  const abstimmungen = await listAbstimmungzeilen(trx, standortId, id);
  const inhalte = toInhalte(await listKapitelsaetze(trx, standortId, id));
  return {
    abgestimmt: abstimmungen.map(({ bereich }) => bereich),
    luecken: listLuecken(art, typ, inhalte, kommunen),
  };
}

/** A chosen Beschluss is one of the Lenkungsgruppe, in approved minutes. */
async function hasBeschluss(trx: Trx, standortId: string, beschlussId: string | null): Promise<boolean> {
  if (beschlussId === null) return true;
  return (await listLenkungsbeschluesse(trx, standortId)).some(({ id }) => id === beschlussId);
}

async function closeVorige(
  trx: Trx,
  standortId: string,
  { art, id }: Fassungzeile,
  { tag, kontoId, am }: { tag: Eingabe<Schritt>['body']['tag']; kontoId: string; am: Kontext['stichtag'] },
): Promise<void> {
  const alle = await listFassungzeilen(trx, standortId);
  const vorige = alle.find((eine) => eine.art === art && eine.zustand === 'GUELTIG' && eine.id !== id);
  if (vorige === undefined) return;
  const lfd = (await listEreigniszeilen(trx, standortId, vorige.id)).length + 1;
  const leer = { grund: null, fundstelle: null, beschlussId: null, erklaert: [] };
  const schritt = { lfd, art: 'ABLOESEN', von: 'GUELTIG', nach: 'ABGELOEST' } as const;
  await insertEreignis(trx, standortId, { ...leer, ...schritt, fassungId: vorige.id, tag, kontoId, am });
}

function refuseSchritt(name: string, { zustand }: Fassungzeile): Ablehnung {
  return refuseRegel(
    'SCHRITT_NICHT_MOEGLICH',
    `„${name}“ geht jetzt nicht: Die Fassung ist ${KONZEPTLAGE_NAMEN[zustand]}.`,
    {
      detail: 'Laden Sie die Seite neu. Sie zeigt die Schritte, die jetzt möglich sind.',
      quelle: 'Fallmodell 4.4',
    },
  );
}

function refuseUnvollstaendig(fehler: ReturnType<typeof checkSchritt>): Ablehnung {
  return refuseRegel('SCHRITT_UNVOLLSTAENDIG', 'Dem Schritt fehlt noch etwas. Nichts wurde gespeichert.', {
    fehler,
    quelle: 'Richtlinie 4.1 d, 4.1 f; Fallmodell 4.4',
  });
}
