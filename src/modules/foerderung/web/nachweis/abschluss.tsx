import { Button } from '#src/web/ui/button.tsx';
import { t } from './texte.ts';

/** The act and the way back, at the end of a form. */
export function Abschluss({
  text,
  laeuft,
  handle,
  schliesse,
}: {
  text: string;
  laeuft: boolean;
  handle: () => Promise<void>;
  schliesse: () => void;
}) {
  return (
    <div className="kim-aktionen">
      <Button laeuft={laeuft} onClick={() => void handle()}>
        {text}
      </Button>
      <Button art="tertiaer" onClick={schliesse}>
        {t('schritt.abbrechen')}
      </Button>
    </div>
  );
}
