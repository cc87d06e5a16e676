/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by the keyboard */
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { klassen } from '#src/web/ui/klassen.ts';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import {
  type Ergebnis,
  type Ergebnistabelle,
  formatWert,
  type NichtBeantwortbar,
} from '../ergebnis.model.ts';
import { t } from './texte.ts';
import './anfrage.css';

type Zeile = Ergebnistabelle['zeilen'][number];

/** A table with its notes, or the answer that there is none. */
export function ErgebnisAnzeige({ ergebnis }: { ergebnis: Ergebnis }) {
  return ergebnis.art === 'TABELLE' ? <Tabellenanzeige tabelle={ergebnis} /> : <Absage absage={ergebnis} />;
}

function Tabellenanzeige({ tabelle }: { tabelle: Ergebnistabelle }) {
  const { titel, marken, spalten, zeilenkopf, zeilen, summe, hinweise } = tabelle;
  const alle: readonly Zeile[] =
    summe === null ? zeilen : [...zeilen, { name: t('anlage.summe'), marke: '', werte: summe }];
  const koepfe: Spalte<Zeile>[] = [
    {
      id: 'name',
      kopf: zeilenkopf,
      zelle: ({ name, marke }) => (marke === '' ? name : `${name} ${marke}`),
    },
    ...spalten.map(
      ({ kopf, art }, stelle): Spalte<Zeile> => ({
        id: String(stelle),
        kopf,
        zahl: true,
        zelle: ({ werte }) => formatWert(werte[stelle] ?? null, art),
      }),
    ),
  ];
  return (
    <>
      {marken.map((marke) => (
        <p key={marke}>{marke}</p>
      ))}
      <section
        className={klassen('anfrage-rollen', summe !== null && 'anfrage-rollen--summe')}
        aria-label={titel}
        tabIndex={0}
      >
        <Tabelle titel={titel} spalten={koepfe} zeilen={alle} schluessel={({ name }) => name} />
      </section>
      <h4>{t('anlage.hinweise')}</h4>
      <ul>
        {hinweise.map((hinweis) => (
          <li key={hinweis}>{hinweis}</li>
        ))}
      </ul>
    </>
  );
}

function Absage({ absage: { titel, fehlt, seit, stattdessen, hinweise } }: { absage: NichtBeantwortbar }) {
  return (
    <Hinweis art="info" titel={t('absage.titel')}>
      <p>{titel}</p>
      <p>{fehlt}</p>
      <p>{seit === null ? t('absage.nie') : t('absage.seit', { tag: formatTag(seit) })}</p>
      {stattdessen === null ? null : <p>{stattdessen}</p>}
      {hinweise.map((hinweis) => (
        <p key={hinweis}>{hinweis}</p>
      ))}
    </Hinweis>
  );
}
