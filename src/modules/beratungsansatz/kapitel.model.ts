import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { ZIELGRUPPEN } from '#src/modules/angebot/wertelisten/angebot.ts';
import type { Ueberblick, Zelle } from './ueberblick.model.ts';

/** One row of chapter 4, in the columns of the Konzept. */
export type Ansatzzeile = {
  name: string;
  kommuneId: null;
  werte: { angebote: string; ueberschneidung: string; luecken: string };
};

/** The overview in words, one row for each Lebensbereich, with its day: a proposal for the chapter (KZ-06). */
export function toKapitelzeilen(
  { gesamt, zielgruppen, kommunen }: Omit<Ueberblick, 'angebote' | 'ohneZuordnung'>,
  stand: PlainDate,
): Ansatzzeile[] {
  return THEMENBEREICHE.map(({ code, text }) => {
    const find = (zellen: readonly Zelle[]) => zellen.find(({ bereich }) => bereich === code);
    const nutzbar = find(gesamt)?.nutzbar ?? 0;
    const gruppen = (passt: (zelle: Zelle) => boolean): string[] =>
      zielgruppen
        .filter(({ zellen }) => zellen.some((zelle) => zelle.bereich === code && passt(zelle)))
        .map(({ zielgruppe }) => textOf(ZIELGRUPPEN, zielgruppe));
    const mehrfach = gruppen(({ lage }) => lage === 'UEBERSCHNEIDUNG');
    const ohne = gruppen((zelle) => zelle.nutzbar === 0);
    const orte = kommunen.filter(({ zellen }) => find(zellen)?.nutzbar === 0).map(({ name }) => name);
    return {
      name: text,
      kommuneId: null,
      werte: {
        angebote: `${nutzbar} nutzbare Angebote (Verzeichnis, Stand ${formatGerman(stand)})`,
        ueberschneidung: listWorte(
          'Mehrere gleicher Art für: ',
          mehrfach,
          zielgruppen.length,
          'alle Zielgruppen',
        ),
        luecken: [
          listWorte('Nichts Nutzbares für: ', ohne, zielgruppen.length, 'alle Zielgruppen'),
          listWorte('Nichts Nutzbares in: ', orte, kommunen.length, 'allen Kommunen'),
        ]
          .filter((satz) => satz !== '')
          .join('\n'),
      },
    };
  });
}

function listWorte(davor: string, worte: readonly string[], alle: number, wort: string): string {
  if (worte.length === 0) return '';
  return davor + (worte.length === alle ? wort : worte.join(', '));
}
