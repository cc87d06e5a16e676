import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  type Akte,
  addBeteiligte,
  checkArbeitstag,
  checkZustaendig,
  createAkte,
  findAkte,
  getKonto,
  isFremdvertretung,
  recordEreignis,
} from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createFolgefallRoute } from './aufnahme.contract.ts';
import { listBeteiligte } from './beteiligte.repo.ts';
import { LEERE_KRITERIEN, saveAufnahme } from './fall.repo.ts';
import { toAufnahmeOrt } from './siegelorte.ts';

type R = typeof createFolgefallRoute;
type Body = Eingabe<R>['body'];

/**
 * A person comes back after the Abschluss: a new Akte with the same person, which names the earlier one. The information
 * under Art. 13 DSGVO is given anew; access and concern are what CP-01 and CP-02 ask for.
 */
export async function createFolgefall(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { stichtag } = kontext;
  const neue = { begonnenAm: stichtag };
  const tag = checkArbeitstag(body.information.am, neue, stichtag, '/information/am');
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    const vorige = await findAkte(trx, kontext, params.akteId);
    if (vorige === undefined) return fail(refuseNichtGefunden());
    if (isFremdvertretung(kontext)) {
      const zustaendig = await checkZustaendig(trx, kontext, vorige.id, 'Einen neuen Fall');
      if (!zustaendig.ok) return zustaendig;
    }
    const beteiligte = await listBeteiligte(trx, getKonto(kontext).mandantId, [vorige.id]);
    const haupt = beteiligte.find((b) => b.rolle === 'HAUPTPERSON');
    if (vorige.zustand !== 'GESCHLOSSEN' || vorige.art !== 'FALL' || haupt === undefined) {
      return fail(
        refuseRegel(
          'AKTE_NICHT_GESCHLOSSEN',
          'Einen neuen Fall gibt es erst nach dem Abschluss des bisherigen.',
          {
            quelle: 'Fallmodell 4.2',
          },
        ),
      );
    }
    if (!tag.ok) return tag;
    const id = await insertFolgefall(trx, kontext, vorige, haupt.personId);
    await insertIntake(trx, kontext, id, body);
    kontext.protokoll.objektId = id;
    return ok({ id, version: 1 });
  });
}

async function insertFolgefall(trx: Trx, kontext: Kontext, vorige: Akte, personId: string): Promise<string> {
  const akte = await createAkte(trx, kontext, {
    art: 'FALL',
    zustand: 'INTAKE',
    anonym: false,
    begonnenAm: kontext.stichtag,
    kommuneId: vorige.kommuneId,
    vorigeAkteId: vorige.id,
  });
  await addBeteiligte(trx, kontext, akte.id, personId, 'HAUPTPERSON', kontext.stichtag);
  await recordEreignis(
    trx,
    kontext,
    akte.id,
    { art: 'AKTE_ANGELEGT', codes: { art: 'FALL', vorigeAkteId: vorige.id } },
    kontext.stichtag,
  );
  return akte.id;
}

async function insertIntake(trx: Trx, kontext: Kontext, akteId: string, body: Body): Promise<void> {
  const { mandantId } = getKonto(kontext);
  const { information, zugangsweg, sprache, anliegen } = body;
  await recordEreignis(
    trx,
    kontext,
    akteId,
    { art: 'INFORMATION_GEGEBEN', codes: { form: information.form, sprache } },
    information.am,
  );
  await saveAufnahme(trx, {
    ...LEERE_KRITERIEN,
    mandant_id: mandantId,
    akte_id: akteId,
    zugangsweg,
    sprache,
    siegel: await kontext.dienste.tresor.seal(toAufnahmeOrt(mandantId, akteId), { gruende: {}, anliegen }),
  });
}
