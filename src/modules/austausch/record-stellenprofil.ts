import { type Ablehnung, refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkTextspuren } from './check-textspuren.ts';
import type {
  createStellenprofilRoute,
  getStellenprofilRoute,
  listStellenprofileRoute,
} from './stellenprofil.contract.ts';
import { getVorlage, PROFIL_CODES, VORLAGE_FASSUNG } from './stellenprofil.model.ts';
import { insertProfilzeile, listProfilstaende, listProfilzeilen } from './stellenprofil.repo.ts';

export function listStellenprofile(kontext: Kontext): Antwortet<Antwort<typeof listStellenprofileRoute>> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    const staende = new Map((await listProfilstaende(trx, standortId)).map((stand) => [stand.profil, stand]));
    return ok({
      profile: PROFIL_CODES.map((profil) => {
        const stand = staende.get(profil);
        return {
          profil,
          version: stand?.version ?? 0,
          am: stand?.am ?? null,
          vorlageNeuer: stand !== undefined && stand.vorlage < VORLAGE_FASSUNG,
        };
      }),
    });
  });
}

export function getStellenprofil(
  kontext: Kontext,
  { params: { profil } }: Eingabe<typeof getStellenprofilRoute>,
): Antwortet<Antwort<typeof getStellenprofilRoute>> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    const zeilen = await listProfilzeilen(trx, standortId, profil);
    const namen = await listNamen(
      trx,
      zeilen.map(({ kontoId }) => kontoId),
    );
    return ok({
      profil,
      vorlage: { fassung: VORLAGE_FASSUNG, ...getVorlage(profil) },
      fassungen: zeilen.map(({ kontoId, ...zeile }) => ({
        ...zeile,
        geprueftVon: namen.get(kontoId) ?? null,
      })),
    });
  });
}

/** The next version of the own Standort. */
export function createStellenprofil(
  kontext: Kontext,
  { params: { profil }, body }: Eingabe<typeof createStellenprofilRoute>,
): Antwortet<Antwort<typeof createStellenprofilRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { version, aufgaben, abgrenzung, qualifikation, erwuenscht, anlass, erklaerungen } = body;
  const abschnitte = { aufgaben, abgrenzung, qualifikation, erwuenscht };
  return withActor(kontext, async (trx): Promise<Result<{ version: number }, Ablehnung>> => {
    const [jetzt] = await listProfilzeilen(trx, standortId, profil);
    if ((jetzt?.version ?? 0) !== version)
      return fail(
        refuseKonflikt(jetzt === undefined ? null : { version: jetzt.version, ...jetzt.abschnitte }),
      );
    if (aufgaben === '') return fail(refuseOhneAufgaben());
    const erklaert = checkTextspuren({ ...abschnitte, anlass }, erklaerungen);
    if (!erklaert.ok) return erklaert;
    const neu = await insertProfilzeile(trx, standortId, {
      profil,
      version: version + 1,
      vorlage: VORLAGE_FASSUNG,
      abschnitte,
      anlass,
      erklaert: erklaert.wert,
      kontoId,
      am: kontext.stichtag,
    });
    return neu ? ok({ version: version + 1 }) : fail(refuseKonflikt(null));
  });
}

function refuseOhneAufgaben(): Ablehnung {
  return refuseRegel('AUFGABEN_FEHLEN', 'Ein Profil nennt die Aufgaben der Stelle.', {
    fehler: [{ pointer: '/aufgaben', code: 'FEHLT', detail: 'Schreiben Sie, was zu dieser Stelle gehört.' }],
  });
}
