import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { listZusammenfuehrungenRoute, undoZusammenfuehrungRoute } from '../zusammenfuehrung.contract.ts';
import { useAkteNeuLesen } from './akte-lesen.ts';
import { t } from './dubletten-texte.ts';

type Eintrag = Ausgabe<typeof listZusammenfuehrungenRoute>['eintraege'][number];
const formatTag = (tag: string): string => (isPlainDate(tag) ? formatGerman(tag) : tag);

/** What was merged among the own persons, and the way back. */
export function Zusammenfuehrungen() {
  const { data } = useLesen(listZusammenfuehrungenRoute, {});
  if (data === undefined || data.eintraege.length === 0) return null;
  return (
    <Karte titel={t('liste.titel')}>
      <ul className="kim-stapel kim-liste-blank">
        {data.eintraege.map((eintrag) => (
          <Zeile key={eintrag.id} eintrag={eintrag} />
        ))}
      </ul>
    </Karte>
  );
}

function Zeile({ eintrag }: { eintrag: Eintrag }) {
  const [offen, setOffen] = useState(false);
  const { sende, laeuft, problem } = useSchreiben(undoZusammenfuehrungRoute);
  const erneuere = useAkteNeuLesen();
  const { id, name, pseudonym, zielPseudonym, am, rueckgaengigBis, aufhebbar } = eintrag;
  const bis = { bis: formatTag(rueckgaengigBis) };
  const hebeAuf = async () => {
    const antwort = await sende({ params: { zusammenfuehrungId: id } });
    if (!antwort.ok) return;
    setOffen(false);
    erneuere();
    setMeldung(t(antwort.wert.wiederhergestellt ? 'aufheben.fertig' : 'aufheben.pruefen'));
  };
  return (
    <li>
      <p>
        {t('liste.eintrag', { name, pseudonym, zielPseudonym, am: formatTag(am) })}{' '}
        {aufhebbar ? t('liste.bis', bis) : t('liste.vorbei', bis)}
      </p>
      {aufhebbar ? (
        <Button art="sekundaer" aria-label={t('aufheben.name', { name })} onClick={() => setOffen(true)}>
          {t('aufheben')}
        </Button>
      ) : null}
      {offen ? (
        <Dialog titel={t('aufheben.name', { name })} schliesse={() => setOffen(false)}>
          <div className="kim-stapel">
            <p>{t('aufheben.text')}</p>
            {problem ? <ProblemHinweis problem={problem} /> : null}
            <Button laeuft={laeuft} onClick={() => void hebeAuf()}>
              {t('aufheben.ja')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </li>
  );
}
