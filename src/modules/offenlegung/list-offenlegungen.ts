import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { findAkte, getKonto } from '#src/modules/akte/index.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { findEinwilligungen } from '#src/modules/einwilligung/index.ts';
import { findBeteiligte, formatName } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { KindeswohlInhalt, listFehlende, SchrittInhalt } from './kindeswohl.model.ts';
import { listZuInformierende, type Mitteilung } from './list-zu-informierende.ts';
import type { Kindeswohlansicht, listOffenlegungenRoute } from './offenlegung.contract.ts';
import { OffenlegungInhalt } from './offenlegung.model.ts';
import { listKindeswohlzeilen, listOffenlegungszeilen, listSchrittzeilen } from './offenlegung.repo.ts';
import { toKindeswohlOrt, toOffenlegungOrt, toSchrittOrt } from './siegelorte.ts';

type R = typeof listOffenlegungenRoute;

/** What was told to whom on which basis, and the paths of § 4 KKG, of an own Akte. */
export function listOffenlegungen(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const mitteilungen = await loadMitteilungen(trx, kontext, akte.id);
    const kindeswohl = await loadKindeswohl(trx, kontext, akte.id);
    const namen = await listNamen(trx, [
      ...mitteilungen.map(({ erfasstVon }) => erfasstVon),
      ...kindeswohl.flatMap(({ schritte }) => schritte.map(({ erfasstVon }) => erfasstVon)),
    ]);
    const toName = (kontoId: string): string => namen.get(kontoId) ?? '–';
    const personen = await findBeteiligte(trx, kontext, akte.id);
    const einwilligungen = await findEinwilligungen(trx, kontext, akte.id);
    return ok({
      eintraege: mitteilungen.map((mitteilung) => {
        const { einwilligungId: _, ...gezeigt } = mitteilung;
        return { ...gezeigt, erfasstVon: toName(mitteilung.erfasstVon) };
      }),
      zuInformieren: await listZuInformierende(trx, kontext, akte.id, mitteilungen),
      kindeswohl: kindeswohl.map((pfad) => ({
        ...pfad,
        schritte: pfad.schritte.map((schritt) => ({ ...schritt, erfasstVon: toName(schritt.erfasstVon) })),
      })),
      personen: personen.map(({ personId, identitaet, rolle }) => ({
        personId,
        name: formatName(identitaet),
        rolle,
      })),
      entbunden: einwilligungen.flatMap(({ zweck, stand, empfaenger, empfaengerArt }) =>
        zweck === 'SCHWEIGEPFLICHT' &&
        (stand === 'GUELTIG' || stand === 'LAEUFT_AB') &&
        empfaenger !== null &&
        empfaengerArt !== null
          ? [{ art: empfaengerArt, name: empfaenger }]
          : [],
      ),
    });
  });
}

/** Opened, the newest first, with the account that recorded it. */
export async function loadMitteilungen(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
): Promise<(Mitteilung & { erfasstVon: string })[]> {
  const { mandantId } = getKonto(kontext);
  const zeilen = await listOffenlegungszeilen(trx, mandantId, akteId);
  const inhalte = await kontext.dienste.tresor.openMany(
    zeilen.map(({ id, siegel }) => ({ ort: toOffenlegungOrt(mandantId, akteId, id), siegel })),
    OffenlegungInhalt,
  );
  return zeilen.flatMap(({ id, am, erfasst_von: erfasstVon, einwilligung_id: einwilligungId }, stelle) => {
    const inhalt = inhalte[stelle];
    return inhalt === undefined ? [] : [{ ...inhalt, id, am, einwilligungId, erfasstVon }];
  });
}

/** With the accounts that recorded a step; the caller knows their names. */
async function loadKindeswohl(trx: Trx, kontext: Kontext, akteId: string): Promise<Kindeswohlansicht[]> {
  const { mandantId } = getKonto(kontext);
  const { tresor } = kontext.dienste;
  const pfade = await listKindeswohlzeilen(trx, mandantId, akteId);
  if (pfade.length === 0) return [];
  const inhalte = await tresor.openMany(
    pfade.map(({ id, siegel }) => ({ ort: toKindeswohlOrt(mandantId, akteId, id), siegel })),
    KindeswohlInhalt,
  );
  const zeilen = await listSchrittzeilen(trx, mandantId, akteId);
  const offen = await tresor.openMany(
    zeilen.map(({ id, siegel }) => ({ ort: toSchrittOrt(mandantId, akteId, id), siegel })),
    SchrittInhalt,
  );
  return pfade.flatMap((pfad, stelle) => {
    const inhalt = inhalte[stelle];
    if (inhalt === undefined) return [];
    const schritte = zeilen.flatMap((zeile, nummer) => {
      const schritt = offen[nummer];
      if (schritt === undefined || zeile.kindeswohl_id !== pfad.id) return [];
      return [{ ...schritt, id: zeile.id, am: zeile.am, erfasstVon: zeile.erfasst_von }];
    });
    const { id, version, begonnen_am: begonnenAm, beendet_am: beendetAm } = pfad;
    return [
      {
        ...inhalt,
        id,
        version,
        begonnenAm,
        beendetAm,
        schritte,
        fehlt: listFehlende('INFORMATION', schritte),
      },
    ];
  });
}
