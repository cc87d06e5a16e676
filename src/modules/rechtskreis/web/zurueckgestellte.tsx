import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { undoZurueckstellungRoute } from '../rechtskreis.contract.ts';
import type { RechtskreisSeite } from './rechtskreis-typen.ts';
import { t } from './texte.ts';

type Props = { akteId: string; seite: RechtskreisSeite; bearbeitbar: boolean };

/** Hints that somebody set aside for this Akte, with the reason and the way back. */
export function Zurueckgestellte({ akteId, seite, bearbeitbar }: Props) {
  const { sende, laeuft, problem } = useAkteSchreiben(undoZurueckstellungRoute);
  if (seite.zurueckgestellt.length === 0) return null;
  const zeige = async (zurueckstellungId: string) => {
    const antwort = await sende({ params: { akteId, zurueckstellungId } });
    if (antwort.ok) setMeldung(t('zurueckgestellt.gezeigt'));
  };
  return (
    <Karte titel={t('zurueckgestellt')}>
      {problem ? <Absage problem={problem} /> : null}
      <ul className="rk-hinweise">
        {seite.zurueckgestellt.map(({ id, titel, grund, erfasstAm }) => (
          <li key={id}>
            <p>
              {titel}{' '}
              <span className="kim-klein">
                {t('zurueckgestellt.am', { datum: formatTag(erfasstAm), grund })}
              </span>
            </p>
            {bearbeitbar ? (
              <Button
                art="tertiaer"
                laeuft={laeuft}
                aria-label={t('zurueckgestellt.zeigen.name', { titel })}
                onClick={() => void zeige(id)}
              >
                {t('zurueckgestellt.zeigen')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Karte>
  );
}
