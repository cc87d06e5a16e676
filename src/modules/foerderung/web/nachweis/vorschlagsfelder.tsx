import { useState } from 'react';
import type { Problem } from '#src/web/api/problem.ts';
import { EntwurfStatus } from '#src/web/entwurf/entwurf-hinweis.tsx';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Gruppe } from '#src/web/ui/gruppe.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { TEXT_HOECHSTENS } from '../../nachweis/nachweis.contract.ts';
import { replaceAt } from '../befunde.ts';
import { type Nachweis, toEntwurfort } from './nachweis-daten.ts';
import { findFehler, findGruppenfehler } from '../feldfehler.ts';
import { t } from './texte.ts';

const TAGE = ['kenntnisAm', 'unwirksamAb', 'zahlbarBis', 'zinsenBis'] as const;
const TEXTE = ['wuerdigung', 'begruendung', 'ermessen'] as const;

export type Basiszins = { ab: string; satz: string };
const LEER = {
  tage: { kenntnisAm: '', unwirksamAb: '', zahlbarBis: '', zinsenBis: '' },
  texte: { wuerdigung: '', begruendung: '', ermessen: '', zinsverzicht: '' },
  basiszinsen: [] as Basiszins[],
};

/**
 * What people say about a claim, with or without a Nachweis: days, rates and words are kept as a draft, and `eigenes` of the
 * form that has more fields. What follows from the Abrechnung is counted anew each time.
 */
export function useVorschlag<E extends object>(nachweis: Nachweis, handlung: string, eigenes: E) {
  const [werte, setWerte] = useState({ ...LEER, eigenes });
  const entwurf = useTextentwurf(toEntwurfort(nachweis, handlung), werte, setWerte);
  const { tage, texte, basiszinsen } = werte;
  return {
    werte,
    setTage: (neu: typeof tage) => setWerte({ ...werte, tage: neu }),
    setTexte: (neu: typeof texte) => setWerte({ ...werte, texte: neu }),
    setBasiszinsen: (neu: Basiszins[]) => setWerte({ ...werte, basiszinsen: neu }),
    setEigenes: (neu: Partial<E>) => setWerte({ ...werte, eigenes: { ...werte.eigenes, ...neu } }),
    entwurf,
    angaben: { ...tage, ...texte, basiszinsen },
  };
}
type Vorschlag = Pick<
  ReturnType<typeof useVorschlag<object>>,
  'setTage' | 'setTexte' | 'setBasiszinsen' | 'entwurf'
> & { werte: typeof LEER };

export function Vorschlagsfelder({
  vorschlag: { werte, setTage, setTexte, setBasiszinsen, entwurf },
  problem,
}: {
  vorschlag: Vorschlag;
  problem: Problem | null;
}) {
  const { tage, texte, basiszinsen } = werte;
  return (
    <>
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
      <Basiszinsfelder
        kennung="vorschlag"
        hinweis={t('vorschlag.zinsen.hinweis')}
        problem={problem}
        zeilen={basiszinsen}
        onZeilen={setBasiszinsen}
      />
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
    </>
  );
}

/** Rates with the day from which they hold. `fehler`: of all of them together, found while typing. */
export function Basiszinsfelder({
  kennung,
  hinweis,
  problem,
  fehler,
  zeilen,
  onZeilen,
}: {
  kennung: string;
  hinweis: string;
  problem: Problem | null;
  fehler?: string | undefined;
  zeilen: readonly Basiszins[];
  onZeilen: (zeilen: Basiszins[]) => void;
}) {
  return (
    <Gruppe
      id={`${kennung}-basiszinsen`}
      label={t('vorschlag.zinsen')}
      hinweis={hinweis}
      fehler={findGruppenfehler(problem, 'basiszinsen') ?? fehler}
    >
      {zeilen.map((zeile, platz) => (
        // oxlint-disable-next-line react/no-array-index-key -- rates have no id and keep their place
        <fieldset className="foerderung-zeile" key={platz}>
          <legend>{t('vorschlag.zins', { nummer: platz + 1 })}</legend>
          <div className="foerderung-zeile__felder">
            <Datumseingabe
              id={`${kennung}-ab-${platz}`}
              label={t('vorschlag.ab')}
              wert={zeile.ab}
              fehler={findFehler(problem, `basiszinsen/${platz}/ab`)}
              onWert={(ab) => onZeilen(replaceAt(zeilen, platz, { ab }))}
            />
            <Texteingabe
              id={`${kennung}-satz-${platz}`}
              label={t('vorschlag.satz')}
              inputMode="decimal"
              breite="kurz"
              value={zeile.satz}
              fehler={findFehler(problem, `basiszinsen/${platz}/satz`)}
              onChange={({ target }) => onZeilen(replaceAt(zeilen, platz, { satz: target.value }))}
            />
          </div>
          <Button art="tertiaer" onClick={() => onZeilen(zeilen.toSpliced(platz, 1))}>
            {t('vorschlag.zins.weg', { nummer: platz + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button art="tertiaer" onClick={() => onZeilen([...zeilen, { ab: '', satz: '' }])}>
        {t('vorschlag.dazu')}
      </Button>
    </Gruppe>
  );
}
