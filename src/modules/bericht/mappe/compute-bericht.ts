import { createHash } from 'node:crypto';
import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { type Blattspeicher, computeTabelle } from '../kennzahl/compute-tabelle.ts';
import { findSicht, type Sicht } from '../kennzahl/frage.model.ts';
import { toAntwort } from '../kennzahl/get-tabelle.ts';
import { findKennzahl } from '../kennzahl/katalog/katalog.ts';
import type { Profil } from '../kennzahl/kennzahl.model.ts';
import type { Berichtsergebnis } from './bericht.contract.ts';
import { type Berichtstabelle, findBerichtstag, toKennzahlfrage } from './bericht.model.ts';

export type Berichtsstoff = {
  titel: string;
  notiz: string;
  profil: Profil;
  tabellen: readonly Berichtstabelle[];
};

/** The view of whoever asks; no other role has reports. */
export function getSicht({ actor }: Kontext): Sicht {
  const sicht = actor.art === 'konto' ? findSicht(actor.rolle) : undefined;
  if (sicht === undefined) throw new Error('Roles with figures only');
  return sicht;
}

/**
 * Every table of a report for one day, computed like on the page of its indicator; what is refused stands there with its reason. Tables
 * of the same kind of count share one sheet. Refuses a day that is no end of a year or of the last finished quarter.
 */
export async function computeBericht(
  trx: Trx,
  kontext: Kontext,
  stoff: Berichtsstoff,
  gewaehlt: string | undefined,
): Promise<Result<Berichtsergebnis, Ablehnung>> {
  const zeit = findBerichtstag(kontext.stichtag, gewaehlt);
  if (zeit === null) return fail(TAG_NICHT_MOEGLICH);
  const sicht = getSicht(kontext);
  const speicher: Blattspeicher = new Map();
  const teile: Berichtsergebnis['teile'] = [];
  for (const frage of stoff.tabellen) {
    const kennzahl = findKennzahl(frage.kennzahl);
    if (kennzahl === undefined) return fail(refuseNichtGefunden());
    const tabelle = await computeTabelle(
      trx,
      kontext,
      toKennzahlfrage(frage, kennzahl, { sicht, tag: zeit.tag, profil: stoff.profil }),
      speicher,
    );
    teile.push({
      frage: { ...frage },
      neueBestimmung: frage.fassung !== kennzahl.version,
      tabelle: tabelle.ok ? toAntwort(tabelle.wert) : null,
      absage: tabelle.ok ? null : describeAbsage(tabelle.fehler),
    });
  }
  return ok({
    titel: stoff.titel,
    notiz: stoff.notiz,
    tag: zeit.tag,
    zeitraum: zeit.text,
    profil: sicht === 'LAND' ? 'EXTERN' : stoff.profil,
    gerechnetAm: new Date(kontext.dienste.jetzt()).toISOString(),
    teile,
    anteilVerdeckt: computeVerdeckt(teile),
    pruefsumme: hashTeile(zeit.tag, teile),
  });
}

const describeAbsage = ({ titel, detail }: Ablehnung): string => [titel, detail].filter(Boolean).join(' ');

/** Hidden cells of all tables, of those that are not zero, sums apart. */
function computeVerdeckt(teile: Berichtsergebnis['teile']): number {
  const zellen = teile.flatMap(({ tabelle }) =>
    tabelle === null || tabelle.verfahren === 'OHNE' || tabelle.verfahren === 'RUNDUNG'
      ? []
      : tabelle.zellen.flatMap((zeile, i) =>
          zeile.filter(
            (zelle, j) =>
              zelle !== null && zelle !== 0 && !tabelle.zeilen[i]?.summe && !tabelle.spalten[j]?.summe,
          ),
        ),
  );
  if (zellen.length === 0) return 0;
  return Math.round((zellen.filter((zelle) => zelle === 'x').length / zellen.length) * 100);
}

/** What was answered: the hashes of the tables in their order; what was refused has none. */
function hashTeile(tag: string, teile: Berichtsergebnis['teile']): string {
  const inhalt = [tag, teile.map(({ frage, tabelle }) => [frage, tabelle?.pruefsumme ?? null])];
  return createHash('sha256').update(JSON.stringify(inhalt)).digest('hex');
}

const TAG_NICHT_MOEGLICH = refuseRegel('TAG_NICHT_MOEGLICH', 'Für diesen Tag gibt es keinen Bericht.', {
  detail:
    'Berichte gibt es zum Ende eines Jahres und zum Ende des letzten abgeschlossenen Quartals. Wählen Sie einen Tag der Liste.',
  quelle: 'Datenschutzkatalog STAT-07',
});
