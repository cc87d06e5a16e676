import { useState } from 'react';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { createBerichtigungRoute, getBerichtigungenRoute } from '../../berichtigung/berichtigung.contract.ts';
import {
  BERICHTIGUNG_EREIGNIS_NAMEN,
  BERICHTIGUNG_ZUSTAND_NAMEN,
  GEGENSTAND_NAMEN,
  GRUND_HOECHSTENS,
  type Tatsache,
} from '../../berichtigung/berichtigung.model.ts';
import { Bescheidtext } from '../pruefung/bescheidtext.tsx';
import { toFoerderentwurf } from '../entwurf.tsx';
import { Klappe } from '../pruefung/klappe.tsx';
import { t as verfahrenstext } from '../pruefung/texte.ts';
import { Schritte } from './schritte.tsx';
import { findFehler } from '../feldfehler.ts';
import { t } from './texte.ts';
import type { Berichtigung, Berichtigungsliste } from './use-berichtigung.ts';

/** What was wrong in a Förderfall and how it was put right; the old stays beside it. */
export function Berichtigungen({ foerderfallId }: { foerderfallId: string }) {
  const { data, error, refetch } = useLesen(getBerichtigungenRoute, { params: { foerderfallId } });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return null;
  const { berichtigungen, anregbar, moeglich } = data;
  if (berichtigungen.length === 0 && (!anregbar || moeglich.length === 0)) return null;
  return (
    <Karte titel={t('titel')}>
      <p className="kim-klein">{t('text')}</p>
      {berichtigungen.length === 0 ? <p>{t('keine')}</p> : null}
      {berichtigungen.map((eine) => (
        <Eintrag key={`${eine.id}${eine.zustand}`} eine={eine} stichtag={data.stichtag} />
      ))}
      {anregbar && moeglich.length > 0 ? <Anregen liste={data} /> : null}
    </Karte>
  );
}

function describeTatsache({ weg, am }: Tatsache): string {
  const tag = formatTag(am);
  return weg === null
    ? t('eine.tag', { tag })
    : t('eine.tag.weg', { weg: verfahrenstext(`bekanntgabe.${weg}`), tag });
}

function Anregen({ liste: { id, moeglich } }: { liste: Berichtigungsliste }) {
  const { sende, laeuft, problem } = useSchreiben(createBerichtigungRoute);
  const [wahl, setWahl] = useState('');
  const [anlass, setAnlass] = useState('');
  const [versucht, setVersucht] = useState(false);
  const gewaehlt = moeglich.find(({ gegenstand, bezug }) => `${gegenstand}.${bezug}` === wahl);
  const melde = async () => {
    setVersucht(true);
    if (gewaehlt === undefined) return false;
    const { gegenstand, bezug } = gewaehlt;
    const antwort = await sende({ params: { foerderfallId: id }, body: { gegenstand, bezug, anlass } });
    if (!antwort.ok) return false;
    setMeldung(t('anregen.fertig'));
    setWahl('');
    setAnlass('');
    return true;
  };
  return (
    <Klappe
      text={t('anregen.anfangen')}
      speichern={t('anregen.senden')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toFoerderentwurf('berichtigung.anregen', id),
        werte: { wahl, anlass },
        onWerte: (neu) => {
          setWahl(neu.wahl);
          setAnlass(neu.anlass);
        },
      }}
      onSpeichern={melde}
    >
      <Auswahl
        id="berichtigung-bezug"
        label={t('anregen.was')}
        optionen={moeglich.map(({ gegenstand, bezug, name, tatsache }) => ({
          wert: `${gegenstand}.${bezug}`,
          text: t(tatsache === null ? 'anregen.option' : 'anregen.option.tag', {
            art: GEGENSTAND_NAMEN[gegenstand],
            name,
            tag: tatsache === null ? '' : describeTatsache(tatsache),
          }),
        }))}
        value={wahl}
        fehler={versucht && gewaehlt === undefined ? t('anregen.waehlen') : undefined}
        onChange={({ target }) => setWahl(target.value)}
      />
      <Mehrzeilig
        id="berichtigung-anlass"
        fehler={findFehler(problem, 'anlass')}
        label={t('anregen.anlass')}
        rows={3}
        hoechstens={GRUND_HOECHSTENS}
        value={anlass}
        onChange={({ target }) => setAnlass(target.value)}
      />
    </Klappe>
  );
}

function Eintrag({ eine, stichtag }: { eine: Berichtigung; stichtag: string }) {
  const { zustand, gegenstand, name, text, inhalt } = eine;
  const titel = t('eine.titel', { gegenstand: GEGENSTAND_NAMEN[gegenstand], name });
  const fertig = zustand === 'BEKANNTGEGEBEN' || (zustand === 'BERICHTIGT' && gegenstand !== 'BESCHEID');
  return (
    <section className="foerderung-punkt" aria-label={titel}>
      <h3>{titel}</h3>
      <p>
        <Etikett text={BERICHTIGUNG_ZUSTAND_NAMEN[zustand]} art={fertig ? 'erfolg' : 'info'} />{' '}
        {t(`eine.${eine.herkunft}`)}
      </p>
      {eine.unveraendert ? null : <Hinweis art="fehler" titel={t('eine.veraendert')} />}
      <Beschreibungsliste angaben={listAngaben(eine)} />
      {inhalt === null || inhalt.korrekturen.length === 0 ? null : (
        <Tabelle
          titel={t('eine.korrekturen')}
          zeilen={inhalt.korrekturen.map((zeile, platz) => ({ ...zeile, platz }))}
          schluessel={({ platz }) => String(platz)}
          spalten={[
            { id: 'stelle', kopf: t('eine.stelle'), zelle: (zeile) => zeile.name },
            { id: 'falsch', kopf: t('eine.falsch'), zelle: ({ falsch }) => falsch },
            { id: 'richtig', kopf: t('eine.richtig'), zelle: ({ richtig }) => richtig },
          ]}
        />
      )}
      {text === null ? null : (
        <>
          <details>
            <summary>{t('eine.lesen')}</summary>
            <Bescheidtext text={text} />
          </details>
          <div className="kim-aktionen">
            <LinkButton zu={`/api/v1/berichtigungen/${eine.id}/pdf`} art="sekundaer" datei>
              {t('eine.pdf')}
            </LinkButton>
          </div>
        </>
      )}
      <Verlauf eine={eine} />
      <Schritte eine={eine} stichtag={stichtag} />
    </section>
  );
}

function listAngaben(eine: Berichtigung): { name: string; wert: React.ReactNode }[] {
  const { anlass, inhalt, gezeichnetVon, gezeichnetAm, bekanntgabe } = eine;
  const zeilen: [string, string | null][] = [
    [t('eine.anlass'), anlass],
    [t('eine.alt'), inhalt?.alt ? describeTatsache(inhalt.alt) : null],
    [t('eine.neu'), inhalt?.neu ? describeTatsache(inhalt.neu) : null],
    [t('eine.begruendung'), inhalt?.begruendung ?? null],
    [
      t('eine.gezeichnet'),
      gezeichnetAm === null
        ? null
        : t('eine.gezeichnet.von', { person: gezeichnetVon ?? t('person'), tag: formatTag(gezeichnetAm) }),
    ],
    [
      t('eine.bekannt'),
      bekanntgabe === null ? null : describeTatsache({ weg: bekanntgabe.weg, am: bekanntgabe.aufgabeAm }),
    ],
  ];
  return zeilen.flatMap(([name, wert]) =>
    wert === null ? [] : [{ name, wert: <span className="foerderung-text">{wert}</span> }],
  );
}

function Verlauf({ eine: { ereignisse } }: { eine: Berichtigung }) {
  const namen: Readonly<Record<string, string>> = ROLLEN_NAMEN;
  return (
    <details>
      <summary>{t('eine.verlauf')}</summary>
      <ul>
        {ereignisse.map(({ lfd, ereignis, grund, person, rolle, am }) => (
          <li key={lfd}>
            {t('eine.ereignis', {
              was: BERICHTIGUNG_EREIGNIS_NAMEN[ereignis],
              tag: formatTag(am),
              person: `${person ?? t('person')} (${namen[rolle] ?? rolle})`,
            })}
            {grund === null ? null : <p className="foerderung-text">{grund}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
