import { Tabelle } from '#src/web/ui/tabelle.tsx';
import type { Bescheidform } from '../../pruefung/bescheid-form.model.ts';

/** The text of a Bescheid as it will be read, from top to bottom. */
export function Bescheidtext({ text }: { text: Bescheidform }) {
  const nummern = text.abschnitte.filter(({ ueberschrift }) => ueberschrift !== null).map(({ id }) => id);
  return (
    <article className="foerderung-bescheid" lang="de">
      <p>{text.absender}</p>
      <p className="foerderung-text">{text.empfaenger.join('\n')}</p>
      <p className="kim-klein">{text.angaben.map(({ name, wert }) => `${name}: ${wert}`).join(' · ')}</p>
      <p>
        <strong>{text.titel}</strong>
        <br />
        <span className="kim-klein">{text.kennzeichen}</span>
      </p>
      {text.abschnitte.map(({ id, ueberschrift, teile }) => {
        return (
          <section key={id}>
            {ueberschrift === null ? null : (
              <h3>
                {nummern.indexOf(id) + 1}. {ueberschrift}
              </h3>
            )}
            {teile.map((teil, platz) => (
              // oxlint-disable-next-line react/no-array-index-key -- the text is frozen: its parts never move
              <Teil key={platz} teil={teil} />
            ))}
          </section>
        );
      })}
      <p className="foerderung-text">{text.zeichnung.join('\n')}</p>
    </article>
  );
}

function Teil({ teil }: { teil: Bescheidform['abschnitte'][number]['teile'][number] }) {
  if (teil.art === 'absatz') return <p>{teil.text}</p>;
  if (teil.art === 'liste') {
    return (
      <ul>
        {teil.punkte.map((punkt) => (
          <li key={punkt}>{punkt}</li>
        ))}
      </ul>
    );
  }
  const zeilen = teil.summe === null ? teil.zeilen : [...teil.zeilen, teil.summe];
  return (
    <Tabelle<{ zellen: readonly string[]; platz: number }>
      titel={teil.titel}
      zeilen={zeilen.map((zellen, platz) => ({ zellen, platz }))}
      schluessel={({ platz }) => String(platz)}
      spalten={teil.kopf.map((kopf, spalte) => ({
        id: String(spalte),
        kopf,
        zahl: teil.rechts.includes(spalte),
        zelle: ({ zellen }) => zellen[spalte] ?? '',
      }))}
    />
  );
}
