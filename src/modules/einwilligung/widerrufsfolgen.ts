import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { findAkte, getKonto } from '#src/modules/akte/index.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeLoeschdatum } from '#src/platform/retention/loeschklassen.ts';
import type { getWiderrufsfolgenRoute } from './einwilligung.contract.ts';
import { type Folgenart, isGleicherGegenstand } from './einwilligung.model.ts';
import {
  type Einwilligungszeile,
  findEinwilligungszeile,
  listEinwilligungszeilen,
} from './einwilligung.repo.ts';
import { type Nachweis, openNachweise } from './find-einwilligungen.ts';
import type { Zweck } from './texte/typen.ts';
import { NACHRICHTENKANAELE } from './wertelisten/empfaenger.ts';

export type Folge = { art: Folgenart; angabe: string | null };

/**
 * What another room does in the transaction of a withdrawal: what the consent carried ends with it (DP-C-06). `describe`
 * says beforehand what that will be, for these consents.
 */
export type Widerrufsfolge = {
  apply: (trx: Trx, kontext: Kontext, akteId: string) => Promise<void>;
  describe: (
    trx: Trx,
    kontext: Kontext,
    akteId: string,
    widerruf: { einwilligungIds: readonly string[]; eingefroren: boolean },
  ) => Promise<Folge[]>;
};

/**
 * Consents that go with the withdrawal of this one: what renewed it or what it renewed, the same consent given twice, and
 * with the Zusammenarbeit every other one to it. A renewed consent must not outlive the withdrawal of the old one.
 */
export async function findMitwiderrufene(
  trx: Trx,
  kontext: Kontext,
  zeile: Einwilligungszeile,
): Promise<Einwilligungszeile[]> {
  const alle = await listEinwilligungszeilen(trx, zeile.mandant_id, zeile.akte_id);
  const gleiche = alle.filter(
    (andere) =>
      andere.zweck === zeile.zweck &&
      andere.person_id === zeile.person_id &&
      andere.entscheidung === 'ERTEILT' &&
      andere.widerrufen_am === null,
  );
  const nachweise = await openNachweise(kontext, gleiche);
  const eigener = nachweise[gleiche.findIndex(({ id }) => id === zeile.id)];
  if (eigener === undefined) return [];
  return gleiche.filter((andere, stelle) => {
    const nachweis = nachweise[stelle];
    if (andere.id === zeile.id || nachweis === undefined) return false;
    return (
      zeile.zweck === 'ZUSAMMENARBEIT' ||
      isGleicherGegenstand(toGegenstand(zeile, eigener), toGegenstand(andere, nachweis))
    );
  });
}

function toGegenstand(zeile: Einwilligungszeile, { empfaenger, kanal, bereiche }: Nachweis) {
  const { zweck, person_id: personId, empfaenger_art: empfaengerArt } = zeile;
  // Who takes back a consent for a Stelle takes back every one for it, however narrow.
  const umfang = { richtung: 'BEIDE', datenarten: [] } as const;
  return { zweck, personId, empfaengerArt, empfaenger, kanal, bereiche, ...umfang };
}

/** For the page, before the second click: what stops. */
export function getWiderrufsfolgen(
  kontext: Kontext,
  { params }: Eingabe<typeof getWiderrufsfolgenRoute>,
  folgen: readonly Widerrufsfolge[],
): Antwortet<Antwort<typeof getWiderrufsfolgenRoute>> {
  return withActor(kontext, async (trx) => {
    const zeile = await findEinwilligungszeile(trx, getKonto(kontext).mandantId, params.einwilligungId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const akte = await findAkte(trx, kontext, zeile.akte_id);
    if (akte === undefined) return fail(refuseNichtGefunden());
    kontext.protokoll.objektId = zeile.id;
    const [nachweis] = await openNachweise(kontext, [zeile]);
    if (nachweis === undefined) return fail(refuseNichtGefunden());
    const mit = await findMitwiderrufene(trx, kontext, zeile);
    const eingefroren = zeile.zweck === 'ZUSAMMENARBEIT';
    const liste = EIGENE[zeile.zweck](kontext, nachweis);
    for (const { describe } of folgen) {
      const einwilligungIds = [zeile.id, ...mit.map(({ id }) => id)];
      liste.push(...(await describe(trx, kontext, akte.id, { einwilligungIds, eingefroren })));
    }
    return ok({ folgen: liste });
  });
}

/** What ends by the purpose alone; the rooms that work with a consent add theirs. */
const EIGENE: Readonly<Record<Zweck, (kontext: Kontext, nachweis: Nachweis) => Folge[]>> = {
  ZUSAMMENARBEIT: (kontext) => {
    const tag = computeLoeschdatum('LK-06', kontext.stichtag) ?? kontext.stichtag;
    return [{ art: 'AKTE_EINGEFROREN', angabe: formatGerman(tag) }];
  },
  SCHWEIGEPFLICHT: (_kontext, { empfaenger }) => [{ art: 'KEINE_WEITERGABE', angabe: empfaenger }],
  BESONDERE_KATEGORIEN: (_kontext, { bereiche }) => [
    {
      art: 'BESONDERES_GELOESCHT',
      angabe: bereiche.map((bereich) => textOf(THEMENBEREICHE, bereich)).join(', '),
    },
  ],
  BEFRAGUNG: () => [{ art: 'KEINE_BEFRAGUNG', angabe: null }],
  PARALLELFALL: () => [{ art: 'KEINE_PRUEFUNG', angabe: null }],
  FALLKONFERENZ: (_kontext, { empfaenger }) => [{ art: 'KEINE_FALLKONFERENZ', angabe: empfaenger }],
  NACHRICHTEN: (_kontext, { kanal }) => [
    { art: 'KEINE_NACHRICHTEN', angabe: kanal === null ? null : textOf(NACHRICHTENKANAELE, kanal) },
  ],
  KIM_DATENBANK: () => [{ art: 'KEINE_UEBERTRAGUNG', angabe: null }],
};
