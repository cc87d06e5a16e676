/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/control-has-associated-label -- browsers drop the roles when the narrow layout sets display: block; the cell of an open row holds a group with a name */
import { Fragment, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { klassen } from '#src/web/ui/klassen.ts';
import { findBegruendung } from '../check-inhalt.model.ts';
import { readVzae } from '../eingabe.model.ts';
import { formatVzae } from '#src/core/vzae.ts';
import { textOfFehler, toFeldId } from './befunde.ts';
import { Herkunft, Hinweise, useAntragskontext } from './felder.tsx';
import type { Stellenliste } from './use-offene-zeilen.ts';
import { t } from './texte.ts';

type Props<Z> = {
  feld: Stellenliste;
  titel: string;
  /** Names one row of the list, for the button that adds one. */
  art: string;
  hinweis: string;
  zeilen: readonly Z[];
  leer: Z;
  /** What the second column says about a post: where it works, to whom it goes. */
  ort: { kopf: string; zelle: (zeile: Z) => string };
  nameOf: (zeile: Z, platz: number) => string;
  felder: (zeile: Z, platz: number) => ReactNode;
  onZeilen: (zeilen: Z[]) => void;
};

const SPALTEN = 5;

/** Posts of one kind: a row each, and a place to edit that opens under the row. */
export function Stellentabelle<Z extends { vzae: string }>({
  feld,
  titel,
  art,
  hinweis,
  zeilen,
  leer,
  ort,
  nameOf,
  felder,
  onZeilen,
}: Props<Z>) {
  const { befunde, offen } = useAntragskontext();
  const ergaenze = () => {
    const platz = zeilen.length;
    flushSync(() => {
      onZeilen([...zeilen, leer]);
      offen.set(feld, platz, true);
    });
    document.querySelector<HTMLElement>(`#${toZeilenId(feld, platz)} input`)?.focus();
  };
  const streiche = (platz: number) => {
    flushSync(() => {
      onZeilen(zeilen.toSpliced(platz, 1));
      offen.remove(feld, platz);
    });
    document.getElementById(toFeldId(feld))?.focus();
  };
  return (
    <Gruppe id={toFeldId(feld)} label={titel} hinweis={hinweis} fehler={textOfFehler(befunde, feld)}>
      <Herkunft feld={feld} />
      {zeilen.length === 0 ? null : (
        <table className="kim-tabelle foerderung-stellen" role="table">
          <caption className="kern-sr-only">{titel}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <Kopf text={t('antrag.bezeichnung')} />
              <Kopf text={t('antrag.vzae')} zahl />
              <Kopf text={ort.kopf} />
              <Kopf text={t('antrag.zeile.stand')} />
              <Kopf text={t('antrag.zeile.schritt')} />
            </tr>
          </thead>
          <tbody role="rowgroup">
            {zeilen.map((zeile, platz) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows have no other identity while they are typed
              <Fragment key={platz}>
                <Stellenzeile
                  feld={feld}
                  platz={platz}
                  name={nameOf(zeile, platz)}
                  vzae={zeile.vzae}
                  ort={ort.zelle(zeile)}
                />
                {offen.has(feld, platz) ? (
                  <Bearbeitung
                    feld={feld}
                    platz={platz}
                    name={nameOf(zeile, platz)}
                    onWeg={() => streiche(platz)}
                  >
                    {felder(zeile, platz)}
                  </Bearbeitung>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      <Hinweise feld={feld} />
      <Button art="sekundaer" onClick={ergaenze}>
        {t('antrag.dazu', { art })}
      </Button>
    </Gruppe>
  );
}

function Kopf({ text, zahl = false }: { text: string; zahl?: boolean }) {
  return (
    <th scope="col" role="columnheader" className={klassen(zahl && 'kim-zahl') || undefined}>
      {text}
    </th>
  );
}

function Stellenzeile({
  feld,
  platz,
  name,
  vzae,
  ort,
}: {
  feld: Stellenliste;
  platz: number;
  name: string;
  vzae: string;
  ort: string;
}) {
  const { offen } = useAntragskontext();
  const istOffen = offen.has(feld, platz);
  return (
    <tr role="row" className={klassen(istOffen && 'foerderung-stellen__offen') || undefined}>
      <th scope="row" role="rowheader">
        <span>{name}</span>
      </th>
      <td role="cell" className="kim-zahl">
        <span>{formatAnteil(vzae)}</span>
      </td>
      <td role="cell">
        <span>{ort}</span>
      </td>
      <td role="cell">
        <Stand feld={feld} platz={platz} />
      </td>
      <td role="cell" className="foerderung-stellen__schritt">
        <Button
          art="tertiaer"
          id={toKnopfId(feld, platz)}
          aria-expanded={istOffen}
          aria-controls={istOffen ? toZeilenId(feld, platz) : undefined}
          aria-label={t('antrag.zeile.bearbeiten.name', { name })}
          onClick={() => offen.set(feld, platz, !istOffen)}
        >
          {t('antrag.zeile.bearbeiten')}
        </Button>
      </td>
    </tr>
  );
}

/** What is against a post, in words. */
function Stand({ feld, platz }: { feld: Stellenliste; platz: number }) {
  const { inhalt, befunde } = useAntragskontext();
  const eigene = befunde.filter((befund) => befund.feld.startsWith(`${feld}[${platz}].`));
  const anzahl = eigene.filter(
    (befund) => befund.art !== 'WARNUNG' || findBegruendung(inhalt, befund) === '',
  ).length;
  if (anzahl > 0) return <Etikett art="fehler" text={t('antrag.zeile.offen', { anzahl })} />;
  if (eigene.length > 0) return <Etikett art="warnung" text={t('antrag.zeile.begruendet')} />;
  return <span>{t('antrag.zeile.gut')}</span>;
}

function Bearbeitung({
  feld,
  platz,
  name,
  children,
  onWeg,
}: {
  feld: Stellenliste;
  platz: number;
  name: string;
  children: ReactNode;
  onWeg: () => void;
}) {
  const { offen } = useAntragskontext();
  const schliesse = () => {
    flushSync(() => offen.set(feld, platz, false));
    document.getElementById(toKnopfId(feld, platz))?.focus();
  };
  return (
    <tr role="row" className="foerderung-stellen__bearbeitung">
      <td role="cell" colSpan={SPALTEN}>
        <fieldset className="foerderung-zeile" id={toZeilenId(feld, platz)}>
          <legend>{name}</legend>
          <div className="foerderung-zeile__felder">{children}</div>
          <div className="kim-aktionen">
            <Button art="sekundaer" onClick={schliesse} aria-label={t('antrag.zeile.zu.name', { name })}>
              {t('antrag.zeile.zu')}
            </Button>
            <Button art="tertiaer" onClick={onWeg} aria-label={t('antrag.weg.name', { name })}>
              {t('antrag.weg')}
            </Button>
          </div>
        </fieldset>
      </td>
    </tr>
  );
}

/** `0.5` typed is `0,50` shown; what cannot be read stays as it is. */
function formatAnteil(vzae: string): string {
  const gelesen = readVzae(vzae);
  return gelesen.ok ? formatVzae(gelesen.wert) : vzae;
}

function toZeilenId(feld: Stellenliste, platz: number): string {
  return `${toFeldId(`${feld}[${platz}]`)}-zeile`;
}

function toKnopfId(feld: Stellenliste, platz: number): string {
  return `${toFeldId(`${feld}[${platz}]`)}-knopf`;
}
