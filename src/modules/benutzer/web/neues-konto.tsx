import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Fehlerzusammenfassung } from '#src/web/ui/fehlerzusammenfassung.tsx';
import { listFormfehler, setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createKonto, NeuesKonto } from '../verwaltung.contract.ts';
import { Anfangspasswort } from './anfangspasswort.tsx';
import { checkRollenwahl, LEERE_ROLLENWAHL, Rollenfelder, toMitgliedschaft } from './rollenfelder.tsx';
import { t } from './texte.ts';

const Person = NeuesKonto.pick({ kennung: true, name: true, email: true });

/** Form of a new account. The issued password appears in its place. */
export function NeuesKontoFormular() {
  const [wahl, setWahl] = useState(LEERE_ROLLENWAHL);
  const [ergebnis, setErgebnis] = useState<{ anfangspasswort: string | null } | null>(null);
  const form = useForm({
    resolver: zodResolver(Person),
    defaultValues: { kennung: '', name: '', email: null },
  });
  const { sende, laeuft, problem } = useSchreiben(createKonto, { onErfolg: setErgebnis });
  const { errors, submitCount } = form.formState;
  const rollenfehler = submitCount > 0 ? checkRollenwahl(wahl) : {};
  if (ergebnis !== null) return <Anfangspasswort passwort={ergebnis.anfangspasswort} />;
  const absenden = form.handleSubmit(async (person) => {
    const mitgliedschaft = toMitgliedschaft(wahl);
    if (mitgliedschaft === null) return;
    const antwort = await sende({ body: { ...person, mitgliedschaft } });
    if (!antwort.ok) setProblemFehler(form, antwort.fehler);
  });
  return (
    <form className="kim-formular" noValidate onSubmit={(ereignis) => void absenden(ereignis)}>
      <Fehlerzusammenfassung
        fehler={[
          ...listFormfehler(errors),
          ...Object.entries(rollenfehler).map(([feld, text]) => ({ feldId: `neu-${feld}`, text })),
        ]}
        versuch={submitCount}
      />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Texteingabe
        id="kennung"
        label={t('konten.kennung')}
        hinweis={t('neu.kennung.hinweis')}
        fehler={errors.kennung?.message}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...form.register('kennung')}
      />
      <Texteingabe
        id="name"
        label={t('konten.name')}
        fehler={errors.name?.message}
        autoComplete="off"
        {...form.register('name')}
      />
      <Texteingabe
        id="email"
        label={t('konten.email')}
        freiwillig
        type="email"
        fehler={errors.email?.message}
        autoComplete="off"
        {...form.register('email', { setValueAs: (wert: string | null) => (wert === '' ? null : wert) })}
      />
      <Rollenfelder id="neu" wahl={wahl} onWahl={setWahl} fehler={rollenfehler} />
      <Button type="submit" laeuft={laeuft}>
        {t('neu.anlegen')}
      </Button>
    </form>
  );
}
