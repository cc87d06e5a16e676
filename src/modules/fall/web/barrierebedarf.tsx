import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { formatFeldwert } from '#src/modules/person/web/format-feldwert.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { BARRIERE_GESUNDHEIT_CODES, BARRIEREN_GESUNDHEIT } from '#src/modules/person/wertelisten/angaben.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrfachauswahl } from '#src/web/ui/mehrfachauswahl.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { listKontaktwegeRoute, updateBarrierebedarfRoute } from '../kontaktwege.contract.ts';
import { type Erreichbare, listHilfen } from './erreichbar.tsx';
import { t } from './erreichbar-texte.ts';
import { useFassung } from './use-fassung.tsx';

type Props = { akteId: string; schreibbar: boolean };

/** What the persons of an Akte need for reasons of health: shown and recorded under the consent of each. */
export function Barrierebedarf({ akteId, schreibbar }: Props) {
  const { data } = useLesen(listKontaktwegeRoute, { params: { akteId } });
  if (data === undefined || data.eintraege.length === 0) return null;
  return (
    <Karte titel={t('bedarf.titel')} ebene={3}>
      <p className="kim-klein">{t('bedarf.text')}</p>
      {schreibbar ? null : <p>{t('bedarf.nurZustaendig')}</p>}
      <ul className="kim-stapel kim-liste-blank">
        {data.eintraege.map((person) => (
          <li key={person.personId}>
            <Zeile akteId={akteId} person={person} schreibbar={schreibbar} />
          </li>
        ))}
      </ul>
    </Karte>
  );
}

function Zeile({ akteId, person, schreibbar }: Props & { person: Erreichbare }) {
  const [offen, setOffen] = useState(false);
  const schliesse = () => setOffen(false);
  const { name, besonders } = person;
  if (!besonders.erlaubt) {
    return (
      <p>
        <strong>{name}</strong>: {t('bedarf.ohne', { name })}
      </p>
    );
  }
  const hilfen = listHilfen(besonders);
  const knopf = t(hilfen.length === 0 ? 'bedarf.erfassen' : 'bedarf.aendern');
  return (
    <>
      <p>
        <strong>{name}</strong>: {hilfen.length === 0 ? t('bedarf.nichts') : hilfen.join(', ')}
      </p>
      {schreibbar ? (
        <Button art="sekundaer" aria-label={t('bedarf.name', { knopf, name })} onClick={() => setOffen(true)}>
          {knopf}
        </Button>
      ) : null}
      {offen ? (
        <Dialog titel={t('bedarf.titel')} schliesse={schliesse}>
          <BedarfFormular akteId={akteId} person={person} schliesse={schliesse} />
        </Dialog>
      ) : null}
    </>
  );
}

const Werte = z.object({ bedarfe: z.array(z.string()), text: z.string() });
type Werte = z.infer<typeof Werte>;

function BedarfFormular({
  akteId,
  person: { personId, besonders },
  schliesse,
}: {
  akteId: string;
  person: Erreichbare;
  schliesse: () => void;
}) {
  const form = useForm<Werte>({
    defaultValues: { bedarfe: [...besonders.bedarfe], text: besonders.text ?? '' },
  });
  const entwurf = useEntwurf(form, `fall.barriere.${personId}`, akteId, { fassung: besonders.version });
  const { sende, laeuft, problem, version, konflikt } = useFassung(updateBarrierebedarfRoute, {
    form,
    schema: Werte,
    entwurf,
    version: besonders.version,
    leer: { bedarfe: [], text: '' },
    felder: [
      { name: 'bedarfe', label: t('bedarf.hilfen') },
      { name: 'text', label: t('bedarf.freitext') },
    ],
    formatiere: (name, wert) => formatFeldwert(name === 'bedarfe' ? BARRIEREN_GESUNDHEIT : undefined, wert),
  });
  return (
    <Formular
      titel={t('bedarf.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={konflikt}
      onAbbrechen={schliesse}
      onSenden={async ({ bedarfe, text }) => {
        const antwort = await sende({
          params: { akteId, personId },
          body: {
            version,
            bedarfe: BARRIERE_GESUNDHEIT_CODES.filter((code) => bedarfe.includes(code)),
            text,
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        setMeldung(t('bedarf.gespeichert'));
        schliesse();
      }}
    >
      <Mehrfachauswahl
        id="bedarfe"
        label={t('bedarf.hilfen')}
        freiwillig
        optionen={BARRIEREN_GESUNDHEIT.map(({ code, text }) => ({ wert: code, text }))}
        anbindung={form.register('bedarfe')}
      />
      <Texteingabe
        id="text"
        label={t('bedarf.freitext')}
        freiwillig
        autoComplete="off"
        fehler={form.formState.errors.text?.message}
        {...form.register('text')}
      />
    </Formular>
  );
}
