import { formatCent, toCent } from '#src/core/cent.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { Klagezinsrechner } from './klagezinsen.tsx';
import { describeKlage, describeStand, listGestundet } from './bescheidstand.ts';
import type { Nachweis } from './nachweis-daten.ts';
import { t } from './texte.ts';

type Bescheid = NonNullable<Nachweis['erstattung']>;
type Teil = Bescheid['abschnitte'][number]['teile'][number];

/** The Widerrufs- und Erstattungsbescheid: what is claimed, what came in, the whole text. */
export function Erstattung({ nachweis }: { nachweis: Nachweis }) {
  const { erstattung } = nachweis;
  if (erstattung === null) return null;
  const { art, stand, betrag, zinsen, eingegangen, zahlbarBis, bekanntAm, rechtsbehelfBis, abschnitte } =
    erstattung;
  const { bestandskraeftigAm, klage, klagezinsen } = erstattung;
  const anhaengig = klage !== null && klage.ausgang === null;
  // Once it can be proposed, or holds, the amount stands there.
  const { handlungen, bescheid } = nachweis.zinsen;
  const hatZinsbescheid = handlungen.includes('vorschlagen') || bescheid?.stand === 'ERLASSEN';
  return (
    <Karte titel={t(`erstattung.${art}`)}>
      {anhaengig ? (
        <Hinweis art="info" titel={t('erstattung.klage.folge')}>
          <p>{t('erstattung.klage.folge.text')}</p>
        </Hinweis>
      ) : null}
      {stand === 'AUFGEHOBEN' && eingegangen > 0 ? (
        <Hinweis art="warnung" titel={t('erstattung.zurueck', { betrag: formatCent(toCent(eingegangen)) })}>
          <p>{t('erstattung.zurueck.text')}</p>
        </Hinweis>
      ) : null}
      {stand === 'ERLASSEN' && !anhaengig && bestandskraeftigAm === null && eingegangen >= betrag + zinsen ? (
        <Hinweis art="info" titel={t('erstattung.wartet')}>
          <p>{t('erstattung.wartet.text')}</p>
        </Hinweis>
      ) : null}
      <Beschreibungsliste
        angaben={[
          { name: t('erstattung.stand'), wert: describeStand(erstattung) },
          { name: t('erstattung.betrag'), wert: <strong>{formatCent(toCent(betrag))}</strong> },
          { name: t('erstattung.zinsen'), wert: formatCent(toCent(zinsen)) },
          ...(anhaengig ? [] : [{ name: t('erstattung.zahlbarBis'), wert: formatTag(zahlbarBis) }]),
          ...listGestundet(nachweis, 'ERSTATTUNG'),
          ...(bekanntAm === null ? [] : [{ name: t('erstattung.bekannt'), wert: formatTag(bekanntAm) }]),
          ...(rechtsbehelfBis === null
            ? []
            : [{ name: t('erstattung.rechtsbehelf'), wert: formatTag(rechtsbehelfBis) }]),
          ...(klage === null ? [] : [{ name: t('erstattung.klage'), wert: describeKlage(klage) }]),
          ...(bestandskraeftigAm === null
            ? []
            : [{ name: t('erstattung.bestandskraft'), wert: formatTag(bestandskraeftigAm) }]),
          ...(stand === 'ERLASSEN'
            ? [{ name: t('erstattung.eingegangen'), wert: formatCent(toCent(eingegangen)) }]
            : []),
        ]}
      />
      {klagezinsen === null || hatZinsbescheid ? null : (
        <Klagezinsrechner nachweis={nachweis} erstattung={erstattung} klagezinsen={klagezinsen} />
      )}
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
