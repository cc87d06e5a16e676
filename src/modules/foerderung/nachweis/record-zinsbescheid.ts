import { formatCent, toCent } from '#src/core/cent.ts';
import { type Ablehnung, refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { readBetrag } from '../eingabe.model.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type { Bekanntgabeangabe } from '../pruefung/bescheid.repo.ts';
import { updateBescheidstand, updateBescheidvermerk } from '../pruefung/bescheid.repo.ts';
import { saveBekanntgabe, toVermerk } from '../pruefung/record-bekanntgabe.ts';
import { toBefund } from '../regelwerk/meldungen.model.ts';
import { refuseBefunde, withFoerderfall } from '../with-foerderfall.ts';
import { createZinstext } from './create-zinsvorschlag.ts';
import {
  findErstattungszeile,
  listVorgangszeilen,
  updateErstattungGezeichnet,
  updateErstattungZurueckgegeben,
} from './nachweis.repo.ts';
import { recordVorgang } from './record-vorgang.ts';
import type {
  createZinsklageRoute,
  recordZinsbekanntgabeRoute,
  recordZinsbescheidRoute,
  recordZinseingangRoute,
  recordZinsklageendeRoute,
  recordZinsrueckgabeRoute,
  recordZinszugangRoute,
} from './zinsbescheid.contract.ts';
import {
  countZinsenOffen,
  findZinsbeginn,
  findZinsstand,
  findZinszeile,
  listZahlungen,
  type Zinszeile,
} from './zinsstand.ts';

/** Another person signs; the text gets its date and name, and is frozen. */
export function recordZinsbescheid(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version } }: Eingabe<typeof recordZinsbescheidRoute>,
): Antwortet<Antwort<typeof recordZinsbescheidRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const vorschlag = await findVorschlag(trx, id);
    if (!vorschlag.ok) return vorschlag;
    const { kontoId } = getFoerderkonto(kontext);
    const { vorgeschlagenVon, auftrag, id: bescheidId } = vorschlag.wert;
    const namen = await listNamen(trx, [kontoId, vorgeschlagenVon]);
    if (vorgeschlagenVon === kontoId) return fail(refuseSelbst(namen.get(vorgeschlagenVon)));
    const gleich = await checkGleich(trx, id, vorschlag.wert);
    if (!gleich.ok) return gleich;
    const text = createZinstext({
      ...auftrag,
      datum: kontext.stichtag,
      zeichnung: { ...auftrag.zeichnung, name: namen.get(kontoId) ?? 'Schlusszeichnung' },
    });
    if (!text.ok) return text;
    if (!(await updateErstattungGezeichnet(trx, bescheidId, { ...text.wert, kontoId, am: kontext.stichtag })))
      return fail(refuseKonflikt({ version: fall.version }));
    return recordVorgang(trx, kontext, fall, {
      art: 'ZINSZEICHNUNG',
      text: `Der Zinsbescheid über ${formatCent(auftrag.zinsen.zinsen)} ist gezeichnet.`,
    });
  });
}

export function recordZinsrueckgabe(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, grund } }: Eingabe<typeof recordZinsrueckgabeRoute>,
): Antwortet<Antwort<typeof recordZinsrueckgabeRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const vorschlag = await findVorschlag(trx, id);
    if (!vorschlag.ok) return vorschlag;
    if (!(await updateErstattungZurueckgegeben(trx, vorschlag.wert.id)))
      return fail(refuseKonflikt({ version: fall.version }));
    return recordVorgang(trx, kontext, fall, { art: 'ZINSRUECKGABE', text: grund });
  });
}

async function findVorschlag(trx: Trx, id: string): Promise<Result<Zinszeile, Ablehnung>> {
  const zins = await findZinszeile(trx, id);
  return zins?.stand === 'VORGESCHLAGEN'
    ? ok(zins)
    : fail(
        refuseRegel('KEIN_VORSCHLAG', 'Es liegt kein Vorschlag vor.', {
          detail: 'Die Sachbearbeitung schlägt zuerst einen Zinsbescheid vor.',
        }),
      );
}

/** A booking that was corrected, or a Klage that opened the Erstattung again: then the interest is another. */
async function checkGleich(trx: Trx, id: string, { auftrag }: Zinszeile): Promise<Result<null, Ablehnung>> {
  const erstattung = await findErstattungszeile(trx, id);
  const heute = listZahlungen(await listVorgangszeilen(trx, id));
  const { zinsen } = auftrag;
  const gleich =
    erstattung?.id === zinsen.bescheidId &&
    findZinsbeginn(erstattung) === zinsen.ab &&
    heute.length === zinsen.eingaenge.length &&
    heute.every(({ am, betrag }, platz) => {
      const damals = zinsen.eingaenge[platz];
      return damals?.am === am && damals.betrag === betrag;
    });
  return gleich
    ? ok(null)
    : fail(
        refuseRegel('ABRECHNUNG_GEAENDERT', 'Die Zahlungen haben sich seit dem Vorschlag geändert.', {
          detail: 'Geben Sie den Vorschlag zurück und lassen Sie ihn neu rechnen.',
        }),
      );
}

/** From this day on the Kreis reads it; the period for a Klage begins by the Regelwerk. */
export function recordZinsbekanntgabe(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, weg, aufgabeAm },
  }: Eingabe<typeof recordZinsbekanntgabeRoute>,
): Antwortet<Antwort<typeof recordZinsbekanntgabeRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const zins = await findZinszeile(trx, id);
    if (zins?.stand !== 'ERLASSEN' || zins.datum === null || zins.bekanntgabe !== null)
      return fail(refuseOhneBescheid('Der Zinsbescheid ist nicht gezeichnet oder schon bekanntgegeben.'));
    if (aufgabeAm < zins.datum || aufgabeAm > kontext.stichtag)
      return fail(refuseTag('aufgabeAm', 'Nennen Sie einen Tag von der Schlusszeichnung bis heute.'));
    await saveBekanntgabe(trx, zins, {
      weg,
      aufgabe_am: aufgabeAm,
      zugang_am: null,
      abruf_am: weg === 'ABRUF_VWVFG' ? aufgabeAm : null,
    });
    return recordVorgang(trx, kontext, fall, {
      art: 'ZINSBEKANNTGABE',
      text: 'Der Zinsbescheid ist bekanntgegeben.',
    });
  });
}

/** A receipt that is proven later than the law assumes (GL-BK-b). */
export function recordZinszugang(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, am } }: Eingabe<typeof recordZinszugangRoute>,
): Antwortet<Antwort<typeof recordZinszugangRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const zins = await findAnfechtbaren(trx, id, { am, kontext, nachtragbar: false });
    if (!zins.ok) return zins;
    await saveBekanntgabe(trx, zins.wert, { ...zins.wert.bekanntgabe, zugang_am: am });
    return recordVorgang(trx, kontext, fall, {
      art: 'ZINSZUGANG',
      text: `Der Zinsbescheid ist am ${formatGerman(am)} zugegangen.`,
    });
  });
}

/** A Klage stops what is claimed; one within its period may become known after the Bestandskraft (GL-RB-e). */
export function createZinsklage(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, am, aktenzeichen },
  }: Eingabe<typeof createZinsklageRoute>,
): Antwortet<Antwort<typeof createZinsklageRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const zins = await findAnfechtbaren(trx, id, { am, kontext, nachtragbar: true });
    if (!zins.ok) return zins;
    await updateBescheidvermerk(trx, zins.wert.id, {
      ...toVermerk(zins.wert),
      klage: { am, aktenzeichen, beendet_am: null, ausgang: null },
      bestandskraeftigAm: null,
    });
    return recordVorgang(trx, kontext, fall, {
      art: 'ZINSKLAGE',
      text: `Klage gegen den Zinsbescheid vom ${formatGerman(am)}, ${aktenzeichen}.`,
    });
  });
}

/** Confirmed: final, with a new day of payment for what is open. Annulled: another one may be proposed. */
export function recordZinsklageende(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, ausgang, grund, zahlbarBis },
  }: Eingabe<typeof recordZinsklageendeRoute>,
): Antwortet<Antwort<typeof recordZinsklageendeRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const zins = await findZinszeile(trx, id);
    if (zins?.stand !== 'ERLASSEN' || zins.klage === null || zins.klage.ausgang !== null)
      return fail(refuseOhneBescheid('Gegen den Zinsbescheid ist keine Klage anhängig.'));
    const bestaetigt = ausgang === 'BESTAETIGT';
    const offen = countZinsenOffen(zins, await listVorgangszeilen(trx, id));
    if (bestaetigt && (zahlbarBis === null ? offen > 0 : zahlbarBis <= kontext.stichtag))
      return fail(
        refuseTag('zahlbarBis', 'Nennen Sie einen Tag nach heute, bis zu dem die Zinsen zu zahlen sind.'),
      );
    await updateBescheidvermerk(trx, zins.id, {
      ...toVermerk(zins),
      klage: {
        ...zins.klage,
        beendet_am: kontext.stichtag,
        ausgang,
        ...(bestaetigt && zahlbarBis !== null ? { zahlbar_bis: zahlbarBis } : {}),
      },
      bestandskraeftigAm: bestaetigt ? kontext.stichtag : null,
    });
    if (!bestaetigt) await updateBescheidstand(trx, zins.id, 'AUFGEHOBEN');
    return recordVorgang(trx, kontext, fall, { art: 'ZINSKLAGEENDE', text: grund });
  });
}

/** Booked like an Erstattung, on the Zinsbescheid alone. While a court decides nothing is collected. */
export function recordZinseingang(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, betrag, buchung },
  }: Eingabe<typeof recordZinseingangRoute>,
): Antwortet<Antwort<typeof recordZinseingangRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const zins = await findZinszeile(trx, id);
    const vorgaenge = await listVorgangszeilen(trx, id);
    const stand = findZinsstand(await findErstattungszeile(trx, id), zins, vorgaenge);
    if (zins === undefined || (stand !== 'BEKANNT' && stand !== 'FEST'))
      return fail(refuseOhneBescheid('Es gibt keinen Zinsbescheid, auf den gebucht werden kann.'));
    const gelesen = readBetrag(betrag);
    if (!gelesen.ok) return fail(refuseBetrag(gelesen.fehler));
    if (gelesen.wert === 0) return fail(refuseBetrag('Der Betrag fehlt.'));
    const offen = countZinsenOffen(zins, vorgaenge);
    if (gelesen.wert > offen)
      return fail(
        refuseBetrag(
          `Offen sind ${formatCent(toCent(Math.max(0, offen)))}. Buchen Sie höchstens diesen Betrag; was darüber eingeht, gehört nicht zu den Zinsen.`,
        ),
      );
    return recordVorgang(trx, kontext, fall, { art: 'ZINSEINGANG', text: buchung, betrag: gelesen.wert });
  });
}

type Anfechtbarer = Zinszeile & { bekanntgabe: Bekanntgabeangabe };

async function findAnfechtbaren(
  trx: Trx,
  id: string,
  { am, kontext, nachtragbar }: { am: PlainDate; kontext: Kontext; nachtragbar: boolean },
): Promise<Result<Anfechtbarer, Ablehnung>> {
  const zins = await findZinszeile(trx, id);
  if (zins?.stand !== 'ERLASSEN' || zins.bekanntgabe === null || zins.klage !== null)
    return fail(
      refuseOhneBescheid('Der Zinsbescheid ist nicht bekanntgegeben, oder ein Gericht ist damit befasst.'),
    );
  const { rechtsbehelfBis, bestandskraeftigAm, bekanntgabe } = zins;
  if (bestandskraeftigAm !== null && !nachtragbar)
    return fail(
      refuseRegel('BESTANDSKRAEFTIG', 'Der Bescheid ist bestandskräftig.', {
        detail: `Seit dem ${formatGerman(bestandskraeftigAm)} steht der Zinsbescheid fest. War ein Tag falsch eingetragen, berichtigen Sie die Bekanntgabe.`,
      }),
    );
  if (am < bekanntgabe.aufgabe_am || am > kontext.stichtag)
    return fail(
      refuseTag('am', `Der Tag liegt zwischen dem ${formatGerman(bekanntgabe.aufgabe_am)} und heute.`),
    );
  if (nachtragbar && bestandskraeftigAm !== null && rechtsbehelfBis !== null && am > rechtsbehelfBis)
    return fail(
      refuseTag(
        'am',
        `Die Frist für eine Klage endete am ${formatGerman(rechtsbehelfBis)}. Nennen Sie den Tag, an dem die Klage beim Gericht einging.`,
      ),
    );
  return ok({ ...zins, bekanntgabe });
}

function refuseOhneBescheid(detail: string): Ablehnung {
  return refuseRegel('KEIN_ZINSBESCHEID', 'Dieser Schritt ist nicht möglich.', { detail });
}

function refuseSelbst(name: string | undefined): Ablehnung {
  const befund = toBefund('E-ZM-03', { vorperson: name ?? 'die Sachbearbeitung' });
  return refuseBefunde([befund], 'Den Zinsbescheid zeichnet eine andere Person.');
}

function refuseTag(feld: string, detail: string): Ablehnung {
  return refuseRegel('TAG', 'Der Tag ist nicht gespeichert.', {
    fehler: [{ pointer: `/${feld}`, code: 'TAG', detail }],
  });
}

function refuseBetrag(detail: string): Ablehnung {
  return refuseRegel('EINGABE', 'Der Betrag ist nicht gebucht.', {
    fehler: [{ pointer: '/betrag', code: 'EINGABE', detail }],
  });
}
