import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import type { Uebergabe } from '../verweis.model.ts';
import { t } from './texte.ts';

/** What the Stelle sees: the same in the preview, behind the link and beside the letter. */
export function Uebergabeansicht({ uebergabe }: { uebergabe: Uebergabe }) {
  const { stelle, absender, anliegen, wunsch, eilig, angaben } = uebergabe;
  return (
    <Beschreibungsliste
      angaben={[
        { name: t('uebergabe.stelle'), wert: stelle },
        {
          name: t('uebergabe.absender'),
          wert: [absender.person, absender.stelle].filter((teil) => teil !== '').join(', '),
        },
        ...(eilig === null ? [] : [{ name: t('uebergabe.eilig'), wert: <Freitext text={eilig} /> }]),
        { name: t('uebergabe.anliegen'), wert: <Freitext text={anliegen} /> },
        ...(wunsch === null ? [] : [{ name: t('uebergabe.wunsch'), wert: <Freitext text={wunsch} /> }]),
        ...angaben.map(({ name, wert }) => ({ name, wert: <Freitext text={wert} /> })),
      ]}
    />
  );
}

/** A text of a person finds its own direction. */
export function Freitext({ text }: { text: string }) {
  return (
    <span className="fall-text" dir="auto">
      {text}
    </span>
  );
}
