import { Link } from 'react-router';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { deleteBeschlussRoute } from '../beschluss.contract.ts';
import { BESCHLUSS_ZUSTAND_NAMEN } from '../beschluss.model.ts';
import { AufgabeFormular, ErledigungFormular } from './akt-formulare.tsx';
import { BeschlussFormular } from './beschluss-formulare.tsx';
import type { Formwahl } from './formwahl.ts';
import { isBearbeitbar, type Sitzung } from './sitzungsstand.ts';
import { t } from './texte.ts';
import { usePflegt } from './werte.ts';

/** What this Sitzung decided. */
export function Beschlusskarte({ sitzung, wahl }: { sitzung: Sitzung; wahl: Formwahl }) {
  const darf = usePflegt() && isBearbeitbar(sitzung);
  const offen = wahl.offen('beschluss');
  const { sende, laeuft, problem } = useSchreiben(deleteBeschlussRoute);
  const streiche = async (beschlussId: string) => {
    const antwort = await sende({ params: { beschlussId } });
    if (antwort.ok) setMeldung(t('beschluss.gestrichen'));
  };
  const knopf = (
    <Button art="sekundaer" onClick={() => wahl.oeffne('beschluss')}>
      {t('beschluss.neu')}
    </Button>
  );
  return (
    <Karte titel={t('beschluesse.titel')} aktionen={darf && wahl.frei ? knopf : null}>
      {offen ? <BeschlussFormular sitzungId={sitzung.id} schliesse={wahl.schliesse} /> : null}
      {problem ? <ProblemHinweis problem={problem} /> : null}
      {sitzung.beschluesse.length === 0 && !offen ? <p>{t('beschluss.keine')}</p> : null}
      <ul className="gremium-liste" hidden={sitzung.beschluesse.length === 0}>
        {sitzung.beschluesse.map(({ id, inhalt, zustand }) => (
          <li key={id}>
            <Link to={`/beschluesse/${id}`}>{inhalt}</Link>{' '}
            <Etikett text={BESCHLUSS_ZUSTAND_NAMEN[zustand]} />{' '}
            {darf && wahl.frei && zustand === 'BESCHLOSSEN' ? (
              <Button art="tertiaer" laeuft={laeuft} onClick={() => void streiche(id)}>
                {t('beschluss.streichen')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Karte>
  );
}

/** Tasks of this Sitzung, and of earlier ones until they are done. */
export function Aufgabenkarte({ sitzung, wahl }: { sitzung: Sitzung; wahl: Formwahl }) {
  const pflegt = usePflegt();
  const neu = wahl.offen('aufgabe');
  const knopf = (
    <Button art="sekundaer" onClick={() => wahl.oeffne('aufgabe')}>
      {t('aufgabe.neu')}
    </Button>
  );
  return (
    <Karte
      titel={t('aufgaben.titel')}
      aktionen={pflegt && isBearbeitbar(sitzung) && wahl.frei ? knopf : null}
    >
      {neu ? <AufgabeFormular sitzungId={sitzung.id} schliesse={wahl.schliesse} /> : null}
      {sitzung.aufgaben.length === 0 && !neu ? <p>{t('aufgaben.keine')}</p> : null}
      <ul className="gremium-liste" hidden={sitzung.aufgaben.length === 0}>
        {sitzung.aufgaben.map((aufgabe) => (
          <li key={aufgabe.id}>
            <strong>{aufgabe.inhalt}</strong>{' '}
            {aufgabe.ueberfaellig ? <Etikett text={t('beschluss.ueberfaellig')} art="warnung" /> : null}
            <p className="kim-klein">{describeAufgabe(aufgabe, sitzung.id)}</p>
            {aufgabe.erledigtAm === null ? null : (
              <p>
                {t('aufgabe.erledigt', {
                  tag: formatTag(aufgabe.erledigtAm),
                  ergebnis: aufgabe.ergebnis ?? '',
                })}
              </p>
            )}
            {wahl.offen(aufgabe.id) ? (
              <ErledigungFormular
                aufgabeId={aufgabe.id}
                version={aufgabe.version}
                schliesse={wahl.schliesse}
              />
            ) : null}
            {pflegt && aufgabe.erledigtAm === null && wahl.frei ? (
              <Button art="tertiaer" onClick={() => wahl.oeffne(aufgabe.id)}>
                {t('aufgabe.erledigen')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Karte>
  );
}

function describeAufgabe(
  { verantwortlich, faellig, vom, sitzungId }: Sitzung['aufgaben'][number],
  hier: string,
): string {
  return [
    verantwortlich,
    ...(faellig === null ? [] : [t('aufgabe.bis', { tag: formatTag(faellig) })]),
    ...(sitzungId === hier ? [] : [t('aufgabe.vom', { tag: formatTag(vom) })]),
  ].join(', ');
}
