import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatCent, formatCentBare, toCent } from '#src/core/cent.ts';
import { useFrage } from '#src/modules/person/web/use-frage.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  type Aenderungsvorschlag,
  createAenderungsvorschlagRoute,
  previewAenderungsbescheidRoute,
} from '../../aenderung/aenderung.contract.ts';
import { POSITION_NAMEN } from '../../betraege.model.ts';
import { readEntschiedenenBetrag } from '../../eingabe.model.ts';
import { listZeilen } from '../pruefung/anfragen.tsx';
import { Bescheidtext } from '../pruefung/bescheidtext.tsx';
import { findBetragsfehler, findFehler } from '../feldfehler.ts';
import { t } from './texte.ts';
import { Entwurfsteil, toFoerderentwurf } from '../entwurf.tsx';
import { type Aenderung, useAenderungsschritt } from './use-aenderungsschritt.ts';

type Vorgabe = NonNullable<Aenderung['vorgabe']>;
type Eingabe = Omit<Vorgabe, 'positionen' | 'nebenbestimmungen' | 'anhoerungAm'> & {
  betraege: Record<string, string>;
  nebenbestimmungen: string;
  anhoerungAm: string;
};

/** What the clerk proposes; the text that would come of it is shown on request. */
export function Vorschlag({ aenderung }: { aenderung: Aenderung }) {
  const [offen, setOffen] = useState(false);
  const { vorgabe } = aenderung;
  if (vorgabe === null) return null;
  if (offen) return <Formular aenderung={aenderung} vorgabe={vorgabe} schliesse={() => setOffen(false)} />;
  return (
    <div className="kim-aktionen">
      <Button onClick={() => setOffen(true)}>{t('vorschlag.beginnen')}</Button>
    </div>
  );
}

/** Amounts as typed become cents; null while one of them cannot be read. */
function toVorschlag(eingabe: Eingabe, { positionen }: Vorgabe): Aenderungsvorschlag | null {
  const { betraege, nebenbestimmungen, anhoerungAm, ...rest } = eingabe;
  const gelesen = positionen.map(({ position }) => ({
    position,
    bewilligt: readEntschiedenenBetrag(betraege[position] ?? ''),
  }));
  if (gelesen.some(({ bewilligt }) => !bewilligt.ok)) return null;
  return {
    ...rest,
    nebenbestimmungen: listZeilen(nebenbestimmungen),
    anhoerungAm: anhoerungAm === '' ? null : (anhoerungAm as Aenderungsvorschlag['anhoerungAm']),
    positionen: gelesen.flatMap(({ position, bewilligt }) =>
      bewilligt.ok ? [{ position, bewilligt: bewilligt.wert }] : [],
    ),
  };
}

function Formular({
  aenderung,
  vorgabe,
  schliesse,
}: {
  aenderung: Aenderung;
  vorgabe: Vorgabe;
  schliesse: () => void;
}) {
  const { act, laeuft, problem } = useAenderungsschritt(
    createAenderungsvorschlagRoute,
    aenderung,
    t('vorschlag.fertig'),
  );
  const [eingabe, setEingabe] = useState<Eingabe>(() => ({
    anlass: vorgabe.anlass,
    begruendung: vorgabe.begruendung,
    ermessen: vorgabe.ermessen,
    betraege: Object.fromEntries(
      vorgabe.positionen.map(({ position, bewilligt }) => [position, formatCentBare(toCent(bewilligt))]),
    ),
    nebenbestimmungen: vorgabe.nebenbestimmungen.join('\n'),
    anhoerungAm: vorgabe.anhoerungAm ?? '',
  }));
  const change = (teil: Partial<Eingabe>) => setEingabe((bisher) => ({ ...bisher, ...teil }));
  // With the amounts: words that come back without them would speak of other ones.
  const entwurf = useTextentwurf(
    toFoerderentwurf('aenderung.vorschlag', aenderung.id),
    eingabe,
    (neu) => setEingabe((bisher) => ({ ...neu, betraege: { ...bisher.betraege, ...neu.betraege } })),
    { fassung: aenderung.version },
  );
  const vorschlag = toVorschlag(eingabe, vorgabe);
  const [versucht, setVersucht] = useState(false);
  const sende = async () => {
    setVersucht(true);
    if (vorschlag !== null && (await act(vorschlag))) await entwurf.loesche();
  };
  return (
    <Karte titel={t('vorschlag.titel')} ebene={3}>
      <p className="kim-klein">{t('vorschlag.einleitung')}</p>
      <Betraege aenderung={aenderung} eingabe={eingabe} change={change} />
      <Entwurfsteil entwurf={entwurf}>
        {(['anlass', 'begruendung', 'ermessen', 'nebenbestimmungen'] as const).map((name) => (
          <Mehrzeilig
            key={name}
            id={`aenderungsvorschlag-${name}`}
            fehler={findFehler(problem, name)}
            label={t(`vorschlag.${name}`)}
            freiwillig={name === 'nebenbestimmungen'}
            rows={name === 'nebenbestimmungen' ? 2 : 4}
            value={eingabe[name]}
            onChange={({ target }) => change({ [name]: target.value })}
          />
        ))}
      </Entwurfsteil>
      {aenderung.herkunft === 'AMT' ? (
        <Datumseingabe
          id="aenderungsvorschlag-anhoerung"
          fehler={findFehler(problem, 'anhoerungAm')}
          label={t('vorschlag.anhoerung')}
          hinweis={t('vorschlag.anhoerung.hinweis')}
          wert={eingabe.anhoerungAm}
          onWert={(anhoerungAm) => change({ anhoerungAm })}
        />
      ) : null}
      <Vorschau aenderungId={aenderung.id} vorschlag={vorschlag} onUnlesbar={() => setVersucht(true)} />
      {versucht && vorschlag === null ? (
        <Hinweis art="fehler" titel={t('vorschlag.unlesbar')} ansagen />
      ) : null}
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button laeuft={laeuft} onClick={() => void sende()}>
          {t('vorschlag.senden')}
        </Button>
        <Button art="tertiaer" onClick={schliesse}>
          {t('vorschlag.abbrechen')}
        </Button>
      </div>
    </Karte>
  );
}

function Betraege({
  aenderung: { zeilen },
  eingabe,
  change,
}: {
  aenderung: Aenderung;
  eingabe: Eingabe;
  change: (teil: Partial<Eingabe>) => void;
}) {
  return (
    <fieldset className="foerderung-zeile">
      <legend>{t('vorschlag.betraege')}</legend>
      <div className="foerderung-zeile__felder">
        {zeilen.map(({ position, bisher, hoechstens }) => {
          const wert = eingabe.betraege[position] ?? '';
          return (
            <Texteingabe
              key={position}
              id={`aenderungsvorschlag-${position}`}
              label={t('formular.betrag', { name: POSITION_NAMEN[position] })}
              hinweis={t('formular.betrag.hinweis', {
                bisher: formatCent(toCent(bisher)),
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
  );
}

/** The text as it would read, or what is still missing, each with its repair. */
function Vorschau({
  aenderungId,
  vorschlag,
  onUnlesbar,
}: {
  aenderungId: string;
  vorschlag: Aenderungsvorschlag | null;
  onUnlesbar: () => void;
}) {
  const { frage } = useFrage(previewAenderungsbescheidRoute);
  const [vorschau, setVorschau] = useState<Ausgabe<typeof previewAenderungsbescheidRoute> | null>(null);
  const zeige = async () => {
    if (vorschlag === null) return onUnlesbar();
    setVorschau(await frage({ params: { aenderungId }, body: vorschlag }));
  };
  return (
    <>
      <div className="kim-aktionen">
        <Button art="sekundaer" onClick={() => void zeige()}>
          {t('vorschlag.vorschau')}
        </Button>
      </div>
      {vorschau === null || vorschau.fehler.length === 0 ? null : (
        <Hinweis art="warnung" titel={t('befunde.fehler', { anzahl: vorschau.fehler.length })} ansagen>
          <ul>
            {vorschau.fehler.map(({ ort, text, abhilfe }) => (
              <li key={`${ort}${text}`}>
                {text} {abhilfe}
              </li>
            ))}
          </ul>
        </Hinweis>
      )}
      {vorschau?.text ? (
        <>
          <p>{t('vorschlag.vollstaendig')}</p>
          <Bescheidtext text={vorschau.text} />
        </>
      ) : null}
    </>
  );
}
