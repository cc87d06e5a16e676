import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { findErkennbares, findSteuerungsspuren, type Ortswissen } from './erkennbar.model.ts';
import { listOrtswissen } from './ortswissen.repo.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { findNamenswoerter } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { checkTextRoute } from './fachfrage.contract.ts';
import type { Befund } from './pruefung.contract.ts';
import {
  addFunde,
  describeStelle,
  type Erklaerung,
  findSpuren,
  KLEINE_GRUPPE,
  listOffeneSpuren,
  listWoerter,
  addNamen,
  type Namenswort,
  SPUREN,
  type Spur,
  toErklaerungscodes,
} from './personenspur.model.ts';

/** Places that tell of a person, for who writes; only positions, so that nothing of the text is repeated. */
export function checkText(
  kontext: Kontext,
  { body }: Eingabe<typeof checkTextRoute>,
): Antwortet<Antwort<typeof checkTextRoute>> {
  // Asked anew before every sending; nothing of it is kept.
  delete kontext.idempotenz;
  return withActor(kontext, async (trx) => {
    const befunde = await findBefunde(trx, kontext, body);
    kontext.protokoll.anzahl = befunde.length;
    return ok({ befunde });
  });
}

/** In the domain fall: every place of the texts that tells of a person, shapes and names of the own Akten. */
export async function findBefunde(
  trx: Trx,
  kontext: Kontext,
  texte: Readonly<Record<string, string>>,
): Promise<Befund[]> {
  const wissen = await loadWissen(trx, kontext, Object.values(texte));
  return Object.entries(texte).flatMap(([feld, text]) =>
    findAlle(wissen, feld, text).map((spur) => ({
      feld,
      ...spur,
      ...(spur.art === 'KOMMUNE' && wissen.ebene !== null ? { vorschlag: wissen.ebene } : {}),
    })),
  );
}

/**
 * In the domain fall, for a text that is lifted out of a case: shapes, what tells who is meant, and names of the own Akten.
 * Answers what is kept of the explanations.
 */
export async function checkMitNamen(
  trx: Trx,
  kontext: Kontext,
  texte: Readonly<Record<string, string>>,
  erklaerungen: readonly Erklaerung[],
): Promise<Result<string[], Ablehnung>> {
  const wissen = await loadWissen(trx, kontext, Object.values(texte));
  return checkSpuren(texte, (text, feld) => findAlle(wissen, feld, text), erklaerungen);
}

/**
 * In the domain fall, for a pseudonymised workspace of the own Stelle: what names a person has to go; what only narrows down
 * (`KLEINE_GRUPPE`) is told as a warning by the page and stays, since the case is not understood without it (DP-B-07).
 */
export async function checkDirekt(
  trx: Trx,
  kontext: Kontext,
  texte: Readonly<Record<string, string>>,
  erklaerungen: readonly Erklaerung[],
): Promise<Result<string[], Ablehnung>> {
  const wissen = await loadWissen(trx, kontext, Object.values(texte));
  const find = (text: string, feld: string) =>
    findAlle(wissen, feld, text).filter(({ art }) => !KLEINE_GRUPPE.has(art));
  return checkSpuren(texte, find, erklaerungen);
}

/** For texts of the steering (`findSteuerungsspuren`), the same as the page has looked for. Answers what is kept of the explanations. */
export function checkFormen(
  texte: Readonly<Record<string, string>>,
  erklaerungen: readonly Erklaerung[],
): Result<string[], Ablehnung> {
  return checkSpuren(texte, findSteuerungsspuren, erklaerungen);
}

/** Every place that `find` tells has to go or be explained. Answers what is kept of the explanations. */
export function checkSpuren(
  texte: Readonly<Record<string, string>>,
  find: (text: string, feld: string) => readonly Spur[],
  erklaerungen: readonly Erklaerung[],
): Result<string[], Ablehnung> {
  const geprueft = Object.entries(texte).map(([feld, text]) => ({ feld, text, spuren: find(text, feld) }));
  const fehler = geprueft.flatMap(({ feld, text, spuren }) =>
    listOffeneSpuren(text, spuren, erklaerungen).map(({ art, von }) => ({
      pointer: `/${feld}`,
      code: art,
      detail: `${describeStelle(text, von)}: ${SPUREN[art].text}. ${SPUREN[art].rat}`,
    })),
  );
  if (fehler.length > 0) {
    return fail(
      refuseRegel('PERSONENBEZUG', 'Der Text kann eine Person erkennbar machen. Nichts wurde gesendet.', {
        detail: 'Nehmen Sie die Stellen heraus oder erklären Sie, warum sie keine Person meinen.',
        fehler,
        quelle: 'Fallmodell 4.1, AT-24',
      }),
    );
  }
  return ok([
    ...new Set(geprueft.flatMap(({ text, spuren }) => toErklaerungscodes(text, spuren, erklaerungen))),
  ]);
}

type Wissen = { namen: Map<string, Namenswort>; orte: Ortswissen; ebene: string | null };

/** What the check needs to know beside the texts: names of the own Akten, and which Kommunen are small (DP-B-07). */
async function loadWissen(trx: Trx, kontext: Kontext, texte: readonly string[]): Promise<Wissen> {
  const woerter = texte.flatMap((text) => listWoerter(text).map(({ wort }) => wort));
  const orte = await listOrtswissen(trx, PARAMETER.kleine_kommune_personen.wert);
  return {
    namen: await findNamenswoerter(trx, kontext, woerter),
    orte: {
      kleine: orte.filter(({ klein }) => klein).map(({ name }) => name),
      grosse: orte.filter(({ klein }) => !klein).map(({ name }) => name),
    },
    ebene: orte.find(({ klein }) => klein)?.ebene ?? null,
  };
}

/** Fields that name a Stelle: its place and its name are what is asked for. */
const STELLENFELDER: ReadonlySet<string> = new Set(['institution']);
const STELLENSPUREN: ReadonlySet<string> = new Set(['EINRICHTUNG', 'ORT', 'KOMMUNE']);

function findAlle({ namen, orte }: Wissen, feld: string, text: string): Spur[] {
  const erkennbar = findErkennbares(text, orte).filter(
    ({ art }) => !STELLENFELDER.has(feld) || !STELLENSPUREN.has(art),
  );
  return addNamen(text, namen, addFunde(findSpuren(text), erkennbar));
}
