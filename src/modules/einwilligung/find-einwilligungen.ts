import { z } from 'zod';
import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { findAkte, getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import {
  EinwilligungAnsicht,
  Einwilligungstext,
  type getEinwilligungRoute,
  type listEinwilligungenRoute,
} from './einwilligung.contract.ts';
import { getEinwilligungsstand, isGueltig } from './einwilligung.model.ts';
import {
  type Einwilligungszeile,
  findEinwilligungszeile,
  listEinwilligungszeilen,
  toNachweisOrt,
} from './einwilligung.repo.ts';
import type { Zweck } from './texte/typen.ts';

/** Sealed proof of a consent. */
export const Nachweis = EinwilligungAnsicht.pick({
  empfaenger: true,
  kanal: true,
  bereiche: true,
  richtung: true,
  datenarten: true,
  formGrund: true,
  gegebenVon: true,
  beteiligte: true,
  erklaertIn: true,
}).extend({
  /** Who it was, since the identity is deleted before the proof; null: refused without a name. */
  person: z
    .object({ pseudonym: z.string(), name: z.string(), geburtsdatum: z.string().nullable() })
    .nullable(),
  text: Einwilligungstext,
});
export type Nachweis = z.infer<typeof Nachweis>;

/** Consents and refusals of an own Akte, newest first, with their state on the Stichtag of the context. */
export async function findEinwilligungen(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
): Promise<EinwilligungAnsicht[]> {
  const zeilen = await listEinwilligungszeilen(trx, getKonto(kontext).mandantId, akteId);
  const nachweise = await openNachweise(kontext, zeilen);
  return zeilen.flatMap((zeile, stelle) => {
    const nachweis = nachweise[stelle];
    return nachweis === undefined ? [] : [toAnsicht(zeile, nachweis, kontext.stichtag)];
  });
}

/**
 * Whether a consent for this purpose carries an act on that day: given, begun, not over, not withdrawn. `auswahl`
 * narrows it to one kind of recipient or one Lebensbereich; a consent that names no Lebensbereich covers all of them
 * (one for special categories always names its own). Nothing is open: without a consent the answer is false.
 */
export async function hasGueltigeEinwilligung(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  zweck: Zweck,
  stichtag: PlainDate,
  auswahl: { empfaengerArt?: string; bereich?: string } = {},
): Promise<boolean> {
  const zeilen = await listEinwilligungszeilen(trx, getKonto(kontext).mandantId, akteId);
  const gueltige = zeilen.filter(
    (zeile) =>
      zeile.zweck === zweck &&
      isGueltig(toGueltigkeit(zeile), stichtag) &&
      (auswahl.empfaengerArt === undefined || zeile.empfaenger_art === auswahl.empfaengerArt),
  );
  const { bereich } = auswahl;
  if (bereich === undefined || gueltige.length === 0) return gueltige.length > 0;
  const nachweise = await openNachweise(kontext, gueltige);
  return nachweise.some(
    ({ bereiche }) =>
      (zweck === 'ZUSAMMENARBEIT' && bereiche.length === 0) || bereiche.some((code) => code === bereich),
  );
}

/** For the page of an Akte. */
export function listEinwilligungen(
  kontext: Kontext,
  { params }: Eingabe<typeof listEinwilligungenRoute>,
): Antwortet<Antwort<typeof listEinwilligungenRoute>> {
  return withActor(kontext, async (trx) => {
    if ((await findAkte(trx, kontext, params.akteId)) === undefined) return fail(refuseNichtGefunden());
    const eintraege = await findEinwilligungen(trx, kontext, params.akteId);
    kontext.protokoll.anzahl = eintraege.length;
    return ok({ eintraege });
  });
}

/** One consent with the text as it was shown. */
export function getEinwilligung(
  kontext: Kontext,
  { params }: Eingabe<typeof getEinwilligungRoute>,
): Antwortet<Antwort<typeof getEinwilligungRoute>> {
  return withActor(kontext, async (trx) => {
    kontext.protokoll.objektId = params.einwilligungId;
    const zeile = await findEinwilligungszeile(trx, getKonto(kontext).mandantId, params.einwilligungId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const [nachweis] = await openNachweise(kontext, [zeile]);
    if (nachweis === undefined) return fail(refuseNichtGefunden());
    return ok({
      ...toAnsicht(zeile, nachweis, kontext.stichtag),
      text: nachweis.text,
      textHash: zeile.text_hash.toString('hex'),
    });
  });
}

/** One consent of this Akte with the text as it was shown; undefined when it is not there or not visible. */
export async function openEinwilligung(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  einwilligungId: string,
): Promise<{ ansicht: EinwilligungAnsicht; text: Nachweis['text'] } | undefined> {
  const zeile = await findEinwilligungszeile(trx, getKonto(kontext).mandantId, einwilligungId);
  if (zeile === undefined || zeile.akte_id !== akteId) return undefined;
  const [nachweis] = await openNachweise(kontext, [zeile]);
  if (nachweis === undefined) return undefined;
  return { ansicht: toAnsicht(zeile, nachweis, kontext.stichtag), text: nachweis.text };
}

/** The proofs of these rows, in order. */
export function openNachweise(kontext: Kontext, zeilen: readonly Einwilligungszeile[]): Promise<Nachweis[]> {
  return kontext.dienste.tresor.openMany(
    zeilen.map(({ mandant_id, akte_id, id, siegel }) => ({
      ort: toNachweisOrt(mandant_id, akte_id, id),
      siegel,
    })),
    Nachweis,
  );
}

export function toGueltigkeit(zeile: Einwilligungszeile) {
  return {
    entscheidung: zeile.entscheidung,
    gueltigVon: zeile.gueltig_von,
    gueltigBis: zeile.gueltig_bis,
    widerrufenAm: zeile.widerrufen_am,
  };
}

function toAnsicht(zeile: Einwilligungszeile, nachweis: Nachweis, stichtag: PlainDate): EinwilligungAnsicht {
  const { empfaenger, kanal, bereiche, richtung, datenarten, formGrund, gegebenVon, beteiligte, erklaertIn } =
    nachweis;
  return {
    id: zeile.id,
    version: zeile.version,
    personId: zeile.person_id,
    zweck: zeile.zweck,
    entscheidung: zeile.entscheidung,
    stand: getEinwilligungsstand(toGueltigkeit(zeile), stichtag),
    empfaengerArt: EinwilligungAnsicht.shape.empfaengerArt.parse(zeile.empfaenger_art),
    form: zeile.form,
    textVersion: zeile.text_version,
    textSprache: zeile.text_sprache,
    gueltigVon: zeile.gueltig_von,
    gueltigBis: zeile.gueltig_bis,
    widerrufenAm: zeile.widerrufen_am,
    ersetztDurch: zeile.ersetzt_durch,
    empfaenger,
    kanal,
    bereiche,
    richtung,
    datenarten,
    formGrund,
    gegebenVon,
    beteiligte,
    erklaertIn,
  };
}
