import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { toCent } from '#src/core/cent.ts';
import type { Antwort, DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createBescheidPdf } from '../bescheid/create-bescheid-pdf.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { applySchritt } from '../record-schritt.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import { toBefund } from '../regelwerk/meldungen.model.ts';
import { refuseBefunde, withFoerderfall } from '../with-foerderfall.ts';
import type {
  exportAnspruchsbescheidRoute,
  recordAnspruchsendeRoute,
  recordAnspruchsentscheidungRoute,
} from './anspruch.contract.ts';
import { listAnspruchsbescheide, type Massnahme } from './anspruch.model.ts';
import { type Anspruch, listLaufende, loadAnsprueche } from './anspruchsstand.ts';
import { createAnspruchsbescheid } from './create-anspruchsbescheid.model.ts';
import { isTeil, listEingaenge } from './erstattungsstand.ts';
import { computeKlagezinsen } from './klagezinsen.model.ts';
import { findErstattungszeile, listVorgangszeilen, type Vorgangszeile } from './nachweis.repo.ts';
import { recordVorgang, saveVorgang, type Vorgangsangabe } from './record-vorgang.ts';

type Vorschlag = Omit<Massnahme, 'beendetAm'>;

/** GL-RF-f (§ 59 LHO NRW): as another person proposed it. A claim that is settled by it moves the Förderfall on. */
export function recordAnspruchsentscheidung(
  kontext: Kontext,
  { params: { foerderfallId: id }, body }: Eingabe<typeof recordAnspruchsentscheidungRoute>,
): Antwortet<Antwort<typeof recordAnspruchsentscheidungRoute>> {
  return withFoerderfall(kontext, { id, version: body.version }, async (trx, fall) => {
    const { ansprueche, vorschlag } = await loadAnsprueche(trx, fall);
    if (vorschlag === undefined) return fail(refuseOhneVorschlag());
    const { forderung } = vorschlag.inhalt;
    if (body.entscheidung === 'RUECKGABE')
      return body.text === ''
        ? fail(refuseFeld('text', 'Sagen Sie, warum der Vorschlag zurückgeht.'))
        : recordVorgang(trx, kontext, fall, {
            art: 'ANSPRUCH_RUECKGABE',
            text: body.text,
            inhalt: { forderung, vorschlag: vorschlag.lfd },
          });
    const anspruch = ansprueche.find((einer) => einer.forderung === forderung);
    const { kontoId } = getFoerderkonto(kontext);
    if (vorschlag.kontoId === kontoId) return fail(await refuseSelbst(trx, kontoId));
    if (anspruch === undefined || anspruch.offen !== vorschlag.inhalt.betrag + vorschlag.inhalt.rest)
      return fail(refuseGeaendert());
    if (vorschlag.inhalt.raten.some(({ am }) => am <= kontext.stichtag)) return fail(refuseGeaendert());
    const name = (await listNamen(trx, [kontoId])).get(kontoId) ?? 'Schlusszeichnung';
    return decide(trx, kontext, fall, {
      anspruch,
      vorschlag,
      angabe: toAngabe(kontext, { anspruch, vorschlag, name }),
    });
  });
}

function toAngabe(
  { stichtag }: Kontext,
  { anspruch, vorschlag, name }: { anspruch: Anspruch; vorschlag: Vorschlag; name: string },
): Vorgangsangabe {
  const { art, text, inhalt, lfd } = vorschlag;
  const bescheid = createAnspruchsbescheid({
    art,
    inhalt,
    text,
    grund: anspruch.bescheid,
    grundVom: anspruch.datum,
    zahlbarBis: anspruch.zahlbarBis,
    datum: stichtag,
    zeichnung: name,
  });
  return { art, text, inhalt: { ...inhalt, vorschlag: lfd, ...(bescheid === null ? {} : { bescheid }) } };
}

/** What settles an Erstattung ends the Rückforderung; everything else leaves the Förderfall where it is. */
async function decide(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  { anspruch, vorschlag, angabe }: { anspruch: Anspruch; vorschlag: Vorschlag; angabe: Vorgangsangabe },
) {
  const { forderung, betrag, befristetBis } = vorschlag.inhalt;
  const erledigt = vorschlag.art !== 'STUNDUNG' && befristetBis === null && betrag >= anspruch.offen;
  if (forderung === 'ZINSEN' || !erledigt) return recordVorgang(trx, kontext, fall, angabe);
  const bescheid = await findErstattungszeile(trx, fall.id);
  const schritt = await applySchritt(trx, kontext, fall, {
    schritt: bescheid !== undefined && isTeil(bescheid) ? 'teilwiderruf_erlassen' : 'erlassen_niederschlagen',
    grund: null,
    fakten: { bestandskraeftig: anspruch.bestandskraeftig },
    vorpersonen: [vorschlag.kontoId],
  });
  if (schritt.ok) await saveVorgang(trx, kontext, fall, angabe);
  return schritt;
}

/** From today the rest is due at once, with the interest up to today; or a claim is collected again. */
export function recordAnspruchsende(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, massnahme: lfd, text },
  }: Eingabe<typeof recordAnspruchsendeRoute>,
): Antwortet<Antwort<typeof recordAnspruchsendeRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const { ansprueche, vorgaenge, vorschlag } = await loadAnsprueche(trx, fall);
    const anspruch = ansprueche.find((einer) => listLaufende(einer).some((eine) => eine.lfd === lfd));
    const massnahme = anspruch?.massnahmen.find((eine) => eine.lfd === lfd);
    if (anspruch === undefined || massnahme === undefined || anspruch.offen <= 0)
      return fail(refuseNichtLaufend());
    // A proposal about the same claim counted on what holds until now.
    if (vorschlag?.inhalt.forderung === anspruch.forderung) return fail(refuseVorschlagOffen());
    const { forderung } = anspruch;
    const zinsen =
      massnahme.art === 'STUNDUNG'
        ? computeBisher({
            anspruch,
            massnahme,
            vorgaenge,
            stichtag: kontext.stichtag,
            parameter: fall.parameter,
          })
        : 0;
    return recordVorgang(trx, kontext, fall, {
      art: massnahme.art === 'STUNDUNG' ? 'STUNDUNGSENDE' : 'WIEDERAUFNAHME',
      text,
      inhalt: { forderung, massnahme: lfd, zinsen },
    });
  });
}

/** Interest of a Stundung for the days that it ran, on what was open on each: more than granted where Raten were missed. */
function computeBisher({
  anspruch,
  massnahme: { inhalt, lfd },
  vorgaenge,
  stichtag,
  parameter,
}: {
  anspruch: Anspruch;
  massnahme: Massnahme;
  vorgaenge: readonly Vorgangszeile[];
  stichtag: Kontext['stichtag'];
  parameter: Regelparameter;
}): number {
  if (inhalt.zinsen === 0 || stichtag <= anspruch.zahlbarBis) return 0;
  const gezahlt = listEingaenge(vorgaenge).flatMap((eingang) => {
    const am = vorgaenge.find((eine) => eine.lfd === eingang.lfd)?.am;
    return eingang.lfd <= lfd || am === undefined ? [] : [{ am, betrag: eingang.betrag }];
  });
  const gerechnet = computeKlagezinsen(
    {
      erstattung: toCent(inhalt.verzinst),
      ab: anspruch.zahlbarBis,
      bis: stichtag,
      eingaenge: subtractRest(gezahlt, inhalt.rest),
      saetze: [{ ab: anspruch.zahlbarBis, satz: inhalt.basiszins }],
    },
    parameter,
  );
  return gerechnet.ok ? gerechnet.wert.zinsen : inhalt.zinsen;
}

/** What was not deferred is met first and bears none of this interest. */
function subtractRest<T extends { readonly betrag: number }>(eingaenge: readonly T[], rest: number): T[] {
  let uebrig = rest;
  return eingaenge.map((eingang) => {
    const davon = Math.min(uebrig, eingang.betrag);
    uebrig -= davon;
    return { ...eingang, betrag: eingang.betrag - davon };
  });
}

/** Byte for byte from the text that was signed. */
export async function exportAnspruchsbescheid(
  kontext: Kontext,
  { params: { foerderfallId, lfd } }: Eingabe<typeof exportAnspruchsbescheidRoute>,
): Antwortet<DateiAntwort> {
  kontext.protokoll.objektId = foerderfallId;
  const gelesen = await withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    const vorgaenge = await listVorgangszeilen(trx, foerderfallId);
    const massnahme = listAnspruchsbescheide(vorgaenge).find((eine) => eine.lfd === lfd);
    return fall === undefined || massnahme === undefined
      ? fail(refuseNichtGefunden())
      : ok({ fall, massnahme });
  });
  if (!gelesen.ok) return gelesen;
  const { fall, massnahme } = gelesen.wert;
  const synthetisch = fall.herkunft === 'erfunden';
  const dateiname = formatExportName({
    name: `${massnahme.art} ${fall.aktenzeichen}`,
    stichtag: massnahme.am,
    synthetisch,
    endung: 'pdf',
  });
  return ok({ dateiname, inhalt: await createBescheidPdf(massnahme.bescheid, synthetisch) });
}

function refuseOhneVorschlag(): Ablehnung {
  return refuseRegel('KEIN_VORSCHLAG', 'Es liegt kein Vorschlag vor.', {
    detail: 'Eine andere Person schlägt zuerst vor.',
  });
}

function refuseGeaendert(): Ablehnung {
  return refuseRegel('ABRECHNUNG_GEAENDERT', 'Seit dem Vorschlag hat sich etwas geändert.', {
    detail:
      'Es ist ein anderer Betrag offen, ein Gericht ist befasst, oder der Tag einer Rate ist vorbei. Geben Sie den Vorschlag zurück.',
  });
}

function refuseNichtLaufend(): Ablehnung {
  return refuseRegel('KEINE_MASSNAHME', 'Hier gibt es nichts zu beenden.', {
    detail:
      'Beenden lässt sich eine laufende Stundung oder eine befristete Niederschlagung, solange etwas offen ist.',
  });
}

function refuseVorschlagOffen(): Ablehnung {
  return refuseRegel('VORSCHLAG_DA', 'Zu dieser Forderung liegt ein Vorschlag vor.', {
    detail: 'Entscheiden Sie zuerst über den Vorschlag, oder geben Sie ihn zurück.',
  });
}

async function refuseSelbst(trx: Trx, kontoId: string): Promise<Ablehnung> {
  const vorperson = (await listNamen(trx, [kontoId])).get(kontoId) ?? 'die Sachbearbeitung';
  return refuseBefunde([toBefund('E-ZM-03', { vorperson })], 'Darüber entscheidet eine andere Person.');
}

function refuseFeld(feld: string, detail: string): Ablehnung {
  return refuseRegel('EINGABE', 'Der Vorschlag ist nicht zurückgegeben.', {
    fehler: [{ pointer: `/${feld}`, code: 'EINGABE', detail }],
  });
}
