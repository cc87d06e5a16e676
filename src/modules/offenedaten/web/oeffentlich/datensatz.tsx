/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- browsers drop the roles when the narrow layout sets display: block */
import type { ReactNode } from 'react';
import {
  BEREICHE,
  formatOffenzelle,
  formatTag,
  formatWissensstand,
  formatZeitraum,
  LIZENZEN,
} from '../../offenedaten.model.ts';
import { type Datensatzdaten, LISTE_ADRESSE, type Offen, toAdresse } from '../../seitendaten.model.ts';
import { t } from './texte.ts';

/** One Ausgabe: what it means, the table, what is hidden and why, the files, all Ausgaben. */
export function Datensatz({ daten }: { daten: Datensatzdaten }) {
  const { datensatz, ausgabe, quellenvermerk } = daten;
  const { beschreibung, kennung } = ausgabe;
  const neueste = datensatz.aktuell?.ausgabe ?? ausgabe.ausgabe;
  return (
    <>
      {ausgabe.ausgabe === neueste ? null : (
        <p>
          <strong>{t('alt', { ausgabe: ausgabe.ausgabe })}</strong>{' '}
          <a href={toAdresse({ kennung })}>{t('alt.neu', { ausgabe: neueste })}</a>
        </p>
      )}
      <p>{beschreibung.definition}</p>
      {ausgabe.hinweis === null ? null : (
        <p className="kim-umbrueche">
          <strong>{t('hinweis')}</strong> {ausgabe.hinweis}
        </p>
      )}
      <h2>{t('tabelle')}</h2>
      <Tabelle daten={daten} />
      <h2>{t('verdeckt')}</h2>
      <p>
        {beschreibung.schutz}{' '}
        {beschreibung.anteilVerdeckt === 0
          ? ''
          : t('verdeckt.anteil', { anteil: beschreibung.anteilVerdeckt })}
      </p>
      {beschreibung.hinweise.length === 0 ? null : (
        <ul>
          {beschreibung.hinweise.map((hinweis) => (
            <li key={hinweis}>{hinweis}</li>
          ))}
        </ul>
      )}
      <Dateien ausgabe={ausgabe} />
      <h2>{t('lizenz')}</h2>
      <p>
        <a href={LIZENZEN[ausgabe.lizenz].seite} rel="noreferrer license">
          {LIZENZEN[ausgabe.lizenz].name}
        </a>
        . {LIZENZEN[ausgabe.lizenz].satz}
      </p>
      <p>
        {t('lizenz.vermerk')} <span className="kim-umbrueche">{quellenvermerk}</span>
      </p>
      <h2>{t('angaben')}</h2>
      <Angaben daten={daten} />
      <Verlauf daten={daten} />
      <p className="kim-nicht-drucken">
        <a href={LISTE_ADRESSE}>{t('zurueck')}</a>
      </p>
    </>
  );
}

function Tabelle({ daten: { ausgabe, tabelle } }: { daten: Datensatzdaten }) {
  const { zeilen, spalten, zellen, median, einheit } = tabelle;
  const reihen = zeilen.flatMap(({ code, text }, i) =>
    median === null
      ? [{ code, text, werte: zellen[i] ?? [] }]
      : [
          { code: `${code}-mittel`, text: t('tabelle.mittel', { zeile: text }), werte: zellen[i] ?? [] },
          { code: `${code}-median`, text: t('tabelle.median', { zeile: text }), werte: median[i] ?? [] },
        ],
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table of many columns is wider than a phone; keys must scroll it
    <section aria-label={t('tabelle.bereich')} tabIndex={0} className="kim-rollbereich">
      <table className="kim-tabelle" role="table">
        <caption>{t(`tabelle.titel.${einheit}`, { titel: ausgabe.titel })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('tabelle.kopf')}
            </th>
            {spalten.map(({ code, text }) => (
              <th key={code} scope="col" role="columnheader" className="kim-zahl">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {reihen.map(({ code, text, werte }) => (
            <tr key={code} role="row">
              <th scope="row" role="rowheader">
                {text}
              </th>
              {spalten.map((spalte, j) => (
                <td key={spalte.code} role="cell" className="kim-zahl" data-kopf={spalte.text}>
                  {formatOffenzelle(werte[j] ?? null, einheit)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Dateien({ ausgabe }: { ausgabe: Offen }) {
  const adresse = toAdresse(ausgabe);
  return (
    <>
      <h2>{t('dateien')}</h2>
      <p>{t(ausgabe.beschreibung.gruppe === 'FOERDERUNG' ? 'dateien.zuwendungen' : 'dateien.text')}</p>
      <ul>
        {(['csv', 'json'] as const).map((form) => (
          <li key={form}>
            <a href={`${adresse}/tabelle.${form}`}>{t(`dateien.${form}`)}</a>{' '}
            {t('dateien.groesse', { bytes: ausgabe[form].bytes })}
            <span className="kim-klein kim-umbrueche"> SHA-256: {ausgabe[form].pruefsumme}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Angaben({ daten: { ausgabe, herausgeber } }: { daten: Datensatzdaten }) {
  const { beschreibung: b, kennung } = ausgabe;
  const zahl = (wert: typeof b.n) => formatOffenzelle(wert, b.einheit === 'VZAE' ? 'VZAE' : 'ANZAHL');
  const zeilen: readonly (readonly [string, ReactNode])[] = [
    [t('angaben.kennzahl'), b.gruppe === 'FOERDERUNG' ? null : `${b.kennzahl} ${b.name}`],
    [t('angaben.gruppe'), BEREICHE[b.gruppe]],
    [t('angaben.gezaehlt'), b.gezaehlt],
    [t('angaben.bezogen'), b.bezogenAuf],
    [t('angaben.einschraenkung'), b.einschraenkung],
    [t('angaben.einheit'), b.zaehleinheit],
    ['n', zahl(b.n)],
    ['N', b.N === null ? null : zahl(b.N)],
    [t('angaben.zeitraum'), formatZeitraum(b.zeitraum)],
    [t('angaben.stichtag'), b.stichtag === null ? null : formatTag(b.stichtag)],
    [t('angaben.wissensstand'), formatWissensstand(b.wissensstand)],
    [t('angaben.fassung'), b.gruppe === 'FOERDERUNG' ? null : String(b.fassung)],
    [t('angaben.ausgabe'), t('ausgabe.link', { ausgabe: ausgabe.ausgabe, tag: formatTag(ausgabe.am) })],
    [t('angaben.quelle'), `${b.quelle}; ${b.regel}`],
    [t('angaben.herausgeber'), herausgeber],
    [t('angaben.kennung'), kennung],
    [t('angaben.pruefsumme'), b.pruefsumme],
  ];
  return (
    <dl className="kim-liste">
      {zeilen
        .filter(([, wert]) => wert !== null && wert !== '')
        .map(([name, wert]) => (
          <div key={name} className="kim-liste__zeile">
            <dt>{name}</dt>
            <dd className="kim-umbrueche">{wert}</dd>
          </div>
        ))}
    </dl>
  );
}

function Verlauf({ daten: { datensatz, ausgabe } }: { daten: Datensatzdaten }) {
  return (
    <>
      <h2>{t('ausgaben')}</h2>
      <p>{t('ausgaben.text')}</p>
      <ol reversed>
        {datensatz.ausgaben.map((eine) => (
          <li key={eine.ausgabe} value={eine.ausgabe}>
            {eine.ausgabe === ausgabe.ausgabe ? (
              <strong>{t('ausgabe.diese', { ausgabe: eine.ausgabe, tag: formatTag(eine.am) })}</strong>
            ) : (
              <a href={toAdresse(eine)}>
                {t('ausgabe.link', { ausgabe: eine.ausgabe, tag: formatTag(eine.am) })}
              </a>
            )}
            {eine.offen
              ? `: ${t(`anlass.${eine.beschreibung.anlass}`)}${eine.hinweis === null ? '' : `. ${eine.hinweis}`}`
              : `: ${t('ausgabe.zurueckgezogen', { tag: formatTag(eine.zurueckgezogenAm), grund: eine.grund })}`}
          </li>
        ))}
      </ol>
    </>
  );
}
