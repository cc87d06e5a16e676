/** Languages of the columns below. */
const SPALTEN = ['en', 'fr', 'tr', 'uk', 'ru', 'ar', 'fa', 'ro', 'bg'] as const;
type Spalte = (typeof SPALTEN)[number];

/**
 * Names of the concepts of the search (`../../../wertelisten/begriffe.ts`) that no list of the form has. Like the other translations
 * they are not checked by a native speaker. A test finds a missing one.
 */
// biome-ignore format: one concept a line is easier to curate
const NAMEN: Readonly<Record<string, readonly string[]>> = {
  DEUTSCHKURS: ['Learning German', 'Apprendre l’allemand', 'Almanca öğrenmek', 'Вивчення німецької', 'Изучение немецкого', 'تعلم الألمانية', 'یادگیری آلمانی', 'Învățarea limbii germane', 'Изучаване на немски'],
  INTEGRATIONSKURS: ['Integration course', 'Cours d’intégration', 'Entegrasyon kursu', 'Інтеграційний курс', 'Интеграционный курс', 'دورة الاندماج', 'دوره ادغام', 'Curs de integrare', 'Интеграционен курс'],
  BERUFSSPRACHKURS: ['German for work', 'Allemand professionnel', 'Mesleki Almanca kursu', 'Професійна німецька', 'Немецкий для работы', 'دورة لغة مهنية', 'آلمانی برای کار', 'Germană pentru muncă', 'Немски за работа'],
  SPRACHCAFE: ['Practising spoken German', 'Pratiquer l’allemand à l’oral', 'Almanca konuşma pratiği', 'Розмовна практика німецької', 'Разговорная практика немецкого', 'ممارسة المحادثة بالألمانية', 'تمرین گفتگوی آلمانی', 'Exersarea limbii germane', 'Упражняване на говорим немски'],
  ASYL: ['Asylum procedure', 'Procédure d’asile', 'İltica süreci', 'Процедура надання притулку', 'Процедура предоставления убежища', 'إجراءات اللجوء', 'روند پناهندگی', 'Procedura de azil', 'Процедура за убежище'],
  EINBUERGERUNG: ['Naturalisation', 'Naturalisation', 'Vatandaşlığa geçiş', 'Набуття громадянства', 'Получение гражданства', 'التجنيس', 'اخذ تابعیت', 'Dobândirea cetățeniei', 'Придобиване на гражданство'],
  RECHTSBERATUNG: ['Legal advice', 'Conseil juridique', 'Hukuki danışmanlık', 'Юридична консультація', 'Юридическая консультация', 'استشارة قانونية', 'مشاوره حقوقی', 'Consultanță juridică', 'Правна консултация'],
  BEWERBUNG: ['Job application', 'Candidature', 'İş başvurusu', 'Подання заявки на роботу', 'Отклик на вакансию', 'التقديم على عمل', 'درخواست شغل', 'Candidatură', 'Кандидатстване за работа'],
  AUSBILDUNG: ['Vocational training', 'Formation professionnelle', 'Meslek eğitimi', 'Професійне навчання', 'Профессиональное обучение', 'التدريب المهني', 'آموزش حرفه‌ای', 'Formare profesională', 'Професионално обучение'],
  ANERKENNUNG: ['Recognition of qualifications', 'Reconnaissance des diplômes', 'Diploma denkliği', 'Визнання дипломів', 'Признание дипломов', 'معادلة الشهادات', 'به رسمیت شناختن مدارک', 'Recunoașterea diplomelor', 'Признаване на дипломи'],
  OBDACHLOS: ['Housing emergency', 'Urgence de logement', 'Barınma sorunu', 'Втрата житла', 'Потеря жилья', 'أزمة سكن', 'بی‌خانمانی', 'Lipsa locuinței', 'Жилищна криза'],
  SCHULDEN: ['Debts', 'Dettes', 'Borçlar', 'Борги', 'Долги', 'الديون', 'بدهی', 'Datorii', 'Дългове'],
  LEBENSMITTEL: ['Food', 'Nourriture', 'Gıda', 'Продукти харчування', 'Продукты питания', 'المواد الغذائية', 'مواد غذایی', 'Alimente', 'Хранителни продукти'],
  KLEIDUNG: ['Clothing and furniture', 'Vêtements et meubles', 'Giysi ve mobilya', 'Одяг і меблі', 'Одежда и мебель', 'الملابس والأثاث', 'لباس و اثاثیه', 'Haine și mobilă', 'Дрехи и мебели'],
  ANTRAEGE: ['Help with applications and forms', 'Aide pour les demandes et formulaires', 'Başvuru ve formlarda yardım', 'Допомога із заявами та формами', 'Помощь с заявлениями и анкетами', 'المساعدة في الطلبات والاستمارات', 'کمک در درخواست‌ها و فرم‌ها', 'Ajutor la cereri și formulare', 'Помощ при заявления и формуляри'],
  SCHULE: ['School', 'École', 'Okul', 'Школа', 'Школа', 'المدرسة', 'مدرسه', 'Școală', 'Училище'],
  HAUSAUFGABEN: ['Help with learning', 'Aide aux devoirs', 'Ders yardımı', 'Допомога в навчанні', 'Помощь в учёбе', 'المساعدة في التعلم', 'کمک درسی', 'Ajutor la învățat', 'Помощ при учене'],
  SCHULABSCHLUSS: ['Catching up on a school certificate', 'Obtenir un diplôme scolaire', 'Okul diplomasını tamamlama', 'Здобуття шкільного атестата', 'Получение школьного аттестата', 'استكمال الشهادة المدرسية', 'گرفتن مدرک مدرسه', 'Finalizarea școlii', 'Завършване на училище'],
  COMPUTER: ['Computer and internet', 'Ordinateur et internet', 'Bilgisayar ve internet', 'Комп’ютер та інтернет', 'Компьютер и интернет', 'الحاسوب والإنترنت', 'کامپیوتر و اینترنت', 'Calculator și internet', 'Компютър и интернет'],
  PSYCHE: ['Mental health', 'Santé mentale', 'Ruh sağlığı', 'Психічне здоров’я', 'Психическое здоровье', 'الصحة النفسية', 'سلامت روان', 'Sănătate mintală', 'Психично здраве'],
  SUCHT: ['Addiction', 'Addiction', 'Bağımlılık', 'Залежність', 'Зависимость', 'الإدمان', 'اعتیاد', 'Dependență', 'Зависимост'],
  SCHWANGERSCHAFT: ['Pregnancy and birth', 'Grossesse et naissance', 'Hamilelik ve doğum', 'Вагітність і пологи', 'Беременность и роды', 'الحمل والولادة', 'بارداری و زایمان', 'Sarcină și naștere', 'Бременност и раждане'],
  PFLEGE: ['Long-term care', 'Soins et dépendance', 'Bakım', 'Догляд', 'Уход', 'الرعاية', 'مراقبت', 'Îngrijire', 'Грижи'],
  SPORT: ['Sport and exercise', 'Sport et activité physique', 'Spor ve hareket', 'Спорт і рух', 'Спорт и движение', 'الرياضة والحركة', 'ورزش و تحرک', 'Sport și mișcare', 'Спорт и движение'],
  PATENSCHAFT: ['Mentors and company', 'Parrainage et accompagnement', 'Gönüllü eşlik', 'Наставництво та супровід', 'Наставничество и сопровождение', 'المرافقة والإرشاد', 'همراهی', 'Mentorat și însoțire', 'Наставничество и придружаване'],
  EHRENAMT: ['Volunteering', 'Bénévolat', 'Gönüllülük', 'Волонтерство', 'Волонтёрство', 'العمل التطوعي', 'کار داوطلبانه', 'Voluntariat', 'Доброволчество'],
  DOLMETSCHEN: ['Translating and interpreting', 'Traduction et interprétation', 'Çeviri', 'Переклад', 'Письменный и устный перевод', 'الترجمة', 'ترجمه', 'Traducere și interpretare', 'Превод'],
  FUEHRERSCHEIN: ['Driving licence', 'Permis de conduire', 'Ehliyet', 'Водійські права', 'Водительские права', 'رخصة القيادة', 'گواهینامه رانندگی', 'Permis de conducere', 'Шофьорска книжка'],
  FAHRRAD: ['Bicycle', 'Vélo', 'Bisiklet', 'Велосипед', 'Велосипед', 'الدراجة', 'دوچرخه', 'Bicicletă', 'Велосипед'],
  MIGRATIONSBERATUNG: ['Advice for migrants', 'Conseil aux personnes migrantes', 'Göçmen danışmanlığı', 'Консультація для мігрантів', 'Консультация для мигрантов', 'استشارة للمهاجرين', 'مشاوره مهاجرت', 'Consiliere pentru migranți', 'Консултации за мигранти'],
  FRAUENTREFF: ['Meeting place for women', 'Rencontre pour femmes', 'Kadın buluşması', 'Зустрічі для жінок', 'Встречи для женщин', 'لقاء للنساء', 'دورهمی زنان', 'Întâlnire pentru femei', 'Срещи за жени'],
  FAMILIENBERATUNG: ['Advice on conflict and separation', 'Conseil en cas de conflit ou de séparation', 'Aile içi sorunlar ve ayrılık danışmanlığı', 'Консультація щодо конфліктів і розлучення', 'Консультация при конфликтах и разводе', 'استشارة عند الخلاف والانفصال', 'مشاوره در اختلاف و جدایی', 'Consiliere la conflicte și separare', 'Консултация при спорове и раздяла'],
  SPIELGRUPPE: ['Playgroup', 'Groupe de jeu', 'Oyun grubu', 'Ігрова група', 'Игровая группа', 'مجموعة لعب للأطفال', 'گروه بازی کودکان', 'Grup de joacă', 'Група за игра'],
  QUEER: ['For queer people', 'Pour les personnes queer', 'LGBTİ+ kişiler için', 'Для ЛГБТ-людей', 'Для ЛГБТ-людей', 'لأفراد مجتمع الميم', 'برای افراد کوییر', 'Pentru persoane LGBT', 'За ЛГБТ хора'],
  DISKRIMINIERUNG: ['Discrimination and racism', 'Discrimination et racisme', 'Ayrımcılık ve ırkçılık', 'Дискримінація та расизм', 'Дискриминация и расизм', 'التمييز والعنصرية', 'تبعیض و نژادپرستی', 'Discriminare și rasism', 'Дискриминация и расизъм'],
};

/** Name of a concept in a language of the table; undefined when it has none. */
export function findBegriffsname(sprache: string, code: string): string | undefined {
  return NAMEN[code]?.[SPALTEN.indexOf(sprache as Spalte)];
}
