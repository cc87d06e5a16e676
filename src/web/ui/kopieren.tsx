import { useState } from 'react';
import { createTexte } from '#src/platform/i18n/texte.ts';
import { Button } from './button.tsx';

/** Not in the texts of the shell: they come with the first visit, this button does not. */
const t = createTexte({
  kopieren: 'Kopieren',
  'kopieren.was': '{was} kopieren',
  'kopieren.kopiert': 'Kopiert.',
  'kopieren.gescheitert': 'Das ging nicht. Markieren Sie den Text und kopieren Sie ihn selbst.',
});

type Props = {
  /** What goes to the clipboard, without any mark-up. */
  text: string;
  /** What is copied, for those who hear the page: „Zugangsweg kopieren“. */
  was: string;
};

/** Puts a text on the clipboard and says so. Where the browser has none (no https), it says that too. */
export function Kopieren({ text, was }: Props) {
  const [stand, setStand] = useState<'bereit' | 'kopiert' | 'gescheitert'>('bereit');
  const kopiere = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setStand('kopiert');
    } catch {
      setStand('gescheitert');
    }
  };
  return (
    <>
      <Button art="tertiaer" aria-label={t('kopieren.was', { was })} onClick={() => void kopiere()}>
        {t('kopieren')}
      </Button>
      <output className="kim-klein">{stand === 'bereit' ? '' : t(`kopieren.${stand}`)}</output>
    </>
  );
}
