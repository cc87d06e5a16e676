import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { listAnsprechpersonenRoute } from '../ansprechperson.contract.ts';
import { t } from './bild-texte.ts';

type Kontakt = Ausgabe<typeof listAnsprechpersonenRoute>['eintraege'][number];
export type Schnittstelle = Kontakt['schnittstelle'];

/** Who answers today in offices of one kind, asked of the register. */
export function Ansprechkontakte({ schnittstelle }: { schnittstelle: Schnittstelle }) {
  const { data, error } = useLesen(listAnsprechpersonenRoute, { query: { schnittstelle } });
  const art = textOf(EMPFAENGERARTEN, schnittstelle);
  const gueltige = data?.eintraege.filter(({ gueltig }) => gueltig) ?? [];
  return (
    <div>
      <p>
        <strong>{t('ansprech', { art })}</strong>
      </p>
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data && gueltige.length === 0 ? <p>{t('keine')}</p> : null}
      {gueltige.length === 0 ? null : (
        <ul>
          {gueltige.map((kontakt) => (
            <li key={kontakt.id}>
              <Kontaktzeile kontakt={kontakt} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Name or function first, then how to reach, then the deputy. */
export function Kontaktzeile({ kontakt }: { kontakt: Kontakt }) {
  const { name, funktion, stelle, aufgabe, telefon, email } = kontakt;
  const { vertretungName, vertretungTelefon, vertretungEmail } = kontakt;
  const vertretung = [vertretungName, vertretungTelefon, vertretungEmail].filter((teil) => teil !== null);
  return (
    <>
      {[name, funktion, stelle].filter((teil) => teil !== null).join(', ')}
      {aufgabe === null ? null : ` (${t('aufgabe', { aufgabe })})`}
      {telefon === null ? null : (
        <>
          {' · '}
          <a href={`tel:${telefon.replaceAll(/[^+0-9]/g, '')}`}>{telefon}</a>
        </>
      )}
      {email === null ? null : (
        <>
          {' · '}
          <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
      {vertretung.length === 0 ? null : ` · ${t('vertretung', { wer: vertretung.join(', ') })}`}
    </>
  );
}
