import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import type { getGremiumRoute } from '../gremium.contract.ts';
import { FUNKTIONSEBENEN, HERKUENFTE } from '../wertelisten/gremien.ts';
import { INSTITUTIONEN } from '../wertelisten/institutionen.ts';
import type { Formwahl } from './formwahl.ts';
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
        <span className="kim-klein gremium-zusatz">
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
export function Mitglieder({ gremium, wahl }: { gremium: Gremium; wahl: Formwahl }) {
  const pflegt = usePflegt();
  const { schliesse } = wahl;
  const endet = gremium.mitglieder.find(({ id }) => wahl.offen(id));
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
          onClick={() => wahl.oeffne(mitglied.id)}
        >
          {t('mitglied.beenden.kurz')}
        </Button>
      ) : null,
  };
  return (
    <Karte
      titel={t('mitglied.titel')}
      aktionen={
        pflegt && wahl.frei ? (
          <Button art="sekundaer" onClick={() => wahl.oeffne('mitglied')}>
            {t('mitglied.neu')}
          </Button>
        ) : null
      }
    >
      {wahl.offen('mitglied') ? (
        <MitgliedFormular gremiumId={gremium.id} stichtag={gremium.stichtag} schliesse={schliesse} />
      ) : null}
      {endet ? (
        <>
          <h3>{t('mitglied.beenden', { institution: endet.institution })}</h3>
          <MitgliedsendeFormular
            gremiumId={gremium.id}
            mitgliedId={endet.id}
            institution={endet.institution}
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
          spalten={pflegt && wahl.frei ? [...SPALTEN, knopf] : SPALTEN}
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
