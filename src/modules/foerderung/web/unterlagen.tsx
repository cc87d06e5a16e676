import { useRef, useState } from 'react';
import { toLink } from '#src/web/api/call-route.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatGroesse } from '#src/modules/ablage/web/groesse.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import {
  createUnterlageRoute,
  deleteUnterlageRoute,
  getUnterlageRoute,
  listUnterlagenRoute,
} from '../unterlagen/unterlage.contract.ts';
import type { Unterlagenstelle } from '../unterlagen/unterlage.model.ts';
import { useDateisenden } from '#src/web/api/use-dateisenden.ts';
import { t } from './unterlagen-texte.ts';

type Unterlage = Ausgabe<typeof listUnterlagenRoute>['unterlagen'][number];
type Props = {
  foerderfallId: string;
  zu: Unterlagenstelle;
  /** Names the place for buttons and lists: „a) Kommunales Integrationszentrum …“. */
  name: string;
};

/** The files that prove one point, to load; while they may change also to add and to take away. */
export function Unterlagen({ foerderfallId, zu, name }: Props) {
  const { data } = useLesen(listUnterlagenRoute, { params: { foerderfallId } });
  if (data === undefined) return null;
  const eigene = data.unterlagen.filter((eine) => eine.zu === zu);
  return (
    <div className="foerderung-unterlagen">
      {eigene.length === 0 ? (
        <p className="kim-klein">{t('unterlagen.keine')}</p>
      ) : (
        <ul aria-label={t('unterlagen.liste', { name })}>
          {eigene.map((unterlage) => (
            <Zeile
              key={unterlage.id}
              foerderfallId={foerderfallId}
              unterlage={unterlage}
              entfernbar={data.entfernbar}
            />
          ))}
        </ul>
      )}
      {data.ergaenzbar ? <Hochladen foerderfallId={foerderfallId} zu={zu} name={name} /> : null}
    </div>
  );
}

function Zeile({
  foerderfallId,
  unterlage: { id, name, groesse, am, von },
  entfernbar,
}: {
  foerderfallId: string;
  unterlage: Unterlage;
  entfernbar: boolean;
}) {
  const params = { foerderfallId, unterlageId: id };
  const { sende, laeuft, problem } = useSchreiben(deleteUnterlageRoute, { betrifft: [listUnterlagenRoute] });
  const entferne = async () => {
    const antwort = await sende({ params });
    if (antwort.ok) setMeldung(t('unterlagen.entfernt', { name }));
  };
  return (
    <li>
      <div className="foerderung-unterlagen__zeile">
        <span>
          <a href={toLink(getUnterlageRoute, { params })} download>
            {name}
          </a>{' '}
          <span className="kim-klein">
            {t('unterlagen.angaben', {
              groesse: formatGroesse(groesse),
              am: formatTag(am),
              von: von ?? t('unterlagen.person.weg'),
            })}
          </span>
        </span>
        {entfernbar ? (
          <Button
            art="tertiaer"
            laeuft={laeuft}
            aria-label={t('unterlagen.entfernen.name', { name })}
            onClick={() => void entferne()}
          >
            {t('unterlagen.entfernen')}
          </Button>
        ) : null}
      </div>
      {problem ? <ProblemHinweis problem={problem} /> : null}
    </li>
  );
}

function Hochladen({ foerderfallId, zu, name }: Props) {
  const eingabe = useRef<HTMLInputElement>(null);
  const [laeuft, setLaeuft] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const sende = useDateisenden(listUnterlagenRoute);
  const lade = async (datei: File | undefined) => {
    if (datei === undefined) return;
    setLaeuft(true);
    setProblem(null);
    const adresse = toLink(createUnterlageRoute, {
      params: { foerderfallId },
      query: { zu, name: datei.name },
      body: new Uint8Array(),
    });
    const antwort = await sende(adresse, datei);
    setLaeuft(false);
    if (antwort.ok) setMeldung(t('unterlagen.geladen', { name: datei.name }));
    else setProblem(antwort.fehler);
    // The same file may be chosen again after it was mended.
    if (eingabe.current !== null) eingabe.current.value = '';
  };
  return (
    <>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <input
        ref={eingabe}
        type="file"
        hidden
        accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt,.txt,.csv"
        onChange={({ target }) => void lade(target.files?.[0])}
      />
      <Button
        art="tertiaer"
        laeuft={laeuft}
        aria-label={t('unterlagen.dazu.name', { name })}
        onClick={() => eingabe.current?.click()}
      >
        {laeuft ? t('unterlagen.laedt') : t('unterlagen.dazu')}
      </Button>
    </>
  );
}
