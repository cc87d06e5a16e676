import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { findAkte, getKonto, isFremdvertretung } from '#src/modules/akte/index.ts';
import type { EinwilligungAnsicht } from '#src/modules/einwilligung/einwilligung.contract.ts';
import { findEinwilligungen } from '#src/modules/einwilligung/index.ts';
import { isBeteiligt } from '#src/modules/person/beteiligung.model.ts';
import { formatName } from '#src/modules/person/identitaet.model.ts';
import { findBeteiligte } from '#src/modules/person/index.ts';
import { listFallmanagement, loadRechtskreis } from '#src/modules/rechtskreis/index.ts';
import { joinAll } from '#src/platform/db/join-all.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getAkteRoute } from './akte-ansicht.contract.ts';
import { findZugriff } from './ansicht.repo.ts';
import { computeSpaetesteSichtung, openTerminInhalt } from './termin.ts';
import { listEreignisarten } from './assessment.repo.ts';
import { openAssessments, openAufnahme, openHilfeplan, openKontakte } from './open-inhalte.ts';
import { findHerkunft } from './kurzberatung.repo.ts';
import { FRISTEN } from './fristen.ts';
import { toGemeinte } from './gemeinte.ts';
import { computeHinweise, HINWEISE } from './hinweise.model.ts';
import { listMindestdokumentation } from './mindestdokumentation.model.ts';

type R = typeof getAkteRoute;

/** Everything the page of an Akte shows, in one transaction and one log row. */
export async function getAkte(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    const [akte, zugriff] = await joinAll([
      findAkte(trx, kontext, params.akteId),
      findZugriff(trx, getKonto(kontext), kontext.stichtag, params.akteId),
    ]);
    if (akte === undefined || zugriff === undefined) return fail(refuseNichtGefunden());
    // Otherwise each of the parts below would ask for the key of the Akte.
    await kontext.dienste.tresor.prepare(mandantId, [{ art: 'akte', id: akte.id }], 'inhalt');
    const teile = await loadTeile(trx, kontext, akte.id);
    const { beteiligte, kurzberatung, aufnahme, einwilligungen, assessments, ziele, aufgaben } = teile;
    const { rechtskreis, ohneZielBegruendet, informationGegeben, kontakte, gesamt, gespraeche } = teile;
    const zusammenarbeit = einwilligungen.find(
      ({ zweck, stand }) => zweck === 'ZUSAMMENARBEIT' && isTragend(stand),
    );
    const codes = computeHinweise(
      {
        akte,
        gespraeche,
        bedarfe: kurzberatung?.bedarfe.length ?? 0,
        einwilligung: zusammenarbeit === undefined ? null : { bis: toTag(zusammenarbeit.gueltigBis) },
        assessment: assessments[0] ?? null,
        hatZiel: ziele.length > 0,
        ohneZielBegruendet,
        zielfristen: ziele,
        schritteUeberfaellig: [...ziele.flatMap(({ schritte }) => schritte), ...aufgaben].filter(
          ({ stand, faelligAm }) => stand === 'OFFEN' && faelligAm !== null && faelligAm < kontext.stichtag,
        ).length,
        anderesFallmanagement: [
          ...(aufnahme?.anderesFallmanagement ?? []),
          ...listFallmanagement(rechtskreis.eintraege, kontext.stichtag),
        ],
        rechtskreisHinweise: rechtskreis.hinweise.length,
      },
      kontext.stichtag,
      FRISTEN,
    );
    const mitPersonen = <S extends { personIds: readonly string[] }>(schritt: S) => ({
      ...schritt,
      personen: toGemeinte(beteiligte, schritt.personIds),
    });
    return ok({
      akte: {
        ...akte,
        ...(await openTerminInhalt(kontext, akte, zugriff.terminSiegel)),
        spaetesteSichtung: computeSpaetesteSichtung(kontext.stichtag),
      },
      zugriff: { art: zugriff.art, bis: zugriff.bis },
      personen: beteiligte.filter(isBeteiligt).map(({ personId, pseudonym, identitaet, rolle }) => ({
        personId,
        pseudonym,
        name: formatName(identitaet),
        rolle,
      })),
      kurzberatung,
      aufnahme,
      einwilligungen: einwilligungen.map(({ id, zweck, entscheidung, stand, gueltigBis }) => ({
        id,
        zweck,
        entscheidung,
        gueltig: isTragend(stand),
        bis: gueltigBis,
      })),
      assessments,
      ziele: ziele.map((ziel) => ({
        ...ziel,
        personen: toGemeinte(beteiligte, ziel.personIds),
        schritte: ziel.schritte.map(mitPersonen),
      })),
      aufgaben: aufgaben.map(mitPersonen),
      ohneZielBegruendet,
      kontakte,
      kontakteGesamt: gesamt,
      gespraeche,
      mindestdokumentation: listMindestdokumentation({
        akte,
        informationGegeben,
        kurzberatung,
        aufnahme,
        einwilligungen,
        assessments,
        ziele,
        ohneZielBegruendet,
      }),
      hinweise: codes.map((code) => ({ code, ...HINWEISE[code] })),
    });
  });
}

/**
 * The parts of the page. Their first statements travel together, so what one part needs of another is handed on as a promise
 * and awaited only where it is used.
 */
async function loadTeile(trx: Trx, kontext: Kontext, akteId: string) {
  const { mandantId } = getKonto(kontext);
  const anwesende = findBeteiligte(trx, kontext, akteId);
  const erklaerte = findEinwilligungen(trx, kontext, akteId);
  const [
    beteiligte,
    herkunft,
    aufnahme,
    einwilligungen,
    hilfeplan,
    ereignisarten,
    kontakte,
    assessments,
    rechtskreis,
  ] = await joinAll([
    anwesende,
    findHerkunft(trx, mandantId, akteId),
    openAufnahme(trx, kontext, akteId),
    erklaerte,
    openHilfeplan(trx, kontext, akteId),
    listEreignisarten(trx, mandantId, akteId, ['OHNE_ZIEL_BEGRUENDET', 'INFORMATION_GEGEBEN']),
    openKontakte(trx, kontext, akteId),
    openAssessments(trx, kontext, akteId, async (bereich) => isGedeckt(kontext, await erklaerte, bereich)),
    loadRechtskreis(trx, kontext, akteId, anwesende),
  ]);
  return {
    beteiligte,
    kurzberatung: herkunft ?? null,
    aufnahme,
    einwilligungen,
    ...hilfeplan,
    ohneZielBegruendet: ereignisarten.includes('OHNE_ZIEL_BEGRUENDET'),
    informationGegeben: ereignisarten.includes('INFORMATION_GEGEBEN'),
    ...kontakte,
    assessments,
    rechtskreis,
  };
}

/**
 * Whether a consent covers the special categories of this Lebensbereich. It is given to the own Stelle: what it protects stays
 * closed to a deputy of another one (Art. 9 DSGVO).
 */
function isGedeckt(
  kontext: Kontext,
  einwilligungen: readonly Pick<EinwilligungAnsicht, 'zweck' | 'stand' | 'bereiche'>[],
  bereich: string,
): boolean {
  return (
    !isFremdvertretung(kontext) &&
    einwilligungen.some(
      ({ zweck, stand, bereiche }) =>
        zweck === 'BESONDERE_KATEGORIEN' && isTragend(stand) && bereiche.some((code) => code === bereich),
    )
  );
}

const toTag = (text: string | null): PlainDate | null => (text === null ? null : toPlainDate(text));

/** A consent that runs out soon still carries. */
const isTragend = (stand: string): boolean => stand === 'GUELTIG' || stand === 'LAEUFT_AB';
