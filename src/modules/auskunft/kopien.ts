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
import type { Kopieumfang } from '#src/modules/betroffenenantrag/antrag.model.ts';
import { findStelle } from '#src/modules/einwilligung/index.ts';
import { findVorlagenpruefung } from '#src/modules/papier/index.ts';
import { toPapiersprachen } from '#src/modules/papier/sprachen.model.ts';
import { type Beteiligter, findBeteiligte, findEigeneAkten, formatName } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { exportKopieRoute, getKopieRoute, recordKopieRoute } from './auskunft.contract.ts';
import { AUSNAHMEN, GEDRUCKTE_AUSNAHMEN } from './ausnahmen.model.ts';
import { createKopiearchiv, type Kopiestoff } from './create-kopiearchiv.ts';
import { listFelder, toAktenteile } from './kopie.model.ts';
import { type Kopie, loadKopie } from './load-kopie.ts';

type Lage = {
  antrag: OffenerAntrag;
  beteiligte: Beteiligter[];
  person: Beteiligter;
  umfang: Kopieumfang;
  /** What the copy is about: this Akte, or every own one of the person. */
  akten: readonly { akteId: string; nummer: string }[];
  mehrere: boolean;
  kopie: Kopie;
};
type Wahl = {
  personId?: string | undefined;
  umfang?: Kopieumfang | undefined;
  /** Refuses before anything is opened when nobody has looked the copy through. */
  nurGeprueft?: boolean;
};

/** Everything that a copy would hold, for who looks it through before it goes out. */
export function getKopie(
  kontext: Kontext,
  { params, query }: Eingabe<typeof getKopieRoute>,
): Antwortet<Antwort<typeof getKopieRoute>> {
  return withActor(kontext, async (trx): Promise<Result<Antwort<typeof getKopieRoute>, Ablehnung>> => {
    const lage = await loadLage(trx, kontext, params, query);
    if (!lage.ok) return lage;
    const { antrag, beteiligte, person, umfang, akten, mehrere, kopie } = lage.wert;
    const entschieden = antrag.inhalt.kopie;
    const pruefsumme = hashKopie(kopie);
    return ok({
      personen: beteiligte.map(({ personId, identitaet }) => ({ personId, name: formatName(identitaet) })),
      personId: person.personId,
      umfang,
      akten: akten.map(({ nummer }) => nummer),
      mehrere,
      sprachen: toPapiersprachen(person.identitaet.sprachen.map(({ sprache }) => sprache)),
      teile: toAktenteile(kopie.eintraege).map(({ akte, titel, eintraege }) => ({
        akte,
        titel,
        eintraege: eintraege.map((eintrag) => ({ kennung: eintrag.kennung, felder: listFelder(eintrag) })),
      })),
      andere: kopie.andere,
      ausnahmen: GEDRUCKTE_AUSNAHMEN.map((code) => AUSNAHMEN[code]),
      pruefsumme,
      entscheidung: entschieden,
      bereit:
        entschieden?.personId === person.personId &&
        entschieden.umfang === umfang &&
        entschieden.pruefsumme === pruefsumme,
    });
  });
}

/** Identity and exceptions, before anything goes out (Art. 12 Abs. 6, Art. 15 Abs. 4 DSGVO). */
export function recordKopie(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordKopieRoute>,
): Antwortet<Antwort<typeof recordKopieRoute>> {
  return withActor(kontext, async (trx): Promise<Result<Antwort<typeof recordKopieRoute>, Ablehnung>> => {
    const lage = await loadLage(trx, kontext, params, body);
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
  const lage = await loadLage(trx, kontext, params, { nurGeprueft: true });
  if (!lage.ok) return lage;
  const { antrag, person, umfang, akten, kopie } = lage.wert;
  const { akte, zeile, inhalt } = antrag;
  const entscheidung = inhalt.kopie;
  if (entscheidung === null) return fail(NICHT_GEPRUEFT);
  if (entscheidung.pruefsumme !== hashKopie(kopie)) return fail(VERALTET);
  const { mandantId, kontoId, standortId } = getKonto(kontext);
  const stelle = await findStelle(trx, mandantId);
  if (stelle === undefined) return fail(refuseNichtGefunden());
  const namen = await listNamen(trx, [kontoId]);
  const eintraege = kopie.eintraege.filter(({ kennung }) => !entscheidung.ausgelassen.includes(kennung));
  for (const { akteId, nummer } of akten) {
    const anzahl = eintraege.filter((eintrag) => eintrag.akte === null || eintrag.akte === nummer).length;
    const codes = { antragId: zeile.id, antragsart: zeile.art, anzahl };
    await recordEreignis(trx, kontext, akteId, { art: 'KOPIE_AUSGEGEBEN', codes }, kontext.stichtag);
  }
  return ok({
    nummer: akte.nummer,
    akten: akten.map(({ nummer }) => nummer),
    umfang,
    sprache: entscheidung.sprache,
    pruefung: await findVorlagenpruefung(trx, standortId, 'DATENKOPIE', entscheidung.sprache),
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
  gewaehlt: Wahl,
): Promise<Result<Lage, Ablehnung>> {
  const antrag = await lockOffenenAntrag(trx, kontext, params);
  if (!antrag.ok) return antrag;
  const { akte, zeile, inhalt } = antrag.wert;
  if (zeile.art !== 'AUSKUNFT' && zeile.art !== 'UEBERTRAGUNG') return fail(KEINE_KOPIE);
  const zustaendig = await checkZustaendig(trx, kontext, akte.id, 'Eine Kopie der Daten');
  if (!zustaendig.ok) return zustaendig;
  if (gewaehlt.nurGeprueft === true && inhalt.kopie === null) return fail(NICHT_GEPRUEFT);
  const beteiligte = await findBeteiligte(trx, kontext, akte.id);
  if (beteiligte.length === 0) return fail(OHNE_PERSON);
  const personId = gewaehlt.personId ?? inhalt.kopie?.personId;
  const person =
    personId === undefined
      ? (beteiligte.find(({ rolle }) => rolle === 'HAUPTPERSON') ?? beteiligte[0])
      : beteiligte.find((eine) => eine.personId === personId);
  if (person === undefined) return fail(refuseNichtGefunden());
  const eigene = await findEigeneAkten(trx, kontext, person.personId);
  const mehrere = eigene.length > 1;
  const entschieden = inhalt.kopie?.personId === person.personId ? inhalt.kopie.umfang : undefined;
  // Who asks for a copy asks for everything (Art. 15 Abs. 1 DSGVO), unless somebody says otherwise.
  const umfang = gewaehlt.umfang ?? entschieden ?? (mehrere ? 'ALLE_AKTEN' : 'EINE_AKTE');
  const diese = [{ akteId: akte.id, nummer: akte.nummer }];
  const akten = umfang === 'ALLE_AKTEN' && mehrere ? eigene : diese;
  kontext.protokoll.weitereIds = akten.map(({ akteId }) => akteId).filter((id) => id !== akte.id);
  const kopie = await loadKopie(trx, kontext, akten, person.personId);
  return ok({ antrag: antrag.wert, beteiligte, person, umfang, akten, mehrere, kopie });
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
