import { Dialog } from '#src/web/ui/dialog.tsx';
import { Erreichbar } from './erreichbar.tsx';
import { KontaktFormular } from './kontakt-formular.tsx';
import type { Terminbezug } from './kontakt-werte.ts';
import { t } from './texte.ts';

type Props = {
  akteId: string;
  stichtag: string;
  termin?: Terminbezug;
  schliesse: () => void;
  /** With what to say about it. */
  onFertig: (meldung: string) => void;
};

/** The quick contact, reachable from Mein Tag and from everywhere on the page of an Akte. */
export function KontaktDialog({ akteId, stichtag, termin, schliesse, onFertig }: Props) {
  return (
    <Dialog titel={t('kontakt.erfassen')} schliesse={schliesse}>
      <Erreichbar akteId={akteId} />
      <KontaktFormular
        akteId={akteId}
        stichtag={stichtag}
        {...(termin === undefined ? {} : { termin })}
        onFertig={(ohneInhalt) => onFertig(t(ohneInhalt ? 'kontakt.ohneInhalt.meldung' : 'akte.gespeichert'))}
        onAbbrechen={schliesse}
      />
    </Dialog>
  );
}
