import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { formatGerman, type PlainDate, toPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { toBekanntgabefrage } from '../pruefung/bekanntgabe.ts';
import {
  type Bekanntgabeangabe,
  type Bescheidvermerk,
  type Bescheidzeile,
  listBescheidzeilen,
  updateBescheidvermerk,
} from '../pruefung/bescheid.repo.ts';
import { toVermerk } from '../pruefung/record-bekanntgabe.ts';
import { computeBestandskraft } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import { listTeilbetraegeVon } from '../zahlung/teilbetrag.repo.ts';
import type { Berichtigungsinhalt } from './berichtigung.model.ts';
import { type Berichtigungszeile, updateAnzeigetag, updateZahlungstag } from './berichtigung.repo.ts';
import { listMoegliche } from './load-gegenstand.ts';

/** A right day differs from the wrong one, lies in its time, and leaves nothing in force that would not be by it. */
export async function checkTatsache(
  trx: Trx,
  kontext: Kontext,
  zeile: Berichtigungszeile,
  { alt, neu }: Berichtigungsinhalt,
): Promise<Result<null, Ablehnung>> {
  const jetzt = (await listMoegliche(trx, zeile.foerderfallId)).find(
    ({ gegenstand, bezug }) => gegenstand === zeile.gegenstand && bezug === zeile.bezug,
  )?.tatsache;
  if (neu === null || alt === null || jetzt === null || jetzt === undefined)
    return fail(refuseNichtGefunden());
  if (jetzt.am !== alt.am || jetzt.weg !== alt.weg)
    return fail(
      refuseRegel('INZWISCHEN_GEAENDERT', 'Der Eintrag hat sich seit dem Vorschlag geändert.', {
        detail: 'Geben Sie den Vorschlag zurück und lassen Sie ihn neu machen.',
      }),
    );
  if (neu.am === alt.am && neu.weg === alt.weg)
    return fail(refuseTag('Es ändert sich nichts. Nennen Sie den richtigen Tag oder Weg.'));
  if (zeile.gegenstand === 'ANZEIGE') return ok(null);
  if (neu.am > kontext.stichtag) return fail(refuseTag('Dieser Tag liegt in der Zukunft.'));
  return zeile.gegenstand === 'ZAHLUNG'
    ? checkZahlungstag(trx, zeile, toPlainDate(neu.am))
    : checkBekanntgabe(trx, kontext, zeile, neu);
}

/** Money is paid after it was ordered, never before. */
async function checkZahlungstag(
  trx: Trx,
  { foerderfallId, bezug }: Berichtigungszeile,
  am: PlainDate,
): Promise<Result<null, Ablehnung>> {
  const rate = (await listTeilbetraegeVon(trx, foerderfallId)).find(({ id }) => id === bezug);
  const angeordnet = rate?.angeordnetAm ?? null;
  return angeordnet !== null && am < angeordnet
    ? fail(
        refuseTag(`Angeordnet ist die Zahlung am ${formatGerman(angeordnet)}. Sie kann nicht früher sein.`),
      )
    : ok(null);
}

async function checkBekanntgabe(
  trx: Trx,
  kontext: Kontext,
  { foerderfallId, bezug }: Berichtigungszeile,
  neu: NonNullable<Berichtigungsinhalt['neu']>,
): Promise<Result<null, Ablehnung>> {
  const bescheid = (await listBescheidzeilen(trx, foerderfallId)).find(({ id }) => id === bezug);
  if (bescheid === undefined || bescheid.bekanntgabe === null) return fail(refuseNichtGefunden());
  if (bescheid.datum !== null && neu.am < bescheid.datum)
    return fail(
      refuseTag(
        `Der Bescheid ist vom ${formatGerman(bescheid.datum)}. Er kann nicht früher bekanntgegeben sein.`,
      ),
    );
  const vermerk = countVermerk(bescheid, neu);
  if (bescheid.bestandskraeftigAm === null) return ok(null);
  const ab = vermerk.bestandskraeftigAm;
  if (ab !== null && ab <= kontext.stichtag) return ok(null);
  // OQ-F-79: what rests on the Bestandskraft is not undone by a note; by the right day it comes soon enough.
  return fail(
    refuseTag(
      `Der Bescheid gilt als bestandskräftig. Nach dem richtigen Tag ${ab === null ? 'wäre er es nie geworden' : `wird er es erst am ${formatGerman(ab)}`}. Ordnen Sie bis dahin nichts an und berichtigen Sie ab diesem Tag.`,
    ),
  );
}

/** The marks of the Bescheid as the right day gives them. What a court decided stays. */
function countVermerk(
  bescheid: Bescheidzeile,
  { weg, am }: NonNullable<Berichtigungsinhalt['neu']>,
): Bescheidvermerk {
  const angabe: Omit<Bekanntgabeangabe, 'bekannt_am'> = {
    weg: weg ?? bescheid.bekanntgabe?.weg ?? 'POST',
    aufgabe_am: toPlainDate(am),
    zugang_am: bescheid.bekanntgabe?.zugang_am ?? null,
    abruf_am: bescheid.bekanntgabe?.abruf_am ?? null,
  };
  const { bekanntgabe, fristende, bestandskraeftigAb } = computeBestandskraft(
    toBekanntgabefrage(angabe, bescheid),
  ).wert;
  const durchGericht = bescheid.klage?.ausgang === 'BESTAETIGT';
  return {
    ...toVermerk(bescheid),
    bekanntgabe: { ...angabe, bekannt_am: bekanntgabe },
    rechtsbehelfBis: fristende,
    bestandskraeftigAm:
      bescheid.bestandskraeftigAm === null || durchGericht ? bescheid.bestandskraeftigAm : bestandskraeftigAb,
  };
}

/** The right day takes the place of the wrong one, which stays in the Berichtigung. */
export async function applyTatsache(
  trx: Trx,
  kontext: Kontext,
  zeile: Berichtigungszeile,
  { neu }: Berichtigungsinhalt,
): Promise<Result<null, Ablehnung>> {
  if (neu === null) return fail(refuseNichtGefunden());
  const am = toPlainDate(neu.am);
  if (zeile.gegenstand === 'ZAHLUNG') return toErgebnis(await updateZahlungstag(trx, zeile.bezug, am));
  if (zeile.gegenstand === 'ANZEIGE') return toErgebnis(await updateAnzeigetag(trx, zeile.bezug, am));
  const bescheid = (await listBescheidzeilen(trx, zeile.foerderfallId)).find(({ id }) => id === zeile.bezug);
  if (bescheid === undefined) return fail(refuseNichtGefunden());
  kontext.protokoll.objektId = zeile.id;
  await updateBescheidvermerk(trx, bescheid.id, countVermerk(bescheid, neu));
  return ok(null);
}

function toErgebnis(gefunden: boolean): Result<null, Ablehnung> {
  return gefunden ? ok(null) : fail(refuseNichtGefunden());
}

function refuseTag(detail: string): Ablehnung {
  return refuseRegel('TAG', 'Der Tag kann so nicht berichtigt werden.', {
    fehler: [{ pointer: '/neu/am', code: 'TAG', detail }],
  });
}
