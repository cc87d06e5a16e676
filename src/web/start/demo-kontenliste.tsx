import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { t } from './texte.ts';
import type { DemoKonto } from './demo-konten.ts';

type Props = {
  konten: readonly DemoKonto[];
  melde: (konto: DemoKonto) => Promise<void>;
  laeuft: string | null;
};

/** All accounts of the demo, grouped by verantwortliche Stelle; one press logs in. */
export function DemoKontenliste({ konten, melde, laeuft }: Props) {
  const gruppen = Map.groupBy(konten, (konto) => konto.verantwortlicheStelle ?? konto.standort ?? 'Land');
  return (
    <section aria-labelledby="konten">
      <h2 id="konten">{t('start.konten')}</h2>
      <p>{t('start.konten.text')}</p>
      <div className="kim-kontengruppen">
        {[...gruppen].map(([stelle, mitglieder]) => (
          <div key={stelle}>
            <h3>{stelle}</h3>
            <ul className="kim-kontenliste">
              {mitglieder.map((konto) => (
                <li key={konto.kennung}>
                  <button
                    type="button"
                    className="kim-kontokarte"
                    aria-busy={laeuft === konto.kennung || undefined}
                    onClick={() => void melde(konto)}
                  >
                    <strong>{konto.name}</strong>
                    <span>{ROLLEN_NAMEN[konto.rolle]}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
