import { useEffect, useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatCent, formatCentBare, toCent } from '#src/core/cent.ts';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { EntwurfHinweis, EntwurfStatus } from '#src/web/entwurf/entwurf-hinweis.tsx';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { GERICHTSSITZE } from '../../bescheid/verwaltungsgerichte.model.ts';
import { readEntschiedenenBetrag } from '../../eingabe.model.ts';
import {
  createVorschlagRoute,
  previewBescheidRoute,
  type Vorschlag,
} from '../../pruefung/pruefung.contract.ts';
import { findBetragsfehler } from '../feldfehler.ts';
import { listZeilen } from './anfragen.tsx';
import { Bescheidtext } from './bescheidtext.tsx';
import { t } from './texte.ts';
import { type Pruefungsfall, useSchritt } from './use-schritt.ts';

type Vorgabe = NonNullable<Pruefungsfall['vorgabe']>;
type Vorschau = Ausgabe<typeof previewBescheidRoute>;
const ARTEN = ['BEWILLIGUNG', 'TEILABLEHNUNG', 'ABLEHNUNG'] as const;
const WARTEN_MS = 600;

/** What the clerk proposes, beside the Bescheid that would come of it. */
export function Vorschlagskarte({ fall, vorgabe }: { fall: Pruefungsfall; vorgabe: Vorgabe }) {
  const [offen, setOffen] = useState(false);
  if (!offen) {
    return (
      <div className="kim-aktionen">
        <Button onClick={() => setOffen(true)}>{t('vorschlag.beginnen')}</Button>
      </div>
    );
  }
  return <Formular fall={fall} vorgabe={vorgabe} schliesse={() => setOffen(false)} />;
}

type Eingabe = Omit<Vorschlag, 'positionen' | 'nebenbestimmungen'> & {
  betraege: Record<string, string>;
  nebenbestimmungen: string;
};

/** As a draft keeps it: the amounts with the Fassung of the Antrag that they answer. */
type Entwurfswerte = Omit<Eingabe, 'gericht'> & { gericht: string; fassung: number };

/** A newer Fassung asks for other amounts: then only the words come back. */
function fromEntwurf({ gericht, fassung, ...neu }: Entwurfswerte, alt: Eingabe, jetzt: number): Eingabe {
  const { art, betraege, ...worte } = neu;
  const sitz = GERICHTSSITZE.find((einer) => einer === gericht) ?? alt.gericht;
  return {
    ...alt,
    ...worte,
    gericht: sitz,
    ...(fassung === jetzt ? { art, betraege: { ...alt.betraege, ...betraege } } : {}),
  };
}

/** Amounts as typed become cents; null while one of them cannot be read. */
function toVorschlag({ betraege, nebenbestimmungen, ...rest }: Eingabe, vorgabe: Vorgabe): Vorschlag | null {
  const positionen = vorgabe.positionen.map(({ position }) => ({
    position,
    bewilligt: readEntschiedenenBetrag(betraege[position] ?? ''),
  }));
  if (positionen.some(({ bewilligt }) => !bewilligt.ok)) return null;
  return {
    ...rest,
    nebenbestimmungen: listZeilen(nebenbestimmungen),
    positionen: positionen.flatMap(({ position, bewilligt }) =>
      bewilligt.ok ? [{ position, bewilligt: bewilligt.wert }] : [],
    ),
  };
}

function Formular({
  fall,
  vorgabe,
  schliesse,
}: {
  fall: Pruefungsfall;
  vorgabe: Vorgabe;
  schliesse: () => void;
}) {
  const { act, laeuft, problem } = useSchritt(createVorschlagRoute, fall, t('vorschlag.fertig'));
  const [eingabe, setEingabe] = useState<Eingabe>(() => ({
    ...vorgabe.vorschlag,
    betraege: Object.fromEntries(
      vorgabe.vorschlag.positionen.map(({ position, bewilligt }) => [
        position,
        formatCentBare(toCent(bewilligt)),
      ]),
    ),
    nebenbestimmungen: vorgabe.vorschlag.nebenbestimmungen.join('\n'),
  }));
  const change = (teil: Partial<Eingabe>) => setEingabe((bisher) => ({ ...bisher, ...teil }));
  const fassung = fall.pruefung?.fassung ?? 0;
  const entwurf = useTextentwurf(
    { bereich: 'pruefung.vorschlag', bezug: fall.id, tuer: 'foerderung' },
    { ...eingabe, gericht: eingabe.gericht ?? '', fassung },
    (neu) => setEingabe((alt) => fromEntwurf(neu, alt, fassung)),
  );
  const vorschlag = toVorschlag(eingabe, vorgabe);
  const [versucht, setVersucht] = useState(false);
  const offenePunkte = (fall.pruefung?.punkte ?? []).filter(({ stand }) => stand === 'OFFEN').length;
  const sende = async () => {
    setVersucht(true);
    if (vorschlag !== null && (await act(vorschlag))) await entwurf.loesche();
  };
  if (entwurf.laedt) return <Ladeanzeige />;
  return (
    <Karte titel={t('vorschlag.titel')} ebene={3}>
      <EntwurfHinweis entwurf={entwurf} />
      <p className="kim-klein">{t('vorschlag.einleitung')}</p>
      {offenePunkte === 0 ? null : (
        <Hinweis art="info" titel={t('vorschlag.punkte', { anzahl: offenePunkte })}>
          <p>{t('vorschlag.punkte.text')}</p>
        </Hinweis>
      )}
      <Betraege eingabe={eingabe} vorgabe={vorgabe} change={change} />
      <Angaben eingabe={eingabe} vorgabe={vorgabe} change={change} />
      <Texte eingabe={eingabe} change={change} />
      <Vorschaukarte fallId={fall.id} vorschlag={vorschlag} />
      {versucht && vorschlag === null ? (
        <Hinweis art="fehler" titel={t('vorschlag.unlesbar')} ansagen />
      ) : null}
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <EntwurfStatus entwurf={entwurf} />
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void sende()}>
          {t('vorschlag.senden')}
        </Button>
        <Button art="tertiaer" onClick={schliesse}>
          {t('abbrechen')}
        </Button>
      </div>
    </Karte>
  );
}

type Teil = { eingabe: Eingabe; change: (teil: Partial<Eingabe>) => void };

function Betraege({ eingabe, vorgabe, change }: Teil & { vorgabe: Vorgabe }) {
  return (
    <>
      <Auswahl
        id="vorschlag-art"
        label={t('vorschlag.art')}
        leer={null}
        optionen={ARTEN.map((wert) => ({ wert, text: t(`vorschlag.${wert}`) }))}
        value={eingabe.art}
        onChange={({ target }) => change({ art: ARTEN.find((art) => art === target.value) ?? 'BEWILLIGUNG' })}
      />
      {eingabe.art === 'ABLEHNUNG' ? null : (
        <fieldset className="foerderung-zeile">
          <legend>{t('vorschlag.betraege')}</legend>
          <div className="foerderung-zeile__felder">
            {vorgabe.positionen.map(({ position, name, beantragt, hoechstens }) => {
              const wert = eingabe.betraege[position] ?? '';
              return (
                <Texteingabe
                  key={position}
                  id={`vorschlag-${position}`}
                  label={t('vorschlag.betrag', { name })}
                  hinweis={t('vorschlag.betrag.hinweis', {
                    beantragt: formatCent(toCent(beantragt)),
                    hoechstens: formatCent(toCent(hoechstens)),
                  })}
                  inputMode="decimal"
                  value={wert}
                  fehler={findBetragsfehler(wert)}
                  onChange={({ target }) =>
                    change({ betraege: { ...eingabe.betraege, [position]: target.value } })
                  }
                />
              );
            })}
          </div>
        </fieldset>
      )}
    </>
  );
}

function Angaben({ eingabe, vorgabe, change }: Teil & { vorgabe: Vorgabe }) {
  return (
    <>
      <Mehrzeilig
        id="vorschlag-anschrift"
        label={t('vorschlag.anschrift')}
        rows={3}
        value={eingabe.anschrift}
        onChange={({ target }) => change({ anschrift: target.value })}
      />
      {vorgabe.gerichtNoetig ? (
        <Auswahl
          id="vorschlag-gericht"
          label={t('vorschlag.gericht')}
          hinweis={t('vorschlag.gericht.hinweis')}
          optionen={GERICHTSSITZE.map((wert) => ({ wert, text: wert }))}
          value={eingabe.gericht ?? ''}
          onChange={({ target }) =>
            change({ gericht: GERICHTSSITZE.find((sitz) => sitz === target.value) ?? null })
          }
        />
      ) : null}
      <Texteingabe
        id="vorschlag-kontakt"
        label={t('vorschlag.kontakt')}
        value={eingabe.kontakt}
        onChange={({ target }) => change({ kontakt: target.value })}
      />
      {eingabe.art === 'ABLEHNUNG' ? null : (
        <Texteingabe
          id="vorschlag-anbest"
          label={t('vorschlag.anbest')}
          value={eingabe.anbestFassung}
          onChange={({ target }) => change({ anbestFassung: target.value })}
        />
      )}
    </>
  );
}

function Texte({ eingabe, change }: Teil) {
  const feld = (
    name: 'zweck' | 'begruendung' | 'ermessen' | 'ablehnungsgruende' | 'nebenbestimmungen',
    hinweis?: string,
  ) => (
    <Mehrzeilig
      id={`vorschlag-${name}`}
      label={t(`vorschlag.${name}`)}
      hinweis={hinweis}
      freiwillig={name === 'nebenbestimmungen'}
      rows={name === 'nebenbestimmungen' ? 2 : 4}
      value={eingabe[name]}
      onChange={({ target }) => change({ [name]: target.value })}
    />
  );
  return (
    <>
      {feld('zweck')}
      {feld('begruendung')}
      {feld('ermessen', t('vorschlag.ermessen.hinweis'))}
      {eingabe.art === 'BEWILLIGUNG' ? null : feld('ablehnungsgruende')}
      {eingabe.art === 'ABLEHNUNG' ? null : feld('nebenbestimmungen')}
    </>
  );
}

/** Asked a moment after the last key; what is missing stands there with its place and repair. */
function Vorschaukarte({ fallId, vorschlag }: { fallId: string; vorschlag: Vorschlag | null }) {
  const { frage } = useFrage(previewBescheidRoute);
  const [vorschau, setVorschau] = useState<Vorschau | null>(null);
  const inhalt = vorschlag === null ? null : JSON.stringify(vorschlag);
  useEffect(() => {
    if (inhalt === null) return;
    let aktuell = true;
    const uhr = setTimeout(() => {
      const stelle = async () => {
        const antwort = await frage({
          params: { foerderfallId: fallId },
          body: JSON.parse(inhalt) as Vorschlag,
        });
        if (aktuell && antwort !== null) setVorschau(antwort);
      };
      void stelle();
    }, WARTEN_MS);
    return () => {
      aktuell = false;
      clearTimeout(uhr);
    };
  }, [frage, fallId, inhalt]);
  return (
    <Karte titel={t('vorschau.titel')} ebene={4}>
      {inhalt === null ? <p>{t('vorschau.unlesbar')}</p> : null}
      {vorschau === null && inhalt !== null ? <p>{t('vorschau.laeuft')}</p> : null}
      {vorschau === null || inhalt === null || vorschau.fehler.length === 0 ? null : (
        <Hinweis art="warnung" titel={t('vorschau.fehler', { anzahl: vorschau.fehler.length })}>
          <ul>
            {vorschau.fehler.map(({ ort, text, abhilfe, regel }) => (
              <li key={`${ort}${text}`}>
                {text} {abhilfe}{' '}
                {regel === null ? null : <span className="kim-klein">{t('vorschau.regel', { regel })}</span>}
              </li>
            ))}
          </ul>
        </Hinweis>
      )}
      {inhalt !== null && vorschau?.text ? (
        <>
          <p>{t('vorschau.vollstaendig')}</p>
          <Bescheidtext text={vorschau.text} />
        </>
      ) : null}
    </Karte>
  );
}
