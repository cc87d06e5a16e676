import { useRef, useState } from 'react';
import { toLink } from '#src/web/api/call-route.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import {
  createWeiterleitungsdateiRoute,
  getWeiterleitungsdateiRoute,
  listWeiterleitungenRoute,
} from '../weiterleitung/weiterleitung.contract.ts';
import { useDateisenden } from '#src/web/api/use-dateisenden.ts';
import { t } from './weiterleitung-texte.ts';
import type { Weiterleitung } from './weiterleitung-typen.ts';

type Art = 'VERTRAG' | 'LE_NACHWEIS';

/** The signed document and the proof, to load; the one that is due now also to upload. */
export function Weiterleitungsdateien({ eine }: { eine: Weiterleitung }) {
  const faellig = eine.dateiFaellig;
  return (
    <>
      <h3>{t('karte.dateien')}</h3>
      {eine.dateien.length === 0 ? (
        <p className="kim-klein">{t('datei.keine')}</p>
      ) : (
        <ul>
          {eine.dateien.map(({ id, zu, name, am }) => (
            <li key={id}>
              {t(`datei.${zu}`)}:{' '}
              <a
                href={toLink(getWeiterleitungsdateiRoute, {
                  params: { weiterleitungId: eine.id, dateiId: id },
                })}
                download
              >
                {name}
              </a>{' '}
              <span className="kim-klein">({formatTag(am)})</span>
            </li>
          ))}
        </ul>
      )}
      {faellig === null ? null : <Hochladen key={faellig} eine={eine} zu={faellig} />}
    </>
  );
}

function Hochladen({ eine, zu }: { eine: Weiterleitung; zu: Art }) {
  const eingabe = useRef<HTMLInputElement>(null);
  const [laeuft, setLaeuft] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const sende = useDateisenden(listWeiterleitungenRoute);
  const lade = async (datei: File | undefined) => {
    if (datei === undefined) return;
    setLaeuft(true);
    setProblem(null);
    const adresse = toLink(createWeiterleitungsdateiRoute, {
      params: { weiterleitungId: eine.id },
      query: { zu, name: datei.name },
      body: new Uint8Array(),
    });
    const antwort = await sende(adresse, datei);
    setLaeuft(false);
    if (antwort.ok) setMeldung(t('datei.geladen', { name: datei.name }));
    else setProblem(antwort.fehler);
    if (eingabe.current !== null) eingabe.current.value = '';
  };
  const was = t(`datei.dazu.${zu}`);
  return (
    <>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <input
        ref={eingabe}
        type="file"
        hidden
        accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt"
        onChange={({ target }) => void lade(target.files?.[0])}
      />
      <div className="kim-aktionen">
        <Button
          art="sekundaer"
          laeuft={laeuft}
          aria-label={t('datei.dazu.name', { was, name: eine.inhalt.empfaenger })}
          onClick={() => eingabe.current?.click()}
        >
          {laeuft ? t('datei.laedt') : was}
        </Button>
      </div>
    </>
  );
}
