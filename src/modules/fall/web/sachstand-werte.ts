import { ZUSTAND_NAMEN } from '#src/modules/akte/akte.model.ts';
import {
  AUFNAHMEKRITERIEN,
  DRINGLICHKEITEN,
  FALLMANAGEMENT,
} from '#src/modules/akte/wertelisten/aufnahme.ts';
import { ZIELSTAENDE } from '#src/modules/akte/wertelisten/verlauf.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { ZWECKTEXTE } from '#src/modules/einwilligung/texte/de.ts';
import type { AkteSeite } from './akte-typen.ts';
import { formatTag, formatTermin } from './auswahl.ts';
import { formatNaechster, fromTermin } from './naechster-felder.tsx';
import { t } from './sachstand-texte.ts';
import { t as tf } from './texte.ts';
import type { Stand } from './use-stand.tsx';

/** What the Aufnahme is decided on (AT-14, AT-15): the criteria with their reasons, and the consents that hold. */
export function toAufnahmestand({ akte, aufnahme, einwilligungen }: AkteSeite): Stand {
  const kriterien = AUFNAHMEKRITERIEN.map(({ code, text }): [string, string] => {
    const antwort = aufnahme?.kriterien[code];
    const wort = antwort === undefined ? '' : tf(antwort === 'JA' ? 'aufnahme.ja' : 'aufnahme.nein');
    return [text, [wort, aufnahme?.gruende[code]].filter(Boolean).join(': ')];
  });
  return {
    [t('name.zustand')]: ZUSTAND_NAMEN[akte.zustand],
    ...Object.fromEntries(kriterien),
    [tf('aufnahme.fallmanagement')]: (aufnahme?.anderesFallmanagement ?? [])
      .map((code) => textOf(FALLMANAGEMENT, code))
      .join(', '),
    [tf('aufnahme.dringlichkeit')]: textOf(DRINGLICHKEITEN, aufnahme?.dringlichkeit ?? null),
    [t('name.verweis')]: aufnahme?.alternativerVerweis ?? '',
    [t('name.einwilligungen')]: einwilligungen
      .filter(({ gueltig }) => gueltig)
      .map(({ zweck, bis }) => formatEinwilligung(zweck, bis))
      .toSorted()
      .join('; '),
  };
}

/** What Ruhen, a Sichtung and a Nachsorge rest on: where the Fall stands, who met the person last, what was to come. */
export function toVerlaufsstand(akte: AkteSeite['akte']): Stand {
  return {
    [t('name.zustand')]: ZUSTAND_NAMEN[akte.zustand],
    [t('name.kontakt')]: formatTag(akte.letzterKontakt),
    [t('name.termin')]: formatNaechster(fromTermin(akte)),
  };
}

/** What an Abschluss looks back on (CP-09): Ziele, what is still open, and whether somebody met the person meanwhile. */
export function toAbschlussstand({ akte, ziele, aufgaben }: AkteSeite): Stand {
  const schritte = [...ziele.flatMap((ziel) => ziel.schritte), ...aufgaben].filter(
    ({ stand }) => stand === 'OFFEN',
  );
  return {
    [t('name.zustand')]: ZUSTAND_NAMEN[akte.zustand],
    [t('name.ziele')]: ziele
      .map(
        ({ uebersetzung, wortlaut, stand }) => `${uebersetzung ?? wortlaut}: ${textOf(ZIELSTAENDE, stand)}`,
      )
      .join('; '),
    [t('name.schritte')]: schritte.map(({ was }) => was).join('; '),
    [t('name.kontakt')]: formatTag(akte.letzterKontakt),
    [t('name.termin')]: formatTermin(akte.naechsterTermin, akte.terminUm),
  };
}

function formatEinwilligung(zweck: string, bis: string | null): string {
  const name = Object.entries(ZWECKTEXTE).find(([code]) => code === zweck)?.[1].kurz ?? zweck;
  return bis === null ? name : t('einwilligung.bis', { zweck: name, datum: formatTag(bis) });
}
