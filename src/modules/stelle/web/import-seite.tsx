import { useState } from 'react';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import type { Problem } from '#src/web/api/problem.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Fehlerzusammenfassung } from '#src/web/ui/fehlerzusammenfassung.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { BAUSTEIN_NAMEN, BAUSTEINE } from '../baustein.model.ts';
import { IMPORTSPALTEN } from '../importzeile.model.ts';
import type { ImportAntwort } from '../stellenbesetzung.contract.ts';
import { Importergebnis } from './importergebnis.tsx';
import { type Importwunsch, useImport } from './send-csv.ts';
import { t } from './texte.ts';

/** Choose a file, check it, take it over. Checking always comes first. */
export default function ImportSeite() {
  const [datei, setDatei] = useState<File | null>(null);
  const [baustein, setBaustein] = useState('');
  const [versuch, setVersuch] = useState(0);
  const [laeuft, setLaeuft] = useState(false);
  const [antwort, setAntwort] = useState<ImportAntwort | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const sende = useImport();
  const gewaehlt = BAUSTEINE.find((nummer) => String(nummer) === baustein);
  const fehler = versuch === 0 ? {} : checkWahl(datei, gewaehlt);

  const run = async (art: Pick<Importwunsch, 'probelauf' | 'konflikte'>) => {
    setVersuch((bisher) => bisher + 1);
    if (datei === null || gewaehlt === undefined) return;
    setLaeuft(true);
    setProblem(null);
    const ergebnis = await sende({ datei, baustein: gewaehlt, ...art });
    setLaeuft(false);
    if (ergebnis.ok) setAntwort(ergebnis.wert);
    else setProblem(ergebnis.fehler);
  };
  const verwerfe = () => {
    setAntwort(null);
    setProblem(null);
  };

  return (
    <>
      <Seitenkopf
        titel={t('import.titel')}
        einleitung={
          <>
            <p>{t('import.einleitung')}</p>
            <p className="kim-klein">{t('import.format', { kopf: IMPORTSPALTEN.join(', ') })}</p>
          </>
        }
      />
      <form
        className="kim-formular"
        noValidate
        onSubmit={(ereignis) => {
          ereignis.preventDefault();
          void run({ probelauf: true, konflikte: 'abbrechen' });
        }}
      >
        <Fehlerzusammenfassung
          fehler={Object.entries(fehler).map(([feldId, text]) => ({ feldId, text }))}
          versuch={versuch}
        />
        <Auswahl
          id="baustein"
          label={t('filter.baustein')}
          fehler={fehler.baustein}
          value={baustein}
          optionen={BAUSTEINE.map((nummer) => ({ wert: String(nummer), text: BAUSTEIN_NAMEN[nummer] }))}
          onChange={({ target }) => {
            setBaustein(target.value);
            verwerfe();
          }}
        />
        <Texteingabe
          id="datei"
          type="file"
          accept=".csv,text/csv"
          label={t('import.datei')}
          fehler={fehler.datei}
          onChange={({ target }) => {
            setDatei(target.files?.[0] ?? null);
            verwerfe();
          }}
        />
        <Button type="submit" laeuft={laeuft}>
          {t('import.pruefen')}
        </Button>
      </form>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {antwort ? (
        <Importergebnis
          antwort={antwort}
          baustein={gewaehlt ?? 1}
          laeuft={laeuft}
          onUebernehmen={(konflikte) => void run({ probelauf: false, konflikte })}
        />
      ) : null}
    </>
  );
}

function checkWahl(datei: File | null, baustein: number | undefined): { baustein?: string; datei?: string } {
  return {
    ...(baustein === undefined ? { baustein: t('import.baustein.fehlt') } : {}),
    ...(datei === null ? { datei: t('import.datei.fehlt') } : {}),
  };
}
