import { useNavigate } from 'react-router';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { AnlaufstelleFormular } from './anlaufstelle-formular.tsx';
import { t } from './texte.ts';

export default function AnlaufstelleNeuSeite() {
  const navigate = useNavigate();
  return (
    <>
      <Seitenkopf titel={t('neu.titel')} />
      <AnlaufstelleFormular
        titel={t('neu.titel')}
        stelle={null}
        onFertig={(id) => void navigate(`/anlaufstellen/${id}`)}
        onAbbrechen={() => void navigate('/anlaufstellen')}
      />
    </>
  );
}
