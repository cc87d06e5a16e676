import { refuseKonflikt } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkBearbeitbar, findAkte } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { deleteEntwurfRoute, getEntwurfRoute, updateEntwurfRoute } from './entwurf.contract.ts';
import { deleteZeile, insertZeile, updateZeile } from './entwurf.repo.ts';
import { openEntwurf, toEntwurfsort, toSiegelort } from './open-entwurf.ts';

/** Own draft of a form. */
export function getEntwurf(
  kontext: Kontext,
  { params }: Eingabe<typeof getEntwurfRoute>,
): Antwortet<Antwort<typeof getEntwurfRoute>> {
  return withActor(kontext, async (trx) =>
    ok(await openEntwurf(trx, kontext, toEntwurfsort(kontext, params))),
  );
}

/**
 * Keeps what was typed. Two tabs on one form never overwrite each other: without the right version the answer is
 * KONFLIKT with the draft that stands (null: it was deleted meanwhile, for example because the form was saved).
 */
export function updateEntwurf(
  kontext: Kontext,
  { params, body }: Eingabe<typeof updateEntwurfRoute>,
): Antwortet<Antwort<typeof updateEntwurfRoute>> {
  return withActor(kontext, async (trx) => {
    const ort = toEntwurfsort(kontext, params);
    const akte = ort.bezug === ort.konto_id ? undefined : await findAkte(trx, kontext, ort.bezug);
    // A withdrawn consent freezes the Akte for drafts too; a closed one may still get a form for a new Fall.
    if (akte?.zustand === 'EINWILLIGUNG_WIDERRUFEN') {
      const bearbeitbar = checkBearbeitbar(akte);
      if (!bearbeitbar.ok) return bearbeitbar;
    }
    const art = akte === undefined ? 'konto' : 'akte';
    const siegel = await kontext.dienste.tresor.seal(toSiegelort(ort, art), body.inhalt);
    const inhalt = { subjekt_art: art, siegel } as const;
    const version =
      body.version === undefined
        ? (await insertZeile(trx, ort, inhalt))
          ? 1
          : undefined
        : await updateZeile(trx, ort, body.version, inhalt);
    if (version === undefined) return fail(refuseKonflikt(await openEntwurf(trx, kontext, ort)));
    return ok({ version });
  });
}

/** Gone after success or on request; deleting nothing is no error. */
export function deleteEntwurf(
  kontext: Kontext,
  { params }: Eingabe<typeof deleteEntwurfRoute>,
): Antwortet<Antwort<typeof deleteEntwurfRoute>> {
  return withActor(kontext, async (trx) => {
    await deleteZeile(trx, toEntwurfsort(kontext, params));
    return ok({});
  });
}
