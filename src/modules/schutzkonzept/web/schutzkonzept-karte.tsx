import { useForm } from 'react-hook-form';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { getSchutzkonzeptRoute, updateSchutzkonzeptRoute } from '../schutzkonzept.contract.ts';
import { t } from './texte.ts';

type Stand = { hausbesuchZuZweit: boolean; seit: string | null };

/** The rule of the own Stelle on home visits, set by the Teamleitung. */
export function SchutzkonzeptKarte() {
  const { data } = useLesen(getSchutzkonzeptRoute, {});
  return data ? <Formular key={data.seit} stand={data} /> : null;
}

function Formular({ stand }: { stand: Stand }) {
  const form = useForm({ defaultValues: { hausbesuchZuZweit: stand.hausbesuchZuZweit } });
  const { sende, laeuft, problem } = useSchreiben(updateSchutzkonzeptRoute, {
    onErfolg: () => setMeldung(t('gespeichert')),
  });
  const absenden = form.handleSubmit(async (body) => {
    await sende({ body });
  });
  return (
    <Karte titel={t('titel')}>
      <form className="kim-formular" aria-label={t('titel')} onSubmit={(ereignis) => void absenden(ereignis)}>
        <p>{t('text')}</p>
        <Kontrollkaestchen text={t('zuZweit')} anbindung={form.register('hausbesuchZuZweit')} />
        <p className="kim-klein">
          {stand.seit === null ? t('nie') : t('seit', { datum: formatTag(stand.seit) })}
        </p>
        {problem ? <ProblemHinweis problem={problem} /> : null}
        <div className="kim-aktionen">
          <Button type="submit" art="sekundaer" laeuft={laeuft}>
            {t('speichern')}
          </Button>
        </div>
      </form>
    </Karte>
  );
}
