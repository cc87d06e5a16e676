import { SPRACHCODES, SPRACHEN } from '#src/platform/i18n/sprachen.ts';
import type { Sprache } from '#src/platform/i18n/sprachen.ts';
import { t } from '#src/platform/i18n/t.ts';

type Props = {
  aktuell: Sprache;
  /** Languages that the page really has. */
  sprachen?: readonly Sprache[];
  /** Address of the same page in another language. */
  adresse: (sprache: Sprache) => string;
};

/** Languages as plain links in their own script: works without JavaScript and on a phone. */
export function Sprachwahl({ aktuell, sprachen = SPRACHCODES, adresse }: Props) {
  return (
    <nav className="kim-sprachen" aria-label={t('sprache.waehlen')} lang="de" dir="ltr">
      <ul>
        {sprachen.map((sprache) => (
          <li key={sprache}>
            <a
              href={adresse(sprache)}
              hrefLang={sprache}
              lang={sprache}
              dir={SPRACHEN[sprache].richtung}
              aria-current={sprache === aktuell ? 'true' : undefined}
            >
              {SPRACHEN[sprache].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
