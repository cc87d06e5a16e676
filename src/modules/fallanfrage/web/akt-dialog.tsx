import { Dialog } from '#src/web/ui/dialog.tsx';
import type { AnfrageAnsicht } from '../fallanfrage.contract.ts';
import { AbsageFormular } from './absage-formular.tsx';
import { RueckrufFormular } from './rueckruf-formular.tsx';
import { t } from './texte.ts';
import { UebernahmeFormular } from './uebernahme-formular.tsx';

export type Aktname = 'uebernahme' | 'rueckruf' | 'absage';
export type Aktprops = { anfrage: AnfrageAnsicht; stichtag: string; schliesse: () => void };

const FORMULARE = {
  uebernahme: UebernahmeFormular,
  rueckruf: RueckrufFormular,
  absage: AbsageFormular,
} as const satisfies Record<Aktname, (props: Aktprops) => unknown>;

/** The form of one act on a Fallanfrage. */
export function AktDialog({ akt, ...props }: Aktprops & { akt: Aktname }) {
  const Formular = FORMULARE[akt];
  return (
    <Dialog
      titel={akt === 'uebernahme' ? t('akt.uebernahme.titel') : t(`akt.${akt}`)}
      schliesse={props.schliesse}
    >
      <Formular {...props} />
    </Dialog>
  );
}
