import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { assignZweiterFaktor } from '#src/modules/benutzer/konto.contract.ts';
import type { createZweiterFaktor } from '#src/modules/benutzer/konto.contract.ts';
import { setCsrf } from '../api/call-api.ts';
import { useSchreiben } from '../api/use-schreiben.ts';
import { t as haustext } from '../texte.ts';
import { t } from './texte.ts';
import { Button } from '../ui/button.tsx';
import { ProblemHinweis } from '../ui/problem-hinweis.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import { Texteingabe } from '../ui/texteingabe.tsx';

type Props = { geheimnis: Ausgabe<typeof createZweiterFaktor>; nachher: () => void };

/** Shows the key once, as QR code and as text that can be typed, copied and read aloud; asks for the first code. */
export function FaktorBestaetigung({ geheimnis, nachher }: Props) {
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(assignZweiterFaktor.body),
    defaultValues: { einmalcode: '' },
  });
  const { sende, laeuft, problem } = useSchreiben(assignZweiterFaktor, {
    onErfolg: ({ csrf }) => {
      setCsrf(csrf);
      nachher();
    },
  });
  return (
    <form
      className="kim-formular"
      noValidate
      onSubmit={(ereignis) => void handleSubmit(async (body) => void (await sende({ body })))(ereignis)}
    >
      <div className="kim-stapel">
        <p>{t('konto.faktor.schritt1')}</p>
        <QrCode inhalt={geheimnis.uri} name={t('konto.faktor.qr')} />
        <p>
          {t('konto.faktor.schluessel')}{' '}
          <code className="kim-schluessel">{geheimnis.geheimnis.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
        <a href={geheimnis.uri}>{t('konto.faktor.link')}</a>
        <p>{t('konto.faktor.schritt2')}</p>
      </div>
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Texteingabe
        label={haustext('anmeldung.einmalcode')}
        fehler={formState.errors.einmalcode?.message}
        breite="kurz"
        inputMode="numeric"
        autoComplete="one-time-code"
        {...register('einmalcode')}
      />
      <Button type="submit" laeuft={laeuft}>
        {t('konto.faktor.abschliessen')}
      </Button>
    </form>
  );
}
