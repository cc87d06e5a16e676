import type { Sprache } from '#src/modules/akte/wertelisten/sprachen.ts';

/** A name in Latin letters, and in the own script where people would write it. */
type Name = readonly [latein: string, original?: string];
export type Herkunft = {
  sprache: Sprache;
  anteil: number;
  familiennamen: readonly Name[];
  vornamen: readonly Name[];
};

const name = (text: string): Name => [text];

/** Common names only, put together by chance: nobody real is meant. Letters after DIN 91379. */
// biome-ignore format: a table, one row per list
export const HERKUENFTE: readonly Herkunft[] = [
  {
    sprache: 'ar', anteil: 24,
    familiennamen: [['Al-Khatib', 'الخطيب'], ['Haddad', 'حداد'], ['Darwisch', 'درويش'], ['Mansour', 'منصور'], ['Suleiman', 'سليمان'], ['Al-Ahmad', 'الأحمد'], ['Nassar', 'نصار'], ['Qasim', 'قاسم'], ['Younes', 'يونس'], ['Al-Masri', 'المصري'], ['Barakat', 'بركات'], ['Hamdan', 'حمدان']],
    vornamen: [['Ahmad', 'أحمد'], ['Fatima', 'فاطمة'], ['Khaled', 'خالد'], ['Mariam', 'مريم'], ['Omar', 'عمر'], ['Nour', 'نور'], ['Yusra', 'يسرى'], ['Samir', 'سمير'], ['Huda', 'هدى'], ['Bilal', 'بلال']],
  },
  {
    sprache: 'uk', anteil: 16,
    familiennamen: [['Kovalenko', 'Коваленко'], ['Shevchuk', 'Шевчук'], ['Bondarenko', 'Бондаренко'], ['Tkachenko', 'Ткаченко'], ['Melnyk', 'Мельник'], ['Kravchuk', 'Кравчук'], ['Polishchuk', 'Поліщук'], ['Savchenko', 'Савченко'], ['Lysenko', 'Лисенко']],
    vornamen: [['Iryna', 'Ірина'], ['Andrii', 'Андрій'], ['Natalia', 'Наталія'], ['Serhii', 'Сергій'], ['Kateryna', 'Катерина'], ['Mykola', 'Микола'], ['Yuliia', 'Юлія'], ['Viktor', 'Віктор']],
  },
  {
    sprache: 'tr', anteil: 12,
    familiennamen: ['Yılmaz', 'Çelik', 'Şahin', 'Öztürk', 'Kılıç', 'Doğan', 'Aydın', 'Güneş', 'Koç', 'Erdoğdu'].map(name),
    vornamen: ['Ayşe', 'Mehmet', 'Zeynep', 'Hüseyin', 'Gülşen', 'İbrahim', 'Özlem', 'Çağrı'].map(name),
  },
  {
    sprache: 'ro', anteil: 9,
    familiennamen: ['Popescu', 'Ionescu', 'Țurcanu', 'Stănescu', 'Mureșan', 'Ungureanu', 'Bălan', 'Ciobanu'].map(name),
    vornamen: ['Ștefan', 'Ioana', 'Cătălin', 'Mihaela', 'Andreea', 'Răzvan', 'Florin'].map(name),
  },
  {
    sprache: 'bg', anteil: 6,
    familiennamen: [['Dimitrov', 'Димитров'], ['Petkova', 'Петкова'], ['Georgiev', 'Георгиев'], ['Stoyanova', 'Стоянова'], ['Hristov', 'Христов']],
    vornamen: [['Boyko', 'Бойко'], ['Desislava', 'Десислава'], ['Plamen', 'Пламен'], ['Yordanka', 'Йорданка'], ['Rosen', 'Росен']],
  },
  {
    sprache: 'fa', anteil: 8,
    familiennamen: [['Ahmadi', 'احمدی'], ['Rezaei', 'رضایی'], ['Hosseini', 'حسینی'], ['Karimi', 'کریمی'], ['Moradi', 'مرادی'], ['Sharifi', 'شریفی']],
    vornamen: [['Parisa', 'پریسا'], ['Reza', 'رضا'], ['Shirin', 'شیرین'], ['Navid', 'نوید'], ['Leila', 'لیلا'], ['Farhad', 'فرهاد']],
  },
  {
    sprache: 'kmr', anteil: 6,
    familiennamen: ['Demîr', 'Bozan', 'Şêxo', 'Xalid', 'Osê', 'Berxwedan'].map(name),
    vornamen: ['Rojîn', 'Azad', 'Berîvan', 'Serhat', 'Nûjîn', 'Dilovan'].map(name),
  },
  {
    sprache: 'vi', anteil: 4,
    familiennamen: ['Trần', 'Phạm', 'Lê', 'Hoàng', 'Đặng', 'Vũ'].map(name),
    vornamen: ['Minh Đức', 'Thị Hoa', 'Quốc Bảo', 'Ngọc Lan', 'Văn Hùng', 'Thu Hà'].map(name),
  },
  {
    sprache: 'so', anteil: 4,
    familiennamen: ['Warsame', 'Abdullahi', 'Jama', 'Farah', 'Hersi'].map(name),
    vornamen: ['Hodan', 'Liban', 'Ifrah', 'Guled', 'Sagal'].map(name),
  },
  {
    sprache: 'ti', anteil: 4,
    familiennamen: [['Gebremedhin', 'ገብረመድህን'], ['Tekle', 'ተክለ'], ['Habtom', 'ሃብቶም'], ['Woldu', 'ወልዱ']],
    vornamen: [['Selam', 'ሰላም'], ['Yonas', 'ዮናስ'], ['Semhar', 'ሰምሃር'], ['Filmon', 'ፊልሞን']],
  },
  {
    sprache: 'fr', anteil: 4,
    familiennamen: ['Traoré', 'Koné', 'N’Diaye', 'Mbaye', 'Ouédraogo'].map(name),
    vornamen: ['Aïssatou', 'Moussa', 'Fanta', 'Désiré', 'Léontine'].map(name),
  },
  {
    sprache: 'sq', anteil: 3,
    familiennamen: ['Gashi', 'Krasniqi', 'Hoxha', 'Përparim'].map(name),
    vornamen: ['Arbër', 'Blerta', 'Shpresa', 'Valon'].map(name),
  },
];
