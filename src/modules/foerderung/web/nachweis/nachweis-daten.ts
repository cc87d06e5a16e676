import { toCent, type Cent } from '#src/core/cent.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { toVzae } from '#src/core/vzae.ts';
import type { EntwurfOrt } from '#src/web/entwurf/entwurf-api.ts';
import type { Regelparameter } from '../../regelwerk/parameter.model.ts';
import type { Bewilligung, Positionszeile, Rahmen, Stellenzeit } from '../../nachweis/abrechnung.model.ts';
import { checkNachweis, type Nachweispruefung } from '../../nachweis/check-nachweis.model.ts';
import type { getNachweisRoute } from '../../nachweis/nachweis.contract.ts';
import type { Nachweisinhalt, Personalzeile } from '../../nachweis/nachweisinhalt.model.ts';
import type { Nachweisstelle } from '../../nachweis/stellen.model.ts';

export type Nachweis = Ausgabe<typeof getNachweisRoute>;
export type Entwurf = { inhalt: Nachweisinhalt; personal: Personalzeile[] };

/** What the rules need besides the Nachweis; the parameters of this Förderfall, not today's. */
export function toRahmen({ foerderjahr, von, bis, bewilligt, ausgezahlt, parameter }: Nachweis): Rahmen {
  return {
    foerderjahr,
    von: toPlainDate(von),
    bis: toPlainDate(bis),
    bewilligt: (bewilligt ?? {}) as Bewilligung,
    ausgezahlt: toCent(ausgezahlt),
    parameter: parameter as Regelparameter,
  };
}

export function toStellen({ stellen }: Nachweis): Nachweisstelle[] {
  return stellen.map(({ geplant, ...stelle }) => ({
    ...stelle,
    vzae: toVzae(stelle.vzae),
    ...(geplant === undefined ? {} : { geplant: toCent(geplant) }),
  }));
}

/** The same function as on the server, on what is typed now. */
export function checkEntwurf(nachweis: Nachweis, { inhalt, personal }: Entwurf): Nachweispruefung {
  return checkNachweis({
    inhalt,
    personal,
    stellen: toStellen(nachweis),
    vorbelegung: nachweis.entwurf?.vorbelegung ?? [],
    weiterleitungen: nachweis.weiterleitungen.map((eine) => ({ ...eine, frist: toPlainDate(eine.frist) })),
    rahmen: toRahmen(nachweis),
    frist: toPlainDate(nachweis.nachweisfrist),
  });
}

export function toPositionen(positionen: NonNullable<Nachweis['fassung']>['positionen']): Positionszeile[] {
  return positionen.map((zeile) => ({
    ...zeile,
    bewilligt: toCent(zeile.bewilligt),
    hoechstbetrag: toCent(zeile.hoechstbetrag),
    anerkannt: toCent(zeile.anerkannt),
  }));
}

export function toZeiten(zeiten: NonNullable<Nachweis['fassung']>['zeiten']): Stellenzeit[] {
  return zeiten.map(({ geplant, ...zeit }) => ({
    ...zeit,
    vzae: toVzae(zeit.vzae),
    ...(geplant === undefined ? {} : { geplant: toCent(geplant) }),
    abschnitte: zeit.abschnitte.map(({ von, bis, vzae }) => ({
      von: toPlainDate(von),
      bis: toPlainDate(bis),
      vzae: toVzae(vzae),
    })),
  }));
}

export function sumBewilligt({ bewilligt }: Nachweis): Cent {
  return toCent(Object.values(bewilligt ?? {}).reduce((summe, betrag) => summe + betrag, 0));
}

/** Where the draft of a text lies: of this account, for this step of this Förderfall. */
export function toEntwurfort({ id }: Pick<Nachweis, 'id'>, handlung: string): EntwurfOrt {
  return { bereich: `nachweis.${handlung}`, bezug: id, tuer: 'foerderung' };
}

/** Id of the control that a path of the Nachweis belongs to. */
export function toFeldId(feld: string): string {
  return `nachweis-${feld.replaceAll('.', '-')}`;
}
