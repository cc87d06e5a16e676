/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- browsers drop the roles when the narrow layout sets display: block */
import type { ReactNode } from 'react';
import { t } from '../texte.ts';
import { klassen } from './klassen.ts';

export type Spalte<Z> = {
  id: string;
  kopf: string;
  /** Shown in place of a long `kopf`; the whole wording stays at hand as description of the heading. */
  kurz?: string;
  zelle: (zeile: Z) => ReactNode;
  /** Numbers stand at the end of the cell, so that digits are below each other. */
  zahl?: boolean;
  sortierbar?: boolean;
};
export type Sortierung = { spalte: string; richtung: 'auf' | 'ab' };

type Props<Z> = {
  /** Caption: what the table shows. */
  titel: string;
  titelVerborgen?: boolean;
  spalten: readonly Spalte<Z>[];
  zeilen: readonly Z[];
  schluessel: (zeile: Z) => string;
  /** Column whose cell names the row. First column without it. */
  zeilenkopf?: string;
  sortierung?: Sortierung;
  /** The server sorts; the page asks it anew. */
  onSortierung?: (sortierung: Sortierung) => void;
  fuss?: ReactNode;
};

/**
 * Plain table. Below 40rem each row becomes a block of „heading: value“; the roles are written out because
 * browsers drop them with `display: block`.
 */
export function Tabelle<Z>({ titel, titelVerborgen, spalten, zeilen, schluessel, fuss, ...rest }: Props<Z>) {
  const zeilenkopf = rest.zeilenkopf ?? spalten[0]?.id;
  return (
    <table className="kim-tabelle" role="table">
      <caption className={klassen(titelVerborgen && 'kern-sr-only')}>{titel}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {spalten.map((spalte) => (
            <Spaltenkopf key={spalte.id} spalte={spalte} {...rest} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {zeilen.length === 0 ? (
          <tr role="row">
            <td role="cell" colSpan={spalten.length}>
              {t('tabelle.leer')}
            </td>
          </tr>
        ) : null}
        {zeilen.map((zeile) => (
          <tr key={schluessel(zeile)} role="row">
            {spalten.map((spalte) => (
              <Zelle key={spalte.id} spalte={spalte} zeile={zeile} kopf={spalte.id === zeilenkopf} />
            ))}
          </tr>
        ))}
      </tbody>
      {fuss ? <tfoot role="rowgroup">{fuss}</tfoot> : null}
    </table>
  );
}

function Zelle<Z>({ spalte, zeile, kopf }: { spalte: Spalte<Z>; zeile: Z; kopf: boolean }) {
  const aussehen = klassen(spalte.zahl && 'kim-zahl') || undefined;
  return kopf ? (
    <th scope="row" role="rowheader" className={aussehen} data-kopf={spalte.kurz ?? spalte.kopf}>
      <span>{spalte.zelle(zeile)}</span>
    </th>
  ) : (
    <td role="cell" className={aussehen} data-kopf={spalte.kurz ?? spalte.kopf}>
      <span>{spalte.zelle(zeile)}</span>
    </td>
  );
}

type KopfProps<Z> = {
  spalte: Spalte<Z>;
  sortierung?: Sortierung;
  onSortierung?: (sortierung: Sortierung) => void;
};

const ARIA_SORT = { auf: 'ascending', ab: 'descending' } as const;

function Spaltenkopf<Z>({ spalte, sortierung, onSortierung }: KopfProps<Z>) {
  const { id, kopf, kurz, zahl, sortierbar } = spalte;
  const richtung = sortierung?.spalte === id ? sortierung.richtung : undefined;
  const aussehen = klassen(zahl && 'kim-zahl') || undefined;
  if (!sortierbar || !onSortierung) {
    return (
      <th scope="col" role="columnheader" className={aussehen}>
        {kurz === undefined ? kopf : <abbr title={kopf}>{kurz}</abbr>}
      </th>
    );
  }
  return (
    <th
      scope="col"
      role="columnheader"
      className={aussehen}
      aria-sort={richtung ? ARIA_SORT[richtung] : 'none'}
    >
      <button
        type="button"
        className="kim-sortierknopf"
        title={t('tabelle.sortieren', { spalte: kopf })}
        onClick={() => onSortierung({ spalte: id, richtung: richtung === 'auf' ? 'ab' : 'auf' })}
      >
        {kurz ?? kopf}
        <span aria-hidden="true" className="kim-sortierzeichen" data-richtung={richtung ?? 'keine'} />
      </button>
    </th>
  );
}
