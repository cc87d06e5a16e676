import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Diagramm } from '#src/web/ui/diagramm.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Rollbereich } from '#src/web/ui/rollbereich.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import {
  EINHEIT_NAMEN,
  formatBildzahl,
  type Tabellenzeile,
  toTabellenbild,
  toTabellenzeilen,
} from '../kennzahl/bild.model.ts';
import { formatZelle } from '../kennzahl/zelle.model.ts';
import {
  exportKennzahlCsvRoute,
  exportKennzahlJsonRoute,
  exportKennzahlPdfRoute,
  exportKennzahlXlsxRoute,
  getKennzahltabelleRoute,
} from '../kennzahl/kennzahl.contract.ts';
import { SCHWELLE } from '../kennzahl/tabelle.model.ts';
import { formatQuartal, lastQuartal } from '../kennzahl/zeit.model.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { Freigabekarte } from './freigabe-karte.tsx';
import type { Katalogeintrag } from './kennzahl-seite.tsx';
import { t } from './texte.ts';
import { formatZeitraum, isTageskennzahl, listEbenen, toFrage, type Wahlstand } from './wahl.ts';

export type Kennzahltabelle = Ausgabe<typeof getKennzahltabelleRoute>;
type Props = { kennzahl: Katalogeintrag; rolle: Rolle; heute: string };
/** Who reads the whole Standort, and not the own team. */
const STANDORTROLLEN: readonly Rolle[] = ['KOORDINATION', 'KI_LEITUNG'];
/** So many years can be chosen, the newest with a finished quarter first. */
const JAHRE = 6;

/** Choice, chart, table and downloads; all read the same cells. */
export function Kennzahltafel({ kennzahl, rolle, heute }: Props) {
  const ebenen = listEbenen(rolle, kennzahl);
  const neuestes = Number(lastQuartal(toPlainDate(heute)).slice(0, 4));
  const [wahl, setWahl] = useState<Wahlstand>({
    jahr: String(neuestes),
    stichtag: heute,
    aufteilung: '',
    ebene: ebenen[0] ?? 'STANDORT',
    profil: rolle === 'MINISTERIUM' ? 'EXTERN' : 'INTERN',
  });
  const query = toFrage(wahl, ebenen, kennzahl);
  const { data, error, refetch } = useLesen(
    getKennzahltabelleRoute,
    { params: { code: kennzahl.code }, query },
    { behalteAlte: true },
  );
  return (
    <>
      <Karte titel={t('wahl.titel')}>
        <Wahlfelder
          kennzahl={kennzahl}
          rolle={rolle}
          wahl={wahl}
          jahre={Array.from({ length: JAHRE }, (_, stelle) => String(neuestes - stelle))}
          onWahl={(neu) => setWahl({ ...wahl, ...neu })}
        />
        {kennzahl.schutz === 'PERSONEN' && STANDORTROLLEN.includes(rolle) ? (
          <p className="kim-klein">{t('schutz.standort', { k: SCHWELLE[wahl.profil] })}</p>
        ) : null}
      </Karte>
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data && !error ? (
        <>
          <Tafel tabelle={data} />
          <nav className="kim-aktionen" aria-label={t('datei.liste')}>
            <LinkButton
              zu={toLink(exportKennzahlCsvRoute, { params: { code: kennzahl.code }, query })}
              art="sekundaer"
              datei
            >
              {t('datei.csv')}
            </LinkButton>
            <LinkButton
              zu={toLink(exportKennzahlXlsxRoute, { params: { code: kennzahl.code }, query })}
              art="sekundaer"
              datei
            >
              {t('datei.xlsx')}
            </LinkButton>
            <LinkButton
              zu={toLink(exportKennzahlJsonRoute, { params: { code: kennzahl.code }, query })}
              art="sekundaer"
              datei
            >
              {t('datei.json')}
            </LinkButton>
            <LinkButton
              zu={toLink(exportKennzahlPdfRoute, { params: { code: kennzahl.code }, query })}
              art="sekundaer"
              datei
            >
              {t('datei.pdf')}
            </LinkButton>
          </nav>
          <Stand tabelle={data} />
          {['KOORDINATION', 'KI_LEITUNG', 'MINISTERIUM'].includes(rolle) ? (
            <Freigabekarte code={kennzahl.code} frage={query} land={rolle === 'MINISTERIUM'} />
          ) : null}
        </>
      ) : null}
    </>
  );
}

function Wahlfelder({
  kennzahl,
  rolle,
  wahl,
  jahre,
  onWahl,
}: Omit<Props, 'heute'> & {
  wahl: Wahlstand;
  jahre: readonly string[];
  onWahl: (neu: Partial<Wahlstand>) => void;
}) {
  const ebenen = listEbenen(rolle, kennzahl);
  return (
    <div className="kennzahl-wahl">
      {isTageskennzahl(kennzahl.rechnung) ? (
        <Datumseingabe
          label={t('wahl.stichtag')}
          id="wahl-stichtag"
          wert={wahl.stichtag}
          onWert={(stichtag) => (stichtag === '' ? undefined : onWahl({ stichtag }))}
        />
      ) : (
        <Auswahl
          label={t('wahl.jahr')}
          value={wahl.jahr}
          leer={null}
          optionen={jahre.map((wert) => ({ wert, text: wert }))}
          onChange={({ target }) => onWahl({ jahr: target.value })}
        />
      )}
      {kennzahl.dimensionen.length === 0 ? null : (
        <Auswahl
          label={t('wahl.aufteilung')}
          value={wahl.aufteilung}
          leer={t('wahl.ohne')}
          optionen={kennzahl.dimensionen.map(({ code, text }) => ({ wert: code, text }))}
          onChange={({ target }) => onWahl({ aufteilung: target.value })}
        />
      )}
      {ebenen.length < 2 ? null : (
        <Auswahl
          label={t('wahl.ebene')}
          value={wahl.ebene}
          leer={null}
          optionen={ebenen.map((wert) => ({
            wert,
            text: wert === 'STANDORT' && rolle !== 'MINISTERIUM' ? t('ebene.eigener') : t(`ebene.${wert}`),
          }))}
          onChange={({ target }) =>
            onWahl({ ebene: ebenen.find((ebene) => ebene === target.value) ?? wahl.ebene })
          }
        />
      )}
      {rolle === 'MINISTERIUM' || kennzahl.schutz === 'OFFEN' ? null : (
        <Auswahl
          label={t('wahl.profil')}
          value={wahl.profil}
          leer={null}
          optionen={(['INTERN', 'EXTERN'] as const).map((wert) => ({ wert, text: t(`profil.${wert}`) }))}
          onChange={({ target }) => onWahl({ profil: target.value === 'EXTERN' ? 'EXTERN' : 'INTERN' })}
        />
      )}
    </div>
  );
}

/** Table and chart of the same cells; one of both when a report says so. The chart holds its numbers in any case. */
export function Tafel({
  tabelle,
  anzeige = 'BEIDES',
}: {
  tabelle: Kennzahltabelle;
  anzeige?: 'TABELLE' | 'DIAGRAMM' | 'BEIDES';
}) {
  const { einheit, spalten } = tabelle;
  const zeitraum = formatZeitraum(tabelle.zeitraum);
  const titel = t('tabelle.titel', { name: tabelle.titel, zeitraum });
  const zeilen = toTabellenzeilen(tabelle);
  const felder: Spalte<Tabellenzeile>[] = [
    { id: 'zeile', kopf: EINHEIT_NAMEN[einheit], zelle: ({ text }) => text },
    ...spalten.map((spalte, stelle) => ({
      id: `spalte-${stelle}`,
      kopf: spalte.text,
      zahl: true,
      zelle: ({ zellen }: Tabellenzeile) => formatZelle(zellen[stelle] ?? null, einheit),
    })),
  ];
  return (
    <Karte titel={titel}>
      {anzeige === 'DIAGRAMM' ? null : (
        <Rollbereich titel={t('tabelle.bereich', { titel })}>
          <Tabelle
            titel={titel}
            titelVerborgen
            spalten={felder}
            zeilen={zeilen}
            schluessel={({ code }) => code}
          />
        </Rollbereich>
      )}
      {anzeige === 'TABELLE' ? null : <Bild tabelle={tabelle} />}
    </Karte>
  );
}

/** The same picture as in the PDF. */
function Bild({ tabelle }: { tabelle: Kennzahltabelle }) {
  const { daten, titel, zusammenfassung } = toTabellenbild(tabelle);
  return (
    <Diagramm
      {...daten}
      titel={titel}
      zusammenfassung={zusammenfassung}
      formatiere={(zahl) => formatBildzahl(zahl, tabelle.einheit)}
    />
  );
}

/** The end of a quarter, or a day. */
export function formatWissensstand(stand: string): string {
  return stand.includes('Q') ? formatQuartal(stand) : formatZeitraum({ von: stand, bis: stand });
}

function Stand({ tabelle }: { tabelle: Kennzahltabelle }) {
  const anzahl = tabelle.einheit === 'VZAE' || tabelle.wissensstand.length > 7 ? tabelle.einheit : 'ANZAHL';
  const zaehlung = anzahl === 'VZAE' ? 'VZAE' : 'ANZAHL';
  return (
    <Karte titel={t('stand.titel')}>
      <Beschreibungsliste
        angaben={[
          { name: t('stand.n'), wert: formatZelle(tabelle.n, zaehlung) },
          ...(tabelle.N === null ? [] : [{ name: t('stand.N'), wert: formatZelle(tabelle.N, zaehlung) }]),
          { name: t('stand.zeitraum'), wert: formatZeitraum(tabelle.zeitraum) },
          ...(tabelle.stichtag === null
            ? []
            : [
                {
                  name: t('stand.stichtag'),
                  wert: formatZeitraum({ von: tabelle.stichtag, bis: tabelle.stichtag }),
                },
              ]),
          { name: t('stand.wissensstand'), wert: formatWissensstand(tabelle.wissensstand) },
          {
            name: t('stand.frische'),
            wert:
              tabelle.frische === null ? t('stand.keine') : new Date(tabelle.frische).toLocaleString('de-DE'),
          },
          { name: t('stand.verdeckt'), wert: t('stand.prozent', { zahl: String(tabelle.anteilVerdeckt) }) },
          {
            name: t('stand.pruefsumme'),
            wert: <span className="kennzahl-pruefsumme">{tabelle.pruefsumme}</span>,
          },
        ]}
      />
      <ul>
        {tabelle.hinweise.map((hinweis) => (
          <li key={hinweis}>{hinweis}</li>
        ))}
      </ul>
    </Karte>
  );
}
