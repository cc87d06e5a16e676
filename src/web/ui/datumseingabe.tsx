import { useState } from 'react';
import type { Ref } from 'react';
import { formatGerman, isPlainDate, parsePlainDate } from '#src/core/plain-date.ts';
import { t } from '../texte.ts';
import { Feld } from './feld.tsx';
import type { FeldProps } from './feld.tsx';

type Props = FeldProps & {
  /** ISO day, or what was typed as long as it is no day; empty when nothing is entered. */
  wert: string;
  /** ISO day as soon as the text is one, else the text itself: the schema then says what is wrong. */
  onWert: (wert: string) => void;
  onBlur?: () => void;
  name?: string;
  id?: string;
  autoComplete?: string;
  ref?: Ref<HTMLInputElement>;
};

/**
 * One text field TT.MM.JJJJ: quick to type, works with every keyboard and screen reader, says the format in the
 * hint. `1.2.2026` and `2026-02-01` are understood too; leaving the field shows the usual form.
 */
export function Datumseingabe({
  label,
  hinweis,
  fehler,
  freiwillig,
  wert,
  onWert,
  onBlur,
  id,
  ...eingabe
}: Props) {
  const [text, setText] = useState(toAnzeige(wert));
  const [gemeldet, setGemeldet] = useState(wert);
  // A value from outside (draft, conflict) replaces the text; the own report comes back and changes nothing.
  if (wert !== gemeldet) {
    setGemeldet(wert);
    setText(toAnzeige(wert));
  }
  const aendere = (neu: string) => {
    const datum = parsePlainDate(neu);
    const meldung = datum.ok ? datum.wert : neu;
    setText(neu);
    setGemeldet(meldung);
    onWert(meldung);
  };
  return (
    <Feld
      label={label}
      hinweis={hinweis ?? t('feld.datum.hinweis')}
      fehler={fehler}
      freiwillig={freiwillig ?? false}
      id={id}
    >
      {(bezug) => (
        <input
          type="text"
          inputMode="text"
          autoComplete="off"
          {...eingabe}
          {...bezug}
          className="kern-form-input__input kim-breite-kurz"
          value={text}
          onChange={({ target }) => aendere(target.value)}
          onBlur={() => {
            setText(toAnzeige(gemeldet));
            onBlur?.();
          }}
        />
      )}
    </Feld>
  );
}

function toAnzeige(wert: string): string {
  return isPlainDate(wert) ? formatGerman(wert) : wert;
}
