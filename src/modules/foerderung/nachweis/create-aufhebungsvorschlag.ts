import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { toCent } from '#src/core/cent.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Bescheidauftrag } from '../bescheid/bescheid-typen.model.ts';
import type { Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { withFoerderfall } from '../with-foerderfall.ts';
import { createBescheidtext, refuseFeld } from './create-erstattungsvorschlag.ts';
import { listAbschnitte, toAufhebungsauftrag } from './erstattung.model.ts';
import { loadNachweisgrund } from './load-nachweislage.ts';
import type { createAufhebungsvorschlagRoute } from './erstattung.contract.ts';
import {
  findBewilligung,
  findErstattungszeile,
  findLetzteNachweisfassung,
  insertErstattung,
  listVorgangszeilen,
} from './nachweis.repo.ts';
import { checkZustand, recordVorgang } from './record-vorgang.ts';

type Vorschlag = Eingabe<typeof createAufhebungsvorschlagRoute>['body'];

/**
 * A Widerruf or a Rücknahme without a Verwendungsnachweis: people say what is left of each position and why, the Erstattung is
 * counted. While the grant runs a part may be left; after a proof that never came nothing is.
 */
export function createAufhebungsvorschlag(
  kontext: Kontext,
  { params: { foerderfallId: id }, body }: Eingabe<typeof createAufhebungsvorschlagRoute>,
): Antwortet<Antwort<typeof createAufhebungsvorschlagRoute>> {
  return withFoerderfall(kontext, { id, version: body.version }, async (trx, fall) => {
    const passt = checkZustand(
      fall,
      ['ANHOERUNG_WIDERRUF', 'ANHOERUNG'],
      'Widerruf oder Rücknahme vorschlagen',
    );
    if (!passt.ok) return passt;
    const frei = await checkFrei(trx, fall, body);
    if (!frei.ok) return frei;
    const auftrag = await createAuftrag(trx, kontext, fall, body);
    if (!auftrag.ok) return auftrag;
    const text = createBescheidtext(auftrag.wert);
    if (!text.ok) return text;
    const { kontoId } = getFoerderkonto(kontext);
    await insertErstattung(trx, { id: createUuidV7(), fall, ...text.wert, kontoId, am: kontext.stichtag });
    const was = auftrag.wert.art === 'RUECKNAHME' ? 'Die Rücknahme' : 'Der Widerruf';
    return recordVorgang(trx, kontext, fall, {
      art: 'VORSCHLAG_AUFHEBUNG',
      text: `${was} des Bescheids ist vorgeschlagen.`,
    });
  });
}

async function checkFrei(
  trx: Trx,
  fall: Foerderfallzeile,
  body: Vorschlag,
): Promise<Result<null, Ablehnung>> {
  if ((await findErstattungszeile(trx, fall.id))?.stand === 'VORGESCHLAGEN') {
    return fail(
      refuseRegel('VORSCHLAG_OFFEN', 'Ein Bescheid ist schon vorgeschlagen.', {
        detail: 'Lassen Sie ihn zurückgeben, bevor Sie neu vorschlagen.',
      }),
    );
  }
  if (fall.zustand === 'ANHOERUNG' && (await findLetzteNachweisfassung(trx, fall.id)) !== undefined) {
    return fail(
      refuseRegel('NACHWEIS_LIEGT_VOR', 'Der Verwendungsnachweis liegt vor.', {
        detail: 'Die Nachweisprüfung schlägt den Erstattungsbescheid aus der Abrechnung vor.',
      }),
    );
  }
  const bleibt = body.positionen.some(({ bewilligt }) => bewilligt > 0);
  if (fall.zustand === 'ANHOERUNG' && bleibt) {
    return fail(
      refuseFeld(
        'positionen',
        'Ohne Verwendungsnachweis ist nichts anerkannt. Heben Sie die Bewilligung ganz auf.',
        'Der Betrag kann nicht bleiben.',
      ),
    );
  }
  return ok(null);
}

async function createAuftrag(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  body: Vorschlag,
): Promise<Result<Bescheidauftrag, Ablehnung>> {
  const bewilligung = await findBewilligung(trx, fall.id);
  const anhoerung = (await listVorgangszeilen(trx, fall.id)).findLast(({ art }) => art === 'ANHOERUNG');
  if (bewilligung === undefined || anhoerung === undefined) {
    return fail(
      refuseRegel('GRUNDLAGE_FEHLT', 'Der Bescheid kann nicht vorgeschlagen werden.', {
        detail: 'Es fehlt der Bewilligungsbescheid oder die Anhörung.',
      }),
    );
  }
  const { rahmen } = await loadNachweisgrund(trx, fall);
  const abschnitte = listAbschnitte(body.unwirksamAb, body.zinsenBis, body.basiszinsen, fall.parameter);
  if (!abschnitte.ok) return fail(refuseFeld('basiszinsen', abschnitte.fehler));
  const { kontoId } = getFoerderkonto(kontext);
  const namen = await listNamen(trx, [kontoId]);
  return ok(
    toAufhebungsauftrag(
      { ...bewilligung, auftrag: bewilligung.auftrag as Bescheidauftrag },
      {
        aktenzeichen: fall.aktenzeichen,
        datum: kontext.stichtag,
        bearbeitung: namen.get(kontoId) ?? 'Sachbearbeitung',
        zeichnung: 'Schlusszeichnung offen',
        begruendung: body.begruendung,
        ermessen: body.ermessen,
        bleibt: Object.fromEntries(
          body.positionen.map(({ position, bewilligt }) => [position, toCent(bewilligt)]),
        ),
        widerruf: {
          bescheidVom: bewilligung.datum,
          grund: body.grund,
          ausgezahlt: rahmen.ausgezahlt,
          anhoerungVom: anhoerung.am,
          stellungnahme: body.wuerdigung,
          kenntnisAm: body.kenntnisAm,
          unwirksamAb: body.unwirksamAb,
          zinsabschnitte: abschnitte.wert,
          zinsverzicht: body.zinsverzicht,
          zahlbarBis: body.zahlbarBis,
        },
      },
    ),
  );
}
