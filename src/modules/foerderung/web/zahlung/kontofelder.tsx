import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import type { checkBic, checkIban } from '../../zahlung/bankverbindung.model.ts';
import { t } from './texte.ts';

type Kontowerte = { iban: string; bic: string };

type Props = {
  /** Begins the ids: two accounts may stand on one page. */
  praefix: string;
  werte: Kontowerte;
  iban: ReturnType<typeof checkIban>;
  bic: ReturnType<typeof checkBic>;
  /** Mistakes are said once somebody tried to save. */
  versucht: boolean;
  hinweis?: string;
  onChange: (teil: Partial<Kontowerte>) => void;
};

/** IBAN and BIC of an account, each with what is wrong with it. */
export function Kontofelder({ praefix, werte, iban, bic, versucht, hinweis, onChange }: Props) {
  return (
    <>
      <Texteingabe
        id={`${praefix}-iban`}
        label={t('bank.iban')}
        hinweis={hinweis}
        autoComplete="off"
        value={werte.iban}
        fehler={versucht && !iban.ok ? iban.fehler : undefined}
        onChange={({ target }) => onChange({ iban: target.value })}
      />
      <Texteingabe
        id={`${praefix}-bic`}
        label={t('bank.bic')}
        freiwillig
        breite="mittel"
        autoComplete="off"
        value={werte.bic}
        fehler={versucht && !bic.ok ? bic.fehler : undefined}
        onChange={({ target }) => onChange({ bic: target.value })}
      />
    </>
  );
}
