import { z } from 'zod';
import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Siegelort } from '#src/platform/crypto/typen.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  createAktenfilterRoute,
  deleteAktenfilterRoute,
  listAktenfilterRoute,
  updateAktenfilterRoute,
} from './aktenfilter.contract.ts';
import { compareFilternamen } from './aktenfilter.model.ts';
import {
  deleteFilter,
  insertFilter,
  listFilterzeilen,
  lockFilter,
  resetStart,
  updateFilter,
} from './aktenfilter.repo.ts';

type Liste = Antwort<typeof listAktenfilterRoute>;
type Gemerkt = Liste['eintraege'][number];
type Angabe = Eingabe<typeof createAktenfilterRoute>['body'];
type Schreibausgang = Result<Antwort<typeof createAktenfilterRoute>, Ablehnung>;

const Name = z.object({ name: z.string() });

/** The name is the account's own word: under its key, so that it goes with the account. */
function toNameOrt(kontext: Kontext, id: string): Siegelort {
  const { mandantId, kontoId } = getKonto(kontext);
  const subjekt = { art: 'konto', id: kontoId } as const;
  return { mandantId, subjekt, klasse: 'inhalt', name: 'aktenfilter.name', zeileId: id };
}

/** Own kept filters by name. */
export function listAktenfilter(kontext: Kontext): Antwortet<Liste> {
  return withActor(kontext, async (trx) => {
    const eintraege = await openFilter(trx, kontext);
    kontext.protokoll.anzahl = eintraege.length;
    return ok({ eintraege });
  });
}

export function createAktenfilter(
  kontext: Kontext,
  { body }: Eingabe<typeof createAktenfilterRoute>,
): Antwortet<Antwort<typeof createAktenfilterRoute>> {
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    await lockFilter(trx, getKonto(kontext));
    const da = await openFilter(trx, kontext);
    const hoechstens = PARAMETER.aktenfilter_hoechstens.wert;
    if (da.length >= hoechstens) {
      return fail(
        refuseRegel('ZU_VIELE_FILTER', 'Mehr Filter lassen sich nicht merken.', {
          detail: `Höchstens ${hoechstens}. Löschen Sie zuerst einen, den Sie nicht mehr brauchen.`,
        }),
      );
    }
    const name = checkName(da, id, body.name);
    if (!name.ok) return name;
    const besitzer = getKonto(kontext);
    if (body.start) await resetStart(trx, besitzer, id);
    await insertFilter(trx, { ...besitzer, id, ...(await sealInhalt(kontext, id, body)) });
    return ok({ id, version: 1 });
  });
}

/** Renames, replaces the choice or makes it the start. */
export function updateAktenfilter(
  kontext: Kontext,
  { params, body }: Eingabe<typeof updateAktenfilterRoute>,
): Antwortet<Antwort<typeof updateAktenfilterRoute>> {
  const id = params.filterId;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    await lockFilter(trx, getKonto(kontext));
    const da = await openFilter(trx, kontext);
    const steht = da.find((filter) => filter.id === id);
    if (steht === undefined) return fail(refuseNichtGefunden());
    if (steht.version !== body.version) return fail(refuseKonflikt(steht));
    const name = checkName(da, id, body.name);
    if (!name.ok) return name;
    const besitzer = getKonto(kontext);
    if (body.start) await resetStart(trx, besitzer, id);
    const ort = { ...besitzer, id, version: body.version };
    const version = await updateFilter(trx, ort, await sealInhalt(kontext, id, body));
    return version === undefined ? fail(refuseKonflikt(null)) : ok({ id, version });
  });
}

export function deleteAktenfilter(
  kontext: Kontext,
  { params }: Eingabe<typeof deleteAktenfilterRoute>,
): Antwortet<Antwort<typeof deleteAktenfilterRoute>> {
  kontext.protokoll.objektId = params.filterId;
  return withActor(
    kontext,
    async (trx): Promise<Result<Antwort<typeof deleteAktenfilterRoute>, Ablehnung>> => {
      const weg = await deleteFilter(trx, getKonto(kontext), params.filterId);
      return weg ? ok({}) : fail(refuseNichtGefunden());
    },
  );
}

function checkName(da: readonly Gemerkt[], id: string, name: string): Result<null, Ablehnung> {
  const andere = da.some((filter) => filter.id !== id && compareFilternamen(filter.name, name) === 0);
  if (!andere) return ok(null);
  const detail = 'Wählen Sie einen anderen Namen, oder ändern Sie den gemerkten Filter.';
  return fail(
    refuseRegel('NAME_VERGEBEN', 'Einen Filter mit diesem Namen gibt es schon.', {
      fehler: [{ pointer: '/name', code: 'NAME_VERGEBEN', detail }],
    }),
  );
}

async function sealInhalt(kontext: Kontext, id: string, { name, filter, start }: Angabe) {
  const siegel = await kontext.dienste.tresor.seal(toNameOrt(kontext, id), { name });
  return { filter, start, siegel };
}

async function openFilter(trx: Trx, kontext: Kontext): Promise<Gemerkt[]> {
  const zeilen = await listFilterzeilen(trx, getKonto(kontext));
  const namen = await kontext.dienste.tresor.openMany(
    zeilen.map(({ id, siegel }) => ({ ort: toNameOrt(kontext, id), siegel })),
    Name,
  );
  return zeilen
    .map(({ id, filter, ist_start: start, version }, stelle) => ({
      id,
      name: namen[stelle]?.name ?? '',
      filter,
      start,
      version,
    }))
    .toSorted((a, b) => compareFilternamen(a.name, b.name));
}
