import type { z } from 'zod';
import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { AnfrageAnsicht, listFallanfragenRoute } from './fallanfrage.contract.ts';
import { Absageinhalt, Anfrageinhalt, computeRueckrufstand } from './fallanfrage.model.ts';
import { listBeantwortete, listOffene } from './fallanfrage.repo.ts';
import type { Anfragezeile } from './fallanfrage.tables.ts';
import { toAbsageOrt, toAnfrageOrt } from './siegelorte.ts';

type R = typeof listFallanfragenRoute;

/** More than a Stelle gets between two answers; only so many are opened. */
const OFFENE = 200;
const BEANTWORTETE = 50;

/** The inbox of the own Stelle: open ones by their day, then what was answered. */
export function listFallanfragen(kontext: Kontext): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  return withActor(kontext, async (trx) => {
    const offene = await listOffene(trx, mandantId, OFFENE);
    const beantwortete = await listBeantwortete(trx, mandantId, BEANTWORTETE);
    const konten = beantwortete.flatMap(({ beantwortetVon }) => beantwortetVon ?? []);
    const namen = await listNamen(trx, konten);
    kontext.protokoll.anzahl = offene.length + beantwortete.length;
    return ok({
      stichtag: kontext.stichtag,
      offene: await toAnsichten(kontext, mandantId, offene, namen),
      beantwortete: await toAnsichten(kontext, mandantId, beantwortete, namen),
    });
  });
}

async function toAnsichten(
  kontext: Kontext,
  mandantId: string,
  zeilen: readonly Anfragezeile[],
  namen: ReadonlyMap<string, string>,
): Promise<AnfrageAnsicht[]> {
  const inhalte = await openSiegel(
    kontext,
    zeilen,
    Anfrageinhalt,
    ({ siegel }) => siegel,
    ({ id }) => toAnfrageOrt(mandantId, id),
  );
  const absagen = await openSiegel(
    kontext,
    zeilen,
    Absageinhalt,
    ({ antwortSiegel }) => antwortSiegel,
    ({ id }) => toAbsageOrt(mandantId, id),
  );
  return zeilen.map((zeile) => {
    const { siegel: _, antwortSiegel: __, beantwortetVon, ...rest } = zeile;
    return {
      ...rest,
      rueckruf: computeRueckrufstand(zeile, kontext.stichtag),
      beantwortetVon: beantwortetVon === null ? null : (namen.get(beantwortetVon) ?? null),
      hilfe: absagen.get(zeile.id)?.hilfe ?? null,
      inhalt: inhalte.get(zeile.id) ?? null,
    };
  });
}

async function openSiegel<T>(
  { dienste }: Kontext,
  zeilen: readonly Anfragezeile[],
  schema: z.ZodType<T>,
  siegelOf: (zeile: Anfragezeile) => Buffer | null,
  toOrt: (zeile: Anfragezeile) => ReturnType<typeof toAnfrageOrt>,
): Promise<Map<string, T>> {
  const gesiegelt = zeilen.flatMap((zeile) => {
    const siegel = siegelOf(zeile);
    return siegel === null ? [] : [{ id: zeile.id, ort: toOrt(zeile), siegel }];
  });
  const offen = await dienste.tresor.openMany(gesiegelt, schema);
  return new Map(
    gesiegelt.flatMap(({ id }, stelle) => {
      const wert = offen[stelle];
      return wert === undefined ? [] : [[id, wert] as const];
    }),
  );
}
