import type { ReactNode } from 'react';
import { formatGerman } from '#src/core/plain-date.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { t } from '../texte.ts';

export type Zeiteintrag = {
  id: string;
  datum: PlainDate;
  /** Kind in words: „Kontakt“, „Zielvereinbarung“, „Übergabe“. */
  art: string;
  titel?: string;
  /** Who recorded it. */
  von?: string | undefined;
  inhalt?: ReactNode;
};

/** What happened, newest or oldest first as given. An ordered list, so that it reads well without the line. */
export function Zeitleiste({ eintraege }: { eintraege: readonly Zeiteintrag[] }) {
  return (
    <ol className="kim-zeitleiste">
      {eintraege.map(({ id, datum, art, titel, von, inhalt }) => (
        <li key={id}>
          <p className="kim-zeitleiste__kopf">
            <time dateTime={datum}>{formatGerman(datum)}</time>
            <span className="kim-zeitleiste__art">{art}</span>
            {von === undefined ? null : <span>{t('zeitleiste.von', { name: von })}</span>}
          </p>
          {titel === undefined ? null : <p className="kim-zeitleiste__titel">{titel}</p>}
          {inhalt ? <div>{inhalt}</div> : null}
        </li>
      ))}
    </ol>
  );
}
