import { AUFNAHMEKRITERIEN } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { KONTAKTARTEN } from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { ZUGANGSWEGE } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { type Bestandsspalte, SPALTEN } from '../spalten.model.ts';
import { BESTANDSGRUNDLAGEN } from '../wertelisten/grundlagen.ts';
import { t } from './texte.ts';

const WERTE: Partial<Record<Bestandsspalte, readonly Wert[]>> = {
  sprache: SPRACHEN,
  zugangsweg: ZUGANGSWEGE,
  bedarfe: THEMENBEREICHE,
  kriterien: AUFNAHMEKRITERIEN.slice(0, 4),
  kontaktart: KONTAKTARTEN,
  rechtsgrundlage: BESTANDSGRUNDLAGEN,
};

/** Every column with what belongs in it, and the values of the lists as they may be written. */
export function SpaltenTabelle() {
  return (
    <Tabelle
      titel={t('seite.spalten')}
      titelVerborgen
      zeilen={SPALTEN}
      schluessel={(spalte) => spalte}
      zeilenkopf="name"
      spalten={[
        { id: 'name', kopf: t('spalte.name'), zelle: (spalte) => spalte },
        { id: 'was', kopf: t('spalte.was'), zelle: (spalte) => t(`spalte.${spalte}`) },
        { id: 'werte', kopf: t('spalte.werte'), zelle: (spalte) => <Werte liste={WERTE[spalte] ?? []} /> },
      ]}
    />
  );
}

function Werte({ liste }: { liste: readonly Wert[] }) {
  if (liste.length === 0) return <>–</>;
  const texte = liste.filter(({ beendet }) => beendet !== true).map(({ text }) => text);
  return (
    <details>
      <summary>{t('spalte.werte.zeigen', { anzahl: texte.length })}</summary>
      {texte.join(' · ')}
    </details>
  );
}
