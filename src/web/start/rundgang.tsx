import { matchPath } from 'react-router';
import { SEITEN } from '../seiten.ts';
import type { ModulSeite } from '../seite.ts';
import { t } from './texte.ts';
import { Button } from '../ui/button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { findKonto } from './demo-konten.ts';
import type { DemoKonto } from './demo-konten.ts';
import { TOUR } from './tour.ts';
import type { Tourschritt } from './tour.ts';

type Props = {
  konten: readonly DemoKonto[];
  melde: (konto: DemoKonto, ziel?: string) => Promise<void>;
  laeuft: string | null;
};

/** Steps that lead to a page that exists; the rest is not shown, so that no step leads nowhere. */
export function listSchritte(tour: readonly Tourschritt[], seiten: readonly ModulSeite[]): Tourschritt[] {
  return tour.filter((schritt) => seiten.some(({ pfad }) => matchPath(pfad, toAdresse(schritt))));
}

function toAdresse({ pfad }: Tourschritt): string {
  return pfad.split('?')[0] ?? pfad;
}

/** The tour as numbered steps; one press logs in as the person of the step and opens its page. */
export function Rundgang({ konten, melde, laeuft }: Props) {
  const schritte = listSchritte(TOUR, SEITEN);
  if (schritte.length === 0) return null;
  return (
    <section aria-labelledby="rundgang">
      <h2 id="rundgang">{t('start.rundgang')}</h2>
      <p>{t('start.rundgang.text')}</p>
      <ol className="kim-schritte">
        {schritte.map((schritt, stelle) => (
          <li key={schritt.pfad} className="kim-schritt">
            <h3>
              <span className="kim-schritt__nummer">{t('start.schritt', { nummer: stelle + 1 })}</span>{' '}
              {schritt.titel}
            </h3>
            <p>{schritt.text}</p>
            <SchrittKnopf schritt={schritt} konten={konten} melde={melde} laeuft={laeuft} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SchrittKnopf({ schritt, konten, melde, laeuft }: Props & { schritt: Tourschritt }) {
  if (schritt.kennung === null) {
    return (
      <LinkButton zu={schritt.pfad} art="sekundaer">
        {t('start.offen')}
      </LinkButton>
    );
  }
  const konto = findKonto(konten, schritt.kennung);
  if (!konto) return null;
  return (
    <Button art="sekundaer" laeuft={laeuft === konto.kennung} onClick={() => void melde(konto, schritt.pfad)}>
      {t('start.als', { name: konto.name })}
    </Button>
  );
}
