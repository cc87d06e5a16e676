import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  type Akte,
  checkBearbeitbar,
  checkZustaendig,
  getKonto,
  lockAkte,
  recordEreignis,
} from '#src/modules/akte/index.ts';
import { isBeteiligt } from '#src/modules/person/beteiligung.model.ts';
import { findBeteiligte, formatName } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createEinwilligungRoute } from './einwilligung.contract.ts';
import {
  checkEinwilligung,
  computeGueltigBis,
  findGenannteStelle,
  KIM_STELLE,
  toDatenumfang,
} from './einwilligung.model.ts';
import { findStelle, insertEinwilligung, listAndereStellen, toNachweisOrt } from './einwilligung.repo.ts';
import type { Nachweis } from './find-einwilligungen.ts';
import { applyErneuerung, checkErneuerung, type Erneuerungsfolge } from './replace-einwilligung.ts';
import { type Einwilligungstext, formatEinwilligungstext, listTextsprachen } from './text.model.ts';
import { TEXT_VERSION } from './texte/de.ts';
import { computeTexthash } from './texthash.ts';

type Body = Eingabe<typeof createEinwilligungRoute>['body'];

/**
 * Records a consent or a refusal: one purpose, one named recipient, the text as shown with version, language and hash.
 * A refusal changes nothing else: an anonymous Kurzberatung goes on. A renewal is a new consent to the newest text.
 */
export function createEinwilligung(
  kontext: Kontext,
  { params, body }: Eingabe<typeof createEinwilligungRoute>,
  folgen: readonly Erneuerungsfolge[] = [],
): Antwortet<Antwort<typeof createEinwilligungRoute>> {
  return withActor(kontext, async (trx) => {
    const akte = await lockAkte(trx, kontext, params.akteId);
    if (!akte.ok) return akte;
    const bearbeitbar = checkBearbeitbar(akte.wert);
    if (!bearbeitbar.ok) return bearbeitbar;
    const zustaendig = await checkZustaendig(trx, kontext, akte.wert.id, 'Einwilligungen');
    if (!zustaendig.ok) return zustaendig;
    const person = await checkPerson(trx, kontext, akte.wert, body);
    if (!person.ok) return person;
    const text = await buildText(trx, kontext, body);
    if (!text.ok) return text;
    const gueltigVon = body.gueltigVon ?? kontext.stichtag;
    const gueltigBis = body.gueltigBis ?? computeGueltigBis(gueltigVon);
    const empfaenger = body.empfaenger?.name ?? null;
    const empfaengerArt = body.empfaenger?.art ?? null;
    const geprueft = checkEinwilligung(
      { ...body, empfaenger, empfaengerArt, gueltigVon, gueltigBis },
      kontext.stichtag,
    );
    if (!geprueft.ok) return geprueft;
    const alt = await checkErneuerung(trx, kontext, akte.wert.id, body);
    if (!alt.ok) return alt;
    const nachweis = toNachweis(body, person.wert, text.wert);
    const id = await insert(trx, kontext, akte.wert.id, body, nachweis, { gueltigVon, gueltigBis });
    if (alt.wert !== null) await applyErneuerung(trx, kontext, alt.wert, id, folgen);
    await recordDecision(trx, kontext, akte.wert.id, id, body, gueltigVon);
    kontext.protokoll.objektId = id;
    return ok({ id, version: 1 });
  });
}

/** The person must take part in the Akte; only a refusal in an anonymous Akte has nobody. */
async function checkPerson(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  body: Body,
): Promise<Result<Nachweis['person'], Ablehnung>> {
  if (body.personId === null) {
    if (akte.anonym && body.entscheidung === 'ABGELEHNT') return ok(null);
    return fail(
      refuseRegel('PERSON_FEHLT', 'Eine Einwilligung gibt eine bestimmte Person.', {
        fehler: [
          { pointer: '/personId', code: 'PERSON_FEHLT', detail: 'Benennen Sie zuerst die Person der Akte.' },
        ],
        quelle: 'Art. 4 Nr. 11 DSGVO; DP-C-01',
      }),
    );
  }
  const beteiligte = await findBeteiligte(trx, kontext, akte.id);
  const person = beteiligte.find((eine) => eine.personId === body.personId && isBeteiligt(eine));
  if (person === undefined) return fail(refuseNichtGefunden());
  const { pseudonym, identitaet } = person;
  return ok({ pseudonym, name: formatName(identitaet), geburtsdatum: identitaet.geburtsdatum });
}

/** The text as it stands now; a page that shows an older one, or a language that is not released, is refused. */
async function buildText(
  trx: Trx,
  kontext: Kontext,
  body: Body,
): Promise<Result<Einwilligungstext, Ablehnung>> {
  if (body.textVersion !== TEXT_VERSION) {
    return fail(
      refuseRegel('TEXT_VERALTET', 'Der Text der Einwilligung wurde inzwischen geändert.', {
        detail: 'Laden Sie die Seite neu und zeigen Sie der Person den neuen Text.',
      }),
    );
  }
  if (!listTextsprachen(kontext.dienste.demo).includes(body.textSprache)) {
    return fail(
      refuseRegel('SPRACHE_NICHT_FREIGEGEBEN', 'In dieser Sprache gibt es noch keinen geprüften Text.', {
        detail: 'Nutzen Sie den deutschen Text mit einer dolmetschenden Person und nennen Sie sie.',
        quelle: 'DP-C-04',
      }),
    );
  }
  const stelle = await findStelle(trx, getKonto(kontext).mandantId);
  if (stelle === undefined) throw new Error('The Mandant of the session has no row');
  const gegenstand = {
    empfaenger: body.empfaenger?.name ?? null,
    kanal: body.kanal,
    bereiche: body.bereiche,
    ...toDatenumfang(body),
  };
  return ok(formatEinwilligungstext(body.zweck, body.textSprache, stelle, gegenstand));
}

function toNachweis(body: Body, person: Nachweis['person'], text: Einwilligungstext): Nachweis {
  const { kanal, bereiche, formGrund, gegebenVon, beteiligte, erklaertIn } = body;
  const empfaenger = body.empfaenger?.name ?? null;
  const gegenstand = { empfaenger, kanal, bereiche, ...toDatenumfang(body) };
  return { person, ...gegenstand, formGrund, gegebenVon, beteiligte, erklaertIn, text };
}

async function insert(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  body: Body,
  nachweis: Nachweis,
  dauer: { gueltigVon: PlainDate; gueltigBis: PlainDate },
): Promise<string> {
  const { mandantId } = getKonto(kontext);
  const id = createUuidV7();
  const siegel = await kontext.dienste.tresor.seal(toNachweisOrt(mandantId, akteId, id), nachweis);
  const empfaengerMandantId = await findEmpfaengerstelle(trx, kontext, body);
  await insertEinwilligung(trx, {
    mandant_id: mandantId,
    id,
    akte_id: akteId,
    person_id: body.personId,
    zweck: body.zweck,
    entscheidung: body.entscheidung,
    empfaenger_art: body.empfaenger?.art ?? null,
    empfaenger_mandant_id: empfaengerMandantId,
    form: body.form,
    text_version: body.textVersion,
    text_sprache: body.textSprache,
    text_hash: computeTexthash(nachweis.text),
    gueltig_von: dauer.gueltigVon,
    gueltig_bis: body.entscheidung === 'ERTEILT' ? dauer.gueltigBis : null,
    widerrufen_am: null,
    siegel,
  });
  return id;
}

/** Where the recipient is a Stelle of the register, the database learns which: a Vertretung from there stands on it. */
async function findEmpfaengerstelle(trx: Trx, kontext: Kontext, body: Body): Promise<string | null> {
  // Who may only tell us something gets no Vertretung by it.
  if (body.empfaenger?.art !== KIM_STELLE || toDatenumfang(body).richtung === 'ERHALTEN') return null;
  const { mandantId, standortId } = getKonto(kontext);
  const stellen = await listAndereStellen(trx, mandantId, kontext.stichtag);
  return findGenannteStelle(body.empfaenger.name, stellen, standortId);
}

async function recordDecision(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  einwilligungId: string,
  body: Body,
  am: PlainDate,
): Promise<void> {
  const inhalt = body.empfaenger === null ? {} : { empfaenger: body.empfaenger.name };
  const { zweck, form, textVersion, erneuert } = body;
  const erneuertId = erneuert?.id;
  await recordEreignis(
    trx,
    kontext,
    akteId,
    body.entscheidung === 'ERTEILT'
      ? {
          art: 'EINWILLIGUNG_ERTEILT',
          codes: { einwilligungId, zweck, form, textVersion, erneuertId },
          inhalt,
        }
      : { art: 'EINWILLIGUNG_ABGELEHNT', codes: { einwilligungId, zweck }, inhalt },
    am,
  );
}
