import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Foerderfallzeile } from '../foerderfall.repo.ts';
import { applySchritt } from '../record-schritt.ts';
import { toBefund } from '../regelwerk/meldungen.model.ts';
import { formatCent, toCent } from '#src/core/cent.ts';
import { refuseBefunde, withFoerderfall } from '../with-foerderfall.ts';
import { computeAktuelle } from './count-fassung.ts';
import { loadNachweisgrund } from './load-nachweislage.ts';
import type {
  recordAbsehenRoute,
  recordAnhoerungRoute,
  recordNachweisabschlussRoute,
  recordNachweisnachforderungRoute,
  recordNachweispruefungRoute,
  recordPruefvermerkRoute,
  recordStellungnahmeRoute,
} from './nachweis.contract.ts';
import {
  findErstattungszeile,
  findLetzteNachweisfassung,
  listVorgangszeilen,
  type Vorgangszeile,
} from './nachweis.repo.ts';
import { checkFrist, checkZustand, recordVorgang, saveVorgang } from './record-vorgang.ts';

/** The Bezirksregierung begins with a Nachweis that came in. */
export function recordNachweispruefung(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version } }: Eingabe<typeof recordNachweispruefungRoute>,
): Antwortet<Antwort<typeof recordNachweispruefungRoute>> {
  return withFoerderfall(kontext, { id, version }, (trx, fall) =>
    applySchritt(trx, kontext, fall, { schritt: 'vn_pruefen', grund: null, fakten: {} }),
  );
}

/** FR-7.5-a: without this note nothing is closed. The last one counts. */
export function recordPruefvermerk(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, text } }: Eingabe<typeof recordPruefvermerkRoute>,
): Antwortet<Antwort<typeof recordPruefvermerkRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const passt = checkZustand(fall, ['VN_IN_PRUEFUNG'], 'Prüfvermerk');
    return passt.ok
      ? recordVorgang(trx, kontext, fall, { art: 'PRUEFVERMERK', text, bereitetVor: true })
      : passt;
  });
}

/** Back to the Kreis with what is missing; it works on its draft again. */
export function recordNachweisnachforderung(
  kontext: Kontext,
  { params: { foerderfallId: id }, body }: Eingabe<typeof recordNachweisnachforderungRoute>,
): Antwortet<Antwort<typeof recordNachweisnachforderungRoute>> {
  return withFoerderfall(kontext, { id, version: body.version }, (trx, fall) =>
    recordMitFrist(trx, kontext, fall, { schritt: 'vn_nachfordern', art: 'NACHFORDERUNG', ...body }),
  );
}

/** § 28 VwVfG NRW: nothing is claimed back before the Kreis was heard. */
export function recordAnhoerung(
  kontext: Kontext,
  { params: { foerderfallId: id }, body }: Eingabe<typeof recordAnhoerungRoute>,
): Antwortet<Antwort<typeof recordAnhoerungRoute>> {
  return withFoerderfall(kontext, { id, version: body.version }, (trx, fall) =>
    recordMitFrist(trx, kontext, fall, {
      // While the grant runs the hearing is about its Widerruf or its Rücknahme.
      schritt: fall.zustand === 'BESTANDSKRAEFTIG' ? 'anhoeren_widerruf' : 'anhoeren',
      art: 'ANHOERUNG',
      ...body,
    }),
  );
}

async function recordMitFrist(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  {
    schritt,
    art,
    text,
    frist,
  }: {
    schritt: 'vn_nachfordern' | 'anhoeren' | 'anhoeren_widerruf';
    art: 'NACHFORDERUNG' | 'ANHOERUNG';
    text: string;
    frist: Vorgangszeile['am'];
  },
): Promise<Result<{ id: string; version: number }, Ablehnung>> {
  const geht = await applySchritt(trx, kontext, fall, { schritt, grund: null, fakten: {} });
  if (!geht.ok) return geht;
  const inZukunft = checkFrist(frist, kontext.stichtag);
  if (!inZukunft.ok) return inZukunft;
  await saveVorgang(trx, kontext, fall, { art, text, frist });
  return geht;
}

export function recordStellungnahme(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, text } }: Eingabe<typeof recordStellungnahmeRoute>,
): Antwortet<Antwort<typeof recordStellungnahmeRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const passt = checkZustand(fall, ['ANHOERUNG', 'ANHOERUNG_WIDERRUF'], 'Stellungnahme');
    return passt.ok ? recordVorgang(trx, kontext, fall, { art: 'STELLUNGNAHME', text }) : passt;
  });
}

/** Nothing is claimed or revoked; the check goes on and ends with a note, a grant that runs goes on. */
export function recordAbsehen(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, text } }: Eingabe<typeof recordAbsehenRoute>,
): Antwortet<Antwort<typeof recordAbsehenRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const geht = await applySchritt(trx, kontext, fall, { schritt: 'absehen', grund: null, fakten: {} });
    if (!geht.ok) return geht;
    if ((await findErstattungszeile(trx, id))?.stand === 'VORGESCHLAGEN') {
      return fail(
        refuseRegel('VORSCHLAG_OFFEN', 'Ein Erstattungsbescheid ist vorgeschlagen.', {
          detail: 'Geben Sie ihn zuerst zurück.',
        }),
      );
    }
    await saveVorgang(trx, kontext, fall, { art: 'ABSEHEN', text });
    return geht;
  });
}

/** Closed by another person than the one who checked: with a note, and with nothing open that should come back. */
export function recordNachweisabschluss(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version } }: Eingabe<typeof recordNachweisabschlussRoute>,
): Antwortet<Antwort<typeof recordNachweisabschlussRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const fassung = await findLetzteNachweisfassung(trx, id);
    const seither = (await listVorgangszeilen(trx, id)).filter(
      ({ erfasstAm }) => fassung !== undefined && erfasstAm >= fassung.eingang,
    );
    const abgesehen = seither.findLastIndex(({ art }) => art === 'ABSEHEN');
    const vermerk = seither.slice(abgesehen + 1).findLast(({ art }) => art === 'PRUEFVERMERK');
    const geht = await applySchritt(trx, kontext, fall, {
      schritt: 'vn_ohne_beanstandung',
      grund: null,
      fakten: { pruefvermerk: vermerk !== undefined },
      vorpersonen: vermerk === undefined ? [] : [vermerk.kontoId],
    });
    if (!geht.ok || fassung === undefined) return geht;
    const { rahmen } = await loadNachweisgrund(trx, fall);
    const { abrechnung } = computeAktuelle(fassung, rahmen);
    if (abrechnung.rueckforderung === 0 || abgesehen >= 0) return ok(geht.wert);
    const befund = toBefund('W-7.4-c', {
      anerkannt: formatCent(abrechnung.anerkannt),
      ausgezahlt: formatCent(rahmen.ausgezahlt),
      diff: formatCent(toCent(abrechnung.rueckforderung)),
    });
    return fail(refuseBefunde([befund], 'Der Verwendungsnachweis kann so nicht abgeschlossen werden.'));
  });
}
