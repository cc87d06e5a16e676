import { BEDARFE } from '#src/modules/akte/wertelisten/verlauf.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Veraenderung } from '../vergleich.model.ts';
import type { Vergleichsstand, Vergleichszeile } from './akte-typen.ts';
import { formatTag } from './auswahl.ts';
import { t } from './vergleich-texte.ts';
import './vergleich.css';

/** The highest Bedarf: the right end of the scale. */
const HOECHSTER = BEDARFE.length - 1;
const toOrt = (bedarf: number): string => `${String((bedarf / HOECHSTER) * 100)}%`;

/** Per Lebensbereich two points on the scale 0–3: hollow before, filled after. The table below says the same in words. */
export function Vergleichsbild({ vergleich }: { vergleich: Vergleichsstand }) {
  const { frueher, spaeter, bereiche } = vergleich;
  const zaehle = (art: Veraenderung): number =>
    bereiche.filter(({ veraenderung }) => veraenderung === art).length;
  return (
    <figure className="fall-vergleich">
      <figcaption>
        {t('vergleich.bild', {
          frueher: formatTag(frueher.datum),
          spaeter: formatTag(spaeter.datum),
          besser: zaehle('BESSER'),
          gleich: zaehle('GLEICH'),
          schlechter: zaehle('SCHLECHTER'),
          neu: zaehle('NEU_ERHOBEN'),
        })}
      </figcaption>
      <div aria-hidden="true">
        <p className="fall-vergleich__legende">
          <span className="fall-vergleich__punkt" data-wann="frueher" /> {t('vergleich.frueher')}
          <span className="fall-vergleich__punkt" data-wann="spaeter" /> {t('vergleich.spaeter')}
        </p>
        <div className="fall-vergleich__zeile">
          <span />
          <span className="fall-vergleich__skala">
            {BEDARFE.map(({ code }) => (
              <span key={code} style={{ insetInlineStart: toOrt(Number(code)) }}>
                {code}
              </span>
            ))}
          </span>
          <span />
        </div>
        {bereiche.map((zeile) => (
          <Zeile key={zeile.bereich} zeile={zeile} />
        ))}
      </div>
    </figure>
  );
}

function Zeile({ zeile: { bereich, veraenderung, frueher, spaeter } }: { zeile: Vergleichszeile }) {
  const orte = [frueher?.bedarf, spaeter?.bedarf].filter((bedarf) => bedarf !== undefined);
  const [von, bis] = [Math.min(...orte), Math.max(...orte)];
  return (
    <div className="fall-vergleich__zeile" data-veraenderung={veraenderung}>
      <span>{textOf(THEMENBEREICHE, bereich)}</span>
      <span className="fall-vergleich__bahn">
        {orte.length === 2 ? (
          <span
            className="fall-vergleich__strecke"
            style={{ insetInlineStart: toOrt(von), inlineSize: toOrt(bis - von) }}
          />
        ) : null}
        {frueher === null ? null : <Punkt wann="frueher" bedarf={frueher.bedarf} />}
        {spaeter === null ? null : <Punkt wann="spaeter" bedarf={spaeter.bedarf} />}
      </span>
      <span className="kim-klein">{t(`vergleich.${veraenderung}`)}</span>
    </div>
  );
}

function Punkt({ wann, bedarf }: { wann: 'frueher' | 'spaeter'; bedarf: number }) {
  return (
    <span className="fall-vergleich__punkt" data-wann={wann} style={{ insetInlineStart: toOrt(bedarf) }} />
  );
}
