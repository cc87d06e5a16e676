import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import type { Route } from '#src/core/contract/define-route.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { createKonzeptnachweisRoute, listGueltigeRoute } from '../konzept.contract.ts';
import { KONZEPTART_NAMEN, type Konzeptart } from '../konzept.model.ts';
import { t } from './texte.ts';

/** At the Antrag: the Konzept in force, and the button that puts it to the files. */
export function Konzeptnachweis({
  foerderfallId,
  art,
  betrifft,
}: {
  foerderfallId: string;
  art: Konzeptart;
  /** Lists that show the file afterwards. */
  betrifft: readonly Route[];
}) {
  const { data } = useLesen(listGueltigeRoute, { params: { foerderfallId } });
  const { sende, laeuft, problem } = useSchreiben(createKonzeptnachweisRoute, { betrifft });
  const konzept = data?.konzepte.find((eines) => eines.art === art);
  if (konzept === undefined) return null;
  const { id: fassungId, nummer, gueltigAb, faellig, luecken } = konzept;
  const lege = async () => {
    const antwort = await sende({ params: { foerderfallId, fassungId } });
    if (antwort.ok) setMeldung(t('antrag.beigelegt'));
  };
  return (
    <div className="kim-stapel">
      <p>
        <strong>{t('antrag.gilt', { art: KONZEPTART_NAMEN[art], nummer, tag: formatTag(gueltigAb) })}</strong>{' '}
        {faellig ? t('antrag.faellig') : null}{' '}
        {luecken.length === 0 ? null : t('antrag.luecken', { kapitel: luecken.join(', ') })}
      </p>
      <p className="kim-klein">{t('antrag.text')}</p>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Button
        art="sekundaer"
        laeuft={laeuft}
        aria-label={`${t('antrag.beilegen')}: ${KONZEPTART_NAMEN[art]}`}
        onClick={() => void lege()}
      >
        {t('antrag.beilegen')}
      </Button>
    </div>
  );
}
