import { defineVorlage } from '../typen.ts';

/** A letter: subject and text are typed by the Case Management. */
export const ANSCHREIBEN = defineVorlage(
  '2026-11-1',
  { fragen: 'Haben Sie Fragen? Rufen Sie uns an.', lesefassung: 'Der Brief in Ihrer Sprache' },
  {
    ar: { fragen: 'هل لديك أسئلة؟ اتصل بنا.', lesefassung: 'الرسالة بلغتك' },
    bg: { fragen: 'Имате ли въпроси? Обадете ни се.', lesefassung: 'Писмото на Вашия език' },
    en: { fragen: 'Do you have questions? Call us.', lesefassung: 'The letter in your language' },
    fa: { fragen: 'سؤالی دارید؟ با ما تماس بگیرید.', lesefassung: 'نامه به زبان شما' },
    fr: { fragen: 'Vous avez des questions ? Appelez-nous.', lesefassung: 'La lettre dans votre langue' },
    ro: { fragen: 'Aveți întrebări? Sunați-ne.', lesefassung: 'Scrisoarea în limba dumneavoastră' },
    ru: { fragen: 'У Вас есть вопросы? Позвоните нам.', lesefassung: 'Письмо на Вашем языке' },
    tr: { fragen: 'Sorunuz mu var? Bizi arayın.', lesefassung: 'Mektup kendi dilinizde' },
    uk: { fragen: 'Маєте запитання? Зателефонуйте нам.', lesefassung: 'Лист Вашою мовою' },
  },
);
