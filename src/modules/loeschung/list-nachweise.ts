import { z } from 'zod';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { Nachweis as Einwilligungsnachweis, toNachweisOrt } from '#src/modules/einwilligung/index.ts';
import { ENTSCHEIDUNGEN, FORMEN } from '#src/modules/einwilligung/einwilligung.model.ts';
import { ZWECKE } from '#src/modules/einwilligung/texte/typen.ts';
import { toOffenlegungOrt, toSchrittOrt } from '#src/modules/offenlegung/index.ts';
import { SchrittInhalt } from '#src/modules/offenlegung/kindeswohl.model.ts';
import { OffenlegungInhalt } from '#src/modules/offenlegung/offenlegung.model.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listNachweiseRoute, Nachweiseintrag } from './nachweis.contract.ts';
import { listNachweiszeilen, type Nachweiszeile } from './loeschung.repo.ts';

type R = typeof listNachweiseRoute;
type Offen = { kontext: Kontext; mandantId: string };

/**
 * What is kept of a deleted Akte to prove a consent or a disclosure (DP-C-07): for the datenschutzbeauftragte Person, by the
 * number and for a reason that stands in the log. Whoever does not know the number finds nobody.
 */
export function listNachweise(kontext: Kontext, { query }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { actor } = kontext;
  const mandantId = actor.art === 'konto' ? actor.mandantId : null;
  return withActor(kontext, async (trx) => {
    const zeilen = mandantId === null ? [] : await listNachweiszeilen(trx, query.nummer);
    kontext.protokoll.grund = query.anlass;
    kontext.protokoll.abfrageklasse = 'nachweis';
    kontext.protokoll.anzahl = zeilen.length;
    const [erste] = zeilen;
    if (erste !== undefined) kontext.protokoll.objektId = erste.akteId;
    const eintraege: Nachweiseintrag[] = [];
    for (const zeile of zeilen) {
      eintraege.push(await OEFFNE[zeile.art]({ kontext, mandantId: mandantId ?? '' }, zeile));
    }
    return ok({ nummer: query.nummer, eintraege });
  });
}

/** Plain columns as they stood in the Akte. */
const Einwilligungscodes = z.object({
  zweck: z.enum(ZWECKE),
  entscheidung: z.enum(ENTSCHEIDUNGEN),
  form: z.enum(FORMEN),
  text_version: z.string(),
  text_sprache: z.string(),
  gueltig_von: z.string(),
  gueltig_bis: z.string().nullable(),
  widerrufen_am: z.string().nullable(),
});
const Tag = z.object({ am: z.string() });
const Pfad = z.object({ begonnen_am: z.string(), beendet_am: z.string().nullable() });

const OEFFNE = {
  EINWILLIGUNG: openEinwilligung,
  OFFENLEGUNG: openOffenlegung,
  KINDESWOHL: async (_offen, { id, loeschenAb, codes }) => {
    const { begonnen_am: begonnenAm, beendet_am: beendetAm } = Pfad.parse(codes);
    return { art: 'KINDESWOHL', id, loeschenAb, begonnenAm, beendetAm };
  },
  KINDESWOHL_SCHRITT: openSchritt,
} satisfies Record<Nachweiszeile['art'], (offen: Offen, zeile: Nachweiszeile) => Promise<Nachweiseintrag>>;

async function openEinwilligung(
  { kontext, mandantId }: Offen,
  zeile: Nachweiszeile,
): Promise<Nachweiseintrag> {
  const codes = Einwilligungscodes.parse(zeile.codes);
  const ort = toNachweisOrt(mandantId, zeile.akteId, zeile.id);
  const { person, text, ...inhalt } = await kontext.dienste.tresor.open(
    ort,
    zeile.siegel,
    Einwilligungsnachweis,
  );
  return {
    art: 'EINWILLIGUNG',
    id: zeile.id,
    loeschenAb: zeile.loeschenAb,
    zweck: codes.zweck,
    entscheidung: codes.entscheidung,
    form: codes.form,
    textVersion: codes.text_version,
    textSprache: codes.text_sprache,
    gueltigVon: codes.gueltig_von,
    gueltigBis: codes.gueltig_bis,
    widerrufenAm: codes.widerrufen_am,
    empfaenger: inhalt.empfaenger,
    bereiche: inhalt.bereiche,
    formGrund: inhalt.formGrund,
    gegebenVon: inhalt.gegebenVon,
    beteiligte: inhalt.beteiligte,
    person: person === null ? null : { name: person.name, geburtsdatum: person.geburtsdatum },
    text: { titel: text.titel, absaetze: text.absaetze },
  };
}

async function openOffenlegung(
  { kontext, mandantId }: Offen,
  zeile: Nachweiszeile,
): Promise<Nachweiseintrag> {
  const { id, akteId, loeschenAb, codes, siegel } = zeile;
  const ort = toOffenlegungOrt(mandantId, akteId, id);
  const { empfaenger, grundlage, was, grund } = await kontext.dienste.tresor.open(
    ort,
    siegel,
    OffenlegungInhalt,
  );
  return { art: 'OFFENLEGUNG', id, loeschenAb, am: Tag.parse(codes).am, empfaenger, grundlage, was, grund };
}

async function openSchritt({ kontext, mandantId }: Offen, zeile: Nachweiszeile): Promise<Nachweiseintrag> {
  const { id, akteId, loeschenAb, codes, siegel } = zeile;
  const schritt = await kontext.dienste.tresor.open(
    toSchrittOrt(mandantId, akteId, id),
    siegel,
    SchrittInhalt,
  );
  const { am } = Tag.parse(codes);
  return { art: 'KINDESWOHL_SCHRITT', id, loeschenAb, am, schritt: schritt.art, getan: schritt.getan };
}
