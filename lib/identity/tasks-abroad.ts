import { latinized } from './glyphs';

/** Read as the words of a name are read: look-alike letters as Latin ones, marks off, lower case. */
const plain = (word: string) =>
  latinized(word)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const list = (text: string) => text.trim().split(/\s+/);

/** Tasks and departments in scripts that put no blank between words. */
const UNSPACED = list(`
  サポート サポートセンター カスタマーサービス カスタマーサポート カスタマーセンター お客様センター お客様サポート セキュリティ セキュリティセンター アカウント 公式 事務局 運営事務局 お知らせ ご案内
  ご請求 お支払い 通知 管理センター
  客服 客服中心 客户服务 客戶服務 官方 安全 安全中心 通知 团队 團隊 账户 帳戶 账单 帳單 支持 服务 服務 订单 訂單
  고객센터 고객지원 공식 보안 보안팀 보안센터 알림 안내 결제 계정 서비스 지원팀
`);
/** The same in Cyrillic, Greek, Arabic and Hebrew letters and in Latin ones of languages that `vocabulary.ts` leaves out. */
const SPACED = list(`
  поддержка служба безопасность безопасности клиент клиентов клиента счет счёт аккаунт оплата платеж доставка заказ уведомление уведомления команда банк онлайн сервис
  підтримка служба безпека рахунок
  υποστήριξη ασφάλεια λογαριασμός πληρωμή ειδοποίηση ομάδα εξυπηρέτηση πελατών
  دعم الدعم فريق خدمة العملاء الأمان حساب الحساب الدفع إشعار تنبيه
  תמיכה שירות לקוחות אבטחה חשבון תשלום הודעה צוות
  destek müşteri hizmetleri güvenlik hesap ödeme bildirim ekibi
  pomoc wsparcie obsługa klienta bezpieczeństwo konto płatność powiadomienie zespół
  kundtjänst kundservice säkerhet betalning kundeservice kundesenter sikkerhed sikkerhet betaling asiakaspalvelu turvallisuus maksu
  zákaznická zákaznický podpora zabezpečení účet platba ügyfélszolgálat biztonság fiók fizetés serviciul clienți securitate plată
`);

/** A capital of another script passes for another Latin letter than the small one: Υ for Y, υ for u. */
const written = (word: string) => [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()];

/** As the words of a name are read. */
export const TASKS_ABROAD: ReadonlySet<string> = new Set([...UNSPACED, ...SPACED].flatMap(written).map(plain));
/** The longest first. */
const ENDINGS = UNSPACED.toSorted((a, b) => b.length - a.length);
const SHORTEST_NAME = 2;

/** A word of Chinese, Japanese or Korean taken apart before the task it ends in: the brand stands before it without a blank. */
export function beforeTask(word: string): readonly string[] {
  if (word.slice(-1) < '\u3000') return [word];
  const task = ENDINGS.find((ending) => word.length >= ending.length + SHORTEST_NAME && word.endsWith(ending));
  return task === undefined ? [word] : [word.slice(0, -task.length), task];
}
