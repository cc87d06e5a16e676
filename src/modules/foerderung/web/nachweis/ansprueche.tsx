import { useState } from 'react';
import { formatCent, toCent } from '#src/core/cent.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import {
  ANSPRUCHSTEXT_HOECHSTENS,
  type Massnahmenform,
  recordAnspruchsendeRoute,
  recordAnspruchsentscheidungRoute,
} from '../../nachweis/anspruch.contract.ts';
import { Klappe } from '../pruefung/klappe.tsx';
import { useSchritt } from '../pruefung/use-schritt.ts';
import { Anspruchsvorschlag } from './anspruchsvorschlag.tsx';
import { t } from './anspruchstexte.ts';
import { type Nachweis, toEntwurfort } from './nachweis-daten.ts';
import { findFehler } from '../feldfehler.ts';
import { useFoerderschritt } from '../use-foerderschritt.ts';

type Props = { nachweis: Nachweis };
type Forderung = Nachweis['ansprueche']['forderungen'][number];

/** § 59 LHO NRW: what is open, what was decided about it, and what this account may do. */
export function Ansprueche({ nachweis }: Props) {
  const { handlungen, forderungen, grenzen, vorschlag, massnahmen } = nachweis.ansprueche;
  const [offen, setOffen] = useState(false);
  if (handlungen.length === 0 && massnahmen.length === 0 && vorschlag === null) return null;
  return (
    <Karte titel={t('titel')} hervorgehoben={handlungen.includes('entscheiden')}>
      {handlungen.length > 0 ? <p>{t('einleitung')}</p> : null}
      {grenzen.length === 0 ? null : <Grenzen grenzen={grenzen} />}
      {forderungen.length === 0 ? null : <Forderungen forderungen={forderungen} />}
      {massnahmen.map((massnahme) => (
        <Massnahme key={massnahme.lfd} nachweis={nachweis} massnahme={massnahme} />
      ))}
      {vorschlag === null ? null : <Vorschlag nachweis={nachweis} vorschlag={vorschlag} />}
      {handlungen.includes('vorschlagen') && !offen ? (
        <div className="kim-aktionen">
          <Button art="sekundaer" onClick={() => setOffen(true)}>
            {t('vorschlagen')}
          </Button>
        </div>
      ) : null}
      {handlungen.includes('vorschlagen') && offen ? (
        <Anspruchsvorschlag nachweis={nachweis} schliesse={() => setOffen(false)} />
      ) : null}
    </Karte>
  );
}

type Grenze = Nachweis['ansprueche']['grenzen'][number];

/** Nobody has to guess when the ministry is asked, and nobody takes a guess for the law. */
function Grenzen({ grenzen }: { grenzen: readonly Grenze[] }) {
  return (
    <details className="kim-klappe">
      <summary>{t('grenzen.titel')}</summary>
      <ul>
        {grenzen.map(({ art, betrag, monate, fragen }) => (
          <li key={art}>
            <Etikett text={t('grenzen.annahme', { fragen: fragen.join(', ') })} art="info" />{' '}
            {monate === null
              ? t('grenzen.zeile', { art: t(`grenzen.${art}`), betrag: euro(betrag) })
              : t('grenzen.zeile.monate', {
                  art: t(`grenzen.${art}`),
                  betrag: euro(betrag),
                  monate: String(monate),
                })}
          </li>
        ))}
      </ul>
      <p className="kim-klein">{t('grenzen.quelle')}</p>
    </details>
  );
}

function euro(cent: number): string {
  return formatCent(toCent(cent));
}

function Forderungen({ forderungen }: { forderungen: readonly Forderung[] }) {
  const hatErledigtes = forderungen.some(({ erledigt }) => erledigt > 0);
  return (
    <Tabelle
      titel={t('forderung.titel')}
      spalten={[
        {
          id: 'name',
          kopf: t('forderung.name'),
          zelle: ({ forderung }: Forderung) => t(`forderung.${forderung}`),
        },
        {
          id: 'offen',
          kopf: t('forderung.offen'),
          zahl: true,
          zelle: ({ offen }) => euro(Math.max(0, offen)),
        },
        {
          id: 'faellig',
          kopf: t('forderung.faellig'),
          zelle: ({ faelligAm, ruhtBis }) => {
            if (ruhtBis !== null) return t('forderung.ruht', { tag: formatTag(ruhtBis) });
            return faelligAm === null ? t('forderung.keine') : formatTag(faelligAm);
          },
        },
        ...(hatErledigtes
          ? [
              {
                id: 'erledigt',
                kopf: t('forderung.erledigt'),
                zahl: true,
                zelle: ({ erledigt }: Forderung) => euro(erledigt),
              },
            ]
          : []),
      ]}
      zeilen={forderungen}
      schluessel={({ forderung }) => forderung}
    />
  );
}

function nameOf({ art, befristetBis }: Massnahmenform): string {
  return art === 'NIEDERSCHLAGUNG' && befristetBis !== null ? t('art.befristet') : t(`art.${art}`);
}

function Angaben({ massnahme, entschieden }: { massnahme: Massnahmenform; entschieden: boolean }) {
  const { betrag, zinsen, rest, voraussetzung, antragAm, befristetBis, einwilligung, beendetAm } = massnahme;
  const zeile = (name: string, wert: string | null) => (wert === null || wert === '' ? [] : [{ name, wert }]);
  return (
    <Beschreibungsliste
      angaben={[
        { name: t('massnahme.betrag'), wert: <strong>{euro(betrag)}</strong> },
        ...zeile(t('massnahme.zinsen'), zinsen === 0 ? null : euro(zinsen)),
        ...zeile(t('massnahme.rest'), rest === 0 ? null : euro(rest)),
        { name: t('massnahme.voraussetzung'), wert: t(`voraussetzung.${voraussetzung}`) },
        ...zeile(t('massnahme.antrag'), antragAm === null ? null : formatTag(antragAm)),
        ...zeile(t('massnahme.bis'), befristetBis === null ? null : formatTag(befristetBis)),
        ...zeile(
          t('massnahme.einwilligung'),
          einwilligung === null
            ? null
            : t('massnahme.einwilligung.wert', {
                tag: formatTag(einwilligung.am),
                aktenzeichen: einwilligung.aktenzeichen,
              }),
        ),
        ...zeile(t('massnahme.sicherheit'), massnahme.sicherheit),
        ...zeile(t('massnahme.zinsverzicht'), massnahme.zinsverzicht),
        { name: t('massnahme.grund'), wert: <span className="foerderung-text">{massnahme.text}</span> },
        ...zeile(t('massnahme.person'), entschieden ? massnahme.person : null),
        ...zeile(t('massnahme.beendet'), beendetAm === null ? null : formatTag(beendetAm)),
      ]}
    />
  );
}

function Massnahme({ nachweis, massnahme }: Props & { massnahme: Massnahmenform }) {
  const { art, lfd, faelligkeiten, verzug, beendetAm, befristetBis } = massnahme;
  const titel = t('massnahme.titel', {
    art: nameOf(massnahme),
    tag: formatTag(massnahme.am),
    forderung: t(`forderung.${massnahme.forderung}`),
  });
  const laufend =
    beendetAm === null && (art === 'STUNDUNG' || (art === 'NIEDERSCHLAGUNG' && befristetBis !== null));
  return (
    <section className="kim-stapel">
      <h3>{titel}</h3>
      <Angaben massnahme={massnahme} entschieden />
      {verzug ? (
        <Hinweis art="warnung" titel={t('verzug')}>
          <p>{t('verzug.text')}</p>
        </Hinweis>
      ) : null}
      {faelligkeiten.length === 0 ? null : (
        <Tabelle
          titel={t('plan.titel')}
          spalten={[
            {
              id: 'am',
              kopf: t('plan.am'),
              zelle: ({ am }: Massnahmenform['faelligkeiten'][number]) => formatTag(am),
            },
            { id: 'betrag', kopf: t('plan.betrag'), zahl: true, zelle: ({ betrag }) => euro(betrag) },
            { id: 'offen', kopf: t('plan.offen'), zahl: true, zelle: ({ offen }) => euro(offen) },
          ]}
          zeilen={faelligkeiten}
          schluessel={({ am }) => am}
        />
      )}
      {massnahme.bescheid ? (
        <div className="kim-aktionen">
          <LinkButton
            zu={`/api/v1/foerderfaelle/${nachweis.id}/nachweis/massnahmen/${lfd}/pdf`}
            art="sekundaer"
            datei
          >
            {t('massnahme.pdf', { titel: nameOf(massnahme) })}
          </LinkButton>
        </div>
      ) : null}
      {laufend && nachweis.ansprueche.handlungen.includes('beenden') ? (
        <Ende nachweis={nachweis} massnahme={massnahme} />
      ) : null}
    </section>
  );
}

function Ende({ nachweis, massnahme: { lfd, art } }: Props & { massnahme: Massnahmenform }) {
  const { act, laeuft, problem } = useSchritt(recordAnspruchsendeRoute, nachweis, t('beenden.fertig'));
  const [text, setText] = useState('');
  const was = art === 'STUNDUNG' ? 'STUNDUNG' : 'NIEDERSCHLAGUNG';
  return (
    <Klappe
      text={t(`beenden.${was}`)}
      speichern={t(`beenden.speichern.${was}`)}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toEntwurfort(nachweis, `anspruchsende.${lfd}`),
        werte: { text },
        onWerte: (neu) => setText(neu.text),
      }}
      onSpeichern={() => act({ massnahme: lfd, text })}
    >
      <p>{t(`beenden.folge.${was}`)}</p>
      <Mehrzeilig
        id={`anspruchsende-${lfd}`}
        label={t('beenden.grund')}
        rows={2}
        hoechstens={ANSPRUCHSTEXT_HOECHSTENS}
        value={text}
        fehler={findFehler(problem, 'text')}
        onChange={({ target }) => setText(target.value)}
      />
    </Klappe>
  );
}

function Vorschlag({ nachweis, vorschlag }: Props & { vorschlag: Massnahmenform }) {
  const { sende, laeuft, problem } = useFoerderschritt(recordAnspruchsentscheidungRoute);
  const kann = nachweis.ansprueche.handlungen.includes('entscheiden');
  const handle = async () => {
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version, entscheidung: 'ZUSTIMMUNG', text: '' },
    });
    if (antwort.ok) setMeldung(t('entscheiden.fertig'));
  };
  return (
    <section className="kim-stapel">
      <h3>{t('vorschlag.titel', { person: vorschlag.person ?? '' })}</h3>
      <p>
        <strong>
          {t('massnahme.titel', {
            art: nameOf(vorschlag),
            tag: formatTag(vorschlag.am),
            forderung: t(`forderung.${vorschlag.forderung}`),
          })}
        </strong>
      </p>
      <Angaben massnahme={vorschlag} entschieden={false} />
      {vorschlag.raten.length === 0 ? null : (
        <Tabelle
          titel={t('raten.titel')}
          spalten={[
            {
              id: 'am',
              kopf: t('raten.am'),
              zelle: ({ am }: Massnahmenform['raten'][number]) => formatTag(am),
            },
            { id: 'betrag', kopf: t('raten.betrag'), zahl: true, zelle: ({ betrag }) => euro(betrag) },
          ]}
          zeilen={vorschlag.raten}
          schluessel={({ am }) => am}
        />
      )}
      {kann ? (
        <>
          {problem ? <ProblemHinweis problem={problem} /> : null}
          <div className="kim-aktionen">
            <Button laeuft={laeuft} onClick={() => void handle()}>
              {t('entscheiden')}
            </Button>
          </div>
          <Rueckgabe nachweis={nachweis} />
        </>
      ) : null}
    </section>
  );
}

function Rueckgabe({ nachweis }: Props) {
  const { act, laeuft, problem } = useSchritt(
    recordAnspruchsentscheidungRoute,
    nachweis,
    t('zurueckgeben.fertig'),
  );
  const [text, setText] = useState('');
  return (
    <Klappe
      text={t('zurueckgeben')}
      speichern={t('zurueckgeben.speichern')}
      laeuft={laeuft}
      problem={problem}
      entwurf={{
        ort: toEntwurfort(nachweis, 'anspruchsrueckgabe'),
        werte: { text },
        onWerte: (neu) => setText(neu.text),
      }}
      onSpeichern={() => act({ entscheidung: 'RUECKGABE', text })}
    >
      <Mehrzeilig
        id="anspruch-rueckgabe"
        label={t('zurueckgeben.grund')}
        rows={2}
        hoechstens={ANSPRUCHSTEXT_HOECHSTENS}
        value={text}
        fehler={findFehler(problem, 'text')}
        onChange={({ target }) => setText(target.value)}
      />
    </Klappe>
  );
}
