import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listBeschluesseDerSitzung } from './beschluss.repo.ts';
import { findGremiumzeile } from './gremium.repo.ts';
import { findSitzungzeile } from './sitzung.repo.ts';
import { getStandortkonto } from './standortkonto.ts';
import type { getVorlageRoute, listVorlagenRoute, recordVeroeffentlichungRoute } from './vorlage.contract.ts';
import { type Oeffentliches, toVorlagekopf, VORLAGE_ZUSTAENDE } from './vorlage.model.ts';
import {
  findVorlagezeile,
  isOeffentlich,
  listOffeneSitzungen,
  listVorlagenzeilen,
  saveVeroeffentlichung,
} from './vorlage.repo.ts';

const ZUSTAENDE = {
  OFFEN: ['ENTWURF', 'FREIGEGEBEN', 'AUF_TAGESORDNUNG'],
  ALLE: VORLAGE_ZUSTAENDE,
} as const;

export function listVorlagen(
  kontext: Kontext,
  { query: { auswahl, gremiumId, seite, groesse } }: Eingabe<typeof listVorlagenRoute>,
): Antwortet<Antwort<typeof listVorlagenRoute>> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listVorlagenzeilen(trx, standortId, {
      zustaende: ZUSTAENDE[auswahl],
      gremiumId: gremiumId ?? null,
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({ eintraege: zeilen.map(toVorlagekopf), gesamt, seite, groesse });
  });
}

export function getVorlage(
  kontext: Kontext,
  { params: { vorlageId: id } }: Eingabe<typeof getVorlageRoute>,
): Antwortet<Antwort<typeof getVorlageRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx) => {
    const zeile = await findVorlagezeile(trx, standortId, id);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const { bearbeitetVon, ...rest } = zeile;
    const namen = await listNamen(trx, [bearbeitetVon]);
    const beschluesse =
      zeile.sitzungId === null ? [] : await listBeschluesseDerSitzung(trx, standortId, zeile.sitzungId);
    return ok({
      ...toVorlagekopf(rest),
      stichtag: kontext.stichtag,
      geprueftVon: namen.get(bearbeitetVon) ?? null,
      oeffentlich: await isOeffentlich(trx, standortId, 'VORLAGE', id),
      sitzungen: await listOffeneSitzungen(trx, standortId, zeile.gremiumId),
      beschluesse: beschluesse.map(({ id: beschlussId, inhalt }) => ({ id: beschlussId, inhalt })),
    });
  });
}

/** Public or not any more. The thing itself stays as it is, also after the minutes are approved. */
export function recordVeroeffentlichung(
  kontext: Kontext,
  { params: { art, objektId }, body: { oeffentlich } }: Eingabe<typeof recordVeroeffentlichungRoute>,
): Antwortet<Antwort<typeof recordVeroeffentlichungRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = objektId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const erlaubt = await checkObjekt(trx, standortId, art, objektId);
    if (!erlaubt.ok) return erlaubt;
    const neu = { art, objektId, oeffentlich, am: kontext.stichtag, kontoId };
    await saveVeroeffentlichung(trx, standortId, neu);
    return ok({ id: objektId });
  });
}

async function checkObjekt(
  trx: Trx,
  standortId: string,
  art: Oeffentliches,
  id: string,
): Promise<Result<null, Ablehnung>> {
  if (art === 'GREMIUM') return toGefunden(await findGremiumzeile(trx, standortId, id));
  if (art === 'SITZUNG') return toGefunden(await findSitzungzeile(trx, standortId, id));
  const vorlage = await findVorlagezeile(trx, standortId, id);
  if (vorlage?.zustand !== 'ENTWURF') return toGefunden(vorlage);
  return fail(
    refuseRegel('VORLAGE_ENTWURF', 'Ein Entwurf wird nicht öffentlich.', {
      detail: 'Geben Sie die Vorlage zuerst frei.',
    }),
  );
}

function toGefunden(zeile: object | undefined): Result<null, Ablehnung> {
  return zeile === undefined ? fail(refuseNichtGefunden()) : ok(null);
}
