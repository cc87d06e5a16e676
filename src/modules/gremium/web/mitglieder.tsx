import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import type { getGremiumRoute } from '../gremium.contract.ts';
import { FUNKTIONSEBENEN, HERKUENFTE } from '../wertelisten/gremien.ts';
import { INSTITUTIONEN } from '../wertelisten/institutionen.ts';
import { MitgliedFormular, MitgliedsendeFormular } from './mitglied-formular.tsx';
import { t } from './texte.ts';
import { usePflegt } from './werte.ts';

type Gremium = Ausgabe<typeof getGremiumRoute>;
type Mitglied = Gremium['mitglieder'][number];

const SPALTEN: readonly Spalte<Mitglied>[] = [
  {
    id: 'institution',
    kopf: t('mitglied.institution'),
    zelle: ({ institution, institutionstyp, herkunft }) => (
      <>
        {institution}
        <br />
        <span className="kim-klein">
          {textOf(INSTITUTIONEN, institutionstyp)}, {textOf(HERKUENFTE, herkunft)}
        </span>
      </>
    ),
  },
  { id: 'ebene', kopf: t('mitglied.ebene'), zelle: (mitglied) => <Ebene mitglied={mitglied} /> },
  {
    id: 'zeit',
    kopf: t('mitglied.zeit'),
    zelle: ({ von, bis }) =>
      bis === null
        ? t('mitglied.seit', { von: formatTag(von) })
        : t('mitglied.vonBis', { von: formatTag(von), bis: formatTag(bis) }),
  },
];

function Ebene({ mitglied }: { mitglied: Mitglied }) {
  const { funktionsebene, entscheidet, stellvertretung, stellvertretungEntscheidet } = mitglied;
  return (
    <>
      {describeEbene(funktionsebene, entscheidet)}
      {stellvertretung === null ? null : (
        <>
          <br />
          <span className="kim-klein">
            {t('mitglied.vertreten', {
              ebene: describeEbene(stellvertretung, stellvertretungEntscheidet === true),
            })}
          </span>
        </>
      )}
    </>
  );
}

function describeEbene(ebene: string, entscheidet: boolean): string {
  return `${textOf(FUNKTIONSEBENEN, ebene)}, ${t(entscheidet ? 'mitglied.entscheidet.kurz' : 'mitglied.entscheidet.nicht')}`;
}

/** Who belongs to the Gremium, and who belonged to it. */
export function Mitglieder({ gremium }: { gremium: Gremium }) {
  const pflegt = usePflegt();
  const [form, setForm] = useState<'neu' | Mitglied | null>(null);
  const schliesse = () => setForm(null);
  const aktive = gremium.mitglieder.filter(({ aktiv }) => aktiv);
  const andere = gremium.mitglieder.filter(({ aktiv }) => !aktiv);
  const knopf: Spalte<Mitglied> = {
    id: 'beenden',
    kopf: t('mitglied.beenden.kurz'),
    zelle: (mitglied) =>
      mitglied.bis === null ? (
        <Button
          art="tertiaer"
          aria-label={t('mitglied.beenden', { institution: mitglied.institution })}
          onClick={() => setForm(mitglied)}
        >
          {t('mitglied.beenden.kurz')}
        </Button>
      ) : null,
  };
  return (
    <Karte
      titel={t('mitglied.titel')}
      aktionen={
        pflegt && form === null ? (
          <Button art="sekundaer" onClick={() => setForm('neu')}>
            {t('mitglied.neu')}
          </Button>
        ) : null
      }
    >
      {form === 'neu' ? (
        <MitgliedFormular gremiumId={gremium.id} stichtag={gremium.stichtag} schliesse={schliesse} />
      ) : null}
      {form !== null && form !== 'neu' ? (
        <>
          <h3>{t('mitglied.beenden', { institution: form.institution })}</h3>
          <MitgliedsendeFormular
            gremiumId={gremium.id}
            mitgliedId={form.id}
            institution={form.institution}
            stichtag={gremium.stichtag}
            schliesse={schliesse}
          />
        </>
      ) : null}
      {aktive.length === 0 ? (
        <p>{t('mitglied.keine')}</p>
      ) : (
        <Tabelle
          titel={t('mitglied.titel')}
          titelVerborgen
          spalten={pflegt && form === null ? [...SPALTEN, knopf] : SPALTEN}
          zeilen={aktive}
          schluessel={({ id }) => id}
        />
      )}
      {andere.length === 0 ? null : (
        <Tabelle
          titel={t('mitglied.fruehere')}
          spalten={SPALTEN}
          zeilen={andere}
          schluessel={({ id }) => id}
        />
      )}
    </Karte>
  );
}
