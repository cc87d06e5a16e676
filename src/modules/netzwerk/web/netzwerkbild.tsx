import { GRUPPEN } from '../wertelisten/helfende.ts';
import { type Helfer, isGenannt } from './netzwerk-typen.ts';
import { t } from './texte.ts';

type Props = { person: string; helfende: readonly Helfer[] };

/** The person above, the groups below, a line to each helper: solid where a consent names it. The table says the same. */
export function Netzwerkbild({ person, helfende }: Props) {
  const mit = helfende.filter(isGenannt).length;
  const gruppen = GRUPPEN.map((gruppe) => ({
    ...gruppe,
    helfende: helfende.filter((helfer) => helfer.gruppe === gruppe.code),
  })).filter((gruppe) => gruppe.helfende.length > 0);
  return (
    <figure className="netzwerk-bild">
      <figcaption>
        {t('bild', { anzahl: helfende.length, person, mit, ohne: helfende.length - mit })}
      </figcaption>
      <div aria-hidden="true">
        <p className="netzwerk-bild__mitte">{person}</p>
        <div className="netzwerk-bild__gruppen">
          {gruppen.map(({ code, text, helfende: eigene }) => (
            <div key={code} className="netzwerk-bild__gruppe" data-gruppe={code}>
              <p className="netzwerk-bild__name">{text}</p>
              <ul className="netzwerk-bild__liste">
                {eigene.map((helfer) => (
                  <li key={helfer.id} data-genannt={isGenannt(helfer) || undefined}>
                    <span>{helfer.name}</span>
                    <span className="kim-klein">{helfer.aufgabe}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <p className="netzwerk-bild__legende kim-klein">
          <span data-genannt="true" /> {t('bild.mit')}
          <span /> {t('bild.ohne')}
        </p>
      </div>
    </figure>
  );
}
