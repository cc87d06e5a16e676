import { useId } from 'react';
import { Link } from 'react-router';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { findAktive } from '../sitzung/sitzung.ts';
import type { Mitgliedschaft, Sitzung } from '../sitzung/sitzung.ts';
import { useAbmelden, useWechsel } from '../sitzung/use-wechsel.ts';
import { t } from '../texte.ts';
import { useKlappe } from './use-klappe.ts';

/** Who is logged in, in which role for which Stelle, and the way to another role. */
export function Kontobereich({ sitzung }: { sitzung: Sitzung }) {
  const aktive = findAktive(sitzung);
  const klappe = useKlappe();
  const wechsle = useWechsel();
  const melde = useAbmelden();
  const andere = sitzung.mitgliedschaften.filter(({ id }) => id !== aktive?.id);
  const schliesse = () => klappe.current?.removeAttribute('open');
  return (
    <details className="kim-konto" ref={klappe}>
      <summary>
        <span className="kern-sr-only">{t('konto.angemeldet')} </span>
        <span className="kim-konto__name">{sitzung.konto.name}</span>
        <span className="kim-konto__rolle">{ROLLEN_NAMEN[sitzung.rolle]}</span>
      </summary>
      <div className="kim-konto__tafel">
        <p className="kim-konto__stelle">
          <strong>{t('konto.rolle')}:</strong> {ROLLEN_NAMEN[sitzung.rolle]}
          {sitzung.mandant ? <span> · {sitzung.mandant.name}</span> : null}
        </p>
        {andere.length > 0 ? <Rollenwahl andere={andere} wechsle={wechsle} nachher={schliesse} /> : null}
        <ul className="kim-liste-blank">
          <li>
            <Link to="/konto" onClick={schliesse}>
              {t('konto.seite')}
            </Link>
          </li>
          <li>
            <button type="button" className="kim-textknopf" onClick={() => void melde()}>
              {t('konto.abmelden')}
            </button>
          </li>
        </ul>
      </div>
    </details>
  );
}

type RollenwahlProps = {
  andere: readonly Mitgliedschaft[];
  wechsle: (mitgliedschaftId: string) => Promise<void>;
  nachher: () => void;
};

function Rollenwahl({ andere, wechsle, nachher }: RollenwahlProps) {
  const titel = useId();
  return (
    <section aria-labelledby={titel}>
      <h2 className="kim-konto__titel" id={titel}>
        {t('konto.wechseln')}
      </h2>
      <ul className="kim-liste-blank">
        {andere.map((mitgliedschaft) => (
          <li key={mitgliedschaft.id}>
            <button
              type="button"
              className="kim-rollenknopf"
              onClick={() => void wechsle(mitgliedschaft.id).then(nachher)}
            >
              <span>{ROLLEN_NAMEN[mitgliedschaft.rolle]}</span>
              <small>{mitgliedschaft.mandantName ?? mitgliedschaft.standortName ?? ''}</small>
            </button>
          </li>
        ))}
      </ul>
      <p className="kim-klein">{t('konto.wechseln.hinweis')}</p>
    </section>
  );
}
