import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { formatZelle } from '../kennzahl/zelle.model.ts';
import type { getLandesuebersichtRoute } from '../uebersicht/uebersicht.contract.ts';
import { b } from './berichte-texte.ts';

type Uebersicht = Ausgabe<typeof getLandesuebersichtRoute>;
type Zelle = Uebersicht['standorte'][number]['zellen'][number];

const BREITE = 160;
const HOEHE = 56;
const RAND = 4;

/** One small picture for each Standort, all on the same axis, so that they can be looked at side by side. The numbers stand in the table. */
export function Kleinbilder({ uebersicht }: { uebersicht: Uebersicht }) {
  const { standorte, zeiten, einheit } = uebersicht;
  const hoechste = Math.max(
    1,
    ...standorte.flatMap(({ zellen }) => zellen.filter((zelle) => typeof zelle === 'number')),
  );
  const zeitraum = `${zeiten[0]?.text ?? ''} bis ${zeiten.at(-1)?.text ?? ''}`;
  return (
    <Karte titel={b('vergleich.bilder')}>
      <p>
        {b('vergleich.bilder.text', { von: formatZelle(0, einheit), bis: formatZelle(hoechste, einheit) })}
      </p>
      <ul className="kleinbilder">
        {standorte.map(({ code, name, gruppe, zellen }) => (
          <li key={code}>
            <p>
              <strong>{name}</strong>
              <br />
              <span className="kim-klein">{gruppe}</span>
            </p>
            <svg
              role="img"
              aria-label={b('vergleich.bild', {
                name,
                zeitraum,
                wert: formatZelle(zellen.at(-1) ?? null, einheit),
              })}
              viewBox={`0 0 ${BREITE} ${HOEHE}`}
              className="kleinbild"
            >
              <line x1={0} x2={BREITE} y1={HOEHE - RAND} y2={HOEHE - RAND} className="kleinbild__achse" />
              {listStrecken(zellen, hoechste).map((strecke) => (
                <polyline key={strecke} points={strecke} className="kleinbild__linie" />
              ))}
              {listPunkte(zellen, hoechste).map(({ x, y }) => (
                <circle key={x} cx={x} cy={y} r={2.5} className="kleinbild__punkt" />
              ))}
            </svg>
          </li>
        ))}
      </ul>
    </Karte>
  );
}

type Punkt = { x: number; y: number; stelle: number };

function listPunkte(zellen: readonly Zelle[], hoechste: number): Punkt[] {
  const schritt = zellen.length < 2 ? 0 : (BREITE - 2 * RAND) / (zellen.length - 1);
  return zellen.flatMap((zelle, stelle) =>
    typeof zelle === 'number'
      ? [
          {
            stelle,
            x: Math.round(RAND + stelle * schritt),
            y: Math.round(HOEHE - RAND - (zelle / hoechste) * (HOEHE - 2 * RAND)),
          },
        ]
      : [],
  );
}

/** Lines between neighbours; a hidden number is a gap. */
function listStrecken(zellen: readonly Zelle[], hoechste: number): string[] {
  const strecken: Punkt[][] = [];
  for (const punkt of listPunkte(zellen, hoechste)) {
    const letzte = strecken.at(-1);
    if (letzte?.at(-1)?.stelle === punkt.stelle - 1) letzte.push(punkt);
    else strecken.push([punkt]);
  }
  return strecken
    .filter(({ length }) => length > 1)
    .map((strecke) => strecke.map(({ x, y }) => `${x},${y}`).join(' '));
}
