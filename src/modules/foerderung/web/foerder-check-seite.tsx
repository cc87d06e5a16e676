import { monthOf, type PlainDate, yearOf } from '#src/core/plain-date.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { computeFoerderCheck } from '../foerder-check.model.ts';
import { type Felder, parseFoerderCheck } from '../foerder-check-eingabe.model.ts';
import { RL_2024_12 } from '../regelwerk/regelsatz.model.ts';
import { Eingabefehler } from './foerder-check-felder.tsx';
import { FoerderCheckErgebnis, Vorbehalt } from './foerder-check-ergebnis.tsx';
import { FoerderCheckFormular } from './foerder-check-formular.tsx';

/** The public Förder-Check for what was sent (`null`: the empty form). `stoerung`: why the input did not arrive. */
export function createFoerderCheckSeite(felder: Felder | null, heute: PlainDate, stoerung: string | null) {
  const gelesen = felder === null ? null : parseFoerderCheck(felder);
  const fehler = gelesen === null || gelesen.ok ? [] : gelesen.fehler;
  const stand = { felder: felder ?? new Map(), fehler };
  return {
    titel: 'Förder-Check',
    ungueltig: fehler.length > 0,
    inhalt: (
      <>
        <p>
          Was kann Ihre Kommune im Kommunalen Integrationsmanagement beantragen, bis zu welchem Betrag, und
          was fehlt noch? Beantworten Sie, was Sie wissen. <a href="/seiten/rechner">Beträge und Rechner</a>
        </p>
        {stoerung === null ? null : <Hinweis art="fehler" titel={stoerung} />}
        <Eingabefehler fehler={fehler} />
        {gelesen?.ok ? (
          <>
            <FoerderCheckErgebnis check={computeFoerderCheck(gelesen.wert, heute)} />
            <h2>Ihre Angaben</h2>
          </>
        ) : (
          <Vorbehalt />
        )}
        <div className={gelesen?.ok ? 'kim-beantwortet' : undefined}>
          <FoerderCheckFormular stand={stand} jahr={findVorgabejahr(heute)} />
        </div>
      </>
    ),
  };
}

/** The next Förderjahr for which one may still apply in time. */
function findVorgabejahr(heute: PlainDate): number {
  const { von, bis } = RL_2024_12.foerderjahre;
  const naechstes = yearOf(heute) + (monthOf(heute) > 10 ? 2 : 1);
  return Math.min(Math.max(naechstes, von), bis);
}
