import { createHash } from 'node:crypto';
import { type JsonWert, toCanonicalJson } from '#src/core/json-canonical.ts';
import { sumCent, toCent } from '#src/core/cent.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { ok, type Result } from '#src/core/result.ts';
import { Antragsinhalt } from '../antragsinhalt.model.ts';
import { type Betragszeile, computeBetraege, POSITION_NAMEN } from '../betraege.model.ts';
import type { Bescheidauftrag, Bescheidfehler } from '../bescheid/bescheid-typen.model.ts';
import { createBescheid } from '../bescheid/create-bescheid.model.ts';
import { findGerichtssitz, type Gerichtssitz } from '../bescheid/verwaltungsgerichte.model.ts';
import type { Fassungszeile, Foerderfallzeile } from '../foerderfall.repo.ts';
import { type Antragspruefung, checkAntrag } from '../regelwerk/rl-2024-12/antrag.model.ts';
import type { Antrag } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import type { Bescheidtext } from './bescheid.repo.ts';
import type { Vorschlag } from './pruefung.contract.ts';
import type { Haushaltszeile } from './pruefung.repo.ts';
import { listStellen } from './pruefpunkte.model.ts';

/** The signed Fassung, asked once more with its own parameters: the same answer as at its signature. */
export type Grundlage = {
  fall: Foerderfallzeile;
  fassung: Fassungszeile;
  inhalt: Antragsinhalt;
  regelantrag: Antrag;
  ergebnis: Antragspruefung;
  betraege: readonly Betragszeile[];
  haushalt: Haushaltszeile | null;
  /** By § 17 JustG NRW, from the recipient or its Standort; undefined: the clerk names it. */
  gericht: Gerichtssitz | undefined;
};

export function toGrundlage(
  fall: Foerderfallzeile,
  fassung: Fassungszeile,
  { haushalt, standort }: { haushalt: Haushaltszeile | null; standort: string },
): Grundlage {
  const regelantrag = fassung.regelantrag as Antrag;
  return {
    fall,
    fassung,
    inhalt: Antragsinhalt.parse(fassung.inhalt),
    regelantrag,
    ergebnis: checkAntrag(regelantrag, fall.parameter),
    betraege: computeBetraege(regelantrag, fall).zeilen,
    haushalt,
    gericht: findGerichtssitz(fall.zuwendungsempfaenger) ?? findGerichtssitz(standort),
  };
}

/** Version of the ANBest-G that is enclosed until the authority names another one (OQ-F-41). */
const ANBEST_FASSUNG = 'Stand 25.05.2025';

/** What a proposal begins with: computed amounts, texts that a person completes. */
export function createVorgabe({ gericht, regelantrag, betraege }: Grundlage): Vorschlag {
  const mitCm = regelantrag.caseManagement.length > 0;
  const bausteine = mitCm
    ? 'Koordination (Baustein 1) und Case Management (Baustein 2)'
    : 'Koordination (Baustein 1)';
  return {
    art: 'BEWILLIGUNG',
    positionen: betraege.map(({ position, beantragt }) => ({ position, bewilligt: beantragt })),
    zweck: `Sie setzen das Kommunale Integrationsmanagement mit ${bausteine} auf der Grundlage Ihres Konzepts um.`,
    anschrift: '',
    gericht: gericht ?? null,
    kontakt: '',
    anbestFassung: ANBEST_FASSUNG,
    begruendung:
      'Sie sind nach Nr. 3.1 der Richtlinie antragsberechtigt. Die Voraussetzungen der Nr. 4 liegen vor.\nDie Beträge folgen aus Nr. 5.4.1 und 5.4.2 der Richtlinie.',
    ermessen: '',
    ablehnungsgruende: '',
    nebenbestimmungen: [],
  };
}

export function listVorgabepositionen({
  betraege,
}: Grundlage): { position: Betragszeile['position']; name: string; beantragt: number; hoechstens: number }[] {
  return betraege.map(({ position, beantragt, hoechstens }) => ({
    position,
    name: POSITION_NAMEN[position],
    beantragt,
    hoechstens,
  }));
}

type Zeichnung = { datum: PlainDate; bearbeitung: string; name: string; funktion: string };

/** Everything the engine makes the Bescheid of. Without a Haushalt nothing is available (E-1.3-b). */
export function toAuftrag(
  { fall, fassung, regelantrag, ergebnis, betraege, haushalt, gericht }: Grundlage,
  vorschlag: Vorschlag,
  zeichnung: Zeichnung,
): Bescheidauftrag {
  const ablehnung = vorschlag.art === 'ABLEHNUNG';
  const positionen = betraege.map(({ position, beantragt }) => ({
    position,
    beantragt,
    bewilligt: toCent(
      ablehnung ? 0 : (vorschlag.positionen.find((zeile) => zeile.position === position)?.bewilligt ?? 0),
    ),
  }));
  return {
    art: vorschlag.art,
    aktenzeichen: fall.aktenzeichen,
    datum: zeichnung.datum,
    empfaenger: {
      name: fall.zuwendungsempfaenger,
      anschrift: vorschlag.anschrift
        .split('\n')
        .flatMap((zeile) => (zeile.trim() === '' ? [] : [zeile.trim()])),
      gericht: gericht ?? vorschlag.gericht,
    },
    bearbeitung: { name: zeichnung.bearbeitung, kontakt: vorschlag.kontakt.trim() },
    zeichnung: { name: zeichnung.name, funktion: zeichnung.funktion },
    antragVom: fassung.eingangAm,
    foerderjahr: fall.foerderjahr,
    zeitraum: { von: fall.von, bis: fall.bis },
    zweck: vorschlag.zweck,
    umfang: ergebnis,
    stellen: listStellen(regelantrag),
    befunde: ergebnis.befunde,
    positionen,
    summe: {
      beantragt: sumCent(positionen.map(({ beantragt }) => beantragt)),
      bewilligt: sumCent(positionen.map(({ bewilligt }) => bewilligt)),
    },
    parameter: fall.parameter,
    haushalt: {
      kapitel: haushalt?.kapitel ?? 'nicht eingetragen',
      titel: haushalt?.titel ?? 'nicht eingetragen',
      verfuegbar: toCent(haushalt?.ansatz ?? 0),
      bereitsBewilligt: toCent(haushalt?.bewilligt ?? 0),
    },
    begruendung: vorschlag.begruendung,
    ermessen: vorschlag.ermessen,
    ablehnungsgruende: ablehnung || vorschlag.art === 'TEILABLEHNUNG' ? vorschlag.ablehnungsgruende : '',
    nebenbestimmungen: vorschlag.nebenbestimmungen,
    anbestFassung: vorschlag.anbestFassung,
    anbest: [],
    aenderung: null,
    widerruf: null,
  };
}

/** The text with its checksum, or everything that stands against it. */
export function createText(auftrag: Bescheidauftrag): Result<Bescheidtext, readonly Bescheidfehler[]> {
  const bescheid = createBescheid(auftrag);
  if (!bescheid.ok) return bescheid;
  const text = { art: auftrag.art, auftrag, bescheid: bescheid.wert };
  return ok({ ...text, pruefsumme: hashBescheid(text) });
}

/** SHA-256 over what was asked and what was written, as the database keeps it. */
export function hashBescheid({ auftrag, bescheid }: Pick<Bescheidtext, 'auftrag' | 'bescheid'>): string {
  const wert = JSON.parse(JSON.stringify([auftrag, bescheid])) as JsonWert;
  return createHash('sha256').update(toCanonicalJson(wert)).digest('hex');
}
