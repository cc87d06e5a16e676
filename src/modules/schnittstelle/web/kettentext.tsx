import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { ENDE } from '../kette.model.ts';
import { UEBERGABEFORMEN } from '../wertelisten/ketten.ts';
import { type Kette, toBuchstabe } from './kettenbild.tsx';
import { t } from './texte.ts';

type Schritt = Kette['schritte'][number];

/** The Kette as numbered text: the same as the picture, and more. */
export function Kettentext({ schritte }: Pick<Kette, 'schritte'>) {
  const abschnitte = [...new Set(schritte.map(({ abschnitt }) => abschnitt))];
  return abschnitte.map((abschnitt) => (
    <div key={abschnitt ?? ''}>
      {abschnitt === null ? null : <h3>{abschnitt}</h3>}
      <ol className="schnittstelle-text">
        {schritte
          .filter((schritt) => schritt.abschnitt === abschnitt)
          .map((schritt) => (
            <li key={schritt.kennung}>
              <strong>
                {schritt.kennung} {schritt.titel}
              </strong>{' '}
              {schritt.geplant ? <Etikett text={t('text.geplant')} /> : null}
              {schritt.inhalt === null ? null : <p className="schnittstelle-absatz">{schritt.inhalt}</p>}
              <ul>
                {listZeilen(schritt).map((zeile) => (
                  <li key={zeile}>{zeile}</li>
                ))}
              </ul>
            </li>
          ))}
      </ol>
    </div>
  ));
}

function listZeilen(schritt: Schritt): string[] {
  const { akteur, schnittstelle, fristTage, fristAb, zeitpunkt, uebergabe, form, zweige, danach } = schritt;
  const art = textOf(EMPFAENGERARTEN, schnittstelle);
  return [
    t(akteur.includes(art) ? 'text.wer.kurz' : 'text.wer', { akteur, art }),
    ...(fristTage === null ? [] : [t(`text.frist.${fristAb}`, { tage: fristTage })]),
    ...(zeitpunkt === null ? [] : [t('text.zeitpunkt', { zeitpunkt })]),
    ...(uebergabe === null ? [] : [t('text.uebergabe', { was: uebergabe })]),
    ...(form === null ? [] : [t('text.form', { form: textOf(UEBERGABEFORMEN, form) })]),
    ...zweige.map(({ bedingung, nach }, stelle) =>
      t('text.zweig', { buchstabe: toBuchstabe(stelle), bedingung, nach: formatZiel(nach) }),
    ),
    ...(danach === null
      ? []
      : [t(zweige.length === 0 ? 'text.danach' : 'text.sonst', { nach: formatZiel(danach) })]),
  ];
}

function formatZiel(nach: string): string {
  return nach === ENDE ? t('text.ende') : t('text.schritt', { kennung: nach });
}
