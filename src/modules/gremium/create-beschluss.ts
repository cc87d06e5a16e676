import {
  type Ablehnung,
  type Feldfehler,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createBeschlussRoute, deleteBeschlussRoute } from './beschluss.contract.ts';
import {
  deleteBeschlusszeile,
  findBeschlusszeile,
  insertBeschluss,
  insertSchritt,
} from './beschluss.repo.ts';
import { checkOffen } from './change-sitzung.ts';
import { computeBeschlussfaehigkeit } from './sitzung.model.ts';
import { isGueltig } from './gremium.model.ts';
import { listMitgliederzeilen } from './gremium.repo.ts';
import { findSitzungzeile, setGeaendert, type Sitzungzeile } from './sitzung.repo.ts';
import { getStandortkonto } from './standortkonto.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

type Angabe = Eingabe<typeof createBeschlussRoute>['body'];

/** What a Sitzung decided. A Gremium with a quorum decides only when enough members were there. */
export function createBeschluss(
  kontext: Kontext,
  { params: { sitzungId }, body }: Eingabe<typeof createBeschlussRoute>,
): Antwortet<Antwort<typeof createBeschlussRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    const sitzung = await findSitzungzeile(trx, standortId, sitzungId);
    if (sitzung === undefined) return fail(refuseNichtGefunden());
    const erlaubt = await checkSitzung(trx, standortId, sitzung, kontext.stichtag);
    if (!erlaubt.ok) return erlaubt;
    const angaben = checkAngaben(body, sitzung.datum);
    if (!angaben.ok) return angaben;
    const { text, verantwortlich, ressourcen, erklaerungen, bestaetigt: _, ...rest } = body;
    const texte = { text, verantwortlich, ...(ressourcen === null ? {} : { ressourcen }) };
    const geprueft = checkFormen(texte, erklaerungen);
    if (!geprueft.ok) return geprueft;
    if (!(await setGeaendert(trx, standortId, { id: sitzungId, kontoId }))) return checkGenehmigt();
    const { gremiumId, datum } = sitzung;
    await insertBeschluss(trx, standortId, {
      ...rest,
      id,
      gremiumId,
      sitzungId,
      inhalt: text,
      verantwortlich,
      ressourcen,
      beschlossenAm: datum,
      erklaert: geprueft.wert,
      kontoId,
    });
    await insertSchritt(trx, standortId, id, {
      lfd: 1,
      zustand: 'BESCHLOSSEN',
      faellig: body.faellig,
      bemerkung: null,
      kontoId,
      am: kontext.stichtag,
    });
    return ok({ id, version: 1 });
  });
}

/** A wrong entry goes as long as nobody approved the minutes. */
export function deleteBeschluss(
  kontext: Kontext,
  { params: { beschlussId: id } }: Eingabe<typeof deleteBeschlussRoute>,
): Antwortet<Antwort<typeof deleteBeschlussRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const zeile = await findBeschlusszeile(trx, standortId, id);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (!(await setGeaendert(trx, standortId, { id: zeile.sitzungId, kontoId }))) return checkGenehmigt();
    await deleteBeschlusszeile(trx, standortId, id);
    return ok({ id });
  });
}

function checkGenehmigt(): Result<never, Ablehnung> {
  return fail(
    refuseRegel('PROTOKOLL_GENEHMIGT', 'Das Protokoll ist genehmigt.', {
      detail:
        'An dieser Sitzung ändert sich nichts mehr. Der Stand der Umsetzung lässt sich weiter eintragen.',
    }),
  );
}

async function checkSitzung(
  trx: Trx,
  standortId: string,
  sitzung: Sitzungzeile,
  stichtag: PlainDate,
): Promise<Result<null, Ablehnung>> {
  const offen = checkOffen(sitzung);
  if (!offen.ok) return offen;
  if (sitzung.datum > stichtag) {
    return fail(
      refuseRegel('SITZUNG_KUENFTIG', 'Diese Sitzung war noch nicht.', {
        detail: 'Anwesenheit, Protokoll und Beschlüsse können Sie ab dem Tag der Sitzung eintragen.',
      }),
    );
  }
  const sitze = await listMitgliederzeilen(trx, standortId, sitzung.gremiumId);
  const mitglieder = sitze.filter((sitz) => isGueltig(sitz, sitzung.datum));
  const stand = computeBeschlussfaehigkeit(mitglieder, sitzung.anwesenheit, sitzung.quorum);
  if (stand.beschlussfaehig !== false) return ok(null);
  return fail(
    refuseRegel('NICHT_BESCHLUSSFAEHIG', 'Das Gremium war nicht beschlussfähig.', {
      detail: `Eingetragen sind ${String(stand.anwesend)} von ${String(stand.mitglieder)} Mitgliedern; nötig sind ${String(sitzung.quorum)} Prozent. Tragen Sie erst die Anwesenheit ein.`,
      quelle: 'Regel des Gremiums (OQ-S-01)',
    }),
  );
}

function checkAngaben(
  { verfahren, ja, nein, enthalten, faellig }: Angabe,
  datum: PlainDate,
): Result<null, Ablehnung> {
  const fehler: Feldfehler[] = [];
  const stimmen = { ja, nein, enthalten };
  for (const [feld, zahl] of Object.entries(stimmen)) {
    if (verfahren === 'ABSTIMMUNG' && zahl === null) {
      const detail = 'Geben Sie die Zahl der Stimmen ein, auch wenn es 0 ist.';
      fehler.push({ pointer: `/${feld}`, code: 'STIMMEN_FEHLEN', detail });
    }
    if (verfahren === 'KONSENS' && zahl !== null) {
      const detail = 'Bei Konsens gibt es keine Stimmen. Lassen Sie das Feld leer.';
      fehler.push({ pointer: `/${feld}`, code: 'KONSENS_OHNE_STIMMEN', detail });
    }
  }
  if (verfahren === 'ABSTIMMUNG' && ja !== null && nein !== null && ja <= nein) {
    const detail = 'Mit diesen Stimmen ist nichts beschlossen. Halten Sie es im Protokoll fest.';
    fehler.push({ pointer: '/ja', code: 'ABGELEHNT', detail });
  }
  if (faellig !== null && faellig < datum) {
    fehler.push({
      pointer: '/faellig',
      code: 'FRIST_VOR_BESCHLUSS',
      detail: 'Die Frist liegt vor der Sitzung.',
    });
  }
  if (fehler.length === 0) return ok(null);
  return fail(refuseRegel('BESCHLUSS_UNGUELTIG', 'Bitte prüfen Sie die Angaben zum Beschluss.', { fehler }));
}
