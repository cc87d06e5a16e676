import { formatName } from '../identitaet.model.ts';
import { isMinderjaehrig } from '../beteiligung.model.ts';
import { formatAlter, formatBeziehung } from './format-haushalt.ts';
import type { Mitglied } from './haushalt-typen.ts';
import { t } from './haushalt-texte.ts';
import './haushalt.css';

/** Rows from the older to the younger. */
const REIHEN = [
  { name: 'bild.eltern', rollen: ['ELTERNTEIL'] },
  { name: 'bild.mitte', rollen: ['HAUPTPERSON', 'EHE_ODER_LEBENSPARTNER'] },
  { name: 'bild.kinder', rollen: ['KIND'] },
  { name: 'bild.weitere', rollen: ['SONSTIGE'] },
] as const satisfies readonly { name: string; rollen: readonly Mitglied['rolle'][] }[];

/**
 * The household as a picture: generations from top to bottom, who lives elsewhere with a dashed border. The table below
 * says the same in words, so the picture is silent for screen readers.
 */
export function Haushaltsbild({ personen }: { personen: readonly Mitglied[] }) {
  const reihen = REIHEN.map(({ name, rollen }) => ({
    name,
    mitglieder: personen.filter(({ rolle }) => rollen.some((eine) => eine === rolle)),
  })).filter(({ mitglieder }) => mitglieder.length > 0);
  return (
    <figure className="haushalt">
      <figcaption className="kim-klein">{t('bild.text')}</figcaption>
      <div aria-hidden="true" className="haushalt__reihen">
        {reihen.map(({ name, mitglieder }) => (
          <div key={name} className="haushalt__reihe">
            <div className="haushalt__name">{t(name)}</div>
            <div className="haushalt__personen">
              {mitglieder.map((person) => (
                <Kasten key={person.personId} person={person} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </figure>
  );
}

function Kasten({ person }: { person: Mitglied }) {
  const haupt = person.rolle === 'HAUPTPERSON' ? ' haushalt__person--haupt' : '';
  const woanders = person.imHaushalt === false ? ' haushalt__person--woanders' : '';
  const zeilen = [
    formatBeziehung(person),
    formatAlter(person.alter),
    isMinderjaehrig(person.alter) === true ? t('minderjaehrig') : '',
    person.imHaushalt === false ? t('bild.ausserhalb') : '',
  ].filter((zeile) => zeile !== '');
  return (
    <div className={`haushalt__person${haupt}${woanders}`}>
      <strong>
        <bdi>{formatName(person.identitaet)}</bdi>
      </strong>
      {zeilen.map((zeile) => (
        <div key={zeile}>{zeile}</div>
      ))}
    </div>
  );
}
