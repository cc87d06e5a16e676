import { Karte } from '#src/web/ui/karte.tsx';
import type { Teilprops } from './akte-typen.ts';
import { Schritt } from './schritte.tsx';
import { t } from './texte.ts';

/** Tasks that belong to no Ziel, for example from a hint; nothing when there are none. */
export function Aufgaben({ seite: { akte, personen, aufgaben }, bearbeitbar }: Teilprops) {
  if (aufgaben.length === 0) return null;
  return (
    <Karte titel={t('aufgaben.titel')}>
      <ul className="fall-schritte">
        {aufgaben.map((aufgabe) => (
          <Schritt
            key={aufgabe.id}
            akteId={akte.id}
            personen={personen}
            schritt={aufgabe}
            aktiv={bearbeitbar}
          />
        ))}
      </ul>
    </Karte>
  );
}
