import { defineVorlage } from '../typen.ts';

/** The agreement on goals: no Verwaltungsakt, no sanction. */
export const ZIELVEREINBARUNG = defineVorlage(
  '2026-11-2',
  {
    titel: 'Zielvereinbarung',
    einleitung:
      'Das haben wir zusammen vereinbart. Die Vereinbarung ist freiwillig und kein Bescheid. Sie können sie jederzeit ändern oder beenden. Nachteile entstehen Ihnen dadurch nicht.',
    ziel: 'Ziel {nummer}',
    fuer: 'Für wen',
    woran: 'Daran merken wir, dass das Ziel erreicht ist',
    bisWann: 'Bis wann',
    werTutWas: 'Wer tut was',
    vereinbartAm: 'Vereinbart am',
    muendlich: 'Mündlich vereinbart. Eine Unterschrift ist nicht nötig.',
  },
  {
    ar: {
      titel: 'اتفاق على الأهداف',
      einleitung:
        'هذا ما اتفقنا عليه معًا. الاتفاق طوعي وليس قرارًا رسميًا. يمكنك تغييره أو إنهاؤه في أي وقت. لن يضرك ذلك.',
      ziel: 'الهدف {nummer}',
      fuer: 'لمن',
      woran: 'هكذا نعرف أن الهدف قد تحقق',
      bisWann: 'حتى متى',
      werTutWas: 'من يفعل ماذا',
      vereinbartAm: 'تاريخ الاتفاق',
      muendlich: 'تم الاتفاق شفهيًا. لا حاجة إلى توقيع.',
    },
    bg: {
      titel: 'Споразумение за цели',
      einleitung:
        'Това договорихме заедно. Споразумението е доброволно и не е административно решение. Можете да го промените или прекратите по всяко време. Това не Ви вреди.',
      ziel: 'Цел {nummer}',
      fuer: 'За кого',
      woran: 'По това разбираме, че целта е постигната',
      bisWann: 'До кога',
      werTutWas: 'Кой какво прави',
      vereinbartAm: 'Договорено на',
      muendlich: 'Договорено устно. Подпис не е необходим.',
    },
    en: {
      titel: 'Agreement on goals',
      einleitung:
        'This is what we agreed together. The agreement is voluntary and not an official decision. You can change or end it at any time. This does you no harm.',
      ziel: 'Goal {nummer}',
      fuer: 'For whom',
      woran: 'How we notice that the goal is reached',
      bisWann: 'By when',
      werTutWas: 'Who does what',
      vereinbartAm: 'Agreed on',
      muendlich: 'Agreed orally. A signature is not needed.',
    },
    fa: {
      titel: 'توافق درباره هدف‌ها',
      einleitung:
        'این چیزی است که با هم توافق کردیم. این توافق داوطلبانه است و حکم اداری نیست. هر زمان می‌توانید آن را تغییر دهید یا پایان دهید. این کار برای شما زیانی ندارد.',
      ziel: 'هدف {nummer}',
      fuer: 'برای چه کسی',
      woran: 'از این می‌فهمیم که به هدف رسیده‌ایم',
      bisWann: 'تا چه زمانی',
      werTutWas: 'چه کسی چه کاری می‌کند',
      vereinbartAm: 'تاریخ توافق',
      muendlich: 'شفاهی توافق شد. امضا لازم نیست.',
    },
    fr: {
      titel: 'Accord sur les objectifs',
      einleitung:
        'Voici ce que nous avons convenu ensemble. Cet accord est volontaire et n’est pas une décision administrative. Vous pouvez le modifier ou y mettre fin à tout moment. Cela ne vous cause aucun tort.',
      ziel: 'Objectif {nummer}',
      fuer: 'Pour qui',
      woran: 'À quoi nous voyons que l’objectif est atteint',
      bisWann: 'Jusqu’à quand',
      werTutWas: 'Qui fait quoi',
      vereinbartAm: 'Convenu le',
      muendlich: 'Convenu oralement. Une signature n’est pas nécessaire.',
    },
    ro: {
      titel: 'Acord privind obiectivele',
      einleitung:
        'Aceasta am convenit împreună. Acordul este voluntar și nu este o decizie oficială. Îl puteți schimba sau încheia oricând. Nu veți avea niciun dezavantaj.',
      ziel: 'Obiectivul {nummer}',
      fuer: 'Pentru cine',
      woran: 'Cum observăm că obiectivul este atins',
      bisWann: 'Până când',
      werTutWas: 'Cine ce face',
      vereinbartAm: 'Convenit la',
      muendlich: 'Convenit oral. Nu este nevoie de semnătură.',
    },
    ru: {
      titel: 'Соглашение о целях',
      einleitung:
        'Об этом мы договорились вместе. Соглашение добровольное и не является официальным решением. Вы можете изменить или прекратить его в любое время. Это Вам не повредит.',
      ziel: 'Цель {nummer}',
      fuer: 'Для кого',
      woran: 'По этому мы поймём, что цель достигнута',
      bisWann: 'До какого срока',
      werTutWas: 'Кто что делает',
      vereinbartAm: 'Согласовано',
      muendlich: 'Согласовано устно. Подпись не нужна.',
    },
    tr: {
      titel: 'Hedef anlaşması',
      einleitung:
        'Birlikte bunda anlaştık. Anlaşma gönüllüdür ve resmî bir karar değildir. Onu her zaman değiştirebilir veya bitirebilirsiniz. Bundan size bir zarar gelmez.',
      ziel: 'Hedef {nummer}',
      fuer: 'Kimin için',
      woran: 'Hedefe ulaşıldığını bundan anlarız',
      bisWann: 'Ne zamana kadar',
      werTutWas: 'Kim ne yapar',
      vereinbartAm: 'Anlaşma tarihi',
      muendlich: 'Sözlü olarak anlaşıldı. İmza gerekmez.',
    },
    uk: {
      titel: 'Угода про цілі',
      einleitung:
        'Про це ми домовилися разом. Угода добровільна й не є офіційним рішенням. Ви можете змінити або припинити її будь-коли. Це Вам не зашкодить.',
      ziel: 'Ціль {nummer}',
      fuer: 'Для кого',
      woran: 'За цим ми зрозуміємо, що цілі досягнуто',
      bisWann: 'До якого часу',
      werTutWas: 'Хто що робить',
      vereinbartAm: 'Узгоджено',
      muendlich: 'Узгоджено усно. Підпис не потрібен.',
    },
  },
);
