import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import { createBescheidPdf } from '../bescheid/create-bescheid-pdf.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { applySchritt } from '../record-schritt.ts';
import { computeBestandskraft } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import { withFoerderfall } from '../with-foerderfall.ts';
import { toBekanntgabefrage } from './bekanntgabe.ts';
import {
  type Bekanntgabeangabe,
  type Bescheidvermerk,
  type Bescheidzeile,
  listBescheidzeilen,
  updateAuflage,
  updateBescheidstand,
  updateBescheidvermerk,
} from './bescheid.repo.ts';
import { findBescheid } from './load-grundlage.ts';
import type {
  createKlageRoute,
  createVerzichtRoute,
  exportBescheidRoute,
  recordAuflageRoute,
  recordBekanntgabeRoute,
  recordKlageendeRoute,
  recordZugangRoute,
} from './pruefung.contract.ts';
import { updateFallversion } from './record-pruefung.ts';
import { createTeilbetraege } from '../zahlung/create-teilbetraege.ts';

/** How the Bescheid went out. The day on which it counts as known, and the end of the period, follow from the law. */
export function recordBekanntgabe(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, weg, aufgabeAm },
  }: Eingabe<typeof recordBekanntgabeRoute>,
): Antwortet<Antwort<typeof recordBekanntgabeRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: 'bekanntgeben',
      grund: null,
      fakten: {},
    });
    if (!schritt.ok) return schritt;
    const bescheid = await findBescheid(trx, id, 'ERLASSEN');
    if (!bescheid.ok) return bescheid;
    const { datum } = bescheid.wert;
    if (datum !== null && aufgabeAm < datum)
      return fail(
        refuseTag(
          'aufgabeAm',
          `Der Bescheid ist vom ${formatGerman(datum)}. Er kann nicht früher bekannt gegeben sein.`,
        ),
      );
    if (aufgabeAm > kontext.stichtag)
      return fail(
        refuseTag(
          'aufgabeAm',
          'Dieser Tag liegt in der Zukunft. Vermerken Sie die Bekanntgabe, wenn sie geschehen ist.',
        ),
      );
    await saveBekanntgabe(trx, bescheid.wert, {
      weg,
      aufgabe_am: aufgabeAm,
      zugang_am: null,
      abruf_am: null,
    });
    return schritt;
  });
}

/** A receipt that is proven, or the day on which the Bescheid was retrieved: the days are computed once more. */
export function recordZugang(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, am } }: Eingabe<typeof recordZugangRoute>,
): Antwortet<Antwort<typeof recordZugangRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const bescheid = await findBescheid(trx, id, 'ERLASSEN');
    if (!bescheid.ok) return bescheid;
    const { bekanntgabe } = bescheid.wert;
    if (bekanntgabe === null || !fall.zustand.startsWith('RECHTSBEHELFSFRIST')) {
      return fail(
        refuseRegel('KEINE_BEKANNTGABE', 'Der Tag ist nicht gespeichert.', {
          detail: 'Ein Zugang wird vermerkt, solange die Rechtsbehelfsfrist läuft.',
        }),
      );
    }
    if (am < bekanntgabe.aufgabe_am || am > kontext.stichtag)
      return fail(
        refuseTag('am', `Der Tag liegt zwischen dem ${formatGerman(bekanntgabe.aufgabe_am)} und heute.`),
      );
    const abruf = bekanntgabe.weg === 'ABRUF_VWVFG';
    await saveBekanntgabe(trx, bescheid.wert, {
      ...bekanntgabe,
      zugang_am: abruf ? null : am,
      abruf_am: abruf ? am : null,
    });
    return updateFallversion(trx, fall);
  });
}

/** The days by the law, from what is known of the way it went. */
export async function saveBekanntgabe(
  trx: Trx,
  bescheid: Bescheidzeile,
  angabe: Omit<Bekanntgabeangabe, 'bekannt_am'>,
): Promise<void> {
  const { bekanntgabe, fristende } = computeBestandskraft(toBekanntgabefrage(angabe, bescheid)).wert;
  await updateBescheidvermerk(trx, bescheid.id, {
    ...toVermerk(bescheid),
    bekanntgabe: { ...angabe, bekannt_am: bekanntgabe },
    rechtsbehelfBis: fristende,
  });
}

export function toVermerk(zeile: Bescheidzeile): Bescheidvermerk {
  const { bekanntgabe, rechtsbehelfBis, verzichtAm, klage, bestandskraeftigAm } = zeile;
  return { bekanntgabe, rechtsbehelfBis, verzichtAm, klage, bestandskraeftigAm };
}

function refuseTag(feld: string, detail: string): Ablehnung {
  return refuseRegel('TAG', 'Der Tag ist nicht gespeichert.', {
    fehler: [{ pointer: `/${feld}`, code: 'TAG', detail }],
  });
}

/** GL-RB-d: from the day of the Bekanntgabe on; the Bescheid is final the same day. */
export function createVerzicht(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version } }: Eingabe<typeof createVerzichtRoute>,
): Antwortet<Antwort<typeof createVerzichtRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const bescheid = await findBescheid(trx, id, 'ERLASSEN');
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: 'verzicht_erklaeren',
      grund: null,
      fakten: {},
    });
    if (!schritt.ok) return schritt;
    if (!bescheid.ok) return bescheid;
    const bekannt = bescheid.wert.bekanntgabe?.bekannt_am ?? null;
    if (bekannt === null || kontext.stichtag < bekannt) {
      return fail(
        refuseRegel('VOR_BEKANNTGABE', 'Der Verzicht ist noch nicht möglich.', {
          detail:
            bekannt === null
              ? 'Der Bescheid ist noch nicht bekannt gegeben.'
              : `Der Bescheid gilt erst am ${formatGerman(bekannt)} als bekannt gegeben. Verzichten Sie ab diesem Tag.`,
        }),
      );
    }
    await updateBescheidvermerk(trx, bescheid.wert.id, {
      ...toVermerk(bescheid.wert),
      verzichtAm: kontext.stichtag,
      bestandskraeftigAm: kontext.stichtag,
    });
    await createTeilbetraege(trx, kontext, fall);
    return schritt;
  });
}

export function createKlage(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, am, aktenzeichen } }: Eingabe<typeof createKlageRoute>,
): Antwortet<Antwort<typeof createKlageRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: 'klage_erfassen',
      grund: null,
      fakten: {},
    });
    if (!schritt.ok) return schritt;
    const bescheid = await findBescheid(trx, id, 'ERLASSEN');
    if (!bescheid.ok) return bescheid;
    const ab = bescheid.wert.bekanntgabe?.aufgabe_am ?? kontext.stichtag;
    if (am < ab || am > kontext.stichtag)
      return fail(refuseTag('am', `Der Tag liegt zwischen dem ${formatGerman(ab)} und heute.`));
    const klage = { am, aktenzeichen, beendet_am: null, ausgang: null };
    await updateBescheidvermerk(trx, bescheid.wert.id, { ...toVermerk(bescheid.wert), klage });
    return schritt;
  });
}

/** Confirmed: the Bescheid is final. Annulled: it is gone, and the Prüfung goes on. */
export function recordKlageende(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, grund, ausgang } }: Eingabe<typeof recordKlageendeRoute>,
): Antwortet<Antwort<typeof recordKlageendeRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const bestaetigt = ausgang === 'BESTAETIGT';
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: bestaetigt ? 'verfahren_beendet_bescheid_bestaetigt' : 'verfahren_beendet_bescheid_aufgehoben',
      grund,
      fakten: {},
    });
    if (!schritt.ok) return schritt;
    const bescheid = await findBescheid(trx, id, 'ERLASSEN');
    if (!bescheid.ok) return bescheid;
    const { klage } = bescheid.wert;
    await updateBescheidvermerk(trx, bescheid.wert.id, {
      ...toVermerk(bescheid.wert),
      klage: klage === null ? null : { ...klage, beendet_am: kontext.stichtag, ausgang },
      bestandskraeftigAm: bestaetigt ? kontext.stichtag : null,
    });
    if (bestaetigt) await createTeilbetraege(trx, kontext, fall);
    else await updateBescheidstand(trx, bescheid.wert.id, 'AUFGEHOBEN');
    return schritt;
  });
}

/** An Auflage that the Kreis has met, with how. */
export function recordAuflage(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, bescheidId, buchstabe, vermerk },
  }: Eingabe<typeof recordAuflageRoute>,
): Antwortet<Antwort<typeof recordAuflageRoute>> {
  return withFoerderfall(
    kontext,
    { id, version },
    async (trx, fall): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
      const { kontoId: erledigtVon } = getFoerderkonto(kontext);
      const erledigtAm: PlainDate = kontext.stichtag;
      if (!(await updateAuflage(trx, { bescheidId, buchstabe }, { erledigtAm, erledigtVon, vermerk }))) {
        return fail(
          refuseRegel('AUFLAGE_ERLEDIGT', 'Der Vermerk ist nicht gespeichert.', {
            detail:
              'Diese Auflage ist schon als erledigt vermerkt, oder es gibt sie nicht. Laden Sie die Seite neu.',
          }),
        );
      }
      return updateFallversion(trx, fall);
    },
  );
}

/** Byte for byte from the text that was signed. */
export async function exportBescheid(
  kontext: Kontext,
  { params: { foerderfallId, bescheidId } }: Eingabe<typeof exportBescheidRoute>,
): Antwortet<DateiAntwort> {
  kontext.protokoll.objektId = foerderfallId;
  const gelesen = await withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    const zeile = (await listBescheidzeilen(trx, foerderfallId)).find(({ id }) => id === bescheidId);
    return fall === undefined || zeile === undefined ? fail(refuseNichtGefunden()) : ok({ fall, zeile });
  });
  if (!gelesen.ok) return gelesen;
  const { fall, zeile } = gelesen.wert;
  const synthetisch = fall.herkunft === 'erfunden';
  const dateiname = formatExportName({
    name: `${zeile.art} ${fall.aktenzeichen}`,
    stichtag: zeile.datum ?? zeile.vorgeschlagenAm,
    synthetisch,
    endung: 'pdf',
  });
  return ok({ dateiname, inhalt: await createBescheidPdf(zeile.bescheid, synthetisch) });
}
