import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { isBeteiligt } from '../beteiligung.model.ts';
import { formatName } from '../identitaet.model.ts';
import { listPersonenRoute } from '../person.contract.ts';
import { toAngaben } from './angaben.tsx';
import { Haushalt } from './haushalt-ansicht.tsx';
import { WeiterePerson } from './haushalt.tsx';
import { PersonFormular } from './person-formular.tsx';
import { t } from './texte.ts';

type Beteiligter = Ausgabe<typeof listPersonenRoute>['eintraege'][number];

/** The persons of an Akte with all their details, and the way to correct them. For the page of the Akte. */
export function Personendaten({ akteId, bearbeitbar }: { akteId: string; bearbeitbar: boolean }) {
  const { data, error, refetch } = useLesen(listPersonenRoute, { params: { akteId } });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (!data) return <Ladeanzeige />;
  if (data.eintraege.length === 0) return <p>{t('person.anonym')}</p>;
  return (
    <div className="kim-stapel fall-karten">
      {data.eintraege.length > 1 ? (
        <Haushalt akteId={akteId} personen={data.eintraege} bearbeitbar={bearbeitbar} />
      ) : null}
      {data.eintraege.filter(isBeteiligt).map((person) => (
        <PersonKarte key={person.personId} akteId={akteId} person={person} bearbeitbar={bearbeitbar} />
      ))}
      {bearbeitbar ? <WeiterePerson akteId={akteId} /> : null}
    </div>
  );
}

const formatTag = (tag: string): string => (isPlainDate(tag) ? formatGerman(tag) : tag);

function PersonKarte({
  akteId,
  person,
  bearbeitbar,
}: {
  akteId: string;
  person: Beteiligter;
  bearbeitbar: boolean;
}) {
  const [offen, setOffen] = useState(false);
  const schliesse = () => setOffen(false);
  const titel = t('person.rolleUndName', {
    rolle: t(`rolle.${person.rolle}`),
    name: formatName(person.identitaet),
  });
  const knopf = bearbeitbar ? (
    <Button
      art="sekundaer"
      aria-label={t('person.berichtigen.name', { person: titel })}
      onClick={() => setOffen(true)}
    >
      {t('person.berichtigen')}
    </Button>
  ) : null;
  return (
    <Karte titel={titel} aktionen={knopf} ebene={3}>
      {person.zusammenfuehrung === null ? null : (
        <p>
          {t('person.zusammengefuehrt', {
            pseudonym: person.zusammenfuehrung.zielPseudonym,
            am: formatTag(person.zusammenfuehrung.am),
          })}
        </p>
      )}
      <Beschreibungsliste
        angaben={[{ name: t('person.kennung'), wert: person.pseudonym }, ...toAngaben(person.identitaet)]}
      />
      {offen ? (
        <Dialog titel={t('person.berichtigen')} schliesse={schliesse}>
          <PersonFormular akteId={akteId} person={person} schliesse={schliesse} />
        </Dialog>
      ) : null}
    </Karte>
  );
}
