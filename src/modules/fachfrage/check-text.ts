import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { findNamenswoerter } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { checkTextRoute } from './fachfrage.contract.ts';
import type { Befund } from './pruefung.contract.ts';
import {
  describeStelle,
  type Erklaerung,
  findSpuren,
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
  const namen = await findNamen(trx, kontext, Object.values(texte));
  return Object.entries(texte).flatMap(([feld, text]) =>
    addNamen(text, namen).map((spur) => ({ feld, ...spur })),
  );
}

/** In the domain fall: shapes and names of the own Akten. Answers what is kept of the explanations. */
export async function checkMitNamen(
  trx: Trx,
  kontext: Kontext,
  texte: Readonly<Record<string, string>>,
  erklaerungen: readonly Erklaerung[],
): Promise<Result<string[], Ablehnung>> {
  const namen = await findNamen(trx, kontext, Object.values(texte));
  return checkSpuren(texte, (text) => addNamen(text, namen), erklaerungen);
}

/**
 * Shapes alone, for who knows no Akte: comparing names there would tell who is a client. Answers what is kept of the
 * explanations.
 */
export function checkFormen(
  texte: Readonly<Record<string, string>>,
  erklaerungen: readonly Erklaerung[],
): Result<string[], Ablehnung> {
  return checkSpuren(texte, findSpuren, erklaerungen);
}

function checkSpuren(
  texte: Readonly<Record<string, string>>,
  find: (text: string) => readonly Spur[],
  erklaerungen: readonly Erklaerung[],
): Result<string[], Ablehnung> {
  const geprueft = Object.entries(texte).map(([feld, text]) => ({ feld, text, spuren: find(text) }));
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

function findNamen(trx: Trx, kontext: Kontext, texte: readonly string[]): Promise<Map<string, Namenswort>> {
  const woerter = texte.flatMap((text) => listWoerter(text).map(({ wort }) => wort));
  return findNamenswoerter(trx, kontext, woerter);
}
