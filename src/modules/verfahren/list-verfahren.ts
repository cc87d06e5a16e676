import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { findAkte } from '#src/modules/akte/index.ts';
import { isBeteiligt } from '#src/modules/person/beteiligung.model.ts';
import { type Beteiligter, findBeteiligte, formatName } from '#src/modules/person/index.ts';
import { loadGepruefte, loadRegeln, openEintraege } from '#src/modules/rechtskreis/index.ts';
import { isGeprueftBis, type Lage } from '#src/modules/rechtskreis/konsequenzen.model.ts';
import type { Regel } from '#src/modules/rechtskreis/regel.model.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeFrist } from './frist.model.ts';
import { type OffenesVerfahren, openVerfahren } from './open-verfahren.ts';
import type { listVerfahrenRoute, VerfahrenAnsicht } from './verfahren.contract.ts';
import { formatArt, listSchritte } from './verfahren.model.ts';
import type { Weg } from '#src/modules/rechtskreis/weg.model.ts';
import { WEGE } from '#src/modules/rechtskreis/wege/wege.model.ts';

type R = typeof listVerfahrenRoute;

/** For the part Verfahren of the page of an Akte. Explains, decides nothing. */
export function listVerfahren(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const beteiligte = await findBeteiligte(trx, kontext, akte.id);
    const verfahren = await openVerfahren(trx, kontext, akte.id);
    const lage: Lage = {
      personen: beteiligte.map(toPerson),
      eintraege: verfahren.length === 0 ? [] : await openEintraege(trx, kontext, akte.id),
    };
    const regeln = verfahren.length === 0 ? [] : await loadRegeln(trx, kontext);
    const wege = verfahren.length === 0 ? [] : await loadGepruefte(trx, kontext, Object.values<Weg>(WEGE));
    kontext.protokoll.anzahl = verfahren.length;
    return ok({
      stichtag: kontext.stichtag,
      personen: beteiligte
        .filter(
          (einer) => isBeteiligt(einer) || verfahren.some(({ personId }) => personId === einer.personId),
        )
        .map(({ personId, identitaet }) => ({ personId, name: formatName(identitaet) })),
      verfahren: verfahren.map((eines) => toAnsicht(eines, lage, kontext.stichtag, { regeln, wege })),
    });
  });
}

/** A birth date in part is none: nothing is counted from a made-up day. */
function toPerson({ personId, rolle, identitaet: { geburtsdatum } }: Beteiligter): Lage['personen'][number] {
  const ganz = geburtsdatum !== null && isPlainDate(geburtsdatum);
  return { personId, kind: rolle === 'KIND', geburtsdatum: ganz ? geburtsdatum : null };
}

function toAnsicht(
  verfahren: OffenesVerfahren,
  lage: Lage,
  stichtag: PlainDate,
  { regeln, wege }: { regeln: readonly Regel[]; wege: readonly Weg[] },
): VerfahrenAnsicht {
  const { id, personId, version, art, begonnenAm, ergebnis, ergebnisAm } = verfahren;
  const weg = wege.find((einer) => einer.art === art) ?? WEGE[art];
  const { hinweis, stand, geprueftVon, pruefenBis } = weg;
  const spricht = isGeprueftBis(weg, stichtag);
  const frist = ergebnis === 'OFFEN' ? computeFrist(art, personId, lage, stichtag, regeln, weg) : null;
  // Past its review date the way is silent: what was recorded stays, what would be next is not said.
  const schritte = listSchritte(verfahren).filter((schritt) => spricht || schritt.stand !== 'OFFEN');
  return {
    id,
    personId,
    version,
    art,
    titel: formatArt(art),
    hinweis: spricht ? hinweis : null,
    begonnenAm,
    ergebnis,
    ergebnisAm,
    stand,
    geprueftVon,
    pruefenBis,
    spricht,
    schritte: schritte.map(({ antrag, ...schritt }) => ({
      ...schritt,
      antrag: antrag ?? false,
    })),
    frist:
      frist === null
        ? null
        : {
            tag: frist.frist,
            vorbei: frist.frist < stichtag,
            quellen: [...frist.quellen],
            stand: frist.stand,
            geprueftVon: frist.geprueftVon,
            pruefenBis: frist.pruefenBis,
          },
  };
}
