import { type Akte, findAkte, getKonto } from '#src/modules/akte/index.ts';
import { findEinwilligungen } from '#src/modules/einwilligung/index.ts';
import { openEntwurf } from '#src/modules/entwurf/index.ts';
import { openHilfeplan } from '#src/modules/fall/index.ts';
import { type Beteiligter, findBeteiligte, formatName } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Sprache } from '#src/platform/i18n/sprachen.ts';
import { ANSCHREIBEN_ENTWURF, ANSCHREIBEN_LAENGE, type Druckstand } from './papier.model.ts';
import { loadUebergaben } from './load-uebergaben.ts';
import { findErreichbarkeit } from './papier.repo.ts';
import { toPapiersprachen } from './sprachen.model.ts';

/** A Ziel that was given up is no part of what is agreed. */
const AUFGEGEBEN = 'AUFGEGEBEN';

/** Everything that a paper of this Akte may show; undefined when the Akte is not there or not visible. */
export async function loadPapierstoff(trx: Trx, kontext: Kontext, akteId: string) {
  const akte = await findAkte(trx, kontext, akteId);
  return akte === undefined ? undefined : loadStoff(trx, kontext, akte);
}

async function loadStoff(trx: Trx, kontext: Kontext, akte: Akte) {
  const { mandantId, kontoId } = getKonto(kontext);
  const beteiligte = await findBeteiligte(trx, kontext, akte.id);
  const haupt = beteiligte.find(({ rolle }) => rolle === 'HAUPTPERSON') ?? null;
  const { ziele: alle } = await openHilfeplan(trx, kontext, akte.id);
  const ziele = alle
    .filter(({ stand }) => stand !== AUFGEGEBEN)
    .map((ziel) => ({
      ...ziel,
      fuer: toNamen(beteiligte, ziel.personIds, haupt),
      schritte: ziel.schritte.map((schritt) => ({
        ...schritt,
        fuer: toNamen(beteiligte, schritt.personIds, null),
      })),
    }));
  const entwurf = await openEntwurf(trx, kontext, {
    mandant_id: mandantId,
    konto_id: kontoId,
    bereich: ANSCHREIBEN_ENTWURF,
    bezug: akte.id,
  });
  return {
    akte,
    person: haupt === null ? null : haupt.identitaet,
    ziele,
    einwilligungen: await findEinwilligungen(trx, kontext, akte.id),
    erreichbarkeit: (await findErreichbarkeit(trx, mandantId, kontoId)) ?? null,
    uebergaben: await loadUebergaben(trx, kontext, akte.id),
    anschreiben: entwurf === null ? null : toAnschreiben(entwurf.inhalt),
  };
}

/** Whom a Ziel or step is about. Nobody is named in an Akte of one person; of several, who is not named means the Hauptperson. */
function toNamen(
  beteiligte: readonly Beteiligter[],
  personIds: readonly string[],
  sonst: Beteiligter | null,
): string | null {
  if (beteiligte.length < 2) return null;
  const gemeinte = beteiligte.filter(({ personId }) => personIds.includes(personId));
  const gezeigt = gemeinte.length === 0 && sonst !== null ? [sonst] : gemeinte;
  return gezeigt.length === 0 ? null : gezeigt.map(({ identitaet }) => formatName(identitaet)).join('; ');
}

export type Papierstoff = NonNullable<Awaited<ReturnType<typeof loadPapierstoff>>>;

export type Anschreiben = { betreff: string; text: string; uebersetzung: string };

/** The draft as far as it is a letter: a draft may hold anything that was typed. */
function toAnschreiben(inhalt: Record<string, unknown>): Anschreiben | null {
  const lies = (name: keyof Anschreiben, max: number): string => {
    const wert = inhalt[name];
    return typeof wert === 'string' ? wert.trim().slice(0, max) : '';
  };
  const betreff = lies('betreff', ANSCHREIBEN_LAENGE.betreff);
  const text = lies('text', ANSCHREIBEN_LAENGE.text);
  if (betreff === '' || text === '') return null;
  return { betreff, text, uebersetzung: lies('uebersetzung', ANSCHREIBEN_LAENGE.text) };
}

export function toDruckstand(stoff: Papierstoff): Druckstand {
  return {
    ziele: stoff.ziele.length,
    schritte: stoff.ziele.flatMap(({ schritte }) => schritte).filter(({ stand }) => stand !== 'ENTFALLEN')
      .length,
    telefon: stoff.erreichbarkeit !== null,
    anschreiben: stoff.anschreiben !== null,
    uebergaben: stoff.uebergaben.length,
  };
}

/** The languages of the person first, in her order, as far as there are papers in them; then the others, German last. */
export function listPapiersprachen(stoff: Papierstoff): Sprache[] {
  return toPapiersprachen([
    ...(stoff.person?.sprachen ?? []).map(({ sprache }) => sprache),
    ...stoff.ziele.map(({ sprache }) => sprache),
  ]);
}
