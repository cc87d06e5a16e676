import { EinwilligungFormular } from '#src/modules/einwilligung/web/einwilligung-formular.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import type { VerweisAnsicht } from '../verweis.contract.ts';
import { AntwortFormular } from './antwort-formular.tsx';
import { NachrichtFormular, ZusammenfuehrungFormular } from './text-formular.tsx';
import { AblehnungFormular, RueckzugFormular } from './rueckzug-formular.tsx';
import { t } from './texte.ts';
import { VerweisAendern } from './verweis-formular.tsx';
import { VermittlungFormular } from './vermittlung-formular.tsx';
import { VersuchFormular } from './versuch-formular.tsx';

export type Aktname =
  | 'einwilligung'
  | 'vermitteln'
  | 'erneuern'
  | 'versuch'
  | 'antwort'
  | 'nachricht'
  | 'zusammenfuehren'
  | 'ablehnen'
  | 'rueckzug'
  | 'aendern';

export type Aktprops = { akteId: string; verweis: VerweisAnsicht; stichtag: string; schliesse: () => void };

/** The form of one act on a Verweis. */
export function VerweisAktDialog({ akt, ...props }: Aktprops & { akt: Aktname }) {
  return (
    <Dialog titel={t(`akt.${akt}`)} schliesse={props.schliesse}>
      <Inhalt akt={akt} {...props} />
    </Dialog>
  );
}

function Inhalt({ akt, ...props }: Aktprops & { akt: Aktname }) {
  switch (akt) {
    case 'einwilligung':
      return <Einwilligung {...props} />;
    case 'vermitteln':
    case 'erneuern':
      return <VermittlungFormular {...props} />;
    case 'versuch':
      return <VersuchFormular {...props} />;
    case 'antwort':
      return <AntwortFormular {...props} />;
    case 'nachricht':
      return <NachrichtFormular {...props} />;
    case 'zusammenfuehren':
      return <ZusammenfuehrungFormular {...props} />;
    case 'ablehnen':
      return <AblehnungFormular {...props} />;
    case 'rueckzug':
      return <RueckzugFormular {...props} />;
    case 'aendern':
      return <VerweisAendern {...props} />;
  }
}

/** The consent that names this Stelle, on the spot. */
function Einwilligung({ akteId, verweis, schliesse }: Aktprops) {
  const { art, name } = verweis.empfaenger;
  return (
    <EinwilligungFormular
      akteId={akteId}
      entscheidung="ERTEILT"
      fuerStelle={{ art, name, bezug: verweis.id }}
      schliesse={schliesse}
    />
  );
}
