import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { findAkte, getKonto } from '#src/modules/akte/index.ts';
import { findEinwilligungen } from '#src/modules/einwilligung/index.ts';
import { formatName } from '#src/modules/person/identitaet.model.ts';
import { findBeteiligte } from '#src/modules/person/index.ts';
import { listFallmanagement, loadRechtskreis } from '#src/modules/rechtskreis/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getAkteRoute } from './akte-ansicht.contract.ts';
import { countKontakte, listZugriffe } from './ansicht.repo.ts';
import { hasEreignis } from './assessment.repo.ts';
import { openAssessments, openAufnahme, openHilfeplan, openKontakte } from './open-inhalte.ts';
import { findHerkunft } from './kurzberatung.repo.ts';
import { FRISTEN } from './fristen.ts';
import { computeHinweise, HINWEISE } from './hinweise.model.ts';
import { listMindestdokumentation } from './mindestdokumentation.model.ts';

type R = typeof getAkteRoute;

/** Everything the page of an Akte shows, in one transaction and one log row. */
export async function getAkte(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const [zugriff] = await listZugriffe(trx, mandantId, kontoId, kontext.stichtag, [akte.id]);
    if (zugriff === undefined) return fail(refuseNichtGefunden());
    const beteiligte = await findBeteiligte(trx, kontext, akte.id);
    const kurzberatung = (await findHerkunft(trx, mandantId, akte.id)) ?? null;
    const aufnahme = await openAufnahme(trx, kontext, akte.id);
    const einwilligungen = await findEinwilligungen(trx, kontext, akte.id);
    const assessments = await openAssessments(trx, kontext, akte.id, (bereich) =>
      einwilligungen.some(
        ({ zweck, stand, bereiche }) =>
          zweck === 'BESONDERE_KATEGORIEN' && isTragend(stand) && bereiche.some((code) => code === bereich),
      ),
    );
    const { ziele, aufgaben } = await openHilfeplan(trx, kontext, akte.id);
    const rechtskreis = await loadRechtskreis(trx, kontext, akte.id, beteiligte);
    const ohneZielBegruendet = await hasEreignis(trx, mandantId, akte.id, 'OHNE_ZIEL_BEGRUENDET');
    const informationGegeben = await hasEreignis(trx, mandantId, akte.id, 'INFORMATION_GEGEBEN');
    const kontakte = await openKontakte(trx, kontext, akte.id);
    const [anzahl] = await countKontakte(trx, mandantId, [akte.id]);
    const gespraeche = anzahl?.gespraeche ?? 0;
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
    return ok({
      akte,
      zugriff: { art: zugriff.art, bis: zugriff.bis },
      personen: beteiligte.map(({ personId, pseudonym, identitaet, rolle }) => ({
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
      ziele,
      aufgaben,
      ohneZielBegruendet,
      kontakte,
      kontakteGesamt: anzahl?.gesamt ?? 0,
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

const toTag = (text: string | null): PlainDate | null => (text === null ? null : toPlainDate(text));

/** A consent that runs out soon still carries. */
const isTragend = (stand: string): boolean => stand === 'GUELTIG' || stand === 'LAEUFT_AB';
