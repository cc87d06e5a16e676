import { type Ablehnung, refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import {
  type Bekanntgabeangabe,
  type Bescheidzeile,
  listBescheidzeilen,
  updateBescheidstand,
  updateBescheidvermerk,
} from '../pruefung/bescheid.repo.ts';
import { saveBekanntgabe, toVermerk } from '../pruefung/record-bekanntgabe.ts';
import { changeTeilbetraege } from '../zahlung/change-teilbetraege.ts';
import type {
  createAenderungsklageRoute,
  createAenderungsverzichtRoute,
  recordAenderungsbekanntgabeRoute,
  recordAenderungsklageendeRoute,
  recordAenderungszugangRoute,
} from './aenderung.contract.ts';
import { type Aenderungszeile, updateAenderungsstand } from './aenderung.repo.ts';
import { applyAenderungsschritt, withAenderung } from './with-aenderung.ts';

/** How the Änderungsbescheid went out; the days follow from the law, as for every Bescheid. */
export function recordAenderungsbekanntgabe(
  kontext: Kontext,
  {
    params: { aenderungId: id },
    body: { version, weg, aufgabeAm },
  }: Eingabe<typeof recordAenderungsbekanntgabeRoute>,
): Antwortet<Antwort<typeof recordAenderungsbekanntgabeRoute>> {
  return withAenderung(kontext, { id, version }, async (trx, zeile, fall) => {
    const bescheid = await findErlassenen(trx, zeile);
    const schritt = await applyAenderungsschritt(trx, kontext, { zeile, fall }, 'bekanntgeben', {
      grund: null,
    });
    if (!schritt.ok) return schritt;
    if (!bescheid.ok) return bescheid;
    const { datum } = bescheid.wert;
    if ((datum !== null && aufgabeAm < datum) || aufgabeAm > kontext.stichtag) {
      const ab = datum === null ? 'der Schlusszeichnung' : `dem ${formatGerman(datum)}`;
      return fail(refuseTag('aufgabeAm', `Der Tag liegt zwischen ${ab} und heute.`));
    }
    await saveBekanntgabe(trx, bescheid.wert, {
      weg,
      aufgabe_am: aufgabeAm,
      zugang_am: null,
      abruf_am: null,
    });
    return schritt;
  });
}

/** A receipt that is proven later than the law assumes: the period is computed once more (GL-BK-b). */
export function recordAenderungszugang(
  kontext: Kontext,
  { params: { aenderungId: id }, body: { version, am } }: Eingabe<typeof recordAenderungszugangRoute>,
): Antwortet<Antwort<typeof recordAenderungszugangRoute>> {
  return withAenderung(kontext, { id, version }, async (trx, zeile) => {
    const bescheid = await findErlassenen(trx, zeile);
    if (!bescheid.ok) return bescheid;
    const { bekanntgabe } = bescheid.wert;
    if (zeile.zustand !== 'RECHTSBEHELFSFRIST' || bekanntgabe === null) {
      return fail(
        refuseRegel('KEINE_BEKANNTGABE', 'Der Tag ist nicht gespeichert.', {
          detail: 'Ein Zugang wird vermerkt, solange die Rechtsbehelfsfrist läuft.',
        }),
      );
    }
    if (am < bekanntgabe.aufgabe_am || am > kontext.stichtag) {
      const ab = formatGerman(bekanntgabe.aufgabe_am);
      return fail(refuseTag('am', `Der Tag liegt zwischen dem ${ab} und heute.`));
    }
    await saveBekanntgabe(trx, bescheid.wert, { ...bekanntgabe, zugang_am: am } satisfies Bekanntgabeangabe);
    // A new version without a step: two people who note it at once see each other.
    if (!(await updateAenderungsstand(trx, zeile, zeile))) return fail(refuseKonflikt({ version }));
    return ok({ id, version: version + 1 });
  });
}

/** GL-RB-d: from the day of the Bekanntgabe on; the change is in force the same day. */
export function createAenderungsverzicht(
  kontext: Kontext,
  { params: { aenderungId: id }, body: { version } }: Eingabe<typeof createAenderungsverzichtRoute>,
): Antwortet<Antwort<typeof createAenderungsverzichtRoute>> {
  return withAenderung(kontext, { id, version }, async (trx, zeile, fall) => {
    const schritt = await applyAenderungsschritt(trx, kontext, { zeile, fall }, 'verzicht_erklaeren', {
      grund: null,
    });
    if (!schritt.ok) return schritt;
    const bescheid = await findErlassenen(trx, zeile);
    if (!bescheid.ok) return bescheid;
    const bekannt = bescheid.wert.bekanntgabe?.bekannt_am ?? null;
    if (bekannt === null || kontext.stichtag < bekannt) {
      const detail =
        bekannt === null
          ? 'Der Bescheid ist noch nicht bekannt gegeben.'
          : `Der Bescheid gilt erst am ${formatGerman(bekannt)} als bekannt gegeben. Verzichten Sie ab diesem Tag.`;
      return fail(refuseRegel('VOR_BEKANNTGABE', 'Der Verzicht ist noch nicht möglich.', { detail }));
    }
    const neu = { verzichtAm: kontext.stichtag, bestandskraeftigAm: kontext.stichtag };
    await updateBescheidvermerk(trx, bescheid.wert.id, { ...toVermerk(bescheid.wert), ...neu });
    const plan = await changeTeilbetraege(trx, kontext, fall);
    return plan.ok ? schritt : plan;
  });
}

export function createAenderungsklage(
  kontext: Kontext,
  {
    params: { aenderungId: id },
    body: { version, am, aktenzeichen },
  }: Eingabe<typeof createAenderungsklageRoute>,
): Antwortet<Antwort<typeof createAenderungsklageRoute>> {
  return withAenderung(kontext, { id, version }, async (trx, zeile, fall) => {
    const schritt = await applyAenderungsschritt(trx, kontext, { zeile, fall }, 'klage_erfassen', {
      grund: null,
    });
    if (!schritt.ok) return schritt;
    const bescheid = await findErlassenen(trx, zeile);
    if (!bescheid.ok) return bescheid;
    const ab = bescheid.wert.bekanntgabe?.aufgabe_am ?? kontext.stichtag;
    if (am < ab || am > kontext.stichtag)
      return fail(refuseTag('am', `Der Tag liegt zwischen dem ${formatGerman(ab)} und heute.`));
    const klage = { am, aktenzeichen, beendet_am: null, ausgang: null };
    await updateBescheidvermerk(trx, bescheid.wert.id, { ...toVermerk(bescheid.wert), klage });
    return schritt;
  });
}

/** Confirmed: the change is in force. Annulled: the Bescheid before stays in force, and the Prüfung goes on. */
export function recordAenderungsklageende(
  kontext: Kontext,
  {
    params: { aenderungId: id },
    body: { version, grund, ausgang },
  }: Eingabe<typeof recordAenderungsklageendeRoute>,
): Antwortet<Antwort<typeof recordAenderungsklageendeRoute>> {
  return withAenderung(kontext, { id, version }, async (trx, zeile, fall) => {
    const bestaetigt = ausgang === 'BESTAETIGT';
    const name = bestaetigt
      ? 'verfahren_beendet_bescheid_bestaetigt'
      : 'verfahren_beendet_bescheid_aufgehoben';
    const schritt = await applyAenderungsschritt(trx, kontext, { zeile, fall }, name, { grund });
    if (!schritt.ok) return schritt;
    const bescheid = await findErlassenen(trx, zeile);
    if (!bescheid.ok) return bescheid;
    const { klage } = bescheid.wert;
    await updateBescheidvermerk(trx, bescheid.wert.id, {
      ...toVermerk(bescheid.wert),
      klage: klage === null ? null : { ...klage, beendet_am: kontext.stichtag, ausgang },
      bestandskraeftigAm: bestaetigt ? kontext.stichtag : null,
    });
    if (!bestaetigt) {
      await updateBescheidstand(trx, bescheid.wert.id, 'AUFGEHOBEN');
      return schritt;
    }
    const plan = await changeTeilbetraege(trx, kontext, fall);
    return plan.ok ? schritt : plan;
  });
}

/** The signed Bescheid of this change, never the one of another. */
export async function findErlassenen(
  trx: Trx,
  { foerderfallId, bescheidId }: Aenderungszeile,
): Promise<Result<Bescheidzeile, Ablehnung>> {
  const bescheid = (await listBescheidzeilen(trx, foerderfallId)).find(
    ({ id, stand }) => id === bescheidId && stand === 'ERLASSEN',
  );
  if (bescheid !== undefined) return ok(bescheid);
  return fail(
    refuseRegel('KEIN_BESCHEID', 'Dieser Schritt ist nicht möglich.', {
      detail: 'Es ist kein Änderungsbescheid gezeichnet.',
    }),
  );
}

function refuseTag(feld: string, detail: string): Ablehnung {
  return refuseRegel('TAG', 'Der Tag ist nicht gespeichert.', {
    fehler: [{ pointer: `/${feld}`, code: 'TAG', detail }],
  });
}
