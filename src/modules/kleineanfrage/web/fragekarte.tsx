import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { deleteFrageRoute } from '../anfrage.contract.ts';
import { AnlageAnzeige } from './anlage-anzeige.tsx';
import type { Frage, Teilprops } from './anfragedaten.ts';
import { FrageFormular } from './frage-formular.tsx';
import { Tabellenbau } from './tabellenbau.tsx';
import { t } from './texte.ts';

/** One question as printed, its answer and its Anlagen. */
export function Fragekarte({ anfrage, frage, formwahl }: Teilprops & { frage: Frage }) {
  const { id, nummer, wortlaut, antwort, tabellen } = frage;
  const { sende, laeuft, problem } = useSchreiben(deleteFrageRoute);
  const entwurf = anfrage.zustand === 'ENTWURF';
  const params = { anfrageId: anfrage.id, frageId: id };
  const entferne = async () => {
    const antwortet = await sende({ params, query: { version: anfrage.version } });
    if (antwortet.ok) setMeldung(t('frage.entfernt'));
  };
  if (entwurf && formwahl.offen(`frage-${id}`))
    return (
      <Karte titel={t('frage.aendern', { nummer })}>
        <FrageFormular anfrage={anfrage} frage={frage} schliesse={formwahl.schliesse} />
      </Karte>
    );
  return (
    <Karte titel={t('frage.titel', { nummer })}>
      <p className="anfrage-text">
        <strong>{wortlaut}</strong>
      </p>
      <p className="anfrage-text">{antwort === '' ? t('frage.ohne') : antwort}</p>
      {tabellen.map((anlage) => (
        <AnlageAnzeige key={anlage.id} anfrage={anfrage} frage={frage} anlage={anlage} />
      ))}
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {entwurf && formwahl.offen(`tabelle-${id}`) ? (
        <Tabellenbau anfrage={anfrage} frage={frage} schliesse={formwahl.schliesse} />
      ) : null}
      {entwurf && formwahl.frei ? (
        <div className="kim-aktionen">
          <Button onClick={() => formwahl.oeffne(`tabelle-${id}`)}>{t('bau.oeffnen', { nummer })}</Button>
          <Button art="sekundaer" onClick={() => formwahl.oeffne(`frage-${id}`)}>
            {t('frage.aendern', { nummer })}
          </Button>
          {tabellen.length === 0 ? (
            <Button art="tertiaer" laeuft={laeuft} onClick={() => void entferne()}>
              {t('frage.entfernen', { nummer })}
            </Button>
          ) : null}
        </div>
      ) : null}
    </Karte>
  );
}
