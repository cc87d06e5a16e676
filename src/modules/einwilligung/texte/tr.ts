import type { Uebersetzung } from './typen.ts';

export const tr: Uebersetzung = {
  geprueft: false,
  titel: 'Onay',
  verantwortlich: 'Verilerinizden {stelle} sorumludur.',
  zwecke: {
    ZUSAMMENARBEIT:
      '{stelle} kurumunun KIM Vaka Yönetimi kapsamında benimle çalışmasını ve bunun için verilerimi kaydedip kullanmasını kabul ediyorum.',
    SCHWEIGEPFLICHT:
      '{stelle} ile {empfaenger} arasında, talebim için gerekli bilgilerin paylaşılmasını kabul ediyorum. Bunun için her ikisini de gizlilik yükümlülüğünden muaf tutuyorum.',
    BESONDERE_KATEGORIEN:
      '{stelle} kurumunun şu alanlarda sağlık, din veya köken gibi özel olarak korunan bilgilerimi de kaydetmesini kabul ediyorum: {bereiche}.',
    BEFRAGUNG:
      '{stelle} kurumunun bu danışmanlıkla ilgili bir ankete katılmak isteyip istemediğimi sormasını kabul ediyorum.',
    PARALLELFALL:
      '{stelle} kurumunun, başka bir KIM kurumunun benimle çalışıp çalışmadığını kontrol etmesini kabul ediyorum. Cevap yalnızca evet veya hayırdır.',
    FALLKONFERENZ:
      '{stelle} kurumunun, çözüm bulmak için durumumu {empfaenger} ile görüşmesini kabul ediyorum.',
    NACHRICHTEN:
      '{stelle} kurumunun bana {kanal} yoluyla, örneğin randevular hakkında mesaj göndermesini kabul ediyorum.',
    KIM_DATENBANK:
      '{stelle} kurumunun danışmanlığımla ilgili bilgileri, adım olmadan, Kuzey Ren-Vestfalya eyaletinin KIM veri tabanına girmesini kabul ediyorum.',
  },
  daten: {
    ZUSAMMENARBEIT:
      'Bunun için şunları kaydederiz: adınız ve size nasıl ulaşacağımız, dilleriniz, talebiniz, hedefleriniz ve görüşmelerimiz. Her yaşam alanı için kaydedip kaydetmeyeceğimize siz karar verirsiniz.',
    SCHWEIGEPFLICHT:
      'Yalnızca talebiniz için bu kurumda gerekli olanı iletiriz. Diğer kurumlar hiçbir şey almaz. Her yeni kurum için size yeniden sorarız.',
    BESONDERE_KATEGORIEN:
      'Sağlık, köken, din, siyasi görüş, cinsel yaşam ve cinsel yönelim hakkındaki bilgiler özel olarak korunur. Bunları ayrı ve şifreli saklarız.',
    BEFRAGUNG:
      'Bunun için yalnızca iletişim bilginizi ve dilinizi kullanırız. Cevaplarınız dosyanızla birleştirilmez.',
    PARALLELFALL:
      'Yalnızca ad ve doğum tarihinden oluşan şifreli bir kod karşılaştırılır. Cevap evet ya da hayırdır, daha fazlası değil. Böylece hiçbir şeyi iki kez yapmanız gerekmez.',
    FALLKONFERENZ:
      'Yalnızca çözüm için gerekli olan konuşulur. Katılan herkesi gizlilikle yükümlü kılarız. Siz de katılabilirsiniz.',
    NACHRICHTEN:
      'Mesajlarda talebiniz hakkında hiçbir şey yazmaz. Unutmayın: Telefonunuzu ya da posta kutunuzu başkaları da okuyabilir.',
    KIM_DATENBANK:
      'Eyaletin formunda istenenler girilir: örneğin bize nasıl geldiğiniz, yaş grubu, oturum durumu, ihtiyaçlar, hedefler ve yönlendirmeler. Adınız, adresiniz ve notlarımız buna dâhil değildir. Eyalet bundan programın nasıl çalıştığını ve neyin eksik olduğunu görür.',
  },
  folgen: {
    ZUSAMMENARBEIT:
      'Bu onay olmadan sizin için vaka açmayız. Yine de, adınızı vermeden de, kısa danışmanlık alırsınız.',
    SCHWEIGEPFLICHT:
      'Bu onay olmadan bu kurumla konuşmayız. Oraya kendiniz gidebilirsiniz; hazırlanmanıza yardım ederiz.',
    BESONDERE_KATEGORIEN:
      'Bu onay olmadan böyle bilgileri yazmayız. Yine de size danışmanlık veririz; bazı şeyleri belki yeniden anlatmanız gerekir.',
    BEFRAGUNG: 'Bu onay olmadan size sormayız. Danışmanlığınız için hiçbir şey değişmez.',
    PARALLELFALL: 'Bu onay olmadan bunu kontrol etmeyiz. Danışmanlığınız için hiçbir şey değişmez.',
    FALLKONFERENZ:
      'Bu onay olmadan böyle konuları yalnızca adınız ve sizi tanıtacak bilgiler olmadan konuşuruz.',
    NACHRICHTEN: 'Bu onay olmadan size bu yolla hiçbir şey göndermeyiz. Randevuları görüşmede söyleriz.',
    KIM_DATENBANK:
      'Bu onay olmadan yalnızca bir danışmanlık yapıldığını gireriz, sizi tanıtacak bilgi olmadan. Danışmanlığınız için hiçbir şey değişmez.',
  },
  freiwillig: 'Bu onay gönüllüdür. Hayır diyebilirsiniz. Neden belirtmeniz gerekmez.',
  keineNachteile:
    'Evet ya da hayır demenizin, aldığınız yardımlara ve oturumunuza hiçbir etkisi yoktur. Başka hiçbir onay ve kanundan doğan hiçbir hizmet buna bağlı değildir.',
  widerruf:
    'Onayınızı istediğiniz zaman geri alabilirsiniz. Sözlü ya da yazılı bir cümle yeterlidir. O andan sonra verileri bunun için kullanmayız. Daha önce yapılanlar hukuka uygun kalır.',
  dauer: 'Onay en fazla on iki ay geçerlidir. Sonra size yeniden sorarız.',
  grundlage: 'Hukuki dayanak onayınızdır ({grundlage}). Geçerli kanun: {recht}.',
  dsb: 'Veri koruma görevlisi: {dsb}.',
  dsbUeber: 'Veri koruma görevlisine sorumlu kurum üzerinden ulaşabilirsiniz.',
  beschwerde: 'Şikâyetinizi şuraya yapabilirsiniz: {aufsicht} ({beschwerde}).',
  verbindlich: 'Almanca metin bağlayıcıdır. Bu çeviri, metni anlamanıza yardımcı olur.',
  information: {
    titel: 'Verileriniz hakkında bilgi',
    zweck: 'Verilerinizi yalnızca size danışmanlık ve destek vermek için kullanıyoruz.',
    daten:
      'Yalnızca talebiniz için gerekli olanı ve bize söylediklerinizi: örneğin ad, iletişim, dil, talep ve görüşmeler. Ne söyleyeceğinize siz karar verirsiniz.',
    ohneNamen: 'Adınızı söylemeden de danışmanlık alabilirsiniz.',
    grundlage:
      'Adınızla yapılan kısa danışmanlık ve vakada birlikte çalışma onayınıza dayanır ({grundlage}). Özel olarak korunan bilgileri yalnızca ayrı bir onayla yazarız ({besondere}). Geçerli kanun: {recht}.',
    empfaenger:
      'Onayınız olmadan verileri kimse almaz; yalnızca bir kanun bizi zorunlu kılarsa verilir. Tekniği işleten gizlilikle yükümlüdür ve dosya okumaz. Verileriniz Avrupa Birliği içinde kalır. Hiçbir bilgisayar sizin hakkınızda karar vermez.',
    dauer:
      'Kısa danışmanlığı son görüşmeden on iki ay sonra, vakayı bittiği yılın sonundan üç yıl sonra sileriz. Birlikte çalışma onayını geri alırsanız vakayı bir ay sonra sileriz; yalnızca onayınızın kanıtı daha uzun kalır.',
    rechte:
      'Verilerinizi görmeyi, düzeltilmesini, silinmesini, sınırlanmasını ve yanınıza almayı isteyebilir, itiraz edebilirsiniz ({rechte}). Bir onayı istediğiniz zaman geri alabilirsiniz. Şikâyetinizi şuraya yapabilirsiniz: {aufsicht} ({beschwerde}).',
  },
};
