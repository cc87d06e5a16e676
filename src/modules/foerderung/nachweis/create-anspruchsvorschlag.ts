import { formatCent, toCent } from '#src/core/cent.ts';
import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { readBetrag } from '../eingabe.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import { withFoerderfall } from '../with-foerderfall.ts';
import type { createAnspruchsvorschlagRoute } from './anspruch.contract.ts';
import {
  type Anspruchsinhalt,
  type Anspruchsrate,
  findNiederschlagung,
  findStundung,
  VORAUSSETZUNGEN,
} from './anspruch.model.ts';
import { isEinwilligungNoetig } from './anspruchsgrenzen.ts';
import { type Anspruch, loadAnsprueche } from './anspruchsstand.ts';
import { computeKlagezinsen } from './klagezinsen.model.ts';
import { recordVorgang } from './record-vorgang.ts';

type Vorschlag = Eingabe<typeof createAnspruchsvorschlagRoute>['body'];
type Fehler = { feld: string; text: string };

/** § 59 LHO NRW (GL-RF-f): what shall happen to a claim, with all that the decision needs. Another person decides. */
export function createAnspruchsvorschlag(
  kontext: Kontext,
  { params: { foerderfallId: id }, body }: Eingabe<typeof createAnspruchsvorschlagRoute>,
): Antwortet<Antwort<typeof createAnspruchsvorschlagRoute>> {
  return withFoerderfall(kontext, { id, version: body.version }, async (trx, fall) => {
    const { ansprueche, vorschlag } = await loadAnsprueche(trx, fall);
    const anspruch = ansprueche.find(({ forderung }) => forderung === body.forderung);
    if (anspruch === undefined || anspruch.offen <= 0) return fail(refuseOhneForderung());
    if (vorschlag !== undefined) return fail(refuseSchonVorgeschlagen());
    const inhalt = toInhalt(body, anspruch, { stichtag: kontext.stichtag, parameter: fall.parameter });
    if (!inhalt.ok) return inhalt;
    return recordVorgang(trx, kontext, fall, {
      art: `VORSCHLAG_${body.art}`,
      text: body.text,
      inhalt: inhalt.wert,
      // Only the Erstattung moves the Förderfall; interest is decided beside it, by another person all the same.
      bereitetVor: body.forderung === 'ERSTATTUNG',
    });
  });
}

/** Everything that stands against it at once, each with its field. */
function toInhalt(
  body: Vorschlag,
  anspruch: Anspruch,
  { stichtag, parameter }: { stichtag: PlainDate; parameter: Regelparameter },
): Result<Anspruchsinhalt, Ablehnung> {
  const fehler: Fehler[] = [];
  const melde = (feld: string, text: string): void => {
    fehler.push({ feld, text });
  };
  const gelesen = readBetrag(body.betrag);
  const betrag = gelesen.ok ? gelesen.wert : 0;
  if (!gelesen.ok) melde('betrag', gelesen.fehler);
  else if (betrag === 0) melde('betrag', 'Nennen Sie einen Betrag über 0,00 Euro.');
  else if (betrag > anspruch.offen)
    melde('betrag', `Offen sind ${formatCent(toCent(anspruch.offen))}. Nennen Sie höchstens diesen Betrag.`);
  const raten = body.art === 'STUNDUNG' ? readRaten(body.raten, { betrag, stichtag, melde }) : [];
  const rest = Math.max(0, anspruch.offen - betrag);
  const teile = { betrag, rest, raten };
  for (const eine of [
    ...checkArt(body, anspruch, stichtag),
    ...checkVoraussetzung(body, anspruch.offen),
    ...checkEinwilligung(body, teile, stichtag),
  ])
    fehler.push(eine);
  const verzinst = body.art === 'STUNDUNG' ? Math.min(betrag, Math.max(0, anspruch.verzinst - rest)) : 0;
  const zinsen =
    body.art === 'STUNDUNG' && fehler.length === 0
      ? computeStundungszinsen(body, anspruch, { verzinst, raten, parameter })
      : ok(0);
  if (!zinsen.ok) melde('basiszins', zinsen.fehler);
  if (fehler.length > 0 || !zinsen.ok) return fail(refuseAngaben(fehler));
  const istStundung = body.art === 'STUNDUNG';
  return ok({
    ...teile,
    forderung: body.forderung,
    voraussetzung: body.voraussetzung,
    antragAm: body.art === 'NIEDERSCHLAGUNG' ? null : body.antragAm,
    befristetBis: body.art === 'NIEDERSCHLAGUNG' ? body.befristetBis : null,
    zinsen: zinsen.wert,
    verzinst,
    basiszins: zinsen.wert > 0 ? body.basiszins : '',
    zinsverzicht: istStundung && zinsen.wert === 0 ? body.zinsverzicht || OHNE_ZINSEN : '',
    sicherheit: istStundung ? body.sicherheit : '',
    einwilligung: body.einwilligung,
  });
}

const OHNE_ZINSEN = 'Auf diesen Betrag fallen hier keine Zinsen an.';

function readRaten(
  raten: Vorschlag['raten'],
  {
    betrag,
    stichtag,
    melde,
  }: { betrag: number; stichtag: PlainDate; melde: (feld: string, text: string) => void },
): Anspruchsrate[] {
  if (raten.length === 0) melde('raten', 'Nennen Sie mindestens einen Tag, an dem gezahlt wird.');
  const gelesen = raten.flatMap(({ am, betrag: text }, platz): Anspruchsrate[] => {
    const wert = readBetrag(text);
    const vorher = raten[platz - 1]?.am ?? stichtag;
    if (am <= vorher) melde(`raten/${platz}/am`, `Nennen Sie einen Tag nach dem ${formatGerman(vorher)}.`);
    if (!wert.ok || wert.wert === 0) {
      melde(`raten/${platz}/betrag`, wert.ok ? 'Der Betrag fehlt.' : wert.fehler);
      return [];
    }
    return [{ am, betrag: wert.wert }];
  });
  const summe = gelesen.reduce((bisher, rate) => bisher + rate.betrag, 0);
  if (gelesen.length === raten.length && raten.length > 0 && summe !== betrag)
    melde(
      'raten',
      `Die Raten ergeben ${formatCent(toCent(summe))}, gestundet werden ${formatCent(toCent(betrag))}. Gleichen Sie beides an.`,
    );
  return gelesen;
}

function checkArt(
  body: Vorschlag,
  { bestandskraeftig, massnahmen }: Anspruch,
  stichtag: PlainDate,
): Fehler[] {
  const fehler: Fehler[] = [];
  const { art, antragAm, befristetBis } = body;
  if (art !== 'STUNDUNG' && !bestandskraeftig)
    fehler.push({
      feld: 'art',
      text: 'Der Bescheid ist noch nicht bestandskräftig. Bis dahin kann gestundet werden.',
    });
  if (art === 'STUNDUNG' && findStundung(massnahmen) !== undefined)
    fehler.push({
      feld: 'art',
      text: 'Diese Forderung ist schon gestundet. Beenden Sie zuerst die laufende Stundung.',
    });
  if (art === 'NIEDERSCHLAGUNG' && befristetBis !== null && findNiederschlagung(massnahmen) !== undefined)
    fehler.push({
      feld: 'art',
      text: 'Diese Forderung ist schon befristet niedergeschlagen. Nehmen Sie sie zuerst wieder auf.',
    });
  if (art !== 'NIEDERSCHLAGUNG' && (antragAm === null || antragAm > stichtag))
    fehler.push({ feld: 'antragAm', text: 'Nennen Sie den Tag des Antrags; er liegt nicht nach heute.' });
  if (art === 'NIEDERSCHLAGUNG' && befristetBis !== null && befristetBis <= stichtag)
    fehler.push({ feld: 'befristetBis', text: 'Nennen Sie einen Tag nach heute, an dem Sie wieder prüfen.' });
  if (art === 'STUNDUNG' && body.sicherheit === '')
    fehler.push({
      feld: 'sicherheit',
      text: 'Sagen Sie, welche Sicherheit geleistet wird oder warum keine nötig ist (§ 59 Abs. 1 Satz 1 Nr. 1 LHO NRW).',
    });
  return fehler;
}

function checkVoraussetzung({ art, voraussetzung }: Vorschlag, offen: number): Fehler[] {
  const erlaubt: readonly string[] = VORAUSSETZUNGEN[art];
  if (!erlaubt.includes(voraussetzung))
    return [
      {
        feld: 'voraussetzung',
        text: 'Diese Voraussetzung gehört nicht zu dieser Art. Wählen Sie eine andere.',
      },
    ];
  const grenze = PARAMETER.kleinbetrag_niederschlagung.wert * 100;
  return voraussetzung === 'KLEINBETRAG' && offen > grenze
    ? [
        {
          feld: 'voraussetzung',
          text: `Offen sind ${formatCent(toCent(offen))}. Als Kleinbetrag gilt eine Forderung bis ${formatCent(toCent(grenze))}.`,
        },
      ]
    : [];
}

function checkEinwilligung(
  { art, befristetBis, einwilligung }: Vorschlag,
  { betrag, raten }: Pick<Anspruchsinhalt, 'betrag' | 'raten'>,
  stichtag: PlainDate,
): Fehler[] {
  if (einwilligung === null)
    return isEinwilligungNoetig(art, { betrag, befristetBis, raten }, stichtag)
      ? [
          {
            feld: 'einwilligung',
            text: 'Betrag oder Dauer liegen über dem, was die Bezirksregierung allein entscheidet. Nennen Sie Tag und Aktenzeichen der Einwilligung des Ministeriums.',
          },
        ]
      : [];
  return einwilligung.am > stichtag
    ? [{ feld: 'einwilligung/am', text: 'Die Einwilligung liegt nicht nach heute.' }]
    : [];
}

/** OQ-F-103: § 49a Abs. 3 VwVfG NRW goes on; from the day of the Bescheid on what is open each day, rounded once. */
function computeStundungszinsen(
  { basiszins, zinsverzicht }: Vorschlag,
  { verzinslich, zahlbarBis }: Anspruch,
  {
    verzinst,
    raten,
    parameter,
  }: { verzinst: number; raten: readonly Anspruchsrate[]; parameter: Regelparameter },
): Result<number, string> {
  if (!verzinslich) return ok(0);
  if (basiszins === '')
    return zinsverzicht === ''
      ? fail('Nennen Sie den Basiszinssatz, oder sagen Sie unten, warum Sie von Zinsen absehen.')
      : ok(0);
  const letzte = raten.at(-1)?.am;
  if (letzte === undefined || verzinst === 0 || letzte <= zahlbarBis) return ok(0);
  const gerechnet = computeKlagezinsen(
    {
      erstattung: toCent(verzinst),
      ab: zahlbarBis,
      bis: letzte,
      eingaenge: raten,
      saetze: [{ ab: zahlbarBis, satz: basiszins }],
    },
    parameter,
  );
  return gerechnet.ok ? ok(gerechnet.wert.zinsen) : gerechnet;
}

function refuseAngaben(fehler: readonly Fehler[]): Ablehnung {
  return refuseRegel('EINGABE', 'Der Vorschlag ist noch nicht vollständig.', {
    fehler: fehler.map(({ feld, text }) => ({ pointer: `/${feld}`, code: 'EINGABE', detail: text })),
  });
}

function refuseOhneForderung(): Ablehnung {
  return refuseRegel('KEINE_FORDERUNG', 'Es ist nichts offen, über das entschieden werden kann.', {
    detail:
      'Der Bescheid muss bekanntgegeben sein, kein Gericht darf damit befasst sein, und es muss noch etwas zu zahlen sein.',
  });
}

function refuseSchonVorgeschlagen(): Ablehnung {
  return refuseRegel('VORSCHLAG_DA', 'Es liegt schon ein Vorschlag vor.', {
    detail: 'Lassen Sie ihn entscheiden oder zurückgeben, dann schlagen Sie neu vor.',
  });
}
