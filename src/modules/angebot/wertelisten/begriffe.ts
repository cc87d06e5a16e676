/**
 * Curated list of search words: what people type, in many languages, and the concept that is meant. Each word stands once.
 * A concept with `merkmal` is also found in the fields of an Angebot; the others in its words. Words are folded before they are
 * compared (`foldText`): case, accents and Arabic spellings do not count.
 */
export type Begriff = {
  code: string;
  /** What the page says when a hit fits by it. */
  text: string;
  /** Filter that is the same thing, for example `bereich:WOHNEN`; an Angebot with it has the concept. */
  merkmal?: string;
  worte: readonly string[];
};

// biome-ignore format: one concept a line is easier to curate
export const BEGRIFFE: readonly Begriff[] = [
  { code: 'DEUTSCHKURS', text: 'Deutsch lernen', worte: ['deutschkurs', 'deutschkurse', 'deutsch lernen', 'deutsch', 'sprachkurs', 'sprachkurse', 'sprachunterricht', 'deutschunterricht', 'sprachschule', 'daz', 'daf', 'deutsch als zweitsprache', 'دورة لغة', 'دورة اللغة', 'كورس لغة', 'كورس ألماني', 'تعلم الألمانية', 'تعلم اللغة الألمانية', 'دورة ألماني', 'لغة ألمانية', 'almanca kursu', 'almanca kurs', 'almanca öğrenmek', 'almanca', 'dil kursu', 'курс німецької', 'курси німецької', 'німецька мова', 'мовні курси', 'мовний курс', 'курсы немецкого', 'курс немецкого', 'немецкий язык', 'языковые курсы', 'языковой курс', 'کلاس زبان', 'کلاس آلمانی', 'آموزش آلمانی', 'زبان آلمانی', 'german course', 'german class', 'german classes', 'learn german', 'language course', 'cours d allemand', 'cours de langue', 'apprendre l allemand', 'curs de germana', 'curs de limba', 'curs germana', 'курс по немски', 'езиков курс', 'немски език', 'kursa almani', 'kurs gjermanisht'] },
  { code: 'INTEGRATIONSKURS', text: 'Integrationskurs', worte: ['integrationskurs', 'integrationskurse', 'i kurs', 'bamf kurs', 'orientierungskurs', 'دورة الاندماج', 'دورة اندماج', 'entegrasyon kursu', 'uyum kursu', 'інтеграційний курс', 'інтеграційні курси', 'интеграционный курс', 'интеграционные курсы', 'دوره ادغام', 'integration course', 'cours d integration', 'curs de integrare', 'интеграционен курс'] },
  { code: 'BERUFSSPRACHKURS', text: 'Berufssprachkurs', worte: ['berufssprachkurs', 'berufssprachkurse', 'bsk', 'deuföv', 'berufsdeutsch', 'deutsch für den beruf', 'دورة لغة مهنية', 'mesleki almanca', 'професійна німецька'] },
  { code: 'ALPHABETISIERUNG', text: 'Lesen und Schreiben lernen', merkmal: 'niveau:ALPHA', worte: ['alphabetisierung', 'alphabetisierungskurs', 'alphakurs', 'alpha kurs', 'lesen und schreiben', 'analphabet', 'analphabeten', 'محو الأمية', 'okuma yazma', 'سوادآموزی', 'alphabétisation', 'literacy', 'алфабетизация'] },
  { code: 'SPRACHCAFE', text: 'Deutsch sprechen üben', worte: ['sprachcafe', 'sprachtreff', 'sprechcafe', 'deutsch üben', 'konversation', 'konversationskurs', 'erzählcafe', 'sprachtandem', 'tandem', 'مقهى اللغة', 'dil kafe', 'мовне кафе', 'розмовний клуб', 'language cafe'] },
  { code: 'KINDERBETREUUNG', text: 'Kinderbetreuung dabei', merkmal: 'kinderbetreuung', worte: ['kinderbetreuung', 'betreuung für kinder', 'mit kinderbetreuung', 'mit kind', 'رعاية أطفال', 'رعاية الأطفال', 'حضانة أطفال', 'çocuk bakımı', 'догляд за дітьми', 'присмотр за детьми', 'уход за детьми', 'مراقبت از کودک', 'نگهداری کودک', 'childcare', 'child care', 'garde d enfants', 'ingrijire copii', 'грижа за деца'] },
  { code: 'KITA', text: 'Kita und Tagespflege', merkmal: 'bereich:KINDERBETREUUNG', worte: ['kita', 'kitaplatz', 'kindergarten', 'kindergartenplatz', 'tagesmutter', 'tagespflege', 'krippe', 'روضة', 'روضة أطفال', 'kreş', 'anaokulu', 'дитячий садок', 'дитсадок', 'детский сад', 'مهد کودک', 'kindergarden', 'nursery', 'creche', 'gradinita', 'детска градина'] },
  { code: 'SPRACHE', text: 'Lebensbereich Sprache', merkmal: 'bereich:SPRACHE', worte: ['sprache', 'sprachförderung'] },
  { code: 'FRAUEN', text: 'für Frauen', merkmal: 'zielgruppe:FRAUEN', worte: ['frauen', 'frau', 'mütter', 'frauenkurs', 'frauengruppe', 'mädchen', 'نساء', 'للنساء', 'النساء', 'سيدات', 'امرأة', 'kadın', 'kadınlar', 'kadınlar için', 'жінки', 'для жінок', 'жінок', 'женщины', 'для женщин', 'женщин', 'زنان', 'خانم ها', 'بانوان', 'women', 'woman', 'femmes', 'femme', 'femei', 'жени'] },
  { code: 'MAENNER', text: 'für Männer', merkmal: 'zielgruppe:MAENNER', worte: ['männer', 'väter', 'رجال', 'erkekler', 'чоловіки', 'мужчины', 'men', 'hommes'] },
  { code: 'KINDER', text: 'für Kinder', merkmal: 'zielgruppe:KINDER', worte: ['kinder', 'kind', 'kindergruppe', 'أطفال', 'çocuk', 'çocuklar', 'діти', 'для дітей', 'дети', 'کودکان', 'بچه ها', 'children', 'kids', 'enfants', 'copii', 'деца'] },
  { code: 'JUNGE', text: 'für Jugendliche und junge Erwachsene', merkmal: 'zielgruppe:JUNGE', worte: ['jugendliche', 'jugend', 'junge erwachsene', 'junge menschen', 'شباب', 'gençler', 'gençlik', 'молодь', 'молодежь', 'جوانان', 'youth', 'young people', 'jeunes', 'tineri', 'младежи'] },
  { code: 'FAMILIEN', text: 'für Eltern und Familien', merkmal: 'zielgruppe:FAMILIEN', worte: ['familie', 'familien', 'eltern', 'familienberatung', 'erziehungsberatung', 'elterncafe', 'عائلة', 'عائلات', 'aile', 'ebeveyn', 'сім я', 'родина', 'семья', 'خانواده', 'family', 'families', 'parents', 'famille', 'семейство'] },
  { code: 'AELTERE', text: 'für ältere Menschen', merkmal: 'zielgruppe:AELTERE', worte: ['senioren', 'ältere', 'ältere menschen', 'seniorinnen', 'كبار السن', 'yaşlılar', 'літні люди', 'пожилые', 'seniors', 'elderly'] },
  { code: 'GEFLUECHTETE', text: 'für Geflüchtete', merkmal: 'zielgruppe:GEFLUECHTETE', worte: ['geflüchtete', 'flüchtlinge', 'flüchtling', 'flüchtlingsberatung', 'لاجئين', 'لاجئ', 'mülteci', 'mülteciler', 'біженці', 'беженцы', 'پناهنده', 'پناهندگان', 'refugees', 'refugee', 'réfugiés'] },
  { code: 'BEHINDERUNG', text: 'für Menschen mit Behinderung', merkmal: 'zielgruppe:BEHINDERUNG', worte: ['behinderung', 'behinderte', 'schwerbehindert', 'inklusion', 'إعاقة', 'engelli', 'інвалідність', 'инвалидность', 'معلولیت', 'disability', 'handicap'] },
  { code: 'ASYL', text: 'Asylverfahren', worte: ['asyl', 'asylverfahren', 'asylantrag', 'asylberatung', 'اللجوء', 'لجوء', 'iltica', 'притулок', 'убежище', 'پناهندگی', 'asylum', 'asile'] },
  { code: 'AUFENTHALT', text: 'Lebensbereich Aufenthalt', merkmal: 'bereich:AUFENTHALT', worte: ['aufenthalt', 'aufenthaltserlaubnis', 'aufenthaltstitel', 'duldung', 'niederlassungserlaubnis', 'إقامة', 'الإقامة', 'oturum', 'oturma izni', 'дозвіл на проживання', 'вид на жительство', 'اقامت', 'residence permit', 'visa', 'titre de séjour', 'permis de sedere'] },
  { code: 'EINBUERGERUNG', text: 'Einbürgerung', worte: ['einbürgerung', 'einbürgerungstest', 'deutscher pass', 'staatsangehörigkeit', 'جنسية', 'الجنسية', 'تجنيس', 'vatandaşlık', 'громадянство', 'гражданство', 'تابعیت', 'citizenship', 'nationalité', 'cetatenie'] },
  { code: 'RECHTSBERATUNG', text: 'Rechtsberatung', worte: ['rechtsberatung', 'anwalt', 'rechtshilfe', 'محامي', 'استشارة قانونية', 'avukat', 'юрист', 'адвокат', 'وکیل', 'lawyer', 'legal advice', 'avocat'] },
  { code: 'ARBEIT', text: 'Lebensbereich Ausbildung und Arbeit', merkmal: 'bereich:AUSBILDUNG_ARBEIT', worte: ['arbeit', 'job', 'jobs', 'arbeitssuche', 'stellensuche', 'arbeit finden', 'عمل', 'وظيفة', 'البحث عن عمل', 'شغل', 'iş', 'iş arama', 'робота', 'работа', 'пошук роботи', 'поиск работы', 'کار', 'کاریابی', 'work', 'employment', 'travail', 'emploi', 'loc de munca'] },
  { code: 'BEWERBUNG', text: 'Bewerbung', worte: ['bewerbung', 'bewerbungen', 'bewerbungstraining', 'lebenslauf', 'bewerbungshilfe', 'سيرة ذاتية', 'özgeçmiş', 'iş başvurusu', 'резюме', 'رزومه', 'cv', 'application training'] },
  { code: 'AUSBILDUNG', text: 'Ausbildung', worte: ['ausbildung', 'ausbildungsplatz', 'lehre', 'lehrstelle', 'berufsausbildung', 'تدريب مهني', 'أوسبيلدونغ', 'meslek eğitimi', 'професійне навчання', 'профессиональное обучение', 'آموزش حرفه ای', 'apprenticeship', 'vocational training', 'apprentissage'] },
  { code: 'ANERKENNUNG', text: 'Anerkennung von Abschlüssen', worte: ['anerkennung', 'anerkennungsberatung', 'zeugnisanerkennung', 'abschluss anerkennen', 'diplom anerkennen', 'معادلة الشهادات', 'اعتراف بالشهادة', 'تعديل الشهادة', 'denklik', 'diploma denkliği', 'визнання диплома', 'визнання дипломів', 'признание диплома', 'تایید مدرک', 'recognition', 'reconnaissance diplôme', 'recunoasterea diplomei'] },
  { code: 'WOHNEN', text: 'Lebensbereich Wohnen', merkmal: 'bereich:WOHNEN', worte: ['wohnung', 'wohnen', 'wohnungssuche', 'wohnraum', 'miete', 'mietvertrag', 'vermieter', 'wohngeld', 'سكن', 'شقة', 'البحث عن سكن', 'بيت', 'ev', 'konut', 'kiralık ev', 'ev arama', 'житло', 'квартира', 'пошук житла', 'жилье', 'поиск жилья', 'خانه', 'مسکن', 'آپارتمان', 'housing', 'flat', 'apartment', 'logement', 'locuinta', 'жилище'] },
  { code: 'OBDACHLOS', text: 'Wohnungsnot', worte: ['obdachlos', 'obdachlosigkeit', 'wohnungslos', 'wohnungsverlust', 'räumung', 'räumungsklage', 'notunterkunft', 'notschlafstelle', 'بلا مأوى', 'تشرد', 'evsiz', 'безпритульний', 'бездомный', 'بی خانمان', 'homeless', 'sans abri'] },
  { code: 'EXISTENZ', text: 'Lebensbereich Existenzsicherung', merkmal: 'bereich:EXISTENZSICHERUNG', worte: ['geld', 'sozialhilfe', 'bürgergeld', 'sozialleistungen', 'sozialberatung', 'مساعدة مالية', 'مال', 'para', 'sosyal yardım', 'гроші', 'соціальна допомога', 'деньги', 'социальная помощь', 'پول', 'کمک مالی', 'money', 'argent', 'bani'] },
  { code: 'SCHULDEN', text: 'Schulden', worte: ['schulden', 'schuldnerberatung', 'schuldenberatung', 'insolvenz', 'inkasso', 'mahnung', 'ديون', 'دين', 'borç', 'borçlar', 'борги', 'долги', 'بدهی', 'debt', 'debts', 'dettes', 'datorii', 'дългове'] },
  { code: 'LEBENSMITTEL', text: 'Lebensmittel', worte: ['tafel', 'lebensmittel', 'essen', 'lebensmittelausgabe', 'طعام', 'مواد غذائية', 'gıda yardımı', 'yemek', 'їжа', 'продукти', 'еда', 'продукты', 'غذا', 'food', 'food bank', 'nourriture', 'mancare', 'храна'] },
  { code: 'KLEIDUNG', text: 'Kleidung und Möbel', worte: ['kleidung', 'kleider', 'kleiderkammer', 'möbel', 'möbellager', 'ملابس', 'أثاث', 'giysi', 'kıyafet', 'одяг', 'меблі', 'одежда', 'мебель', 'لباس', 'clothes', 'clothing', 'furniture', 'vêtements', 'haine'] },
  { code: 'ANTRAEGE', text: 'Hilfe bei Anträgen und Formularen', worte: ['antrag', 'anträge', 'formular', 'formulare', 'formularhilfe', 'ausfüllen', 'ausfüllhilfe', 'behördengang', 'استمارة', 'استمارات', 'تعبئة استمارة', 'form doldurma', 'başvuru', 'заява', 'заповнення форм', 'заявление', 'анкета', 'فرم', 'پر کردن فرم', 'forms', 'formulaire'] },
  { code: 'SCHULE', text: 'Schule', worte: ['schule', 'schulanmeldung', 'schulberatung', 'مدرسة', 'okul', 'школа', 'مدرسه', 'school', 'école', 'scoala', 'училище'] },
  { code: 'HAUSAUFGABEN', text: 'Hilfe beim Lernen', worte: ['hausaufgaben', 'hausaufgabenhilfe', 'nachhilfe', 'lernförderung', 'lernhilfe', 'واجبات', 'دروس تقوية', 'ödev yardımı', 'ödev', 'допомога з уроками', 'репетитор', 'کمک درسی', 'homework', 'tutoring', 'devoirs', 'meditatii'] },
  { code: 'SCHULABSCHLUSS', text: 'Schulabschluss nachholen', worte: ['schulabschluss', 'hauptschulabschluss', 'abschluss nachholen', 'abendschule', 'شهادة مدرسية', 'okul diploması', 'атестат', 'аттестат'] },
  { code: 'BILDUNG', text: 'Lebensbereich Bildung', merkmal: 'bereich:BILDUNG', worte: ['bildung', 'weiterbildung', 'lernen', 'studium', 'تعليم', 'eğitim', 'освіта', 'образование', 'آموزش', 'education', 'formation', 'educatie'] },
  { code: 'COMPUTER', text: 'Computer und Internet', worte: ['computer', 'computerkurs', 'internet', 'digital', 'smartphone', 'handy', 'كمبيوتر', 'حاسوب', 'bilgisayar', 'bilgisayar kursu', 'комп ютер', 'компьютер', 'کامپیوتر', 'ordinateur'] },
  { code: 'GESUNDHEIT', text: 'Lebensbereich Gesundheit', merkmal: 'bereich:GESUNDHEIT', worte: ['gesundheit', 'arzt', 'ärztin', 'krankenversicherung', 'medizin', 'krank', 'صحة', 'طبيب', 'دكتور', 'sağlık', 'doktor', 'здоров я', 'лікар', 'здоровье', 'врач', 'سلامت', 'پزشک', 'دکتر', 'health', 'doctor', 'santé', 'médecin', 'sanatate', 'здраве'] },
  { code: 'PSYCHE', text: 'Seelische Gesundheit', worte: ['psychologe', 'psychologin', 'psychotherapie', 'therapie', 'trauma', 'traumaberatung', 'psyche', 'psychosoziale beratung', 'depression', 'نفسي', 'علاج نفسي', 'طبيب نفسي', 'psikolog', 'terapi', 'psikolojik destek', 'психолог', 'психологічна допомога', 'психологическая помощь', 'روانشناس', 'روان درمانی', 'therapy', 'psychologist', 'mental health', 'psychologue', 'psiholog'] },
  { code: 'SUCHT', text: 'Sucht', worte: ['sucht', 'suchtberatung', 'drogen', 'alkohol', 'drogenberatung', 'إدمان', 'مخدرات', 'bağımlılık', 'залежність', 'зависимость', 'наркотики', 'اعتیاد', 'addiction', 'drugs', 'dependenta'] },
  { code: 'SCHWANGERSCHAFT', text: 'Schwangerschaft und Geburt', worte: ['schwanger', 'schwangerschaft', 'schwangerschaftsberatung', 'hebamme', 'geburt', 'حامل', 'الحمل', 'قابلة', 'hamile', 'hamilelik', 'ebe', 'вагітність', 'вагітна', 'беременность', 'беременная', 'باردار', 'بارداری', 'pregnancy', 'pregnant', 'midwife', 'grossesse', 'insarcinata', 'бременност'] },
  { code: 'PFLEGE', text: 'Pflege', worte: ['pflege', 'pflegeberatung', 'pflegegrad', 'رعاية', 'bakım', 'догляд', 'уход', 'مراقبت', 'care advice'] },
  { code: 'GEWALT', text: 'Schutz vor Gewalt', merkmal: 'zielgruppe:GEWALTBETROFFENE', worte: ['gewalt', 'frauenhaus', 'häusliche gewalt', 'gewaltschutz', 'schutz vor gewalt', 'عنف', 'العنف', 'عنف منزلي', 'şiddet', 'kadın sığınma evi', 'насильство', 'насилие', 'خشونت', 'خشونت خانگی', 'violence', 'domestic violence', 'shelter', 'violences', 'violenta'] },
  { code: 'SOZIALES', text: 'Lebensbereich Soziale Integration', merkmal: 'bereich:SOZIALE_INTEGRATION', worte: ['treff', 'begegnung', 'begegnungscafe', 'kontakte', 'freunde finden', 'gruppe', 'freizeit', 'verein', 'لقاء', 'تعارف', 'buluşma', 'tanışma', 'зустріч', 'спілкування', 'общение', 'встреча', 'آشنایی', 'meeting people', 'rencontre'] },
  { code: 'SPORT', text: 'Sport und Bewegung', worte: ['sport', 'sportverein', 'fußball', 'fussball', 'schwimmen', 'schwimmkurs', 'fitness', 'رياضة', 'كرة قدم', 'سباحة', 'spor', 'futbol', 'yüzme', 'спорт', 'футбол', 'плавання', 'плавание', 'ورزش', 'فوتبال', 'شنا', 'swimming', 'natation'] },
  { code: 'PATENSCHAFT', text: 'Patenschaft, Begleitung', worte: ['patenschaft', 'pate', 'paten', 'lotse', 'lotsen', 'integrationslotse', 'mentor', 'mentoring', 'begleitung', 'مرافقة', 'refakatçi', 'супровід', 'сопровождение', 'همراهی', 'accompagnement'] },
  { code: 'EHRENAMT', text: 'Ehrenamt', worte: ['ehrenamt', 'freiwillig', 'helfen', 'تطوع', 'gönüllü', 'волонтер', 'волонтерство', 'داوطلب', 'volunteer'] },
  { code: 'DOLMETSCHEN', text: 'Übersetzen und Dolmetschen', worte: ['dolmetscher', 'dolmetschen', 'übersetzer', 'übersetzung', 'übersetzen', 'sprachmittlung', 'sprachmittler', 'ترجمة', 'مترجم', 'tercüman', 'çeviri', 'перекладач', 'переклад', 'переводчик', 'перевод', 'ترجمه', 'interpreter', 'translator', 'interprète', 'traducere', 'преводач'] },
  { code: 'MOBILITAET', text: 'Lebensbereich Mobilität', merkmal: 'bereich:MOBILITAET', worte: ['mobilität', 'bus', 'fahrkarte', 'ticket', 'deutschlandticket', 'مواصلات', 'ulaşım', 'транспорт', 'حمل و نقل', 'transport'] },
  { code: 'FUEHRERSCHEIN', text: 'Führerschein', worte: ['führerschein', 'fahrschule', 'führerschein umschreiben', 'رخصة قيادة', 'شهادة سواقة', 'ehliyet', 'водійські права', 'водительские права', 'گواهینامه', 'driving licence', 'permis de conduire', 'permis auto', 'шофьорска книжка'] },
  { code: 'FAHRRAD', text: 'Fahrrad', worte: ['fahrrad', 'radfahren', 'fahrradwerkstatt', 'fahrradkurs', 'دراجة', 'bisiklet', 'велосипед', 'دوچرخه', 'bicycle', 'bike', 'vélo', 'bicicleta'] },
  { code: 'MIGRATIONSBERATUNG', text: 'Migrationsberatung', worte: ['migrationsberatung', 'mbe', 'migrationsdienst', 'jmd', 'jugendmigrationsdienst', 'beratung für zugewanderte', 'integrationsberatung', 'استشارة الهجرة', 'مشورة للمهاجرين', 'göçmen danışmanlığı', 'консультація для мігрантів', 'консультация для мигрантов', 'مشاوره مهاجرت', 'migration advice', 'conseil migrants'] },
  { code: 'DISKRIMINIERUNG', text: 'Diskriminierung und Rassismus', worte: ['diskriminierung', 'antidiskriminierung', 'rassismus', 'تمييز', 'عنصرية', 'ayrımcılık', 'ırkçılık', 'дискримінація', 'дискриминация', 'تبعیض', 'نژادپرستی', 'discrimination', 'racism', 'racisme'] },
  { code: 'KOSTENFREI', text: 'kostenfrei', merkmal: 'kosten:KOSTENFREI', worte: ['kostenlos', 'kostenfrei', 'gratis', 'umsonst', 'مجاني', 'مجانا', 'ücretsiz', 'bedava', 'безкоштовно', 'безкоштовний', 'бесплатно', 'бесплатный', 'رایگان', 'free', 'gratuit', 'безплатно'] },
  { code: 'ONLINE', text: 'online', merkmal: 'online', worte: ['online', 'onlineberatung', 'online kurs', 'videoberatung', 'أونلاين', 'عبر الإنترنت', 'çevrimiçi', 'онлайн', 'آنلاین', 'en ligne'] },
];

/** Words for languages, in German and in the language itself. */
// biome-ignore format: one language a line is easier to curate
export const SPRACHWORTE: Readonly<Record<string, readonly string[]>> = {
  ar: ['arabisch', 'arabischsprachig', 'auf arabisch', 'عربي', 'العربية', 'بالعربية', 'بالعربي', 'arapça', 'арабська', 'арабский', 'arabic', 'arabe'],
  tr: ['türkisch', 'auf türkisch', 'türkçe', 'تركي', 'турецька', 'турецкий', 'turkish', 'turc'],
  uk: ['ukrainisch', 'auf ukrainisch', 'українська', 'українською', 'украинский', 'ukrainian', 'ukrainien'],
  ru: ['russisch', 'auf russisch', 'русский', 'по русски', 'російська', 'russian', 'russe'],
  fa: ['farsi', 'persisch', 'فارسی', 'فارسي', 'persian'],
  prs: ['dari', 'دری'],
  en: ['englisch', 'auf englisch', 'english', 'anglais', 'англійська', 'английский'],
  fr: ['französisch', 'auf französisch', 'français', 'francais', 'french'],
  ro: ['rumänisch', 'română', 'romanian'],
  bg: ['bulgarisch', 'български', 'bulgarian'],
  kmr: ['kurdisch', 'kurmandschi', 'kurmanci', 'kurdî', 'kürtçe', 'كردي', 'kurdish'],
  ckb: ['sorani', 'سۆرانی'],
  ti: ['tigrinya', 'ትግርኛ'],
  sq: ['albanisch', 'shqip', 'albanian'],
  ps: ['paschtu', 'پښتو', 'pashto'],
  so: ['somali', 'soomaali'],
  pl: ['polnisch', 'polski', 'polish'],
  es: ['spanisch', 'español', 'spanish'],
  vi: ['vietnamesisch', 'tiếng việt', 'vietnamese'],
  gs: ['gebärdensprache', 'gebärden', 'dgs'],
};

/** Words that say nothing about what is sought. */
// biome-ignore format: a list
export const FUELLWORTE: readonly string[] = [
  'für', 'und', 'oder', 'mit', 'in', 'im', 'an', 'am', 'auf', 'bei', 'beim', 'nahe', 'nähe', 'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einer', 'zu', 'zum', 'zur', 'von', 'vom',
  'ich', 'suche', 'brauche', 'finden', 'hilfe', 'wo', 'gibt', 'es', 'kann', 'man', 'mein', 'meine', 'bitte', 'stadt', 'gemeinde', 'angebot', 'angebote', 'أريد', 'أبحث', 'عن', 'في', 'مع', 'من', 'على', 've', 'için', 'ile', 'bir',
  'для', 'та', 'і', 'и', 'в', 'на', 'з', 'с', 'я', 'ищу', 'шукаю', 'در', 'برای', 'و', 'با', 'the', 'for', 'with', 'a', 'near', 'to', 'pour', 'avec', 'et', 'le', 'la', 'les', 'pentru', 'cu', 'si',
];
