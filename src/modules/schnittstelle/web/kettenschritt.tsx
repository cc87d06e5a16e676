import { useState } from 'react';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { EMPFAENGERARTEN } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { HinweisKnopf } from '#src/modules/thema/web/hinweis-knopf.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Ansprechkontakte, type Schnittstelle } from './ansprechkontakte.tsx';
import { t } from './bild-texte.ts';

type Props = {
  akteId: string;
  was: string;
  kette: { name: string; kennung: string; schnittstelle: Schnittstelle };
  /** Open, and its day is over. */
  versaeumt: boolean;
};

/** Below a step of the Hilfeplan that comes from a Kette: who answers there, and a Systemhinweis when its day is over. */
export function Kettenschritt({ akteId, was, kette: { name, kennung, schnittstelle }, versaeumt }: Props) {
  return (
    <>
      <span className="kim-klein">{t('kette', { name, kennung })}</span>
      <Ansprechknopf schnittstelle={schnittstelle} />
      {versaeumt ? (
        <span className="kim-aktionen">
          <span>{t('versaeumt')}</span>
          <HinweisKnopf akteId={akteId} vorgabe={{ schnittstelle }} was={was} />
        </span>
      ) : null}
    </>
  );
}

/** Asks the register only when somebody wants to know. */
export function Ansprechknopf({ schnittstelle }: { schnittstelle: Schnittstelle }) {
  const [offen, setOffen] = useState(false);
  if (offen) return <Ansprechkontakte schnittstelle={schnittstelle} />;
  return (
    <span className="kim-aktionen">
      <Button art="tertiaer" onClick={() => setOffen(true)}>
        {t('ansprech.zeigen', { art: textOf(EMPFAENGERARTEN, schnittstelle) })}
      </Button>
    </span>
  );
}

/** Leads from the Ziele of a Fall to the Ketten. */
export function Kettenlink({ akteId }: { akteId: string }) {
  return (
    <LinkButton art="sekundaer" zu={`/akten/${akteId}/kette`}>
      {t('start')}
    </LinkButton>
  );
}
