import { type Angebotobjekte, createAngebotProben } from './angebot-proben.ts';
import { type Anlaufstellenobjekte, createAnlaufstellenProben } from './anlaufstelle-proben.ts';
import { createKennzahlProben } from './kennzahl-proben.ts';
import { type Austauschobjekte, createAustauschProben } from './austausch-proben.ts';
import { type Ansichtsobjekte, createAnsichtsProben } from './ansichten-proben.ts';
import { createKleineanfrageProben, type Kleineanfrageobjekte } from './kleineanfrage-proben.ts';
import { createOffenedatenProben, type Offenedatenobjekte } from './offenedaten-proben.ts';
import { createKonzeptProben, type Konzeptobjekte } from './konzept-proben.ts';
import type { Probe } from './probe.ts';
import { createQualifizierungProben } from './qualifizierung-proben.ts';
import { createQuellenProben, type Quellenobjekte } from './quelle-proben.ts';

/** Konzepte of the Standort, the Austausch of all, the directory of Angebote, indicators, answers of the Land. */
export function createSteuerungProben(
  objekte: Konzeptobjekte &
    Austauschobjekte &
    Angebotobjekte &
    Quellenobjekte &
    Anlaufstellenobjekte &
    Kleineanfrageobjekte &
    Ansichtsobjekte &
    Offenedatenobjekte & { foerderfallId: string },
): Readonly<Record<string, Probe>> {
  return {
    ...createKonzeptProben(objekte),
    ...createAustauschProben(objekte),
    ...createAngebotProben(objekte),
    ...createQualifizierungProben(objekte),
    ...createKennzahlProben(),
    ...createAnsichtsProben(objekte),
    ...createKleineanfrageProben(objekte),
    ...createOffenedatenProben(objekte),
    ...createQuellenProben(objekte),
    ...createAnlaufstellenProben(objekte),
  };
}
