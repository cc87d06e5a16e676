import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { NULL_CENT } from '#src/core/cent.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { hashFassung } from '../antragsstand.ts';
import type { Bescheid, Bescheidauftrag, Bescheidfehler } from '../bescheid/bescheid-typen.model.ts';
import { createBescheid } from '../bescheid/create-bescheid.model.ts';
import type { Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { withFoerderfall } from '../with-foerderfall.ts';
import { type GespeicherterAuftrag, toAuftrag } from './erstattung.model.ts';
import { computeKlagezinsen } from './klagezinsen.model.ts';
import {
  type Erstattungszeile,
  findErstattungszeile,
  insertErstattung,
  listVorgangszeilen,
  type Vorgangszeile,
} from './nachweis.repo.ts';
import { recordVorgang } from './record-vorgang.ts';
import type { createZinsvorschlagRoute } from './zinsbescheid.contract.ts';
import { findZinsbeginn, findZinsstand, findZinszeile, listZahlungen } from './zinsstand.ts';

type Vorschlag = Eingabe<typeof createZinsvorschlagRoute>['body'];

/** Interest for the time of a Klage (OQ-F-82): counted from the bookings, people say why. */
export function createZinsvorschlag(
  kontext: Kontext,
  { params: { foerderfallId: id }, body }: Eingabe<typeof createZinsvorschlagRoute>,
): Antwortet<Antwort<typeof createZinsvorschlagRoute>> {
  return withFoerderfall(kontext, { id, version: body.version }, async (trx, fall) => {
    const erstattung = await findErstattungszeile(trx, id);
    const vorgaenge = await listVorgangszeilen(trx, id);
    const stand = findZinsstand(erstattung, await findZinszeile(trx, id), vorgaenge);
    if (stand !== 'MOEGLICH' || erstattung === undefined) return fail(refuseNichtMoeglich(stand));
    const auftrag = await createAuftrag(trx, kontext, fall, { erstattung, vorgaenge, body });
    const text = createZinstext(auftrag);
    if (!text.ok) return text;
    const { kontoId } = getFoerderkonto(kontext);
    await insertErstattung(trx, { id: createUuidV7(), fall, ...text.wert, kontoId, am: kontext.stichtag });
    return recordVorgang(trx, kontext, fall, {
      art: 'ZINSVORSCHLAG',
      text: 'Ein Zinsbescheid ist vorgeschlagen.',
    });
  });
}

/** Head and recipient of the Erstattungsbescheid; what was revoked does not stand in it. */
async function createAuftrag(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  {
    erstattung,
    vorgaenge,
    body,
  }: { erstattung: Erstattungszeile; vorgaenge: readonly Vorgangszeile[]; body: Vorschlag },
): Promise<Bescheidauftrag> {
  const { kontoId } = getFoerderkonto(kontext);
  const name = (await listNamen(trx, [kontoId])).get(kontoId) ?? 'Sachbearbeitung';
  const { widerruf, ...grund } = toAuftrag(erstattung.auftrag as GespeicherterAuftrag);
  const frage = {
    erstattung: widerruf.erstattung,
    ab: findZinsbeginn(erstattung) ?? widerruf.zahlbarBis,
    bis: body.bis,
    eingaenge: listZahlungen(vorgaenge),
    saetze: body.basiszinsen,
  };
  const gerechnet = computeKlagezinsen(frage, fall.parameter);
  return {
    ...grund,
    art: 'ZINSEN',
    aktenzeichen: `${fall.aktenzeichen} Z`,
    datum: kontext.stichtag,
    bearbeitung: { ...grund.bearbeitung, name },
    zeichnung: { name: 'Schlusszeichnung offen', funktion: 'Im Auftrag' },
    positionen: [],
    summe: { beantragt: NULL_CENT, bewilligt: NULL_CENT },
    begruendung: body.begruendung,
    ermessen: body.ermessen,
    widerruf: null,
    zinsen: {
      ...frage,
      bescheidId: erstattung.id,
      bescheidVom: erstattung.datum ?? kontext.stichtag,
      klageVom: erstattung.klage?.am ?? kontext.stichtag,
      klageAktenzeichen: erstattung.klage?.aktenzeichen ?? '',
      bestaetigtAm: erstattung.klage?.beendet_am ?? kontext.stichtag,
      // What cannot be counted is refused by the check of the text, with its place.
      zinsen: gerechnet.ok ? gerechnet.wert.zinsen : NULL_CENT,
      anhoerungVom: body.anhoerungAm,
      stellungnahme: body.wuerdigung,
      zahlbarBis: body.zahlbarBis,
    },
  };
}

export type Zinstext = {
  auftrag: Bescheidauftrag & { readonly forderung: number };
  bescheid: Bescheid;
  pruefsumme: string;
};

/** The text with its checksum, or everything that stands against it, each with its field. */
export function createZinstext(auftrag: Bescheidauftrag): Result<Zinstext, Ablehnung> {
  const bescheid = createBescheid(auftrag);
  if (!bescheid.ok) return fail(refuseText(bescheid.fehler));
  // The database tells by `forderung` whether all has come in.
  const gespeichert = { ...auftrag, forderung: auftrag.zinsen?.zinsen ?? NULL_CENT };
  return ok({
    auftrag: gespeichert,
    bescheid: bescheid.wert,
    pruefsumme: hashFassung(gespeichert, bescheid.wert),
  });
}

const FELDER: Readonly<Record<string, string>> = {
  'zinsen.saetze': 'basiszinsen',
  'zinsen.anhoerungVom': 'anhoerungAm',
  'zinsen.stellungnahme': 'wuerdigung',
};

function refuseText(fehler: readonly Bescheidfehler[]): Ablehnung {
  return refuseRegel('BESCHEID_UNVOLLSTAENDIG', 'Der Zinsbescheid ist noch nicht vollständig.', {
    fehler: fehler.map(({ ort, text, abhilfe, regel }) => ({
      pointer: `/${FELDER[ort] ?? ort.replace('zinsen.', '')}`,
      code: regel ?? 'BESCHEID',
      detail: `${text} ${abhilfe}`,
    })),
  });
}

function refuseNichtMoeglich(stand: ReturnType<typeof findZinsstand>): Ablehnung {
  return stand === 'KEINER'
    ? refuseRegel('KEINE_ZINSEN', 'Ein Zinsbescheid ist nicht möglich.', {
        detail:
          'Er setzt voraus: Das Gericht hat den Erstattungsbescheid bestätigt, dieser rechnet Zinsen, und die Erstattung ist ganz eingegangen.',
      })
    : refuseRegel('ZINSBESCHEID_DA', 'Es gibt schon einen Zinsbescheid.', {
        detail: 'Führen Sie ihn zu Ende, oder lassen Sie einen Vorschlag zurückgeben.',
      });
}
