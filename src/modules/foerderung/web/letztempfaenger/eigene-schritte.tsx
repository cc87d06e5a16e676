import { Link } from 'react-router';
import { toPlainDate } from '#src/core/plain-date.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { describeFrist } from '../../foerderfall.model.ts';
import { listEigeneSchritte } from '../../letztempfaenger/eigene-schritte.model.ts';
import { listEigeneWeiterleitungenRoute } from '../../letztempfaenger/letztempfaenger.contract.ts';
import { t } from '../naechstes/texte.ts';
import '../foerderung.css';

/** On the start page of a Letztempfänger: what it hands in or pays next. */
export default function EigeneSchritteStart() {
  const { data, error } = useLesen(listEigeneWeiterleitungenRoute, {});
  if (data === undefined && !error) return null;
  if (data === undefined)
    return (
      <Karte titel={t('titel')}>
        <p>{t('fehler')}</p>
      </Karte>
    );
  const stichtag = toPlainDate(data.stichtag);
  const lagen = data.weiterleitungen.map((eine) => ({
    ...eine,
    bis: toPlainDate(eine.bis),
    nachweisBis: toPlainDate(eine.nachweisBis),
  }));
  const schritte = listEigeneSchritte(lagen, stichtag);
  return (
    <Karte titel={t('titel')} hervorgehoben={schritte.length > 0}>
      {schritte.length === 0 ? (
        <p>{t('nichts')}</p>
      ) : (
        <ul className="foerderung-naechstes">
          {schritte.map(({ weiterleitungId, titel, tag, ueberfaellig }) => (
            <li key={weiterleitungId}>
              <Link to="/eigene-weiterleitungen">{titel}</Link>{' '}
              {tag === null ? null : (
                <Etikett
                  text={t('tag', { tag: formatTag(tag), rest: describeFrist(tag, stichtag) })}
                  art={ueberfaellig ? 'warnung' : 'neutral'}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/eigene-weiterleitungen">{t('eigene')}</Link>
      </p>
    </Karte>
  );
}
