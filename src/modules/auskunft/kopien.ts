import { createHash } from 'node:crypto';
import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { type JsonWert, toCanonicalJson } from '#src/core/json-canonical.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkZustaendig, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { lockOffenenAntrag, type OffenerAntrag, saveInhalt } from '#src/modules/betroffenenantrag/index.ts';
import { findStelle } from '#src/modules/einwilligung/index.ts';
import { type Beteiligter, findBeteiligte, formatName } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { exportKopieRoute, getKopieRoute, recordKopieRoute } from './auskunft.contract.ts';
import { AUSNAHMEN, GEDRUCKTE_AUSNAHMEN } from './ausnahmen.model.ts';
import { createKopiearchiv, type Kopiestoff } from './create-kopiearchiv.ts';
import { toTeile, listFelder } from './kopie.model.ts';
import { type Kopie, loadKopie } from './load-kopie.ts';

type Lage = { antrag: OffenerAntrag; beteiligte: Beteiligter[]; person: Beteiligter; kopie: Kopie };

/** Everything that a copy would hold, for who looks it through before it goes out. */
export function getKopie(
  kontext: Kontext,
  { params, query }: Eingabe<typeof getKopieRoute>,
): Antwortet<Antwort<typeof getKopieRoute>> {
  return withActor(kontext, async (trx): Promise<Result<Antwort<typeof getKopieRoute>, Ablehnung>> => {
    const lage = await loadLage(trx, kontext, params, query.personId);
    if (!lage.ok) return lage;
    const { antrag, beteiligte, person, kopie } = lage.wert;
    const entschieden = antrag.inhalt.kopie;
    const pruefsumme = hashKopie(kopie);
    return ok({
      personen: beteiligte.map(({ personId, identitaet }) => ({ personId, name: formatName(identitaet) })),
      personId: person.personId,
      teile: toTeile(kopie.eintraege).map(({ titel, eintraege }) => ({
        titel,
        eintraege: eintraege.map((eintrag) => ({ kennung: eintrag.kennung, felder: listFelder(eintrag) })),
      })),
      andere: kopie.andere,
      ausnahmen: GEDRUCKTE_AUSNAHMEN.map((code) => AUSNAHMEN[code]),
      pruefsumme,
      entscheidung: entschieden,
      bereit: entschieden?.personId === person.personId && entschieden.pruefsumme === pruefsumme,
    });
  });
}

/** Identity and exceptions, before anything goes out (Art. 12 Abs. 6, Art. 15 Abs. 4 DSGVO). */
export function recordKopie(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordKopieRoute>,
): Antwortet<Antwort<typeof recordKopieRoute>> {
  return withActor(kontext, async (trx): Promise<Result<Antwort<typeof recordKopieRoute>, Ablehnung>> => {
    const lage = await loadLage(trx, kontext, params, body.personId);
    if (!lage.ok) return lage;
    const { antrag, kopie } = lage.wert;
    if (hashKopie(kopie) !== body.pruefsumme) return fail(refuseKonflikt({ antragId: antrag.zeile.id }));
    const entscheidung = { ...body, geprueftAm: kontext.stichtag };
    await saveInhalt(trx, kontext, antrag.zeile, { ...antrag.inhalt, kopie: entscheidung });
    return ok({ id: antrag.zeile.id });
  });
}

/** The archive. The disclosure stands in the log and in the history of the Akte; its files are made after the transaction. */
export async function exportKopie(
  kontext: Kontext,
  { params }: Eingabe<typeof exportKopieRoute>,
): Antwortet<DateiAntwort> {
  const stoff = await withActor(kontext, (trx) => loadKopiestoff(trx, kontext, params));
  if (!stoff.ok) return stoff;
  const synthetisch = kontext.dienste.demo;
  return ok({
    dateiname: formatExportName({
      name: `kopie-${stoff.wert.nummer}`,
      stichtag: kontext.stichtag,
      synthetisch,
      endung: 'zip',
    }),
    inhalt: await createKopiearchiv(stoff.wert, synthetisch),
  });
}

async function loadKopiestoff(
  trx: Trx,
  kontext: Kontext,
  params: Eingabe<typeof exportKopieRoute>['params'],
): Promise<Result<Kopiestoff, Ablehnung>> {
  const lage = await loadLage(trx, kontext, params, undefined);
  if (!lage.ok) return lage;
  const { antrag, person, kopie } = lage.wert;
  const { akte, zeile, inhalt } = antrag;
  const entscheidung = inhalt.kopie;
  if (entscheidung === null) return fail(NICHT_GEPRUEFT);
  if (entscheidung.pruefsumme !== hashKopie(kopie)) return fail(VERALTET);
  const { mandantId, kontoId } = getKonto(kontext);
  const stelle = await findStelle(trx, mandantId);
  if (stelle === undefined) return fail(refuseNichtGefunden());
  const namen = await listNamen(trx, [kontoId]);
  const eintraege = kopie.eintraege.filter(({ kennung }) => !entscheidung.ausgelassen.includes(kennung));
  const codes = { antragId: zeile.id, antragsart: zeile.art, anzahl: eintraege.length };
  await recordEreignis(trx, kontext, akte.id, { art: 'KOPIE_AUSGEGEBEN', codes }, kontext.stichtag);
  return ok({
    nummer: akte.nummer,
    person: formatName(person.identitaet),
    stelle,
    ansprechperson: namen.get(kontoId) ?? '–',
    antragVom: zeile.eingang,
    heute: kontext.stichtag,
    eintraege,
    andere: kopie.andere,
    ausgelassen: kopie.eintraege.length - eintraege.length,
    grund: entscheidung.grund,
  });
}

async function loadLage(
  trx: Trx,
  kontext: Kontext,
  params: { akteId: string; antragId: string },
  gewaehlt: string | undefined,
): Promise<Result<Lage, Ablehnung>> {
  const antrag = await lockOffenenAntrag(trx, kontext, params);
  if (!antrag.ok) return antrag;
  const { akte, zeile, inhalt } = antrag.wert;
  if (zeile.art !== 'AUSKUNFT' && zeile.art !== 'UEBERTRAGUNG') return fail(KEINE_KOPIE);
  const zustaendig = await checkZustaendig(trx, kontext, akte.id, 'Eine Kopie der Daten');
  if (!zustaendig.ok) return zustaendig;
  const beteiligte = await findBeteiligte(trx, kontext, akte.id);
  if (beteiligte.length === 0) return fail(OHNE_PERSON);
  const personId = gewaehlt ?? inhalt.kopie?.personId;
  const person =
    personId === undefined
      ? (beteiligte.find(({ rolle }) => rolle === 'HAUPTPERSON') ?? beteiligte[0])
      : beteiligte.find((eine) => eine.personId === personId);
  if (person === undefined) return fail(refuseNichtGefunden());
  const kopie = await loadKopie(trx, kontext, akte.id, person.personId);
  return ok({ antrag: antrag.wert, beteiligte, person, kopie });
}

/** Over what was looked at, without what the decision and the giving out of the copy itself leave behind. */
function hashKopie({ eintraege }: Kopie): string {
  const geprueft = eintraege.filter(
    ({ tabelle, daten }) => tabelle !== 'fall.betroffenenantrag' && daten['art'] !== 'KOPIE_AUSGEGEBEN',
  );
  return createHash('sha256')
    .update(toCanonicalJson(geprueft.map(({ kennung, daten }) => [kennung, daten as JsonWert])))
    .digest('hex');
}

const NICHT_GEPRUEFT = refuseRegel('KOPIE_NICHT_GEPRUEFT', 'Die Kopie ist noch nicht durchgesehen.', {
  detail: 'Sehen Sie die Einträge durch und halten Sie fest, wie die Identität geprüft ist.',
  quelle: 'Art. 12 Abs. 6, Art. 15 Abs. 4 DSGVO',
});
const VERALTET = refuseRegel('KOPIE_VERALTET', 'Seit der Durchsicht kam etwas hinzu.', {
  detail: 'Sehen Sie die Einträge noch einmal durch. Erst dann gibt es die Kopie.',
});
const KEINE_KOPIE = refuseRegel('KEINE_KOPIE', 'Zu diesem Antrag gehört keine Kopie.', {
  detail: 'Eine Kopie gibt es zu „Auskunft oder Kopie“ und zu „Mitnahme der Daten“.',
  quelle: 'Art. 15 Abs. 3, Art. 20 DSGVO',
});
const OHNE_PERSON = refuseRegel('OHNE_PERSON', 'In dieser Akte steht keine Person.', {
  detail: 'Eine anonyme Akte lässt sich keiner Person zuordnen. Halten Sie das als Antwort fest.',
  quelle: 'Art. 11 Abs. 2 DSGVO',
});
