"""The words of the board's page, in every language of the screens."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class BoardWords:
    """All words of one language. `{number}` and `{time}` stand for what the page fills in."""

    direction: str
    making: str
    ready: str
    nobody_waits: str
    call: str
    updated: str
    stale: str
    sound: str
    missing: str
    missing_help: str


BOARD_WORDS: Final[dict[str, BoardWords]] = {
    "zh-CN": BoardWords(
        direction="ltr",
        making="制作中",
        ready="请取餐",
        nobody_waits="现在没有等待的号码",
        call="请 {number} 号取餐",
        updated="{time} 更新",
        stale="连接中断，号码停在 {time}，请听店员叫号",
        sound="打开叫号声音",
        missing="找不到这个叫号屏",
        missing_help="请向总部要新的地址",
    ),
    "en": BoardWords(
        direction="ltr",
        making="Preparing",
        ready="Ready",
        nobody_waits="No numbers are waiting",
        call="Number {number} is ready",
        updated="Updated {time}",
        stale="Offline. Numbers as of {time}. Listen for staff",
        sound="Turn the voice on",
        missing="There is no such board",
        missing_help="Ask head office for a new address",
    ),
    "ja": BoardWords(
        direction="ltr",
        making="調理中",
        ready="お渡し中",
        nobody_waits="お待ちの番号はありません",
        call="{number} 番の方、お受け取りください",
        updated="{time} 更新",
        stale="接続が切れました。{time} 時点の番号です。店員の案内をお聞きください",
        sound="音声を出す",
        missing="この表示板は見つかりません",
        missing_help="本部に新しいアドレスを確認してください",
    ),
    "ko": BoardWords(
        direction="ltr",
        making="준비 중",
        ready="찾아가세요",
        nobody_waits="대기 중인 번호가 없습니다",
        call="{number}번 고객님, 찾아가세요",
        updated="{time} 업데이트",
        stale="연결이 끊겼습니다. {time} 기준 번호입니다. 직원의 안내를 들어 주세요",
        sound="음성 켜기",
        missing="이 안내판을 찾을 수 없습니다",
        missing_help="본사에 새 주소를 요청하세요",
    ),
    "ar": BoardWords(
        direction="rtl",
        making="قيد التحضير",
        ready="جاهز للاستلام",
        nobody_waits="لا توجد أرقام في الانتظار",
        call="الرقم {number} جاهز للاستلام",
        updated="آخر تحديث {time}",
        stale="انقطع الاتصال. الأرقام حتى {time}. استمعوا إلى نداء الموظفين",
        sound="تشغيل الصوت",
        missing="لا توجد لوحة بهذا العنوان",
        missing_help="اطلبوا عنوانًا جديدًا من المكتب الرئيسي",
    ),
}
