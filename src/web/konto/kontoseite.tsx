import { useQueryClient } from '@tanstack/react-query';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { Seitenkopf } from '../layout/seitenkopf.tsx';
import type { Mitgliedschaft, Sitzung } from '../sitzung/sitzung.ts';
import { SITZUNG, useSitzung } from '../sitzung/use-sitzung.ts';
import { t as haustext } from '../texte.ts';
import { t } from './texte.ts';
import { Beschreibungsliste } from '../ui/beschreibungsliste.tsx';
import { Etikett } from '../ui/etikett.tsx';
import { Karte } from '../ui/karte.tsx';
import { Tabelle } from '../ui/tabelle.tsx';
import { Passwortwechsel } from './passwortwechsel.tsx';
import { ZweiterFaktor } from './zweiter-faktor.tsx';

/** Own account: who, in which roles, second factor, password. */
export default function Kontoseite() {
  const { data: sitzung } = useSitzung();
  const speicher = useQueryClient();
  if (!sitzung) return null;
  const lies = () => void speicher.invalidateQueries({ queryKey: SITZUNG.queryKey });
  return (
    <>
      <Seitenkopf titel={haustext('konto.seite')} einleitung={<p>{t('konto.einleitung')}</p>} />
      <Karte titel={t('konto.person')}>
        <Beschreibungsliste
          angaben={[
            { name: t('konto.name'), wert: sitzung.konto.name },
            { name: t('konto.kennung'), wert: sitzung.konto.kennung },
          ]}
        />
      </Karte>
      <Rollentabelle sitzung={sitzung} />
      <Karte titel={t('konto.faktor')}>
        <ZweiterFaktor nachher={lies} />
      </Karte>
      <Karte titel={t('konto.passwort')}>
        <Passwortwechsel kennung={sitzung.konto.kennung} nachher={lies} />
      </Karte>
    </>
  );
}

function Rollentabelle({ sitzung }: { sitzung: Sitzung }) {
  return (
    <Tabelle<Mitgliedschaft>
      titel={t('konto.rollen.titel')}
      zeilen={sitzung.mitgliedschaften}
      schluessel={({ id }) => id}
      spalten={[
        { id: 'rolle', kopf: t('konto.rollen.rolle'), zelle: ({ rolle }) => ROLLEN_NAMEN[rolle] },
        { id: 'stelle', kopf: t('konto.rollen.stelle'), zelle: ({ mandantName }) => mandantName ?? '–' },
        {
          id: 'standort',
          kopf: t('konto.rollen.standort'),
          zelle: ({ standortName }) => standortName ?? '–',
        },
        {
          id: 'stand',
          kopf: t('konto.rollen.stand'),
          zelle: ({ id, vertretung }) => stand(id === sitzung.mitgliedschaftId, vertretung),
        },
      ]}
    />
  );
}

function stand(aktiv: boolean, vertretung: boolean) {
  return (
    <>
      {aktiv ? <Etikett art="erfolg" text={t('konto.rollen.aktiv')} /> : null}{' '}
      {vertretung ? <Etikett text={t('konto.rollen.vertretung')} /> : null}
    </>
  );
}
