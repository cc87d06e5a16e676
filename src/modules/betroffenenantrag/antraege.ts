import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  checkArbeitstag,
  checkNichtZukunft,
  findAkte,
  getKonto,
  lockAkte,
  recordEreignis,
} from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  createAntragRoute,
  listAntraegeRoute,
  recordAntwortRoute,
  recordVerlaengerungRoute,
} from './antrag.contract.ts';
import { AntragInhalt, computeFrist, computeVerlaengerbarBis, findVermerk } from './antrag.model.ts';
import { insertAntrag, listAntragszeilen } from './antrag.repo.ts';
import { changeOffenenAntrag, saveInhalt } from './offener-antrag.ts';
import { toAntragOrt } from './siegelort.ts';

/** Every request about an own Akte, with deadline and answer. */
export function listAntraege(
  kontext: Kontext,
  { params }: Eingabe<typeof listAntraegeRoute>,
): Antwortet<Antwort<typeof listAntraegeRoute>> {
  type Ausgang = Result<Antwort<typeof listAntraegeRoute>, Ablehnung>;
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const { mandantId } = getKonto(kontext);
    const zeilen = await listAntragszeilen(trx, mandantId, akte.id);
    const inhalte = await kontext.dienste.tresor.openMany(
      zeilen.map(({ id, siegel }) => ({ ort: toAntragOrt(mandantId, akte.id, id), siegel })),
      AntragInhalt,
    );
    return ok({
      eintraege: zeilen.flatMap(({ siegel: _siegel, akteId: _akteId, ...zeile }, stelle) => {
        const inhalt = inhalte[stelle];
        if (inhalt === undefined) return [];
        const offen = zeile.beantwortetAm === null && zeile.verlaengertAm === null;
        return [
          {
            ...zeile,
            ...inhalt,
            frist: computeFrist(zeile),
            vermerk: findVermerk(zeile),
            verlaengerbar: offen && kontext.stichtag <= computeVerlaengerbarBis(zeile),
          },
        ];
      }),
    });
  });
}

/** Takes a request, also in a frozen or closed Akte: a right does not end with the case. */
export function createAntrag(
  kontext: Kontext,
  { params, body }: Eingabe<typeof createAntragRoute>,
): Antwortet<Antwort<typeof createAntragRoute>> {
  type Ausgang = Result<Antwort<typeof createAntragRoute>, Ablehnung>;
  const { mandantId, kontoId } = getKonto(kontext);
  return withActor(kontext, async (trx): Promise<Ausgang> => {
    const akte = await lockAkte(trx, kontext, params.akteId);
    if (!akte.ok) return akte;
    const tag = checkArbeitstag(body.eingang, akte.wert, kontext.stichtag, '/eingang');
    if (!tag.ok) return tag;
    const { art, eingang, was } = body;
    const akteId = akte.wert.id;
    const id = createUuidV7();
    const inhalt: AntragInhalt = {
      was,
      verlaengerungsgrund: null,
      identitaet: null,
      antwort: null,
      ablehnungsgrund: null,
      kopie: null,
    };
    const siegel = await kontext.dienste.tresor.seal(toAntragOrt(mandantId, akteId, id), inhalt);
    await insertAntrag(trx, { mandantId, kontoId, id, akteId, art, eingang, siegel });
    const codes = { antragId: id, antragsart: art };
    const ereignis = { art: 'BETROFFENENANTRAG_EINGEGANGEN', codes, inhalt: { was } } as const;
    await recordEreignis(trx, kontext, akteId, ereignis, eingang);
    return ok({ id });
  });
}

/** The person was told within the first month that it takes longer, and why (Art. 12 Abs. 3 Satz 2 and 3 DSGVO). */
export function recordVerlaengerung(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordVerlaengerungRoute>,
): Antwortet<Antwort<typeof recordVerlaengerungRoute>> {
  return changeOffenenAntrag(kontext, params, async (trx, { zeile, inhalt }) => {
    if (zeile.verlaengertAm !== null) return fail(SCHON_VERLAENGERT);
    const spaetestens = computeVerlaengerbarBis(zeile);
    if (kontext.stichtag > spaetestens) return fail(createZuSpaet(spaetestens));
    const neu = { ...zeile, verlaengertAm: kontext.stichtag };
    await saveInhalt(trx, kontext, neu, { ...inhalt, verlaengerungsgrund: body.grund });
    const codes = { antragId: zeile.id, antragsart: zeile.art, frist: computeFrist(neu) };
    const ereignis = { art: 'BETROFFENENANTRAG_VERLAENGERT', codes, inhalt: { warum: body.grund } } as const;
    await recordEreignis(trx, kontext, zeile.akteId, ereignis, kontext.stichtag);
    return ok({ id: zeile.id });
  });
}

/** The answer to the person; it ends the request and is never changed. */
export function recordAntwort(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordAntwortRoute>,
): Antwortet<Antwort<typeof recordAntwortRoute>> {
  return changeOffenenAntrag(kontext, params, async (trx, { zeile, inhalt }) => {
    const { am, ergebnis, identitaet, antwort, ablehnungsgrund } = body;
    const tag = checkNichtZukunft(am, kontext.stichtag, '/am');
    if (!tag.ok) return tag;
    if (am < zeile.eingang) return fail(VOR_EINGANG);
    const neu = { ...zeile, beantwortetAm: am, ergebnis };
    await saveInhalt(trx, kontext, neu, { ...inhalt, identitaet, antwort, ablehnungsgrund });
    const codes = { antragId: zeile.id, antragsart: zeile.art, antragsergebnis: ergebnis };
    const texte = { was: antwort, ...(ablehnungsgrund === null ? {} : { warum: ablehnungsgrund }) };
    const ereignis = { art: 'BETROFFENENANTRAG_BEANTWORTET', codes, inhalt: texte } as const;
    await recordEreignis(trx, kontext, zeile.akteId, ereignis, am);
    return ok({ id: zeile.id });
  });
}

const SCHON_VERLAENGERT = refuseRegel('SCHON_VERLAENGERT', 'Die Frist ist schon verlängert.', {
  detail: 'Länger als drei Monate ab Eingang geht es nicht.',
  quelle: 'Art. 12 Abs. 3 DSGVO',
});
const createZuSpaet = (spaetestens: PlainDate) =>
  refuseRegel('VERLAENGERUNG_ZU_SPAET', 'Der erste Monat ist vorbei.', {
    detail: `Eine Verlängerung war der Person bis zum ${formatGerman(spaetestens)} mitzuteilen. Antworten Sie jetzt.`,
    quelle: 'Art. 12 Abs. 3 DSGVO',
  });
const VOR_EINGANG = refuseRegel('ANTWORT_VOR_EINGANG', 'Die Antwort liegt vor dem Eingang.', {
  fehler: [
    {
      pointer: '/am',
      code: 'ANTWORT_VOR_EINGANG',
      detail: 'Wählen Sie einen Tag ab dem Eingang des Antrags.',
    },
  ],
});
