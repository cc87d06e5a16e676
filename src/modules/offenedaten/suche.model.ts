import { BEREICHE } from './offenedaten.model.ts';
import type { Datensatz, Offen } from './seitendaten.model.ts';

/** Newest first; every word must stand somewhere in title, definition or name of the group. What is empty asks for nothing. */
export function searchDatensaetze(
  datensaetze: readonly Datensatz[],
  { suche, gruppe }: { suche: string; gruppe: string },
): Offen[] {
  const woerter = foldText(suche)
    .split(/\s+/)
    .filter((wort) => wort !== '');
  return datensaetze
    .flatMap(({ aktuell }) => aktuell ?? [])
    .filter(({ beschreibung }) => gruppe === '' || beschreibung.gruppe === gruppe)
    .filter(({ titel, kennung, beschreibung }) => {
      const text = foldText(
        [titel, kennung, beschreibung.definition, beschreibung.gezaehlt, BEREICHE[beschreibung.gruppe]].join(
          ' ',
        ),
      );
      return woerter.every((wort) => text.includes(wort));
    })
    .toSorted((a, b) => b.um.getTime() - a.um.getTime() || a.titel.localeCompare(b.titel, 'de'));
}

/** „Fälle“ is found by „faelle“ too. */
function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[äöü]/g, (umlaut) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[umlaut] ?? umlaut)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}
