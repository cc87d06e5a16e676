import { maxDate, type PlainDate } from '#src/core/plain-date.ts';
import type { AkteArt, AkteZustand } from '#src/modules/akte/index.ts';
import { computeLoeschdatum } from '#src/platform/retention/loeschklassen.ts';
import type { Aktenklasse } from './loeschung.model.ts';

type Aktenstand = {
  art: AkteArt;
  zustand: AkteZustand;
  abgeschlossenAm: PlainDate | null;
  letzterKontakt: PlainDate | null;
  loeschenAb: PlainDate;
};

/** The class by which the day of deletion came about: the earliest wins, so a Fall that goes early was withdrawn. */
export function findAktenklasse(akte: Aktenstand): Aktenklasse {
  const { art, zustand, abgeschlossenAm, letzterKontakt, loeschenAb } = akte;
  if (zustand === 'EINWILLIGUNG_WIDERRUFEN') return 'LK-06';
  if (art === 'KURZBERATUNG') return letzterKontakt === null ? 'LK-01' : 'LK-02';
  if (zustand === 'NICHT_AUFGENOMMEN') return 'LK-02';
  const regulaer = abgeschlossenAm === null ? null : computeLoeschdatum('LK-03', abgeschlossenAm);
  return regulaer !== null && loeschenAb < regulaer ? 'LK-06' : 'LK-03';
}

/**
 * Until when the proofs of an Akte are kept (LK-05): from its end or, if that came later, from the last withdrawal. null:
 * their time is over with that of the Akte.
 */
export function computeNachweisende(
  akte: { abgeschlossenAm: PlainDate | null; zustandSeit: PlainDate; widerrufenAm: PlainDate | null },
  stichtag: PlainDate,
): PlainDate | null {
  const ende = akte.abgeschlossenAm ?? akte.zustandSeit;
  const beginn = akte.widerrufenAm === null ? ende : maxDate(ende, akte.widerrufenAm);
  const bis = computeLoeschdatum('LK-05', beginn);
  return bis !== null && bis > stichtag ? bis : null;
}
