import type { UseFormRegisterReturn } from 'react-hook-form';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import type { AkteSeite, ZielAnsicht } from './akte-typen.ts';
import { formatWert } from './format-wert.ts';
import { t } from './gemeinte-texte.ts';

type Person = ZielAnsicht['personen'][number];
type Props = {
  /** Who belongs to the Akte today. */
  personen: AkteSeite['personen'];
  /** Who stands there already, also who has left. */
  stehen?: readonly Person[];
  art: 'ziel' | 'schritt';
  fehler: string | undefined;
  anbindung: UseFormRegisterReturn;
};

/** Whom a Ziel or step is about; with one person there is nothing to choose. */
export function GemeinteWahl({ personen, stehen = [], art, fehler, anbindung }: Props) {
  const fort = stehen.filter(({ personId }) => !personen.some((person) => person.personId === personId));
  const alle = [...personen, ...fort];
  if (alle.length < 2) return null;
  return (
    <Mehrfachauswahl
      id="personIds"
      label={t('label')}
      hinweis={t(`hinweis.${art}`)}
      freiwillig
      optionen={alle.map(({ personId, name }) => ({ wert: personId, text: name }))}
      fehler={fehler}
      anbindung={anbindung}
    />
  );
}

/** For a conflict: the ids of the form in names. */
export function createNamensformat(personen: readonly Person[]) {
  return (name: string, wert: unknown): string => {
    if (name !== 'personIds') return formatWert(name, wert);
    const ids: readonly unknown[] = Array.isArray(wert) ? wert : [];
    return personen
      .filter(({ personId }) => ids.includes(personId))
      .map((person) => person.name)
      .join('; ');
  };
}

/** „Rahaf; Yusuf“; who is not named in an Akte of several persons is the Hauptperson. Null: one person, nothing to say. */
export function formatGemeinteOf(
  seite: Pick<AkteSeite, 'personen'>,
  gemeinte: readonly Person[],
): string | null {
  const haupt = seite.personen.filter(({ rolle }) => rolle === 'HAUPTPERSON');
  if (seite.personen.length < 2 && gemeinte.length === 0) return null;
  return (gemeinte.length === 0 ? haupt : gemeinte).map(({ name }) => name).join('; ');
}
