import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { hashFassung } from '../antragsstand.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { FOERDERUNG_RECHTE } from '../foerderung.rights.ts';
import { type Bescheidzeile, listBescheidzeilen } from '../pruefung/bescheid.repo.ts';
import { toText } from '../pruefung/get-pruefung.ts';
import type { getBerichtigungenRoute } from './berichtigung.contract.ts';
import { listBerichtigungsschritte } from './berichtigung.model.ts';
import {
  type Berichtigungsereignis,
  type Berichtigungszeile,
  listBerichtigungsereignisse,
  listBerichtigungszeilen,
} from './berichtigung.repo.ts';
import { findVorlage, listMoegliche } from './load-gegenstand.ts';

type Form = Antwort<typeof getBerichtigungenRoute>;
type Eine = Form['berichtigungen'][number];

/** What was wrong in a Förderfall and how it was put right. The Kreis never sees what is only proposed. */
export function getBerichtigungen(
  kontext: Kontext,
  { params: { foerderfallId: id } }: Eingabe<typeof getBerichtigungenRoute>,
): Antwortet<Form> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, id);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const zeilen = await listBerichtigungszeilen(trx, id);
    const ereignisse = await listBerichtigungsereignisse(trx, id);
    const bescheide = await listBescheidzeilen(trx, id);
    const moeglich = await listMoegliche(trx, id);
    const { kontoId, rolle } = getFoerderkonto(kontext);
    const namen = await listNamen(trx, [
      ...ereignisse.map((eines) => eines.kontoId),
      ...zeilen.flatMap(({ gezeichnetVon }) => (gezeichnetVon === null ? [] : [gezeichnetVon])),
    ]);
    const nameOf = (konto: string | null): string | null =>
      konto === null ? null : (namen.get(konto) ?? null);
    return ok({
      id,
      stichtag: kontext.stichtag,
      anregbar: rolle in FOERDERUNG_RECHTE['berichtigung.anregen'],
      moeglich,
      berichtigungen: zeilen.map((zeile): Eine => {
        const eigene = ereignisse.filter(({ berichtigungId }) => berichtigungId === zeile.id);
        const schritte = listBerichtigungsschritte(zeile.zustand, rolle, zeile.gegenstand);
        return {
          id: zeile.id,
          version: zeile.version,
          gegenstand: zeile.gegenstand,
          bezug: zeile.bezug,
          name:
            moeglich.find((eine) => eine.gegenstand === zeile.gegenstand && eine.bezug === zeile.bezug)
              ?.name ?? '',
          herkunft: zeile.herkunft,
          zustand: zeile.zustand,
          anlass: zeile.anlass,
          inhalt: zeile.inhalt ?? findVorschlag(zeile, eigene),
          text: zeile.bescheid === null ? null : toText(zeile.bescheid),
          vorlage: schritte.includes('vorschlagen') ? loadVorlage(zeile, zeilen, bescheide) : null,
          unveraendert:
            zeile.inhalt === null || hashFassung(zeile.inhalt, zeile.bescheid ?? {}) === zeile.pruefsumme,
          gezeichnetVon: nameOf(zeile.gezeichnetVon),
          gezeichnetAm: zeile.gezeichnetAm,
          bekanntgabe:
            zeile.bekanntgabe === null
              ? null
              : { weg: zeile.bekanntgabe.weg, aufgabeAm: zeile.bekanntgabe.aufgabe_am },
          schritte,
          selbstVorbereitet: zeile.vorbereitetVon === kontoId,
          ereignisse: eigene.map(({ lfd, ereignis, grund, kontoId: konto, rolle: als, am }) => ({
            lfd,
            ereignis,
            grund,
            person: nameOf(konto),
            rolle: als,
            am,
          })),
        };
      }),
    });
  });
}

function findVorschlag(
  { zustand }: Berichtigungszeile,
  ereignisse: readonly Berichtigungsereignis[],
): Eine['inhalt'] {
  if (zustand !== 'VORGESCHLAGEN' && zustand !== 'ANGEREGT') return null;
  return ereignisse.findLast(({ ereignis }) => ereignis === 'vorschlagen')?.angaben ?? null;
}

function loadVorlage(
  { gegenstand, bezug }: Berichtigungszeile,
  zeilen: readonly Berichtigungszeile[],
  bescheide: readonly Bescheidzeile[],
): Eine['vorlage'] {
  const bescheid = gegenstand === 'BESCHEID' ? bescheide.find(({ id }) => id === bezug) : undefined;
  return bescheid === undefined ? null : toText(findVorlage(bescheid, zeilen));
}
