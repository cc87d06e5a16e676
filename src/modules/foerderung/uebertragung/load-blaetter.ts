import { createHash } from 'node:crypto';
import { formatGerman } from '#src/core/plain-date.ts';
import { toCanonicalJson } from '#src/core/json-canonical.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { ANLASS_NAMEN, Aenderungsinhalt } from '../aenderung/aenderung.model.ts';
import { listAenderungszeilen } from '../aenderung/aenderung.repo.ts';
import { Antragsinhalt } from '../antragsinhalt.model.ts';
import { computeBetraege } from '../betraege.model.ts';
import { type Fassungszeile, findLetzteFassung, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { listAnzeigezeilen } from '../laufjahr/anzeige.repo.ts';
import { ANZEIGEART_NAMEN } from '../laufjahr/meldepflicht.model.ts';
import type { Fassungsergebnis, Fassungsfrage } from '../nachweis/fassung.model.ts';
import { findLetzteNachweisfassung } from '../nachweis/nachweis.repo.ts';
import { Nachweisinhalt } from '../nachweis/nachweisinhalt.model.ts';
import { listNachweisstellen } from '../nachweis/stellen.model.ts';
import type { Antrag } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import { listTeilbetraegeVon } from '../zahlung/teilbetrag.repo.ts';
import { listWeiterleitungszeilen } from '../weiterleitung/weiterleitung.repo.ts';
import type { Stoff, Uebertragungsschritt } from './felder.model.ts';
import {
  toAenderungsstoff,
  toAnforderungsstoff,
  toAntragsstoff,
  toAnzeigestoff,
  toNachweisstoff,
  toWeiterleitungsstoff,
} from './stoff.model.ts';
import { type Blattzeile, computeBlatt } from './uebertragung.model.ts';
import { ZIELVORDRUCKE } from './zielvordrucke.ts';

/** One sheet: what it is about, its rows, and a checksum that says what the page has seen. */
export type Blatt = {
  schritt: Uebertragungsschritt;
  gegenstandId: string;
  titel: string;
  zeilen: Blattzeile[];
  pruefsumme: string;
};

/** Every step that was signed or sent; a draft is nothing that could be transferred. */
export async function loadBlaetter(trx: Trx, fall: Foerderfallzeile): Promise<Blatt[]> {
  const fassung = await findLetzteFassung(trx, fall.id);
  if (fassung === undefined) return [];
  return [
    createBlatt('ANTRAG', fall.id, `Antrag ${fall.foerderjahr}`, toAntrag(fall, fassung)),
    ...(await loadAnforderungen(trx, fall)),
    ...(await loadAenderungen(trx, fall, fassung)),
    ...(await loadWeiterleitungen(trx, fall)),
    ...(await loadNachweis(trx, fall)),
  ];
}

function createBlatt(
  schritt: Uebertragungsschritt,
  gegenstandId: string,
  titel: string,
  stoff: Stoff,
): Blatt {
  const zeilen = computeBlatt(schritt, stoff);
  const gesehen = [ZIELVORDRUCKE[schritt].fassung, ...zeilen.map(({ code, wert }) => [code, wert])];
  const pruefsumme = createHash('sha256').update(toCanonicalJson(gesehen)).digest('hex');
  return { schritt, gegenstandId, titel, zeilen, pruefsumme };
}

function toAntrag(fall: Foerderfallzeile, { inhalt, regelantrag, eingangAm }: Fassungszeile): Stoff {
  return toAntragsstoff(fall, {
    inhalt: Antragsinhalt.parse(inhalt),
    eingangAm,
    betraege: computeBetraege(regelantrag as Antrag, fall).zeilen,
  });
}

async function loadAnforderungen(trx: Trx, fall: Foerderfallzeile): Promise<Blatt[]> {
  const raten = await listTeilbetraegeVon(trx, fall.id);
  return raten
    .filter(({ angefordertAm }) => angefordertAm !== null)
    .map((rate) =>
      createBlatt(
        'MITTELANFORDERUNG',
        rate.id,
        `Mittelanforderung ${rate.lfd} zum ${formatGerman(rate.termin)}`,
        toAnforderungsstoff(fall, rate),
      ),
    );
}

async function loadAenderungen(
  trx: Trx,
  fall: Foerderfallzeile,
  { inhalt }: Fassungszeile,
): Promise<Blatt[]> {
  const anzeigen = await listAnzeigezeilen(trx, fall.id);
  // What the Bezirksregierung began by itself is in its own hands.
  const aenderungen = (await listAenderungszeilen(trx, fall.id)).filter(
    ({ herkunft, eingangAm }) => herkunft === 'ANTRAG' && eingangAm !== null,
  );
  const stellen = aenderungen.length === 0 ? [] : listNachweisstellen(Antragsinhalt.parse(inhalt));
  return [
    ...anzeigen.map((anzeige) =>
      createBlatt(
        'AENDERUNGSANZEIGE',
        anzeige.id,
        `Änderungsanzeige ${anzeige.lfd}: ${ANZEIGEART_NAMEN[anzeige.art]}`,
        toAnzeigestoff(fall, anzeige),
      ),
    ),
    ...aenderungen.toReversed().map((aenderung) => {
      const gelesen = Aenderungsinhalt.parse(aenderung.inhalt);
      return createBlatt(
        'AENDERUNGSANTRAG',
        aenderung.id,
        `Änderung des Bescheids: ${ANLASS_NAMEN[gelesen.anlass]}`,
        toAenderungsstoff(fall, { inhalt: gelesen, eingangAm: aenderung.eingangAm }, stellen),
      );
    }),
  ];
}

async function loadWeiterleitungen(trx: Trx, fall: Foerderfallzeile): Promise<Blatt[]> {
  const zeilen = await listWeiterleitungszeilen(trx, fall.id);
  return zeilen
    .filter(({ zustand }) => zustand !== 'ENTWURF' && zustand !== 'VERTRAG_GEPRUEFT')
    .map((zeile) =>
      createBlatt(
        'WEITERLEITUNG',
        zeile.id,
        `Weiterleitung an ${zeile.inhalt.empfaenger}`,
        toWeiterleitungsstoff(fall, zeile),
      ),
    );
}

async function loadNachweis(trx: Trx, fall: Foerderfallzeile): Promise<Blatt[]> {
  const fassung = await findLetzteNachweisfassung(trx, fall.id);
  if (fassung === undefined) return [];
  return [
    createBlatt(
      'VERWENDUNGSNACHWEIS',
      fall.id,
      `Verwendungsnachweis ${fall.foerderjahr}`,
      toNachweisstoff(fall, {
        inhalt: Nachweisinhalt.parse(fassung.inhalt),
        frage: fassung.frage as Fassungsfrage,
        ergebnis: fassung.ergebnis as Fassungsergebnis,
        eingangAm: fassung.eingangAm,
      }),
    ),
  ];
}
