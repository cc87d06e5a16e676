import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { findAkte, getKonto } from '#src/modules/akte/index.ts';
import { findEinwilligungen } from '#src/modules/einwilligung/index.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { findBeteiligte, formatName } from '#src/modules/person/index.ts';
import { findOffeneVerweise, type Verweiskurz } from '#src/modules/verweis/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getNetzwerkRoute } from './netzwerk.contract.ts';
import { findEinwilligung, type Genannte, HelferInhalt, isAktiv, isGleich } from './netzwerk.model.ts';
import { listHelferzeilen, toHelferOrt } from './netzwerk.repo.ts';
import { type Helferart, HELFERART_CODES, toGruppe } from './wertelisten/helfende.ts';

type R = typeof getNetzwerkRoute;
type Netzwerk = Antwort<R>;

/** All helpers around the person with task and consent (CM-08), for the page of an Akte. */
export function getNetzwerk(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Netzwerk> {
  const { mandantId } = getKonto(kontext);
  return withActor(kontext, async (trx) => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const zeilen = await listHelferzeilen(trx, mandantId, akte.id);
    const inhalte = await kontext.dienste.tresor.openMany(
      zeilen.map(({ id, siegel }) => ({ ort: toHelferOrt(mandantId, akte.id, id), siegel })),
      HelferInhalt,
    );
    const einwilligungen = await findEinwilligungen(trx, kontext, akte.id);
    const verweise = await findOffeneVerweise(trx, kontext, akte.id);
    const beteiligte = await findBeteiligte(trx, kontext, akte.id);
    const hauptperson = beteiligte.find(({ rolle }) => rolle === 'HAUPTPERSON');
    const helfende = zeilen.flatMap(({ id, version }, stelle): Netzwerk['helfende'] => {
      const inhalt = inhalte[stelle];
      if (inhalt === undefined) return [];
      const { lage, einwilligung } = findEinwilligung(einwilligungen, inhalt, {
        istStelle: isStelle(inhalt.art),
        personId: hauptperson?.personId,
      });
      return [
        {
          ...inhalt,
          id,
          version,
          gruppe: toGruppe(inhalt.art),
          aktiv: isAktiv(inhalt, kontext.stichtag),
          einwilligung: { lage, id: einwilligung?.id ?? null, gueltigBis: einwilligung?.gueltigBis ?? null },
          verweise: verweise.filter(({ empfaenger }) => isGleich(empfaenger, inhalt)),
        },
      ];
    });
    kontext.protokoll.anzahl = helfende.length;
    return ok({
      stichtag: kontext.stichtag,
      person: hauptperson === undefined ? '' : formatName(hauptperson.identitaet),
      haushalt: beteiligte
        .filter((person) => person !== hauptperson)
        .map(({ identitaet, rolle }) => ({ name: formatName(identitaet), rolle })),
      helfende,
      vorschlaege: listVorschlaege(einwilligungen, verweise, inhalte),
    });
  });
}

const isStelle = (art: string): boolean => EMPFAENGERART_CODES.some((code) => code === art);

/** Stellen that a valid consent or an open Verweis names and that nobody has put into the Netzwerk yet. */
function listVorschlaege(
  einwilligungen: readonly Genannte[],
  verweise: readonly Verweiskurz[],
  vorhanden: readonly HelferInhalt[],
): Netzwerk['vorschlaege'] {
  const genannt = [
    ...einwilligungen.flatMap((eine) =>
      eine.empfaenger === null ||
      eine.empfaengerArt === null ||
      (eine.stand !== 'GUELTIG' && eine.stand !== 'LAEUFT_AB')
        ? []
        : [{ art: eine.empfaengerArt, name: eine.empfaenger, herkunft: 'EINWILLIGUNG' as const }],
    ),
    ...verweise.map(({ empfaenger }) => ({ ...empfaenger, herkunft: 'VERWEIS' as const })),
  ];
  const vorschlaege: Netzwerk['vorschlaege'] = [];
  for (const { art, name, herkunft } of genannt) {
    const code = HELFERART_CODES.find((eine) => eine === art);
    if (code === undefined || [...vorhanden, ...vorschlaege].some((da) => isGleich(da, { art, name })))
      continue;
    vorschlaege.push({ art: code satisfies Helferart, name, herkunft });
  }
  return vorschlaege;
}
