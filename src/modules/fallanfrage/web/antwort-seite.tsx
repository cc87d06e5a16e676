import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { type Anfragestand, openAntwortRoute } from '../eingang.contract.ts';
import { formatTag } from '../fallanfrage.model.ts';
import { ABSAGEGRUENDE } from '../wertelisten/gruende.ts';
import { t } from './texte.ts';
import './fallanfrage.css';

/** The answer with the receipt: a state, and other help that was named. Nothing of what was asked. */
export default function AntwortSeite() {
  const [stand, setStand] = useState<Anfragestand | null>(null);
  if (stand === null) return <Belegeingabe onOffen={setStand} />;
  return <Stand stand={stand} onAndere={() => setStand(null)} />;
}

const Werte = z.object({
  beleg: z.string().refine((text) => text.trim() !== '', t('antwort.beleg.pflicht')),
});

function Belegeingabe({ onOffen }: { onOffen: (stand: Anfragestand) => void }) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { beleg: '' } });
  const { sende, laeuft, problem } = useSchreiben(openAntwortRoute);
  return (
    <>
      <Seitenkopf titel={t('antwort.titel')} einleitung={<p>{t('antwort.einleitung')}</p>} />
      <Formular
        titel={t('antwort.titel')}
        form={form}
        problem={problem}
        laeuft={laeuft}
        knopf={t('antwort.knopf')}
        onSenden={async ({ beleg }) => {
          const antwort = await sende({ body: { beleg } });
          if (antwort.ok) onOffen(antwort.wert);
        }}
      >
        <Texteingabe
          id="beleg"
          label={t('antwort.beleg')}
          hinweis={t('antwort.beleg.hinweis')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
          fehler={form.formState.errors.beleg?.message}
          {...form.register('beleg')}
        />
      </Formular>
    </>
  );
}

function Stand({ stand, onAndere }: { stand: Anfragestand; onAndere: () => void }) {
  // The heading replaces the field, which had the focus.
  useEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus();
  }, []);
  const { stelle, eingegangenAm, abrufbarBis } = stand;
  return (
    <>
      <Seitenkopf
        titel={t(`antwort.${stand.stand}`)}
        einleitung={<p>{t('antwort.anfrage', { stelle, eingang: formatTag(eingegangenAm) })}</p>}
      />
      <div className="kim-stapel">
        <Inhalt stand={stand} />
        <p className="kim-klein">{t('antwort.bis', { bis: formatTag(abrufbarBis) })}</p>
        <div className="kim-aktionen">
          <Button art="tertiaer" onClick={onAndere}>
            {t('antwort.andere')}
          </Button>
        </div>
      </div>
    </>
  );
}

function Inhalt({ stand }: { stand: Anfragestand }) {
  switch (stand.stand) {
    case 'EINGEGANGEN':
      return <p>{t('antwort.EINGEGANGEN.text', { rueckruf: formatTag(stand.rueckrufBis) })}</p>;
    case 'IN_KLAERUNG':
      return <p>{t('antwort.IN_KLAERUNG.text')}</p>;
    case 'ANGENOMMEN':
      return <p>{t('antwort.ANGENOMMEN.text', { am: formatTag(stand.beantwortetAm) })}</p>;
    case 'ABGESAGT':
      return (
        <>
          <Beschreibungsliste
            angaben={[{ name: t('antwort.grund'), wert: textOf(ABSAGEGRUENDE, stand.grund) }]}
          />
          {stand.hilfe === null ? null : (
            <Karte titel={t('antwort.hilfe')}>
              <p className="fallanfrage-text" dir="auto">
                {stand.hilfe}
              </p>
            </Karte>
          )}
        </>
      );
  }
}
