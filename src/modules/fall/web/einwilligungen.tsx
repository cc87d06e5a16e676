import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import type { Teilprops } from './akte-typen.ts';
import { formatTag } from './auswahl.ts';
import { t } from './texte.ts';

/** Consents and refusals of the Akte. */
export function Einwilligungen({ seite }: Teilprops) {
  return (
    <Karte titel={t('akte.einwilligungen')}>
      {seite.einwilligungen.length === 0 ? <Leer titel={t('aufnahme.einwilligung.fehlt')} /> : null}
      <Beschreibungsliste
        angaben={seite.einwilligungen.map(({ zweck, entscheidung, bis }) => ({
          name: zweck,
          wert: `${entscheidung} ${formatTag(bis)}`,
        }))}
      />
    </Karte>
  );
}
