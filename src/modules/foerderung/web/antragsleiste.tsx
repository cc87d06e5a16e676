import { formatCent } from '#src/core/cent.ts';
import { formatVzae, sumVzae } from '#src/core/vzae.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { computeBetraege } from '../betraege.model.ts';
import type { Antragsrahmen, Inhaltspruefung } from '../check-inhalt.model.ts';
import { t } from './texte.ts';
import type { AntragStand, Sicherungsstand } from './use-antrag.ts';

type Props = Pick<AntragStand, 'stand'> & {
  pruefung: Inhaltspruefung;
  rahmen: Antragsrahmen;
  /** How many points are left to repair. */
  offen: number;
};

/**
 * Stays at the edge of the screen while the Antrag is filled in: posts, sum, what is left, whether it is kept. Nothing in it is
 * pressed: it may lie over a button of the form.
 */
export function Antragsleiste({ pruefung, rahmen, offen, stand }: Props) {
  return (
    <section className="foerderung-leiste" aria-label={t('antrag.leiste')}>
      <Summe pruefung={pruefung} rahmen={rahmen} />
      <div className="foerderung-leiste__stand">
        {offen > 0 ? <span>{t('antrag.leiste.offen', { anzahl: offen })}</span> : null}
        <p className="kim-klein">{SICHERUNGSTEXT[stand]}</p>
      </div>
    </section>
  );
}

function Summe({ pruefung: { regelantrag, ergebnis }, rahmen }: Pick<Props, 'pruefung' | 'rahmen'>) {
  if (regelantrag === null || ergebnis === null) return <p>{t('betraege.unlesbar')}</p>;
  const eins = sumVzae([
    ...regelantrag.koordination,
    ...regelantrag.verwaltungsassistenz,
    ...regelantrag.zusatz.flatMap(({ anteile }) => anteile),
  ]);
  return (
    <p>
      {t('antrag.leiste.gesamt')} <strong>{formatCent(computeBetraege(regelantrag, rahmen).gesamt)}</strong>
      {ergebnis.fehler.length > 0 ? ` (${t('antrag.leiste.vorlaeufig')})` : null}
      <span className="foerderung-leiste__stellen">
        {t('antrag.leiste.stellen', {
          eins: formatVzae(eins),
          zwei: formatVzae(sumVzae(regelantrag.caseManagement)),
        })}
      </span>
    </p>
  );
}

const SICHERUNGSTEXT = {
  GESICHERT: t('antrag.gesichert'),
  UNGESICHERT: t('antrag.ungesichert'),
  SICHERT: t('antrag.sichert'),
  FEHLER: t('antrag.ungesichert'),
} as const satisfies Record<Sicherungsstand, string>;

/** The end of the form: look at everything, and save again when that failed. */
export function Antragsaktionen({ stand, sichere }: Pick<AntragStand, 'stand' | 'sichere'>) {
  return (
    <>
      {stand === 'FEHLER' ? (
        <Hinweis art="fehler" titel={t('antrag.nichtGesichert')} ansagen>
          <Button art="sekundaer" onClick={() => void sichere()}>
            {t('antrag.erneut')}
          </Button>
        </Hinweis>
      ) : null}
      <div className="kim-aktionen">
        <Button type="submit">{t('antrag.pruefen')}</Button>
      </div>
    </>
  );
}
