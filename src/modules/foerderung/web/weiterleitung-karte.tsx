import { useState } from 'react';
import { formatCent, toCent } from '#src/core/cent.ts';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { Zeitleiste } from '#src/web/ui/zeitleiste.tsx';
import { getVertragsentwurfRoute } from '../weiterleitung/weiterleitung.contract.ts';
import {
  EMPFAENGERART_NAMEN,
  FORM_NAMEN,
  POSTENART_NAMEN,
  WEITERLEITUNG_EREIGNIS_NAMEN,
  WEITERLEITUNG_ZUSTAND_NAMEN,
  type Weiterleitungsposten,
} from '../weiterleitung/weiterleitung.model.ts';
import { Letztempfaengerteil } from './letztempfaenger/kreis.tsx';
import { SpaeterNachweis } from './letztempfaenger/spaet.tsx';
import { Weiterleitungsdateien } from './weiterleitung-dateien.tsx';
import { WeiterleitungFormular } from './weiterleitung-formular.tsx';
import { Weiterleitungsschritte } from './weiterleitung-schritte.tsx';
import { t } from './weiterleitung-texte.ts';
import type { Weiterleitung, Weiterleitungen } from './weiterleitung-typen.ts';

/** One Letztempfänger: what is agreed, what the rules say, files, next step and everything that happened. */
export function Weiterleitungskarte({ eine, data }: { eine: Weiterleitung; data: Weiterleitungen }) {
  const [offen, setOffen] = useState(false);
  const { inhalt } = eine;
  if (offen) {
    return (
      <WeiterleitungFormular
        titel={t('form.aendern', { name: inhalt.empfaenger })}
        foerderfallId={data.foerderfall.id}
        vorhanden={eine}
        anfang={inhalt}
        onFertig={() => setOffen(false)}
      />
    );
  }
  return (
    <Karte titel={inhalt.empfaenger}>
      <SpaeterNachweis eine={eine} data={data} />
      <Angaben eine={eine} />
      <Posten name={inhalt.empfaenger} posten={inhalt.posten} />
      <Befundliste befunde={eine.befunde} />
      <p>
        <a
          href={toLink(getVertragsentwurfRoute, { params: { weiterleitungId: eine.id } })}
          download
          aria-label={t('karte.entwurf.name', { name: inhalt.empfaenger })}
        >
          {t('karte.entwurf')}
        </a>{' '}
        <Etikett text={t('annahme')} art="info" />
      </p>
      <Weiterleitungsdateien eine={eine} />
      <Nachweis eine={eine} />
      <Letztempfaengerteil eine={eine} data={data} />
      <Weiterleitungsschritte key={eine.version} eine={eine} onAendern={() => setOffen(true)} />
      <Verlauf eine={eine} />
    </Karte>
  );
}

function Angaben({ eine: { zustand, inhalt, betrag, wirksamAb } }: { eine: Weiterleitung }) {
  return (
    <Beschreibungsliste
      angaben={[
        {
          name: t('karte.stand'),
          wert: <Etikett text={WEITERLEITUNG_ZUSTAND_NAMEN[zustand]} art="info" />,
        },
        { name: t('karte.art'), wert: EMPFAENGERART_NAMEN[inhalt.empfaengerart] },
        { name: t('karte.form'), wert: FORM_NAMEN[inhalt.form] },
        {
          name: t('karte.zeitraum'),
          wert: t('karte.bis', { von: formatTag(inhalt.von), bis: formatTag(inhalt.bis) }),
        },
        { name: t('karte.betrag'), wert: formatCent(toCent(betrag)) },
        { name: t('karte.nachweisBis'), wert: formatTag(inhalt.nachweisBis) },
        ...(wirksamAb === null ? [] : [{ name: t('karte.wirksam'), wert: formatTag(wirksamAb) }]),
        ...(['begruendung', 'zusammenarbeit', 'jmdMbe'] as const)
          .filter((feld) => inhalt[feld].trim() !== '')
          .map((feld) => ({ name: t(`karte.${feld}`), wert: inhalt[feld] })),
      ]}
    />
  );
}

const SPALTEN: readonly Spalte<Weiterleitungsposten>[] = [
  { id: 'stelle', kopf: t('posten.stelle'), zelle: ({ bezeichnung }) => bezeichnung },
  { id: 'art', kopf: t('posten.art'), zelle: ({ art }) => POSTENART_NAMEN[art] },
  { id: 'vzae', kopf: t('posten.vzae'), zahl: true, zelle: ({ vzae }) => formatVzae(toVzae(vzae)) },
  {
    id: 'betrag',
    kopf: t('posten.betrag'),
    zahl: true,
    zelle: ({ betrag }) => formatCent(toCent(betrag)),
  },
];

function Posten({ name, posten }: { name: string; posten: readonly Weiterleitungsposten[] }) {
  return (
    <Tabelle
      titel={t('karte.posten', { name })}
      titelVerborgen
      spalten={SPALTEN}
      zeilen={posten}
      schluessel={({ bezeichnung, art }) => `${art} ${bezeichnung}`}
    />
  );
}

/** Findings with rule and source; nothing when there are none. */
export function Befundliste({ befunde }: { befunde: Weiterleitung['befunde'] }) {
  if (befunde.length === 0) return null;
  return (
    <ul className="foerderung-befunde">
      {befunde.map(({ art, code, text, regel, quelle }) => (
        <li key={`${code} ${text}`}>
          <Etikett text={t(`befund.${art}`)} art={art === 'FEHLER' ? 'fehler' : 'warnung'} /> {text}
          {regel === null ? null : (
            <p className="kim-klein">{t('befund.regel', { regel, quelle: quelle ?? '' })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Nachweis({ eine: { nachweis, pruefung } }: { eine: Weiterleitung }) {
  if (nachweis === null) return null;
  const betrag = (cent: number): string => formatCent(toCent(cent));
  return (
    <>
      <h3>{t('karte.nachweis')}</h3>
      <Beschreibungsliste
        angaben={[
          {
            name: t('nachweis.sachbericht'),
            wert: <span className="foerderung-text">{nachweis.sachbericht}</span>,
          },
          { name: t('nachweis.ausgaben'), wert: betrag(nachweis.ausgaben) },
          { name: t('nachweis.erhalten'), wert: betrag(nachweis.erhalten) },
          ...(pruefung === null
            ? []
            : [
                { name: t('nachweis.anerkannt'), wert: betrag(pruefung.anerkannt) },
                { name: t('nachweis.erstattung'), wert: betrag(pruefung.erstattung) },
                { name: t('nachweis.vermerk'), wert: pruefung.vermerk },
              ]),
        ]}
      />
    </>
  );
}

function Verlauf({ eine: { ereignisse, inhalt } }: { eine: Weiterleitung }) {
  return (
    <details>
      <summary>{t('karte.verlauf', { name: inhalt.empfaenger })}</summary>
      <Zeitleiste
        eintraege={ereignisse.toReversed().map(({ lfd, ereignis, von, nach, grund, person, rolle, am }) => ({
          id: String(lfd),
          datum: toPlainDate(am),
          art: nameOf(WEITERLEITUNG_EREIGNIS_NAMEN, ereignis),
          titel:
            von === null
              ? WEITERLEITUNG_ZUSTAND_NAMEN[nach]
              : t('verlauf.schritt', {
                  von: WEITERLEITUNG_ZUSTAND_NAMEN[von],
                  nach: WEITERLEITUNG_ZUSTAND_NAMEN[nach],
                }),
          von:
            rolle === 'SYSTEM'
              ? t('system')
              : `${person ?? t('person.weg')} (${nameOf(ROLLEN_NAMEN, rolle)})`,
          inhalt: grund === null ? null : <p className="foerderung-text">{grund}</p>,
        }))}
      />
    </details>
  );
}

function nameOf(namen: Readonly<Record<string, string>>, gesucht: string): string {
  return namen[gesucht] ?? gesucht;
}
