import type { z } from 'zod';
import { diffDays, type PlainDate } from '#src/core/plain-date.ts';
import type { Eskalation, Eskalationszeile } from './eskalation.contract.ts';
import {
  type Adressat,
  describeEreignisangaben,
  type EskalationZustand,
  type Eskalationsschritt,
  isMoeglich,
  isUeberfaellig,
} from './eskalation.model.ts';
import type { Ereigniszeile, Eskalationszeile as Zeile } from './eskalation.repo.ts';

type Listenzeile = {
  id: string;
  titel: string;
  adressat: Adressat;
  zustand: EskalationZustand;
  ressort: string | null;
  antwortBis: PlainDate | null;
  eingereichtAm: PlainDate | null;
};

/** A line of both lists. `seit`: the day from which its age is counted. */
export function toEskalationszeile(
  { id, titel, adressat, zustand, ressort, antwortBis }: Listenzeile,
  seit: PlainDate,
  stichtag: PlainDate,
): z.input<typeof Eskalationszeile> {
  return {
    id,
    titel,
    adressat,
    zustand,
    ressort,
    antwortBis,
    ueberfaellig: isUeberfaellig({ zustand, antwortBis }, stichtag),
    alter: Math.max(0, diffDays(seit, stichtag)),
  };
}

/** Whether the last word of the dialogue is a Rückfrage. */
export function isRueckfrageOffen(ereignisse: readonly Pick<Ereigniszeile, 'art' | 'lfd'>[]): boolean {
  const letztes = ereignisse
    .filter(({ art }) => art === 'RUECKFRAGEN' || art === 'ANTWORTEN')
    .toSorted((a, b) => b.lfd - a.lfd)[0];
  return letztes?.art === 'RUECKFRAGEN';
}

/** What both sides read. Neither an account nor the Hinweise nor the other Standorte of a bundle are in it. */
export function toEskalation(
  zeile: Zeile,
  ereignisse: readonly Ereigniszeile[],
  schritte: readonly Eskalationsschritt[],
  stichtag: PlainDate,
): z.input<typeof Eskalation> {
  const { problem, versuche, anliegen, hinweise, stelleBund, eingereichtAm, vorgeschlagenAm, seit, version } =
    zeile;
  const stand = { zustand: zeile.zustand, rueckfrageOffen: isRueckfrageOffen(ereignisse) };
  return {
    ...toEskalationszeile(zeile, eingereichtAm ?? vorgeschlagenAm, stichtag),
    problem,
    versuche,
    anliegen,
    hinweise,
    stelleBund,
    eingereichtAm,
    seit,
    version,
    gebuendelt: zeile.landesthemaId !== null,
    schritte: schritte.filter((schritt) => isMoeglich(schritt, stand)),
    ereignisse: ereignisse.map(({ lfd, art, seite, inhalt, angaben, am }) => ({
      lfd,
      art,
      seite,
      text: inhalt,
      angaben: describeEreignisangaben(angaben),
      am,
    })),
  };
}
