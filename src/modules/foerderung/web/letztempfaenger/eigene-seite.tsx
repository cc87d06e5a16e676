import { useState } from 'react';
import { formatCent, toCent } from '#src/core/cent.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import {
  getEigenerVertragRoute,
  listEigeneWeiterleitungenRoute,
} from '../../letztempfaenger/letztempfaenger.contract.ts';
import { PUNKT_NAMEN } from '../../weiterleitung/vertragstexte.model.ts';
import {
  FORM_NAMEN,
  isNachweisUeberfaellig,
  POSTENART_NAMEN,
  WEITERLEITUNG_ZUSTAND_NAMEN,
  type Weiterleitungsposten,
} from '../../weiterleitung/weiterleitung.model.ts';
import { MeldungFormular } from './meldung-formular.tsx';
import { Meldungen } from './meldungen.tsx';
import { t } from './texte.ts';
import '../foerderung.css';

type Liste = Ausgabe<typeof listEigeneWeiterleitungenRoute>;
type Eine = Liste['weiterleitungen'][number];

/** What the own verantwortliche Stelle receives: terms, deadline, and what it hands in itself. */
export default function EigeneWeiterleitungenSeite() {
  const { data, error, refetch } = useLesen(listEigeneWeiterleitungenRoute, {});
  return (
    <>
      <Seitenkopf titel={t('titel')} einleitung={<p>{t('einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          {data.synthetisch ? <p className="kim-klein">{t('synthetisch')}</p> : null}
          {data.weiterleitungen.length === 0 ? (
            <Leer titel={t('leer.titel')}>{t('leer.text')}</Leer>
          ) : (
            data.weiterleitungen.map((eine) => (
              <Weiterleitung key={eine.id} eine={eine} stichtag={data.stichtag} />
            ))
          )}
        </div>
      ) : null}
    </>
  );
}

function Weiterleitung({ eine, stichtag }: { eine: Eine; stichtag: string }) {
  const [offen, setOffen] = useState(false);
  const { id, meldbar, meldungen, zuwendungsempfaenger: name } = eine;
  const letzte = meldungen[0];
  return (
    <Karte titel={t('karte.titel', { name, jahr: eine.foerderjahr })}>
      <Frist eine={eine} stichtag={stichtag} />
      <Vereinbart eine={eine} />
      {letzte?.stand === 'VORGELEGT' ? <Hinweis art="info" titel={t('antwort.wartet')} /> : null}
      {meldbar === null ? null : offen ? (
        <MeldungFormular
          weiterleitungId={id}
          art={meldbar}
          vertragsende={eine.bis}
          zurueck={letzte?.stand === 'ZURUECKGEGEBEN' ? letzte : undefined}
          onFertig={() => setOffen(false)}
        />
      ) : (
        <div className="kim-aktionen">
          <Button
            aria-label={t('form.beginnen', { was: t(`form.${meldbar}`), name })}
            onClick={() => setOffen(true)}
          >
            {t(`form.${meldbar}`)}
          </Button>
        </div>
      )}
      <Meldungen meldungen={meldungen} />
    </Karte>
  );
}

/** Late: since when, what follows, and what the Zuwendungsempfänger wrote about it. */
function Frist({ eine, stichtag }: { eine: Eine; stichtag: string }) {
  const { zustand, nachweisBis, erinnerungen } = eine;
  if (zustand !== 'NACHWEIS_OFFEN') return null;
  const tag = formatTag(nachweisBis);
  return isNachweisUeberfaellig(eine, stichtag) ? (
    <Hinweis art="warnung" titel={t('frist.ueberfaellig', { tag })}>
      <p>{t('frist.folge')}</p>
      {erinnerungen.length === 0 ? null : (
        <ul>
          {erinnerungen.map(({ am, text }, platz) => (
            // oxlint-disable-next-line react/no-array-index-key -- two reminders of one day may say the same
            <li key={platz}>{t('frist.erinnerung', { tag: formatTag(am), text })}</li>
          ))}
        </ul>
      )}
    </Hinweis>
  ) : (
    <Hinweis art="info" titel={t('frist.offen', { tag })} />
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

function Vereinbart({ eine }: { eine: Eine }) {
  const { zustand, form, von, bis, nachweisBis, betrag, punkte, pruefung, posten, vertraege } = eine;
  return (
    <>
      <Beschreibungsliste
        angaben={[
          {
            name: t('karte.stand'),
            wert: <Etikett text={WEITERLEITUNG_ZUSTAND_NAMEN[zustand]} art="info" />,
          },
          { name: t('karte.form'), wert: FORM_NAMEN[form] },
          {
            name: t('karte.zeitraum'),
            wert: t('karte.bis', { von: formatTag(von), bis: formatTag(bis) }),
          },
          { name: t('karte.betrag'), wert: formatCent(toCent(betrag)) },
          { name: t('karte.nachweisBis'), wert: formatTag(nachweisBis) },
          ...(vertraege.length === 0 ? [] : [{ name: t('karte.vertrag'), wert: <Vertraege eine={eine} /> }]),
          ...(pruefung === null
            ? []
            : [
                { name: t('karte.anerkannt'), wert: formatCent(toCent(pruefung.anerkannt)) },
                { name: t('karte.erstattung'), wert: formatCent(toCent(pruefung.erstattung)) },
              ]),
          ...(punkte.length === 0
            ? []
            : [{ name: t('karte.punkte'), wert: punkte.map((punkt) => PUNKT_NAMEN[punkt]).join('; ') }]),
        ]}
      />
      <Tabelle
        titel={t('karte.posten')}
        titelVerborgen
        spalten={SPALTEN}
        zeilen={posten}
        schluessel={({ bezeichnung, art }) => `${art} ${bezeichnung}`}
      />
    </>
  );
}

/** The signed documents, as files. */
function Vertraege({ eine: { id, form, vertraege } }: { eine: Eine }) {
  return (
    <ul>
      {vertraege.map((vertrag) => (
        <li key={vertrag.id}>
          <a
            href={toLink(getEigenerVertragRoute, { params: { weiterleitungId: id, dateiId: vertrag.id } })}
            download
          >
            {t(`karte.vertrag.${form}`, { tag: formatTag(vertrag.am) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
