import { useState } from 'react';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Fehlerzusammenfassung } from '#src/web/ui/fehlerzusammenfassung.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import {
  createWeiterleitungRoute,
  listWeiterleitungenRoute,
  updateWeiterleitungRoute,
} from '../weiterleitung/weiterleitung.contract.ts';
import { PUNKT_NAMEN } from '../weiterleitung/vertragstexte.model.ts';
import {
  EMPFAENGERART_NAMEN,
  EMPFAENGERARTEN,
  FORM_NAMEN,
  FORMEN,
  listFormen,
  listVertragspunkte,
  VERTRAGSPUNKTE,
  type Weiterleitungsinhalt,
} from '../weiterleitung/weiterleitung.model.ts';
import { checkEntwurf, type Entwurf, toEntwurf } from './weiterleitung-entwurf.ts';
import { type Feldkontext, toWeiterleitungsfeld } from './weiterleitung-feldkontext.ts';
import { Postenfelder } from './weiterleitung-posten.tsx';
import { t } from './weiterleitung-texte.ts';
import { Entwurfsteil, toFoerderentwurf } from './entwurf.tsx';
import { findFehler } from './feldfehler.ts';
import type { Weiterleitung } from './weiterleitung-typen.ts';

type Props = {
  titel: string;
  foerderfallId: string;
  anfang: Weiterleitungsinhalt;
  vorhanden?: Weiterleitung;
  onFertig: () => void;
};

/** One Weiterleitung as a draft. Errors of a rule stand on its card afterwards; here only what cannot be kept. */
export function WeiterleitungFormular({ titel, foerderfallId, anfang, vorhanden, onFertig }: Props) {
  const [eingabe, setEingabe] = useState<Entwurf>(() => toEntwurf(anfang));
  const [versuch, setVersuch] = useState(0);
  const entwurf = useTextentwurf(
    vorhanden === undefined
      ? toFoerderentwurf('weiterleitung.neu', foerderfallId, anfang.empfaenger)
      : toFoerderentwurf('weiterleitung', vorhanden.id),
    eingabe,
    setEingabe,
    vorhanden === undefined ? {} : { fassung: vorhanden.version },
  );
  const betrifft = { betrifft: [listWeiterleitungenRoute] };
  const anlegen = useSchreiben(createWeiterleitungRoute, betrifft);
  const aendern = useSchreiben(updateWeiterleitungRoute, betrifft);
  const { laeuft, problem } = vorhanden === undefined ? anlegen : aendern;
  const { inhalt, fehler } = checkEntwurf(eingabe);
  const gezeigt = versuch === 0 ? [] : (fehler ?? []);
  const sichere = async () => {
    setVersuch(versuch + 1);
    if (inhalt === null) return;
    const antwort =
      vorhanden === undefined
        ? await anlegen.sende({ params: { foerderfallId }, body: { inhalt } })
        : await aendern.sende({
            params: { weiterleitungId: vorhanden.id },
            body: { version: entwurf.fassung ?? vorhanden.version, inhalt },
          });
    if (!antwort.ok) return;
    setMeldung(t('form.gesichert'));
    await entwurf.loesche();
    onFertig();
  };
  const kontext: Feldkontext = {
    entwurf: eingabe,
    set: (teil) => setEingabe((alter) => ({ ...alter, ...teil })),
    fehlerOf: (feld) =>
      gezeigt.find((einer) => einer.feld === feld)?.text ??
      findFehler(problem, `inhalt/${feld.replaceAll('.', '/')}`),
  };
  return (
    <Karte titel={titel} hervorgehoben>
      <form
        className="kim-stapel"
        aria-label={titel}
        noValidate
        onSubmit={(ereignis) => {
          ereignis.preventDefault();
          void sichere();
        }}
      >
        <Fehlerzusammenfassung
          fehler={gezeigt.map(({ feld, text }) => ({ feldId: toWeiterleitungsfeld(feld), text }))}
          versuch={versuch}
        />
        {problem ? <ProblemHinweis problem={problem} /> : null}
        <Entwurfsteil entwurf={entwurf}>
          <Empfaenger {...kontext} />
          <Zeitraum {...kontext} />
          <Postenfelder {...kontext} />
          <Texte {...kontext} />
          <Punkte {...kontext} />
        </Entwurfsteil>
        <div className="kim-aktionen">
          <Button type="submit" laeuft={laeuft}>
            {t('form.sichern')}
          </Button>
          <Button art="tertiaer" onClick={onFertig}>
            {t('form.abbrechen')}
          </Button>
        </div>
      </form>
    </Karte>
  );
}

function Empfaenger({ entwurf, set, fehlerOf }: Feldkontext) {
  const { empfaengerart, empfaenger, form } = entwurf;
  return (
    <div className="foerderung-zeile__felder">
      <Auswahl
        id={toWeiterleitungsfeld('empfaengerart')}
        label={t('form.empfaengerart')}
        leer={null}
        value={empfaengerart}
        fehler={fehlerOf('empfaengerart')}
        optionen={EMPFAENGERARTEN.map((wert) => ({ wert, text: EMPFAENGERART_NAMEN[wert] }))}
        onChange={({ target }) => {
          const art = EMPFAENGERARTEN.find((eine) => eine === target.value) ?? empfaengerart;
          set({ empfaengerart: art, form: listFormen(art)[0] ?? form });
        }}
      />
      <Texteingabe
        id={toWeiterleitungsfeld('empfaenger')}
        label={t('form.empfaenger')}
        autoComplete="off"
        value={empfaenger}
        fehler={fehlerOf('empfaenger')}
        onChange={({ target }) => set({ empfaenger: target.value })}
      />
      <Auswahl
        id={toWeiterleitungsfeld('form')}
        label={t('form.form')}
        leer={null}
        value={form}
        fehler={fehlerOf('form')}
        optionen={listFormen(empfaengerart).map((wert) => ({ wert, text: FORM_NAMEN[wert] }))}
        onChange={({ target }) => set({ form: FORMEN.find((eine) => eine === target.value) ?? form })}
      />
    </div>
  );
}

function Zeitraum({ entwurf, set, fehlerOf }: Feldkontext) {
  return (
    <div className="foerderung-zeile__felder">
      {(['von', 'bis', 'nachweisBis'] as const).map((feld) => (
        <Datumseingabe
          key={feld}
          id={toWeiterleitungsfeld(feld)}
          label={t(`form.${feld}`)}
          wert={entwurf[feld]}
          fehler={fehlerOf(feld)}
          onWert={(wert) => set({ [feld]: wert })}
        />
      ))}
    </div>
  );
}

function Texte({ entwurf, set, fehlerOf }: Feldkontext) {
  const cm = entwurf.posten.some(({ art }) => art === 'CASE_MANAGEMENT');
  const koordination = entwurf.posten.some(({ art }) => art === 'KOORDINATION');
  const felder = [
    ...(entwurf.empfaengerart === 'FREIE_WOHLFAHRTSPFLEGE' ? (['begruendung'] as const) : []),
    ...(koordination ? (['zusammenarbeit'] as const) : []),
    ...(cm ? (['jmdMbe'] as const) : []),
  ];
  return felder.map((feld) => (
    <Mehrzeilig
      key={feld}
      id={toWeiterleitungsfeld(feld)}
      label={t(`form.${feld}`)}
      rows={3}
      hoechstens={3_000}
      freiwillig
      value={entwurf[feld]}
      fehler={fehlerOf(feld)}
      onChange={({ target }) => set({ [feld]: target.value })}
    />
  ));
}

function Punkte({ entwurf: { punkte, posten }, set, fehlerOf }: Feldkontext) {
  return (
    <Gruppe
      id={toWeiterleitungsfeld('punkte')}
      label={t('form.punkte')}
      hinweis={t('annahme.anlage4')}
      fehler={fehlerOf('punkte')}
    >
      {listVertragspunkte(posten).map((punkt) => (
        <Wahlknopf
          key={punkt}
          type="checkbox"
          text={PUNKT_NAMEN[punkt]}
          checked={punkte.includes(punkt)}
          onChange={({ target }) =>
            set({
              punkte: VERTRAGSPUNKTE.filter((einer) =>
                einer === punkt ? target.checked : punkte.includes(einer),
              ),
            })
          }
        />
      ))}
    </Gruppe>
  );
}
