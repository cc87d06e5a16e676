import type { Herleitung } from '../herleitung.model.ts';

/** How one figure came about, for whoever wants to follow it: on Antrag, Prüfung and Nachweis the same. */
export function Rechenweg({ wege }: { wege: readonly Herleitung[] }) {
  if (wege.length === 0) return null;
  return (
    <details className="foerderung-rechenweg">
      <summary>So gerechnet</summary>
      {wege.map(({ regel, quelle, inhalt, formel, angaben }) => (
        <div key={`${regel} ${formel}`} className="foerderung-rechenweg__weg">
          <p>{formel}</p>
          <p className="kim-klein">
            Regel {regel}, {quelle}: {inhalt}
          </p>
          {angaben.length === 0 ? null : (
            <ul className="kim-klein">
              {angaben.map(({ name, wert }) => (
                <li key={name}>
                  {name}: {wert}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </details>
  );
}
