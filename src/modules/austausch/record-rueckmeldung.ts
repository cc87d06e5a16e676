import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { toSuchtext } from '#src/modules/fachfrage/wissen.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createRueckmeldungRoute, recordRueckmeldungsschrittRoute } from './austausch.contract.ts';
import { type Beitragszeile, findBeitragszeile, lockBeitrag } from './beitrag.repo.ts';
import { checkTextspuren } from './check-textspuren.ts';
import { saveStand } from './create-beitrag.ts';
import { listTexte } from './felder.model.ts';
import { getHerkunft } from './herkunft.ts';
import { toSeiten } from './list-beitraege.ts';
import {
  getRueckmeldungsregel,
  listRueckmeldungsarten,
  listRueckmeldungsschritte,
} from './rueckmeldung.model.ts';
import {
  countPlaetze,
  insertRueckmeldung,
  listRueckmeldungszeilen,
  type Rueckmeldungszeile,
  updateRueckmeldungszeile,
} from './rueckmeldung.repo.ts';

type Schreibausgang = Result<Antwort<typeof createRueckmeldungRoute>, Ablehnung>;
type Schritteingabe = Eingabe<typeof recordRueckmeldungsschrittRoute>;

/** An answer, an adoption, a problem, or the wish to visit. */
export function createRueckmeldung(
  kontext: Kontext,
  { params: { beitragId }, body }: Eingabe<typeof createRueckmeldungRoute>,
): Antwortet<Antwort<typeof createRueckmeldungRoute>> {
  const { standortId, kontoId } = getHerkunft(kontext);
  const { art, text, erklaerungen } = body;
  kontext.protokoll.objektId = beitragId;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const beitrag = await findBeitragszeile(trx, beitragId, kontext.stichtag);
    if (beitrag === undefined) return fail(refuseNichtGefunden());
    const steht = beitrag.zustand === 'VEROEFFENTLICHT' || beitrag.zustand === 'GEKLAERT';
    const arten = listRueckmeldungsarten(beitrag.art, beitrag.standortId === standortId);
    if (!steht || !arten.includes(art)) return fail(refuseRueckmeldung());
    if (art === 'ANFRAGE' && (beitrag.felder['bis'] ?? '') < kontext.stichtag) return fail(refuseVorbei());
    const erklaert = checkTextspuren({ text }, erklaerungen);
    if (!erklaert.ok) return erklaert;
    const id = createUuidV7();
    const neu = await insertRueckmeldung(trx, {
      id,
      beitragId,
      beitragsart: beitrag.art,
      zielStandortId: beitrag.standortId,
      standortId,
      art,
      text,
      erklaert: erklaert.wert,
      kontoId,
      am: kontext.stichtag,
    });
    return neu ? ok({ id, version: 1 }) : fail(refuseDoppelt());
  });
}

/** What the other side says, or who asked. An accepted answer settles the question. */
export function recordRueckmeldungsschritt(
  kontext: Kontext,
  { params: { beitragId, rueckmeldungId }, body }: Schritteingabe,
): Antwortet<Antwort<typeof recordRueckmeldungsschrittRoute>> {
  kontext.protokoll.objektId = beitragId;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const beitrag = await findBeitragszeile(trx, beitragId, kontext.stichtag);
    const zeile =
      beitrag &&
      (await listRueckmeldungszeilen(trx, beitragId, kontext.stichtag)).find(
        ({ id }) => id === rueckmeldungId,
      );
    if (beitrag === undefined || zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== body.version) return fail(refuseKonflikt(null));
    const { art, zustand } = zeile;
    if (
      !listRueckmeldungsschritte({ art, zustand, ...toSeiten(zeile, beitrag, kontext) }).includes(
        body.schritt,
      )
    )
      return fail(refuseSchritt());
    const angaben = await checkAngaben(trx, kontext, { body, beitrag });
    if (!angaben.ok) return angaben;
    const geaendert = await saveRueckmeldung(trx, kontext, {
      zeile,
      beitragId,
      body,
      erklaert: angaben.wert,
    });
    if (!geaendert) return fail(refuseKonflikt(null));
    if (body.schritt === 'ANNEHMEN') {
      const geklaert = await closeFrage(trx, kontext, beitrag);
      if (!geklaert.ok) return geklaert;
    }
    return ok({ id: rueckmeldungId, version: body.version + 1 });
  });
}

function saveRueckmeldung(
  trx: Trx,
  kontext: Kontext,
  {
    zeile,
    beitragId,
    body,
    erklaert,
  }: {
    zeile: Rueckmeldungszeile;
    beitragId: string;
    body: Schritteingabe['body'];
    erklaert: readonly string[];
  },
): Promise<boolean> {
  const regel = getRueckmeldungsregel(body.schritt);
  const text = body.text ?? null;
  return updateRueckmeldungszeile(trx, {
    id: zeile.id,
    beitragId,
    version: zeile.version,
    zustand: regel.nach,
    antwort: regel.text === 'antwort' ? text : zeile.antwort,
    bericht: regel.text === 'bericht' ? text : zeile.bericht,
    besuchAm: regel.mitTag ? (body.tag ?? null) : zeile.besuchAm,
    erklaert: [...new Set([...zeile.erklaert, ...erklaert])],
    kontoId: getHerkunft(kontext).kontoId,
  });
}

async function checkAngaben(
  trx: Trx,
  { stichtag }: Kontext,
  {
    body: { schritt, text, tag, erklaerungen },
    beitrag,
  }: { body: Schritteingabe['body']; beitrag: Beitragszeile },
): Promise<Result<string[], Ablehnung>> {
  const regel = getRueckmeldungsregel(schritt);
  const fehler = [
    ...(regel.text !== null && text === undefined
      ? [{ pointer: '/text', code: 'FEHLT', detail: 'Schreiben Sie ein bis zwei Sätze dazu.' }]
      : []),
    ...(regel.mitTag && tag === undefined
      ? [{ pointer: '/tag', code: 'FEHLT', detail: 'Nennen Sie den Tag der Hospitation.' }]
      : []),
    ...(schritt === 'BERICHTEN' && tag !== undefined && tag > stichtag
      ? [{ pointer: '/tag', code: 'DATUM_IN_ZUKUNFT', detail: 'Berichten Sie nach dem Tag der Hospitation.' }]
      : []),
  ];
  if (fehler.length > 0)
    return fail(
      refuseRegel('ANGABEN_UNVOLLSTAENDIG', 'Es fehlen Angaben, oder etwas stimmt nicht.', { fehler }),
    );
  if (schritt === 'ZUSAGEN') {
    await lockBeitrag(trx, beitrag.id);
    if ((await countPlaetze(trx, beitrag.id)) >= Number(beitrag.felder['plaetze'] ?? 0))
      return fail(refuseVoll());
  }
  return checkTextspuren(text === undefined ? {} : { text }, erklaerungen);
}

function closeFrage(trx: Trx, kontext: Kontext, beitrag: Beitragszeile): Promise<Schreibausgang> {
  const { id, standortId, art, thema, titel, felder, verfasstVon, version } = beitrag;
  return saveStand(trx, {
    id,
    standortId,
    thema,
    titel,
    felder,
    suchtext: toSuchtext(Object.values(listTexte(art, titel, felder))),
    zustand: 'GEKLAERT',
    verfasstVon,
    freigegebenVon: null,
    version: version + 1,
    anlass: null,
    erklaert: [],
    kontoId: getHerkunft(kontext).kontoId,
    am: kontext.stichtag,
  });
}

function refuseRueckmeldung(): Ablehnung {
  return refuseRegel('RUECKMELDUNG_NICHT_MOEGLICH', 'Diese Rückmeldung passt hier nicht.', {
    detail: 'Eigene Beiträge und Zurückgezogenes nehmen keine an. Laden Sie die Seite neu.',
  });
}

function refuseDoppelt(): Ablehnung {
  return refuseRegel('SCHON_UEBERNOMMEN', 'Ihr Standort hat das schon als übernommen gemeldet.');
}

function refuseVorbei(): Ablehnung {
  return refuseRegel('ZEITRAUM_VORBEI', 'Der Zeitraum dieser Hospitation ist vorbei.', {
    detail: 'Fragen Sie die Kontaktstelle nach einem neuen Angebot.',
  });
}

function refuseVoll(): Ablehnung {
  return refuseRegel('KEIN_PLATZ', 'Alle Plätze sind vergeben.', {
    detail: 'Sagen Sie ab, oder erhöhen Sie die Plätze im Angebot.',
  });
}

function refuseSchritt(): Ablehnung {
  return refuseRegel('SCHRITT_NICHT_MOEGLICH', 'Das geht hier nicht, oder nicht mehr.', {
    detail: 'Laden Sie die Seite neu. Sie zeigt, was jetzt möglich ist.',
  });
}
