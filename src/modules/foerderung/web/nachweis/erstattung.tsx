import { formatCent, toCent } from '#src/core/cent.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import type { Nachweis } from './nachweis-daten.ts';
import { t } from './texte.ts';

type Bescheid = NonNullable<Nachweis['erstattung']>;
type Teil = Bescheid['abschnitte'][number]['teile'][number];

/** The Widerrufs- und Erstattungsbescheid: what is claimed, what came in, the whole text. */
export function Erstattung({ nachweis: { erstattung } }: { nachweis: Nachweis }) {
  if (erstattung === null) return null;
  const { stand, betrag, zinsen, eingegangen, zahlbarBis, bekanntAm, rechtsbehelfBis, abschnitte } =
    erstattung;
  return (
    <Karte titel={t('erstattung.titel')}>
      <Beschreibungsliste
        angaben={[
          { name: t('erstattung.stand'), wert: describeStand(erstattung) },
          { name: t('erstattung.betrag'), wert: <strong>{formatCent(toCent(betrag))}</strong> },
          { name: t('erstattung.zinsen'), wert: formatCent(toCent(zinsen)) },
          { name: t('erstattung.zahlbarBis'), wert: formatTag(zahlbarBis) },
          ...(bekanntAm === null ? [] : [{ name: t('erstattung.bekannt'), wert: formatTag(bekanntAm) }]),
          ...(rechtsbehelfBis === null
            ? []
            : [{ name: t('erstattung.rechtsbehelf'), wert: formatTag(rechtsbehelfBis) }]),
          ...(stand === 'ERLASSEN'
            ? [{ name: t('erstattung.eingegangen'), wert: formatCent(toCent(eingegangen)) }]
            : []),
        ]}
      />
      <details className="foerderung-rechenweg">
        <summary>{t('erstattung.text')}</summary>
        {abschnitte.map(({ ueberschrift, teile }, platz) => (
          // oxlint-disable-next-line react/no-array-index-key -- the text is frozen
          <section key={platz}>
            {ueberschrift === null ? null : <h3>{ueberschrift}</h3>}
            {teile.map((teil, stelle) => (
              // oxlint-disable-next-line react/no-array-index-key -- the text is frozen
              <Textteil key={stelle} teil={teil} />
            ))}
          </section>
        ))}
      </details>
    </Karte>
  );
}

function describeStand({ stand, datum, vorgeschlagenVon, gezeichnetVon }: Bescheid): string {
  const person = (stand === 'VORGESCHLAGEN' ? vorgeschlagenVon : gezeichnetVon) ?? t('person');
  return t(`erstattung.stand.${stand}`, { person, datum: datum === null ? '' : formatTag(datum) });
}

function Textteil({ teil }: { teil: Teil }) {
  if (teil.art === 'absatz') return <p className="foerderung-text">{teil.text}</p>;
  if (teil.art === 'liste') {
    return (
      <ul>
        {teil.punkte.map((punkt) => (
          <li key={punkt}>{punkt}</li>
        ))}
      </ul>
    );
  }
  const zeilen = [...teil.zeilen, ...(teil.summe === null ? [] : [teil.summe])];
  return (
    <Tabelle
      titel={teil.titel}
      spalten={teil.kopf.map((kopf, spalte) => ({
        id: String(spalte),
        kopf,
        zahl: spalte > 0,
        zelle: (zeile: readonly string[]) => zeile[spalte] ?? '',
      }))}
      zeilen={zeilen}
      schluessel={(zeile) => zeile.join('|')}
    />
  );
}
