import { Link } from 'react-router';
import { Karte } from '#src/web/ui/karte.tsx';
import { t } from './texte.ts';

/** In the part „Person“ of an Akte: where the person gets to know what is stored about her. */
export function Kopieweg() {
  return (
    <Karte titel={t('weg.titel')} ebene={3}>
      <p>{t('weg.text')}</p>
      <p>
        <Link to="?bereich=einwilligungen">{t('weg.link')}</Link>
      </p>
    </Karte>
  );
}
