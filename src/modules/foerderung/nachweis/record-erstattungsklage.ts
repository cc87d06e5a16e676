import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { isAufhebung } from '../bescheid/bescheid-typen.model.ts';
import { type Foerderfallzeile, listEreigniszeilen } from '../foerderfall.repo.ts';
import {
  type Bescheidzeile,
  listBescheidzeilen,
  updateBescheidstand,
  updateBescheidvermerk,
} from '../pruefung/bescheid.repo.ts';
import { saveBekanntgabe, toVermerk } from '../pruefung/record-bekanntgabe.ts';
import { applySchritt } from '../record-schritt.ts';
import { withFoerderfall } from '../with-foerderfall.ts';
import { changeTeilbetraege } from '../zahlung/change-teilbetraege.ts';
import type {
  createErstattungsklageRoute,
  recordErstattungsklageendeRoute,
  recordErstattungszugangRoute,
} from './erstattung.contract.ts';
import { countOffen, isNachtragbar } from './erstattungsstand.ts';
import { findErstattungszeile, listVorgangszeilen } from './nachweis.repo.ts';
import { checkZustand, recordVorgang, saveVorgang } from './record-vorgang.ts';

/** A receipt that is proven later than the law assumes: the period is computed once more (GL-BK-b). */
export function recordErstattungszugang(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, am } }: Eingabe<typeof recordErstattungszugangRoute>,
): Antwortet<Antwort<typeof recordErstattungszugangRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const passt = checkZustand(fall, ['RUECKFORDERUNG'], 'Zugang vermerken');
    if (!passt.ok) return passt;
    const bescheid = await findAnfechtbaren(trx, fall, { kontext, tag: am, feld: 'am' });
    if (!bescheid.ok) return bescheid;
    await saveBekanntgabe(trx, bescheid.wert, { ...bescheid.wert.bekanntgabe, zugang_am: am });
    return recordVorgang(trx, kontext, fall, {
      art: 'ZUGANG',
      text: `Der Bescheid ist am ${formatGerman(am)} zugegangen.`,
    });
  });
}

/**
 * A Klage stops what is claimed: nothing is collected, waived or closed until it ends (§ 80 Abs. 1 VwGO, GL-RB-e). Against a
 * Bescheid that follows a Nachweis it may become known after the timer took it for final, also when all is paid.
 */
export function createErstattungsklage(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, am, aktenzeichen },
  }: Eingabe<typeof createErstattungsklageRoute>,
): Antwortet<Antwort<typeof createErstattungsklageRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const abgeschlossen = fall.zustand === 'ABGESCHLOSSEN';
    const bescheid = await findAnfechtbaren(trx, fall, { kontext, tag: am, feld: 'am', nachtragbar: true });
    // What ended without a claim is not opened by the attempt.
    if (abgeschlossen && !bescheid.ok) return bescheid;
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: abgeschlossen ? 'klage_nachtragen' : 'klage_erfassen',
      grund: null,
      fakten: {},
    });
    if (!schritt.ok) return schritt;
    if (!bescheid.ok) return bescheid;
    const klage = { am, aktenzeichen, beendet_am: null, ausgang: null };
    await updateBescheidvermerk(trx, bescheid.wert.id, {
      ...toVermerk(bescheid.wert),
      klage,
      // Within its period: the Bescheid was never final.
      bestandskraeftigAm: null,
    });
    await saveVorgang(trx, kontext, fall, {
      art: 'KLAGE',
      text: `Klage vom ${formatGerman(am)}, ${aktenzeichen}.`,
    });
    return schritt;
  });
}

/**
 * Confirmed: the Bescheid is final, and for what is open a day of payment is set anew, since the old one passed while the
 * Klage was pending. Annulled: the Bescheid is gone; the check of the Nachweis goes on, or the grant that was to be revoked.
 */
export function recordErstattungsklageende(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, grund, ausgang, zahlbarBis },
  }: Eingabe<typeof recordErstattungsklageendeRoute>,
): Antwortet<Antwort<typeof recordErstattungsklageendeRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const bestaetigt = ausgang === 'BESTAETIGT';
    const erstattung = await findErstattungszeile(trx, id);
    const bescheid = (await listBescheidzeilen(trx, id)).find((eine) => eine.id === erstattung?.id);
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: bestaetigt ? 'verfahren_beendet_bescheid_bestaetigt' : await findAufhebungsschritt(trx, id),
      grund,
      fakten: {},
    });
    if (!schritt.ok) return schritt;
    if (bescheid?.klage === null || bescheid === undefined) return fail(refuseOhneBescheid());
    const offen = erstattung === undefined ? 0 : countOffen(erstattung, await listVorgangszeilen(trx, id));
    if (bestaetigt && (zahlbarBis === null ? offen > 0 : zahlbarBis <= kontext.stichtag))
      return fail(
        refuseTag('zahlbarBis', 'Nennen Sie einen Tag nach heute, bis zu dem die Erstattung zu zahlen ist.'),
      );
    await updateBescheidvermerk(trx, bescheid.id, {
      ...toVermerk(bescheid),
      klage: {
        ...bescheid.klage,
        beendet_am: kontext.stichtag,
        ausgang,
        ...(bestaetigt && zahlbarBis !== null ? { zahlbar_bis: zahlbarBis } : {}),
      },
      bestandskraeftigAm: bestaetigt ? kontext.stichtag : null,
    });
    await saveVorgang(trx, kontext, fall, { art: 'KLAGEENDE', text: grund });
    if (!bestaetigt) {
      await updateBescheidstand(trx, bescheid.id, 'AUFGEHOBEN');
      return schritt;
    }
    if (!isAufhebung(bescheid.art)) return schritt;
    const plan = await changeTeilbetraege(trx, kontext, fall);
    return plan.ok ? schritt : plan;
  });
}

/** Back to where the procedure came from: to the grant that runs, or to the check of the Nachweis. */
async function findAufhebungsschritt(
  trx: Trx,
  id: string,
): Promise<'widerruf_aufgehoben' | 'verfahren_beendet_bescheid_aufgehoben'> {
  const letzter = (await listEreigniszeilen(trx, id)).findLast(
    ({ ereignis }) => ereignis === 'widerrufen' || ereignis === 'rueckfordern',
  );
  return letzter?.ereignis === 'widerrufen' ? 'widerruf_aufgehoben' : 'verfahren_beendet_bescheid_aufgehoben';
}

type Anfechtung = { kontext: Kontext; tag: PlainDate; feld: string; nachtragbar?: boolean };

type Anfechtbarer = Bescheidzeile & { bekanntgabe: NonNullable<Bescheidzeile['bekanntgabe']> };

/** The Bescheid that claims something back: made known, not final, and the day lies between its posting and today. */
async function findAnfechtbaren(
  trx: Trx,
  { id }: Foerderfallzeile,
  { kontext, tag, feld, nachtragbar = false }: Anfechtung,
): Promise<Result<Anfechtbarer, Ablehnung>> {
  const erstattung = await findErstattungszeile(trx, id);
  const bescheid = (await listBescheidzeilen(trx, id)).find((eine) => eine.id === erstattung?.id);
  if (bescheid === undefined || bescheid.bekanntgabe === null) return fail(refuseOhneBescheid());
  const nachgetragen = nachtragbar && isNachtragbar(bescheid);
  if (nachgetragen && bescheid.rechtsbehelfBis !== null && tag > bescheid.rechtsbehelfBis)
    return fail(
      refuseTag(
        feld,
        `Die Frist für eine Klage endete am ${formatGerman(bescheid.rechtsbehelfBis)}. Nennen Sie den Tag, an dem die Klage beim Gericht einging.`,
      ),
    );
  if (bescheid.bestandskraeftigAm !== null && !nachgetragen) {
    return fail(
      refuseRegel('BESTANDSKRAEFTIG', 'Der Bescheid ist bestandskräftig.', {
        detail: `Seit dem ${formatGerman(bescheid.bestandskraeftigAm)} kann er nicht mehr angefochten werden. War ein Tag falsch eingetragen, berichtigen Sie zuerst die Bekanntgabe.`,
      }),
    );
  }
  const ab = bescheid.bekanntgabe.aufgabe_am;
  if (tag < ab || tag > kontext.stichtag)
    return fail(refuseTag(feld, `Der Tag liegt zwischen dem ${formatGerman(ab)} und heute.`));
  return ok({ ...bescheid, bekanntgabe: bescheid.bekanntgabe });
}

function refuseOhneBescheid(): Ablehnung {
  return refuseRegel('KEINE_BEKANNTGABE', 'Dieser Schritt ist nicht möglich.', {
    detail: 'Der Bescheid ist noch nicht bekanntgegeben. Vermerken Sie zuerst die Bekanntgabe.',
  });
}

function refuseTag(feld: string, detail: string): Ablehnung {
  return refuseRegel('TAG', 'Der Tag ist nicht gespeichert.', {
    fehler: [{ pointer: `/${feld}`, code: 'TAG', detail }],
  });
}
