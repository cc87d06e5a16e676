import { useState } from 'react';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { TEXT_HOECHSTENS } from '../../nachweis/nachweis.contract.ts';
import { createZinsvorschlagRoute } from '../../nachweis/zinsbescheid.contract.ts';
import { Entwurfsteil } from '../entwurf.tsx';
import { Abschluss } from './abschluss.tsx';
import { computeEingabe, Klagezinsergebnis } from './klagezinsen.tsx';
import { type Nachweis, toEntwurfort } from './nachweis-daten.ts';
import { t } from './texte.ts';
import { findFehler } from '../feldfehler.ts';
import { type Basiszins, Basiszinsfelder } from './vorschlagsfelder.tsx';

const TEXTE = ['wuerdigung', 'begruendung', 'ermessen'] as const;
type Bescheid = NonNullable<Nachweis['erstattung']>;

/** The amount follows from the bookings and the rates, beside the fields; a person says why. */
export function Zinsvorschlag({
  nachweis,
  erstattung,
  klagezinsen,
  schliesse,
}: {
  nachweis: Nachweis;
  erstattung: Bescheid;
  klagezinsen: NonNullable<Bescheid['klagezinsen']>;
  schliesse: () => void;
}) {
  const { sende, laeuft, problem } = useSchreiben(createZinsvorschlagRoute);
  const [werte, setWerte] = useState({
    bis: erstattung.eingaenge.at(-1)?.am ?? nachweis.stichtag,
    saetze: [{ ab: '', satz: '' }] as Basiszins[],
    tage: { anhoerungAm: '', zahlbarBis: '' },
    texte: { wuerdigung: '', begruendung: '', ermessen: '' },
  });
  const entwurf = useTextentwurf(toEntwurfort(nachweis, 'zinsvorschlag'), werte, setWerte);
  const { bis, saetze, tage, texte } = werte;
  const ab = formatTag(klagezinsen.ab);
  const ergebnis = computeEingabe(erstattung, klagezinsen, werte);
  const handle = async () => {
    const antwort = await sende({
      params: { foerderfallId: nachweis.id },
      body: { version: nachweis.version, bis, basiszinsen: saetze, ...tage, ...texte },
    });
    if (!antwort.ok) return;
    setMeldung(t('zinsen.vorschlagen.fertig'));
    await entwurf.loesche();
  };
  const amFeld = ergebnis !== null && !ergebnis.ok ? ergebnis.fehler : undefined;
  return (
    <div className="kim-stapel">
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Entwurfsteil entwurf={entwurf}>
        <Datumseingabe
          id="zinsvorschlag-bis"
          label={t('klagezinsen.bis')}
          wert={bis}
          fehler={findFehler(problem, 'bis')}
          onWert={(wert) => setWerte({ ...werte, bis: wert })}
        />
        <Basiszinsfelder
          kennung="zinsvorschlag"
          hinweis={t('klagezinsen.saetze.hinweis', { ab })}
          problem={problem}
          fehler={amFeld}
          zeilen={saetze}
          onZeilen={(neu) => setWerte({ ...werte, saetze: neu })}
        />
        <Klagezinsergebnis ergebnis={ergebnis} ab={ab} bis={bis} />
        <div className="foerderung-zeile__felder">
          {(['anhoerungAm', 'zahlbarBis'] as const).map((name) => (
            <Datumseingabe
              key={name}
              id={`zinsvorschlag-${name}`}
              label={t(`zinsen.${name}`)}
              wert={tage[name]}
              fehler={findFehler(problem, name)}
              onWert={(wert) => setWerte({ ...werte, tage: { ...tage, [name]: wert } })}
            />
          ))}
        </div>
        {TEXTE.map((name) => (
          <Mehrzeilig
            key={name}
            id={`zinsvorschlag-${name}`}
            label={t(`vorschlag.${name}`)}
            rows={3}
            hoechstens={TEXT_HOECHSTENS}
            value={texte[name]}
            fehler={findFehler(problem, name)}
            onChange={({ target }) => setWerte({ ...werte, texte: { ...texte, [name]: target.value } })}
          />
        ))}
      </Entwurfsteil>
      <Abschluss text={t('zinsen.vorschlagen')} laeuft={laeuft} handle={handle} schliesse={schliesse} />
    </div>
  );
}
