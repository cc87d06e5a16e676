import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Bescheid } from '../bescheid/bescheid-typen.model.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { checkFinanzierung } from '../laufjahr/kofinanzierung.model.ts';
import { listKofinanzierungszeilen } from '../laufjahr/laufjahr.repo.ts';
import { loadDoppelfoerderung, toFinanzierungen } from '../laufjahr/load-laufjahr.ts';
import { toAnspruchsform, toAnspruchslage } from './anspruchsstand.ts';
import { checkNachweis } from './check-nachweis.model.ts';
import { computeAktuelle, isNachweisNachgerechnet } from './count-fassung.ts';
import { computeForderung, type GespeicherterAuftrag, toAuftrag } from './erstattung.model.ts';
import {
  findEingangsvorschlag,
  isNachtragbar,
  listEingaenge,
  listZinseingaenge,
  sumEingegangen,
} from './erstattungsstand.ts';
import type { Fassungsfrage } from './fassung.model.ts';
import { listHandlungen, type Nachweislage } from './handlungen.model.ts';
import { loadBelegung, loadNachweisgrund, type Nachweisgrund } from './load-nachweislage.ts';
import type { getNachweisRoute } from './nachweis.contract.ts';
import {
  type Erstattungszeile,
  findErstattungszeile,
  findLetzteNachweisfassung,
  findNachweiszeile,
  listPersonalzeilen,
  listVorgangszeilen,
  type Nachweisfassungszeile,
  type Nachweiszeile,
  type Vorgangszeile,
} from './nachweis.repo.ts';
import { Nachweisinhalt } from './nachweisinhalt.model.ts';
import { findZinsbeginn, loadZinsen, toZinsbescheid } from './zinsstand.ts';

type Form = Antwort<typeof getNachweisRoute>;
type Namen = ReadonlyMap<string, string>;
const EIGENE = ['KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG'];

/** The file of a Verwendungsnachweis. The Kreis sees its draft with its salaries, everybody else what was signed. */
export function getNachweis(
  kontext: Kontext,
  { params: { foerderfallId: id } }: Eingabe<typeof getNachweisRoute>,
): Antwortet<Form> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx) => {
    const fall = await findFoerderfallzeile(trx, id);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const grund = await loadNachweisgrund(trx, fall);
    const zeile = await findNachweiszeile(trx, id);
    const fassung = await findLetzteNachweisfassung(trx, id);
    const vorgaenge = await listVorgangszeilen(trx, id);
    const erstattung = await findErstattungszeile(trx, id);
    const { rolle } = getFoerderkonto(kontext);
    const { zins, handlungen: zinshandlungen } = await loadZinsen(trx, id, { erstattung, vorgaenge, rolle });
    const namen = await listNamen(trx, [
      ...listKonten(zeile, fassung, vorgaenge),
      ...listZeichnende(erstattung),
      ...listZeichnende(zins),
    ]);
    const [standort] = await listStandorte(trx, { stichtag: kontext.stichtag, standortId: fall.standortId });
    return ok({
      ...fall,
      standort: standort?.name ?? fall.zuwendungsempfaenger,
      stichtag: kontext.stichtag,
      nachweisfrist: grund.frist,
      bewilligt: grund.bewilligt ? { ...grund.rahmen.bewilligt } : null,
      ausgezahlt: grund.rahmen.ausgezahlt,
      erledigt: grund.erledigt,
      stellen: [...grund.stellen],
      weiterleitungen: [...grund.weiterleitungen],
      handlungen: listHandlungen(
        fall.zustand,
        rolle,
        toLage(fall, erstattung, { vorgaenge, nachweis: fassung !== undefined }),
      ),
      entwurf: EIGENE.includes(rolle) ? await loadEntwurf(trx, kontext, fall, { grund, zeile, namen }) : null,
      fassung: fassung === undefined ? null : toFassung(fassung, grund, namen),
      vorgaenge: vorgaenge.map((vorgang) => toVorgang(vorgang, namen)),
      erstattung:
        erstattung === undefined
          ? null
          : {
              ...toErstattung(erstattung, vorgaenge, namen),
              klagezinsen: EIGENE.includes(rolle) ? null : toKlagezinsen(erstattung, fall),
            },
      zinsen: {
        handlungen: zinshandlungen,
        bescheid: zins === undefined ? null : toZinsbescheid(zins, vorgaenge, namen),
      },
      ansprueche: toAnspruchsform(toAnspruchslage(fall, { erstattung, zins, vorgaenge }), {
        rolle,
        namen,
        stichtag: kontext.stichtag,
      }),
      synthetisch: fall.herkunft === 'erfunden',
    });
  });
}

function listKonten(
  zeile: Nachweiszeile | undefined,
  fassung: Nachweisfassungszeile | undefined,
  vorgaenge: readonly Vorgangszeile[],
): string[] {
  return [
    zeile?.bearbeitetVon,
    fassung?.bearbeitetVon,
    fassung?.gezeichnetVon,
    ...vorgaenge.map(({ kontoId }) => kontoId),
  ].filter((konto) => konto !== undefined);
}

function listZeichnende(
  bescheid: Pick<Erstattungszeile, 'vorgeschlagenVon' | 'gezeichnetVon'> | undefined,
): string[] {
  return [bescheid?.vorgeschlagenVon, bescheid?.gezeichnetVon].filter(
    (konto) => konto !== undefined && konto !== null,
  );
}

function toLage(
  { zustand }: Foerderfallzeile,
  erstattung: Erstattungszeile | undefined,
  { vorgaenge, nachweis }: { vorgaenge: readonly Vorgangszeile[]; nachweis: boolean },
): Nachweislage {
  return {
    erstattung: toErstattungslage(zustand, erstattung),
    nachweis,
    eingang: toEingangslage(erstattung, vorgaenge),
    klageNachtragbar: erstattung?.stand === 'ERLASSEN' && isNachtragbar(erstattung),
  };
}

/** Of a Bescheid that holds; what came in on one that was annulled goes back. */
function toEingangslage(
  erstattung: Erstattungszeile | undefined,
  vorgaenge: readonly Vorgangszeile[],
): Nachweislage['eingang'] {
  const buchungen = [...listEingaenge(vorgaenge), ...listZinseingaenge(vorgaenge)];
  if (erstattung?.stand !== 'ERLASSEN' || buchungen.length === 0) return 'KEIN';
  return findEingangsvorschlag(vorgaenge) === undefined ? 'GEBUCHT' : 'VORGESCHLAGEN';
}

function toErstattungslage(
  zustand: Foerderfallzeile['zustand'],
  erstattung: Erstattungszeile | undefined,
): Nachweislage['erstattung'] {
  if (erstattung?.stand === 'VORGESCHLAGEN') return 'VORGESCHLAGEN';
  // In a hearing a Bescheid that was signed is an earlier one.
  if (erstattung?.stand !== 'ERLASSEN' || zustand.startsWith('ANHOERUNG')) return 'KEINE';
  if (erstattung.bekanntgabe === null) return 'ERLASSEN';
  return erstattung.bestandskraeftigAm === null ? 'BEKANNT' : 'FEST';
}

/** Before the first save it is what the product knows of the posts. */
async function loadEntwurf(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  { grund, zeile, namen }: { grund: Nachweisgrund; zeile: Nachweiszeile | undefined; namen: Namen },
): Promise<NonNullable<Form['entwurf']>> {
  const { stellen, weiterleitungen, rahmen, frist } = grund;
  const vorbelegung = await loadBelegung(trx, fall, stellen);
  const inhalt = Nachweisinhalt.parse(
    zeile?.inhalt ?? { besetzung: vorbelegung.map((eine) => ({ ...eine, grund: '' })) },
  );
  const personal = await listPersonalzeilen(trx, fall.id, 0);
  const {
    hindernisse,
    rechnung,
    personal: summen,
  } = checkNachweis({
    inhalt,
    personal,
    stellen,
    vorbelegung,
    weiterleitungen,
    rahmen,
    frist,
  });
  const doppelt = (await loadDoppelfoerderung(trx, fall, stellen)).befunde;
  const finanzierung = toFinanzierungen(
    rechnung.stellen.map((eine) => ({ ...eine, hatAusgaben: eine.stelle.schluessel in summen })),
    await listKofinanzierungszeilen(trx, fall.id),
  );
  return {
    version: zeile?.version ?? 0,
    inhalt,
    personal,
    vorbelegung: vorbelegung.map(({ stelle, abschnitte }) => ({ stelle, abschnitte: [...abschnitte] })),
    bearbeitetVon: zeile === undefined ? null : (namen.get(zeile.bearbeitetVon) ?? null),
    selbstBearbeitet: zeile?.bearbeitetVon === getFoerderkonto(kontext).kontoId,
    fehler: hindernisse.length + doppelt.length,
    doppelfoerderung: doppelt.map(({ text, abhilfe }) => `${text} ${abhilfe}`),
    ueberfinanzierung: checkFinanzierung(finanzierung).map(({ text, abhilfe }) => `${text} ${abhilfe}`),
  };
}

function toFassung(
  fassung: Nachweisfassungszeile,
  { rahmen }: Nachweisgrund,
  namen: Namen,
): NonNullable<Form['fassung']> {
  const { positionen, abrechnung } = computeAktuelle(fassung, rahmen);
  const { nummer, pruefsumme, eingangAm, eingang, gezeichnetVon, bearbeitetVon } = fassung;
  return {
    nummer,
    pruefsumme,
    gezeichnetVon: namen.get(gezeichnetVon) ?? null,
    bearbeitetVon: namen.get(bearbeitetVon) ?? null,
    eingangAm,
    eingang: eingang.toISOString(),
    nachgerechnet: isNachweisNachgerechnet(fassung),
    inhalt: Nachweisinhalt.parse(fassung.inhalt),
    zeiten: (fassung.frage as Fassungsfrage).zeiten.map((zeit) => ({
      ...zeit,
      abschnitte: [...zeit.abschnitte],
    })),
    positionen: [...positionen],
    abrechnung,
  };
}

function toVorgang(
  { kontoId, betrag, lfd, art, text, frist, rolle, am }: Vorgangszeile,
  namen: Namen,
): Form['vorgaenge'][number] {
  return {
    lfd,
    art,
    text,
    frist,
    betrag: betrag === null ? null : Number(betrag),
    person: namen.get(kontoId) ?? null,
    rolle,
    am,
  };
}

function toKlagezinsen(
  erstattung: Erstattungszeile,
  { parameter: { zinstage } }: Foerderfallzeile,
): NonNullable<Form['erstattung']>['klagezinsen'] {
  const ab = findZinsbeginn(erstattung);
  return ab === null ? null : { ab, zinstage };
}

function toErstattung(
  zeile: Erstattungszeile,
  vorgaenge: readonly Vorgangszeile[],
  namen: Namen,
): Omit<NonNullable<Form['erstattung']>, 'klagezinsen'> {
  const { widerruf } = toAuftrag(zeile.auftrag as GespeicherterAuftrag);
  const { zinsen } = computeForderung(widerruf);
  const bescheid = zeile.bescheid as Bescheid;
  return {
    id: zeile.id,
    art: zeile.art as NonNullable<Form['erstattung']>['art'],
    stand: zeile.stand,
    vorgeschlagenVon: namen.get(zeile.vorgeschlagenVon) ?? null,
    gezeichnetVon: zeile.gezeichnetVon === null ? null : (namen.get(zeile.gezeichnetVon) ?? null),
    datum: zeile.datum,
    bekanntAm: zeile.bekanntgabe?.bekannt_am ?? null,
    rechtsbehelfBis: zeile.rechtsbehelfBis,
    bestandskraeftigAm: zeile.bestandskraeftigAm,
    klage:
      zeile.klage === null
        ? null
        : {
            am: zeile.klage.am,
            aktenzeichen: zeile.klage.aktenzeichen,
            beendetAm: zeile.klage.beendet_am,
            ausgang: zeile.klage.ausgang,
          },
    zahlbarBis: zeile.klage?.zahlbar_bis ?? widerruf.zahlbarBis,
    betrag: widerruf.erstattung,
    zinsen,
    eingegangen: sumEingegangen(vorgaenge),
    eingaenge: listEingaenge(vorgaenge).flatMap(({ lfd, betrag }) => {
      const buchung = vorgaenge.find((eine) => eine.lfd === lfd);
      return buchung === undefined ? [] : [{ lfd, betrag, am: buchung.am, buchung: buchung.text }];
    }),
    titel: bescheid.titel,
    abschnitte: bescheid.abschnitte.map(({ ueberschrift, teile }) => ({
      ueberschrift,
      teile: teile.map((teil) => {
        if (teil.art === 'absatz') return { art: teil.art, text: teil.text };
        if (teil.art === 'liste') return { art: teil.art, punkte: [...teil.punkte] };
        const { titel, kopf, zeilen, summe } = teil;
        return {
          art: teil.art,
          titel,
          kopf: [...kopf],
          zeilen: zeilen.map((eine) => [...eine]),
          summe: summe === null ? null : [...summe],
        };
      }),
    })),
  };
}
