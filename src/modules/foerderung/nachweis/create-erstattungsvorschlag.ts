import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
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
import { computeAktuelle } from './count-fassung.ts';
import {
  type GespeicherterAuftrag,
  listAbschnitte,
  toGespeichert,
  toWiderrufsauftrag,
} from './erstattung.model.ts';
import { loadNachweisgrund } from './load-nachweislage.ts';
import type { createErstattungsvorschlagRoute } from './nachweis.contract.ts';
import {
  findBewilligung,
  findErstattungszeile,
  findLetzteNachweisfassung,
  insertErstattung,
  listVorgangszeilen,
} from './nachweis.repo.ts';
import { checkZustand, recordVorgang } from './record-vorgang.ts';

type Vorschlag = Eingabe<typeof createErstattungsvorschlagRoute>['body'];

/** A Widerrufs- und Erstattungsbescheid from the Abrechnung: the amount is counted, people say why and with which interest. */
export function createErstattungsvorschlag(
  kontext: Kontext,
  { params: { foerderfallId: id }, body }: Eingabe<typeof createErstattungsvorschlagRoute>,
): Antwortet<Antwort<typeof createErstattungsvorschlagRoute>> {
  return withFoerderfall(kontext, { id, version: body.version }, async (trx, fall) => {
    const passt = checkZustand(fall, ['ANHOERUNG'], 'Erstattungsbescheid vorschlagen');
    if (!passt.ok) return passt;
    if ((await findErstattungszeile(trx, id))?.stand === 'VORGESCHLAGEN') {
      return fail(
        refuseRegel('VORSCHLAG_OFFEN', 'Ein Erstattungsbescheid ist schon vorgeschlagen.', {
          detail: 'Lassen Sie ihn zurückgeben, bevor Sie neu vorschlagen.',
        }),
      );
    }
    const { kontoId } = getFoerderkonto(kontext);
    const auftrag = await createAuftrag(trx, kontext, fall, body);
    if (!auftrag.ok) return auftrag;
    const text = createBescheidtext(auftrag.wert);
    if (!text.ok) return text;
    await insertErstattung(trx, { id: createUuidV7(), fall, ...text.wert, kontoId, am: kontext.stichtag });
    return recordVorgang(trx, kontext, fall, {
      art: 'PRUEFVERMERK',
      text: 'Ein Widerrufs- und Erstattungsbescheid ist vorgeschlagen.',
    });
  });
}

async function createAuftrag(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  body: Vorschlag,
): Promise<Result<Bescheidauftrag, Ablehnung>> {
  const bewilligung = await findBewilligung(trx, fall.id);
  const fassung = await findLetzteNachweisfassung(trx, fall.id);
  const anhoerung = (await listVorgangszeilen(trx, fall.id)).findLast(({ art }) => art === 'ANHOERUNG');
  if (bewilligung === undefined || fassung === undefined || anhoerung === undefined) {
    return fail(
      refuseRegel('GRUNDLAGE_FEHLT', 'Der Erstattungsbescheid kann nicht vorgeschlagen werden.', {
        detail: 'Es fehlt der Bewilligungsbescheid, der Verwendungsnachweis oder die Anhörung.',
      }),
    );
  }
  const { rahmen } = await loadNachweisgrund(trx, fall);
  const { positionen, abrechnung } = computeAktuelle(fassung, rahmen);
  const abschnitte = listAbschnitte(body.unwirksamAb, body.zinsenBis, body.basiszinsen, fall.parameter);
  if (!abschnitte.ok) return fail(refuseFeld('basiszinsen', abschnitte.fehler));
  const { kontoId } = getFoerderkonto(kontext);
  const namen = await listNamen(trx, [kontoId]);
  return ok(
    toWiderrufsauftrag(bewilligung.auftrag as Bescheidauftrag, {
      aktenzeichen: fall.aktenzeichen,
      datum: kontext.stichtag,
      bearbeitung: namen.get(kontoId) ?? 'Nachweisprüfung',
      zeichnung: 'Schlusszeichnung offen',
      begruendung: body.begruendung,
      ermessen: body.ermessen,
      positionen,
      widerruf: {
        bescheidVom: bewilligung.datum,
        grund: body.grund,
        ausgezahlt: rahmen.ausgezahlt,
        erstattung: abrechnung.rueckforderung,
        anhoerungVom: anhoerung.am,
        stellungnahme: body.wuerdigung,
        kenntnisAm: body.kenntnisAm,
        unwirksamAb: body.unwirksamAb,
        zinsabschnitte: abschnitte.wert,
        zinsverzicht: body.zinsverzicht,
        zahlbarBis: body.zahlbarBis,
      },
    }),
  );
}

/** The text with its checksum, or everything that stands against it, each with its place. */
export function createBescheidtext(
  auftrag: Bescheidauftrag,
): Result<{ auftrag: GespeicherterAuftrag; bescheid: Bescheid; pruefsumme: string }, Ablehnung> {
  const bescheid = createBescheid(auftrag);
  if (!bescheid.ok) return fail(refuseBescheid(bescheid.fehler));
  const gespeichert = toGespeichert(auftrag);
  return ok({
    auftrag: gespeichert,
    bescheid: bescheid.wert,
    pruefsumme: hashFassung(gespeichert, bescheid.wert),
  });
}

function refuseBescheid(fehler: readonly Bescheidfehler[]): Ablehnung {
  return refuseRegel('BESCHEID_UNVOLLSTAENDIG', 'Der Erstattungsbescheid ist noch nicht vollständig.', {
    fehler: fehler.map(({ ort, text, abhilfe, regel }) => ({
      pointer: `/${ort.replace('widerruf.', '').replaceAll(/\[(\d+)\]/g, '/$1')}`,
      code: regel ?? 'BESCHEID',
      detail: `${text} ${abhilfe}`,
    })),
  });
}

export function refuseFeld(
  feld: string,
  detail: string,
  titel = 'Die Zinsen können nicht gerechnet werden.',
): Ablehnung {
  return refuseRegel('EINGABE', titel, {
    fehler: [{ pointer: `/${feld}`, code: 'EINGABE', detail }],
  });
}
