import { listDemomails } from '#src/modules/benutzer/benutzer.contract.ts';
import { useLesen } from '../api/use-lesen.ts';
import { Seitenkopf } from '../layout/seitenkopf.tsx';
import { t as haustext } from '../texte.ts';
import { Karte } from '../ui/karte.tsx';
import { Ladeanzeige } from '../ui/ladeanzeige.tsx';
import { Stoerung } from '../ui/stoerung.tsx';
import { t } from './texte.ts';

/** What the demo would have sent to partners and colleagues: who opens a link here is who got the mail. */
export default function DemoMails() {
  const { data: mails, error, refetch } = useLesen(listDemomails, {});
  return (
    <div className="kim-stapel">
      <Seitenkopf titel={haustext('demo.mails')} einleitung={<p>{t('demo.mails.text')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {mails === undefined && !error ? <Ladeanzeige /> : null}
      {mails?.length === 0 ? <p>{t('demo.mails.keine')}</p> : null}
      {mails?.map(({ id, an, betreff, text }) => (
        <Karte key={id} titel={betreff}>
          <p>{t('demo.mails.an', { an })}</p>
          {text
            .trim()
            .split('\n\n')
            .map((absatz) =>
              /^https?:\/\/\S+$/.test(absatz) ? (
                <p key={absatz}>
                  <a href={absatz}>{absatz}</a>
                </p>
              ) : (
                <p key={absatz}>{absatz}</p>
              ),
            )}
        </Karte>
      ))}
    </div>
  );
}
