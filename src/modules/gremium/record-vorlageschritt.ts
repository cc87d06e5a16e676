import {
  type Ablehnung,
  type Feldfehler,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findBeschlusszeile } from './beschluss.repo.ts';
import { checkOffen } from './change-sitzung.ts';
import { findSitzungzeile, setGeaendert } from './sitzung.repo.ts';
import { getStandortkonto } from './standortkonto.ts';
import type { recordVorlageschrittRoute } from './vorlage.contract.ts';
import { getVorlageregel, VORLAGE_ZUSTAND_NAMEN } from './vorlage.model.ts';
import { findVorlagezeile, setVorlagestand, type Vorlagezeile } from './vorlage.repo.ts';

type Angabe = Eingabe<typeof recordVorlageschrittRoute>['body'];
type Geprueft = Result<null, Ablehnung>;

/** One step of a Vorlage by the table. What changes an agenda changes the Sitzung, so that its invitation is a new one. */
export function recordVorlageschritt(
  kontext: Kontext,
  { params: { vorlageId: id }, body }: Eingabe<typeof recordVorlageschrittRoute>,
): Antwortet<Antwort<typeof recordVorlageschrittRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { version, schritt, bemerkung, erklaerungen } = body;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    const zeile = await findVorlagezeile(trx, standortId, id);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) return fail(refuseKonflikt(null));
    const regel = getVorlageregel(schritt);
    const erlaubt = checkAngaben(zeile, body);
    if (!erlaubt.ok) return erlaubt;
    const geprueft = checkFormen(bemerkung === null ? {} : { bemerkung }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const sitzungId = schritt === 'AUFNEHMEN' ? body.sitzungId : zeile.sitzungId;
    if (sitzungId !== null) {
      const passt = await checkSitzung(trx, standortId, { zeile, body, sitzungId, heute: kontext.stichtag });
      if (!passt.ok) return passt;
      if (!(await setGeaendert(trx, standortId, { id: sitzungId, kontoId }))) {
        return fail(refuseKonflikt(null));
      }
    }
    const beraten = schritt === 'BERATEN';
    const gesetzt = await setVorlagestand(
      trx,
      standortId,
      { id, version, kontoId },
      {
        zustand: regel.nach,
        sitzungId: schritt === 'AUFNEHMEN' || beraten ? sitzungId : null,
        ergebnis: beraten ? body.ergebnis : null,
        beschlussId: beraten ? body.beschlussId : null,
        bemerkung,
      },
    );
    return gesetzt ? ok({ id, version: version + 1 }) : fail(refuseKonflikt(null));
  });
}

const FEHLT = {
  sitzungId: 'Wählen Sie die Sitzung.',
  ergebnis: 'Wählen Sie das Ergebnis der Beratung.',
  bemerkung: 'Nennen Sie den Grund.',
} as const;

function checkAngaben(zeile: Vorlagezeile, body: Angabe): Geprueft {
  const regel = getVorlageregel(body.schritt);
  if (!regel.von.includes(zeile.zustand)) {
    return fail(
      refuseRegel('SCHRITT_PASST_NICHT', `Das geht bei dieser Vorlage nicht: „${regel.name}“.`, {
        detail: `Sie ist: ${VORLAGE_ZUSTAND_NAMEN[zeile.zustand]}. Laden Sie die Seite neu.`,
      }),
    );
  }
  const fehler: Feldfehler[] = regel.braucht
    .filter((feld) => body[feld] === null)
    .map((feld) => ({ pointer: `/${feld}`, code: 'FEHLT', detail: FEHLT[feld] }));
  if (body.schritt === 'FREIGEBEN' && zeile.art === 'BESCHLUSS' && zeile.vorschlag === null) {
    const detail = 'Eine Vorlage zum Beschluss braucht einen Beschlussvorschlag.';
    fehler.push({ pointer: '/vorschlag', code: 'VORSCHLAG_FEHLT', detail });
  }
  if (body.beschlussId !== null && body.ergebnis !== 'BESCHLOSSEN') {
    const detail = 'Ein Beschluss gehört nur zu „beschlossen“.';
    fehler.push({ pointer: '/beschlussId', code: 'BESCHLUSS_PASST_NICHT', detail });
  }
  if (fehler.length === 0) return ok(null);
  return fail(refuseRegel('VORLAGE_UNGUELTIG', 'Bitte prüfen Sie die Angaben.', { fehler }));
}

type Lage = { zeile: Vorlagezeile; body: Angabe; sitzungId: string; heute: PlainDate };

/** Of the same Gremium, neither called off nor approved; a result is there from the day of the Sitzung on. */
async function checkSitzung(
  trx: Trx,
  standortId: string,
  { zeile, body, sitzungId, heute }: Lage,
): Promise<Geprueft> {
  const sitzung = await findSitzungzeile(trx, standortId, sitzungId);
  if (sitzung === undefined || sitzung.gremiumId !== zeile.gremiumId) return fail(refuseNichtGefunden());
  const offen = checkOffen(sitzung);
  if (!offen.ok) return offen;
  if (body.schritt !== 'BERATEN') return ok(null);
  if (sitzung.datum > heute) {
    return fail(
      refuseRegel('SITZUNG_KUENFTIG', 'Diese Sitzung war noch nicht.', {
        detail: 'Das Ergebnis können Sie ab dem Tag der Sitzung eintragen.',
      }),
    );
  }
  if (body.beschlussId === null) return ok(null);
  const beschluss = await findBeschlusszeile(trx, standortId, body.beschlussId);
  if (beschluss?.sitzungId === sitzungId) return ok(null);
  const detail = 'Wählen Sie einen Beschluss dieser Sitzung.';
  const fehler = [{ pointer: '/beschlussId', code: 'BESCHLUSS_PASST_NICHT', detail }];
  return fail(refuseRegel('VORLAGE_UNGUELTIG', 'Bitte prüfen Sie die Angaben.', { fehler }));
}
