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
  freiwillig: 'Bu onay gönüllüdür. Hayır diyebilirsiniz. Neden belirtmeniz gerekmez.',
  keineNachteile: 'Evet ya da hayır demeniz, aldığınız yardımları ve oturumunuzu etkilemez.',
  widerruf: 'Onayınızı istediğiniz zaman geri alabilirsiniz. Bir cümle yeterlidir.',
  verbindlich: 'Almanca metin bağlayıcıdır. Bu çeviri, metni anlamanıza yardımcı olur.',
  information: {
    titel: 'Verileriniz hakkında bilgi',
    zweck: 'Verilerinizi yalnızca size danışmanlık ve destek vermek için kullanıyoruz.',
    daten: 'Yalnızca gerekli olanı yazıyoruz. Bize ne anlatacağınıza siz karar verirsiniz.',
    ohneNamen: 'Adınızı söylemeden de danışmanlık alabilirsiniz.',
    dauer: 'Verilerinizi sileriz: kısa danışmanlıktan 12 ay sonra, vaka bittikten 3 yıl sonra.',
    rechte:
      'Verilerinizi görebilir, düzelttirebilir ve sildirebilirsiniz. Veri koruma kurumuna şikâyette bulunabilirsiniz: {aufsicht}.',
  },
};
