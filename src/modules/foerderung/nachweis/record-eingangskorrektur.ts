import { formatCent, toCent } from '#src/core/cent.ts';
import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { readBetrag } from '../eingabe.model.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { applySchritt } from '../record-schritt.ts';
import { toBefund } from '../regelwerk/meldungen.model.ts';
import { refuseBefunde, withFoerderfall } from '../with-foerderfall.ts';
import type { createEingangskorrekturRoute, recordEingangskorrekturRoute } from './erstattung.contract.ts';
import {
  countOffen,
  findEingangsvorschlag,
  isErlassen,
  listEingaenge,
  listZinseingaenge,
} from './erstattungsstand.ts';
import { BEGLICHEN } from './handlungen.model.ts';
import {
  type Erstattungszeile,
  findErstattungszeile,
  listVorgangszeilen,
  type Vorgangszeile,
} from './nachweis.repo.ts';
import { checkZustand, recordVorgang, saveVorgang } from './record-vorgang.ts';

/** A booking stays as it is; the Landeskasse says which amount is right, and another person signs it. */
export function createEingangskorrektur(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, eingang: lfd, betrag, grund },
  }: Eingabe<typeof createEingangskorrekturRoute>,
): Antwortet<Antwort<typeof createEingangskorrekturRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const passt = checkZustand(fall, BEGLICHEN, 'Zahlungseingang berichtigen');
    if (!passt.ok) return passt;
    const gelesen = readBetrag(betrag);
    if (!gelesen.ok) return fail(refuseFeld('betrag', gelesen.fehler));
    const lage = await loadLage(trx, id);
    if (!lage.ok) return lage;
    const { vorgaenge } = lage.wert;
    const gilt = [...listEingaenge(vorgaenge), ...listZinseingaenge(vorgaenge)].find(
      (eine) => eine.lfd === lfd,
    );
    const buchung = vorgaenge.find((eine) => eine.lfd === lfd);
    if (gilt === undefined || buchung === undefined)
      return fail(refuseFeld('eingang', 'Diese Buchung gibt es hier nicht. Wählen Sie eine aus der Liste.'));
    if (gelesen.wert === gilt.betrag && findEingangsvorschlag(vorgaenge) === undefined)
      return fail(refuseFeld('betrag', 'So ist der Betrag schon gebucht. Nennen Sie den richtigen.'));
    return recordVorgang(trx, kontext, fall, {
      art: 'VORSCHLAG_EINGANG',
      text: describeKorrektur(buchung, { bisher: gilt.betrag, richtig: gelesen.wert, grund }),
      betrag: gelesen.wert,
      eingangLfd: lfd,
      // In a Rückforderung the last preparation may be a Niederschlagung; whoever proposed is asked of the Vorgang there.
      bereitetVor: fall.zustand !== 'RUECKFORDERUNG',
    });
  });
}

/** As another person proposed it. Money that is missing now opens the claim again; what is settled still goes on by the timer. */
export function recordEingangskorrektur(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version } }: Eingabe<typeof recordEingangskorrekturRoute>,
): Antwortet<Antwort<typeof recordEingangskorrekturRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const passt = checkZustand(fall, BEGLICHEN, 'Zahlungseingang berichtigen');
    if (!passt.ok) return passt;
    const lage = await loadLage(trx, id);
    if (!lage.ok) return lage;
    const { vorgaenge, bescheid } = lage.wert;
    const vorschlag = findEingangsvorschlag(vorgaenge);
    if (vorschlag === undefined || vorschlag.eingangLfd === null) return fail(refuseOhneVorschlag());
    if (vorschlag.kontoId === getFoerderkonto(kontext).kontoId)
      return fail(await refuseSelbst(trx, vorschlag.kontoId));
    const angabe = {
      art: 'EINGANGSKORREKTUR',
      text: vorschlag.text,
      betrag: Number(vorschlag.betrag),
      eingangLfd: vorschlag.eingangLfd,
    } as const;
    const neu = [...vorgaenge, { ...vorschlag, art: angabe.art, lfd: fall.version }];
    const offen =
      fall.zustand !== 'RUECKFORDERUNG' && !isErlassen(vorgaenge) && countOffen(bescheid, neu) > 0;
    if (!offen) return recordVorgang(trx, kontext, fall, angabe);
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: 'eingang_berichtigen',
      grund: vorschlag.text,
      fakten: {},
      vorpersonen: [vorschlag.kontoId],
    });
    if (schritt.ok) await saveVorgang(trx, kontext, fall, angabe);
    return schritt;
  });
}

type Lage = { readonly vorgaenge: readonly Vorgangszeile[]; readonly bescheid: Erstattungszeile };

/** Bookings count only on a Bescheid that holds. */
async function loadLage(trx: Trx, id: string): Promise<Result<Lage, Ablehnung>> {
  const bescheid = await findErstattungszeile(trx, id);
  if (bescheid?.stand !== 'ERLASSEN') {
    return fail(
      refuseRegel('KEINE_ERSTATTUNG', 'Es gibt keine Erstattung, auf die etwas gebucht ist.', {
        detail: 'Berichtigen lässt sich nur, was auf einen geltenden Erstattungsbescheid eingegangen ist.',
      }),
    );
  }
  return ok({ bescheid, vorgaenge: await listVorgangszeilen(trx, id) });
}

function describeKorrektur(
  { text, am }: Vorgangszeile,
  { bisher, richtig, grund }: { bisher: number; richtig: number; grund: string },
): string {
  const betrag = (cent: number): string => formatCent(toCent(cent));
  return `Buchung ${text} vom ${formatGerman(am)}: bisher ${betrag(bisher)}, richtig ${betrag(richtig)}. ${grund}`;
}

function refuseOhneVorschlag(): Ablehnung {
  return refuseRegel('KEIN_VORSCHLAG', 'Es liegt kein Vorschlag vor.', {
    detail: 'Die Landeskasse schlägt zuerst den richtigen Betrag vor.',
  });
}

async function refuseSelbst(trx: Trx, kontoId: string): Promise<Ablehnung> {
  const vorperson = (await listNamen(trx, [kontoId])).get(kontoId) ?? 'die Landeskasse';
  return refuseBefunde([toBefund('E-ZM-03', { vorperson })], 'Die Berichtigung zeichnet eine andere Person.');
}

function refuseFeld(feld: string, detail: string): Ablehnung {
  return refuseRegel('EINGABE', 'Die Berichtigung ist nicht vorgeschlagen.', {
    fehler: [{ pointer: `/${feld}`, code: 'EINGABE', detail }],
  });
}
