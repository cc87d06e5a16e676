import { useId } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { getKetteRoute } from '../kette.contract.ts';
import { BILD, computeKettenbild, type Linie } from '../kettenbild.model.ts';
import { t } from './texte.ts';
import './schnittstelle.css';

export type Kette = Ausgabe<typeof getKetteRoute>;

/** The Kette drawn from its steps. Everything in it stands as text below, so that nobody needs the picture. */
export function Kettenbild({ name, schritte }: Pick<Kette, 'name' | 'schritte'>) {
  const id = useId();
  const bild = computeKettenbild(schritte);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region has to be reached by keyboard (WCAG 2.1.1)
    <section className="schnittstelle-bild" tabIndex={0} aria-labelledby={`${id}-titel`}>
      <svg
        role="img"
        aria-labelledby={`${id}-titel`}
        aria-describedby={`${id}-text`}
        width={bild.breite}
        height={bild.hoehe}
        viewBox={`0 0 ${String(bild.breite)} ${String(bild.hoehe)}`}
      >
        <title id={`${id}-titel`}>{t('kette.bild.titel', { name })}</title>
        <desc id={`${id}-text`}>{t('kette.bild.beschreibung', { schritte: schritte.length })}</desc>
        <defs>
          <marker
            id={`${id}-spitze`}
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M0 0 L8 4 L0 8 z" fill="currentColor" />
          </marker>
        </defs>
        {bild.spalten.map(({ titel, x }) => (
          <Zeilen
            key={x}
            x={x}
            y={18}
            zeilen={umbrich(titel ?? '', 30, 2)}
            klasse="schnittstelle-bild__teil"
          />
        ))}
        {bild.linien.map((linie) => (
          <Strich
            key={`${linie.von} ${linie.nach} ${linie.text ?? ''}`}
            linie={linie}
            spitze={`${id}-spitze`}
            marke={markeOf(linie, schritte)}
          />
        ))}
        {bild.kreise.map(({ art, abschnitt, x, y }) => (
          <circle
            key={`${art} ${String(abschnitt)}`}
            cx={x}
            cy={y}
            r={BILD.kreis - 2}
            fill="var(--kern-color-layout-background-default, #fff)"
            stroke="currentColor"
            strokeWidth={art === 'ENDE' ? 4 : 1.5}
          />
        ))}
        {bild.kaesten.map(({ kennung, x, y }) => {
          const schritt = schritte.find((einer) => einer.kennung === kennung);
          return (
            <g key={kennung}>
              <rect
                x={x}
                y={y}
                width={BILD.kasten}
                height={BILD.hoehe}
                rx={8}
                fill="var(--kern-color-layout-background-default, #fff)"
                stroke="currentColor"
                strokeWidth={1.5}
                {...(schritt?.geplant ? { strokeDasharray: '6 4' } : {})}
              />
              <Zeilen
                x={x + 10}
                y={y + 22}
                zeilen={umbrich(`${kennung}  ${schritt?.titel ?? ''}`, 29, 2)}
                klasse="schnittstelle-bild__titel"
              />
              <Zeilen
                x={x + 10}
                y={y + 60}
                zeilen={umbrich(schritt?.akteur ?? '', 33, 1)}
                klasse="schnittstelle-bild__stelle"
              />
            </g>
          );
        })}
      </svg>
    </section>
  );
}

function Strich({ linie, spitze, marke }: { linie: Linie; spitze: string; marke: string | null }) {
  const [x, y] = linie.textort;
  return (
    <>
      <polyline
        points={linie.punkte.map(([px, py]) => `${String(px)},${String(py)}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        markerEnd={`url(#${spitze})`}
      />
      {marke === null ? null : (
        <text x={x} y={y} className="schnittstelle-bild__marke">
          {marke}
        </text>
      )}
    </>
  );
}

/** The letter that the text gives to the branch. */
function markeOf({ von, nach, text }: Linie, schritte: Kette['schritte']): string | null {
  const zweige = schritte.find(({ kennung }) => kennung === von)?.zweige ?? [];
  const stelle = zweige.findIndex((zweig) => zweig.nach === nach && zweig.bedingung === text);
  return stelle < 0 ? null : toBuchstabe(stelle);
}

export function toBuchstabe(stelle: number): string {
  return 'abcdef'[stelle] ?? '';
}

function Zeilen({
  x,
  y,
  zeilen,
  klasse,
}: {
  x: number;
  y: number;
  zeilen: readonly string[];
  klasse: string;
}) {
  return (
    <text x={x} y={y} className={klasse}>
      {zeilen.map((zeile, stelle) => (
        <tspan key={zeile} x={x} dy={stelle === 0 ? 0 : 17}>
          {zeile}
        </tspan>
      ))}
    </text>
  );
}

/** Words on lines; the last one ends with an ellipsis when more is left. */
function umbrich(text: string, breite: number, hoechstens: number): string[] {
  const zeilen: string[] = [];
  let rest = text;
  while (rest !== '' && zeilen.length < hoechstens) {
    const passt = rest.length <= breite ? rest.length : Math.max(rest.lastIndexOf(' ', breite), 0) || breite;
    zeilen.push(rest.slice(0, passt));
    rest = rest.slice(passt).trim();
  }
  const letzte = zeilen.at(-1);
  if (rest !== '' && letzte !== undefined) zeilen[zeilen.length - 1] = `${letzte.slice(0, breite - 1)}…`;
  return zeilen;
}
