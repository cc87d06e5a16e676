import type { Trx } from '#src/platform/db/kysely.ts';
import type { Bescheid, Bescheidauftrag } from '../bescheid/bescheid-typen.model.ts';
import { createBescheid } from '../bescheid/create-bescheid.model.ts';
import { VORLAGE_2026_11 } from '../bescheid/vorlage-2026-11.model.ts';
import { listAnzeigezeilen } from '../laufjahr/anzeige.repo.ts';
import { ANZEIGEART_NAMEN } from '../laufjahr/meldepflicht.model.ts';
import { type GespeicherterAuftrag, toAuftrag } from '../nachweis/erstattung.model.ts';
import { type Bescheidzeile, listBescheidzeilen } from '../pruefung/bescheid.repo.ts';
import { listTeilbetraegeVon } from '../zahlung/teilbetrag.repo.ts';
import type { Gegenstand, Tatsache } from './berichtigung.model.ts';
import type { Berichtigungszeile } from './berichtigung.repo.ts';

/** Something that can be corrected; a day with its value as it stands. */
export type Moeglich = { gegenstand: Gegenstand; bezug: string; name: string; tatsache: Tatsache | null };

/** Whatever of this Förderfall the acting account sees and a Berichtigung may be about. */
export async function listMoegliche(trx: Trx, foerderfallId: string): Promise<Moeglich[]> {
  const bescheide = (await listBescheidzeilen(trx, foerderfallId)).filter(({ datum }) => datum !== null);
  const teilbetraege = await listTeilbetraegeVon(trx, foerderfallId);
  // The day of a change of Besetzung comes from the Stellenplan and is corrected there.
  const anzeigen = (await listAnzeigezeilen(trx, foerderfallId)).filter(({ art }) => art !== 'BESETZUNG');
  return [
    ...bescheide.map(
      (zeile): Moeglich => ({
        gegenstand: 'BESCHEID',
        bezug: zeile.id,
        name: nameBescheid(zeile),
        tatsache: null,
      }),
    ),
    ...bescheide.flatMap((zeile): Moeglich[] =>
      zeile.bekanntgabe?.aufgabe_am === undefined
        ? []
        : [
            {
              gegenstand: 'BEKANNTGABE',
              bezug: zeile.id,
              name: nameBescheid(zeile),
              tatsache: { weg: zeile.bekanntgabe.weg, am: zeile.bekanntgabe.aufgabe_am },
            },
          ],
    ),
    ...teilbetraege.flatMap(({ id, lfd, gezahltAm }): Moeglich[] =>
      gezahltAm === null
        ? []
        : [
            {
              gegenstand: 'ZAHLUNG',
              bezug: id,
              name: `Teilbetrag ${lfd}`,
              tatsache: { weg: null, am: gezahltAm },
            },
          ],
    ),
    ...anzeigen.map(
      ({ id, lfd, art, ab }): Moeglich => ({
        gegenstand: 'ANZEIGE',
        bezug: id,
        name: `Anzeige ${lfd}: ${ANZEIGEART_NAMEN[art]}`,
        tatsache: { weg: null, am: ab },
      }),
    ),
  ];
}

function nameBescheid({ art, lfd }: Bescheidzeile): string {
  return `${VORLAGE_2026_11.titel[art]} Nr. ${lfd}`;
}

/** The text that a correction starts from: the last corrected one, or the signed one. */
export function findVorlage(
  bescheid: Bescheidzeile,
  berichtigungen: readonly Berichtigungszeile[],
): Bescheid {
  // Newest first, and never two at once for one Bescheid.
  const letzte = berichtigungen.find(({ bezug, bescheid: text }) => bezug === bescheid.id && text !== null);
  return letzte?.bescheid ?? bescheid.bescheid;
}

/** The Bescheid made anew from what was decided; null when a newer template refuses it. */
export function countBescheid({ auftrag }: Bescheidzeile): Bescheid | null {
  const gespeichert = auftrag as Bescheidauftrag & GespeicherterAuftrag;
  const text = createBescheid(gespeichert.widerruf === null ? auftrag : toAuftrag(gespeichert));
  return text.ok ? text.wert : null;
}
