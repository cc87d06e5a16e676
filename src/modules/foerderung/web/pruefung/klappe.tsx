import { type ReactNode, useState } from 'react';
import type { Problem } from '#src/web/api/problem.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { t } from './texte.ts';

type Props = {
  /** What opens it; `name` when the same words stand more than once on the page. */
  text: string;
  name?: string;
  speichern: string;
  laeuft: boolean;
  problem: Problem | null;
  /** False: something is missing, and the fields say what. */
  onSpeichern: () => Promise<boolean>;
  gefahr?: boolean;
  /** Open from the beginning: the page was called for it. */
  offen?: boolean;
  children: ReactNode;
};

/** A small form that opens in its place and closes when it is saved. */
export function Klappe({
  text,
  name,
  speichern,
  laeuft,
  problem,
  onSpeichern,
  gefahr,
  offen: anfangs = false,
  children,
}: Props) {
  const [offen, setOffen] = useState(anfangs);
  if (!offen) {
    return (
      <div className="kim-aktionen">
        <Button art="sekundaer" aria-label={name} onClick={() => setOffen(true)}>
          {text}
        </Button>
      </div>
    );
  }
  const speichere = async () => {
    if (await onSpeichern()) setOffen(false);
  };
  return (
    <fieldset className="kim-stapel foerderung-klappe">
      <legend className="kern-sr-only">{name ?? text}</legend>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {children}
      <div className="kim-aktionen">
        <Button art={gefahr ? 'gefahr' : 'primaer'} laeuft={laeuft} onClick={() => void speichere()}>
          {speichern}
        </Button>
        <Button art="tertiaer" onClick={() => setOffen(false)}>
          {t('abbrechen')}
        </Button>
      </div>
    </fieldset>
  );
}
