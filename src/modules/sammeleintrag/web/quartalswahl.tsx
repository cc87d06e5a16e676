import { addMonths, isPlainDate, quarterOf } from '#src/core/plain-date.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { t } from './texte.ts';

const QUARTALE = 8;

/** The quarter of today and the seven before it. */
export function Quartalswahl({ wert, onWert }: { wert: string; onWert: (quartal: string) => void }) {
  const { data: sitzung } = useSitzung();
  const heute = sitzung?.stichtag;
  const quartale =
    heute === undefined || !isPlainDate(heute)
      ? []
      : Array.from({ length: QUARTALE }, (_, stelle) => quarterOf(addMonths(heute, -3 * stelle)));
  return (
    <Auswahl
      label={t('seite.quartal')}
      leer={null}
      optionen={quartale.map((quartal) => ({
        wert: quartal,
        text: t('seite.quartal.text', { nummer: quartal.slice(-1), jahr: quartal.slice(0, 4) }),
      }))}
      value={wert}
      onChange={({ target }) => onWert(target.value)}
    />
  );
}
