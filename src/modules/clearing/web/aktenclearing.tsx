import type { Control, FieldErrors, UseFormRegister } from 'react-hook-form';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatQuelle } from '#src/core/quelle.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { FormPersonenauswahl } from '#src/modules/fall/web/personenauswahl.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import type { getAktenclearingRoute } from '../clearing.contract.ts';
import { CLEARINGMODELLE } from '../wertelisten/modelle.ts';
import { formatGespraech } from './format-gespraech.ts';
import { t } from './texte.ts';

export type Aktenclearing = Ausgabe<typeof getAktenclearingRoute>;

/** What the Standort has set, beside the decision: model, conversations, further and exclusion criteria with their source. */
export function Clearinghinweis({ stand: { modell, gespraeche } }: { stand: Aktenclearing }) {
  if (modell === null) return null;
  const { art, gespraech, ausschluss, kriterien } = modell;
  return (
    <Hinweis art="info" titel={t('hinweis.titel')}>
      <p>
        {textOf(CLEARINGMODELLE, art)}.
        {art === 'A'
          ? ` ${t('hinweis.gespraech', {
              vorgesehen: formatGespraech(gespraech),
              anzahl: gespraeche,
            })}`
          : ''}
      </p>
      <Hinweisliste einleitung={t('hinweis.kriterien')} liste={kriterien} />
      <Hinweisliste einleitung={t('hinweis.ausschluss')} liste={ausschluss} />
      <p>{t('hinweis.keineSperre')}</p>
    </Hinweis>
  );
}

type Liste = NonNullable<Aktenclearing['modell']>['ausschluss'];

function Hinweisliste({ einleitung, liste }: { einleitung: string; liste: Liste }) {
  if (liste.length === 0) return null;
  return (
    <>
      <p>{einleitung}</p>
      <ul>
        {liste.map(({ text, quelle }) => (
          <li key={text}>
            {text} <span className="kim-klein">{t('hinweis.quelle', { quelle: formatQuelle(quelle) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

export type Clearingwerte = {
  clearing: { zweitePersonId: string; kapazitaet: boolean; begruendung: string };
};
type Props = {
  stand: Aktenclearing;
  control: Control<Clearingwerte>;
  register: UseFormRegister<Clearingwerte>;
  errors: FieldErrors<Clearingwerte>;
};

/** Second decider and capacity (model B), and the reason for a deviation. */
export function Clearingfelder({ stand, control, register, errors }: Props) {
  if (stand.modell === null) return null;
  const fehler = errors.clearing;
  return (
    <>
      {stand.modell.art === 'B' ? (
        <>
          <FormPersonenauswahl
            control={control}
            name="clearing.zweitePersonId"
            label={t('feld.zweite')}
            leer={t('feld.zweite.keine')}
            personen={stand.personen.map(({ kontoId, name }) => ({ wert: kontoId, text: name }))}
          />
          <Kontrollkaestchen text={t('feld.kapazitaet')} anbindung={register('clearing.kapazitaet')} />
        </>
      ) : null}
      <Mehrzeilig
        id="clearing.begruendung"
        label={t('feld.begruendung')}
        hinweis={t('feld.begruendung.hinweis')}
        freiwillig
        rows={2}
        hoechstens={1_000}
        fehler={fehler?.begruendung?.message}
        {...register('clearing.begruendung')}
      />
    </>
  );
}

export type Mitwerte = { mitentscheidung: { zweitePersonId: string; begruendung: string } };
export const OHNE_MITENTSCHEIDUNG: Mitwerte['mitentscheidung'] = { zweitePersonId: '', begruendung: '' };

/** Who decides with me about a no (model B), or why nobody does. Its names are its own: the form of the Aufnahme stands behind. */
export function Mitentscheidungsfelder({
  stand,
  control,
  register,
  errors,
}: {
  stand: Aktenclearing;
  control: Control<Mitwerte>;
  register: UseFormRegister<Mitwerte>;
  errors: FieldErrors<Mitwerte>;
}) {
  return (
    <>
      <FormPersonenauswahl
        control={control}
        name="mitentscheidung.zweitePersonId"
        label={t('feld.zweite')}
        leer={t('feld.zweite.keine')}
        personen={stand.personen.map(({ kontoId, name }) => ({ wert: kontoId, text: name }))}
      />
      <Mehrzeilig
        id="mitentscheidung.begruendung"
        label={t('feld.begruendung')}
        hinweis={t('feld.begruendung.ablehnung')}
        freiwillig
        rows={2}
        hoechstens={1_000}
        fehler={errors.mitentscheidung?.begruendung?.message}
        {...register('mitentscheidung.begruendung')}
      />
    </>
  );
}

export function toMitentscheidung({ mitentscheidung: { zweitePersonId, begruendung } }: Mitwerte) {
  return {
    mitentscheidung: {
      ...(zweitePersonId === '' ? {} : { zweitePersonId }),
      ...(begruendung.trim() === '' ? {} : { begruendung }),
    },
  };
}

/** What is sent beside the decision; nothing without a model. */
export function toClearing(stand: Aktenclearing | undefined, { clearing }: Clearingwerte) {
  if (stand?.modell == null) return {};
  const { zweitePersonId, kapazitaet, begruendung } = clearing;
  return {
    clearing: {
      kapazitaet,
      ...(zweitePersonId === '' ? {} : { zweitePersonId }),
      ...(begruendung.trim() === '' ? {} : { begruendung }),
    },
  };
}
