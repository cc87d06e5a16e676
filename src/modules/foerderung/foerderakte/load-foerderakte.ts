import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { type BenannteDatei, listDateinamen } from '#src/platform/files/datei.repo.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { listAenderungsereignisse, listAenderungszeilen } from '../aenderung/aenderung.repo.ts';
import { listBerichtigungsereignisse, listBerichtigungszeilen } from '../berichtigung/berichtigung.repo.ts';
import { findFoerderfallzeile, type Foerderfallzeile, listEreigniszeilen } from '../foerderfall.repo.ts';
import { listAnzeigeereignisse, listAnzeigezeilen } from '../laufjahr/anzeige.repo.ts';
import { listVorgangszeilen } from '../nachweis/nachweis.repo.ts';
import { listAuflagenzeilen, listBescheidzeilen } from '../pruefung/bescheid.repo.ts';
import { listAusnahmezeilen, listNachforderungszeilen } from '../pruefung/pruefung.repo.ts';
import { listUnterlagenzeilen } from '../unterlagen/unterlage.repo.ts';
import {
  listWeiterleitungsdateien,
  listWeiterleitungsereignisse,
  listWeiterleitungszeilen,
} from '../weiterleitung/weiterleitung.repo.ts';
import { listTeilbetraegeVon, listZahlungsereignisse } from '../zahlung/teilbetrag.repo.ts';
import { listFassungszeilen, listNachweisfassungszeilen, listUrteilszeilen } from './foerderakte.repo.ts';

/** Bytes of files in one archive: it is made in memory. */
export const AKTE_HOECHSTENS = 100 * 1024 * 1024;

/** The parts as the acting account sees them: row level security decides what is among them. */
export type Foerderakte = Awaited<ReturnType<typeof loadTeile>>;
export type Aktendatei = BenannteDatei & { ordner: 'unterlagen' | 'weiterleitung'; zu: string };

/** All rows of a Förderfall. Refused when invisible, before the first signature, and when its files are too many for one archive. */
export async function loadFoerderakte(
  trx: Trx,
  kontext: Kontext,
  foerderfallId: string,
): Promise<Result<Foerderakte, Ablehnung>> {
  kontext.protokoll.objektId = foerderfallId;
  const fall = await findFoerderfallzeile(trx, foerderfallId);
  if (fall === undefined) return fail(refuseNichtGefunden());
  const akte = await loadTeile(trx, kontext, fall);
  if (akte.fassungen.length === 0) {
    return fail(
      refuseRegel('NOCH_KEINE_AKTE', 'Zu diesem Förderfall gibt es noch keine Akte.', {
        detail: 'Die Akte beginnt mit dem gezeichneten Antrag; ein Entwurf gehört nicht dazu.',
      }),
    );
  }
  const groesse = sumGroesse(akte.dateien);
  if (groesse > AKTE_HOECHSTENS) {
    return fail(
      refuseRegel('AKTE_ZU_GROSS', 'Die Unterlagen sind zusammen zu groß für ein Archiv.', {
        detail: `Es sind ${Math.ceil(groesse / 1024 / 1024)} MB, höchstens 100 MB gehen. Laden Sie die Unterlagen einzeln im Förderfall.`,
      }),
    );
  }
  kontext.protokoll.anzahl = akte.dateien.length;
  return ok(akte);
}

export function sumGroesse(dateien: readonly Pick<Aktendatei, 'groesse'>[]): number {
  return dateien.reduce((summe, { groesse }) => summe + groesse, 0);
}

async function loadTeile(trx: Trx, kontext: Kontext, fall: Foerderfallzeile) {
  const { id } = fall;
  const teile = {
    fall,
    fassungen: await listFassungszeilen(trx, id),
    ereignisse: await listEreigniszeilen(trx, id),
    urteile: await listUrteilszeilen(trx, id),
    nachforderungen: await listNachforderungszeilen(trx, id),
    ausnahmen: await listAusnahmezeilen(trx, id),
    bescheide: (await listBescheidzeilen(trx, id)).filter(
      ({ stand }) => stand === 'ERLASSEN' || stand === 'AUFGEHOBEN',
    ),
    auflagen: await listAuflagenzeilen(trx, id),
    teilbetraege: await listTeilbetraegeVon(trx, id),
    zahlungsereignisse: await listZahlungsereignisse(trx, id),
    weiterleitungen: await listWeiterleitungszeilen(trx, id),
    weiterleitungsereignisse: await listWeiterleitungsereignisse(trx, id),
    nachweise: await listNachweisfassungszeilen(trx, id),
    vorgaenge: await listVorgangszeilen(trx, id),
    ...(await loadAenderungen(trx, id)),
  };
  const dateien = await loadDateien(trx, kontext, fall);
  return { ...teile, dateien, namen: await listNamen(trx, listKonten(teile)) };
}

/** What changed while the grant ran: what was told and answered, changes of the Bescheid, what was corrected. A draft is no part of the Akte. */
async function loadAenderungen(trx: Trx, id: string) {
  const aenderungen = (await listAenderungszeilen(trx, id)).filter(
    ({ zustand }) => zustand !== 'ENTWURF' && zustand !== 'VERWORFEN',
  );
  const ereignisse = await listAenderungsereignisse(trx, id);
  return {
    aenderungen,
    aenderungsereignisse: ereignisse.filter(({ aenderungId }) =>
      aenderungen.some((eine) => eine.id === aenderungId),
    ),
    berichtigungen: await listBerichtigungszeilen(trx, id),
    berichtigungsereignisse: await listBerichtigungsereignisse(trx, id),
    anzeigen: await listAnzeigezeilen(trx, id),
    anzeigeereignisse: await listAnzeigeereignisse(trx, id),
  };
}

async function loadDateien(trx: Trx, kontext: Kontext, fall: Foerderfallzeile): Promise<Aktendatei[]> {
  const subjekt = { art: 'foerderfall', id: fall.id } as const;
  const benannt = await listDateinamen(trx, kontext.dienste.tresor, { mandantId: fall.mandantId, subjekt });
  const zeilen = [
    ...(await listUnterlagenzeilen(trx, fall.id)).map(({ id, zu }) => ({
      id,
      zu,
      ordner: 'unterlagen' as const,
    })),
    ...(await listWeiterleitungsdateien(trx, fall.id)).map(({ id, zu }) => ({
      id,
      zu,
      ordner: 'weiterleitung' as const,
    })),
  ];
  return zeilen.flatMap(({ id, zu, ordner }) => {
    const datei = benannt.find((eine) => eine.id === id);
    return datei === undefined ? [] : [{ ...datei, zu, ordner }];
  });
}

/** Ids of accounts anywhere in the rows: fields that say who did it. */
function listKonten(teile: object): string[] {
  const konten = new Set<string>();
  const suche = (wert: unknown, feld: string): void => {
    if (typeof wert === 'string') {
      if (feld === 'kontoId' || feld.endsWith('Von')) konten.add(wert);
      return;
    }
    // What people typed is no place for accounts.
    if (wert === null || typeof wert !== 'object' || wert instanceof Date || INHALTE.has(feld)) return;
    for (const [name, inhalt] of Object.entries(wert)) suche(inhalt, Array.isArray(wert) ? feld : name);
  };
  suche(teile, '');
  return [...konten].filter((wert) => /^[0-9a-f-]{36}$/.test(wert));
}

const INHALTE: ReadonlySet<string> = new Set([
  'inhalt',
  'regelantrag',
  'ergebnis',
  'frage',
  'auftrag',
  'bescheid',
  'parameter',
]);
