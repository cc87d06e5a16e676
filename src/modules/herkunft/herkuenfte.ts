import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  checkBearbeitbar,
  checkArbeitstag,
  findAkte,
  getKonto,
  lockAkte,
  recordEreignis,
} from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  createHerkunftRoute,
  listHerkuenfteRoute,
  Quelle,
  undoHerkunftRoute,
} from './herkunft.contract.ts';
import { type Eingangsweg, Herkunftsinhalt } from './herkunft.model.ts';
import { insertHerkunft, listHerkunftszeilen, saveAufhebung } from './herkunft.repo.ts';
import { loadGebundenes } from './load-gebundenes.ts';
import { toHerkunftOrt } from './siegelort.ts';

/** Which pieces of information in an own Akte are bound, and to what. */
export function listHerkuenfte(
  kontext: Kontext,
  { params }: Eingabe<typeof listHerkuenfteRoute>,
): Antwortet<Antwort<typeof listHerkuenfteRoute>> {
  type Ausgang = Result<Antwort<typeof listHerkuenfteRoute>, Ablehnung>;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    return ok({ eintraege: await loadGebundenes(trx, kontext, akte.id) });
  });
}

/** Marks what came in a letter or a paper (DP-A-06, DP-E-03). */
export function createHerkunft(
  kontext: Kontext,
  { params, body }: Eingabe<typeof createHerkunftRoute>,
): Antwortet<Antwort<typeof createHerkunftRoute>> {
  type Ausgang = Result<Antwort<typeof createHerkunftRoute>, Ablehnung>;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const akte = await lockAkte(trx, kontext, params.akteId);
    if (!akte.ok) return akte;
    const bearbeitbar = checkBearbeitbar(akte.wert);
    if (!bearbeitbar.ok) return bearbeitbar;
    const tag = checkArbeitstag(body.am, akte.wert, kontext.stichtag, '/am');
    if (!tag.ok) return tag;
    const { am, was, ...quelle } = body;
    const id = await addHerkunft(trx, kontext, akte.wert.id, { quelle, am, was, eingang: 'SCHREIBEN' });
    return ok({ id, version: 1 });
  });
}

/** The same as part of a larger act, for example a contact. The caller holds the Akte. */
export async function addHerkunft(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  {
    quelle,
    am,
    was,
    eingang,
    kontaktId = null,
  }: { quelle: Quelle; am: PlainDate; was: string; eingang: Eingangsweg; kontaktId?: string | null },
): Promise<string> {
  const { mandantId, kontoId } = getKonto(kontext);
  const id = createUuidV7();
  const { art, stelleArt, stelle, zweck } = quelle;
  const inhalt: Herkunftsinhalt = { stelleArt, stelle, was, zweck, aufhebungsgrund: null };
  const siegel = await kontext.dienste.tresor.seal(toHerkunftOrt(mandantId, akteId, id), inhalt);
  await insertHerkunft(trx, { mandantId, id, akteId, kontaktId, art, eingang, am, siegel, kontoId });
  const ereignis = {
    art: 'HERKUNFT_ERFASST',
    codes: { herkunftId: id, herkunft: art, eingang },
    inhalt: { empfaenger: stelle, was },
  } as const;
  await recordEreignis(trx, kontext, akteId, ereignis, am);
  return id;
}

/** A mark that was set by mistake; the row stays with the reason. */
export function undoHerkunft(
  kontext: Kontext,
  { params, body }: Eingabe<typeof undoHerkunftRoute>,
): Antwortet<Antwort<typeof undoHerkunftRoute>> {
  type Ausgang = Result<Antwort<typeof undoHerkunftRoute>, Ablehnung>;
  const { mandantId } = getKonto(kontext);
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const akte = await lockAkte(trx, kontext, params.akteId);
    if (!akte.ok) return akte;
    const bearbeitbar = checkBearbeitbar(akte.wert);
    if (!bearbeitbar.ok) return bearbeitbar;
    const zeilen = await listHerkunftszeilen(trx, mandantId, akte.wert.id);
    const zeile = zeilen.find(({ id }) => id === params.herkunftId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== body.version) return fail(refuseKonflikt({ version: zeile.version }));
    const { tresor } = kontext.dienste;
    const ort = toHerkunftOrt(mandantId, akte.wert.id, zeile.id);
    const inhalt = await tresor.open(ort, zeile.siegel, Herkunftsinhalt);
    const siegel = await tresor.seal(ort, { ...inhalt, aufhebungsgrund: body.grund });
    await saveAufhebung(trx, mandantId, { id: zeile.id, am: kontext.stichtag, siegel });
    const ereignis = {
      art: 'HERKUNFT_AUFGEHOBEN',
      codes: { herkunftId: zeile.id, herkunft: zeile.art },
      inhalt: { empfaenger: inhalt.stelle, warum: body.grund },
    } as const;
    await recordEreignis(trx, kontext, akte.wert.id, ereignis, kontext.stichtag);
    return ok({ id: zeile.id, version: zeile.version + 1 });
  });
}
