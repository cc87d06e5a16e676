import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { findAkte, getKonto, isFremdvertretung } from '#src/modules/akte/index.ts';
import { findEinwilligungen } from '#src/modules/einwilligung/index.ts';
import { isBeteiligt } from '#src/modules/person/beteiligung.model.ts';
import { findBeteiligte, formatName } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { listBarrierebedarfe } from './barrierebedarf.repo.ts';
import { BarriereInhalt } from './fall.model.ts';
import type { listKontaktwegeRoute } from './kontaktwege.contract.ts';
import { toBarriereOrt } from './siegelorte.ts';

type R = typeof listKontaktwegeRoute;

/** What somebody has to know who is about to call or write. Needs about health only under their consent. */
export function listKontaktwege(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const { akteId } = params;
    if ((await findAkte(trx, kontext, akteId)) === undefined) return fail(refuseNichtGefunden());
    const beteiligte = (await findBeteiligte(trx, kontext, akteId)).filter(isBeteiligt);
    const besonders = await openBarrierebedarfe(trx, kontext, akteId);
    kontext.protokoll.anzahl = beteiligte.length;
    return ok({
      eintraege: beteiligte.map(({ personId, rolle, identitaet }) => ({
        personId,
        name: formatName(identitaet),
        rolle,
        kontaktwege: identitaet.kontaktwege,
        sprachen: identitaet.sprachen,
        lesefaehigkeit: identitaet.lesefaehigkeit,
        schriften: identitaet.schriften,
        barrierefreiheit: identitaet.barrierefreiheit,
        besonders: besonders(personId),
      })),
    });
  });
}

/** Opened where the person's own consent covers health today (DP-E-01); the log row then says so. */
export async function openBarrierebedarfe(trx: Trx, kontext: Kontext, akteId: string) {
  const { mandantId } = getKonto(kontext);
  const erlaubte = await findErlaubte(trx, kontext, akteId);
  const zeilen = await listBarrierebedarfe(trx, mandantId, akteId);
  const offen = new Map<string, BarriereInhalt>();
  for (const { personId, besonders } of zeilen) {
    if (besonders === null || !erlaubte.has(personId)) continue;
    const ort = toBarriereOrt(mandantId, akteId, personId);
    offen.set(personId, await kontext.dienste.tresor.open(ort, besonders, BarriereInhalt));
  }
  if (offen.size > 0) kontext.protokoll.abfrageklasse = 'besondere-kategorien';
  return (personId: string) => ({
    erlaubt: erlaubte.has(personId),
    bedarfe: offen.get(personId)?.bedarfe ?? [],
    text: offen.get(personId)?.text ?? null,
    version: zeilen.find((zeile) => zeile.personId === personId)?.version ?? 0,
  });
}

/**
 * Who consented for themselves that health may be recorded: the consent of a parent is not that of the child. It is given to
 * the own Stelle, so nothing opens for a deputy of another one.
 */
async function findErlaubte(trx: Trx, kontext: Kontext, akteId: string): Promise<ReadonlySet<string>> {
  if (isFremdvertretung(kontext)) return new Set();
  const einwilligungen = await findEinwilligungen(trx, kontext, akteId);
  return new Set(
    einwilligungen.flatMap(({ zweck, stand, bereiche, personId }) =>
      zweck === 'BESONDERE_KATEGORIEN' &&
      (stand === 'GUELTIG' || stand === 'LAEUFT_AB') &&
      bereiche.includes('GESUNDHEIT') &&
      personId !== null
        ? [personId]
        : [],
    ),
  );
}
