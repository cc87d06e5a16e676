import { useState } from 'react';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { EntwurfHinweis, EntwurfStatus } from '#src/web/entwurf/entwurf-hinweis.tsx';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { WIDERRUFSGRUENDE } from '../../bescheid/bescheid-typen.model.ts';
import { BEKANNTGABEWEGE } from '../../regelwerk/rl-2024-12/bekanntgabe.model.ts';
import { replaceAt } from '../befunde.ts';
import {
  createErlassvorschlagRoute,
  createErstattungsvorschlagRoute,
  ERLASSARTEN,
  recordErstattungsbekanntgabeRoute,
  recordZahlungseingangRoute,
  TEXT_HOECHSTENS,
} from '../../nachweis/nachweis.contract.ts';
import { Abschluss } from './abschluss.tsx';
import { type Nachweis, toEntwurfort } from './nachweis-daten.ts';
import { t } from './texte.ts';

type Props = { nachweis: Nachweis; schliesse: () => void };

/** What the server refused, beside its field. */
function findFehler(problem: Problem | null, feld: string): string | undefined {
  return problem?.errors.find(({ pointer }) => pointer === `/${feld}` || pointer.startsWith(`/${feld}/`))
    ?.detail;
}

const TAGE = ['kenntnisAm', 'unwirksamAb', 'zahlbarBis', 'zinsenBis'] as const;
const TEXTE = ['wuerdigung', 'begruendung', 'ermessen'] as const;

/** The amount is counted; a person says why, from when, with which interest. */
export function Erstattungsvorschlag({ nachweis, schliesse }: Props) {
  const { sende, laeuft, problem } = useSchreiben(createErstattungsvorschlagRoute);
  const [grund, setGrund] = useState<(typeof WIDERRUFSGRUENDE)[number]>('ZWECK');
  const [tage, setTage] = useState({ kenntnisAm: '', unwirksamAb: '', zahlbarBis: '', zinsenBis: '' });
  const [texte, setTexte] = useState({ wuerdigung: '', begruendung: '', ermessen: '', zinsverzicht: '' });
  const entwurf = useTextentwurf(toEntwurfort(nachweis, 'vorschlagen'), texte, setTexte);
  const [basiszinsen, setBasiszinsen] = useState<{ ab: string; satz: string }[]>([]);
  const handle = async () => {
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version, grund, ...tage, ...texte, basiszinsen },
    });
    if (!antwort.ok) return;
    setMeldung(t('schritt.vorschlagen.fertig'));
    await entwurf.loesche();
  };
  if (entwurf.laedt) return <Ladeanzeige />;
  return (
    <div className="kim-stapel">
      <EntwurfHinweis entwurf={entwurf} />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Auswahl
        id="vorschlag-grund"
        label={t('vorschlag.grund')}
        leer={null}
        value={grund}
        optionen={WIDERRUFSGRUENDE.map((wert) => ({ wert, text: t(`vorschlag.grund.${wert}`) }))}
        onChange={({ target }) => setGrund(target.value as typeof grund)}
      />
      <div className="foerderung-zeile__felder">
        {TAGE.map((name) => (
          <Datumseingabe
            key={name}
            id={`vorschlag-${name}`}
            label={t(`vorschlag.${name}`)}
            wert={tage[name]}
            fehler={findFehler(problem, name)}
            onWert={(wert) => setTage({ ...tage, [name]: wert })}
          />
        ))}
      </div>
      <Gruppe
        id="vorschlag-basiszinsen"
        label={t('vorschlag.zinsen')}
        hinweis={t('vorschlag.zinsen.hinweis')}
        fehler={findFehler(problem, 'basiszinsen')}
      >
        {basiszinsen.map((zeile, platz) => (
          // oxlint-disable-next-line react/no-array-index-key -- rates have no id and keep their place
          <fieldset className="foerderung-zeile" key={platz}>
            <legend>{t('vorschlag.zins', { nummer: platz + 1 })}</legend>
            <div className="foerderung-zeile__felder">
              <Datumseingabe
                id={`vorschlag-ab-${platz}`}
                label={t('vorschlag.ab')}
                wert={zeile.ab}
                onWert={(ab) => setBasiszinsen(replaceAt(basiszinsen, platz, { ab }))}
              />
              <Texteingabe
                id={`vorschlag-satz-${platz}`}
                label={t('vorschlag.satz')}
                inputMode="decimal"
                breite="kurz"
                value={zeile.satz}
                onChange={({ target }) =>
                  setBasiszinsen(replaceAt(basiszinsen, platz, { satz: target.value }))
                }
              />
            </div>
          </fieldset>
        ))}
        <Button art="tertiaer" onClick={() => setBasiszinsen([...basiszinsen, { ab: '', satz: '' }])}>
          {t('vorschlag.dazu')}
        </Button>
      </Gruppe>
      {basiszinsen.length === 0 ? (
        <Mehrzeilig
          id="vorschlag-zinsverzicht"
          label={t('vorschlag.zinsverzicht')}
          rows={2}
          hoechstens={TEXT_HOECHSTENS}
          value={texte.zinsverzicht}
          fehler={findFehler(problem, 'zinsverzicht')}
          onChange={({ target }) => setTexte({ ...texte, zinsverzicht: target.value })}
        />
      ) : null}
      {TEXTE.map((name) => (
        <Mehrzeilig
          key={name}
          id={`vorschlag-${name}`}
          label={t(`vorschlag.${name}`)}
          rows={4}
          hoechstens={TEXT_HOECHSTENS}
          value={texte[name]}
          fehler={findFehler(problem, name)}
          onChange={({ target }) => setTexte({ ...texte, [name]: target.value })}
        />
      ))}
      <EntwurfStatus entwurf={entwurf} />
      <Abschluss text={t('schritt.vorschlagen')} laeuft={laeuft} handle={handle} schliesse={schliesse} />
    </div>
  );
}

export function Bekanntgabe({ nachweis, schliesse }: Props) {
  const { sende, laeuft, problem } = useSchreiben(recordErstattungsbekanntgabeRoute);
  const [weg, setWeg] = useState<(typeof BEKANNTGABEWEGE)[number]>('POST');
  const [aufgabeAm, setAufgabeAm] = useState<string>(nachweis.stichtag);
  const handle = async () => {
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version, weg, aufgabeAm },
    });
    if (antwort.ok) setMeldung(t('schritt.bekanntgeben.fertig'));
  };
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Auswahl
        id="bekanntgabe-weg"
        label={t('bekanntgabe.weg')}
        leer={null}
        value={weg}
        optionen={BEKANNTGABEWEGE.map((wert) => ({ wert, text: t(`bekanntgabe.weg.${wert}`) }))}
        onChange={({ target }) => setWeg(target.value as typeof weg)}
      />
      <Datumseingabe
        id="bekanntgabe-tag"
        label={t('bekanntgabe.aufgabeAm')}
        wert={aufgabeAm}
        fehler={findFehler(problem, 'aufgabeAm')}
        onWert={setAufgabeAm}
      />
      <Abschluss text={t('schritt.bekanntgeben')} laeuft={laeuft} handle={handle} schliesse={schliesse} />
    </div>
  );
}

export function Zahlungseingang({ nachweis, schliesse }: Props) {
  const { sende, laeuft, problem } = useSchreiben(recordZahlungseingangRoute);
  const [betrag, setBetrag] = useState('');
  const [buchung, setBuchung] = useState('');
  const handle = async () => {
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version, betrag, buchung },
    });
    if (antwort.ok) setMeldung(t('schritt.zahlung.fertig'));
  };
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Texteingabe
        id="zahlung-betrag"
        label={t('zahlung.betrag')}
        inputMode="decimal"
        breite="kurz"
        value={betrag}
        fehler={findFehler(problem, 'betrag')}
        onChange={({ target }) => setBetrag(target.value)}
      />
      <Texteingabe
        id="zahlung-buchung"
        label={t('zahlung.buchung')}
        value={buchung}
        fehler={findFehler(problem, 'buchung')}
        onChange={({ target }) => setBuchung(target.value)}
      />
      <Abschluss text={t('schritt.zahlung')} laeuft={laeuft} handle={handle} schliesse={schliesse} />
    </div>
  );
}

export function Erlassvorschlag({ nachweis, schliesse }: Props) {
  const { sende, laeuft, problem } = useSchreiben(createErlassvorschlagRoute);
  const [art, setArt] = useState<(typeof ERLASSARTEN)[number]>('NIEDERSCHLAGUNG');
  const [text, setText] = useState('');
  const handle = async () => {
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version, art, text },
    });
    if (antwort.ok) setMeldung(t('schritt.erlassvorschlag.fertig'));
  };
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Auswahl
        id="erlass-art"
        label={t('erlass.art')}
        leer={null}
        value={art}
        optionen={ERLASSARTEN.map((wert) => ({ wert, text: t(`erlass.art.${wert}`) }))}
        onChange={({ target }) => setArt(target.value as typeof art)}
      />
      <Mehrzeilig
        id="erlass-grund"
        label={t('erlass.grund')}
        rows={3}
        hoechstens={TEXT_HOECHSTENS}
        value={text}
        fehler={findFehler(problem, 'text')}
        onChange={({ target }) => setText(target.value)}
      />
      <Abschluss text={t('schritt.erlassvorschlag')} laeuft={laeuft} handle={handle} schliesse={schliesse} />
    </div>
  );
}
