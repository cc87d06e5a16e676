import { type Ablehnung, refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { isAufhebung, type Widerruf } from '../bescheid/bescheid-typen.model.ts';
import { readBetrag } from '../eingabe.model.ts';
import type { Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type { Bekanntgabeangabe } from '../pruefung/bescheid.repo.ts';
import { applySchritt } from '../record-schritt.ts';
import { computeBestandskraft } from '../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import { withFoerderfall } from '../with-foerderfall.ts';
import { computeAktuelle } from './count-fassung.ts';
import { createBescheidtext } from './create-erstattungsvorschlag.ts';
import { type GespeicherterAuftrag, toAuftrag } from './erstattung.model.ts';
import { countOffen, isTeil } from './erstattungsstand.ts';
import { loadNachweisgrund } from './load-nachweislage.ts';
import type {
  recordErstattungsbekanntgabeRoute,
  recordErstattungsbescheidRoute,
  recordErstattungsrueckgabeRoute,
  recordZahlungseingangRoute,
} from './nachweis.contract.ts';
import {
  findErstattungszeile,
  findLetzteNachweisfassung,
  listVorgangszeilen,
  updateErstattungBekanntgegeben,
  updateErstattungGezeichnet,
  updateErstattungZurueckgegeben,
} from './nachweis.repo.ts';
import { checkZustand, recordVorgang, saveVorgang } from './record-vorgang.ts';

/** Schlusszeichnung by another person: the text gets its date and name, and is frozen. */
export function recordErstattungsbescheid(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version } }: Eingabe<typeof recordErstattungsbescheidRoute>,
): Antwortet<Antwort<typeof recordErstattungsbescheidRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const vorschlag = await findErstattungszeile(trx, id);
    if (vorschlag?.stand !== 'VORGESCHLAGEN') return fail(refuseOhneVorschlag());
    const auftrag = toAuftrag(vorschlag.auftrag as GespeicherterAuftrag);
    // Before the step: from then on an earlier claim that is settled would have to be told from this one.
    const gleich = isAufhebung(auftrag.art)
      ? await checkAufhebungGleich(trx, fall, auftrag)
      : await checkGleich(trx, fall, auftrag.widerruf.erstattung);
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: fall.zustand === 'ANHOERUNG_WIDERRUF' ? 'widerrufen' : 'rueckfordern',
      grund: null,
      fakten: {
        anhoerungBeendet: await isAnhoerungBeendet(trx, kontext, id),
        ermessenBegruendet: auftrag.ermessen.trim() !== '',
      },
      vorpersonen: [vorschlag.vorgeschlagenVon],
    });
    if (!schritt.ok) return schritt;
    if (!gleich.ok) return gleich;
    const { kontoId } = getFoerderkonto(kontext);
    const name = (await listNamen(trx, [kontoId])).get(kontoId) ?? 'Schlusszeichnung';
    const text = createBescheidtext({
      ...auftrag,
      datum: kontext.stichtag,
      zeichnung: { ...auftrag.zeichnung, name },
    });
    if (!text.ok) return text;
    const neu = { ...text.wert, kontoId, am: kontext.stichtag };
    if (!(await updateErstattungGezeichnet(trx, vorschlag.id, neu)))
      return fail(refuseKonflikt({ version: fall.version }));
    return schritt;
  });
}

/** GL-ANH-a: the Kreis has answered, or its time is over. */
async function isAnhoerungBeendet(trx: Trx, kontext: Kontext, id: string): Promise<boolean> {
  const vorgaenge = await listVorgangszeilen(trx, id);
  const platz = vorgaenge.findLastIndex(({ art }) => art === 'ANHOERUNG');
  const frist = vorgaenge[platz]?.frist ?? null;
  if (frist === null) return false;
  return kontext.stichtag > frist || vorgaenge.slice(platz).some(({ art }) => art === 'STELLUNGNAHME');
}

/** A new Fassung or payment since the proposal changes the sum. */
async function checkGleich(
  trx: Trx,
  fall: Foerderfallzeile,
  erstattung: number,
): Promise<Result<null, Ablehnung>> {
  const fassung = await findLetzteNachweisfassung(trx, fall.id);
  const { rahmen } = await loadNachweisgrund(trx, fall);
  const heute = fassung === undefined ? 0 : computeAktuelle(fassung, rahmen).abrechnung.rueckforderung;
  return heute === erstattung ? ok(null) : fail(refuseGeaendert());
}

/** A payment, a change that came into force, or the Nachweis itself since the proposal: nothing of it was weighed. */
async function checkAufhebungGleich(
  trx: Trx,
  fall: Foerderfallzeile,
  { widerruf: { ausgezahlt, positionen } }: { widerruf: Widerruf },
): Promise<Result<null, Ablehnung>> {
  const { rahmen } = await loadNachweisgrund(trx, fall);
  const nachweis = await findLetzteNachweisfassung(trx, fall.id);
  const gleich =
    rahmen.ausgezahlt === ausgezahlt &&
    positionen.every(({ position, bewilligt }) => (rahmen.bewilligt[position] ?? 0) === bewilligt) &&
    (fall.zustand === 'ANHOERUNG_WIDERRUF' || nachweis === undefined);
  return gleich ? ok(null) : fail(refuseGeaendert());
}

function refuseGeaendert(): Ablehnung {
  return refuseRegel('ABRECHNUNG_GEAENDERT', 'Die Abrechnung hat sich seit dem Vorschlag geändert.', {
    detail: 'Geben Sie den Vorschlag zurück und lassen Sie ihn neu rechnen.',
  });
}

export function recordErstattungsrueckgabe(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, text } }: Eingabe<typeof recordErstattungsrueckgabeRoute>,
): Antwortet<Antwort<typeof recordErstattungsrueckgabeRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const vorschlag = await findErstattungszeile(trx, id);
    if (vorschlag === undefined || !(await updateErstattungZurueckgegeben(trx, vorschlag.id)))
      return fail(refuseOhneVorschlag());
    return recordVorgang(trx, kontext, fall, { art: 'RUECKGABE', text });
  });
}

/** From this day on the Kreis reads it; the period for a Klage begins by the Regelwerk. */
export function recordErstattungsbekanntgabe(
  kontext: Kontext,
  { params: { foerderfallId: id }, body }: Eingabe<typeof recordErstattungsbekanntgabeRoute>,
): Antwortet<Antwort<typeof recordErstattungsbekanntgabeRoute>> {
  return withFoerderfall(kontext, { id, version: body.version }, async (trx, fall) => {
    const passt = checkZustand(fall, ['RUECKFORDERUNG'], 'Bekanntgabe');
    if (!passt.ok) return passt;
    const bescheid = await findErstattungszeile(trx, id);
    if (
      bescheid?.datum === null ||
      bescheid === undefined ||
      body.aufgabeAm < bescheid.datum ||
      body.aufgabeAm > kontext.stichtag
    )
      return fail(refuseAufgabe());
    const { bekanntgabe, fristende } = computeBestandskraft({
      weg: body.weg,
      datum: body.aufgabeAm,
      zugang: null,
      nichtZugegangen: false,
      abruf: body.weg === 'ABRUF_VWVFG' ? body.aufgabeAm : null,
      belehrung: true,
      verzicht: null,
      klage: false,
    }).wert;
    const neu = {
      bekanntgabe: {
        weg: body.weg,
        aufgabe_am: body.aufgabeAm,
        bekannt_am: bekanntgabe,
        zugang_am: null,
        abruf_am: body.weg === 'ABRUF_VWVFG' ? body.aufgabeAm : null,
      } satisfies Bekanntgabeangabe,
      rechtsbehelfBis: fristende,
    };
    if (!(await updateErstattungBekanntgegeben(trx, bescheid.id, neu)))
      return fail(refuseKonflikt({ version: fall.version }));
    return recordVorgang(trx, kontext, fall, {
      art: 'BEKANNTGABE',
      text: 'Der Widerrufs- und Erstattungsbescheid ist bekanntgegeben.',
    });
  });
}

/** What came in; once all of it has and nobody can sue any more, the Förderfall goes on or ends. */
export function recordZahlungseingang(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, betrag, buchung },
  }: Eingabe<typeof recordZahlungseingangRoute>,
): Antwortet<Antwort<typeof recordZahlungseingangRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const passt = checkZustand(fall, ['RUECKFORDERUNG'], 'Zahlungseingang');
    if (!passt.ok) return passt;
    const gelesen = readBetrag(betrag);
    if (!gelesen.ok || gelesen.wert === 0)
      return fail(refuseBetrag(gelesen.ok ? 'Der Betrag fehlt.' : gelesen.fehler));
    const bescheid = await findErstattungszeile(trx, id);
    if (bescheid === undefined) return fail(refuseOhneVorschlag());
    const offen = countOffen(bescheid, await listVorgangszeilen(trx, id));
    const angabe = { art: 'ZAHLUNGSEINGANG', text: buchung, betrag: gelesen.wert } as const;
    // Before its Bestandskraft a Klage is possible: the money is booked, and the timer takes the step later.
    if (gelesen.wert < offen || bescheid.bestandskraeftigAm === null)
      return recordVorgang(trx, kontext, fall, angabe);
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: isTeil(bescheid) ? 'teilwiderruf_bezahlt' : 'zahlungseingang_vollstaendig',
      grund: null,
      fakten: { bestandskraeftig: true },
    });
    if (schritt.ok) await saveVorgang(trx, kontext, fall, angabe);
    return schritt;
  });
}

function refuseOhneVorschlag(): Ablehnung {
  return refuseRegel('KEIN_VORSCHLAG', 'Es liegt kein Vorschlag vor.', {
    detail: 'Eine andere Person schlägt zuerst vor.',
  });
}

function refuseAufgabe(): Ablehnung {
  return refuseRegel('TAG_FALSCH', 'Dieser Tag passt nicht zum Bescheid.', {
    fehler: [
      {
        pointer: '/aufgabeAm',
        code: 'TAG_FALSCH',
        detail: 'Nennen Sie einen Tag von der Schlusszeichnung bis heute.',
      },
    ],
  });
}

function refuseBetrag(detail: string): Ablehnung {
  return refuseRegel('EINGABE', 'Der Betrag ist nicht gebucht.', {
    fehler: [{ pointer: '/betrag', code: 'EINGABE', detail }],
  });
}
