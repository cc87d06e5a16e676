import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { formatZelle } from '../kennzahl/zelle.model.ts';
import type { getErgebnisRoute } from '../mappe/bericht.contract.ts';
import { b } from './berichte-texte.ts';
import { formatWissensstand, Tafel } from './kennzahl-tafel.tsx';

export type Ergebnis = Ausgabe<typeof getErgebnisRoute>;

/** The tables of a report, each with when and under which definition it was computed. */
export function Berichtsergebnis({ ergebnis }: { ergebnis: Ergebnis }) {
  const { teile, gerechnetAm, profil, anteilVerdeckt, pruefsumme, zeitraum, notiz } = ergebnis;
  return (
    <>
      {notiz === '' ? null : <p className="bericht-text">{notiz}</p>}
      {teile.map(({ frage, tabelle, absage, neueBestimmung }, stelle) => (
        // oxlint-disable-next-line react/no-array-index-key -- a table of a report is its place
        <div key={stelle} className="kim-stapel bericht-teil">
          {neueBestimmung ? <Hinweis art="warnung" titel={b('ansicht.neu')} /> : null}
          {tabelle === null ? (
            <Hinweis art="info" titel={b('ansicht.ohne', { kennzahl: frage.kennzahl })}>
              <p>{absage}</p>
            </Hinweis>
          ) : (
            <>
              <Tafel tabelle={tabelle} anzeige={frage.anzeige} />
              <p className="kim-klein">
                {b('ansicht.version', {
                  version: tabelle.version,
                  stand: formatWissensstand(tabelle.wissensstand),
                  n: formatZelle(tabelle.n, tabelle.einheit === 'VZAE' ? 'VZAE' : 'ANZAHL'),
                })}
                {tabelle.hinweise.map((hinweis) => ` · ${hinweis}`)}
              </p>
            </>
          )}
        </div>
      ))}
      <Karte titel={b('ansicht.stand')}>
        <Beschreibungsliste
          angaben={[
            { name: b('ansicht.zeit'), wert: zeitraum },
            { name: b('ansicht.gerechnet'), wert: new Date(gerechnetAm).toLocaleString('de-DE') },
            { name: b('ansicht.schutz'), wert: `${b(`profil.${profil}`)}: ${b(`profil.${profil}.text`)}` },
            { name: b('ansicht.verdeckt'), wert: b('ansicht.prozent', { zahl: String(anteilVerdeckt) }) },
            {
              name: b('ansicht.pruefsumme'),
              wert: <span className="kennzahl-pruefsumme">{pruefsumme}</span>,
            },
          ]}
        />
      </Karte>
    </>
  );
}
