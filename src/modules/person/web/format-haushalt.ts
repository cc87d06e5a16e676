import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { type Alter, isMinderjaehrig } from '../beteiligung.model.ts';
import { BEZIEHUNGEN } from '../wertelisten/beziehungen.ts';
import type { Mitglied } from './haushalt-typen.ts';
import { t } from './haushalt-texte.ts';
import { t as personText } from './texte.ts';

/** „Kind: Stiefkind“. */
export function formatBeziehung({ rolle, beziehung }: Pick<Mitglied, 'rolle' | 'beziehung'>): string {
  const name = personText(`rolle.${rolle}`);
  return beziehung === null ? name : `${name}: ${textOf(BEZIEHUNGEN, beziehung)}`;
}

/** „8 Jahre“, or the span that the known parts of the birth date allow. */
export function formatAlter(alter: Alter | null): string {
  if (alter === null) return '';
  const { von, bis } = alter;
  return von === bis ? t('jahre', { von }) : t('jahreSpanne', { von, bis });
}

/** The same with what it means in law. */
export function describeAlter(alter: Alter | null): string {
  const minderjaehrig = isMinderjaehrig(alter);
  const zusatz =
    alter === null || minderjaehrig === false
      ? ''
      : t(minderjaehrig === true ? 'minderjaehrig' : 'vielleichtMinderjaehrig');
  return [formatAlter(alter), zusatz].filter((teil) => teil !== '').join(', ');
}

export function formatHaushalt(imHaushalt: boolean | null): string {
  if (imHaushalt === null) return t('haushalt.offen');
  return t(imHaushalt ? 'haushalt.ja' : 'haushalt.nein');
}

/** „seit 19.10.2026“ or „01.03.2026 bis 19.10.2026“. */
export function formatZeitraum({
  gueltigVon,
  gueltigBis,
}: Pick<Mitglied, 'gueltigVon' | 'gueltigBis'>): string {
  const tag = (text: string): string => (isPlainDate(text) ? formatGerman(text) : text);
  const von = tag(gueltigVon);
  return gueltigBis === null ? t('seit', { von }) : t('zeitraum', { von, bis: tag(gueltigBis) });
}
