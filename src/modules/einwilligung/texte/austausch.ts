import { DATENARTEN, type Datenart } from '../wertelisten/datenarten.ts';
import type { Sprache } from './sprachen.ts';

type Austausch = {
  /** In place of the sentence of both directions. Placeholders: {stelle} {empfaenger}. */
  GEBEN: string;
  ERHALTEN: string;
  /** Placeholder: {datenarten}. */
  nur: string;
  arten: Readonly<Record<Datenart, string>>;
};

const wort = (gesucht: Datenart) => DATENARTEN.find(({ code }) => code === gesucht)?.text ?? gesucht;

/** What a release from confidentiality says where it goes one way only or names kinds of information (DP-C-01); German is binding. */
export const AUSTAUSCH: Readonly<Record<Sprache, Austausch>> = {
  de: {
    GEBEN:
      '{stelle} darf {empfaenger} Angaben über Ihr Anliegen geben, soweit sie dort nötig sind. Von dort holen wir nichts ein. Für diese Weitergabe entbinden Sie uns von der Schweigepflicht.',
    ERHALTEN:
      '{empfaenger} darf {stelle} Angaben über Ihr Anliegen geben, soweit sie für die Beratung nötig sind. Wir sagen dort nur, wer Sie sind und wonach wir fragen. Für diese Auskunft entbinden Sie die andere Stelle von der Schweigepflicht.',
    nur: 'Es geht nur um diese Angaben: {datenarten}.',
    arten: {
      PERSON: wort('PERSON'),
      KONTAKT: wort('KONTAKT'),
      ANLIEGEN: wort('ANLIEGEN'),
      AUFENTHALT: wort('AUFENTHALT'),
      LEBENSLAGE: wort('LEBENSLAGE'),
      FAMILIE: wort('FAMILIE'),
    },
  },
  ar: {
    GEBEN:
      'أوافق على أن تعطي {stelle} معلومات عن طلبي إلى {empfaenger} بالقدر اللازم هناك. ولا تُطلب من هناك أي معلومات. ولهذا أعفي جهة الاستشارة من واجب السرية.',
    ERHALTEN:
      'أوافق على أن تعطي {empfaenger} معلومات عن طلبي إلى {stelle} بالقدر اللازم للاستشارة. ولا يُقال هناك إلا من أنا وعمّ يُسأل. ولهذا أعفي الجهة الأخرى من واجب السرية.',
    nur: 'يتعلق الأمر بهذه المعلومات فقط: {datenarten}.',
    arten: {
      PERSON: 'الاسم وتاريخ الميلاد والعنوان',
      KONTAKT: 'طرق الاتصال واللغات',
      ANLIEGEN: 'الطلب وما حدث حتى الآن',
      AUFENTHALT: 'الإقامة والجنسية',
      LEBENSLAGE: 'الإعانات والعمل والتدريب والسكن',
      FAMILIE: 'الأسرة والمدرسة ورعاية الأطفال',
    },
  },
  bg: {
    GEBEN:
      'Съгласен/съгласна съм {stelle} да дава на {empfaenger} сведения за моя въпрос, доколкото са нужни там. Оттам не се искат сведения. За това освобождавам консултиращата служба от задължението за тайна.',
    ERHALTEN:
      'Съгласен/съгласна съм {empfaenger} да дава на {stelle} сведения за моя въпрос, доколкото са нужни за консултацията. Там се казва само кой/коя съм и за какво се пита. За това освобождавам другата служба от задължението за тайна.',
    nur: 'Става дума само за тези сведения: {datenarten}.',
    arten: {
      PERSON: 'име, дата на раждане, адрес',
      KONTAKT: 'начини за връзка и езици',
      ANLIEGEN: 'въпросът и какво е направено досега',
      AUFENTHALT: 'пребиваване и гражданство',
      LEBENSLAGE: 'помощи, работа, обучение, жилище',
      FAMILIE: 'семейство, училище, грижа за децата',
    },
  },
  en: {
    GEBEN:
      'I agree that {stelle} gives {empfaenger} information about my request as far as it is needed there. Nothing is asked for from there. For this I release the counselling office from its duty of confidentiality.',
    ERHALTEN:
      'I agree that {empfaenger} gives {stelle} information about my request as far as it is needed for the counselling. There we only say who I am and what is asked. For this I release the other office from its duty of confidentiality.',
    nur: 'It is only about this information: {datenarten}.',
    arten: {
      PERSON: 'name, date of birth, address',
      KONTAKT: 'contact and languages',
      ANLIEGEN: 'the request and what has been done so far',
      AUFENTHALT: 'residence status and citizenship',
      LEBENSLAGE: 'benefits, work, training, housing',
      FAMILIE: 'family, school, childcare',
    },
  },
  fa: {
    GEBEN:
      'موافقم که {stelle} اطلاعات مربوط به درخواست من را تا جایی که آنجا لازم است به {empfaenger} بدهد. از آنجا چیزی پرسیده نمی‌شود. برای این کار مرکز مشاوره را از وظیفه رازداری معاف می‌کنم.',
    ERHALTEN:
      'موافقم که {empfaenger} اطلاعات مربوط به درخواست من را تا جایی که برای مشاوره لازم است به {stelle} بدهد. آنجا فقط گفته می‌شود که من کیستم و چه پرسیده می‌شود. برای این کار آن اداره را از وظیفه رازداری معاف می‌کنم.',
    nur: 'فقط این اطلاعات: {datenarten}.',
    arten: {
      PERSON: 'نام، تاریخ تولد و نشانی',
      KONTAKT: 'راه‌های تماس و زبان‌ها',
      ANLIEGEN: 'درخواست و آنچه تاکنون انجام شده است',
      AUFENTHALT: 'اقامت و تابعیت',
      LEBENSLAGE: 'کمک‌های مالی، کار، آموزش و مسکن',
      FAMILIE: 'خانواده، مدرسه و نگهداری از کودکان',
    },
  },
  fr: {
    GEBEN:
      'J’accepte que {stelle} donne à {empfaenger} des informations sur ma demande, dans la mesure où elles y sont nécessaires. Rien n’est demandé là-bas. Pour cela, je délie le service de conseil de son obligation de secret.',
    ERHALTEN:
      'J’accepte que {empfaenger} donne à {stelle} des informations sur ma demande, dans la mesure où elles sont nécessaires au conseil. On y dit seulement qui je suis et ce qui est demandé. Pour cela, je délie l’autre service de son obligation de secret.',
    nur: 'Il s’agit uniquement de ces informations : {datenarten}.',
    arten: {
      PERSON: 'nom, date de naissance, adresse',
      KONTAKT: 'moyens de contact et langues',
      ANLIEGEN: 'la demande et ce qui a été fait jusqu’ici',
      AUFENTHALT: 'séjour et nationalité',
      LEBENSLAGE: 'prestations, travail, formation, logement',
      FAMILIE: 'famille, école, garde d’enfants',
    },
  },
  ro: {
    GEBEN:
      'Sunt de acord ca {stelle} să dea către {empfaenger} informații despre solicitarea mea, în măsura în care sunt necesare acolo. De acolo nu se cere nimic. Pentru aceasta eliberez serviciul de consiliere de obligația de confidențialitate.',
    ERHALTEN:
      'Sunt de acord ca {empfaenger} să dea către {stelle} informații despre solicitarea mea, în măsura în care sunt necesare pentru consiliere. Acolo se spune doar cine sunt și ce se întreabă. Pentru aceasta eliberez celălalt serviciu de obligația de confidențialitate.',
    nur: 'Este vorba numai despre aceste informații: {datenarten}.',
    arten: {
      PERSON: 'nume, data nașterii, adresă',
      KONTAKT: 'date de contact și limbi',
      ANLIEGEN: 'solicitarea și ce s-a făcut până acum',
      AUFENTHALT: 'ședere și cetățenie',
      LEBENSLAGE: 'prestații, muncă, formare, locuință',
      FAMILIE: 'familie, școală, îngrijirea copiilor',
    },
  },
  ru: {
    GEBEN:
      'Я согласен/согласна, чтобы {stelle} сообщала организации {empfaenger} сведения о моём вопросе, если они там нужны. Оттуда сведения не запрашиваются. Для этого я освобождаю консультирующую организацию от обязанности хранить тайну.',
    ERHALTEN:
      'Я согласен/согласна, чтобы {empfaenger} сообщала организации {stelle} сведения о моём вопросе, если они нужны для консультации. Там говорят только, кто я и о чём спрашивают. Для этого я освобождаю другую организацию от обязанности хранить тайну.',
    nur: 'Речь идёт только об этих сведениях: {datenarten}.',
    arten: {
      PERSON: 'имя, дата рождения, адрес',
      KONTAKT: 'способы связи и языки',
      ANLIEGEN: 'вопрос и что уже сделано',
      AUFENTHALT: 'пребывание и гражданство',
      LEBENSLAGE: 'пособия, работа, обучение, жильё',
      FAMILIE: 'семья, школа, уход за детьми',
    },
  },
  tr: {
    GEBEN:
      '{stelle} kurumunun, orada gerekli olduğu ölçüde, talebim hakkında {empfaenger} kurumuna bilgi vermesini kabul ediyorum. Oradan bilgi istenmez. Bunun için danışma kurumunu sır saklama yükümlülüğünden kurtarıyorum.',
    ERHALTEN:
      '{empfaenger} kurumunun, danışma için gerekli olduğu ölçüde, talebim hakkında {stelle} kurumuna bilgi vermesini kabul ediyorum. Orada yalnızca kim olduğum ve ne sorulduğu söylenir. Bunun için diğer kurumu sır saklama yükümlülüğünden kurtarıyorum.',
    nur: 'Yalnızca şu bilgiler söz konusudur: {datenarten}.',
    arten: {
      PERSON: 'ad, doğum tarihi, adres',
      KONTAKT: 'iletişim yolları ve diller',
      ANLIEGEN: 'talep ve şimdiye kadar yapılanlar',
      AUFENTHALT: 'oturum ve vatandaşlık',
      LEBENSLAGE: 'yardımlar, iş, eğitim, konut',
      FAMILIE: 'aile, okul, çocuk bakımı',
    },
  },
  uk: {
    GEBEN:
      'Я погоджуюся, щоб {stelle} повідомляла установі {empfaenger} відомості про моє питання, якщо вони там потрібні. Звідти відомості не запитують. Для цього я звільняю консультаційну установу від обов’язку зберігати таємницю.',
    ERHALTEN:
      'Я погоджуюся, щоб {empfaenger} повідомляла установі {stelle} відомості про моє питання, якщо вони потрібні для консультації. Там кажуть лише, хто я і про що запитують. Для цього я звільняю іншу установу від обов’язку зберігати таємницю.',
    nur: 'Ідеться лише про ці відомості: {datenarten}.',
    arten: {
      PERSON: 'ім’я, дата народження, адреса',
      KONTAKT: 'способи зв’язку та мови',
      ANLIEGEN: 'питання і що вже зроблено',
      AUFENTHALT: 'перебування та громадянство',
      LEBENSLAGE: 'виплати, робота, навчання, житло',
      FAMILIE: 'сім’я, школа, догляд за дітьми',
    },
  },
};
