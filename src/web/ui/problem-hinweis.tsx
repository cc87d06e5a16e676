import { formatQuelle } from '#src/core/quelle.ts';
import type { Problem } from '../api/problem.ts';
import { t } from '../texte.ts';
import { Hinweis } from './hinweis.tsx';

/** Shows a refusal: what happened, how to mend it, every violation, the rule behind it. */
export function ProblemHinweis({ problem }: { problem: Problem }) {
  const { title, detail, errors, quelle } = problem;
  const hatMehr = detail !== undefined || errors.length > 0 || quelle !== undefined;
  return (
    <Hinweis art="fehler" titel={title} ansagen>
      {hatMehr ? (
        <>
          {detail === undefined ? null : <p>{detail}</p>}
          {errors.length > 0 ? (
            <ul>
              {errors.map((fehler) => (
                <li key={`${fehler.pointer} ${fehler.code}`}>{fehler.detail}</li>
              ))}
            </ul>
          ) : null}
          {quelle === undefined ? null : (
            <p className="kim-klein">{t('quelle', { quelle: formatQuelle(quelle) })}</p>
          )}
        </>
      ) : null}
    </Hinweis>
  );
}
