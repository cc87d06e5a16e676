import { getKonto } from '#src/modules/akte/index.ts';
import { isBeteiligt } from '#src/modules/person/beteiligung.model.ts';
import { findBeteiligteVon } from '#src/modules/person/index.ts';
import { formatWertOf, isInKraft } from '#src/modules/rechtskreis/eintrag.model.ts';
import { openEintraegeVon } from '#src/modules/rechtskreis/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Stoff } from './felder.model.ts';
import {
  type Aktenzeile,
  countGespraeche,
  listBedarfe,
  listBeratungen,
  listTragende,
  listVermittlungen,
  listZielstaende,
} from './uebertragung.repo.ts';
import type { Umfang } from './uebertragung.model.ts';

export type Traeger = { umfang: Umfang; einwilligungId: string | null };
const OHNE: Traeger = { umfang: 'MINIMUM', einwilligungId: null };

/** On what each Akte may be transferred today. A frozen or anonymous one gives the minimum, whatever else was agreed. */
export async function loadTraeger(
  trx: Trx,
  kontext: Kontext,
  akten: readonly Aktenzeile[],
): Promise<(akteId: string) => Traeger> {
  const moegliche = akten.filter(({ anonym, zustand }) => !anonym && zustand !== 'EINWILLIGUNG_WIDERRUFEN');
  const ids = moegliche.map(({ akteId }) => akteId);
  const tragende = await listTragende(trx, getKonto(kontext).mandantId, ids, kontext.stichtag);
  const nachAkte = new Map(tragende.map(({ akteId, einwilligungId }) => [akteId, einwilligungId]));
  return (akteId) => {
    const einwilligungId = nachAkte.get(akteId);
    return einwilligungId === undefined ? OHNE : { umfang: 'VOLL', einwilligungId };
  };
}

/**
 * What the forms ask for, of several Akten, in a fixed number of queries. Identity and Rechtskreis are opened only where a
 * consent carries them.
 */
export async function loadStoff(
  trx: Trx,
  kontext: Kontext,
  akten: readonly Aktenzeile[],
  traegerVon: (akteId: string) => Traeger,
): Promise<Map<string, Stoff>> {
  const { mandantId } = getKonto(kontext);
  const ids = akten.map(({ akteId }) => akteId);
  const volle = ids.filter((id) => traegerVon(id).umfang === 'VOLL');
  const beratungen = groupBy(await listBeratungen(trx, mandantId, ids));
  const bedarfe = groupBy(await listBedarfe(trx, mandantId, ids));
  const ziele = groupBy(await listZielstaende(trx, mandantId, volle));
  const vermittlungen = groupBy(await listVermittlungen(trx, mandantId, volle));
  const gespraeche = groupBy(await countGespraeche(trx, mandantId, volle));
  const personen = await findBeteiligteVon(trx, kontext, volle);
  const rechtskreis = await openEintraegeVon(trx, kontext, volle);
  return new Map(
    akten.map((akte) => {
      const { akteId } = akte;
      const beratung = beratungen.get(akteId)?.[0];
      const beteiligte = personen.get(akteId) ?? [];
      const haupt = beteiligte.find(({ rolle }) => rolle === 'HAUPTPERSON');
      const inKraft = (rechtskreis.get(akteId) ?? []).filter(
        (eintrag) => eintrag.personId === haupt?.personId && isInKraft(eintrag, kontext.stichtag),
      );
      const listSpur = (spur: (typeof inKraft)[number]['spur']) =>
        inKraft.filter((eintrag) => eintrag.spur === spur);
      const neue = (bedarfe.get(akteId) ?? []).map(({ bereich }) => bereich);
      const laufendes = listSpur('FALLMANAGEMENT').map(({ code }) => code);
      return [
        akteId,
        {
          akte,
          zugangsweg: beratung?.zugangsweg ?? null,
          sprache: beratung?.sprache ?? null,
          bedarfe: neue.length > 0 ? neue : (beratung?.bedarfe ?? []),
          ergebnis: beratung?.ergebnis ?? null,
          gespraeche: gespraeche.get(akteId)?.[0]?.anzahl ?? 0,
          person: haupt?.identitaet ?? null,
          personen: beteiligte.filter(isBeteiligt).length,
          aufenthalt: listSpur('AUFENTHALT').map(formatWertOf),
          leistungen: listSpur('LEISTUNG').map(formatWertOf),
          fallmanagement: [...new Set([...(beratung?.anderesFallmanagement ?? []), ...laufendes])],
          ziele: ziele.get(akteId) ?? [],
          vermittlungen: vermittlungen.get(akteId) ?? [],
        },
      ] as const;
    }),
  );
}

function groupBy<Z extends { akteId: string }>(zeilen: readonly Z[]): Map<string, Z[]> {
  return Map.groupBy(zeilen, ({ akteId }) => akteId);
}
