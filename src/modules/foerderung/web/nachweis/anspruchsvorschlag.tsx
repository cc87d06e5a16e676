import { useState } from 'react';
import { formatCent, formatCentBare, toCent } from '#src/core/cent.ts';
import { isPlainDate } from '#src/core/plain-date.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import { readBetrag } from '../../eingabe.model.ts';
import {
  ANSPRUCHSTEXT_HOECHSTENS,
  createAnspruchsvorschlagRoute,
  RATEN_HOECHSTENS,
} from '../../nachweis/anspruch.contract.ts';
import {
  ANSPRUCHSARTEN,
  type Anspruchsart,
  computeRaten,
  type Forderung,
  VORAUSSETZUNGEN,
  type Voraussetzung,
} from '../../nachweis/anspruch.model.ts';
import { replaceAt } from '../befunde.ts';
import { Entwurfsteil } from '../entwurf.tsx';
import { Abschluss } from './abschluss.tsx';
import { t } from './anspruchstexte.ts';
import { type Nachweis, toEntwurfort } from './nachweis-daten.ts';
import { findFehler } from '../feldfehler.ts';

type Ratenwert = { am: string; betrag: string };
const LEER = {
  art: 'STUNDUNG' as Anspruchsart,
  voraussetzung: 'ERHEBLICHE_HAERTE' as Voraussetzung,
  betrag: '',
  antragAm: '',
  befristet: false,
  befristetBis: '',
  raten: [{ am: '', betrag: '' }] as Ratenwert[],
  basiszins: '',
  zinsverzicht: '',
  sicherheit: '',
  hatEinwilligung: false,
  einwilligung: { am: '', aktenzeichen: '' },
  text: '',
  /** To fill in the Raten; kept, not sent. */
  teilung: { anzahl: '', erste: '' },
};
type Werte = typeof LEER & { forderung: Forderung };
type Teil = { werte: Werte; setze: (neu: Partial<Werte>) => void; problem: Problem | null };

/** One form for the three measures; what does not belong to the chosen one is not asked. */
export function Anspruchsvorschlag({ nachweis, schliesse }: { nachweis: Nachweis; schliesse: () => void }) {
  const { sende, laeuft, problem } = useSchreiben(createAnspruchsvorschlagRoute);
  const offene = nachweis.ansprueche.forderungen.filter(({ offen }) => offen > 0);
  const [werte, setWerte] = useState<Werte>({ ...LEER, forderung: offene[0]?.forderung ?? 'ERSTATTUNG' });
  const entwurf = useTextentwurf(toEntwurfort(nachweis, 'anspruchsvorschlag'), werte, setWerte);
  const setze = (neu: Partial<Werte>) => setWerte({ ...werte, ...neu });
  const handle = async () => {
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version, ...toAngaben(werte) },
    });
    if (!antwort.ok) return;
    setMeldung(t('vorschlagen.fertig'));
    await entwurf.loesche();
    schliesse();
  };
  const verzinslich = offene.some(
    ({ forderung, verzinslich: traegt }) => traegt && forderung === werte.forderung,
  );
  const teil = { werte, setze, problem };
  const niederschlagung = werte.befristet ? 'befristet' : 'unbefristet';
  const wohin = werte.art === 'NIEDERSCHLAGUNG' ? niederschlagung : 'bescheid';
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Entwurfsteil entwurf={entwurf}>
        <Auswahl
          id="anspruch-forderung"
          label={t('feld.forderung')}
          leer={null}
          value={werte.forderung}
          optionen={offene.map(({ forderung, offen }) => ({
            wert: forderung,
            text: t('feld.forderung.wahl', {
              name: t(`forderung.${forderung}`),
              offen: formatCent(toCent(offen)),
            }),
          }))}
          onChange={({ target }) => setze({ forderung: target.value as Forderung })}
        />
        <Grundangaben {...teil} />
        {werte.art === 'STUNDUNG' ? <Stundung {...teil} verzinslich={verzinslich} /> : null}
        {werte.art === 'NIEDERSCHLAGUNG' ? <Befristung {...teil} /> : null}
        <Einwilligung {...teil} />
        <Mehrzeilig
          id="anspruch-text"
          label={t('feld.text')}
          hinweis={t(`feld.text.${wohin}`)}
          rows={4}
          hoechstens={ANSPRUCHSTEXT_HOECHSTENS}
          value={werte.text}
          fehler={findFehler(problem, 'text')}
          onChange={({ target }) => setze({ text: target.value })}
        />
      </Entwurfsteil>
      <Abschluss text={t('vorschlagen.speichern')} laeuft={laeuft} handle={handle} schliesse={schliesse} />
    </div>
  );
}

/** What was typed for another measure stays in the form and is not sent. */
function toAngaben(werte: Werte) {
  const {
    art,
    befristet,
    hatEinwilligung,
    einwilligung,
    antragAm,
    befristetBis,
    teilung: _teilung,
    ...rest
  } = werte;
  const istStundung = art === 'STUNDUNG';
  return {
    ...rest,
    art,
    antragAm: art === 'NIEDERSCHLAGUNG' || antragAm === '' ? null : antragAm,
    befristetBis: art === 'NIEDERSCHLAGUNG' && befristet ? befristetBis : null,
    raten: istStundung ? werte.raten : [],
    einwilligung: hatEinwilligung ? einwilligung : null,
  };
}

function Grundangaben({ werte, setze, problem }: Teil) {
  const { art, voraussetzung, betrag, antragAm } = werte;
  return (
    <>
      <Auswahl
        id="anspruch-art"
        label={t('feld.art')}
        leer={null}
        value={art}
        fehler={findFehler(problem, 'art')}
        optionen={ANSPRUCHSARTEN.map((wert) => ({ wert, text: t(`art.${wert}`) }))}
        onChange={({ target }) => {
          const neu = target.value as Anspruchsart;
          setze({ art: neu, voraussetzung: VORAUSSETZUNGEN[neu][0] });
        }}
      />
      <Auswahl
        id="anspruch-voraussetzung"
        label={t('feld.voraussetzung')}
        leer={null}
        value={voraussetzung}
        fehler={findFehler(problem, 'voraussetzung')}
        optionen={VORAUSSETZUNGEN[art].map((wert) => ({ wert, text: t(`voraussetzung.${wert}`) }))}
        onChange={({ target }) => setze({ voraussetzung: target.value as Voraussetzung })}
      />
      <Texteingabe
        id="anspruch-betrag"
        label={t('feld.betrag')}
        hinweis={t('feld.betrag.hinweis')}
        inputMode="decimal"
        breite="kurz"
        value={betrag}
        fehler={findFehler(problem, 'betrag')}
        onChange={({ target }) => setze({ betrag: target.value })}
      />
      {art === 'NIEDERSCHLAGUNG' ? null : (
        <Datumseingabe
          id="anspruch-antrag"
          label={t('feld.antragAm')}
          wert={antragAm}
          fehler={findFehler(problem, 'antragAm')}
          onWert={(wert) => setze({ antragAm: wert })}
        />
      )}
    </>
  );
}

function Befristung({ werte, setze, problem }: Teil) {
  return (
    <>
      <Wahlknopf
        type="checkbox"
        id="anspruch-befristet"
        text={t('feld.befristet')}
        checked={werte.befristet}
        onChange={({ target }) => setze({ befristet: target.checked })}
      />
      {werte.befristet ? (
        <Datumseingabe
          id="anspruch-bis"
          label={t('feld.befristetBis')}
          wert={werte.befristetBis}
          fehler={findFehler(problem, 'befristetBis')}
          onWert={(befristetBis) => setze({ befristetBis })}
        />
      ) : null}
    </>
  );
}

function Einwilligung({ werte: { hatEinwilligung, einwilligung }, setze, problem }: Teil) {
  const fehlt = hatEinwilligung ? undefined : findFehler(problem, 'einwilligung');
  return (
    <Gruppe id="anspruch-einwilligung" label={t('massnahme.einwilligung')} fehler={fehlt}>
      <Wahlknopf
        type="checkbox"
        id="anspruch-hat-einwilligung"
        text={t('feld.einwilligung')}
        checked={hatEinwilligung}
        onChange={({ target }) => setze({ hatEinwilligung: target.checked })}
      />
      {hatEinwilligung ? (
        <div className="foerderung-zeile__felder">
          <Datumseingabe
            id="anspruch-einwilligung-am"
            label={t('feld.einwilligung.am')}
            wert={einwilligung.am}
            fehler={findFehler(problem, 'einwilligung/am')}
            onWert={(am) => setze({ einwilligung: { ...einwilligung, am } })}
          />
          <Texteingabe
            id="anspruch-einwilligung-aktenzeichen"
            label={t('feld.einwilligung.aktenzeichen')}
            value={einwilligung.aktenzeichen}
            fehler={findFehler(problem, 'einwilligung/aktenzeichen')}
            onChange={({ target }) =>
              setze({ einwilligung: { ...einwilligung, aktenzeichen: target.value } })
            }
          />
        </div>
      ) : null}
    </Gruppe>
  );
}

function Stundung({ werte, setze, problem, verzinslich }: Teil & { verzinslich: boolean }) {
  return (
    <>
      <Raten werte={werte} setze={setze} problem={problem} />
      {verzinslich ? (
        <>
          <Texteingabe
            id="anspruch-basiszins"
            label={t('feld.basiszins')}
            hinweis={t('feld.basiszins.hinweis')}
            inputMode="decimal"
            breite="kurz"
            value={werte.basiszins}
            fehler={findFehler(problem, 'basiszins')}
            onChange={({ target }) => setze({ basiszins: target.value })}
          />
          {werte.basiszins === '' ? (
            <Mehrzeilig
              id="anspruch-zinsverzicht"
              label={t('feld.zinsverzicht')}
              rows={2}
              hoechstens={ANSPRUCHSTEXT_HOECHSTENS}
              value={werte.zinsverzicht}
              fehler={findFehler(problem, 'zinsverzicht')}
              onChange={({ target }) => setze({ zinsverzicht: target.value })}
            />
          ) : null}
        </>
      ) : null}
      <Mehrzeilig
        id="anspruch-sicherheit"
        label={t('feld.sicherheit')}
        rows={2}
        hoechstens={ANSPRUCHSTEXT_HOECHSTENS}
        value={werte.sicherheit}
        fehler={findFehler(problem, 'sicherheit')}
        onChange={({ target }) => setze({ sicherheit: target.value })}
      />
    </>
  );
}

function Raten({ werte: { raten, betrag, teilung }, setze, problem }: Teil) {
  const { anzahl, erste } = teilung;
  const gelesen = readBetrag(betrag);
  const zahl = Number(anzahl);
  const teilbar =
    gelesen.ok && gelesen.wert > 0 && Number.isInteger(zahl) && zahl >= 1 && zahl <= RATEN_HOECHSTENS;
  const teile = () => {
    if (!teilbar || !isPlainDate(erste)) return;
    setze({
      raten: computeRaten(gelesen.wert, zahl, erste).map((rate) => ({
        am: rate.am,
        betrag: formatCentBare(toCent(rate.betrag)),
      })),
    });
  };
  return (
    <Gruppe
      id="anspruch-raten"
      label={t('raten.titel')}
      hinweis={t('raten.hinweis')}
      fehler={problem?.errors.find(({ pointer }) => pointer === '/raten')?.detail}
    >
      <div className="foerderung-zeile__felder">
        <Texteingabe
          id="anspruch-anzahl"
          label={t('raten.anzahl')}
          inputMode="numeric"
          breite="kurz"
          value={anzahl}
          onChange={({ target }) => setze({ teilung: { ...teilung, anzahl: target.value } })}
        />
        <Datumseingabe
          id="anspruch-erste"
          label={t('raten.erste')}
          wert={erste}
          onWert={(wert) => setze({ teilung: { ...teilung, erste: wert } })}
        />
      </div>
      <Button art="tertiaer" onClick={teile}>
        {t('raten.teilen')}
      </Button>
      {raten.map((rate, platz) => (
        // oxlint-disable-next-line react/no-array-index-key -- Raten have no id and keep their place
        <fieldset className="foerderung-zeile" key={platz}>
          <legend>{t('raten.rate', { nummer: platz + 1 })}</legend>
          <div className="foerderung-zeile__felder">
            <Datumseingabe
              id={`anspruch-rate-am-${platz}`}
              label={t('raten.am')}
              wert={rate.am}
              fehler={findFehler(problem, `raten/${platz}/am`)}
              onWert={(am) => setze({ raten: replaceAt(raten, platz, { am }) })}
            />
            <Texteingabe
              id={`anspruch-rate-betrag-${platz}`}
              label={t('raten.betrag')}
              inputMode="decimal"
              breite="kurz"
              value={rate.betrag}
              fehler={findFehler(problem, `raten/${platz}/betrag`)}
              onChange={({ target }) => setze({ raten: replaceAt(raten, platz, { betrag: target.value }) })}
            />
          </div>
          {raten.length > 1 ? (
            <Button
              art="tertiaer"
              onClick={() => setze({ raten: raten.filter((_rate, stelle) => stelle !== platz) })}
            >
              {t('raten.weg', { nummer: platz + 1 })}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <Button art="tertiaer" onClick={() => setze({ raten: [...raten, { am: '', betrag: '' }] })}>
        {t('raten.dazu')}
      </Button>
    </Gruppe>
  );
}
